"""Several contrasts of one model at once: single-step p-values and intervals from the multivariate t."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
from scipy import optimize, stats
from scipy.stats import qmc

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, matrix, same_length, share
from analysis.numbers.inputs import numbers
from analysis.numbers.problems_models import LENGTHS
from core.errors import UserError

METHOD = "The joint interval of several contrasts"
SPHERE_POINTS = 2**16  # quasi-Monte Carlo on spheres of dimension 3 and more: about 5 correct digits
PANEL = 48


@dataclass(frozen=True, slots=True)
class SimultaneousContrasts:
    """m contrasts whose intervals hold together at ``level``; ``critical`` is the common multiplier."""

    estimate: Floats
    se: Floats
    statistic: Floats
    p: Floats
    ci_low: Floats
    ci_high: Floats
    critical: float
    df: float
    level: float


def dunnett_contrasts(arms: int) -> Floats:
    """Return (arms - 1, arms) contrasts of each further arm with the first. Source: Dunnett (1955), *JASA* 50."""
    _arms(arms)
    return np.hstack([-np.ones((arms - 1, 1)), np.eye(arms - 1)])


def _arms(arms: float) -> None:
    if not (2 <= arms <= 100 and arms == int(arms)):
        wanted = "that is whole, from 2 to 100"
        raise UserError(problems.OUT_OF_RANGE, method=METHOD, name="the number of arms", value=arms, wanted=wanted)


def tukey_contrasts(arms: int) -> Floats:
    """Return the contrasts of all pairs of arms, later minus earlier.

    Source: Tukey (1953), *The Problem of Multiple Comparisons*.
    """
    _arms(arms)
    rows = np.zeros((arms * (arms - 1) // 2, arms))
    for row, (first, second) in zip(rows, combinations(range(arms), 2), strict=True):
        row[first], row[second] = -1.0, 1.0
    return rows


def exceedance(limit: npt.ArrayLike, correlation: npt.ArrayLike, df: float = np.inf) -> Floats:
    """Return P(max |T_i| > limit) for a multivariate t with this correlation, singular or not.

    In polar coordinates of the rank-r space the radius integrates in closed form, leaving the sphere: exact for rank
    1, piecewise Gauss-Legendre for rank 2, quasi-Monte Carlo above. Source: Deak (1980); Somerville (1997).
    """
    bars = np.atleast_1d(np.asarray(limit, dtype=np.float64))
    rays, weights, rank = _directions(np.asarray(correlation, dtype=np.float64))
    reach = bars[:, None] / rays
    if np.isinf(df):
        tails = stats.chi2.sf(reach**2, rank)
    else:
        tails = stats.f.sf(reach**2 / rank, rank, df)
    return np.asarray(tails @ weights)


def _directions(correlation: Floats) -> tuple[Floats, Floats, int]:
    """Return the largest |contrast| along unit directions, and the weights of the directions."""
    values, vectors = np.linalg.eigh(correlation)
    kept = values > 1e-10 * values.max()
    loads = vectors[:, kept] * np.sqrt(values[kept])
    rank = int(kept.sum())
    if rank == 1:
        return np.array([np.abs(loads).max()]), np.ones(1), 1
    if rank == 2:
        both = [one + sign * other for one, other in combinations(loads, 2) for sign in (1, -1)]
        turns = [np.arctan2(-x, y) % np.pi for x, y in both if np.hypot(x, y) > 1e-12]
        edges = np.unique(np.concatenate([[0.0, np.pi], np.linspace(0, np.pi, 13), turns]))
        points, gauss = np.polynomial.legendre.leggauss(PANEL)
        half = np.diff(edges) / 2
        angles = ((edges[:-1] + half)[:, None] + half[:, None] * points).ravel()
        units = np.vstack([np.cos(angles), np.sin(angles)])
        return np.abs(loads @ units).max(axis=0), (half[:, None] * gauss).ravel() / np.pi, 2
    uniforms = qmc.Sobol(rank, scramble=False).random(SPHERE_POINTS)
    normals = stats.norm.ppf(np.clip((uniforms + 0.5 / SPHERE_POINTS) % 1.0, 1e-12, 1 - 1e-12))
    units = (normals / np.linalg.norm(normals, axis=1, keepdims=True)).T
    return np.abs(loads @ units).max(axis=0), np.full(SPHERE_POINTS, 1 / SPHERE_POINTS), rank


def critical_value(correlation: npt.ArrayLike, df: float = np.inf, level: float = 0.95) -> float:
    """Return the two-sided multiplier that all contrasts share. Source: Dunnett (1955); Hothorn et al. (2008)."""
    tail = 1 - share(level, METHOD, "the level")
    matrix = np.asarray(correlation, dtype=np.float64)
    low, high = 0.0, float(stats.t.isf(tail / 2 / len(matrix), df)) + 1e-6
    return float(optimize.brentq(lambda c: float(exceedance(c, matrix, df)[0]) - tail, low, high, xtol=1e-12))


def simultaneous_contrasts(
    coefficients: npt.ArrayLike,
    covariance: npt.ArrayLike,
    contrasts: npt.ArrayLike,
    *,
    df: float = np.inf,
    level: float = 0.95,
) -> SimultaneousContrasts:
    """Test and bound several linear contrasts together.

    Parameters
    ----------
    coefficients : (k,) float
    covariance : (k, k) float
        Of the coefficients.
    contrasts : (m, k) float
        One row a contrast; see `dunnett_contrasts`, `tukey_contrasts`.
    df : float
        Residual degrees of freedom; infinite for the normal.

    Returns
    -------
    SimultaneousContrasts
        Single-step adjusted p and intervals.

    Raises
    ------
    UserError
        ``METHOD_NO_VARIANCE`` when a contrast has no variance; ``METHOD_OUT_OF_RANGE`` for df not above 0.

    References
    ----------
    Hothorn, Bretz & Westfall (2008), *Biometrical Journal* 50, 346-363.
    """
    b, v = numbers(coefficients, "the coefficients"), matrix(covariance, METHOD)
    rows = matrix(np.atleast_2d(np.asarray(contrasts)), METHOD)
    if v.shape != (len(b), len(b)):
        raise UserError(LENGTHS, name="covariance", found=v.size, wanted=len(b) ** 2)
    if not np.isfinite(b).all():
        raise UserError(problems.NO_VALUES, method=METHOD, what="a coefficient")
    same_length(b, rows.T, METHOD, ("the coefficients", "the contrasts"))
    if not df > 0:
        raise UserError(problems.OUT_OF_RANGE, method=METHOD, name="df", value=df, wanted="above 0")
    spread = rows @ v @ rows.T
    se = np.sqrt(np.maximum(np.diag(spread), 0.0))
    if not (np.isfinite(se).all() and (se > 0).all()):
        raise UserError(
            problems.NO_VARIANCE,
            method=METHOD,
            why="a contrast has no variance",
            remedy="Leave out the arm or the coefficient that could not be estimated.",
        )
    correlation = spread / np.outer(se, se)
    estimate = rows @ b
    critical = critical_value(correlation, df, level)
    return SimultaneousContrasts(
        estimate=estimate,
        se=se,
        statistic=estimate / se,
        p=exceedance(np.abs(estimate / se), correlation, df),
        ci_low=estimate - critical * se,
        ci_high=estimate + critical * se,
        critical=critical,
        df=df,
        level=level,
    )
