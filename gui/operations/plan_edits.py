"""Every change to outcomes and analysis: before a lock a new version of the plan, after it an amendment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from core.change import Change
from core.errors import UserError
from core.plan import AnalysisPlan, Outcome
from core.problems import AMENDS_NOTHING, DESIGN_MISSING, PLAN_MISSING

if TYPE_CHECKING:
    from core.amended import FieldChange, Seen
    from core.design import TrialDesign
    from core.study import Study

PlanEdit = Callable[[AnalysisPlan], AnalysisPlan]
Covered = Literal["protocol", "plan", "data"]
EMPTY = AnalysisPlan(())
_COUNTED = {"integer": "count", "decimal": "continuous"}


@dataclass(frozen=True, slots=True)
class Source:
    """What an outcome can be: a score (or a counted question) of an instrument, and the waves that ask it."""

    instrument: str
    scale: str
    label: str
    instrument_title: str
    waves: tuple[str, ...]
    dimension: str = "process"
    better: str = "higher"
    kind: str = "continuous"
    matters: float | None = None
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class PlanWritten:
    """A new version of the plan, and the two ends of it for undo."""

    change: Change
    before: AnalysisPlan | None
    after: AnalysisPlan


@dataclass(frozen=True, slots=True)
class AmendmentDraft:
    """What an amendment would change, and what has been seen by now; ``value`` is what would hold.

    ``kind`` is that of `core.amended`; ``number`` the one it would get.
    """

    kind: str
    number: int
    value: object
    locks: tuple[Covered, ...]
    changes: tuple[FieldChange, ...]
    seen: Seen


def sources(study: Study) -> tuple[Source, ...]:
    """Return what the study's instruments can be scored into, with the waves that ask them."""
    design = study.design.get()
    waves = design.waves if design else ()
    found: list[Source] = []
    for version in study.instruments.all():
        asked = tuple(wave.code for wave in waves if version.code in wave.instruments)
        scores = _scores(version.code, version.title, version.source, version.source_name)
        found += [replace(source, waves=asked) for source in scores]
    return tuple(sorted(found, key=lambda source: source.is_counted))


@lru_cache(maxsize=256)
def _scores(code: str, title: str, data: bytes, name: str) -> tuple[Source, ...]:
    from instruments.workbook import read_workbook_bytes

    workbook = read_workbook_bytes(data, name)
    found = []
    for scale in workbook.scales:
        kind = Source(code, scale.code, scale.label, title, (), scale.dimension or "process", scale.better)
        found.append(replace(kind, matters=scale.matters))
        if scale.critical:
            found.append(replace(kind, scale=f"{scale.code}__all_critical", kind="binary"))
    if workbook.form is not None and not workbook.scales:
        found += [
            Source(code, q.name, q.name, title, (), kind=_COUNTED[q.type], is_counted=True)
            for q in workbook.form.questions
            if q.type in _COUNTED
        ]
    return tuple(found)


def add_outcome(source: Source) -> PlanEdit:
    """Add an outcome at the end, measured at the last wave that asks it, against the first."""

    def change(plan: AnalysisPlan) -> AnalysisPlan:
        taken = {outcome.code for outcome in plan.outcomes}
        code = next(c for c in (source.scale, *(f"{source.scale}_{n}" for n in range(2, 1000))) if c not in taken)
        plain: dict[str, Any] = {
            "dimension": source.dimension,
            "better": source.better,
            "kind": source.kind,
            "role": "secondary" if plan.primaries else "primary",
        }
        outcome = Outcome(
            code,
            source.label,
            instrument=source.instrument,
            scale=source.scale,
            wave=source.waves[-1] if source.waves else "",
            baseline=source.waves[0] if len(source.waves) > 1 else "",
            matters=source.matters,
            **plain,
        )
        return replace(plan, outcomes=(*plan.outcomes, outcome))

    return change


