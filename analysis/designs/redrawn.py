"""The p-value of an effect when its allocation is drawn again: studentised, listed in full where that is possible."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from analysis.designs.problems import REDRAW_WIDTH
from analysis.numbers.assignments import Draws, allocation_count, enumerate_allocations, permute_within
from analysis.numbers.inputs import Bools, Floats, Ints, dummies
from analysis.numbers.permutation import TailShares, randomisation_test, tail_shares
from analysis.numbers.problems_models import NO_REDRAW
from analysis.results import Redrawn
from core.errors import UserError

# Every allocation is listed when there are at most this many.
ENUMERATE = 20_000
DRAWS = 10_000
CHUNK = 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class TwoArms:
    """Rows of one comparison, and how its units were drawn: within ``blocks``, whole ``clusters``.

    ``y`` and ``z`` (n,), NaN where ``y`` is missing; ``others`` (n, k) what the effect is adjusted for; ``weights``
    (n, 2) what a row weighs as a control and as treated, where the chances of units differed.
    """

    y: Floats
    z: Floats
    others: Floats
    blocks: Ints | None = None
    clusters: Ints | None = None
    weights: Floats | None = None
    kept: Bools | None = None

    def test(self, draws: int, allocations: npt.ArrayLike | None, seed: int) -> Redrawn:
        """Test that nobody is changed, by ``allocations`` (draws, units) or by permuting arms within blocks."""
        rows = np.ones(len(self.y), dtype=bool) if self.kept is None else self.kept
        y, z = self.y[rows], self.z[rows]
        blocks, clusters = (None if part is None else part[rows] for part in (self.blocks, self.clusters))
        unit = np.arange(len(y)) if clusters is None else np.unique(clusters, return_inverse=True)[1]
        first = np.unique(unit, return_index=True)[1]
        if allocations is None:
            matrix, exact = deal(z[first], None if blocks is None else blocks[first], draws, seed)
        else:
            matrix, exact = np.asarray(allocations).astype(np.int8), False
            if matrix.ndim != 2 or matrix.shape[1] != len(first):
                kind = "row" if clusters is None else "cluster"
                raise UserError(REDRAW_WIDTH, found=matrix.shape[-1], wanted=len(first), unit=kind)
        others = self.others[rows]
        if blocks is not None:
            strata = dummies(np.unique(blocks, return_inverse=True)[1], drop_first=True)
            others = np.column_stack([others, strata])
        if self.weights is not None:
            return Cells(y, z.astype(np.intp), others, clusters, self.weights[rows], unit).test((1, 0), matrix, exact)
        found = randomisation_test(
            y, z, matrix, covariates=others, clusters=clusters, exact=exact, interval=False
        ).tails  # fmt: skip
        return redrawn(found, exact)


def redrawn(tails: TailShares, exact: bool) -> Redrawn:
    """Keep of a redraw test what stands beside an effect."""
    return Redrawn(tails.p, tails.smallest, tails.draws, exact)


def deal(arm: npt.ArrayLike, blocks: Ints | None, draws: int, seed: int) -> tuple[Draws, bool]:
    """Permute the arms (units,) within blocks: all ways when there are at most 20,000 (True then), else ``draws``."""
    actual = np.asarray(arm).astype(np.int8)
    block = np.zeros(len(actual), dtype=np.intp) if blocks is None else blocks
    sizes = [np.unique(actual[block == b], return_counts=True)[1].tolist() for b in np.unique(block)]
    if allocation_count(sizes) <= ENUMERATE:
        return enumerate_allocations(actual, block, ENUMERATE), True
    return permute_within(actual, draws, seed, block), False


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Rows of a design whose draws are numbers of cells, compared two cells at a time.

    ``cell`` (n,) is the actual one; what ``others`` (n, k) explain of the outcome is taken out first; ``weights``
    (n, cells) are what a row weighs in each cell; ``unit`` (n,) the column of a draw each row follows.
    """

    y: Floats
    cell: Ints
    others: Floats
    clusters: Ints | None
    weights: Floats | None
    unit: Ints
    _rest: Floats = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Take what the others explain out of the outcome, once: under no effect it does not depend on the draw."""
        columns = np.column_stack([np.ones(len(self.y)), self.others])
        seen = ~np.isnan(self.y)
        coefficients = np.linalg.lstsq(columns[seen], self.y[seen], rcond=None)[0]
        object.__setattr__(self, "_rest", self.y - columns @ coefficients)

    def test(self, pair: tuple[int, int], draws: Draws, exact: bool = False) -> Redrawn:
        """Test that no cell differs from another, by the studentised difference of ``pair`` (one less the other)."""
        actual = float(self._statistics(self.cell[None, :], pair)[0])
        step = max(1, CHUNK // max(1, len(self.y)))
        parts = [self._statistics(draws[i : i + step][:, self.unit], pair) for i in range(0, len(draws), step)]
        values = np.concatenate(parts) if parts else np.empty(0)
        if not np.isfinite(values).any() or np.ptp(values[np.isfinite(values)]) == 0:
            raise UserError(NO_REDRAW)
        return redrawn(tail_shares(actual, values, exact), exact)

    def _statistics(self, cells: npt.NDArray[np.integer[Any]], pair: tuple[int, int]) -> Floats:
        seen = ~np.isnan(self._rest)
        rest, cells = self._rest[seen], cells[:, seen]
        group = None if self.clusters is None else np.unique(self.clusters[seen], return_inverse=True)[1]
        (one, spread), (other, more) = (
            _mean_and_variance(rest, cells == cell, None if self.weights is None else self.weights[seen, cell], group)
            for cell in pair
        )
        with np.errstate(divide="ignore", invalid="ignore"):
            result: Floats = (one - other) / np.sqrt(spread + more)
        return result


def _mean_and_variance(rest: Floats, here: Bools, weight: Floats | None, group: Ints | None) -> tuple[Floats, Floats]:
    """Return the weighted mean (draws,) of the rows in a cell, and its robust variance."""
    w = here.astype(np.float64) if weight is None else here * weight
    total = w.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (w @ rest) / total
        if group is None:
            square = w**2
            # HC2: a row's leverage in a weighted mean is its share of the weight.
            gap = square / np.maximum(1 - w / total[:, None], 1e-12)
            spread = (gap @ rest**2 - 2 * mean * (gap @ rest) + mean**2 * gap.sum(axis=1)) / total**2
            return mean, np.where(np.count_nonzero(here, axis=1) > 1, spread, np.nan)
        members = np.zeros((len(rest), int(group.max()) + 1))
        members[np.arange(len(rest)), group] = 1.0
        size = w @ members
        sums = (w * rest) @ members - mean[:, None] * size
        count = np.count_nonzero(size, axis=1)
        spread = (sums**2).sum(axis=1) / total**2 * count / (count - 1)
    return mean, np.where(count > 1, spread, np.nan)
