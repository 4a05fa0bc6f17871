"""What a rehearsal takes to be true of people and of the programme; every number can be changed by the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from analysis.numbers.icc import cluster_correlation
from analysis.rehearsal import problems
from analysis.stored_procedure import BY_PERIOD
from analysis.study_answers import StudyAnswers
from analysis.variables import Floats, index_of
from core.errors import UserError

if TYPE_CHECKING:
    from core.design import TrialDesign
    from core.plan import Outcome
    from core.study import Study
    from instruments.scales import Scale

# Shares of variance between groups, from the literature on police and schools; the middle of each range.
USUAL_ICC: Mapping[str, float] = {"knowledge": 0.07, "belief": 0.035, "behaviour": 0.1}
OTHER_ICC = 0.05
USUAL_CORRELATION = 0.5
USUAL_LOSS = 0.1
USUAL_EFFECT_SD = 0.3
# Of what one who takes part gains, by somebody in whose group everybody else does; how much of a group's difference
# stays from one period to the next; how alike neighbouring shifts are.
USUAL_SPILL = 0.5
USUAL_STAYS = 0.8
USUAL_NEIGHBOURS = 0.2
SPREAD_OF_RANGE = 0.2
# How often a harm is counted.
RARE = 0.05
ENOUGH_ANSWERS = 20
PEOPLE, GROUPS = 200, 20


@dataclass(frozen=True, slots=True)
class OutcomeAssumption:
    """How one outcome behaves, in its own unit.

    ``mean`` and ``sd`` are of the untreated; ``effect`` is what taking part adds before the ends of the scale cut it;
    ``correlation`` is that of baseline and follow-up, of a person at two times where there are periods, of neighbours
    where time is drawn; ``icc`` the share of variance between groups. Scores lie from ``low`` to ``high`` in steps of
    ``step`` (0: any value). With ``binary`` the mean is a share and the effect is added to it. ``reliability`` is the
    share of the variance of scores that is no error of measurement: 1 where ``sd`` and ``correlation`` already are
    those of scores; less adds error to them. ``measured`` says that mean, spread and icc come from the study's own
    baseline, ``stated`` that somebody put another number in their place.
    """

    outcome: str
    mean: float
    sd: float
    effect: float
    correlation: float = USUAL_CORRELATION
    icc: float = 0.0
    low: float | None = None
    high: float | None = None
    step: float = 0.0
    binary: bool = False
    measured: bool = False
    reliability: float = 1.0
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What is taken to be true of the trial.

    ``loss`` is the share lost before follow-up, one an arm (one alone stands for all). ``taken_up`` of those offered
    the programme take part, and ``crossed`` of the control arm. ``people`` in ``groups`` are made up where the study
    has nobody yet. In effects of taking part: ``spill`` is what those get who do not take part in a group where all
    others do, ``interaction`` what two components together add to their sum. ``stays`` is the share of a group's
    difference that lasts from period to period.
    """

    outcomes: tuple[OutcomeAssumption, ...]
    loss: tuple[float, ...] = (USUAL_LOSS,)
    taken_up: float = 1.0
    crossed: float = 0.0
    people: int = PEOPLE
    groups: int = GROUPS
    spill: float = USUAL_SPILL
    interaction: float = 0.0
    stays: float = USUAL_STAYS

    def of(self, code: str) -> OutcomeAssumption:
        """Return what is assumed of an outcome. UserError REHEARSAL_OUTCOME_UNSAID."""
        for one in self.outcomes:
            if one.outcome == code:
                return one
        raise UserError(problems.OUTCOME_UNSAID, outcome=code)

    def losses(self, arms: int) -> tuple[float, ...]:
        """Return the loss of each of ``arms`` arms."""
        return (*self.loss, *(self.loss[-1:] * arms))[:arms]

    def check(self) -> None:
        """Raise UserError REHEARSAL_OUTSIDE for a number that cannot be."""
        shares = {"The share that takes part": self.taken_up, "The share of the control arm": self.crossed}
        shares["What stays of a group's difference"] = self.stays
        shares |= {f"The loss of arm {k + 1}": loss for k, loss in enumerate(self.loss)}
        for one in self.outcomes:
            shares[f"The share between groups of {one.outcome}"] = one.icc
            _within(f"The correlation of {one.outcome}", one.correlation, -1, 1)
            _within(f"The spread of {one.outcome}", one.sd, 1e-9, 1e9)
            _within(f"The reliability of {one.outcome}", one.reliability, 0.05, 1)
        for what, value in shares.items():
            _within(what, value, 0, 0.95 if what.startswith("The loss") else 1)
        _within("What reaches those beside it", self.spill, -1, 1)
        _within("What two components add to their sum", self.interaction, -2, 2)
        _within("The number of people", self.people, 4, 100_000)
        _within("The number of groups", self.groups, 2, self.people)


