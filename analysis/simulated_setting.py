"""The real allocation procedure, run again and again on a roster, and what a simulated trial needs of both."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from analysis import simulated_problems as problems
from analysis.checked import at_least
from analysis.simulated_assumptions import METHOD, Assumptions, Levels, levels_of
from analysis.simulated_estimates import Arms, Floats, Ints, Strata
from core.design import TrialDesign
from core.errors import UserError
from core.randomise import Allocation, Roster, draws, randomise

# Probabilities closer than this are one probability.
SAME_PROBABILITY = 1e-9
_NOT_COVERED = {
    "wedge": ("a stepped wedge", "`power_wedge.stepped_wedge`"),
    "saturation": ("two-stage saturation", "`power_clusters.saturation`"),
    "time": ("a lottery of times", "the formula for pairs of times, `power_means.pair_differences`,"),
    "start": ("randomised starts", "the number of possible starts: a test cannot go below one in that many"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """Who is in a trial, units sorted by stratum: people a unit, strata, weights by arm, and what is assumed.

    ``clustered`` says that the rows of a unit go together; otherwise each unit is one person with one row.
    """

    people: Ints
    strata: Strata
    stratified: bool
    clustered: bool
    weight: Floats | None
    arms: int
    losses: tuple[float, ...]
    assumptions: Assumptions
    levels: Levels


def draw(design: TrialDesign, roster: Roster, assumptions: Assumptions, trials: int, seed: int) -> tuple[Setting, Arms]:
    """Re-run the procedure ``trials`` times: the setting, and arms (trials, units) in the order of its units."""
    procedure = design.procedure
    if procedure.name in _NOT_COVERED:
        what, instead = _NOT_COVERED[procedure.name]
        raise UserError(problems.DESIGN, what=what, instead=instead)
    if design.factors:
        raise UserError(problems.DESIGN, what="factorial designs", instead="`power_means.factorial_interaction`")
    if procedure.balanced:
        what, instead = "designs that balance covariates", "the formula with the share that these explain"
        raise UserError(problems.DESIGN, what=what, instead=instead)
    at_least(seed, 0, METHOD, "the seed")
    words = hashlib.sha256(b"pilotage simulated power 1 %d" % seed).digest()
    allocation = randomise(design, roster, words)
    arms = draws(design, roster, words, trials)
    by_cluster = procedure.draws_groups and allocation.clusters is not None
    names = np.asarray(allocation.clusters if by_cluster else allocation.codes)
    _, first, people = np.unique(names, return_index=True, return_counts=True)
    labels, stratum = np.unique(np.asarray(allocation.strata)[first], return_inverse=True)
    order = np.argsort(stratum, kind="stable")
    first, people, stratum = first[order], people[order], stratum[order]
    setting = Setting(
        people=people,
        strata=Strata(stratum, np.searchsorted(stratum, np.arange(len(labels)))),
        stratified=len(labels) > 1,
        clustered=by_cluster or assumptions.rows > 1,
        weight=_weights(allocation, first),
        arms=len(design.arms),
        losses=assumptions.losses(len(design.arms)),
        assumptions=assumptions,
        levels=levels_of(assumptions, clusters=by_cluster),
    )
    return setting, np.ascontiguousarray(arms[:, first])


def _weights(allocation: Allocation, first: np.typing.NDArray[np.intp]) -> Floats | None:
    """Return 1/P of each unit and arm, or None when every unit had the same probabilities."""
    if np.ptp(allocation.probabilities, axis=0).max(initial=0.0) < SAME_PROBABILITY:
        return None
    own = allocation.probabilities[first]
    return np.where(own > 0, 1 / np.where(own > 0, own, 1.0), 0.0)
