"""Differences in means that follow the allocation: simple, blocked, clustered, matched pairs, small blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.inputs import Floats, Ints, binary, codes, complete, numbers, positive_weights, varying
from analysis.numbers.problems_models import (
    ARM_TOO_SMALL,
    FEW_CLUSTERS,
    MIXED_BLOCK,
    NO_BLOCKS,
    NO_VARIANCE,
    NOT_PAIRED,
    ONE_ARM,
    ONE_SMALL_BLOCK,
)
from analysis.numbers.sandwich import cluster_scores, heteroskedastic, least_squares
from analysis.numbers.wald import Wald, wald
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class Difference:
    """Treated minus control, the design its variance follows, and what entered."""

    effect: Wald
    design: str
    n: int
    clusters: int | None
    blocks: int | None
    left_out: tuple[str, ...]


def design_difference(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    *,
    blocks: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
    pooled: bool = False,
    level: float = 0.95,
) -> Difference:
    """Estimate the difference in means as the design demands.

    No blocks: Neyman variance, Welch df; clusters: CR2, Satterthwaite df; weights: HC2 (or CR2) weighted regression.
    Blocks: size-weighted differences within blocks, df n - 2 blocks (clusters - 2 blocks). Every block a pair: df
    pairs - 1, for clusters the Imai-King-Nall variance.

    Parameters
    ----------
    outcome : (n,) float; rows without it are left out, then blocks that lost an arm, named in ``left_out``
    treated : (n,) 0/1
    blocks, clusters : (n,) labels, optional
    weights : (n,) 1 / probability of the arm, not together with blocks
    pooled : without blocks, clusters and weights: Student's pooled variance
    level : of the interval

    Raises
    ------
    UserError
        ``MODEL_ARM_TOO_SMALL`` where a block (or the whole) has a single unit in an arm; `hybrid_difference` handles
        several such blocks.

    References
    ----------
    Imbens & Rubin (2015), ch. 6, 9; Imai, King & Nall (2009), *Statistical Science* 24, eq. 6; Student (1908).
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y)).astype(bool)
    w = positive_weights(weights, len(y))
    kept = complete(y)
    group = None if clusters is None else codes(clusters, "cluster", len(y))[0]
    if blocks is None:
        y, z, w, group = y[kept], z[kept], w[kept], None if group is None else group[kept]
        if z.all() or not z.any():
            raise UserError(ONE_ARM)
        varying(y, "the outcome")
        return _unblocked(y, z, w, group, weights is not None, pooled, level)
    block, names = codes(blocks, "block", len(y))
    one_armed = [b for b in np.unique(block[kept]) if len(np.unique(z[kept & (block == b)])) < 2]
    lost = sorted({*one_armed, *np.setdiff1d(np.arange(len(names)), block[kept])})
    kept &= ~np.isin(block, lost)
    if not kept.any():
        raise UserError(NO_BLOCKS)
    y, z, block = varying(y[kept], "the outcome"), z[kept], block[kept]
    parts = [_Block(y[block == b], z[block == b], None if group is None else group[kept][block == b], str(names[b]))
             for b in np.unique(block)]  # fmt: skip
    return _joined(parts, len(y), None if group is None else len(np.unique(group[kept])), level, names[lost])


def _unblocked(
    y: Floats, z: npt.NDArray[np.bool_], w: Floats, group: Ints | None, weighted: bool, pooled: bool, level: float
) -> Difference:
    if group is not None or weighted:
        fit, _ = least_squares(np.column_stack([np.ones(len(y)), z]), y, ["1", "z"], w)
        if group is None:
            variance, df = heteroskedastic(fit, "HC2")[1, 1], float(len(y) - 2)
        else:
            _both_arms(z, group)
            scores = cluster_scores(fit, group)
            variance, df = scores.covariance()[1, 1], scores.df(np.array([0.0, 1.0]))
        design = ("Clustered" if group is not None else "Standard") + (" (weighted)" if weighted else "")
        effect = wald(float(fit.coefficients[1]), float(np.sqrt(variance)), df, level)
        return Difference(effect, design, len(y), None if group is None else len(np.unique(group)), None, ())
    estimate, se, df = _two_means(y[z], y[~z], pooled)
    return Difference(wald(estimate, se, df, level), "Standard", len(y), None, None, ())


