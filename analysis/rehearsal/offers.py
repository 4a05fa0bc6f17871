"""What each arm of a design offers, and when: the states that an arm puts people in, period by period."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.effects_designs import cells_of
from analysis.rehearsal.assumptions import Assumptions
from analysis.results import Estimate
from analysis.stored_procedure import BY_PERIOD
from analysis.variables import Floats, Ints
from core.design import TrialDesign
from core.procedures.wedge import LEFT_OUT, schedule

Truths = npt.NDArray[np.bool_]
# Nobody is measured there.
UNMEASURED = -1


@dataclass(frozen=True, slots=True, eq=False)
class Offers:
    """States, and which of them an arm is in.

    ``taking`` and ``without`` (states,) are how many effects a person of a state has who takes part and who does not;
    ``offered`` (states,) says who is asked to. ``state`` (arms, periods) is `UNMEASURED` where nobody is asked.
    """

    taking: Floats
    without: Floats
    offered: Truths
    state: Ints

    @property
    def periods(self) -> int:
        """Return how often people are measured after the draw."""
        return int(self.state.shape[1])

    def is_offered(self, arm: Ints) -> Truths:
        """Tell who (n,) is asked to take part in the last period in which anybody asks them."""
        seen = self.state != UNMEASURED
        last = self.periods - 1 - np.argmax(seen[:, ::-1], axis=1)
        found: Truths = self.offered[self.state[np.arange(len(self.state)), last]][arm]
        return found


def offers_of(design: TrialDesign, assumed: Assumptions) -> Offers:
    """Return what the arms of a design offer, in effects of taking part."""
    name, arms = design.procedure.name, len(design.arms)
    if name in BY_PERIOD:
        states = schedule(design).astype(np.intp)
        state = np.where(states == LEFT_OUT, UNMEASURED, states)
        return Offers(np.ones(2), np.zeros(2), np.array([False, True]), state)
    own, taking, without = np.arange(arms) > 0, np.ones(arms), np.zeros(arms)
    if name == "saturation":
        cells = cells_of(design)
        own = np.array([treated for _, treated in cells])
        without = assumed.spill * np.array([share for share, _ in cells])
    elif design.factors:
        parts = np.array([bin(arm).count("1") for arm in range(arms)], dtype=np.float64)
        taking = np.maximum(parts, 1) + assumed.interaction * parts * (parts - 1) / 2
    return Offers(taking, without, own, np.arange(arms, dtype=np.intp)[:, None])


def used(design: TrialDesign) -> tuple[str, ...]:
    """Name the assumptions that count in this design only: fields of `Assumptions`."""
    if design.procedure.name in BY_PERIOD:
        return ("stays",) if design.procedure.draws_groups else ()
    return ("spill",) if design.procedure.name == "saturation" else ("interaction",) if design.factors else ()


def true_difference(one: Estimate, arms: tuple[str, ...], means: Floats) -> float:
    """Return what an estimate stands for, from the means of everybody in each state."""
    if one.kind in ("wedge", "start"):
        return float(means[1] - means[0])
    if one.kind in ("margin", "interaction") and len(means) == 4:
        neither, second, first, both = means.tolist()
        if one.kind == "interaction":
            return float(both - first - second + neither)
        with_it, other = (first, second) if one.treated == arms[2] else (second, first)
        return float((with_it + both - neither - other) / 2)
    if one.treated not in arms or one.control not in arms:
        return 0.0
    return float(means[arms.index(one.treated)] - means[arms.index(one.control)])
