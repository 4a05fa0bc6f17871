"""Mean and covariance structures of factor models: implied moments, their derivatives, maximum likelihood.

Several groups may share parameters. Which model is fitted, and what is reported, is said in `confirmatory`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints
from core.errors import UserError

METHOD = "The factor model"
FIXED = -1


@dataclass(frozen=True, slots=True)
class Block:
    """One group's model. Each matrix has fixed values and an index of free parameters (-1: fixed).

    ``loadings`` (k, m), ``factors`` (m, m) symmetric, ``residuals`` (k,), ``intercepts`` (k,), ``means`` (m,).
    """

    loadings: Floats
    loadings_at: Ints
    factors: Floats
    factors_at: Ints
    residuals_at: Ints
    intercepts_at: Ints
    means: Floats
    means_at: Ints


@dataclass(frozen=True, slots=True)
class Sample:
    """One group's data: number of people, means (k,), covariance (k, k) with divisor n."""

    n: int
    mean: Floats
    covariance: Floats


@dataclass(frozen=True, slots=True)
class Implied:
    """Moments at a parameter vector and their derivatives: ``d_mean`` (q, k), ``d_covariance`` (q, k, k)."""

    mean: Floats
    covariance: Floats
    d_mean: Floats
    d_covariance: Floats


def sample_of(table: Floats) -> Sample:
    """Return the moments of complete rows; refuses a covariance that is not positive definite."""
    covariance = np.atleast_2d(np.cov(table, rowvar=False, ddof=0))
    scale = np.sqrt(np.diag(covariance))
    if table.shape[0] <= table.shape[1] or np.linalg.cond(covariance / np.outer(scale, scale)) > 1e12:
        raise UserError(problems.REDUNDANT, method=METHOD, what="an item")
    return Sample(table.shape[0], table.mean(axis=0), covariance)


def _filled(fixed: Floats, at: npt.NDArray[np.int64], theta: Floats) -> Floats:
    return np.where(at >= 0, theta[np.maximum(at, 0)], fixed)


def implied(block: Block, theta: Floats) -> Implied:
    """Return Lambda Phi Lambda' + Psi and nu + Lambda alpha with their derivatives in every parameter."""
    k, m = block.loadings.shape
    load = _filled(block.loadings, block.loadings_at, theta)
    phi = _filled(block.factors, block.factors_at, theta)
    psi = _filled(np.zeros(k), block.residuals_at, theta)
    nu = _filled(np.zeros(k), block.intercepts_at, theta)
    alpha = _filled(block.means, block.means_at, theta)
    d_mean, d_cov = np.zeros((theta.size, k)), np.zeros((theta.size, k, k))
    phi_load, path = phi @ load.T, load @ phi @ load.T
    for i in range(k):
        for j in range(m):
            at = block.loadings_at[i, j]
            if at >= 0:
                d_cov[at, i, :] += phi_load[j]
                d_cov[at, :, i] += phi_load[j]
                d_mean[at, i] += alpha[j]
        if block.residuals_at[i] >= 0:
            d_cov[block.residuals_at[i], i, i] += 1.0
        if block.intercepts_at[i] >= 0:
            d_mean[block.intercepts_at[i], i] += 1.0
    for j in range(m):
        if block.means_at[j] >= 0:
            d_mean[block.means_at[j]] += load[:, j]
        for other in range(j + 1):
            at = block.factors_at[j, other]
            if at >= 0:
                part = np.outer(load[:, j], load[:, other])
                d_cov[at] += part if j == other else part + part.T
    return Implied(nu + load @ alpha, path + np.diag(psi), d_mean, d_cov)


def _inverse(covariance: Floats) -> tuple[Floats, float] | None:
    try:
        root = np.linalg.cholesky(covariance)
    except np.linalg.LinAlgError:
        return None
    half = np.linalg.inv(root)
    return half.T @ half, 2 * float(np.log(np.diag(root)).sum())


def discrepancy(blocks: Sequence[Block], samples: Sequence[Sample], theta: Floats) -> float:
    """Return the likelihood-ratio statistic against free moments: sum of n_g F_g. Infinite where not defined."""
    total = 0.0
    for block, sample in zip(blocks, samples, strict=True):
        moments = implied(block, theta)
        found = _inverse(moments.covariance)
        if found is None:
            return float("inf")
        inverse, log_det = found
        gap = sample.mean - moments.mean
        observed = sample.covariance + np.outer(gap, gap)
        free = float(np.linalg.slogdet(sample.covariance)[1])
        total += sample.n * (log_det + float((inverse * observed).sum()) - free - len(gap))
    return total


def score_and_information(blocks: Sequence[Block], samples: Sequence[Sample], theta: Floats) -> tuple[Floats, Floats]:
    """Return the gradient of the log likelihood and the expected information, both over all people."""
    score, information = np.zeros(theta.size), np.zeros((theta.size, theta.size))
    for block, sample in zip(blocks, samples, strict=True):
        moments = implied(block, theta)
        inverse = np.linalg.inv(moments.covariance)
        gap = sample.mean - moments.mean
        lack = inverse @ (sample.covariance + np.outer(gap, gap) - moments.covariance) @ inverse
        turned = (inverse @ moments.d_covariance).reshape(theta.size, -1)
        other = (moments.d_covariance @ inverse).reshape(theta.size, -1)
        score += sample.n * (0.5 * np.tensordot(moments.d_covariance, lack, axes=2) + moments.d_mean @ inverse @ gap)
        information += sample.n * (0.5 * turned @ other.T + moments.d_mean @ inverse @ moments.d_mean.T)
    return score, information


def fit_by_scoring(
    blocks: Sequence[Block], samples: Sequence[Sample], start: Floats, rounds: int = 500
) -> tuple[Floats, Floats]:
    """Maximise the likelihood by Fisher scoring with step halving; returns parameters and expected information.

    Raises
    ------
    UserError
        ``METHOD_NO_SOLUTION`` when the information is singular (the model is not identified) or no step helps.
    """
    theta, value = start, discrepancy(blocks, samples, start)
    for _ in range(rounds):
        score, information = score_and_information(blocks, samples, theta)
        try:
            move = np.linalg.solve(information, score)
        except np.linalg.LinAlgError as error:
            raise UserError(problems.NO_SOLUTION, method=METHOD, why="it is not identified") from error
        if float(score @ move) < 1e-16 * max(1.0, value):
            return theta, information
        step = 1.0
        while step > 1e-10:
            new = discrepancy(blocks, samples, theta + step * move)
            if new <= value + 1e-13 * max(1.0, abs(value)):
                break
            step /= 2
        else:
            break
        theta, value = theta + step * move, new
    if float(np.abs(score @ move)) < 1e-9 * max(1.0, value):
        return theta, information
    raise UserError(problems.NO_SOLUTION, method=METHOD, why="the likelihood has no maximum inside the model")
