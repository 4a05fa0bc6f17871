"""Internal consistency of a scale: alpha with two intervals, Guttman's bounds, split halves, measurement error."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, complete, matrix, share, varying
from analysis.numbers.indices import pairwise_covariance
from core.errors import UserError

METHOD = "Cronbach's alpha"
HALVES_UP_TO = 16  # items: all 6,435 ways to halve them are tried
REDUNDANT = 1e12


@dataclass(frozen=True, slots=True)
class Alpha:
    """Internal consistency of k items answered by n people without a gap; ``missing`` counts the others.

    ``feldt_ci`` is the interval we print; ``sem_total`` the standard error of a total score. Figures that need more
    items, a regular correlation matrix or complete rows are None.
    """

    n: int
    k: int
    missing: int
    alpha: float
    alpha_standardised: float
    mean_r: float
    feldt_ci: tuple[float, float]
    ase_duhachek: float
    ci_duhachek: tuple[float, float]
    guttman_l6: float | None
    guttman_l4_max: float | None
    split_half_odd_even_r: float | None
    spearman_brown: float | None
    sem_total: float


@dataclass(frozen=True, slots=True)
class PairwiseAlpha:
    """Alpha from covariances over all rows that have a pair; no interval, because n differs by pair."""

    alpha: float
    alpha_standardised: float
    n_complete: int
    n: int


def alpha_of(covariance: Floats) -> float:
    """Return k/(k-1) (1 - trace/sum) of a covariance matrix; refuses a total without variance."""
    k, total = len(covariance), float(covariance.sum())
    if total <= 1e-12 * float(np.trace(covariance)):
        raise UserError(
            problems.NO_VARIANCE,
            method=METHOD,
            why="the items cancel out and the total does not vary",
            remedy="Turn the items that are worded the other way.",
        )
    return k / (k - 1) * (1 - float(np.trace(covariance)) / total)


def standardised_alpha(correlation: Floats) -> float:
    """Return k r / (1 + (k - 1) r) from the mean correlation r (Spearman-Brown)."""
    k = len(correlation)
    r = float((correlation.sum() - k) / (k * (k - 1)))
    return k * r / (1 + (k - 1) * r)


def squared_multiple_correlations(correlation: Floats) -> Floats | None:
    """Return the share of each item explained by the others; None when an item repeats others exactly."""
    if np.linalg.cond(correlation) > REDUNDANT:
        return None
    return np.asarray(1 - 1 / np.diag(np.linalg.inv(correlation)))


def cronbach_alpha(items: npt.ArrayLike, level: float = 0.95) -> Alpha:
    """Estimate Cronbach's alpha from complete rows.

    Parameters
    ----------
    items : (n, k) float
        One column an item, all turned the same way; rows with a gap are left out and counted.

    Returns
    -------
    Alpha
        With Feldt's exact interval F(n-1, (n-1)(k-1)) and the large-sample one of van Zyl et al. and Duhachek.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW`` below 2 items or 3 complete rows; ``METHOD_CONSTANT`` names an item without variance.

    References
    ----------
    Cronbach (1951); Feldt (1965); Duhachek & Iacobucci (2004), *J Appl Psych* 89, 792; Guttman (1945).
    """
    table = varying(complete(items, METHOD, columns=2, rows=3), METHOD)
    (n, k), tail = table.shape, (1 - share(level, METHOD, "the level")) / 2
    s, r = np.atleast_2d(np.cov(table, rowvar=False)), np.atleast_2d(np.corrcoef(table, rowvar=False))
    alpha = alpha_of(s)
    df1, df2 = n - 1, (n - 1) * (k - 1)
    feldt = tuple(1 - (1 - alpha) * float(stats.f.ppf(p, df1, df2)) for p in (1 - tail, tail))
    total, trace = float(s.sum()), float(np.trace(s))
    spread = total * (float(np.trace(s @ s)) + trace**2) - 2 * trace * float((s @ s).sum())
    ase = float(np.sqrt(2 * k**2 / ((k - 1) ** 2 * total**3) * max(spread, 0.0) / n))
    z = float(stats.norm.isf(tail))
    smc = squared_multiple_correlations(r)
    odd = _correlation(table[:, ::2].sum(axis=1), table[:, 1::2].sum(axis=1))
    return Alpha(
        n=n,
        k=k,
        missing=int(matrix(items, METHOD).shape[0] - n),
        alpha=alpha,
        alpha_standardised=standardised_alpha(r),
        mean_r=float((r.sum() - k) / (k * (k - 1))),
        feldt_ci=(feldt[0], feldt[1]),
        ase_duhachek=ase,
        ci_duhachek=(alpha - z * ase, alpha + z * ase),
        guttman_l6=None if smc is None else 1 - float((1 - smc).sum() / r.sum()),
        guttman_l4_max=_best_halves(r),
        split_half_odd_even_r=odd,
        spearman_brown=None if odd is None or odd <= -1 else 2 * odd / (1 + odd),
        sem_total=float(np.sqrt(total * max(0.0, 1 - alpha))),
    )


def pairwise_alpha(items: npt.ArrayLike) -> PairwiseAlpha:
    """Estimate alpha from pairwise covariances, when complete rows are few. Refuses as `cronbach_alpha`.

    Source: Cronbach (1951); the correlations are pairwise covariances over each item's own SD.
    """
    table = varying(matrix(items, METHOD, columns=2), METHOD)
    s = pairwise_covariance(table)
    sd = np.sqrt(np.diag(s))
    whole = int((~np.isnan(table).any(axis=1)).sum())
    return PairwiseAlpha(alpha_of(s), standardised_alpha(s / np.outer(sd, sd)), whole, table.shape[0])


def _correlation(a: Floats, b: Floats) -> float | None:
    if a.size < 2 or np.ptp(a) == 0 or np.ptp(b) == 0:
        return None
    return float(np.corrcoef(a, b)[0, 1])


def _best_halves(r: Floats) -> float | None:
    k = len(r)
    if k > HALVES_UP_TO:
        return None
    best = -np.inf
    for half in combinations(range(k), k // 2):
        inside = np.zeros(k, dtype=bool)
        inside[list(half)] = True
        best = max(best, 4 * float(r[np.ix_(inside, ~inside)].sum()))
    return float(best / r.sum())


def scale_scores(items: npt.ArrayLike, *, minimum: float = 0.5) -> Floats:
    """Return each row's mean of the items answered, NaN where fewer than the share ``minimum`` of them are.

    Source: Newman (2014), *Org Res Methods* 17, 372-411.
    """
    table = np.atleast_2d(np.asarray(items, dtype=np.float64))
    share(minimum, "The scale score", "the minimum", closed=True)
    answered = (~np.isnan(table)).sum(axis=1)
    enough = (answered >= minimum * table.shape[1] - 1e-9) & (answered > 0)
    return np.asarray(np.where(enough, np.nansum(table, axis=1) / np.maximum(answered, 1), np.nan))
