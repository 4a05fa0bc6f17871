"""Statistics of many allocations at once that are not a regression coefficient; all feed `permutation.tail_shares`."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

from analysis.numbers.inputs import Floats, codes, complete, numbers


def mean_differences(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return mean(treated) - mean(control) for each row of ``draws`` (draws, n) of 0/1; NaN where an arm is empty.

    Source: Fisher (1935).
    """
    y = numbers(outcome, "outcome")
    z = np.asarray(draws, dtype=np.float64)[:, complete(y)]
    y = y[complete(y)]
    treated = z.sum(axis=1)
    total = z @ y
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Floats = total / treated - (y.sum() - total) / (len(y) - treated)
    return result


def blocked_differences(draws: npt.ArrayLike, outcome: npt.ArrayLike, blocks: npt.ArrayLike) -> Floats:
    """Return the block-size weighted mean of within-block differences for each draw; NaN where a block lacks an arm.

    Source: Gerber & Green (2012), ch. 3.
    """
    y = numbers(outcome, "outcome")
    block = codes(blocks, "block", len(y))[0]
    kept = complete(y)
    z = np.asarray(draws, dtype=np.float64)[:, kept]
    y, block = y[kept], block[kept]
    result = np.zeros(len(z))
    for b in np.unique(block):
        rows = block == b
        result += rows.mean() * mean_differences(z[:, rows], y[rows])
    return result


def welch_statistics(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return Welch's t for each draw, blocks ignored; NaN where it does not exist.

    Source: Welch (1947); Janssen (1997) for redrawing it.
    """
    y = numbers(outcome, "outcome")
    z = np.asarray(draws, dtype=np.float64)[:, complete(y)]
    y = y[complete(y)] - y[complete(y)].mean()
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
    y = numbers(outcome, "outcome")
    z = np.asarray(draws, dtype=np.float64)[:, complete(y)]
    ranks = rankdata(y[complete(y)])
    result: Floats = z @ (ranks - ranks.mean())
    return result


def distribution_distances(draws: npt.ArrayLike, outcome: npt.ArrayLike) -> Floats:
    """Return the Kolmogorov-Smirnov distance between the arms for each draw; large is extreme.

    Source: Smirnov (1948).
    """
    y = numbers(outcome, "outcome")
    kept = complete(y)
    order = np.argsort(y[kept], kind="stable")
    ordered = y[kept][order]
    z = np.asarray(draws, dtype=np.float64)[:, kept][:, order]
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
    y = numbers(outcome, "outcome")
    kept = complete(y)
    arm = np.asarray(draws)[:, kept]
    y = y[kept] - y[kept].mean()
    arms = int(arm.max()) + 1
    between = np.zeros(len(arm))
    with np.errstate(divide="ignore", invalid="ignore"):
        for level in range(arms):
            inside = (arm == level).astype(np.float64)
            between += (inside @ y) ** 2 / inside.sum(axis=1)
        result: Floats = (between / (arms - 1)) / ((y @ y - between) / (len(y) - arms))
    return result