def _both_arms(z: npt.NDArray[np.bool_], group: Ints) -> None:
    found = min(len(np.unique(group[z])), len(np.unique(group[~z])))
    if found < 2:
        raise UserError(FEW_CLUSTERS, found=len(np.unique(group)), wanted=4)


def _two_means(a: Floats, b: Floats, pooled: bool = False) -> tuple[float, float, float]:
    for arm, values in (("treated", a), ("control", b)):
        if len(values) < 2:
            raise UserError(ARM_TOO_SMALL, arm=arm, rows=len(values), units="units")
    parts = [values.var(ddof=1) / len(values) for values in (a, b)]
    if pooled:
        df = float(len(a) + len(b) - 2)
        s2 = (a.var() * len(a) + b.var() * len(b)) / df
        return float(a.mean() - b.mean()), float(np.sqrt(s2 * (1 / len(a) + 1 / len(b)))), df
    total = float(sum(parts))
    if total <= 0:
        raise UserError(NO_VARIANCE, name="the effect")
    df = total**2 / sum(p**2 / (len(v) - 1) for p, v in zip(parts, (a, b), strict=True))
    return float(a.mean() - b.mean()), float(np.sqrt(total)), float(df)


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    y: Floats
    z: npt.NDArray[np.bool_]
    group: Ints | None
    name: str

    @property
    def difference(self) -> float:
        return float(self.y[self.z].mean() - self.y[~self.z].mean())

    def units(self, arm: npt.NDArray[np.bool_]) -> int:
        return int(arm.sum()) if self.group is None else len(np.unique(self.group[arm]))

    @property
    def is_pair(self) -> bool:
        return self.units(self.z) == self.units(~self.z) == 1

    def variance(self) -> float:
        if min(self.units(self.z), self.units(~self.z)) < 2:
            arm = "treated" if self.units(self.z) < 2 else "control"
            kind = f"{'units' if self.group is None else 'clusters'} in the block “{self.name}”"
            raise UserError(ARM_TOO_SMALL, arm=arm, rows=1, units=kind)
        if self.group is None:
            return float(sum(self.y[arm].var(ddof=1) / arm.sum() for arm in (self.z, ~self.z)))
        fit, _ = least_squares(np.column_stack([np.ones(len(self.y)), self.z]), self.y, ["1", "z"])
        return float(cluster_scores(fit, self.group).covariance()[1, 1])


def _joined(
    parts: list[_Block], n: int, clusters: int | None, level: float, lost: npt.NDArray[np.object_]
) -> Difference:
    left = tuple(str(name) for name in lost)
    sizes = np.array([len(part.y) for part in parts]) / n
    tau = np.array([part.difference for part in parts])
    estimate = float(sizes @ tau)
    count = len(parts)
    if all(part.is_pair for part in parts):
        if count < 2:
            raise UserError(NOT_PAIRED, pairs=count)
        spread = float(np.sum((sizes * tau - estimate / count) ** 2))
        se = float(np.sqrt(count / (count - 1) * spread))
        design = "Matched-pair" + ("" if clusters is None else " clustered")
        return Difference(wald(estimate, se, count - 1.0, level), design, n, clusters, count, left)
    se = float(np.sqrt(sum(s**2 * part.variance() for s, part in zip(sizes, parts, strict=True))))
    df = float((n if clusters is None else clusters) - 2 * count)
    design = "Blocked" if clusters is None else "Block-clustered"
    return Difference(wald(estimate, se, df, level), design, n, clusters, count, left)


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block: its units, units per arm, difference, and variance (None with a single unit in an arm)."""

    block: str
    n: int
    n1: int
    n0: int
    tau: float
    v: float | None


@dataclass(frozen=True, slots=True)
class HybridDifference:
    """Blocked difference when some blocks have a single unit in an arm; normal interval.

    ``small_estimate`` and ``var_small`` belong to those blocks alone; None when there are none.
    """

    effect: Wald
    n: int
    n_blocks: int
    n_small_blocks: int
    var_small: float | None
    small_estimate: float | None
    dropped_blocks: tuple[str, ...]
    blocks: tuple[BlockRow, ...]


def hybrid_difference(
    outcome: npt.ArrayLike, treated: npt.ArrayLike, blocks: npt.ArrayLike, level: float = 0.95
) -> HybridDifference:
    """Estimate a blocked difference with big blocks by Neyman's variance and small ones by their spread.

    Blocks that lack an arm are left out and named.

    Raises
    ------
    UserError
        ``BLOCKS_ONE_SMALL`` with exactly one small block; ``BLOCKS_HALF_SHARE`` where one small block outweighs the
        others together, so that the formula does not exist.

    References
    ----------
    Pashley & Miratrix (2021), *J. Educational and Behavioral Statistics* 46, 271-296.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y)).astype(bool)
    block, names = codes(blocks, "block", len(y))
    kept = complete(y)
    rows, dropped = [], []
    for b, name in enumerate(names):
        a, c = y[kept & z & (block == b)], y[kept & ~z & (block == b)]
        if not len(a) or not len(c):
            dropped.append(str(name))
            continue
        big = min(len(a), len(c)) >= 2
        v = float(a.var(ddof=1) / len(a) + c.var(ddof=1) / len(c)) if big else None
        rows.append(BlockRow(str(name), len(a) + len(c), len(a), len(c), float(a.mean() - c.mean()), v))
    if not rows:
        raise UserError(NO_BLOCKS)
    n = sum(row.n for row in rows)
    small = [row for row in rows if row.v is None]
    share = sum(row.n for row in small)
    variance = sum((row.n / n) ** 2 * row.v for row in rows if row.v is not None)
    small_estimate = small_variance = None
    if small:
        small_estimate, small_variance = _between(small, share)
        variance += (share / n) ** 2 * small_variance
    estimate = sum(row.n * row.tau for row in rows) / n
    effect = wald(estimate, float(np.sqrt(variance)), np.inf, level)
    return HybridDifference(
        effect, n, len(rows), len(small), small_variance, small_estimate, tuple(dropped), tuple(rows)
    )


