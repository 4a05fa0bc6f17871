"""Agreement of several raters, with gaps: Fleiss' kappa, Gwet's AC1, Krippendorff's alpha, Kendall's W."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, complete, matrix, share
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class FleissKappa:
    """Kappa of several raters with the test of no agreement beyond chance; ``n`` units rated by all."""

    kappa: float
    z: float
    p: float
    n: int
    raters: int


@dataclass(frozen=True, slots=True)
class GwetAC1:
    """Gwet's first agreement coefficient; the interval uses t with n - 1 df and stops at 1."""

    estimate: float
    se: float
    ci_low: float
    ci_high: float
    n: int


@dataclass(frozen=True, slots=True)
class KrippendorffAlpha:
    """Alpha at four levels of measurement; ``ratio`` is None when a value is below 0, ``n`` pairable ratings."""

    nominal: float
    ordinal: float
    interval: float
    ratio: float | None
    n: int
    units: int


@dataclass(frozen=True, slots=True)
class KendallW:
    """Concordance of raters' rankings, corrected for ties, with its chi-square test (df = n - 1)."""

    w: float
    chi2: float
    df: int
    p: float
    n: int
    raters: int


def _counts(ratings: Floats, categories: Iterable[float] | None, method: str) -> tuple[Floats, Floats]:
    found = np.unique(ratings[~np.isnan(ratings)])
    if found.size < 2:
        raise UserError(problems.TOO_FEW_CATEGORIES, method=method, found=int((~np.isnan(ratings)).sum()))
    values = found if categories is None else np.asarray(list(categories), dtype=np.float64)
    outside = found[~np.isin(found, values)]
    if outside.size:
        raise UserError(
            problems.OUT_OF_RANGE, method=method, name="a rating", value=outside[0], wanted=f"from {values.tolist()}"
        )
    return (ratings[:, :, None] == values).sum(axis=1).astype(np.float64), values


def fleiss_kappa(ratings: npt.ArrayLike) -> FleissKappa:
    """Measure agreement of m raters on n units.

    Parameters
    ----------
    ratings : (n, m) numbers
        Units with a gap are left out.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW_CATEGORIES`` when all ratings are the same.

    References
    ----------
    Fleiss (1971), *Psych Bull* 76, 378-382; Fleiss, Nee & Landis (1979) for the null variance.
    """
    method = "Fleiss' kappa"
    table = complete(ratings, method, columns=2, rows=2)
    counts, _ = _counts(table, None, method)
    n, m = table.shape
    p = counts.sum(axis=0) / (n * m)
    agreed = float(((counts**2).sum(axis=1) - m).mean() / (m * (m - 1)))
    chance = float((p**2).sum())
    kappa, mixed = (agreed - chance) / (1 - chance), p * (1 - p)
    variance = 2 / (mixed.sum() ** 2 * n * m * (m - 1)) * (mixed.sum() ** 2 - (mixed * (1 - 2 * p)).sum())
    z = kappa / float(np.sqrt(variance))
    return FleissKappa(kappa, z, float(2 * stats.norm.sf(abs(z))), n, m)


