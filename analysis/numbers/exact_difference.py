"""The exact interval of a difference of two shares: for rare events, where no approximation holds its level."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from analysis.numbers.checked import Floats, Ints, share, whole_counts

GAMMA = 1e-4  # how sure the range of the control share is; what is missing from 1 is added to each chance
GRID, SCAN, HALVINGS = 81, 24, 30


@cache
def exact_difference(x1: int, n1: int, x0: int, n0: int, level: float = 0.95) -> tuple[float, float]:
    """Return the interval of x1/n1 - x0/n0 from tables at least as far out, by the score statistic.

    The chance of such tables is the largest over the control shares that a 99.99 % interval of x0/n0 allows, plus
    0.0001, so the level holds at every pair of shares. ``METHOD_OUT_OF_RANGE`` where an arm
    has nobody, or a count is not whole.

    Source: Chan & Zhang (1999), *Biometrics* 55, 1202-1209; Berger & Boos (1994), *JASA* 89, 1012-1016; score
    statistic of Miettinen & Nurminen (1985).
    """
    for events, people in ((x1, n1), (x0, n0)):
        whole_counts(events, people, "The exact interval")
    share(level, "The exact interval", "the level")
    tail = (1 - level) / 2
    high = _upper(x1, n1, x0, n0, tail)
    low = -_upper(n1 - x1, n1, n0 - x0, n0, tail)
    return low, high


def _upper(x1: int, n1: int, x0: int, n0: int, tail: float) -> float:
    """Return the largest difference at which a table as low as the one seen is not rarer than ``tail``."""
    inside = x1 / n1 - x0 / n0
    if inside >= 1:
        return 1.0
    steps = inside + (1 - inside) * np.linspace(0, 1, SCAN + 1)[1:] ** 2
    fits = [k for k, step in enumerate(steps[:-1]) if _chance(x1, n1, x0, n0, float(step)) > tail]
    last = max(fits, default=-1)
    inside = inside if last < 0 else float(steps[last])
    outside = float(steps[last + 1])
    for _ in range(HALVINGS):
        middle = (inside + outside) / 2
        inside, outside = (middle, outside) if _chance(x1, n1, x0, n0, middle) > tail else (inside, middle)
    return outside


def _chance(x1: int, n1: int, x0: int, n0: int, difference: float) -> float:
    """Return the largest chance of a score as low as the one seen, when the true difference is ``difference``."""
    from scipy import stats  # sentences, read at start-up, know of this module

    low = 0.0 if x0 == 0 else float(stats.beta.ppf(GAMMA / 2, x0, n0 - x0 + 1))
    high = 1.0 if x0 == n0 else float(stats.beta.isf(GAMMA / 2, x0 + 1, n0 - x0))
    low, high = max(low, -difference, 0.0), min(high, 1 - difference, 1.0)
    if low > high:
        return GAMMA
    p0 = np.linspace(low, high, GRID)
    p1 = np.clip(p0 + difference, 0.0, 1.0)
    counts = _likely(n1, p1)
    least = _least_controls(counts, n1, n0, difference, _score(x1, n1, np.array([x0]), n0, difference)[0])
    weights = stats.binom.pmf(counts[:, None], n1, p1[None, :])
    # At most `least - 1` events would be too few: the table counts from `least` events in the control arm.
    beyond = np.where(least[:, None] > n0, 0.0, stats.binom.sf(least[:, None] - 1, n0, p0[None, :]))
    return min(1.0, float((weights * beyond).sum(axis=0).max()) + GAMMA)


def _likely(n: int, shares: Floats) -> Ints:
    """Return the counts that are at all likely at one of the shares."""
    from scipy import stats

    low = int(stats.binom.ppf(1e-12, n, float(shares.min())))
    high = int(stats.binom.isf(1e-12, n, float(shares.max())))
    return np.arange(max(0, low), min(n, high) + 1)


def _least_controls(counts: Ints, n1: int, n0: int, difference: float, seen: float) -> Ints:
    """Return for each treated count the fewest control events whose score is as low as the one seen; n0 + 1 if none."""
    low = np.full(len(counts), -1, dtype=np.int64)
    high = np.full(len(counts), n0 + 1, dtype=np.int64)
    while bool(np.any(high - low > 1)):
        middle = (low + high) // 2
        score = _score(counts, n1, np.clip(middle, 0, n0), n0, difference)
        reached = score <= seen + 1e-9
        high, low = np.where(reached, middle, high), np.where(reached, low, middle)
    return high


def _score(x1: npt.ArrayLike, n1: int, x0: npt.ArrayLike, n0: int, difference: float) -> Floats:
    """Return the score statistic of the difference, its shares restricted to be ``difference`` apart."""
    a, b = np.asarray(x1, dtype=np.float64), np.asarray(x0, dtype=np.float64)
    a, b = np.broadcast_arrays(a, b)
    total = n1 + n0
    two = (n1 + 2 * n0) * difference - total - a - b
    one = (n0 * difference - total - 2 * b) * difference + a + b
    zero = b * difference * (1 - difference)
    q = two**3 / (3 * total) ** 3 - two * one / (6 * total**2) + zero / (2 * total)
    p = np.copysign(np.sqrt(np.maximum(0.0, two**2 / (3 * total) ** 2 - one / (3 * total))), q)
    p = np.where(p == 0, 1e-300, p)
    angle = (np.pi + np.arccos(np.clip(q / p**3, -1.0, 1.0))) / 3
    r0 = np.clip(2 * p * np.cos(angle) - two / (3 * total), 0.0, 1.0)
    r1 = np.clip(r0 + difference, 0.0, 1.0)
    variance = r1 * (1 - r1) / n1 + r0 * (1 - r0) / n0
    gap = a / n1 - b / n0 - difference
    scores: Floats = np.where(variance > 1e-15, gap / np.sqrt(np.maximum(variance, 1e-15)), np.sign(gap) * 1e15)
    return np.where((variance <= 1e-15) & (np.abs(gap) < 1e-12), 0.0, scores)
