"""Allocation procedures as pure functions of design, roster and seed. What is analysed is redrawn by the same code.

Version 1: units in canonical order get one 64-bit key each; in a stratum the smallest keys go to the first arm, the
next to the second and so on (ties by order). Units that do not divide evenly ("misfits") go to arms by systematic
sampling of the fractional parts, so every arm's expected size is exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray

from core.design import TrialDesign
from core.random_source import RandomSource, Stream, Words
from core.strata import Indices, Layout, Roster, lay_out

__all__ = ["Allocation", "Roster", "assignment_probabilities", "cautions", "draws", "randomise"]

ALGORITHM = "pilotage-draw-1"
FEW_CLUSTERS = 6
_CHUNK_WORDS = 4_000_000

Arms = NDArray[np.int8]
Probabilities = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Allocation:
    """Which arm each unit is in, in the order of the roster.

    ``arm`` (n,) int8 indexes the design's arms, ``probabilities`` (n, k) are exact, ``strata`` the pooled strata the
    draw was made in.
    """

    codes: tuple[str, ...]
    arm: Arms
    probabilities: Probabilities
    strata: tuple[str, ...]
    clusters: tuple[str, ...] | None
    procedure_name: str
    version: int


def randomise(design: TrialDesign, roster: Roster, seed: bytes) -> Allocation:
    """Draw one allocation.

    Parameters
    ----------
    design : TrialDesign
        Arms with their shares, and the procedure.
    roster : Roster
        Units in any order: the result for a code does not depend on it.
    seed : bytes
        32 bytes.

    Returns
    -------
    Allocation
        Arms, exact assignment probabilities and pooled strata, in the order of ``roster.codes``.

    Raises
    ------
    UserError
        What does not fit between design and roster, such as STRATUM_TOO_SMALL without a pooling rule.
    """
    layout = lay_out(design, roster)
    drawn = _Draw(design, layout, RandomSource(seed), "allocation").next(1)[0]
    return Allocation(
        codes=roster.codes,
        arm=drawn[layout.member],
        probabilities=_probabilities(design, layout)[layout.member],
        strata=tuple(layout.labels[i] for i in layout.stratum[layout.member]),
        clusters=roster.clusters,
        procedure_name=design.procedure.name,
        version=design.procedure.version,
    )


def draws(design: TrialDesign, roster: Roster, seed: bytes, n: int) -> Arms:
    """Redraw the same procedure ``n`` times: (n, units) int8, columns in the order of ``roster.codes``."""
    layout = lay_out(design, roster)
    draw = _Draw(design, layout, RandomSource(seed), "redraws")
    chunk = max(1, _CHUNK_WORDS // max(1, len(layout.stratum)))
    out = np.empty((n, len(layout.member)), dtype=np.int8)
    for start in range(0, n, chunk):
        size = min(chunk, n - start)
        out[start : start + size] = draw.next(size)[:, layout.member]
    return out


def assignment_probabilities(design: TrialDesign, roster: Roster) -> Probabilities:
    """Return each unit's exact probability of each arm: (n, k), rows in the order of ``roster.codes``."""
    layout = lay_out(design, roster)
    return _probabilities(design, layout)[layout.member]


def cautions(design: TrialDesign, roster: Roster) -> tuple[str, ...]:
    """Name what is allowed but unwise: ``FEW_CLUSTERS`` (under 6 in an arm), ``MANY_STRATA`` (over N/2R)."""
    layout = lay_out(design, roster)
    shares = _shares(design)
    units = len(layout.stratum)
    found = []
    if design.procedure.name == "cluster" and units * shares.min() < FEW_CLUSTERS * shares.sum():
        found.append("FEW_CLUSTERS")
    if len(layout.labels) > max(1, units / (2 * shares.sum())):
        found.append("MANY_STRATA")
    return tuple(found)


def _shares(design: TrialDesign) -> Indices:
    shares = [int(arm.share) for arm in design.arms]
    return np.array(shares, dtype=np.int64) // gcd(*shares)


