"""The procedure an allocation was drawn by, kept with a frame so that it can be run again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from core.design import TrialDesign
from core.randomise import Allocation, Roster, assignment_probabilities, draws

Draws = npt.NDArray[np.int8]
# Procedures that give every arrangement of the arms within strata the same chance, once the sizes are fixed.
EXCHANGEABLE = ("complete", "stratified", "cluster", "pairs")
# Procedures whose arms are moments of starting, which an average over people cannot compare.
BY_PERIOD = ("wedge", "start")
# Draws of more numbers than this are not kept, and none of this size is made at once.
MOST_KEPT = 100_000_000


@dataclass(frozen=True, slots=True, eq=False)
class StoredProcedure:
    """The design and the roster, in the order of the frame's units, from which the allocation was drawn.

    ``actual`` is that allocation: a simple draw is made again with its sizes, and its probabilities are known.
    ``order`` numbers the arms otherwise than the design, where another arm is taken as the control.
    """

    design: TrialDesign
    roster: Roster
    actual: Allocation | None = None
    order: tuple[int, ...] = ()
    _kept: dict[tuple[int, str], Draws] = field(default_factory=dict, repr=False)

    @property
    def exchangeable(self) -> bool:
        """True when arms could be swapped between any two drawn units of a stratum."""
        return self.design.procedure.name in EXCHANGEABLE

    @property
    def by_period(self) -> bool:
        """True when the arms say when a unit starts, so that outcomes are compared within periods."""
        return self.design.procedure.name in BY_PERIOD

    @property
    def probabilities(self) -> npt.NDArray[np.float64]:
        """The (units, arms) probabilities of the draw."""
        held = assignment_probabilities(self.design, self.roster) if self.actual is None else self.actual.probabilities
        return held[:, self.order] if self.order else held

    def redraw(self, count: int, label: str) -> Draws:
        """Run the procedure again ``count`` times: (count, units) arms. The seed follows from the label.

        Fewer, where so many would fill the memory. Draws are kept, as every outcome asks for the same.
        """
        count = max(1, min(count, MOST_KEPT // max(1, len(self.roster.codes))))
        key = (count, label)
        if key not in self._kept:
            seed = hashlib.sha256(label.encode()).digest()
            self._kept[key] = draws(self.design, self.roster, seed, count, like=self.actual)
        kept = self._kept[key]
        return np.argsort(self.order).astype(np.int8)[kept] if self.order else kept
