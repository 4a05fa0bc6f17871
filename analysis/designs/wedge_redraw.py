"""The sequences of a stepped wedge dealt again to its sites."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.designs.problems import REDRAW_WIDTH
from analysis.designs.redrawn import redrawn
from analysis.numbers.inputs import Floats, Ints
from analysis.numbers.permutation import tail_shares
from analysis.numbers.within_periods import within_period_effect
from analysis.results import Redrawn
from core.errors import UserError

CHUNK = 2_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Sequences:
    """The observed rows (n,) of a stepped wedge, sites and periods numbered from 0."""

    y: Floats
    z: Floats
    site: Ints
    period: Ints

    def test(self, draws: int, allocations: npt.ArrayLike | None, seed: int) -> Redrawn:
        """Test the difference within periods: not studentised, for its weights follow from the sequences.

        ``allocations`` (draws, sites) give for each site the number of a site whose sequence it takes.
        """
        if allocations is None:
            found = within_period_effect(self.y, self.z, self.site, self.period, draws=draws, seed=seed)
            return redrawn(found.tails, found.exact)
        owners = np.asarray(allocations).astype(np.intp)
        means, state = self._cells()
        if owners.ndim != 2 or owners.shape[1] != len(means):
            raise UserError(REDRAW_WIDTH, found=owners.shape[-1], wanted=len(means), unit="site")
        actual = _within(means, state, np.arange(len(means))[None, :])
        step = max(1, CHUNK // means.size)
        parts = [_within(means, state, owners[i : i + step]) for i in range(0, len(owners), step)]
        return redrawn(tail_shares(float(actual[0]), np.concatenate(parts), exact=False), exact=False)

    def _cells(self) -> tuple[Floats, Floats]:
        """Return (sites, periods) means, NaN without rows, and states: an empty cell is as the nearest one before."""
        shape = (int(self.site.max()) + 1, int(self.period.max()) + 1)
        rows, total, with_it = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        place = (self.site, self.period)
        np.add.at(rows, place, 1)
        np.add.at(total, place, self.y)
        np.add.at(with_it, place, self.z)
        state = np.where(rows > 0, with_it > 0, np.nan)
        for p in range(1, shape[1]):
            state[:, p] = np.where(np.isnan(state[:, p]), state[:, p - 1], state[:, p])
        for p in range(shape[1] - 2, -1, -1):
            state[:, p] = np.where(np.isnan(state[:, p]), state[:, p + 1], state[:, p])
        return np.where(rows > 0, total / np.maximum(rows, 1), np.nan), state


def _within(means: Floats, state: Floats, owners: Ints) -> Floats:
    """Return the difference within periods (draws,) under each deal, periods weighing n1 n0 / (n1 + n0)."""
    present = ~np.isnan(means)
    values = np.nan_to_num(means)
    z = state[owners] * present
    n1 = z.sum(axis=1)
    n0 = present.sum(axis=0) - n1
    with_it = np.einsum("dsp,sp->dp", z, values)
    gap = with_it / np.maximum(n1, 1) - (values.sum(axis=0) - with_it) / np.maximum(n0, 1)
    weight = n1 * n0 / np.maximum(n1 + n0, 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Floats = (weight * gap).sum(axis=1) / weight.sum(axis=1)
    return result
