"""One whole trial with made-up answers: a twin of the study lives in a folder of its own, and its plan is run."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.rehearsal.answering import START, WAVES_APART, intended
from analysis.rehearsal.assumptions import Assumptions, assumptions_of
from analysis.rehearsal.improvise import improvise
from analysis.rehearsal.rehearse import SEED
from analysis.rehearsal.respondents import Respondents, SimulatedClock
from analysis.rehearsal.setting import Setting, setting_of
from analysis.rehearsal.trial import Trial, simulate
from analysis.shuffled import ShuffledAllocations
from analysis.study_facts import study_facts
from core.ids import CountedIds
from core.progress import Progress, Silent
from core.randomise import randomise
from core.study import Study
from core.values import Attendance, Cluster, LogEntry, NewParticipant
from instruments.workbook import Workbook, read_workbook_bytes

if TYPE_CHECKING:
    from analysis.facts import StudyFacts
    from analysis.results import Results

LABEL = "dry run"
PROCEDURE = "arms drawn by the stored procedure for this rehearsal"
SITTING, PLANNED = "Programme", 240
NOT_REACHED = "not reached (made up)"
# Below this, starting processes takes longer than answering.
MANY_RESPONSES = 6000
# Few responses a transaction, so that Stop need not wait.
TOGETHER = 60


def dry_run(
    study: Study,
    assumptions: Assumptions | None = None,
    *,
    seed: str = SEED,
    processes: int = 2,
    progress: Progress | None = None,
) -> tuple[Results, StudyFacts]:
    """Live through the trial once: made-up answers item by item, through forms, scoring and the whole plan.

    Nothing is written into ``study``: a twin without names and without real answers is made in a folder of its own and
    deleted afterwards, also when ``progress`` raises `Cancelled`. The same seed gives the same results. UserError as in
    `rehearse`.
    """
    told = progress or Silent()
    with study.snapshot() as copy:
        usual = assumptions_of(copy)
        setting = _whole(copy, _filled(assumptions or usual, usual), seed)
        trial = simulate(setting, LABEL)
        with _twin(copy, setting) as (twin, clock):
            _live(twin, clock, setting, trial, processes, told)
            told.step(0, 2, "Estimating the outcomes")
            results = replace(estimate(TrialFrame.from_study(twin), setting.plan), rehearsal="answers")
            told.step(1, 2, "Writing down who took part")
            facts = study_facts(twin, results)
        locked = copy.plan.locked("plan") is not None
    facts = replace(facts, study_id=study.id, randomised=True, planned_in_advance=locked, procedure=PROCEDURE)
    return results, facts


def _filled(given: Assumptions, usual: Assumptions) -> Assumptions:
    said = {one.outcome for one in given.outcomes}
    return replace(given, outcomes=(*given.outcomes, *(one for one in usual.outcomes if one.outcome not in said)))


def _whole(study: Study, assumptions: Assumptions, seed: str) -> Setting:
    """Return the setting with every outcome of the plan; what nobody can be asked beforehand is asked in the twin."""
    setting, plan = setting_of(study, assumptions, seed), study.plan.get()
    return setting if plan is None else replace(setting, plan=plan)


@contextmanager
def _twin(study: Study, setting: Setting) -> Iterator[tuple[Study, SimulatedClock]]:
    """Make a study of the same definition, with codes, attributes and groups but nobody's name."""
    clock = SimulatedClock(START - WAVES_APART)
    with tempfile.TemporaryDirectory(prefix="pilotage-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "rehearsal.pilot"
        with Study.create(
            path, study.title, clock=clock, ids=CountedIds(setting.seed), device="rehearsal", actor="rehearsal"
        ) as twin:
            _define(twin, study, setting)
            yield twin, clock


def _define(twin: Study, study: Study, setting: Setting) -> None:
    said = {key: words for key, words in study.described().items() if not key.startswith(("title", "decision."))}
    roster = setting.roster
    own = {person.code: person.attributes for person in study.people.all()}
    clusters = roster.clusters or ("",) * len(roster.codes)
    known = {cluster.code: cluster for cluster in study.people.clusters()}
    with twin.transaction():
        twin.describe_as(said)
        twin.people.add_clusters([known.get(code, Cluster(code)) for code in sorted(set(clusters) - {""})])
        twin.people.add(
            [
                NewParticipant(
                    code,
                    clusters[k],
                    own.get(code) or {name: values[k] for name, values in roster.attributes.items()},
                )
                for k, code in enumerate(roster.codes)
            ]
        )
        for version in study.instruments.all():
            twin.instruments.add(version.code, version.title, version.source, version.source_name)
        twin.design.set(setting.design)
        twin.plan.set(setting.plan)


def _live(twin: Study, clock: SimulatedClock, setting: Setting, trial: Trial, processes: int, told: Progress) -> None:
    seed = hashlib.sha256(f"{setting.seed}\x1f{LABEL} arms".encode()).digest()
    twin.allocation = ShuffledAllocations(randomise(setting.design, setting.roster, seed))
    meant = intended(setting, trial, _workbooks(twin))
    count = processes if len(meant) > MANY_RESPONSES else 1
    with Respondents(twin, clock, told, count, improvise, TOGETHER) as people:
        people.record(meant, "Made-up answers")
    on = (START + WAVES_APART).strftime("%Y-%m-%d")
    codes = setting.roster.codes
    # Who is drawn as time attends nothing.
    is_time = setting.design.procedure.name == "time"
    offered = [] if is_time else np.flatnonzero(setting.offers.is_offered(trial.arm)).tolist()
    twin.sessions.record(
        [Attendance(SITTING, codes[k], PLANNED if trial.took_part[k] else 0, PLANNED) for k in offered]
    )
    lost = [codes[k] for k, is_lost in enumerate(trial.lost.tolist()) if is_lost]
    twin.logs.add([LogEntry("contact", on, {"result": NOT_REACHED}, code) for code in lost])


def _workbooks(study: Study) -> dict[str, Workbook]:
    versions = study.instruments.all()
    return {version.code: read_workbook_bytes(version.source, version.source_name) for version in versions}