def _within(what: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise UserError(problems.OUTSIDE, what=what, value=f"{value:g}", low=f"{low:g}", high=f"{high:g}")


def assumptions_of(study: Study, **changed: object) -> Assumptions:
    """Return what can be assumed of a study before anyone says more.

    Every outcome of the plan is covered. Mean, spread and share between groups come from the study's own baseline
    where at least 20 people answered, otherwise from the range of the scale and the literature. The effect is the
    smallest difference that matters, or 0.3 SD. ``changed`` replaces fields.
    """
    plan = study.plan.get()
    if plan is None or not plan.primaries:
        raise UserError(problems.NO_PRIMARY, study=study.title)
    answers = StudyAnswers(study, frozenset())
    groups = {person.code: person.cluster for person in study.people.all()}
    alike = _alike_over_time(study.design.get())
    found = tuple(_outcome(outcome, answers, groups, alike) for outcome in plan.outcomes)
    values: dict[str, object] = {"outcomes": found, **changed}
    return Assumptions(**values)  # type: ignore[arg-type]


def _alike_over_time(design: TrialDesign | None) -> float:
    """Return how alike two measurements are where none of them is a baseline."""
    name = design.procedure.name if design else ""
    return USUAL_CORRELATION if name in BY_PERIOD else USUAL_NEIGHBOURS if name == "time" else 0.0


def _outcome(outcome: Outcome, answers: StudyAnswers, groups: Mapping[str, str], alike: float) -> OutcomeAssumption:
    name = outcome.scale or outcome.code
    workbook = answers.workbook(outcome.instrument)
    scale = next((s for s in workbook.scales if s.code == name), None) if workbook else None
    low, high, step = (None, None, 0.0) if scale is None else score_range(scale)
    binary = outcome.kind == "binary" or name.endswith("__all_critical")
    if binary:
        low, high, step = 0.0, 1.0, 1.0
    elif outcome.kind in ("count", "ordinal") and low is None:
        low, step = 0.0, 1.0
    mean, sd = _middle(outcome, low, high)
    icc = USUAL_ICC.get(outcome.dimension, OTHER_ICC) if len(set(groups.values()) - {""}) != 1 else 0.0
    own = _measured(outcome, name, answers, groups)
    if own is not None:
        mean, sd, icc = own[0], own[1], icc if own[2] is None else own[2]
    return OutcomeAssumption(
        outcome.code,
        mean,
        sd,
        _effect(outcome, sd, binary=binary),
        USUAL_CORRELATION if outcome.baseline and not alike else alike,
        icc,
        low,
        high,
        step,
        binary,
        own is not None,
    )


def _middle(outcome: Outcome, low: float | None, high: float | None) -> tuple[float, float]:
    """Return mean and spread where nobody has answered: the middle of the scale and a fifth of its range."""
    if outcome.role == "harm":
        return RARE, 1.0
    if low is None or high is None:
        return (0.0, 1.0) if low is None else (low + 3.0, 2.0)
    return (low + high) / 2, SPREAD_OF_RANGE * (high - low)


def _effect(outcome: Outcome, sd: float, *, binary: bool) -> float:
    if outcome.role == "harm":
        return 0.0
    size = abs(outcome.matters) / (100 if binary else 1) if outcome.matters else USUAL_EFFECT_SD * sd
    return -size if outcome.better == "lower" else size


def _measured(
    outcome: Outcome, name: str, answers: StudyAnswers, groups: Mapping[str, str]
) -> tuple[float, float, float | None] | None:
    """Return mean, spread and icc of the study's own baseline, or None where too few have answered."""
    if not outcome.baseline:
        return None
    answered = answers.answered(outcome.instrument, outcome.baseline)
    values = answered.values(name)
    if values is None or np.count_nonzero(~np.isnan(values)) < ENOUGH_ANSWERS or np.nanstd(values) == 0:
        return None
    seen = ~np.isnan(values)
    own = [groups.get(code, "") for code, there in zip(answered.participants, seen, strict=True) if there]
    return float(np.nanmean(values)), float(np.nanstd(values, ddof=1)), _between(values[seen], own)


def _between(values: Floats, groups: list[str]) -> float | None:
    labels, index = index_of(groups)
    if len(labels) < 2 or len(labels) == len(values):
        return None
    return float(max(0.0, min(0.95, cluster_correlation(values, index).icc)))


def score_range(scale: Scale) -> tuple[float | None, float | None, float]:
    """Return the lowest and highest score of a scale and the step between two scores; None where there is no end."""
    items = len(scale.items)
    if scale.rule in ("percent_correct", "share_top2"):
        return 0.0, 100.0, 100.0 / items
    if scale.rule == "percent_done":
        return 0.0, 100.0, 100.0 / (items * (scale.high or 2.0))
    if scale.rule == "count":
        return 0.0, float(items), 1.0
    if scale.low is None or scale.high is None or scale.rule == "zindex":
        return None, None, 0.0
    if scale.rescale:
        return 0.0, 100.0, 100.0 / (items * (scale.high - scale.low))
    times = items if scale.rule == "sum" else 1
    return scale.low * times, scale.high * times, times / items
