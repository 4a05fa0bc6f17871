"""A two-stage draw made again: shares to clusters, then that share of each cluster's people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.designs.problems import REDRAW_WIDTH
from analysis.designs.redrawn import Cells, deal
from analysis.numbers.assignments import Draws
from analysis.numbers.inputs import Floats, Ints
from analysis.results import Redrawn
from core.errors import UserError

# Each draw sorts everybody once: fewer than of a simple draw, and never a list of all.
MOST = 5_000


@dataclass(frozen=True, slots=True, eq=False)
class TwoStages:
    """Rows of a saturation design with their own treatment, the share drawn for their cluster, and one contrast."""

    y: Floats
    z: Floats
    share: Floats
    cluster: Ints
    contrast: tuple[tuple[str, float], ...]

    def test(self, draws: int, allocations: npt.ArrayLike | None, seed: int) -> Redrawn:
        """Test that nobody is changed; ``allocations`` (draws, rows) number the cells as `cells_of` does."""
        shares, cell = cells_of(self.z, self.share)
        if allocations is None:
            matrix = self._drawn(min(draws, MOST), seed, shares)
        else:
            matrix = np.asarray(allocations).astype(np.int8)
            if matrix.ndim != 2 or matrix.shape[1] != len(self.y):
                raise UserError(REDRAW_WIDTH, found=matrix.shape[-1], wanted=len(self.y), unit="row")
        one, *others = (_cell(name, shares) for name, _ in self.contrast)
        other = others[0] if others else 2 * int(np.searchsorted(shares, 0.0))
        nothing = np.empty((len(self.y), 0))
        return Cells(self.y, cell, nothing, self.cluster, None, np.arange(len(self.y))).test((one, other), matrix)

    def _drawn(self, draws: int, seed: int, shares: Floats) -> Draws:
        first = np.unique(self.cluster, return_index=True)[1]
        stage, _ = deal(np.searchsorted(shares, self.share[first]), None, draws, seed)
        rng = np.random.default_rng(seed)
        stage = stage[rng.integers(0, len(stage), draws)] if len(stage) != draws else stage
        size = np.bincount(self.cluster)[self.cluster]
        chosen = stage[:, self.cluster]
        wanted = shares[chosen] * size
        whole = np.floor(wanted + 1e-9)
        more = rng.random((draws, len(first)))[:, self.cluster] < wanted - whole
        # Rank of each person's key inside their cluster, cluster by cluster through one sort of cluster plus key.
        keys = self.cluster + rng.random((draws, len(self.y)))
        order = np.argsort(keys, axis=1)
        rank = np.empty_like(order)
        np.put_along_axis(rank, order, np.broadcast_to(np.arange(len(self.y)), order.shape), axis=1)
        start = np.concatenate([[0], np.cumsum(np.bincount(self.cluster))])[self.cluster]
        treated = rank - start < whole + more
        cells: Draws = (2 * chosen + treated).astype(np.int8)
        return cells


def cells_of(z: Floats, share: Floats) -> tuple[Floats, Ints]:
    """Return the shares in order, and each row's cell: twice the place of its share, plus 1 if treated."""
    shares = np.unique(share)
    return shares, (2 * np.searchsorted(shares, share) + (z == 1)).astype(np.intp)


def _cell(name: str, shares: Floats) -> int:
    word, _, share = name.partition(" at ")
    return 2 * int(np.argmin(np.abs(shares - float(share)))) + (word == "treated")