def change_outcome(code: str, **fields: Any) -> PlanEdit:  # noqa: ANN401 - the fields of an outcome
    """Change fields of one outcome."""
    return lambda plan: replace(
        plan, outcomes=tuple(replace(o, **fields) if o.code == code else o for o in plan.outcomes)
    )


def remove_outcome(code: str) -> PlanEdit:
    """Take an outcome out."""
    return lambda plan: replace(plan, outcomes=tuple(o for o in plan.outcomes if o.code != code))


def move_outcome(code: str, step: int) -> PlanEdit:
    """Move an outcome up or down."""

    def change(plan: AnalysisPlan) -> AnalysisPlan:
        order = list(plan.outcomes)
        at = next((i for i, outcome in enumerate(order) if outcome.code == code), None)
        if at is None:
            return plan
        order.insert(min(max(at + step, 0), len(order) - 1), order.pop(at))
        return replace(plan, outcomes=tuple(order))

    return change


def change_plan(**fields: Any) -> PlanEdit:  # noqa: ANN401 - the fields of a plan
    """Change what holds for every outcome."""
    return lambda plan: replace(plan, **fields)


def covering(plan: AnalysisPlan | None, edit: PlanEdit, locked: frozenset[str]) -> tuple[Covered, ...]:
    """Return the locks that cover what an edit would change; none means it is written at once."""
    before = plan or EMPTY
    after = edit(before)
    found: list[Covered] = []
    if "protocol" in locked and _bare(before) != _bare(after):
        found.append("protocol")
    if "plan" in locked and before != after:
        found.append("plan")
    return tuple(found)


def _bare(plan: AnalysisPlan) -> list[Outcome]:
    return [replace(outcome, covariates=()) for outcome in plan.outcomes]


def edit_plan(study: Study, edit: PlanEdit) -> PlanWritten:
    """Write the plan changed."""
    before = study.plan.get()
    after = edit(before or EMPTY)
    return PlanWritten(study.plan.set(after), before, after)


def draft_of_plan(study: Study, edit: PlanEdit) -> AmendmentDraft:
    """Say what an edit of the locked plan would amend. UserError PLAN_MISSING or AMENDS_NOTHING."""
    from core.amended import differences

    before = study.plan.get()
    if before is None:
        raise UserError(PLAN_MISSING)
    after = edit(before)
    locked = frozenset(lock.kind for lock in study.plan.locks())
    if after == before:
        raise UserError(AMENDS_NOTHING)
    locks = covering(before, edit, locked)
    return AmendmentDraft("plan", _next(study), after, locks, differences(before, after), study.amendments.seen())


def draft_of_design(study: Study, after: TrialDesign) -> AmendmentDraft:
    """Say what another design would amend. UserError DESIGN_MISSING or AMENDS_NOTHING."""
    from core.amended import differences

    before = study.design.get()
    if before is None:
        raise UserError(DESIGN_MISSING)
    if after == before:
        raise UserError(AMENDS_NOTHING)
    return AmendmentDraft(
        "design", _next(study), after, ("protocol",), differences(before, after), study.amendments.seen()
    )


def draft_of_statement(study: Study, key: str) -> AmendmentDraft:
    """Say what new words for the question or the population would amend; ``value`` are the ones that hold."""
    return AmendmentDraft(key, _next(study), study.describe(key) or "", ("protocol",), (), study.amendments.seen())


def draft_of_reopening(study: Study) -> AmendmentDraft:
    """Say what opening the locked data again would amend."""
    return AmendmentDraft("data", _next(study), None, ("data",), (), study.amendments.seen())


def amend(study: Study, draft: AmendmentDraft, said: Mapping[str, str]) -> Change:
    """Make the amendment, after a backup: ``said`` holds what, why and by."""
    from core.backups import keep_backup

    keep_backup(study)
    kind: Any = draft.kind
    value: Any = draft.value
    study.amendments.make(kind, value, said["what"], said["why"], said["by"])
    return Change(frozenset({"plan", "design", "study", "lock", "amendment"}))


def _next(study: Study) -> int:
    return len(study.amendments.all()) + 1
