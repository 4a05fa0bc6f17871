"""What a trainer's class showed: the change of the same people, item by item, who came and who finished (M10, M11).

One group and nobody to compare with: no causal word, no verdict. Beliefs are never read here, only who finished them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.problems_study import NO_PLAN
from analysis.study_answers import StudyAnswers
from analysis.study_facts import study_facts
from core.errors import UserError
from core.progress import Progress, Silent
from instruments.attendance import ABSENT, LATE, LEFT, OWN_WORDS, how_attended, sittings
from instruments.sealing import is_sealed
from instruments.wording import wordings

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Estimate, Results
    from core.plan import AnalysisPlan, Outcome
    from core.study import Study

STEPS = 3

Seen = Literal["test", "formative", "sealed"]


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item of a test: how many of the ``n`` people measured twice had it right before and after."""

    name: str
    label: str
    before: int
    after: int
    n: int


@dataclass(frozen=True, slots=True)
class TestChange:
    """A test's change: its one estimate (mean paired change, t interval), and its items in form order."""

    estimate: Estimate
    items: tuple[ItemChange, ...]
    asked: int
    waves: tuple[str, str]

    @property
    def means(self) -> tuple[float | None, float | None]:
        """The mean score before and after, of those measured twice."""
        arms = {arm.arm: arm.mean for arm in self.estimate.arms}
        return arms.get("before"), arms.get("after")


@dataclass(frozen=True, slots=True)
class SessionCount:
    """One session: how many people came, how many of them late or not to the end, how many were absent."""

    name: str
    minutes: int
    came: int
    late: int
    left: int
    absent: int


@dataclass(frozen=True, slots=True)
class FinishedCount:
    """How many of the class finished an instrument at a wave; for what is sealed that is all there is to know."""

    wave: str
    title: str
    done: int
    seen: Seen


@dataclass(frozen=True, slots=True)
class ClassResults:
    """Everything the trainer's sheet says."""

    results: Results
    facts: StudyFacts
    people: int
    tests: tuple[TestChange, ...]
    sessions: tuple[SessionCount, ...]
    finished: tuple[FinishedCount, ...]
    own_words: str


def class_results(study: Study, progress: Progress | None = None) -> ClassResults:
    """Describe a class from a private copy of its study; UserError NO_PLAN without an outcome to describe."""
    told = progress or Silent()
    with study.snapshot() as copy:
        plan = copy.plan.get()
        tests = () if plan is None else tuple(o for o in plan.outcomes if o.dimension == "knowledge")
        if plan is None or not tests:
            raise UserError(NO_PLAN, study=copy.title)
        told.step(0, STEPS, "Reading the answers")
        found = _estimated(copy, replace(plan, outcomes=tests))
        told.step(1, STEPS, "Counting item by item")
        answers = StudyAnswers(copy, frozenset())
        changes = tuple(_test(copy, answers, each) for each in found.estimates)
        told.step(2, STEPS, "Counting who came")
        people = frozenset(p.code for p in copy.people.all() if p.status == "active")
        made = ClassResults(
            results=found,
            facts=study_facts(copy, found),
            people=len(people),
            tests=changes,
            sessions=_sessions(copy, people),
            finished=_finished(copy),
            own_words=(copy.describe(OWN_WORDS) or "").strip(),
        )
    told.step(STEPS, STEPS, "Done")
    return made


def _estimated(study: Study, plan: AnalysisPlan) -> Results:
    return estimate(TrialFrame.from_study(study), plan)


def _test(study: Study, answers: StudyAnswers, found: Estimate) -> TestChange:
    outcome = found.outcome
    workbook = answers.workbook(outcome.instrument)
    scale = next((s for s in (workbook.scales if workbook is not None else ()) if s.code == outcome.scale), None)
    keys = workbook.keys if workbook is not None else {}
    marked = [name for name in (scale.items if scale is not None else ()) if name in keys]
    design = study.design.get()
    labels = {w.code: w.label for w in (design.waves if design is not None else ())}
    waves = (labels.get(outcome.baseline, outcome.baseline), labels.get(outcome.wave, outcome.wave))
    return TestChange(found, _items(study, answers, outcome, marked, keys), len(marked), waves)


def _items(
    study: Study, answers: StudyAnswers, outcome: Outcome, marked: list[str], keys: Mapping[str, str]
) -> tuple[ItemChange, ...]:
    version = study.instruments.get(outcome.instrument)
    if version is None or not outcome.baseline:
        return ()
    before, after = (answers.answered(outcome.instrument, wave) for wave in (outcome.baseline, outcome.wave))
    both = sorted(set(before.participants) & set(after.participants))
    words = wordings(version.source, version.source_name)
    form = answers.workbook(outcome.instrument)
    paths = {q.name: q.path for q in (form.form.questions if form is not None and form.form is not None else ())}
    rows = []
    for name in marked:
        right = []
        for given in (before, after):
            cells = given.items[name] if name in given.items.columns else ()
            by_person = dict(zip(given.participants, cells, strict=False))
            right.append(sum(by_person.get(code) == keys[name] for code in both))
        rows.append(ItemChange(name, words.question(paths.get(name, name)), right[0], right[1], len(both)))
    return tuple(rows)


def _sessions(study: Study, people: frozenset[str]) -> tuple[SessionCount, ...]:
    held = [a for a in study.sessions.all() if a.participant in people]
    counts = []
    for sitting in sittings(study):
        how = [how_attended(a) for a in held if a.session == sitting.name]
        absent = how.count(ABSENT)
        counts.append(
            SessionCount(sitting.name, sitting.minutes, len(how) - absent, how.count(LATE), how.count(LEFT), absent)
        )
    return tuple(counts)


def _finished(study: Study) -> tuple[FinishedCount, ...]:
    design = study.design.get()
    versions = {v.code: v for v in study.instruments.all()}
    answers = StudyAnswers(study, frozenset())
    counts = []
    for wave in design.waves if design is not None else ():
        for code in (c for c in wave.instruments if c in versions):
            workbook = answers.workbook(code)
            dimensions = {scale.dimension for scale in (workbook.scales if workbook is not None else ())}
            is_closed = is_sealed(versions[code].source, versions[code].source_name)
            seen: Seen = "sealed" if is_closed else "formative" if "behaviour" in dimensions else "test"
            done = len({r.participant for r in study.responses.all(code, wave.code)})
            counts.append(FinishedCount(wave.label, versions[code].title, done, seen))
    return tuple(counts)
