"""Intraclass correlations of raters, and the error of a measurement repeated."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import complete, pairs, share
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class IccForm:
    """One of Shrout & Fleiss's six forms; ``F`` tests against 0 and is infinite at perfect agreement."""

    type: str
    icc: float
    F: float
    df1: int
    df2: int
    p: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True)
class IntraclassCorrelations:
    """The six forms: one-way, agreement, consistency; of one rater and of the mean of k."""

    table: tuple[IccForm, ...]
    ms_rows: float
    ms_raters: float
    ms_error: float
    n: int
    k: int
    missing: int

    def form(self, name: str) -> IccForm:
        """Return a form by name: ICC1, ICC2, ICC3, ICC1k, ICC2k, ICC3k."""
        return next(one for one in self.table if one.type == name)


@dataclass(frozen=True, slots=True)
class Retest:
    """A scale taken twice; SEM and SDC in the unit of the scale. ``ci`` pairs are None below 4 people."""

    pearson: float
    pearson_ci: tuple[float, float] | None
    pearson_p: float
    icc: IntraclassCorrelations
    sem_diff: float
    sem_icc: float
    sdc: float
    bias: float
    loa: tuple[float, float]
    loa_se: float
    ccc_lin: float
    n: int


def intraclass_correlations(ratings: npt.ArrayLike, level: float = 0.95) -> IntraclassCorrelations:
    """Estimate the intraclass correlations of k raters on n units.

    Parameters
    ----------
    ratings : (n, k) float
        Units with a gap are left out and counted.

    Returns
    -------
    IntraclassCorrelations

    Raises
    ------
    UserError
        ``METHOD_CONSTANT`` when all units have the same mean and raters do not differ within units.

    References
    ----------
    Shrout & Fleiss (1979), *Psych Bull* 86, 420-428; McGraw & Wong (1996), *Psych Methods* 1, 30-46.
    """
    method = "The intraclass correlation"
    table = complete(ratings, method, columns=2, rows=2)
    n, k = table.shape
    grand, rows, columns = table.mean(), table.mean(axis=1), table.mean(axis=0)
    scale = max(1.0, float(np.abs(table).max())) ** 2
    ms_rows = k * float(((rows - grand) ** 2).sum()) / (n - 1)
    ms_raters = n * float(((columns - grand) ** 2).sum()) / (k - 1)
    left = table - rows[:, None] - columns + grand
    ms_error = float((left**2).sum()) / ((n - 1) * (k - 1))
    ms_within = float(((table - rows[:, None]) ** 2).sum()) / (n * (k - 1))
    ms_rows, ms_error, ms_within = (0.0 if v < 1e-20 * scale else v for v in (ms_rows, ms_error, ms_within))
    if ms_rows == 0 and ms_within == 0:
        raise UserError(problems.CONSTANT, method=method, what="the rating")
    tail = (1 - share(level, method, "the level")) / 2
    one = _consistent("ICC1", ms_rows, ms_within, n - 1, n * (k - 1), k, tail)
    three = _consistent("ICC3", ms_rows, ms_error, n - 1, (n - 1) * (k - 1), k, tail)
    two = _agreement(ms_rows, ms_raters, ms_error, n, k, tail, three[0])
    return IntraclassCorrelations(
        table=(one[0], two[0], three[0], one[1], two[1], three[1]),
        ms_rows=ms_rows,
        ms_raters=ms_raters,
        ms_error=ms_error,
        n=n,
        k=k,
        missing=int(np.atleast_2d(np.asarray(ratings)).shape[0] - n),
    )


def _consistent(
    name: str, rows: float, error: float, df1: int, df2: int, k: int, tail: float
) -> tuple[IccForm, IccForm]:
    if error == 0:
        ends = (np.inf, df1, df2, 0.0, 1.0, 1.0)
        return IccForm(name, 1.0, *ends), IccForm(f"{name}k", 1.0, *ends)
    f = rows / error
    low, high = f / stats.f.isf(tail, df1, df2), f * stats.f.isf(tail, df2, df1)
    p = float(stats.f.sf(f, df1, df2))
    single = IccForm(
        name, (f - 1) / (f + k - 1), f, df1, df2, p, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1)
    )
    if rows == 0:
        return single, IccForm(f"{name}k", -np.inf, f, df1, df2, p, -np.inf, -np.inf)
    return single, IccForm(f"{name}k", 1 - 1 / f, f, df1, df2, p, 1 - 1 / low, 1 - 1 / high)


