"""What every procedure becomes once it has seen its roster: something to draw from, with its probabilities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import gcd

import numpy as np
from numpy.typing import NDArray

from core.design import TrialDesign
from core.random_source import RandomSource
from core.strata import Indices, Layout

Arms = NDArray[np.int8]
Floats = NDArray[np.float64]
Drawer = Callable[[int], Arms]


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A procedure ready to be drawn.

    ``start`` takes a source and a label and gives a drawer: each call draws n more, (n, units) arm indices. ``exact``
    (units, k) are the assignment probabilities, or None where only redraws can tell.
    """

    layout: Layout
    start: Callable[[RandomSource, str], Drawer]
    exact: Floats | None


def shares_of(design: TrialDesign) -> Indices:
    """Return the shares of the arms in lowest terms."""
    shares = [int(arm.share) for arm in design.arms]
    return np.array(shares, dtype=np.int64) // gcd(*shares)


def even(shares: Indices) -> bool:
    """Tell whether every arm has the same share."""
    return bool((shares == shares[0]).all())


def by_share(layout: Layout, shares: Indices) -> Floats:
    """Return (units, k) probabilities that are the shares for every unit."""
    return np.tile(shares / shares.sum(), (len(layout.units), 1))
