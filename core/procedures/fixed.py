"""Draws with whole sizes: complete, stratified, cluster, pairs, lottery.

Version 1: units in canonical order get one 64-bit key each; in a stratum the smallest keys go to the first arm, the
next to the second and so on (ties by order). Units that do not divide evenly ("misfits") go to arms by systematic
sampling of the fractional parts, so every arm's expected size is exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.procedures.ready import Arms, Drawer, Floats, Ready
from core.random_source import RandomSource, Stream, Words
from core.strata import Indices, Layout

_FEW_CUTS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Sizes:
    """Whole sizes (strata, k), what is left over in units of 1/``total``, and whether it is shared out over strata."""

    whole: Indices
    rest: Indices
    total: int
    over_strata: bool


def sizes_by_share(layout: Layout, shares: Indices, misfits: str) -> Sizes:
    """Divide every stratum by the shares of the arms."""
    total = int(shares.sum())
    exact = np.array([len(units) for units in layout.members], dtype=np.int64)[:, None] * shares
    return Sizes(exact // total, exact % total, total, misfits == "global")


def fixed(layout: Layout, sizes: Sizes) -> Ready:
    """Make a draw with these sizes ready; its probabilities are exact."""

    def start(source: RandomSource, label: str) -> Drawer:
        return _Draw(layout, sizes, source, label).next

    return Ready(layout, start, _probabilities(layout, sizes))


def _probabilities(layout: Layout, sizes: Sizes) -> Floats:
    rest = sizes.rest
    if sizes.over_strata and rest.any():
        left = rest.sum(axis=1) // sizes.total
        expected = sizes.whole + left[:, None] * (rest.sum(axis=0) / rest.sum())
    else:
        expected = sizes.whole + rest / sizes.total
    counts = np.array([len(units) for units in layout.members])
    by_stratum: Floats = expected / counts[:, None]
    return by_stratum[layout.stratum]


def place(keys: Words, counts: Indices) -> Arms:
    """Give the smallest keys of each row to the first arm, the next to the second, and so on; ties by column.

    Parameters
    ----------
    keys : (n, m) uint64
    counts : (n, k) int
        How many of the row's m columns each arm gets; rows sum to at most m, and what is left over is numbered k.

    Returns
    -------
    (n, m) int8
    """
    n, m = keys.shape
    ends = np.minimum(counts.cumsum(axis=1), m)
    arms = np.zeros((n, m), dtype=np.int8)
    if not n:
        return arms
    tied = np.zeros(n, dtype=bool)
    borders = ends[:, (ends < m).any(axis=0)]
    for end, (last, after) in zip(borders.T, _beside(keys, borders), strict=True):
        arms += keys > last[:, None]
        nobody = end == 0
        if nobody.any():
            arms[nobody] += keys[nobody] <= last[nobody, None]
        tied |= (end > 0) & (end < m) & (last == after)
    for row in np.flatnonzero(tied):
        ranks = np.empty(m, dtype=np.int64)
        ranks[np.argsort(keys[row], kind="stable")] = np.arange(m)
        arms[row] = (ranks[:, None] >= ends[row]).sum(axis=1)
    return arms


def _beside(keys: Words, ends: Indices) -> Iterator[tuple[Words, Words]]:
    """Yield for each arm the key its last unit has in every row, and the one after it (at the border: any)."""
    n, m = keys.shape
    if len(ends.T) <= _FEW_CUTS and (ends == ends[:1]).all():
        for end in ends[0]:
            cut = min(max(int(end), 1), m - 1)
            parted = np.partition(keys, cut - 1, axis=1) if cut else keys
            yield parted[:, cut - 1], parted[:, cut:].min(axis=1)
        return
    ordered, rows = np.sort(keys, axis=1), np.arange(n)
    for end in ends.T:
        yield ordered[rows, np.maximum(end, 1) - 1], ordered[rows, np.minimum(end, m - 1)]


def systematic(rest: Indices, total: int, starts: Indices) -> Indices:
    """Choose arms for misfits: arm a with probability rest[a]/total, none twice.

    Parameters
    ----------
    rest : (k,) or (n, k) int
        Fractional parts in units of 1/total, each below ``total``; a row's sum is a multiple of it.
    starts : (n,) int
        Uniform in 0..total-1.

    Returns
    -------
    (n, k) int
        1 for the arms chosen.
    """
    ends = np.broadcast_to(rest, (len(starts), rest.shape[-1])).cumsum(axis=1)
    points = (ends - starts[:, None] + total - 1) // total
    return np.diff(points, axis=1, prepend=0)


class _Draw:
    """A procedure ready to be drawn again and again from its own streams."""

    def __init__(self, layout: Layout, sizes: Sizes, source: RandomSource, label: str) -> None:
        self._layout = layout
        self._sizes = sizes
        self._arms = sizes.whole.shape[1]
        self._keys: Stream = source.stream(f"{label}/keys")
        self._misfit_keys: Stream = source.stream(f"{label}/misfit keys")
        self._starts: Stream = source.stream(f"{label}/misfit starts")

    def next(self, n: int) -> Arms:
        """Draw ``n`` more: (n, units)."""
        units = len(self._layout.stratum)
        keys = self._keys.words(n * units).reshape(n, units)
        if len(self._layout.members) == 1 and not self._sizes.rest.any():
            return place(keys, np.broadcast_to(self._sizes.whole, (n, self._arms)))
        arms = np.empty((n, units), dtype=np.int8)
        extra = None if self._sizes.over_strata else self._misfits_by_stratum(n)
        for size in sorted({len(m) for m in self._layout.members}):
            strata = [i for i, m in enumerate(self._layout.members) if len(m) == size]
            columns = np.concatenate([self._layout.members[i] for i in strata])
            counts = np.broadcast_to(self._sizes.whole[strata], (n, len(strata), self._arms))
            if extra is not None:
                counts = counts + extra[:, strata]
            placed = place(keys[:, columns].reshape(-1, size), counts.reshape(-1, self._arms))
            arms[:, columns] = placed.reshape(n, -1)
        if self._sizes.over_strata and self._sizes.rest.any():
            self._place_misfits(arms)
        return arms

    def _misfits_by_stratum(self, n: int) -> Indices:
        rest, total = self._sizes.rest, self._sizes.total
        extra = np.zeros((n, *rest.shape), dtype=np.int64)
        uneven = np.flatnonzero(rest.any(axis=1))
        starts = self._starts.below(total, n * len(uneven)).reshape(n, -1)
        for column, stratum in enumerate(uneven):
            extra[:, stratum] = systematic(rest[stratum], total, starts[:, column])
        return extra

    def _place_misfits(self, arms: Arms) -> None:
        """Share the misfits of all strata out by one second draw over them, so that total sizes stay balanced."""
        n, total = len(arms), self._sizes.total
        left = int(self._sizes.rest.sum()) // total
        pool = self._sizes.rest.sum(axis=0)
        extra = systematic(pool % total, total, self._starts.below(total, n))
        keys = self._misfit_keys.words(n * left).reshape(n, left)
        columns = np.nonzero(arms == self._arms)[1].reshape(n, left)
        arms[np.arange(n)[:, None], columns] = place(keys, pool // total + extra)
