"""Stepped wedge: which groups start when. The arms of the design are the sequences, in the order they start."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.design import TrialDesign
from core.errors import UserError
from core.problems import MASK_MALFORMED, PERIODS_MALFORMED, WEDGE_SHARES
from core.procedures.constrained import constrained
from core.procedures.fixed import fixed, sizes_by_share
from core.procedures.ready import Ready, even, shares_of
from core.strata import Layout, Roster

CONTROL, TREATED, LEFT_OUT = 0, 1, -1
_UNOBSERVED = "."


def wedge(design: TrialDesign, roster: Roster, layout: Layout) -> Ready:
    """Make the draw of sequences ready: complete or within strata; with covariates, constrained on the mean start."""
    shares = shares_of(design)
    if not even(shares):
        raise UserError(WEDGE_SHARES)
    schedule(design)
    if design.procedure.covariates:
        return constrained(design, roster, layout)
    return fixed(layout, sizes_by_share(layout, shares, design.procedure.misfits))


def schedule(design: TrialDesign) -> NDArray[np.int8]:
    """Return what each sequence has in each period: 0 before, 1 with the programme, -1 not measured or in transition.

    (sequences, periods); S + 1 periods unless the procedure says otherwise. UserError PERIODS_MALFORMED or
    MASK_MALFORMED.
    """
    procedure, sequences = design.procedure, len(design.arms)
    if procedure.periods_before < 1 or procedure.step < 1 or procedure.periods_after < 0 or procedure.transition < 0:
        raise UserError(PERIODS_MALFORMED)
    starts = [procedure.periods_before + i * procedure.step for i in range(sequences)]
    periods = starts[-1] + 1 + procedure.transition + procedure.periods_after
    table = np.zeros((sequences, periods), dtype=np.int8)
    for row, begin in zip(table, starts, strict=True):
        row[begin : begin + procedure.transition] = LEFT_OUT
        row[begin + procedure.transition :] = TREATED
    if procedure.mask:
        if len(procedure.mask) != sequences or any(len(line) != periods for line in procedure.mask):
            raise UserError(MASK_MALFORMED, sequences=sequences, periods=periods)
        table[np.array([[cell == _UNOBSERVED for cell in line] for line in procedure.mask])] = LEFT_OUT
    return table
