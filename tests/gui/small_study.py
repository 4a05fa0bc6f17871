"""A small study made from the library, through the same calls a user's file goes through."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.study import Study
from core.values import Cluster, DraftKey, Identity, NewParticipant, NewResponse
from instruments.capture import CaptureSession
from instruments.session import FormSession
from instruments.templates import new_from_template
from instruments.workbook import read_workbook_bytes
from tests.kept import copy_of

DEVICE, ACTOR = "LAPTOP-07", "Amina K."
SECTORS = ("Centro", "Juárez", "Coyoacán")


def make_study(path: Path, people: int = 12, *, is_locked: bool = True) -> Study:
    """Make an open study of the flagship template with some people in three sectors; its protocol is locked."""
    copy_of(path, ("small", people, is_locked), lambda made: _made(made, people, is_locked=is_locked))
    return Study.open(path, device=DEVICE, actor=ACTOR)


def _made(path: Path, people: int, *, is_locked: bool) -> Study:
    study = Study.create(path, "Procedural justice, small", device=DEVICE, actor=ACTOR)
    new_from_template(study, "mexico-pj")
    study.people.add_clusters([Cluster(name, "sector", name) for name in SECTORS])
    study.people.add(
        [
            NewParticipant(
                f"P-{i:04d}",
                SECTORS[i % len(SECTORS)],
                {"sector": SECTORS[i % len(SECTORS)], "rank": "patrol", "sex": "f" if i % 4 == 0 else "m"},
                Identity(f"Officer {i}") if i < 3 else None,
            )
            for i in range(1, people + 1)
        ]
    )
    if is_locked:
        study.plan.lock_protocol("A")
    return study


def answer_all(
    study: Study,
    people: list[str],
    instrument: str = "b_pj",
    wave: str = "T0",
    value: str = "4",
    *,
    is_test: bool = False,
) -> None:
    """Finish an instrument for several people, every question answered alike."""
    version = study.instruments.get(instrument)
    form = read_workbook_bytes(version.source, version.source_name).form
    responses = []
    for code in people:
        session = FormSession(form)
        for path in session.questions():
            session.answer(path, value)
        done = session.finalise()
        responses.append(NewResponse(code, instrument, version.hash, wave, done.answers, test=is_test))
    study.responses.add(responses)


def make_locked(path: Path, people: int = 48) -> Study:
    """Make a study whose waves are answered, arms revealed and data locked; the numbers are arbitrary."""
    copy_of(path, ("small, locked", people), lambda made: _locked(made, people))
    return Study.open(path, device=DEVICE, actor=ACTOR)


def _locked(path: Path, people: int) -> Study:
    study = make_study(path, people, is_locked=False)
    codes = [p.code for p in study.people.all()]
    plan = study.plan.get()
    study.plan.set(replace(plan, outcomes=tuple(o for o in plan.outcomes if o.instrument == "b_pj")))
    study.plan.lock_protocol("A")
    for at in range(3):
        answer_all(study, codes[at::3], "b_pj", "T0", str(2 + at))
    study.plan.lock_plan("A")
    study.allocation.seal(bytes(range(32)), bytes(32), "A")
    study.allocation.reveal("A")
    for at in range(4):
        answer_all(study, codes[at::4], "b_pj", "T2", str(1 + at))
    study.plan.lock_data("A")
    return study


def begin(study: Study, person: str, answers: int, instrument: str = "b_pj", wave: str = "T0") -> None:
    """Leave an interview open after some answers."""
    capture = CaptureSession(study, person, instrument, wave)
    for path in capture.session.questions()[:answers]:
        capture.answer(path, "2")


__all__ = ["DraftKey", "answer_all", "begin", "make_locked", "make_study"]