def gwet_ac1(ratings: npt.ArrayLike, *, categories: Iterable[float] | None = None, level: float = 0.95) -> GwetAC1:
    """Measure agreement of m raters by AC1, which stays stable when one category dominates.

    Parameters
    ----------
    ratings : (n, m) numbers
        NaN where a rater did not see a unit; units without any rating are left out.
    categories : numbers, optional
        All possible categories; otherwise those found.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW_CATEGORIES`` when all ratings are the same; ``METHOD_TOO_FEW`` without 2 units rated twice.

    References
    ----------
    Gwet (2008), *Br J Math Stat Psychol* 61, 29-48; Gwet (2014), *Handbook of Inter-Rater Reliability*, ch. 4-5.
    """
    method = "Gwet's AC1"
    table = matrix(ratings, method, columns=2)
    table = table[~np.isnan(table).all(axis=1)]
    counts, values = _counts(table, categories, method)
    seen, n, q = counts.sum(axis=1), table.shape[0], values.size
    twice = seen >= 2
    if twice.sum() < 2:
        raise UserError(problems.TOO_FEW, method=method, needed=2, unit="units rated twice", found=int(twice.sum()))
    own = np.zeros(n)
    own[twice] = (counts * (counts - 1)).sum(axis=1)[twice] / (seen * (seen - 1))[twice]
    agreed = float(own[twice].mean())
    p = (counts / seen[:, None]).mean(axis=0)
    chance = float((p * (1 - p)).sum() / (q - 1))
    estimate = (agreed - chance) / (1 - chance)
    each = n / twice.sum() * (own - chance * twice) / (1 - chance)
    chances = counts @ (1 - p) / seen / (q - 1)
    each = each - 2 * (1 - estimate) * (chances - chance) / (1 - chance)
    se = float(np.sqrt(((each - estimate) ** 2).sum() / (n * (n - 1))))
    reach = float(stats.t.isf((1 - share(level, method, "the level")) / 2, n - 1)) * se
    return GwetAC1(estimate, se, estimate - reach, min(1.0, estimate + reach), n)


def krippendorff_alpha(ratings: npt.ArrayLike) -> KrippendorffAlpha:
    """Measure agreement of any number of raters, with gaps, at each level of measurement.

    Parameters
    ----------
    ratings : (n, m) numbers
        One row a unit, NaN where a rater gave none; units with fewer than 2 ratings do not count.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW_CATEGORIES`` when all pairable ratings are the same: alpha is not defined.

    References
    ----------
    Krippendorff (2004), *Content Analysis*, ch. 11; Krippendorff (2011), *Computing Krippendorff's alpha*.
    """
    method = "Krippendorff's alpha"
    table = matrix(ratings, method, columns=2)
    pairable = table[(~np.isnan(table)).sum(axis=1) >= 2]
    if not pairable.shape[0]:
        raise UserError(problems.TOO_FEW, method=method, needed=1, unit="units rated twice", found=0)
    counts, values = _counts(pairable, None, method)
    seen = counts.sum(axis=1)
    coincidence = (counts / (seen - 1)[:, None]).T @ counts
    coincidence -= np.diag((counts / (seen - 1)[:, None]).sum(axis=0))
    totals = coincidence.sum(axis=1)
    n = float(totals.sum())

    def alpha(distance: Floats) -> float:
        return 1 - (n - 1) * float((coincidence * distance).sum() / (totals @ distance @ totals))

    apart, plus = np.subtract.outer(values, values), np.add.outer(values, values)
    reached = np.cumsum(totals)
    middle = reached - totals / 2
    ratio = None
    if values.min() >= 0:
        ratio = alpha(np.divide(apart, plus, out=np.zeros_like(apart), where=plus != 0) ** 2)
    return KrippendorffAlpha(
        nominal=alpha((apart != 0).astype(np.float64)),
        ordinal=alpha(np.subtract.outer(middle, middle) ** 2),
        interval=alpha(apart**2),
        ratio=ratio,
        n=round(n),
        units=pairable.shape[0],
    )


def kendall_w(ratings: npt.ArrayLike) -> KendallW:
    """Measure how far raters (columns) put units (rows) in the same order; units with a gap are left out.

    Refuses when every rater ties all units. Source: Kendall & Babington Smith (1939), corrected for ties.
    """
    method = "Kendall's W"
    table = complete(ratings, method, columns=2, rows=2)
    n, m = table.shape
    ranks = stats.rankdata(table, axis=0)
    ties = sum(float((c**3 - c).sum()) for c in (np.unique(column, return_counts=True)[1] for column in table.T))
    bottom = m**2 * (n**3 - n) - m * ties
    if bottom <= 0:
        raise UserError(problems.TOO_FEW_CATEGORIES, method=method, found=n * m)
    w = float(12 * ranks.sum(axis=1).var() * n / bottom)
    chi2 = m * (n - 1) * w
    return KendallW(w, chi2, n - 1, float(stats.chi2.sf(chi2, n - 1)), n, m)
