"""Standardised and ordinal effect sizes of two groups, and the correction for clusters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import special, stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, at_least, present, same_length, share, vector
from analysis.numbers.noncentral import limits
from core.errors import UserError

METHOD = "The standardised difference"


@dataclass(frozen=True, slots=True)
class StandardisedDifference:
    """Treated minus control in standard deviations; ``glass_delta`` (control SD) is the one we print (M8).

    ``..._nct`` are exact limits from the noncentral t, ``..._large`` large-sample limits; ``g`` is d times the exact
    small-sample factor, ``g_approx`` uses 1 - 3/(4 df - 1). ``missing`` counts the rows left out.
    """

    n1: int
    n0: int
    mean1: float
    mean0: float
    sd1: float
    sd0: float
    sd_pooled: float
    d: float
    t: float
    df: int
    j_exact: float
    j_approx: float
    g: float
    g_approx: float
    d_ci_low_nct: float
    d_ci_high_nct: float
    g_ci_low_nct: float
    g_ci_high_nct: float
    d_var_large: float
    d_ci_low_large: float
    d_ci_high_large: float
    g_se_large: float
    g_ci_low_large: float
    g_ci_high_large: float
    glass_delta: float | None
    glass_delta_corrected: float | None
    d_average_sd: float
    cliffs_delta: float
    prob_superiority: float
    missing: int


@dataclass(frozen=True, slots=True)
class CliffsDelta:
    """P(treated above control) - P(treated below control), with Feng & Cliff's asymmetric interval."""

    estimate: float
    variance: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True)
class ClusterD:
    """A standardised difference of a cluster-randomised study, by the total SD, with its variance."""

    estimate: float
    variance: float


def small_sample_factor(df: float) -> float:
    """Return Hedges' exact J = gamma(df/2) / (sqrt(df/2) gamma((df-1)/2)); df above 1. Hedges (1981), eq. 6e."""
    if df <= 1:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=2, unit="degrees of freedom", found=df)
    return float(np.exp(special.gammaln(df / 2) - special.gammaln((df - 1) / 2)) / np.sqrt(df / 2))


def noncentral_t_limits(t: float, df: float, level: float = 0.95) -> tuple[float, float]:
    """Return the noncentrality parameters that put ``t`` at the two tails. Source: Cumming & Finch (2001)."""
    tail = (1 - share(level, METHOD, "the level")) / 2
    return limits(t, df, tail)


def _groups(outcome: npt.ArrayLike, treated: npt.ArrayLike, method: str) -> tuple[Floats, Floats, int]:
    y, z = vector(outcome, method, "the outcome"), vector(treated, method, "the arm")
    same_length(y, z, method, ("the outcome", "the arm"))
    known = z[~np.isnan(z)]
    odd = known[~np.isin(known, (0.0, 1.0))]
    if odd.size:
        raise UserError(problems.NOT_BINARY, method=method, what="the arm", found=odd[0])
    one = present(y[z == 1], method, "the outcome of the treated", needed=2)
    zero = present(y[z == 0], method, "the outcome of the controls", needed=2)
    return one, zero, int(len(y) - one.size - zero.size)


def standardised_difference(
    outcome: npt.ArrayLike, treated: npt.ArrayLike, level: float = 0.95
) -> StandardisedDifference:
    """Compare two independent groups in standard deviations.

    Parameters
    ----------
    outcome : (n,) float
        NaN rows are left out and counted.
    treated : (n,) 0/1 or bool

    Returns
    -------
    StandardisedDifference
        d, g, Glass's delta (None when the controls do not vary), Cliff's delta, exact and large-sample limits.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW`` below 2 people in a group; ``METHOD_CONSTANT`` when neither group varies.

    References
    ----------
    Hedges (1981); Hedges & Olkin (1985), ch. 5; Cumming & Finch (2001); Cliff (1993).
    """
    one, zero, missing = _groups(outcome, treated, METHOD)
    n1, n0, df = one.size, zero.size, one.size + zero.size - 2
    v1, v0 = float(one.var(ddof=1)), float(zero.var(ddof=1))
    pooled = float(np.sqrt(((n1 - 1) * v1 + (n0 - 1) * v0) / df))
    difference = float(one.mean() - zero.mean())
    largest = float(max(np.abs(one).max(), np.abs(zero).max(), 1e-300))
    if pooled <= 1e-12 * largest:
        raise UserError(problems.CONSTANT, method=METHOD, what="the outcome within each group")
    d, scale, j = difference / pooled, float(np.sqrt(1 / n1 + 1 / n0)), small_sample_factor(df)
    low, high = (limit * scale for limit in noncentral_t_limits(d / scale, df, level))
    z = float(stats.norm.isf((1 - level) / 2))
    variance = (n1 + n0) / (n1 * n0) + d**2 / (2 * (n1 + n0))
    se, approximate = float(np.sqrt(variance)), 1 - 3 / (4 * df - 1)
    dominance = _dominance(one, zero)
    glass = difference / float(np.sqrt(v0)) if np.sqrt(v0) > 1e-12 * largest else None
    return StandardisedDifference(
        n1=n1,
        n0=n0,
        mean1=float(one.mean()),
        mean0=float(zero.mean()),
        sd1=float(np.sqrt(v1)),
        sd0=float(np.sqrt(v0)),
        sd_pooled=pooled,
        d=d,
        t=d / scale,
        df=df,
        j_exact=j,
        j_approx=approximate,
        g=j * d,
        g_approx=approximate * d,
        d_ci_low_nct=low,
        d_ci_high_nct=high,
        g_ci_low_nct=j * low,
        g_ci_high_nct=j * high,
        d_var_large=variance,
        d_ci_low_large=d - z * se,
        d_ci_high_large=d + z * se,
        g_se_large=j * se,
        g_ci_low_large=j * (d - z * se),
        g_ci_high_large=j * (d + z * se),
        glass_delta=glass,
        glass_delta_corrected=None if glass is None or n0 < 3 else small_sample_factor(n0 - 1) * glass,
        d_average_sd=difference / float(np.sqrt((v1 + v0) / 2)),
        cliffs_delta=dominance,
        prob_superiority=(dominance + 1) / 2,
        missing=missing,
    )


