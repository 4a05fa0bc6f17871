"""A small study made from the library, through the same calls a user's file goes through."""

from __future__ import annotations

from pathlib import Path

from core.study import Study
from core.values import Cluster, DraftKey, Identity, NewParticipant, NewResponse
from instruments.capture import CaptureSession
from instruments.session import FormSession
from instruments.templates import new_from_template
from instruments.workbook import read_workbook_bytes

SECTORS = ("Centro", "Juárez", "Coyoacán")


def make_study(path: Path, people: int = 12) -> Study:
    """Make an open study of the flagship template with some people in three sectors."""
    study = Study.create(path, "Procedural justice, small", device="LAPTOP-07", actor="Amina K.")
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
    return study


def answer_all(study: Study, people: list[str], instrument: str = "b_pj", wave: str = "T0", value: str = "4") -> None:
    """Finish an instrument for several people, every question answered alike."""
    version = study.instruments.get(instrument)
    form = read_workbook_bytes(version.source, version.source_name).form
    responses = []
    for code in people:
        session = FormSession(form)
        for path in session.questions():
            session.answer(path, value)
        done = session.finalise()
        responses.append(NewResponse(code, instrument, version.hash, wave, done.answers))
    study.responses.add(responses)


def begin(study: Study, person: str, answers: int, instrument: str = "b_pj", wave: str = "T0") -> None:
    """Leave an interview open after some answers."""
    capture = CaptureSession(study, person, instrument, wave)
    for path in capture.session.questions()[:answers]:
        capture.answer(path, "2")


__all__ = ["DraftKey", "answer_all", "begin", "make_study"]
