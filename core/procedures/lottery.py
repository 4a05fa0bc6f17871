"""A lottery of places: so many of those who applied get one, and the order of the others is kept for replacements."""

from __future__ import annotations

import numpy as np

from core.design import TrialDesign
from core.errors import UserError
from core.problems import PLACES_MALFORMED, TWO_ARMS
from core.procedures.fixed import Sizes, fixed
from core.procedures.ready import Ready
from core.random_source import RandomSource
from core.strata import Layout


def lottery(design: TrialDesign, layout: Layout) -> Ready:
    """Make a lottery ready: exactly ``places`` units come to the second arm. UserError PLACES_MALFORMED or TWO_ARMS."""
    places, applicants = design.procedure.places, len(layout.units)
    if layout.arms != 2:
        raise UserError(TWO_ARMS, name="lottery", count=layout.arms)
    if not 0 < places < applicants:
        raise UserError(PLACES_MALFORMED, places=places, applicants=applicants)
    whole = np.array([[applicants - places, places]], dtype=np.int64)
    return fixed(layout, Sizes(whole, np.zeros_like(whole), 1, over_strata=False))


def ranking(layout: Layout, source: RandomSource) -> tuple[str, ...]:
    """List the applicants in the order the draw ranks them: those with a place first, then who comes next.

    Largest key first; ties by order, the later first, as `core.procedures.fixed.place` leaves them.
    """
    keys = source.stream("allocation/keys").words(len(layout.units))
    order = sorted(range(len(layout.units)), key=lambda i: (int(keys[i]), i), reverse=True)
    return tuple(layout.units[i] for i in order)