def _dominance(one: Floats, zero: Floats) -> float:
    ordered = np.sort(zero)
    below = np.searchsorted(ordered, one, side="left").sum()
    above = (zero.size - np.searchsorted(ordered, one, side="right")).sum()
    return float(below - above) / (one.size * zero.size)


def cliffs_delta(outcome: npt.ArrayLike, treated: npt.ArrayLike, level: float = 0.95) -> CliffsDelta:
    """Estimate Cliff's delta with the unbiased variance and an asymmetric interval (t quantile, n - 2 df).

    When the groups do not overlap at all the variance is 0; the open end is then (n - t^2)/(n + t^2) with n the
    smaller group. Refuses fewer than 2 people in a group.

    Source: Cliff (1993), *Psych Bull* 114, 494-509, eqs 7-8; Feng & Cliff (2004), *JMASM* 3, 322-332.
    """
    one, zero, _ = _groups(outcome, treated, "Cliff's delta")
    n1, n0 = one.size, zero.size
    up, down = np.sort(zero), np.sort(one)
    rows = (np.searchsorted(up, one, "left") - (n0 - np.searchsorted(up, one, "right"))) / n0
    columns = ((n1 - np.searchsorted(down, zero, "right")) - np.searchsorted(down, zero, "left")) / n1
    delta = float(rows.mean())
    ties = sum(int((one == value).sum()) * int((zero == value).sum()) for value in np.intersect1d(one, zero))
    within = n1 * n0 - ties - n1 * n0 * delta**2
    between = n0**2 * ((rows - delta) ** 2).sum() + n1**2 * ((columns - delta) ** 2).sum()
    variance = float((between - within) / (n1 * n0 * (n1 - 1) * (n0 - 1)))
    variance = max(variance, (1 - delta**2) / (n1 * n0 - 1))
    t = float(stats.t.isf((1 - share(level, "Cliff's delta", "the level")) / 2, n1 + n0 - 2))
    if variance == 0:
        open_end = max(-1.0, (min(n1, n0) - t**2) / (min(n1, n0) + t**2))
        low, high = (open_end, 1.0) if delta > 0 else (-1.0, -open_end)
        return CliffsDelta(delta, variance, low, high)
    centre, bottom = delta - delta**3, 1 - delta**2 + t**2 * variance
    half = t * np.sqrt(variance) * np.sqrt((1 - delta**2) ** 2 + t**2 * variance)
    return CliffsDelta(delta, variance, float((centre - half) / bottom), float((centre + half) / bottom))


def change_difference(before: npt.ArrayLike, after: npt.ArrayLike, treated: npt.ArrayLike) -> float:
    """Return d_ppc2: the difference in mean change over the pooled SD before, times the exact J(n - 2).

    Rows without either measurement are left out. Source: Morris (2008), *Org Res Methods* 11, 364-386, eq. 8.
    """
    b, a = vector(before, METHOD, "the baseline"), vector(after, METHOD, "the outcome")
    same_length(b, a, METHOD, ("the baseline", "the outcome"))
    whole = ~(np.isnan(b) | np.isnan(a))
    z = vector(treated, METHOD, "the arm")
    same_length(b, z, METHOD, ("the baseline", "the arm"))
    z = z[whole]
    first1, first0, _ = _groups(b[whole], z, METHOD)
    gain1, gain0, _ = _groups((a - b)[whole], z, METHOD)
    df = first1.size + first0.size - 2
    pooled = np.sqrt(((first1.size - 1) * first1.var(ddof=1) + (first0.size - 1) * first0.var(ddof=1)) / df)
    if pooled <= 1e-12 * float(np.abs(b[whole]).max()):
        raise UserError(problems.CONSTANT, method=METHOD, what="the baseline within each group")
    return small_sample_factor(df) * float((gain1.mean() - gain0.mean()) / pooled)


def cluster_adjusted_d(d: float, *, cluster_size: float, clusters: int, icc: float) -> ClusterD:
    """Correct a d computed from individuals (total SD) for equal clusters, ``clusters`` in all, half treated.

    Source: Hedges (2007), *JEBS* 32, 341-370, eqs 15-16.

    ``METHOD_OUT_OF_RANGE`` where the ICC is not a share or there are fewer than 4 clusters.
    """
    method = "The cluster-adjusted difference"
    at_least(clusters, 4, method, "the number of clusters")
    at_least(cluster_size, 1, method, "the cluster size")
    share(icc, method, "the intraclass correlation", closed=True)
    m, total = cluster_size, cluster_size * clusters
    shrunk = d * float(np.sqrt(1 - 2 * (m - 1) * icc / (total - 2)))
    spread = (total - 2) * (1 - icc) ** 2 + m * (total - 2 * m) * icc**2 + 2 * (total - 2 * m) * icc * (1 - icc)
    variance = 4 / total * (1 + (m - 1) * icc) + shrunk**2 * spread / (
        2 * (total - 2) * ((total - 2) - 2 * (m - 1) * icc)
    )
    return ClusterD(shrunk, float(variance))
