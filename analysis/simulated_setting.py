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
from core.procedures.covariates import columns_of
from core.randomise import Allocation, Roster, draws, randomise
from core.strata import lay_out

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


def draw(design: TrialDesign, roster: Roster, assumptions: Assumptions, trials: int, seed: int) -> tuple[Setting, Arms]:
    """Re-run the procedure ``trials`` times: the setting, and arms (trials, units) in the order of its units."""
    procedure = design.procedure
    if procedure.name in _NOT_COVERED:
        what, instead = _NOT_COVERED[procedure.name]
        raise UserError(problems.DESIGN, what=what, instead=instead)
    if design.factors:
        raise UserError(problems.DESIGN, what="factorial designs", instead="`power_means.factorial_interaction`")
    at_least(seed, 0, METHOD, "the seed")
    words = hashlib.sha256(b"pilotage simulated power 1 %d" % seed).digest()
    allocation = randomise(design, roster, words)
    arms = draws(design, roster, words, trials)
    by_cluster = procedure.draws_groups and allocation.clusters is not None
    names = np.asarray(allocation.clusters if by_cluster else allocation.codes)
    _, first, people = np.unique(names, return_index=True, return_counts=True)
    labels, stratum = np.unique(np.asarray(allocation.strata)[first], return_inverse=True)
    order = np.argsort(stratum, kind="stable")
    levels = levels_of(assumptions, clusters=by_cluster)
    covariates, prognosis = _covariates(design, roster, levels.covariates)
    first, people, stratum = first[order], people[order], stratum[order]
    setting = Setting(
        people=people,
        strata=Strata(stratum, np.searchsorted(stratum, np.arange(len(labels)))),
        stratified=len(labels) > 1,
        clustered=by_cluster or assumptions.rows > 1,
        weight=_weights(allocation, first),
        covariates=covariates[order],
        prognosis=prognosis[order],
        arms=len(design.arms),
        losses=assumptions.losses(len(design.arms)),
        assumptions=assumptions,
        levels=levels,
    )
    return setting, np.ascontiguousarray(arms[:, first])


def _covariates(design: TrialDesign, roster: Roster, variance: float) -> tuple[Floats, Floats]:
    """Return the covariates that the analysis adjusts for, (units, p), and what all that are balanced tell, (units,).

    Units are in the order of their codes. Matched pairs are compared within pairs and not adjusted again.
    """
    layout, names = lay_out(design, roster), design.procedure.balanced
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


def _weights(allocation: Allocation, first: np.typing.NDArray[np.intp]) -> Floats | None:
    """Return 1/P of each unit and arm, or None when every unit had the same probabilities."""
    if np.ptp(allocation.probabilities, axis=0).max(initial=0.0) < SAME_PROBABILITY:
        return None
    own = allocation.probabilities[first]
    return np.where(own > 0, 1 / np.where(own > 0, own, 1.0), 0.0)
