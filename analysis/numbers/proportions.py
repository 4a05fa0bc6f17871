"""Intervals of one proportion and comparisons of two; Mantel-Haenszel and survey designs are in their own modules."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import at_least, share
from analysis.numbers.exact_tables import conditional_odds_ratio
from core.errors import UserError

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ProportionIntervals:
    """One proportion (0-1) and six intervals; ``wilson`` is the one we print, ``agresti_coull`` is not clipped."""

    estimate: float
    wilson: Interval
    wilson_cc: Interval
    clopper_pearson: Interval
    agresti_coull: Interval
    jeffreys: Interval
    wald: Interval


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio and its interval; ``se_log`` is None for an exact one, ``estimate`` None when any ratio fits."""

    estimate: float | None
    ci_low: float
    ci_high: float
    se_log: float | None = None
    p: float | None = None


@dataclass(frozen=True, slots=True)
class NumberNeeded:
    """One over the risk difference; when the interval crosses zero it runs from ``limit_a`` through infinity."""

    estimate: float
    kind: str
    from_newcombe: Interval | None
    crosses_zero: bool
    limit_a: float
    limit_b: float


@dataclass(frozen=True, slots=True)
class TwoProportions:
    """Treated against control. ``rr`` and ``odds_ratio`` are None when a cell of the table is empty."""

    p1: float
    p0: float
    rd: float
    rd_se_wald: float
    rd_wald: Interval
    rd_newcombe: Interval
    rd_agresti_caffo: Interval
    rd_miettinen_nurminen: Interval
    rr: Ratio | None
    odds_ratio: Ratio | None
    or_haldane: Ratio
    or_fisher: Ratio
    score_z: float | None
    score_p: float | None
    nnt: NumberNeeded | None
    cohens_h: float


def _counts(events: float, n: float, method: str) -> None:
    at_least(n, 1, method, "the number of people")
    at_least(events, 0, method, "the number of events")
    if events > n:
        raise UserError(
            problems.OUT_OF_RANGE, method=method, name="the number of events", value=events, wanted=f"up to {n:g}"
        )


def wilson_interval(events: float, n: float, level: float = 0.95) -> Interval:
    """Return Wilson's score interval; ``n`` may be an effective (not whole) sample size.

    Refuses events outside 0..n and n below 1. Source: Wilson (1927), *JASA* 22, 209-212; Newcombe (1998a), method 3.
    """
    _counts(events, n, "The Wilson interval")
    z = float(stats.norm.ppf(0.5 + share(level, "The Wilson interval", "the level") / 2))
    p = events / n
    middle, half = p + z**2 / (2 * n), z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    low = 0.0 if events == 0 else float((middle - half) / (1 + z**2 / n))
    high = 1.0 if events == n else float((middle + half) / (1 + z**2 / n))
    return low, high


def _wilson_corrected(events: float, n: float, z: float) -> Interval:
    shift = min(0.5, abs(events - n / 2)) / n
    p, b = events / n, z**2 / (2 * n)
    up, down = p + shift, p - shift
    high = 1.0 if up >= 1 else (up + b + z * np.sqrt(up * (1 - up) / n + b / (2 * n))) / (1 + 2 * b)
    low = 0.0 if down <= 0 else (down + b - z * np.sqrt(down * (1 - down) / n + b / (2 * n))) / (1 + 2 * b)
    return max(float(low), 0.0), min(float(high), 1.0)


def proportion_intervals(events: float, n: float, level: float = 0.95) -> ProportionIntervals:
    """Return a proportion with Wilson, corrected Wilson, Clopper-Pearson, Agresti-Coull, Jeffreys and Wald intervals.

    Works at 0 and n events. Source: Newcombe (1998a), *Stat Med* 17, 857-872; Brown, Cai & DasGupta (2001),
    *Stat Sci* 16, 101-133; the continuity correction is min(1/2, abs(x - n/2)).
    """
    wilson = wilson_interval(events, n, level)
    tail = (1 - level) / 2
    z = float(stats.norm.isf(tail))
    p, misses = events / n, n - events
    exact = (
        0.0 if events == 0 else float(stats.beta.ppf(tail, events, misses + 1)),
        1.0 if misses == 0 else float(stats.beta.isf(tail, events + 1, misses)),
    )
    jeffreys = (
        0.0 if events == 0 else float(stats.beta.ppf(tail, events + 0.5, misses + 0.5)),
        1.0 if misses == 0 else float(stats.beta.isf(tail, events + 0.5, misses + 0.5)),
    )
    wide = n + z**2
    centre = (events + z**2 / 2) / wide
    half = z * np.sqrt(centre * (1 - centre) / wide)
    wald = z * np.sqrt(p * (1 - p) / n)
    return ProportionIntervals(
        estimate=p,
        wilson=wilson,
        wilson_cc=_wilson_corrected(events, n, z),
        clopper_pearson=exact,
        agresti_coull=(float(centre - half), float(centre + half)),
        jeffreys=jeffreys,
        wald=(float(p - wald), float(p + wald)),
    )


def newcombe_interval(x1: float, n1: float, x0: float, n0: float, level: float = 0.95) -> Interval:
    """Return the hybrid score interval of p1 - p0. Source: Newcombe (1998b), *Stat Med* 17, 873-890, method 10."""
    (l1, u1), (l0, u0) = wilson_interval(x1, n1, level), wilson_interval(x0, n0, level)
    p1, p0 = x1 / n1, x0 / n0
    return (
        float(p1 - p0 - np.hypot(p1 - l1, u0 - p0)),
        float(p1 - p0 + np.hypot(u1 - p1, p0 - l0)),
    )