def _between(small: list[BlockRow], total: int) -> tuple[float, float]:
    if len(small) == 1:
        raise UserError(ONE_SMALL_BLOCK)
    sizes, tau = np.array([row.n for row in small], dtype=np.float64), np.array([row.tau for row in small])
    if (2 * sizes >= total).any() and len(set(sizes)) > 1:
        raise UserError(MIXED_BLOCK, block=small[int(np.argmax(sizes))].block)
    mean = float(sizes @ tau / total)
    if len(set(sizes)) == 1:
        return mean, float(np.sum((tau - mean) ** 2) / (len(small) * (len(small) - 1)))
    rest = total - 2 * sizes
    scale = total + float(np.sum(sizes**2 / rest))
    return mean, float(np.sum(sizes**2 / (rest * scale) * (tau - mean) ** 2))


def cluster_means_difference(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    clusters: npt.ArrayLike,
    blocks: npt.ArrayLike | None = None,
    *,
    pooled: bool = False,
    level: float = 0.95,
) -> Difference:
    """Compare unweighted cluster means: Welch's (or Student's) t, or paired where every block is a pair of clusters.

    Refuses as `design_difference`; ``treated`` is 0/1 by row, the same within a cluster.

    References
    ----------
    Hayes & Moulton (2017), *Cluster Randomised Trials*, ch. 10; Donner & Klar (2000).
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    group = codes(clusters, "cluster", len(y))[0]
    kept = complete(y)
    size = np.bincount(group[kept], minlength=int(group.max()) + 1)
    first = np.array([np.flatnonzero(group == g)[0] for g in range(len(size))])
    totals = np.bincount(group[kept], y[kept], len(size))
    means = np.where(size > 0, totals / np.maximum(size, 1), np.nan)
    block = None if blocks is None else codes(blocks, "block", len(y))[1][codes(blocks, "block", len(y))[0][first]]
    return design_difference(means, z[first], blocks=block, pooled=pooled, level=level)


def paired_t(differences: npt.ArrayLike, level: float = 0.95) -> Wald:
    """Test that the mean of paired differences is 0 (Student 1908); also the change of a class before and after.

    ``differences`` is (n,); ``PAIRS_INCOMPLETE`` below 2 that are not missing.
    """
    d = numbers(differences, "difference")
    d = d[complete(d)]
    if len(d) < 2:
        raise UserError(NOT_PAIRED, pairs=len(d))
    return wald(float(d.mean()), float(stats.sem(d)), len(d) - 1.0, level)
