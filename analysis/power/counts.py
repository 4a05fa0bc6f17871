"""Power and precision for proportions, rates and surveys."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import optimize, stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import at_least, positive, share
from analysis.power.detect import METHOD, Precision, power_of
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class ProportionPower:
    """Power of comparing two proportions by three approximations; ``pooled`` is the one we print."""

    pooled: float
    arcsine: float
    unpooled: float


def two_proportion_power(p1: float, p2: float, n_per_arm: float, alpha: float = 0.05) -> ProportionPower:
    """Return the two-sided power, both tails counted. Source: Fleiss, Levin & Paik (2003), ch. 4; Cohen (1988)."""
    share(p1, METHOD, "p1", closed=True)
    share(p2, METHOD, "p2", closed=True)
    positive(n_per_arm, METHOD, "the size of an arm")
    z = float(stats.norm.isf(share(alpha, METHOD, "alpha") / 2))
    middle, own = (p1 + p2) / 2, p1 * (1 - p1) + p2 * (1 - p2)
    reach = np.sqrt(n_per_arm) * abs(p1 - p2)
    bar = z * np.sqrt(2 * middle * (1 - middle))
    if own > 0:
        pooled = float(stats.norm.cdf((reach - bar) / np.sqrt(own)) + stats.norm.sf((reach + bar) / np.sqrt(own)))
        unpooled = power_of(p1 - p2, Precision(float(np.sqrt(own / n_per_arm)), np.inf), alpha)
    else:
        pooled = unpooled = float(p1 != p2)
    return ProportionPower(pooled, _arcsine_power(p1, p2, n_per_arm, alpha), unpooled)


def _arcsine_power(p1: float, p2: float, n: float, alpha: float) -> float:
    h = 2 * (np.arcsin(np.sqrt(p1)) - np.arcsin(np.sqrt(p2)))
    return power_of(float(h), Precision(float(np.sqrt(2 / n)), np.inf), alpha)


def proportion_sample_size(p1: float, p2: float, *, power: float = 0.8, alpha: float = 0.05, deff: float = 1) -> float:
    """Return n an arm (not rounded): [z(1-a/2) root(2 p q) + z(power) root(p1 q1 + p2 q2)]^2/(p1-p2)^2, times deff.

    Source: Fleiss, Levin & Paik (2003), ch. 4.
    """
    share(p1, METHOD, "p1", closed=True)
    share(p2, METHOD, "p2", closed=True)
    positive(abs(p1 - p2), METHOD, "the difference")
    middle, own = (p1 + p2) / 2, p1 * (1 - p1) + p2 * (1 - p2)
    z, b = stats.norm.isf(share(alpha, METHOD, "alpha") / 2), stats.norm.ppf(share(power, METHOD, "the power"))
    return float(deff * ((z * np.sqrt(2 * middle * (1 - middle)) + b * np.sqrt(own)) / (p1 - p2)) ** 2)


def proportion_sample_size_arcsine(p1: float, p2: float, *, power: float = 0.8, alpha: float = 0.05) -> float:
    """Return n an arm (not rounded) on the arcsine scale, both tails counted. Source: Cohen (1988), ch. 6."""
    share(p1, METHOD, "p1", closed=True)
    share(p2, METHOD, "p2", closed=True)
    positive(abs(p1 - p2), METHOD, "the difference")
    share(power, METHOD, "the power")
    high = 1.0
    while _arcsine_power(p1, p2, high, alpha) < power:
        high *= 2
    return float(optimize.brentq(lambda n: _arcsine_power(p1, p2, n, alpha) - power, 1e-9, high, xtol=1e-11))


def log_rate(
    rate1: float, rate0: float, *, time1: float, time0: float, dispersion: float = 0.0, n1: float = 1, n0: float = 1
) -> Precision:
    """Return the precision of a log rate ratio.

    var = 1/(rate1 n1 t1) + 1/(rate0 n0 t0) + dispersion (1/n1 + 1/n0); ``time`` is the exposure of each of n units,
    ``dispersion`` the negative-binomial variance of their rates (0: Poisson). Source: Zhu & Lakkis (2014).
    """
    for value, name in ((rate1, "a rate"), (rate0, "a rate"), (time1, "an exposure"), (time0, "an exposure"),
                        (n1, "a sample size"), (n0, "a sample size")):  # fmt: skip
        positive(value, METHOD, name)
    at_least(dispersion, 0, METHOD, "the dispersion")
    variance = 1 / (rate1 * n1 * time1) + 1 / (rate0 * n0 * time0) + dispersion * (1 / n1 + 1 / n0)
    return Precision(float(np.sqrt(variance)), np.inf)


def survey_half_width(
    p: float, n: float, *, deff: float = 1.0, population: float = np.inf, level: float = 0.95
) -> float:
    """Return z root[deff p q/n (1 - n/N)], the half width of a survey share (0-1). Source: Kish (1965)."""
    share(p, METHOD, "p", closed=True)
    positive(n, METHOD, "the sample size")
    positive(deff, METHOD, "the design effect")
    if not population >= n:
        raise UserError(problems.OUT_OF_RANGE, method=METHOD, name="the population", value=population,
                        wanted="of at least the sample")  # fmt: skip
    z = stats.norm.isf((1 - share(level, METHOD, "the level")) / 2)
    return float(z * np.sqrt(deff * p * (1 - p) / n * max(0.0, 1 - n / population)))


def survey_sample_size(p: float, half_width: float, *, deff: float = 1.0, level: float = 0.95) -> float:
    """Return the n (not rounded) whose share has this half width, from a large population.

    Source: Cochran (1977), *Sampling Techniques*, ch. 4.
    """
    share(p, METHOD, "p", closed=True)
    z = stats.norm.isf((1 - share(level, METHOD, "the level")) / 2)
    positive(deff, METHOD, "the design effect")
    width = share(half_width, METHOD, "the half width")
    return float(z**2 * deff * p * (1 - p) / width / width)


def survey_design_effect(mean_size: float, icc: float, weight_cv: float = 0.0) -> float:
    """Return [1 + (m - 1) icc] (1 + cv^2): clustering times Kish's loss by unequal weights.

    Source: Kish (1965), *Survey Sampling*.
    """
    at_least(mean_size, 1, METHOD, "the cluster size")
    share(icc, METHOD, "the intraclass correlation", closed=True)
    at_least(weight_cv, 0, METHOD, "the variation of the weights")
    return (1 + (mean_size - 1) * icc) * (1 + weight_cv**2)
