"""The size of a study checked by simulation: the same assumptions through the real draw and the real analysis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from analysis.power.simulated_assumptions import AnswerScale, Assumptions, made_up_roster
from analysis.power.simulated_power import simulated_power
from analysis.problems_size import SIZE_CHECK
from analysis.study_size_assumptions import SizeAssumptions
from core.design import TrialDesign
from core.errors import UserError
from core.progress import Progress
from core.randomise import Roster

TRIALS = 1000
# Facts about people that nobody has given yet: as many kinds of each.
KINDS = ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class CheckedPower:
    """Power found by simulation for an effect (on the scale of the answer), and its Monte Carlo standard error."""

    effect: float
    power: float
    mc_se: float


def checked(
    design: TrialDesign,
    a: SizeAssumptions,
    effects: Sequence[float],
    *,
    units: float | None = None,
    trials: int = TRIALS,
    seed: int = 1,
    progress: Progress | None = None,
) -> tuple[CheckedPower, ...]:
    """Simulate trials of ``units`` (those assumed when None) for each effect.

    `UserError` names a design or a kind of outcome that no simulation covers; `Cancelled` when stopped.
    """
    if a.kind == "count":
        raise UserError(SIZE_CHECK)
    shifts = [_shift(a, effect) for effect in effects]
    found = simulated_power(
        design,
        _roster(design, a, round(units or a.units)),
        _assumed(a),
        shifts,
        alpha=a.alpha,
        trials=trials,
        seed=seed,
        progress=progress,
    )
    points = zip(effects, found.points, strict=True)
    return tuple(CheckedPower(effect, one.power.value, one.power.mc_se) for effect, one in points)


def _assumed(a: SizeAssumptions) -> Assumptions:
    scale = AnswerScale(lean=float(stats.norm.ppf(a.control_share))) if a.kind == "binary" else None
    return Assumptions(
        icc=a.icc,
        baseline_correlation=a.correlation,
        loss=a.loss,
        strata_share=a.strata_share,
        rows=a.measurements,
        row_correlation=a.measurement_correlation if a.measurements > 1 else 0.0,
        scale=scale,
    )


def _shift(a: SizeAssumptions, effect: float) -> float:
    """Return an effect in SDs: of a share, how far the normal cut moves."""
    if a.kind != "binary":
        return effect
    other = a.control_share + (-effect if a.better == "lower" else effect)
    ends = stats.norm.ppf(np.clip([a.control_share, other], 1e-6, 1 - 1e-6))
    return float(ends[1] - ends[0])


def _roster(design: TrialDesign, a: SizeAssumptions, units: int) -> Roster:
    facts = dict.fromkeys(design.procedure.attributes, KINDS)
    if not design.procedure.draws_groups:
        return made_up_roster(units, strata=facts)
    return made_up_roster(units, cluster_sizes=_sizes(a, units), strata=facts)


def _sizes(a: SizeAssumptions, groups: int) -> list[int]:
    """Return group sizes with the assumed mean and spread, the same each time."""
    spread = stats.norm.ppf((np.arange(groups) + 0.5) / groups)
    spread = spread / (spread.std() or 1.0)
    return [max(1, round(size)) for size in (a.group_size * (1 + a.size_cv * spread)).tolist()]