def _agreement(
    rows: float, raters: float, error: float, n: int, k: int, tail: float, three: IccForm
) -> tuple[IccForm, IccForm]:
    rho = (rows - error) / (rows + (k - 1) * error + k * (raters - error) / n)
    mean_bottom = rows + (raters - error) / n
    rho_k = (rows - error) / mean_bottom if mean_bottom else -np.inf
    if error == 0:
        v = float(k - 1)
    else:
        ratio = raters / error
        part = n * (1 + (k - 1) * rho) - k * rho
        v = (k - 1) * (n - 1) * (k * rho * ratio + part) ** 2 / ((n - 1) * k**2 * rho**2 * ratio**2 + part**2)
    upper, lower = stats.f.isf(tail, n - 1, v), stats.f.isf(tail, v, n - 1)
    base = k * raters + (k * n - k - n) * error
    low = n * (rows - upper * error) / (upper * base + n * rows)
    high = n * (lower * rows - error) / (base + n * lower * rows)

    def stepped(x: float) -> float:
        return float(x * k / (1 + x * (k - 1))) if 1 + x * (k - 1) else -np.inf

    shared = (three.F, three.df1, three.df2, three.p)
    return (
        IccForm("ICC2", float(rho), *shared, float(low), float(high)),
        IccForm("ICC2k", float(rho_k), *shared, stepped(low), stepped(high)),
    )


def retest(first: npt.ArrayLike, second: npt.ArrayLike, level: float = 0.95) -> Retest:
    """Measure how stable a score is when taken twice.

    SEM_diff is SD of the differences over root 2, SEM_icc the pooled SD times root(1 - ICC(2,1)), SDC the smallest
    change beyond error at the level, ``loa`` the 95 % limits of agreement (1.96 SD). People without both are left out.
    Refuses fewer than 3 pairs and a score that does not vary.

    Source: Bland & Altman (1986); de Vet et al. (2006), *J Clin Epi* 59, 1033; Lin (1989), *Biometrics* 45, 255.
    """
    method = "The retest"
    a, b = pairs(first, second, method, ("the first score", "the second score"), needed=3)
    for values, what in ((a, "the first score"), (b, "the second score")):
        if np.ptp(values) == 0:
            raise UserError(problems.CONSTANT, method=method, what=what)
    n, z = a.size, float(stats.norm.isf((1 - share(level, method, "the level")) / 2))
    icc = intraclass_correlations(np.column_stack([a, b]), level)
    gap = b - a
    spread, bias = float(gap.std(ddof=1)), float(gap.mean())
    r = float(np.corrcoef(a, b)[0, 1])
    t = r * np.sqrt((n - 2) / max(1 - r**2, 1e-300))
    centre, reach = np.arctanh(np.clip(r, -1 + 1e-15, 1 - 1e-15)), z / np.sqrt(n - 3) if n > 3 else np.inf
    pooled = float(np.sqrt((a.var(ddof=1) + b.var(ddof=1)) / 2))
    return Retest(
        pearson=r,
        pearson_ci=(float(np.tanh(centre - reach)), float(np.tanh(centre + reach))) if n > 3 else None,
        pearson_p=float(2 * stats.t.sf(abs(t), n - 2)),
        icc=icc,
        sem_diff=spread / float(np.sqrt(2)),
        sem_icc=pooled * float(np.sqrt(max(0.0, 1 - icc.form("ICC2").icc))),
        sdc=z * spread,
        bias=bias,
        loa=(bias - 1.96 * spread, bias + 1.96 * spread),
        loa_se=float(np.sqrt(3 * spread**2 / n)),
        ccc_lin=float(2 * np.cov(a, b, ddof=0)[0, 1] / (a.var() + b.var() + (a.mean() - b.mean()) ** 2)),
        n=n,
    )
