"""The real allocation procedure, run again and again on a roster, and what a simulated trial needs of both."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from analysis.numbers.checked import at_least
from analysis.power import simulated_problems as problems
from analysis.power.simulated_assumptions import METHOD, Assumptions, Levels, levels_of
from analysis.power.simulated_estimates import Arms, Floats, Ints, Strata
from core.design import TrialDesign
from core.errors import UserError
from core.procedures.covariates import columns_of
from core.progress import Progress
from core.random_source import RandomSource
from core.randomise import Roster, assignment_probabilities, prepare
from core.strata import Layout

# Probabilities closer than this are one probability.
SAME_PROBABILITY = 1e-9
# Units drawn at once, so that Stop is looked at often enough.
AT_ONCE = 100_000
_NOT_COVERED = {
    "wedge": ("stepped wedges", "the formula for stepped wedges"),
    "saturation": ("two-stage saturation", "the formula for saturation"),
    "time": ("lotteries of times", "the formula for pairs, of times instead of people,"),
    "start": ("randomised starts", "the count of possible starts (a test cannot go below one in that many)"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """Who is in a trial, units sorted by stratum: people a unit, strata, weights by arm, and what is assumed.

    ``clustered`` says that the rows of a unit go together; otherwise each unit is one person with one row.
    ``covariates`` (units, p) are those that the analysis adjusts for since the draw balanced them, ``prognosis``
    (units,) what they tell of the outcome.
    """

    people: Ints
    strata: Strata
    stratified: bool
    clustered: bool
    weight: Floats | None
    covariates: Floats
    prognosis: Floats
    arms: int
    losses: tuple[float, ...]
    assumptions: Assumptions
    levels: Levels

    @property
    def has_covariates(self) -> bool:
        """True when the analysis has something besides strata to adjust for."""
        return self.assumptions.baseline_correlation is not None or self.covariates.shape[1] > 0


def draw(
    design: TrialDesign,
    roster: Roster,
    assumptions: Assumptions,
    trials: int,
    seed: int,
    progress: Progress,
) -> tuple[Setting, Arms]:
    """Re-run the procedure ``trials`` times: the setting, and arms (trials, units) in the order of its units."""
    procedure = design.procedure
    if procedure.name in _NOT_COVERED:
        what, instead = _NOT_COVERED[procedure.name]
        raise UserError(problems.DESIGN, what=what, instead=instead)
    if design.factors:
        raise UserError(problems.DESIGN, what="factorial designs", instead="the formulas for margins and interactions")
    at_least(seed, 0, METHOD, "the seed")
    ready = prepare(design, roster)
    layout = ready.layout
    people = np.bincount(layout.member)
    order = np.argsort(layout.stratum, kind="stable")
    stratum = layout.stratum[order]
    by_cluster = procedure.draws_groups
    levels = levels_of(assumptions, clusters=by_cluster)
    covariates, prognosis = _covariates(design, roster, layout, levels.covariates)
    chances = ready.exact
    if chances is None:
        chances = assignment_probabilities(design, roster)[np.unique(layout.member, return_index=True)[1]]
    setting = Setting(
        people=people[order],
        strata=Strata(stratum, np.searchsorted(stratum, np.arange(len(layout.labels)))),
        stratified=len(layout.labels) > 1,
        clustered=by_cluster or assumptions.rows > 1,
        weight=_weights(chances[order]),
        covariates=covariates[order],
        prognosis=prognosis[order],
        arms=len(design.arms),
        losses=assumptions.losses(len(design.arms)),
        assumptions=assumptions,
        levels=levels,
    )
    words = hashlib.sha256(b"pilotage simulated power 1 %d" % seed).digest()
    draws = ready.start(RandomSource(words), "redraws")
    size = max(1, AT_ONCE // len(order))
    arms = np.empty((trials, len(order)), dtype=np.int8)
    for start in range(0, trials, size):
        arms[start : start + size] = draws(min(size, trials - start))[:, order]
        progress.step(0, trials, "Drawing allocations")
    return setting, arms


def _covariates(design: TrialDesign, roster: Roster, layout: Layout, variance: float) -> tuple[Floats, Floats]:
    """Return the covariates that the analysis adjusts for, (units, p), and what all that are balanced tell, (units,).

    Units are in the order of their codes. Matched pairs are compared within pairs and not adjusted again.
    """
    names = design.procedure.balanced
    units = len(layout.units)
    if not names:
        if variance:
            raise UserError(problems.NO_COVARIATES)
        return np.zeros((units, 0)), np.zeros(units)
    columns = np.array([column for _, column in columns_of(layout, roster, names)]).T
    columns = (columns - columns.mean(axis=0)) / columns.std(axis=0)
    total = columns.sum(axis=1)
    spread = float(total.std())
    prognosis = np.sqrt(variance) * total / (spread if spread > 0 else 1.0)
    return (np.zeros((units, 0)) if design.procedure.name == "pairs" else columns), prognosis


def _weights(chances: Floats) -> Floats | None:
    """Return 1/P of each unit and arm, or None when every unit had the same probabilities."""
    if np.ptp(chances, axis=0).max(initial=0.0) < SAME_PROBABILITY:
        return None
    return np.where(chances > 0, 1 / np.where(chances > 0, chances, 1.0), 0.0)
