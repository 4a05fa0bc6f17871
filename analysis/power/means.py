"""Precision and sample size for means of people: individual, blocked, repeated, partially nested, factorial designs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from scipy import optimize, special, stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import at_least, positive, share
from analysis.power.detect import METHOD, Precision, power_of
from core.errors import UserError


def individual(
    n: float, *, treated_share: float = 0.5, r2: float = 0.0, covariates: int = 0, blocks: int = 1
) -> Precision:
    """Return the precision of an individually randomised trial of n people in all.

    var = (1 - R2)/(P(1 - P) n), df = n - 1 - blocks - covariates; R2 includes the share that blocks explain.
    Source: Bloom (1995); Dong & Maynard (2013).
    """
    p = share(treated_share, METHOD, "the share treated")
    left = 1 - share(r2, METHOD, "R squared", closed=True)
    df = at_least(n, 2, METHOD, "the sample size") - 1 - blocks - covariates
    return Precision(float(np.sqrt(left / (p * (1 - p) * n))), df)


def two_groups(n1: float, n0: float, *, sd: float = 1.0, df: float | None = None) -> Precision:
    """Return the precision of a difference in means of n1 and n0 people (equal variances, df = n1 + n0 - 2).

    Source: Cohen (1988), ch. 2.
    """
    positive(sd, METHOD, "the SD")
    positive(n1, METHOD, "the size of an arm")
    positive(n0, METHOD, "the size of an arm")
    return Precision(float(sd * np.sqrt(1 / n1 + 1 / n0)), n1 + n0 - 2 if df is None else df)


def analysis_of_covariance(n_per_arm: float, correlation: float) -> Precision:
    """Return the precision with a baseline of this correlation: SD root(1 - r^2), df 2n - 3. Borm et al. (2007)."""
    share(abs(correlation), METHOD, "the correlation", closed=True)
    return two_groups(n_per_arm, n_per_arm, sd=float(np.sqrt(1 - correlation**2)), df=2 * n_per_arm - 3)


def change_score(n_per_arm: float, correlation: float) -> Precision:
    """Return the precision of comparing changes: SD root(2(1 - r)). Source: Frison & Pocock (1992)."""
    share(abs(correlation), METHOD, "the correlation", closed=True)
    return two_groups(n_per_arm, n_per_arm, sd=float(np.sqrt(2 * (1 - correlation))))


def paired(pairs: float, correlation: float = 0.0) -> Precision:
    """Return the precision of matched pairs of people: var = 2(1 - r)/pairs, df = pairs - 1.

    Source: Cohen (1988), ch. 2.
    """
    at_least(pairs, 2, METHOD, "the number of pairs")
    share(abs(correlation), METHOD, "the correlation", closed=True)
    return Precision(float(np.sqrt(2 * (1 - correlation) / pairs)), pairs - 1)


def pair_differences(pairs: float) -> Precision:
    """Return the precision in SDs of the pair differences: 1/root(pairs), df = pairs - 1. Source: Cohen (1988)."""
    at_least(pairs, 2, METHOD, "the number of pairs")
    return Precision(float(1 / np.sqrt(pairs)), pairs - 1)


def repeated(
    n: float, *, followups: int, baselines: int = 0, correlation: float = 0.0, treated_share: float = 0.5
) -> Precision:
    """Return the precision of q follow-ups averaged, with p baselines as covariate.

    var = [(1 + (q-1)r)/q - p r^2/(1 + (p-1)r)]/(P(1-P)n). Source: McKenzie (2012), *J Dev Econ* 99, 210-221.
    """
    at_least(followups, 1, METHOD, "the number of follow-ups")
    share(correlation, METHOD, "the correlation", closed=True)
    p = share(treated_share, METHOD, "the share treated")
    spread = (1 + (followups - 1) * correlation) / followups
    if baselines:
        at_least(baselines, 1, METHOD, "the number of baselines")
        spread -= baselines * correlation**2 / (1 + (baselines - 1) * correlation)
    df = at_least(n, 4, METHOD, "the sample size") - 2 - (1 if baselines else 0)
    return Precision(float(np.sqrt(spread / (p * (1 - p) * n))), df)


def partially_nested(n_treated: float, n_control: float, *, group_size: float, icc: float) -> Precision:
    """Return the precision when only the treated meet in groups: var = [1 + (m-1)icc]/n1 + 1/n0.

    The df are those of the people, n1 + n0 - 2. The best ratio n1:n0 is root(1 + (m-1)icc). Source: Moerbeek & Wong
    (2008), *Stat Med* 27, 2850-2864.
    """
    positive(n_treated, METHOD, "the size of an arm")
    positive(n_control, METHOD, "the size of an arm")
    at_least(group_size, 1, METHOD, "the group size")
    deff = 1 + (group_size - 1) * share(icc, METHOD, "the intraclass correlation", closed=True)
    return Precision(float(np.sqrt(deff / n_treated + 1 / n_control)), n_treated + n_control - 2, deff)


def factorial_interaction(margin: Precision) -> Precision:
    """Return the precision of a 2x2 interaction: twice the standard error of a margin. Source: Fleiss (1986)."""
    return replace(margin, se=2 * margin.se)


def after_attrition(design: Callable[[float], Precision], n: float, lost: float) -> Precision:
    """Return a design's precision with the people who stay: n (1 - lost). ``lost`` is a share from 0 to 1."""
    return design(n * share(1 - lost, METHOD, "the share that stays", closed=True))


