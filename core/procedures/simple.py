"""Simple randomisation: every unit by itself, with the shares of the arms. Sizes are random."""

from __future__ import annotations

import numpy as np

from core.design import TrialDesign
from core.procedures.fixed import Sizes, fixed
from core.procedures.ready import Arms, Drawer, Ready, by_share, shares_of
from core.random_source import RandomSource
from core.strata import Layout


def simple(design: TrialDesign, layout: Layout) -> Ready:
    """Make independent draws ready: one number below the sum of shares a unit, in canonical order."""
    shares = shares_of(design)
    ends = shares.cumsum()
    units = len(layout.units)

    def start(source: RandomSource, label: str) -> Drawer:
        stream = source.stream(f"{label}/units")

        def draw(n: int) -> Arms:
            numbers = stream.below(int(ends[-1]), n * units)
            return np.searchsorted(ends, numbers, side="right").reshape(n, units).astype(np.int8)

        return draw

    return Ready(layout, start, by_share(layout, shares))


def with_sizes(layout: Layout, arm: Arms) -> Ready:
    """Draw all units anew keeping how many each arm has (and each stratum): the redraw given the sizes that came out.

    ``arm`` (units,) is the allocation whose sizes are kept.
    """
    whole = np.array([np.bincount(arm[units], minlength=layout.arms) for units in layout.members])
    return fixed(layout, Sizes(whole, np.zeros_like(whole), 1, over_strata=False))
