"""A trial frame from a study: who was allocated where, scored responses by the plan, facts known before the draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from analysis import problems
from analysis.arrays import OutcomeRows, TrialArrays
from analysis.frames_beside import asked_of, course_of, limits_of
from analysis.frames_periods import LOOKS, crossed_over, periods_of, with_later_people
from analysis.frames_series import SERIES, series_of
from analysis.frames_unarmed import UNARMED, everyone
from analysis.stored_procedure import BY_PERIOD, StoredProcedure
from analysis.study_answers import NUMBERS, Answered, StudyAnswers
from analysis.variables import Floats, Ints, Variable, categorical, index_of, numbers_in, numeric
from core.design import TrialDesign
from core.errors import UserError
from core.plan import AnalysisPlan, Outcome
from core.procedures.wedge import schedule
from core.randomise import Allocation, Roster
from core.strata import GROUP_SIZE

if TYPE_CHECKING:
    from core.study import Study

REDRAWS = 1000
# Probabilities closer than this are one probability.
SAME_PROBABILITY = 1e-9
# A background question with more levels than this is an address, not a characteristic.
MOST_LEVELS = 12
# The instrument that asks for consent says what was agreed to, not who people are.
CONSENT = "consent"

Frame = TypeVar("Frame", bound=TrialArrays)


def frame_of_study(make: type[Frame], study: Study, *, with_left_out: bool = False) -> Frame:
    """Build the arrays of ``study``; `UserError` without design or plan, or before the allocation is revealed.

    ``with_left_out`` counts the responses that a decision leaves out.
    """
    design, plan = study.design.get(), study.plan.get()
    if design is None:
        raise UserError(problems.DESIGN_MISSING, study=study.title)
    if plan is None or not plan.outcomes:
        raise UserError(problems.PLAN_MISSING, study=study.title)
    if len(design.arms) < 2:
        return _without_arms(make, study, design, plan, with_left_out=with_left_out)
    drawn = study.allocation.get()
    allocation, place = with_later_people(study, design, drawn)
    source = _Source(study, design, allocation, with_left_out=with_left_out)
    clustered = design.procedure.draws_groups and allocation.clusters is not None
    clusters, cluster = index_of(allocation.clusters or ()) if clustered else ((), None)
    strata, stratum = index_of(allocation.strata)
    procedure = _procedure(source, design, drawn)
    days, groups = course_of(study, allocation.codes)
    stratified = len(strata) > 1
    return make(
        title=study.title,
        design=design_words(design, stratified=stratified),
        unit_name=design.units.treated if clustered else design.units.allocated,
        arm_name="arm",
        units=allocation.codes,
        arms=tuple(arm.code for arm in design.arms),
        arm_labels=tuple(arm.label for arm in design.arms),
        arm=allocation.arm.astype(np.intp),
        stratum=stratum if stratified else None,
        strata=strata if stratified else (),
        strata_names=design.procedure.strata,
        cluster=cluster,
        clusters=clusters,
        cluster_name=design.units.allocated if clustered else "",
        weight=weights_of(allocation),
        outcomes=tuple(source.outcome(outcome, plan) for outcome in plan.outcomes),
        baseline=source.baseline(plan),
        redraws=procedure.redraw(REDRAWS, "pilotage balance 1")[:, place],
        procedure=procedure,
        days=days,
        groups=groups,
        subgroups=source.subgroups(plan),
    )


def _without_arms(
    make: type[Frame], study: Study, design: TrialDesign, plan: AnalysisPlan, *, with_left_out: bool
) -> Frame:
    """Build the arrays of a study that compares no arms: everyone in it, as they were sampled."""
    people = everyone(study, design)
    source = _Source(study, design, people.allocation, with_left_out=with_left_out)
    clusters, cluster = index_of(people.groups) if people.groups else ((), None)
    strata, stratum = index_of(people.allocation.strata)
    stratified = len(strata) > 1
    return make(
        title=study.title, design=UNARMED.get(design.kind, design.kind), unit_name=design.units.measured[0],
        arm_name="", units=people.allocation.codes, arms=("everyone",), arm_labels=("Everyone",),
        arm=people.allocation.arm.astype(np.intp), stratum=stratum if stratified else None,
        strata=strata if stratified else (), strata_names=design.procedure.strata, cluster=cluster, clusters=clusters,
        cluster_name=design.units.allocated if clusters else "", weight=people.weight,
        outcomes=tuple(source.outcome(outcome, plan) for outcome in plan.outcomes),
        baseline=source.baseline(plan) if people.allocation.codes else (), warnings=people.warnings,
        kind=design.kind,
    )  # fmt: skip


# What a design is called in a report, where it is neither complete, stratified nor by cluster.
_NAMES = {
    "simple": "simple", "blocks": "permuted blocks", "big_stick": "big stick", "biased_coin": "biased coin",
    "maximal": "maximal procedure",
    "pairs": "matched pairs", "rerandomised": "rerandomised", "constrained": "constrained", "minimised": "minimised",
    "wedge": "stepped wedge", "saturation": "saturation", "time": "periods drawn by lot", "start": "start drawn by lot",
    "lottery": "lottery",
}  # fmt: skip


def design_words(design: TrialDesign, *, stratified: bool) -> str:
    """Return what a design is called in a report."""
    name = design.procedure.name
    if name in _NAMES:
        return f"cluster, {_NAMES[name]}" if design.procedure.draws_groups else _NAMES[name]
    if design.procedure.draws_groups:
        return "cluster, stratified" if stratified else "cluster"
    return "stratified" if stratified else "complete"


def weights_of(allocation: Allocation) -> Floats | None:
    """Return 1/P(arm of the unit), or None when every unit had the same probabilities."""
    if np.ptp(allocation.probabilities, axis=0).max(initial=0.0) < SAME_PROBABILITY:
        return None
    own: Floats = allocation.probabilities[np.arange(len(allocation.arm)), allocation.arm]
    return 1 / own


def _control_codes(allocation: Allocation) -> frozenset[str]:
    return frozenset(code for code, arm in zip(allocation.codes, allocation.arm, strict=True) if arm == 0)


def _procedure(source: _Source, design: TrialDesign, allocation: Allocation) -> StoredProcedure:
    names = {name for code in allocation.codes for name in source.attributes[code]} | set(design.procedure.strata)
    attributes = {
        name: tuple(source.attributes[code].get(name, "") for code in allocation.codes) for name in sorted(names)
    }
    return StoredProcedure(design, Roster(allocation.codes, attributes, allocation.clusters), allocation)


@dataclass(frozen=True, slots=True, eq=False)
class _Lines:
    """Lines of a variable by the index of their unit."""

    unit: Ints
    variable: Variable


class _Source:
    """Where the outcomes and baseline facts of a study come from."""

    def __init__(
        self, study: Study, design: TrialDesign, allocation: Allocation, *, with_left_out: bool = False
    ) -> None:
        self._answers = StudyAnswers(study, _control_codes(allocation), with_left_out)
        self._study = study
        self._design = design
        self._place = {code: i for i, code in enumerate(allocation.codes)}
        self.attributes = {person.code: dict(person.attributes) for person in study.people.all()}
        self._asked = asked_of(study, allocation.codes)
        _, of, sizes = np.unique(allocation.clusters or allocation.codes, return_inverse=True, return_counts=True)
        self._group_sizes = sizes[of].astype(np.float64)

    def outcome(self, outcome: Outcome, plan: AnalysisPlan) -> OutcomeRows:
        """Return the rows of an outcome: one a response, and one without a value for each unit that has none."""
        if outcome.instrument == SERIES:
            nobody = np.zeros(0, dtype=np.intp)
            series = series_of(self._study, self._design, outcome)
            return OutcomeRows(outcome.code, nobody, np.empty(0), series=series)
        if self._design.procedure.name in BY_PERIOD:
            return self._by_period(outcome, plan)
        answered = self._answers.answered(outcome.instrument, outcome.wave)
        y = self._values(outcome, answered)
        line, unit = self._allocated(answered.participants)
        lost = np.setdiff1d(np.arange(len(self._place)), unit)
        units = np.concatenate([unit, lost])
        order = np.argsort(units, kind="stable")
        filled = np.concatenate([y[line], np.full(len(lost), np.nan)])
        covariates = tuple(self._covariate(name, outcome, units[order]) for name in self._adjusting(outcome, plan))
        return OutcomeRows(
            outcome.code,
            units[order],
            filled[order],
            self._baseline(outcome, units[order]),
            covariates,
            asked=self._asked.get(outcome.instrument),
            limits=limits_of(outcome, self._answers.workbook(outcome.instrument)),
            crossed=outcome.wave if crossed_over(self._design, outcome.wave) else "",
        )

    def _adjusting(self, outcome: Outcome, plan: AnalysisPlan) -> tuple[str, ...]:
        """Return the covariates of an outcome: those of the plan, and those that the draw looked at."""
        looked_at = self._design.procedure.balanced if self._design.procedure.name in LOOKS else ()
        return tuple(dict.fromkeys((*plan.covariates, *outcome.covariates, *looked_at)))

    def _by_period(self, outcome: Outcome, plan: AnalysisPlan) -> OutcomeRows:
        """Return a row a response with its period; a unit never measured has one without a value."""
        found = periods_of(self._design, outcome, self._answers)
        units, values, period = [], [], []
        unknown = self._answers.answered(outcome.instrument, outcome.wave)
        for answered, times in found or [(unknown, np.zeros(len(unknown.participants), dtype=np.intp))]:
            y = self._values(outcome, answered)
            line, unit = self._allocated(answered.participants)
            units.append(unit)
            values.append(y[line])
            period.append(times[line])
        unit, y = np.concatenate(units), np.concatenate(values)
        lost = np.setdiff1d(np.arange(len(self._place)), unit)
        unit, y = np.concatenate([unit, lost]), np.concatenate([y, np.full(len(lost), np.nan)])
        when = np.concatenate([*period, np.zeros(len(lost), dtype=np.intp)])
        order = np.lexsort((when, unit))
        inside = when < schedule(self._design).shape[1]
        order = order[inside[order]]
        known = ((name, self._before(name, unit[order])) for name in self._adjusting(outcome, plan))
        covariates = [variable if variable is not None else _unknown(name) for name, variable in known]
        limits = limits_of(outcome, self._answers.workbook(outcome.instrument))
        return OutcomeRows(
            outcome.code, unit[order], y[order], None, tuple(covariates), limits=limits,
            period=when[order] if found else None,
        )  # fmt: skip

    def baseline(self, plan: AnalysisPlan) -> tuple[Variable, ...]:
        """Return what is known of all units before the programme: strata, background answers, baseline scores."""
        everyone = np.arange(len(self._place), dtype=np.intp)
        found: dict[str, Variable] = {}
        for name in self._design.procedure.strata:
            cells = [self.attributes[code].get(name, "") for code in self._place]
            found[name] = categorical(name, cells)
        for name in plan.covariates:
            covariate = self._before(name, everyone)
            if covariate is not None:
                found[name] = covariate
        found |= {name: variable for name, variable in self._background(everyone).items() if name not in found}
        for outcome in plan.outcomes:
            variable = self._baseline(outcome, everyone)
            if variable is not None:
                found.setdefault(variable.name, variable)
        return tuple(v for v in found.values() if len(v.levels) <= MOST_LEVELS and _varies(v))

    def subgroups(self, plan: AnalysisPlan) -> tuple[Variable, ...]:
        """Return the facts known before the draw that the plan compares effects between."""
        everyone = np.arange(len(self._place), dtype=np.intp)
        found: list[Variable] = []
        for name in plan.subgroups:
            variable = self._before(name, everyone)
            if variable is None:
                raise UserError(problems.SUBGROUP_MISSING, subgroup=name)
            found.append(variable)
        return tuple(found)

    def _values(self, outcome: Outcome, answered: Answered) -> Floats:
        name = outcome.scale or outcome.code
        workbook = self._answers.workbook(outcome.instrument)
        if workbook is None:
            known = ", ".join(self._answers.instruments()) or "none"
            where = {"outcome": outcome.label, "instrument": outcome.instrument, "known": known}
            raise UserError(problems.INSTRUMENT_MISSING, **where)
        values = answered.values(name)
        if values is not None:
            return values
        scales = [scale.code for scale in workbook.scales]
        if name.partition("__")[0] not in scales and self._answers.question(outcome.instrument, name) is None:
            known = ", ".join(scales) or "no score"
            where = {"outcome": outcome.label, "scale": name, "instrument": outcome.instrument, "known": known}
            raise UserError(problems.SCALE_MISSING, **where)
        return np.full(len(answered.participants), np.nan)

    def _allocated(self, participants: Sequence[str]) -> tuple[Ints, Ints]:
        """Return the lines of participants who were allocated, and the index of their unit."""
        pairs = [(i, self._place[code]) for i, code in enumerate(participants) if code in self._place]
        array = np.array(pairs, dtype=np.intp).reshape(-1, 2)
        return array[:, 0], array[:, 1]

    def _baseline(self, outcome: Outcome, units: Ints) -> Variable | None:
        """Return the outcome's score at its baseline wave, the mean where there are several responses."""
        if not outcome.baseline:
            return None
        name = outcome.scale or outcome.code
        variable, label = f"{outcome.code} {outcome.baseline}", f"{outcome.label} ({outcome.baseline})"
        for instrument in self._with_scale(outcome, name):
            answered = self._answers.answered(instrument, outcome.baseline)
            values = answered.values(name)
            if values is None or not len(values):
                continue
            line, unit = self._allocated(answered.participants)
            return numeric(variable, self._mean(unit, values[line])[units], label)
        return numeric(variable, np.full(len(units), np.nan), label)

    def _with_scale(self, outcome: Outcome, name: str) -> list[str]:
        """Return instruments that give a score, the outcome's own first: a test may have another form before."""
        wave = next((w for w in self._design.waves if w.code == outcome.baseline), None)
        asked = self._answers.instruments() if wave is None or not wave.instruments else wave.instruments
        return [outcome.instrument, *(code for code in asked if code != outcome.instrument and self._gives(code, name))]

    def _gives(self, instrument: str, name: str) -> bool:
        workbook = self._answers.workbook(instrument)
        return workbook is not None and any(scale.code == name.partition("__")[0] for scale in workbook.scales)

    def _mean(self, unit: Ints, values: Floats) -> Floats:
        seen = ~np.isnan(values)
        total = np.bincount(unit[seen], weights=values[seen], minlength=len(self._place))
        count = np.bincount(unit[seen], minlength=len(self._place))
        return np.where(count > 0, total / np.maximum(count, 1), np.nan)

    def _covariate(self, name: str, outcome: Outcome, units: Ints) -> Variable:
        before = self._before(name, units)
        if before is not None:
            return before
        lines = self._item(outcome.instrument, outcome.wave, name)
        if lines is None and self._answers.question(outcome.instrument, name) is None:
            raise UserError(problems.COVARIATE_MISSING, covariate=name)
        if lines is None:
            return numeric(name, np.full(len(units), np.nan))
        return _line_up(lines, units)

    def _before(self, name: str, units: Ints) -> Variable | None:
        """Return a fact known before the draw for the given units: an attribute, or an answer at the first wave."""
        if any(name in attributes for attributes in self.attributes.values()):
            return self._attribute(name).take(units)
        if name == GROUP_SIZE and name in self._design.procedure.balanced:
            return numeric(name, self._group_sizes[units], "group size")
        first = self._design.waves[0] if self._design.waves else None
        for instrument in first.instruments if first else ():
            lines = self._item(instrument, first.code if first else "", name)
            if lines is not None:
                return self._by_unit(lines).take(units)
        return None

    def _attribute(self, name: str) -> Variable:
        """Return an attribute: as numbers where the draw took it so, or where it has too many values to be levels."""
        cells = [self.attributes[code].get(name, "") for code in self._place]
        values = numbers_in(cells)
        many = len(set(cells)) > MOST_LEVELS
        if values is not None and (many or name in self._design.procedure.balanced):
            return numeric(name, values)
        return categorical(name, cells)

    def _background(self, units: Ints) -> dict[str, Variable]:
        """Return the answers of first-wave instruments that are not scored: who people are."""
        first = self._design.waves[0] if self._design.waves else None
        found: dict[str, Variable] = {}
        for instrument in first.instruments if first else ():
            workbook = self._answers.workbook(instrument)
            if workbook is None or workbook.form is None or workbook.scales or instrument == CONSENT:
                continue
            for question in workbook.form.questions:
                lines = self._item(instrument, first.code if first else "", question.name)
                if lines is not None and question.type.split(" ")[0] in ("select_one", *NUMBERS):
                    found[question.name] = self._by_unit(lines).take(units)
        return found

    def _item(self, instrument: str, wave: str, name: str) -> _Lines | None:
        if self._answers.question(instrument, name) is None:
            return None
        found = self._answers.item(instrument, wave, name)
        if found is None:
            return None
        line, unit = self._allocated(found[0])
        return _Lines(unit, found[1].take(line))

    def _by_unit(self, lines: _Lines) -> Variable:
        values = np.full(len(self._place), np.nan)
        values[lines.unit] = lines.variable.values
        return Variable(lines.variable.name, lines.variable.label, values, lines.variable.levels)


def _unknown(name: str) -> Variable:
    """Refuse a covariate that is not known of units before the programme."""
    raise UserError(problems.COVARIATE_MISSING, covariate=name)


def _line_up(lines: _Lines, units: Ints) -> Variable:
    """Put the lines of a wave beside outcome rows of the same wave, both in the order of units and occasions."""
    order = np.argsort(lines.unit, kind="stable")
    values = np.full(len(units), np.nan)
    values[np.isin(units, lines.unit)] = lines.variable.values[order]
    return Variable(lines.variable.name, lines.variable.label, values, lines.variable.levels)


def _varies(variable: Variable) -> bool:
    seen = variable.values[~np.isnan(variable.values)]
    return bool(len(seen)) and bool(np.ptp(seen) > 0)
