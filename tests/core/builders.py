"""Small studies for the tests of core."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from core.clock import SteppingClock
from core.design import Arm, Procedure, TrialDesign
from core.ids import CountedIds
from core.plan import AnalysisPlan, Outcome
from core.study import Study
from core.values import (
    Attendance,
    Cluster,
    Draft,
    DraftKey,
    Identity,
    LogEntry,
    NewParticipant,
    NewResponse,
    Paradatum,
    SeriesPoint,
)

SEED = bytes(range(32))
SALT = bytes(range(32, 64))
FORM = b"| type | name |"
DESIGN = TrialDesign(
    "rct",
    (Arm("control", "Later"), Arm("course", "Now")),
    procedure=Procedure("stratified", ("rank",), misfits="global"),
)
PLAN = AnalysisPlan((Outcome("k", "Knowledge", "knowledge", role="primary", matters=8),))
PEOPLE = tuple(
    NewParticipant(f"P{i:02d}", "north", {"rank": "line" if i % 3 else "chief"}, Identity(name=f"Name {i}"))
    for i in range(12)
)


def a_study(folder: Path, passphrase: str | None = None, name: str = "trial.pilot") -> Study:
    """Make an empty study with a clock and ids that repeat."""
    clock = SteppingClock(datetime(2026, 3, 2, tzinfo=UTC))
    return Study.create(
        folder / name, "Trial", passphrase, clock=clock, ids=CountedIds("t"), device="laptop", actor="Rosa"
    )


def a_response(study: Study, participant: str = "P00", **changes: object) -> NewResponse:
    """A finished response to the instrument that `a_full_study` holds."""
    instrument = study.instruments.get("k")
    values: dict[str, object] = {
        "participant": participant,
        "instrument": "k",
        "instrument_hash": instrument.hash if instrument else "",
        "wave": "T0",
        "answers": {"/data/a": "1", "/data/b": ""},
        "paradata": (Paradatum("/data/a", "2026-03-02T09:00:00Z", "2026-03-02T09:00:04Z", 2, "en"),),
    }
    return NewResponse(**{**values, **changes})  # type: ignore[arg-type]


def a_draft(study: Study, participant: str = "P00", state: bytes = b"{}") -> Draft:
    """A draft of that instrument."""
    instrument = study.instruments.get("k")
    key = DraftKey(participant, "k", "T0")
    return Draft(key, instrument.hash if instrument else "", state, "/data/a", "interview", "en", "", "")


def with_people(study: Study) -> Study:
    """Add the group, twelve people and the instrument."""
    study.people.add_clusters([Cluster("north")])
    study.people.add(PEOPLE)
    study.instruments.add("k", "Knowledge", FORM, "k.md")
    return study


def a_full_study(folder: Path, passphrase: str | None = None) -> Study:
    """Make a study with at least one row in every table of facts."""
    study = with_people(a_study(folder, passphrase))
    study.describe_as({"question": "Does it help?"})
    study.design.set(DESIGN)
    study.plan.set(PLAN)
    study.responses.add([a_response(study, "P01", test=True, box=b"closed")])
    study.plan.lock_protocol("Ana")
    study.allocation.seal(SEED, SALT, "Ben")
    study.plan.lock_plan("Ana")
    study.allocation.reveal("Ben")
    study.responses.add([a_response(study, person.code) for person in PEOPLE])
    study.people.withdraw("P03", "Moved away")
    study.sessions.record([Attendance("day 1", "P00", 300, 360)])
    study.logs.add([LogEntry("harm", "2026-03-03", {"what": "bruise"}, "P00")])
    study.series.add([SeriesPoint("complaints", "north", "2026-03", 4, 120.0)])
    study.amendments.make(
        "question", "Does it help for long?", "The question names the time", "Asked by the board", "Ana"
    )
    study.plan.lock_data("Ana")
    study.plan.note_results_opened("Ana")
    return study


@contextmanager
def outside(path: Path) -> Iterator[sqlite3.Connection]:
    """Open an open study file the way anybody can: with the stock SQLite of Python."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection
