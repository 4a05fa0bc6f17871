"""What the plan says and what stands against each lock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from core.canonical import fingerprint
from core.change import Change
from core.feasibility import criteria
from gui.operations.designing import DesignView, read_design
from gui.operations.instruments import question_names
from gui.operations.plan_edits import Source, sources
from instruments.linking_study import ASKED_KEY, CODE, ask_for, prompts_of

if TYPE_CHECKING:
    from core.amended import Seen
    from core.plan import AnalysisPlan, Outcome
    from core.study import Study
    from core.values import Fingerprint, Lock, ResultsOpening

Kind = Literal["protocol", "plan", "data"]


@dataclass(frozen=True, slots=True)
class ArmLine:
    """One arm; the first is the one the others are compared with."""

    label: str
    share: int
    description: str


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """One outcome as the Plan page shows it."""

    code: str
    label: str
    dimension: str
    source: str
    wave: str
    baseline: str
    kind: str
    role: str
    better: str
    matters: float | None
    level: float
    covariates: tuple[str, ...]
    because: str = ""
    instrument_code: str = ""
    scale: str = ""
    wave_code: str = ""
    baseline_code: str = ""


@dataclass(frozen=True, slots=True)
class LockCard:
    """One lock: done with its fingerprint, or what is missing before it."""

    kind: Kind
    mark: str = ""
    by: str = ""
    at: str = ""
    missing: tuple[str, ...] = ()
    now: str = ""
    amendments: int = 0


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """One amendment of the history: when, what, why, by whom; ``changes`` are field, before and after."""

    number: int
    at: str
    what: str
    why: str
    by: str
    locks: tuple[str, ...]
    changes: tuple[tuple[str, str, str], ...]
    seen: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the Plan page shows."""

    question: str
    population: str
    arms: tuple[ArmLine, ...]
    unit: str
    procedure: str
    strata: tuple[str, ...]
    waves: tuple[tuple[str, tuple[str, ...]], ...]
    outcomes: tuple[OutcomeLine, ...]
    covariates: tuple[str, ...]
    adjust: str
    locks: tuple[LockCard, ...]
    tests: int
    test_drafts: int
    design: DesignView = field(default_factory=DesignView)
    plan: AnalysisPlan | None = None
    sources: tuple[Source, ...] = ()
    wave_names: tuple[tuple[str, str], ...] = ()
    facts: tuple[str, ...] = ()
    amendments: tuple[AmendmentLine, ...] = ()
    opened: tuple[ResultsOpening, ...] = ()
    linking: tuple[str, ...] = ()
    is_linking: bool = False

    def is_locked(self, kind: Kind) -> bool:
        """Tell whether a lock stands."""
        return kind in self.locked

    @property
    def locked(self) -> frozenset[str]:
        """The locks that stand."""
        return frozenset(card.kind for card in self.locks if card.mark)


def read_plan(study: Study) -> PlanView:
    """Read what is planned and what is locked."""
    design, plan = study.design.get(), study.plan.get()
    titles = {i.code: i.title for i in study.instruments.all()}
    waves = {w.code: w.label for w in (design.waves if design else ())}
    locked = {lock.kind for lock in study.plan.locks()}
    tests = study.responses.all(include_test=True) if "protocol" not in locked else ()
    return PlanView(
        question=study.describe("question") or "",
        population=study.describe("population") or "",
        arms=tuple(ArmLine(a.label, a.share, a.description) for a in (design.arms if design else ())),
        unit=design.units.allocated if design else "",
        procedure=design.procedure.name if design else "",
        strata=design.procedure.strata if design else (),
        waves=tuple(
            (w.label, tuple(titles.get(c, c) for c in w.instruments)) for w in (design.waves if design else ())
        ),
        outcomes=tuple(_line(plan, o, titles, waves) for o in plan.outcomes) if plan else (),
        covariates=plan.covariates if plan else (),
        adjust=plan.adjust if plan else "",
        locks=_locks(study),
        tests=sum(r.test for r in tests),
        test_drafts=len(study.responses.drafts()) if "protocol" not in locked else 0,
        design=read_design(study),
        plan=plan,
        sources=sources(study),
        wave_names=tuple(waves.items()),
        facts=tuple(dict.fromkeys(name for person in study.people.all() for name in person.attributes)),
        amendments=_amendments(study),
        opened=study.plan.results_opened(),
        linking=tuple(prompt.code for prompt in prompts_of(study)),
        is_linking=bool(study.logs.all(CODE)),
    )


def state(study: Study, key: str, text: str) -> Change:
    """Write what a field of the Plan page says; UserError where linking codes were already given."""
    if key == ASKED_KEY:
        return ask_for(study, tuple(text.split()))
    return study.describe_as({key: text})


def _line(plan: AnalysisPlan, outcome: Outcome, titles: dict[str, str], waves: dict[str, str]) -> OutcomeLine:
    return OutcomeLine(
        outcome.code,
        outcome.label,
        outcome.dimension,
        titles.get(outcome.instrument, outcome.instrument),
        waves.get(outcome.wave, outcome.wave),
        waves.get(outcome.baseline, outcome.baseline),
        outcome.kind,
        outcome.role,
        outcome.better,
        outcome.matters,
        plan.level(outcome),
        outcome.covariates,
        outcome.because,
        outcome.instrument,
        outcome.scale,
        outcome.wave,
        outcome.baseline,
    )


def _locks(study: Study) -> tuple[LockCard, ...]:
    held = {lock.kind: lock for lock in study.plan.locks()}
    missing = {"protocol": _before_protocol(study), "plan": _before_plan(study, held), "data": _before_data(held)}
    kinds: tuple[Kind, ...] = ("protocol", "plan", "data")
    marks = {mark.kind: mark for mark in study.plan.fingerprints()}
    return tuple(
        _card(held[kind], marks[kind]) if kind in held else LockCard(kind, missing=missing[kind]) for kind in kinds
    )


def _card(held: Lock, mark: Fingerprint) -> LockCard:
    now = fingerprint(mark.now) if mark.amendments else ""
    return LockCard(held.kind, fingerprint(held.hash), held.by, held.at, now=now, amendments=mark.amendments)


def seen_code(seen: Seen) -> str:
    """Return what had been seen: nothing, responses, outcome data or results."""
    if seen.opened:
        return "results"
    if seen.outcomes:
        return "outcomes"
    return "responses" if seen.responses else "nothing"


def _amendments(study: Study) -> tuple[AmendmentLine, ...]:
    return tuple(
        AmendmentLine(
            a.number,
            a.at,
            a.what,
            a.why,
            a.by,
            a.locks,
            tuple((c.path, c.before, c.after) for c in a.changes),
            seen_code(a.seen),
        )
        for a in study.amendments.all()
    )


def _before_protocol(study: Study) -> tuple[str, ...]:
    plan = study.plan.get()
    checks = (
        ("QUESTION", bool(study.describe("question"))),
        ("DESIGN", study.design.get() is not None),
        ("OUTCOMES", (plan is not None and bool(plan.primaries)) or bool(criteria(study))),
        ("INSTRUMENTS", bool(study.instruments.all())),
    )
    return tuple(code for code, is_there in checks if not is_there)


def _before_plan(study: Study, held: object) -> tuple[str, ...]:
    """Without a baseline answer the two locks may follow each other; with one begun it is finished first."""
    if "protocol" not in held:  # type: ignore[operator]
        return ("PROTOCOL",)
    if "plan" in held:  # type: ignore[operator]
        return ()
    unknown = tuple(f"COVARIATE:{name}" for name in unknown_covariates(study))
    return (("DRAFTS",) if study.responses.drafts() else ()) + unknown


def unknown_covariates(study: Study) -> tuple[str, ...]:
    """Return the covariates of the plan that are neither a fact about people nor a question of an instrument."""
    plan = study.plan.get()
    named = dict.fromkeys(c for o in plan.outcomes for c in (*plan.covariates, *o.covariates)) if plan else {}
    if not named:
        return ()
    facts = {name for person in study.people.all() for name in person.attributes}
    left = [name for name in named if name not in facts]
    asked = set().union(*(question_names(v.source, v.source_name) for v in study.instruments.all())) if left else set()
    return tuple(name for name in left if name not in asked)


def _before_data(held: object) -> tuple[str, ...]:
    return () if "plan" in held else ("PLAN",)  # type: ignore[operator]


def lock(study: Study, kind: str, by: str) -> Change:
    """Lock protocol, plan or data, after a backup; what was tried out before the protocol goes with its lock.

    With the protocol is stated what the size rested on.
    """
    from core.backups import keep_backup

    keep_backup(study)
    locks = {"protocol": study.plan.lock_protocol, "plan": study.plan.lock_plan, "data": study.plan.lock_data}
    if kind == "protocol":
        from analysis.size_record import record_size

        record_size(study)
    locks[kind](by)
    if kind == "protocol":
        for draft in study.responses.drafts():
            study.responses.discard_draft(draft.key)
    return Change(frozenset({"lock", "response", "draft"}))
