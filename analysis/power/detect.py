"""From a standard error to power, to the smallest effect a design can find, and to what a lucky finding overstates.

The designs themselves (`power_means`, `power_clusters`, `power_counts`, `power_wedge`) return a `Precision`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import integrate, optimize, stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import at_least, positive, share
from analysis.numbers.noncentral import upper_tail
from core.errors import UserError

METHOD = "The power calculation"


@dataclass(frozen=True, slots=True)
class Precision:
    """What a design gives: the standard error of its effect (SD units unless stated), its df, its design effect."""

    se: float
    df: float
    deff: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what no design can give; a standard error of 0 is refused where it is used."""
        at_least(self.se, 0, METHOD, "the standard error")
        if np.isnan(self.df):
            raise UserError(problems.OUT_OF_RANGE, method=METHOD, name="df", value=self.df, wanted="above 0")


@dataclass(frozen=True, slots=True)
class Exaggeration:
    """Power, and what a result that stands out from zero does to the truth: wrong sign, times too large."""

    power: float
    wrong_sign: float
    times_too_large: float


@dataclass(frozen=True, slots=True)
class Detectable:
    """The smallest effect found with the stated power: at level alpha, and at alpha/m for m primary outcomes."""

    single: float
    family: float
    outcomes: int


def power_of(effect: float, precision: Precision, alpha: float = 0.05) -> float:
    """Return the chance that the two-sided level-alpha test finds ``effect``; both tails count.

    Noncentral t with the design's df (normal when infinite). Source: Cohen (1988), ch. 2.
    """
    se = positive(precision.se, METHOD, "the standard error")
    if not precision.df > 0:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=1, unit="degrees of freedom", found=precision.df)
    at_least(abs(effect), 0, METHOD, "the effect")
    critical = float(stats.t.isf(share(alpha, METHOD, "alpha") / 2, precision.df))
    shift = abs(effect) / se
    return upper_tail(critical, precision.df, shift) + upper_tail(critical, precision.df, -shift)


def detectable(precision: Precision, *, power: float = 0.8, alpha: float = 0.05) -> float:
    """Return the minimum detectable effect by the multiplier M = t(1 - alpha/2) + t(power). Source: Bloom (1995)."""
    if not precision.df > 0:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=1, unit="degrees of freedom", found=precision.df)
    share(alpha, METHOD, "alpha")
    share(power, METHOD, "the power")
    return float((stats.t.isf(alpha / 2, precision.df) + stats.t.ppf(power, precision.df)) * precision.se)


def detectable_exact(precision: Precision, *, power: float = 0.8, alpha: float = 0.05) -> float:
    """Return the effect whose power by the noncentral t is exactly ``power``. Source: Cohen (1988), ch. 2."""
    share(power, METHOD, "the power")
    if power <= alpha:
        raise UserError(
            problems.OUT_OF_RANGE, method=METHOD, name="the power", value=power, wanted=f"above alpha ({alpha:g})"
        )
    high = precision.se
    while power_of(high, precision, alpha) < power:
        high *= 2
    return float(
        optimize.brentq(lambda d: power_of(d, precision, alpha) - power, 0.0, high, xtol=1e-14 * high, rtol=1e-14)
    )


def detectable_in_family(precision: Precision, outcomes: int, *, power: float = 0.8, alpha: float = 0.05) -> Detectable:
    """Return the smallest effect at alpha and, beside it, at alpha/m: the level of the m primaries' intervals (M2).

    Source: Bonferroni's inequality; ruling M2.
    """
    at_least(outcomes, 1, METHOD, "the number of primary outcomes")
    return Detectable(
        detectable(precision, power=power, alpha=alpha),
        detectable(precision, power=power, alpha=alpha / outcomes),
        outcomes,
    )


def exaggeration(effect: float, precision: Precision, alpha: float = 0.05) -> Exaggeration:
    """Return power, type S and type M errors of a true effect.

    The estimate is effect + se t(df). Source: Gelman & Carlin (2014), *Persp Psych Sci* 9, 641-651.
    """
    shift = positive(abs(effect), METHOD, "the effect") / positive(precision.se, METHOD, "the standard error")
    if not precision.df > 0:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=1, unit="degrees of freedom", found=precision.df)
    law = stats.norm if np.isinf(precision.df) else stats.t(precision.df)
    critical = float(law.isf(share(alpha, METHOD, "alpha") / 2))
    right, wrong = float(law.sf(critical - shift)), float(law.cdf(-critical - shift))
    if precision.df <= 1:
        return Exaggeration(right + wrong, wrong / (right + wrong), float("inf"))
    above = integrate.quad(lambda x: (shift + x) * law.pdf(x), critical - shift, np.inf, limit=200)[0]
    below = integrate.quad(lambda x: -(shift + x) * law.pdf(x), -np.inf, -critical - shift, limit=200)[0]
    return Exaggeration(right + wrong, wrong / (right + wrong), float((above + below) / (right + wrong) / shift))


def attenuated(effect: float, reliability: float) -> float:
    """Return the effect seen through an outcome of this reliability: effect times its root. Source: Cohen (1988)."""
    at_least(abs(effect), 0, METHOD, "the effect")
    return effect * float(np.sqrt(share(reliability, METHOD, "the reliability", closed=True)))


def complier_effect(effect: float, taken_by_treated: float, taken_by_controls: float = 0.0) -> float:
    """Return the effect on compliers that an intention-to-treat effect means: divided by the difference in take-up.

    Shares from 0 to 1; refuses take-up that does not differ. Source: Angrist, Imbens & Rubin (1996).
    """
    at_least(abs(effect), 0, METHOD, "the effect")
    difference = taken_by_treated - taken_by_controls
    share(difference, METHOD, "the difference in take-up", closed=True)
    return effect / positive(difference, METHOD, "the difference in take-up")


def inflated(n: float, *, attrition: float = 0.0, compliance: float = 1.0) -> float:
    """Return the sample that keeps the power after losses and imperfect take-up: n / (1 - a) / c^2, not rounded.

    Source: Lachin & Foulkes (1986), *Biometrics* 42, 507-519.
    """
    at_least(n, 0, METHOD, "the sample size")
    kept = share(1 - attrition, METHOD, "the share that stays", closed=True)
    taken = share(compliance, METHOD, "the compliance", closed=True)
    if kept == 0 or taken == 0:
        raise UserError(problems.NOT_REACHED, method=METHOD, power="wanted", what="the sample size")
    return at_least(n / kept / taken / taken, 0, METHOD, "the sample size after losses")
