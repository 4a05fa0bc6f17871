"""Runs the locked plan of a study: the one road to its results, for the window and the command line alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analysis.beside.losses import losses_by_wave
from analysis.beside.stand import with_beside
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.problems_study import DATA_NOT_LOCKED, NO_PLAN
from analysis.shuffled import of_shuffled_arms, shuffled
from analysis.study_annex import study_annex
from analysis.study_facts import study_facts
from core.errors import UserError
from core.progress import Progress, Silent
from instruments.collector import uncollected
from instruments.query_decisions import left_out

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Results
    from core.study import Study

STEPS = 4


def why_closed(study: Study) -> UserError | None:
    """Return why the results of a study cannot be opened yet, or None; a before-after without arms needs no lock."""
    if study.plan.get() is None:
        return UserError(NO_PLAN, study=study.title)
    design = study.design.get()
    if design is not None and design.kind == "prepost" and not design.arms:
        return None  # nobody is compared with anybody: there is no arm to stay blind to, and no verdict to lock
    if not any(lock.kind == "data" for lock in study.plan.locks()):
        return UserError(DATA_NOT_LOCKED, study=study.title)
    return None


def study_results(
    study: Study, progress: Progress | None = None, *, rehearsal: bool = False
) -> tuple[Results, StudyFacts]:
    """Estimate what the plan names, on a private copy of the study; UserError while the results are closed.

    A ``rehearsal`` needs no lock: it runs the plan as it stands on the answers there are, with arms drawn anew from
    the stored procedure, never the sealed ones.
    """
    told = progress or Silent()
    closed = why_closed(study)
    if closed is not None and not rehearsal:
        raise closed
    with shuffled(study) if rehearsal else study.snapshot() as copy:
        results, facts = _estimated(copy, told)
    if rehearsal:
        results = replace(results, rehearsal="arms")
        facts = of_shuffled_arms(facts, planned=study.plan.locked("plan") is not None)
    told.step(STEPS, STEPS, "Counting who took part")
    return results, facts


@dataclass(frozen=True, slots=True)
class _Part:
    """Reports a part of the work as its share of the whole, whose step ``place`` it is."""

    told: Progress
    place: int

    def step(self, done: int, total: int, label: str) -> None:
        """Report ``done`` of the part's ``total``."""
        parts = max(1, total)
        self.told.step(self.place * parts + min(done, parts), STEPS * parts, label)


@uncollected
def _estimated(study: Study, told: Progress) -> tuple[Results, StudyFacts]:
    plan = study.plan.get()
    if plan is None:
        raise UserError(NO_PLAN, study=study.title)
    told.step(0, STEPS, "Reading the responses")
    frame = TrialFrame.from_study(study)
    told.step(1, STEPS, "Estimating the outcomes")
    results = estimate(frame, plan)
    whole = TrialFrame.from_study(study, with_left_out=True) if left_out(study) else None
    results = with_beside(frame, plan, results, _Part(told, 2), whole=whole)
    told.step(3, STEPS, "Counting who took part")
    results = replace(results, beside=replace(results.beside, losses=losses_by_wave(study, results)))
    annex = study_annex(study, results, _Part(told, 3))
    return results, replace(study_facts(study, results), annex=annex)
