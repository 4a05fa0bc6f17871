"""Factor models that use rows with gaps: full-information maximum likelihood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, floats, matrix, varying
from analysis.scales.confirmatory import declared_items, inverted, reported, simple_block, starting_values
from analysis.scales.factor import MINIMUM
from analysis.scales.fit_indices import cfi_of, fit_indices, srmr_of
from analysis.scales.incomplete_moments import (
    Pattern,
    expected_information,
    free_moments,
    log_likelihood,
    moment_scores,
    patterns_of,
)
from analysis.scales.robust_factor import RobustModel, ScaledFit, observed_information
from analysis.scales.structure import METHOD, Block, Implied, Sample, implied
from core.errors import UserError

Lower = tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]


def incomplete_factor_model(
    items: npt.ArrayLike, factors: Sequence[Sequence[int]] | None = None, *, minimum: int = MINIMUM
) -> RobustModel:
    """Fit declared factors by maximum likelihood from every row that answered any item (missing at random).

    Arguments and refusals as `scales.confirmatory.factor_model`; pairs of items never answered together are refused.
    Standard errors come from the observed information; ``scaled`` holds the plain test and the indices corrected for
    what is missing.

    Source: Arbuckle (1996); Yuan & Bentler (2000); Zhang & Savalei (2022), *Struct Eq Mod*, for the corrected indices.
    """
    raw = np.atleast_2d(floats(items, METHOD, "the table"))
    groups = [list(range(raw.shape[1]))] if factors is None else [list(f) for f in factors]
    table = varying(matrix(raw[:, declared_items(groups, raw.shape[1])], METHOD, columns=3), METHOD)
    table = table[~np.isnan(table).all(axis=1)]
    n, k = table.shape
    if n < minimum:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=minimum, unit="rows with any answer", found=n)
    patterns = patterns_of(table)
    mean, covariance = free_moments(patterns, k, METHOD)
    if np.linalg.eigvalsh(covariance)[0] <= 1e-10 * np.trace(covariance):
        raise UserError(problems.REDUNDANT, method=METHOD, what="an item")
    block, size = simple_block([len(g) for g in groups], intercepts=True)
    free = Sample(n, mean, covariance)
    theta, information = _scored(block, patterns, starting_values(block, free, size))
    bread = observed_information(lambda x: _score(block, patterns, x)[0], theta, information)
    model = reported(block, free, theta, inverted(bread), raw.shape[0])
    top, moments = log_likelihood(patterns, mean, covariance), implied(block, theta)
    chisq = 2 * (top - log_likelihood(patterns, moments.mean, moments.covariance))
    base = 2 * (top - _apart(table))
    df, base_df = k * (k + 3) // 2 - size, k * (k - 1) // 2
    fit = fit_indices(
        chisq,
        df,
        base,
        base_df,
        n=[n],
        srmr=[srmr_of(covariance, moments.covariance, mean, moments.mean)],
        parameters=size,
        logl=log_likelihood(patterns, moments.mean, moments.covariance),
    )
    over, most = _corrected(patterns, free, moments, table)
    scaled = ScaledFit(
        chisq_scaled=chisq,
        scaling=1.0,
        cfi_scaled=fit.cfi,
        cfi_robust=cfi_of(over, 0, most, 0),
        tli_robust=1 - over * base_df / (most * df) if most > 0 and df > 0 else None,
        rmsea_robust=float(np.sqrt(max(over, 0.0) / (df * n))) if df > 0 else None,
    )
    return RobustModel(replace(model, fit=fit, n=n, missing=raw.shape[0] - n), scaled)


def _score(block: Block, patterns: Sequence[Pattern], theta: Floats) -> tuple[Floats, Implied]:
    moments = implied(block, theta)
    by_mean, by_covariance = moment_scores(patterns, moments.mean, moments.covariance)
    score = moments.d_mean @ by_mean + np.tensordot(moments.d_covariance, by_covariance, axes=2)
    return np.asarray(score), moments


def _scored(block: Block, patterns: Sequence[Pattern], theta: Floats) -> tuple[Floats, Floats]:
    moments = implied(block, theta)
    value = log_likelihood(patterns, moments.mean, moments.covariance)
    for _ in range(1000):
        score, moments = _score(block, patterns, theta)
        information = expected_information(patterns, moments.covariance, moments.d_mean, moments.d_covariance)
        move = inverted(information) @ score
        if float(score @ move) < 1e-13 * max(1.0, abs(value) * 1e-3):
            return theta, information
        step = 1.0
        while step > 1e-10:
            there = implied(block, theta + step * move)
            new = log_likelihood(patterns, there.mean, there.covariance)
            if new >= value - 1e-13 * abs(value):
                break
            step /= 2
        else:
            break
        theta, value = theta + step * move, new
    raise UserError(problems.NO_SOLUTION, method=METHOD, why="the likelihood has no maximum inside the model")


def _apart(table: Floats) -> float:
    """Return the log likelihood of unrelated items, each from its own answers."""
    total = 0.0
    for column in table.T:
        seen = column[~np.isnan(column)]
        total -= 0.5 * seen.size * float(np.log(2 * np.pi * seen.var()) + 1)
    return total


def _corrected(patterns: Sequence[Pattern], free: Sample, moments: Implied, table: Floats) -> tuple[float, float]:
    """Return how far complete-data statistics of model and baseline lie above their expectation if the model held."""
    k = len(free.mean)
    rows, columns = np.tril_indices(k)
    lower: Lower = (rows.astype(np.intp), columns.astype(np.intp))
    weight = _moment_information(patterns, free, lower)
    spread = np.asarray(np.linalg.inv(weight), dtype=np.float64)
    jacobian = np.column_stack([moments.d_mean, moments.d_covariance[:, lower[0], lower[1]]]).T
    jacobian = jacobian[:, np.abs(jacobian).max(axis=0) > 0]
    variances = np.nanvar(table, axis=0)
    means = np.nanmean(table, axis=0)
    alone = np.zeros((k + lower[0].size, 2 * k))
    alone[np.arange(k), np.arange(k)] = 1.0
    diagonal = np.flatnonzero(lower[0] == lower[1])
    alone[k + diagonal, k + np.arange(k)] = 1.0
    return (
        _excess(free, moments.mean, moments.covariance, jacobian, weight, spread),
        _excess(free, means, np.diag(variances), alone, weight, spread),
    )


def _moment_information(patterns: Sequence[Pattern], free: Sample, lower: Lower) -> Floats:
    """Return the observed information per person in means and lower-triangle covariances, at the free solution."""
    k = len(free.mean)
    twice = np.where(lower[0] == lower[1], 1.0, 2.0)

    def score(flat: Floats) -> Floats:
        full = np.zeros((k, k))
        full[lower] = flat[k:]
        full = full + np.tril(full, -1).T
        by_mean, by_covariance = moment_scores(patterns, flat[:k], full)
        return np.concatenate([by_mean, by_covariance[lower] * twice])

    at = np.concatenate([free.mean, free.covariance[lower]])
    sd = np.sqrt(np.diag(free.covariance))
    scale = np.diag(free.n / np.concatenate([sd**2, 2 * (sd[lower[0]] * sd[lower[1]]) ** 2]))
    return observed_information(score, at, scale) / free.n


def _excess(free: Sample, mean: Floats, covariance: Floats, jacobian: Floats, weight: Floats, spread: Floats) -> float:
    k = len(mean)
    inverse, gap = np.linalg.inv(covariance), free.mean - mean
    observed = free.covariance + np.outer(gap, gap)
    statistic = free.n * float(
        np.linalg.slogdet(covariance)[1] + (observed * inverse).sum() - np.linalg.slogdet(free.covariance)[1] - k
    )
    rows, columns = np.tril_indices(k)
    inverse = np.linalg.inv(free.covariance)
    both = inverse[np.ix_(rows, rows)] * inverse[np.ix_(columns, columns)]
    both = both + inverse[np.ix_(rows, columns)] * inverse[np.ix_(columns, rows)]
    single = np.where(rows == columns, 0.5, 1.0)
    normal = np.zeros_like(weight)
    normal[:k, :k] = inverse
    normal[k:, k:] = both * np.outer(single, single)
    left = np.eye(len(weight)) - jacobian @ np.linalg.solve(jacobian.T @ weight @ jacobian, jacobian.T @ weight)
    return statistic - float(np.trace(normal @ left @ spread @ left.T))