def _sizes(design: TrialDesign, layout: Layout) -> tuple[Indices, Indices, int]:
    """Whole sizes per stratum and arm, what is left over of each in units of 1/R, and R."""
    shares = _shares(design)
    total = int(shares.sum())
    exact = np.array([len(units) for units in layout.members], dtype=np.int64)[:, None] * shares
    return exact // total, exact % total, total


def _is_global(design: TrialDesign) -> bool:
    return design.procedure.misfits == "global"


def _probabilities(design: TrialDesign, layout: Layout) -> Probabilities:
    whole, rest, total = _sizes(design, layout)
    if _is_global(design) and rest.any():
        left = rest.sum(axis=1) // total
        expected = whole + left[:, None] * (rest.sum(axis=0) / rest.sum())
    else:
        expected = whole + rest / total
    sizes = np.array([len(units) for units in layout.members])
    by_stratum: Probabilities = expected / sizes[:, None]
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
    ordered = np.sort(keys, axis=1)
    rows = np.arange(n)
    arms = np.zeros((n, m), dtype=np.int8)
    tied = np.zeros(n, dtype=bool)
    for end in ends.T:
        last = ordered[rows, np.maximum(end, 1) - 1]
        arms += (keys > last[:, None]) | (end == 0)[:, None]
        tied |= (end > 0) & (end < m) & (last == ordered[rows, np.minimum(end, m - 1)])
    for row in np.flatnonzero(tied):
        ranks = np.empty(m, dtype=np.int64)
        ranks[np.argsort(keys[row], kind="stable")] = np.arange(m)
        arms[row] = (ranks[:, None] >= ends[row]).sum(axis=1)
    return arms


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

    def __init__(self, design: TrialDesign, layout: Layout, source: RandomSource, label: str) -> None:
        self._layout = layout
        self._is_global = _is_global(design)
        self._whole, self._rest, self._total = _sizes(design, layout)
        self._keys: Stream = source.stream(f"{label}/keys")
        self._misfit_keys: Stream = source.stream(f"{label}/misfit keys")
        self._starts: Stream = source.stream(f"{label}/misfit starts")

    def next(self, n: int) -> Arms:
        """Draw ``n`` more: (n, units)."""
        units = len(self._layout.stratum)
        keys = self._keys.words(n * units).reshape(n, units)
        arms = np.empty((n, units), dtype=np.int8)
        extra = None if self._is_global else self._misfits_by_stratum(n)
        for size in sorted({len(m) for m in self._layout.members}):
            strata = [i for i, m in enumerate(self._layout.members) if len(m) == size]
            columns = np.concatenate([self._layout.members[i] for i in strata])
            counts = np.broadcast_to(self._whole[strata], (n, len(strata), self._layout.arms))
            if extra is not None:
                counts = counts + extra[:, strata]
            placed = place(keys[:, columns].reshape(-1, size), counts.reshape(-1, self._layout.arms))
            arms[:, columns] = placed.reshape(n, -1)
        if self._is_global and self._rest.any():
            self._place_misfits(arms)
        return arms

    def _misfits_by_stratum(self, n: int) -> Indices:
        extra = np.zeros((n, *self._rest.shape), dtype=np.int64)
        uneven = np.flatnonzero(self._rest.any(axis=1))
        starts = self._starts.below(self._total, n * len(uneven)).reshape(n, -1)
        for column, stratum in enumerate(uneven):
            extra[:, stratum] = systematic(self._rest[stratum], self._total, starts[:, column])
        return extra

    def _place_misfits(self, arms: Arms) -> None:
        """Share the misfits of all strata out by one second draw over them, so that total sizes stay balanced."""
        n = len(arms)
        left = int(self._rest.sum()) // self._total
        pool = self._rest.sum(axis=0)
        extra = systematic(pool % self._total, self._total, self._starts.below(self._total, n))
        keys = self._misfit_keys.words(n * left).reshape(n, left)
        columns = np.nonzero(arms == self._layout.arms)[1].reshape(n, left)
        arms[np.arange(n)[:, None], columns] = place(keys, pool // self._total + extra)
