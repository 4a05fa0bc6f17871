"""Simple randomisation: every unit by itself, with the shares of the arms. Sizes are random."""

from __future__ import annotations

from math import exp, lgamma, log, log1p

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


def expected_sizes(design: TrialDesign, units: int, inside: float = 0.95) -> tuple[tuple[int, int], ...]:
    """Return for each arm the sizes between which a simple draw of so many units ends with probability ``inside``.

    Exact binomial quantiles at both tails, one arm at a time.
    """
    shares = shares_of(design)
    tail = (1 - inside) / 2
    found = []
    for share in shares.tolist():
        p, reached, low, high = share / int(shares.sum()), 0.0, -1, units
        for size in range(units + 1):
            reached += exp(
                lgamma(units + 1)
                - lgamma(size + 1)
                - lgamma(units - size + 1)
                + size * log(p)
                + (units - size) * log1p(-p)
            )
            low = size if low < 0 and reached >= tail else low
            if reached >= 1 - tail:
                high = size
                break
        found.append((low, high))
    return tuple(found)


def with_sizes(layout: Layout, arm: Arms) -> Ready:
    """Draw all units anew keeping how many each arm has (and each stratum): the redraw given the sizes that came out.

    ``arm`` (units,) is the allocation whose sizes are kept.
    """
    whole = np.array([np.bincount(arm[units], minlength=layout.arms) for units in layout.members])
    return fixed(layout, Sizes(whole, np.zeros_like(whole), 1, over_strata=False))
