"""The 2x2 table given its margins: conditional estimate, exact interval and exact test of the odds ratio."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy import optimize, stats

from analysis.numbers.checked import Floats, share, whole_counts


def conditional_odds_ratio(
    x1: int, n1: int, x0: int, n0: int, level: float = 0.95
) -> tuple[float | None, float, float, None, float]:
    """Return the conditional odds ratio of x1/n1 against x0/n0: estimate, low, high, None, two-sided p.

    With nobody or everybody having the event the estimate is None (any ratio fits) and the interval 0 to infinity.

    The estimate makes the expected count of the noncentral hypergeometric equal the observed one, the interval
    inverts its two tails, and p adds the tables no more likely than the observed one (relative tolerance 1e-7).
    Source: Fisher (1935); Cornfield (1956); Agresti (2013), *Categorical Data Analysis*, 3.5.
    """
    for events, people in ((x1, n1), (x0, n0)):
        whole_counts(events, people, "The exact odds ratio")
    share(level, "The exact odds ratio", "the level")
    support, weights = table_law(n1, n0, x1 + x0)
    chances = np.exp(weights - weights.max())
    chances /= chances.sum()
    observed = chances[int(x1 - support[0])]
    p = float(min(1.0, chances[chances <= observed * (1 + 1e-7)].sum()))
    tail = (1 - level) / 2
    low = 0.0 if x1 == support[0] else _solve(lambda t: tilted_law(support, weights, t)[support >= x1].sum() - tail)
    high = (
        np.inf if x1 == support[-1] else _solve(lambda t: tail - tilted_law(support, weights, t)[support <= x1].sum())
    )
    estimate: float | None
    if x1 == support[0] == support[-1]:
        estimate = None
    elif x1 == support[0]:
        estimate = 0.0
    elif x1 == support[-1]:
        estimate = np.inf
    else:
        estimate = _solve(lambda t: float(tilted_law(support, weights, t) @ support) - x1)
    return estimate, low, high, None, p


def table_law(n1: int, n0: int, events: int) -> tuple[Floats, Floats]:
    """Return the possible counts of treated events given the margins, and their log chances at odds ratio 1."""
    support = np.arange(max(0, events - n0), min(n1, events) + 1, dtype=np.float64)
    return support, np.asarray(stats.hypergeom.logpmf(support, n1 + n0, n1, events))


def tilted_law(support: Floats, log_chances: Floats, log_ratio: float) -> Floats:
    """Return the chances of the counts at an odds ratio: the noncentral hypergeometric law."""
    tilted = log_chances + log_ratio * support
    law = np.exp(tilted - tilted.max())
    return np.asarray(law / law.sum())


def _solve(rising: Callable[[float], float]) -> float:
    """Return exp of the root of an increasing function of the log odds ratio."""
    edge = 1.0
    while (rising(-edge) > 0 or rising(edge) < 0) and edge < 600:
        edge *= 2
    return float(np.exp(optimize.brentq(rising, -edge, edge, xtol=1e-13, rtol=1e-14)))
