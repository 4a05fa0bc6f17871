"""Statistics of many allocations at once that are not a regression coefficient; all feed `permutation.tail_shares`."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

from analysis.numbers.inputs import Floats, allocations, codes, complete, numbers
from analysis.numbers.problems_models import ALL_MISSING
from core.errors import UserError


def mean_differences(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return mean(treated) - mean(control) for each row of ``draws`` (draws, n) of 0/1; NaN where an arm is empty.

    Source: Fisher (1935).
    """
    z, y = _observed(draws, outcome)
    return _differences(z, y)


def _observed(draws: npt.ArrayLike, outcome: npt.ArrayLike, highest: int = 1) -> tuple[Floats, Floats]:
    y = numbers(outcome, "outcome")
    kept = complete(y)
    if not kept.any():
        raise UserError(ALL_MISSING, name="outcome")
    return allocations(draws, len(y), highest)[:, kept].astype(np.float64), y[kept]


def _differences(z: Floats, y: Floats) -> Floats:
    treated = z.sum(axis=1)
    both = (treated > 0) & (treated < len(y))
    n1 = np.where(both, treated, np.nan)
    total = z @ y
    result: Floats = total / n1 - (y.sum() - total) / (len(y) - n1)
    return result


def blocked_differences(draws: npt.ArrayLike, outcome: npt.ArrayLike, blocks: npt.ArrayLike) -> Floats:
    """Return the block-size weighted mean of within-block differences for each draw; NaN where a block lacks an arm.

    Source: Gerber & Green (2012), ch. 3.
    """
    y = numbers(outcome, "outcome")
    block = codes(blocks, "block", len(y))[0]
    block = block[complete(y)]
    z, y = _observed(draws, y)
    result = np.zeros(len(z))
    for b in np.unique(block):
        rows = block == b
        result += rows.mean() * _differences(z[:, rows], y[rows])
    return result


def welch_statistics(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return Welch's t for each draw, blocks ignored; NaN where it does not exist.

    Source: Welch (1947); Janssen (1997) for redrawing it.
    """
    z, y = _observed(draws, outcome)
    y = y - y.mean()
    n1 = z.sum(axis=1)
    n0 = len(y) - n1
    with np.errstate(divide="ignore", invalid="ignore"):
        s1, q1 = z @ y, z @ y**2
        s0, q0 = y.sum() - s1, (y**2).sum() - q1
        v1, v0 = (q1 - s1**2 / n1) / (n1 - 1), (q0 - s0**2 / n0) / (n0 - 1)
        result: Floats = (s1 / n1 - s0 / n0) / np.sqrt(v1 / n1 + v0 / n0)
    return result


def rank_sums(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return the rank sum of the treated less its expectation given their number, midranks for ties.

    Source: Wilcoxon (1945).
    """
    z, y = _observed(draws, outcome)
    ranks = rankdata(y)
    result: Floats = z @ (ranks - ranks.mean())
    return result


def distribution_distances(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return the Kolmogorov-Smirnov distance between the arms for each draw; large is extreme.

    Source: Smirnov (1948).
    """
    z, y = _observed(draws, outcome)
    order = np.argsort(y, kind="stable")
    ordered, z = y[order], z[:, order]
    ends = np.append(np.diff(ordered) > 0, True)
    n1 = z.sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        gap = np.cumsum(z / n1 - (1 - z) / (z.shape[1] - n1), axis=1)
    result: Floats = np.abs(gap[:, ends]).max(axis=1)
    return result


def anova_statistics(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return the one-way F of the outcome on the arm for each draw of arm numbers 0, 1, 2, …; large is extreme.

    Source: Fisher (1925).
    """
    arm, y = _observed(draws, outcome, highest=127)
    y = y - y.mean()
    arms = int(arm.max()) + 1
    between = np.zeros(len(arm))
    with np.errstate(divide="ignore", invalid="ignore"):
        for level in range(arms):
            inside = (arm == level).astype(np.float64)
            between += (inside @ y) ** 2 / inside.sum(axis=1)
        result: Floats = (between / (arms - 1)) / ((y @ y - between) / (len(y) - arms))
    return result
