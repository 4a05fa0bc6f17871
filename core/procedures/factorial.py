"""Cells of a factorial design, and units of time: what follows from arms once they are drawn."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from core.design import Arm, TrialDesign
from core.errors import UserError
from core.problems import FACTOR_ARMS
from core.procedures.ready import Arms
from core.strata import Indices


def factorial_arms(factors: tuple[str, ...]) -> tuple[Arm, ...]:
    """Write the arms of a factorial design: every combination, none of the components first, all of them last."""
    cells = product((0, 1), repeat=len(factors))
    named = [tuple(name for name, on in zip(factors, cell, strict=True) if on) for cell in cells]
    return tuple(Arm("+".join(names) or "none", " and ".join(names) or "None") for names in named)


def factor_levels(design: TrialDesign, arm: Arms) -> NDArray[np.int8]:
    """Return which components each unit gets: (n, factors) of 0 and 1. UserError FACTOR_ARMS."""
    factors = len(design.factors)
    if factors < 2 or len(design.arms) != 2**factors:
        raise UserError(FACTOR_ARMS, factors=factors, arms=len(design.arms))
    bits = np.arange(factors)[::-1]
    return ((arm[:, None] >> bits) & 1).astype(np.int8)


def washed_out(arm: Arms, lines: list[Indices], washout: int) -> NDArray[np.bool_]:
    """Mark units of time too soon after a change of arm: the first ``washout`` of each run but the very first.

    ``lines`` are the units of each place in order of time.
    """
    marked = np.zeros(len(arm), dtype=bool)
    for line in lines:
        changes = np.flatnonzero(np.diff(arm[line])) + 1
        for change in changes:
            marked[line[change : change + washout]] = True
    return marked
