"""Lee bounds with an interval by re-drawing clusters, for trials that allocated clusters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.bounds import LeeBounds, imbens_manski, lee_bounds, trimmed_mean
from analysis.numbers.inputs import Bools, Floats, Ints, binary, codes, numbers
from analysis.numbers.problems_models import CLUSTER_SPLIT, FEW_CLUSTERS, NO_VARIANCE
from core.errors import UserError

# Below this share of usable draws the interval would describe the draws that happened to work.
USABLE = 0.9


@dataclass(frozen=True, slots=True)
class ClusteredBounds:
    """Lee bounds of clustered data; standard errors and limits from ``draws`` usable redraws of clusters.

    ``*_bounds`` limits cover both bounds, ``*_effect`` limits the effect (Imbens & Manski), with ``df`` = clusters - 2.
    """

    bounds: LeeBounds
    se_lower: float
    se_upper: float
    ci_low_bounds: float
    ci_high_bounds: float
    ci_low_effect: float
    ci_high_effect: float
    df: float
    clusters: int
    draws: int
    unusable: int


def clustered_lee_bounds(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    clusters: npt.ArrayLike,
    *,
    draws: int = 1_999,
    seed: int = 0,
    level: float = 0.95,
) -> ClusteredBounds:
    """Bound the effect on the always-answering and re-draw clusters within arms for its uncertainty.

    In each arm one cluster fewer than there are is drawn with replacement and counted up to the size of the arm, which
    keeps the variance of means free of bias with few clusters. Response rates, the trimmed arm and the cut are found
    anew in each draw.

    Parameters
    ----------
    outcome : (n,) float, NaN where the person did not answer
    treated : (n,) 0/1, the same for all rows of a cluster
    clusters : (n,) labels
    draws : redraws of the clusters
    seed : of those
    level : of the intervals

    Raises
    ------
    UserError
        ``BOUNDS_NOBODY`` when an arm has no outcome, ``MODEL_FEW_CLUSTERS`` below 2 clusters an arm,
        ``MODEL_CLUSTER_SPLIT`` when a cluster is in both arms, ``MODEL_NO_VARIANCE`` when a tenth of the draws or more
        has an arm without answers, or none differs.

    References
    ----------
    Lee (2009), *Review of Economic Studies* 76; Rao & Wu (1988), *JASA* 83 (the redraw); Imbens & Manski (2004).
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y)).astype(bool)
    group, labels = codes(clusters, "cluster", len(y))
    bounds = lee_bounds(y, z, level=level)
    share = np.bincount(group, weights=z) / np.bincount(group)
    split = np.flatnonzero((share > 0) & (share < 1))
    if len(split):
        raise UserError(CLUSTER_SPLIT, cluster=labels[split[0]])
    sides = [np.flatnonzero(share == arm) for arm in (1, 0)]
    if min(map(len, sides)) < 2:
        raise UserError(FEW_CLUSTERS, found=len(labels), wanted=4)
    rng = np.random.default_rng(seed)
    arms = [_Arm.of(y, group, rows) for rows in (z, ~z)]
    found = np.array([_bounds([_redraw(rng, side, len(labels)) for side in sides], arms) for _ in range(draws)])
    usable = found[np.isfinite(found).all(axis=1)]
    errors = usable.std(axis=0, ddof=1) if len(usable) > 1 else np.zeros(2)
    if len(usable) < USABLE * draws or not (errors > 1e-12 * np.abs(usable).max(initial=0.0)).all():
        raise UserError(NO_VARIANCE, name="the bounds")
    df = len(labels) - 2.0
    reach = float(stats.t.ppf(0.5 + level / 2, df))
    c = imbens_manski(bounds.upper - bounds.lower, float(errors.max()), level, df)
    low, high = float(errors[0]), float(errors[1])
    return ClusteredBounds(
        bounds, low, high, bounds.lower - reach * low, bounds.upper + reach * high, bounds.lower - c * low,
        bounds.upper + c * high, df, len(labels), len(usable), draws - len(usable),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class _Arm:
    """Answers of one arm in order, the cluster of each, and the clusters of all its people."""

    values: Floats
    of_value: Ints
    of_person: Ints

    @classmethod
    def of(cls, y: Floats, group: Ints, rows: Bools) -> _Arm:
        values, owners = y[rows], group[rows]
        order = np.argsort(values, kind="stable")[: int((~np.isnan(values)).sum())]
        return cls(values[order], owners[order], owners)


def _redraw(rng: np.random.Generator, side: Ints, clusters: int) -> Floats:
    size = len(side)
    counts = np.bincount(side[rng.integers(0, size, size - 1)], minlength=clusters)
    return np.asarray(counts * (size / (size - 1)))


def _bounds(counts: list[Floats], arms: list[_Arm]) -> tuple[float, float]:
    """Return the bounds with each cluster counted so many times; NaN where an arm has no answer."""
    mass = [count[arm.of_value] for count, arm in zip(counts, arms, strict=True)]
    people = [float(count[arm.of_person].sum()) for count, arm in zip(counts, arms, strict=True)]
    if min(float(m.sum()) for m in mass) <= 0:
        return np.nan, np.nan
    shares = [float(m.sum()) / n for m, n in zip(mass, people, strict=True)]
    higher = 0 if shares[0] >= shares[1] else 1
    p = abs(shares[0] - shares[1]) / max(shares)
    mean = float(np.average(arms[1 - higher].values, weights=mass[1 - higher]))
    values, m = arms[higher].values, mass[higher] / mass[higher].sum()
    sign = 1.0 if higher == 0 else -1.0
    ends = (trimmed_mean(values, m, p), trimmed_mean(values[::-1], m[::-1], p))
    low, high = sorted(sign * (end - mean) for end in ends)
    return low, high
