"""Negative binomial regression (NB2) by maximum likelihood, for counts that vary more than Poisson allows."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import digamma, gammaln, polygamma, xlogy

from analysis.numbers.glm import FAR, fit_glm
from analysis.numbers.inputs import Floats
from analysis.numbers.likelihood import LikelihoodFit
from analysis.numbers.problems_models import NOT_SETTLED, SEPARATION
from core.errors import UserError

# Above this theta the counts vary no more than Poisson counts do.
POISSON_LIKE = 1e6


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NegativeBinomial(LikelihoodFit):
    """Log rates with variance mean + mean^2 / theta; errors from expected information, theta fixed (as MASS)."""

    theta: float
    theta_se: float


def fit_negative_binomial(
    outcome: npt.ArrayLike,
    variables: npt.ArrayLike,
    names: Sequence[str],
    exposure: npt.ArrayLike | None = None,
) -> NegativeBinomial:
    """Fit counts on variables (an intercept is added), alternating coefficients and theta to convergence.

    Parameters
    ----------
    outcome : (n,) counts
    variables : (n, k) float, ``names`` their names
    exposure : (n,) above 0, optional

    Raises
    ------
    UserError
        ``MODEL_NOT_SETTLED`` when the counts vary no more than Poisson counts: use quasi-Poisson.

    References
    ----------
    Lawless (1987), *Canadian J. Statistics* 15; Venables & Ripley (2002), *MASS*, 7.4.
    """
    start = fit_glm(outcome, variables, names, "poisson", exposure=exposure)
    y, X, beta = start.outcome, start.X, start.coefficients
    offset = np.log(start.mean) - X @ beta
    mean, theta = start.mean, _first_theta(y, start.mean)
    for _ in range(200):
        before = beta, theta
        beta, mean = _coefficients(y, X, offset, beta, theta)
        theta = _theta(y, mean, theta)
        if abs(theta - before[1]) <= 1e-12 * theta and np.abs(beta - before[0]).max() <= 1e-12:
            break
    else:
        raise UserError(NOT_SETTLED, model="negative binomial model")
    W = mean / (1 + mean / theta)
    covariance = np.asarray(np.linalg.inv((X * W[:, None]).T @ X), dtype=np.float64)
    scores = X * ((y - mean) / (1 + mean / theta))[:, None]
    se = 1 / np.sqrt(_theta_information(y, mean, theta))
    likelihood = float(
        np.sum(
            gammaln(theta + y) - gammaln(theta) - gammaln(y + 1) + theta * np.log(theta / (theta + mean))
            + xlogy(y, mean / (theta + mean))
        )
    )  # fmt: skip
    return NegativeBinomial(
        names=start.names, coefficients=beta, covariance=covariance, theta=theta, theta_se=float(se),
        log_likelihood=likelihood, scores=scores, kept=start.kept,
    )  # fmt: skip


def _first_theta(y: Floats, mean: Floats) -> float:
    excess = float(np.sum((y - mean) ** 2 - mean))
    return float(np.clip(np.sum(mean**2) / excess if excess > 0 else 100.0, 0.05, 100.0))


def _coefficients(y: Floats, X: Floats, offset: Floats, beta: Floats, theta: float) -> tuple[Floats, Floats]:
    mean = np.exp(X @ beta + offset)
    for _ in range(100):
        root = np.sqrt(mean / (1 + mean / theta))
        response = X @ beta + (y - mean) / mean
        update = np.asarray(np.linalg.lstsq(X * root[:, None], response * root, rcond=None)[0], dtype=np.float64)
        step = float(np.abs(update - beta).max())
        beta = update
        if np.abs(X @ beta).max() > FAR:
            raise UserError(SEPARATION, name="one of the groups")
        mean = np.exp(X @ beta + offset)
        if step < 1e-13:
            break
    return beta, mean


def _theta(y: Floats, mean: Floats, theta: float) -> float:
    """Solve the score equation of theta by Newton steps on its logarithm."""
    for _ in range(100):
        score = float(
            np.sum(
                digamma(theta + y) - digamma(theta) + np.log(theta / (theta + mean)) + 1 - (y + theta) / (mean + theta)
            )
        )
        step = float(np.clip(score / (theta * _theta_information(y, mean, theta)), -1, 1))
        theta *= np.exp(step)
        if theta > POISSON_LIKE:
            raise UserError(NOT_SETTLED, model="negative binomial model (the counts vary no more than Poisson counts)")
        if abs(step) < 1e-14:
            break
    return float(theta)


def _theta_information(y: Floats, mean: Floats, theta: float) -> float:
    observed = float(
        np.sum(
            polygamma(1, theta) - polygamma(1, theta + y) - 1 / theta + 2 / (mean + theta)
            - (y + theta) / (mean + theta) ** 2
        )
    )  # fmt: skip
    return observed if observed > 0 else float(np.sum(mean / (theta * (theta + mean)))) * 1e-3 + 1e-12
