"""The procedure an allocation was drawn by, kept with a frame so that it can be run again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.design import TrialDesign
from core.randomise import Roster, draws

Draws = npt.NDArray[np.int8]
# Procedures that give every arrangement of the arms within strata the same chance, once the sizes are fixed.
EXCHANGEABLE = ("complete", "stratified", "cluster", "pairs")
# Procedures whose arms are moments of starting, which an average over people cannot compare.
BY_PERIOD = ("wedge", "time", "start")


@dataclass(frozen=True, slots=True, eq=False)
class StoredProcedure:
    """The design and the roster, in the order of the frame's units, from which the allocation was drawn."""

    design: TrialDesign
    roster: Roster

    @property
    def exchangeable(self) -> bool:
        """True when arms could be swapped between any two drawn units of a stratum."""
        return self.design.procedure.name in EXCHANGEABLE

    @property
    def by_period(self) -> bool:
        """True when the arms say when a unit starts, so that outcomes are compared within periods."""
        return self.design.procedure.name in BY_PERIOD

    def redraw(self, count: int, label: str) -> Draws:
        """Run the procedure again ``count`` times: (count, units) arms. The seed follows from the label."""
        return draws(self.design, self.roster, hashlib.sha256(label.encode()).digest(), count)