def _score(x1: float, n1: float, x0: float, n0: float, difference: float) -> float:
    total = n1 + n0
    b = (n1 + 2 * n0) * difference - total - x1 - x0
    c = (n0 * difference - total - 2 * x0) * difference + x1 + x0
    d = x0 * difference * (1 - difference)
    q = b**3 / (3 * total) ** 3 - b * c / (6 * total**2) + d / (2 * total)
    p = np.copysign(np.sqrt(max(0.0, b**2 / (3 * total) ** 2 - c / (3 * total))), q) or 1e-300
    angle = (np.pi + np.arccos(np.clip(q / p**3, -1.0, 1.0))) / 3
    r0 = float(np.clip(2 * p * np.cos(angle) - b / (3 * total), 0.0, 1.0))
    r1 = float(np.clip(r0 + difference, 0.0, 1.0))
    variance = (r1 * (1 - r1) / n1 + r0 * (1 - r0) / n0) * total / (total - 1)
    return (x1 / n1 - x0 / n0 - difference) / float(np.sqrt(max(variance, 1e-300)))


def miettinen_nurminen_interval(x1: float, n1: float, x0: float, n0: float, level: float = 0.95) -> Interval:
    """Return the score interval of p1 - p0 with the factor N/(N-1). Source: Miettinen & Nurminen (1985), eqs 8-9."""
    _counts(x1, n1, "The score interval")
    _counts(x0, n0, "The score interval")
    z = float(stats.norm.ppf(0.5 + share(level, "The score interval", "the level") / 2))
    observed = x1 / n1 - x0 / n0

    def crossing(target: float, inside: float, outside: float) -> float:
        for _ in range(200):
            middle = (inside + outside) / 2
            if middle in (inside, outside):
                break
            if abs(_score(x1, n1, x0, n0, middle)) <= target:
                inside = middle
            else:
                outside = middle
        return (inside + outside) / 2

    low = -1.0 if observed <= -1 else crossing(z, observed, -1.0)
    high = 1.0 if observed >= 1 else crossing(z, observed, 1.0)
    return low, high


def _log_ratio(ratio: float, se: float, z: float) -> Ratio:
    return Ratio(ratio, float(ratio * np.exp(-z * se)), float(ratio * np.exp(z * se)), se_log=se)


def _woolf(a: float, b: float, c: float, d: float, z: float) -> Ratio:
    return _log_ratio(a * d / (b * c), float(np.sqrt(1 / a + 1 / b + 1 / c + 1 / d)), z)


def _number_needed(difference: float, newcombe: Interval) -> NumberNeeded | None:
    if difference == 0:
        return None
    low, high = newcombe
    crosses = low * high <= 0
    ends = sorted((1 / low if low else np.inf, 1 / high if high else np.inf))
    return NumberNeeded(
        estimate=1 / difference,
        kind="benefit_if_event_is_good" if difference > 0 else "harm_if_event_is_good",
        from_newcombe=None if crosses else (ends[0], ends[1]),
        crosses_zero=crosses,
        limit_a=1 / high if high else np.inf,
        limit_b=1 / low if low else np.inf,
    )


def two_proportions(x1: float, n1: float, x0: float, n0: float, level: float = 0.95) -> TwoProportions:
    """Compare x1 events of n1 treated people with x0 of n0 controls; Newcombe's interval is the one we print.

    An empty cell leaves ``rr`` and ``odds_ratio`` None (use ``or_haldane``, which adds 0.5 to each cell, or
    ``or_fisher``); equal proportions leave ``nnt`` None; nobody or everybody with the event leaves the score test None.

    Source: Newcombe (1998b); Agresti & Caffo (2000); Miettinen & Nurminen (1985); Katz et al. (1978); Woolf (1955);
    Fisher's conditional estimate and Cornfield's exact interval; Altman (1998) for the number needed.
    """
    newcombe = newcombe_interval(x1, n1, x0, n0, level)
    z = float(stats.norm.isf((1 - level) / 2))
    p1, p0 = x1 / n1, x0 / n0
    difference, pooled = p1 - p0, (x1 + x0) / (n1 + n0)
    se = float(np.sqrt(p1 * (1 - p1) / n1 + p0 * (1 - p0) / n0))
    a1, a0 = (x1 + 1) / (n1 + 2), (x0 + 1) / (n0 + 2)
    caffo = z * float(np.sqrt(a1 * (1 - a1) / (n1 + 2) + a0 * (1 - a0) / (n0 + 2)))
    full = min(x1, n1 - x1, x0, n0 - x0) > 0
    score = None if pooled in (0, 1) else difference / np.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n0))
    return TwoProportions(
        p1=p1,
        p0=p0,
        rd=difference,
        rd_se_wald=se,
        rd_wald=(difference - z * se, difference + z * se),
        rd_newcombe=newcombe,
        rd_agresti_caffo=(a1 - a0 - caffo, a1 - a0 + caffo),
        rd_miettinen_nurminen=miettinen_nurminen_interval(x1, n1, x0, n0, level),
        rr=_log_ratio(p1 / p0, float(np.sqrt(1 / x1 - 1 / n1 + 1 / x0 - 1 / n0)), z) if full else None,
        odds_ratio=_woolf(x1, n1 - x1, x0, n0 - x0, z) if full else None,
        or_haldane=_woolf(x1 + 0.5, n1 - x1 + 0.5, x0 + 0.5, n0 - x0 + 0.5, z),
        or_fisher=Ratio(*conditional_odds_ratio(int(x1), int(n1), int(x0), int(n0), level)),
        score_z=None if score is None else float(score),
        score_p=None if score is None else float(2 * stats.norm.sf(abs(score))),
        nnt=_number_needed(difference, newcombe),
        cohens_h=float(2 * np.arcsin(np.sqrt(p1)) - 2 * np.arcsin(np.sqrt(p0))),
    )