def sample_size(
    design: Callable[[float], Precision],
    effect: float,
    *,
    power: float = 0.8,
    alpha: float = 0.05,
    lowest: float = 2.0,
    highest: float = 1e8,
) -> float:
    """Return the size (not rounded) at which ``design(size)`` finds ``effect`` with ``power``.

    Refuses when even ``highest`` does not reach it. Example: ``sample_size(lambda n: two_groups(n, n), 0.5)``.
    """
    positive(abs(effect), METHOD, "the effect")
    share(power, METHOD, "the power")
    low = lowest
    while design(low).df <= 0:
        low += 1e-9 + 0.5
    if power_of(effect, design(low), alpha) >= power:
        return low
    high = low
    while power_of(effect, design(high), alpha) < power:
        low, high = high, high * 2
        if high > highest:
            raise UserError(problems.NOT_REACHED, method=METHOD, power=power, what="the size")
    return float(
        optimize.brentq(lambda n: power_of(effect, design(n), alpha) - power, low, high, xtol=1e-11, rtol=1e-14)
    )


def power_of_arms(arms: int, n_per_arm: float, f: float, alpha: float = 0.05) -> float:
    """Return the power of the F test that all arms are equal; f is Cohen's SD of the means over the SD within.

    Source: Cohen (1988), ch. 8.
    """
    at_least(arms, 2, METHOD, "the number of arms")
    first, second = arms - 1, arms * (n_per_arm - 1)
    positive(second, METHOD, "the residual degrees of freedom")
    at_least(f, 0, METHOD, "f")
    critical = stats.f.isf(share(alpha, METHOD, "alpha"), first, second)
    missed = special.ncfdtr(first, second, arms * n_per_arm * f**2, critical)
    return 1.0 if np.isnan(missed) else float(1 - missed)  # the library has no value where nothing is missed


def half_width_of_difference(n_per_arm: float, *, sd: float = 1.0, level: float = 0.95) -> float:
    """Return the half width of the interval of a difference in means of two equal arms. In the unit of ``sd``."""
    precision = two_groups(at_least(n_per_arm, 2, METHOD, "the size of an arm"), n_per_arm, sd=sd)
    return float(stats.t.isf((1 - share(level, METHOD, "the level")) / 2, precision.df) * precision.se)
