"""What a class's pages read and write besides their cells."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.study import Study


def save_sign_in(study: Study, path: Path) -> Path:
    """Write the sign-in sheet of a class as PDF to ``path``: IDs and a place to sign for each session, no names."""
    from instruments.attendance import sittings
    from reports.documents.sign_in import sign_in_pdf
    from reports.files import replace_files

    people = [p.code for p in study.people.all() if p.status == "active"]
    target = path.with_suffix(".pdf")
    replace_files({target: sign_in_pdf(study.title, people, [s.name for s in sittings(study)])})
    return target


@dataclass(frozen=True, slots=True)
class WaveDone:
    """One instrument at one wave of a class: how many of ``total`` are finished; ``is_sealed`` for beliefs."""

    wave: str
    instrument: str
    done: int
    total: int
    is_sealed: bool


@dataclass(frozen=True, slots=True)
class ClassDay:
    """The class at a glance: the session without attendance yet or the last one, who came, what is finished.

    ``opens`` are the wave and instrument that the class grid is to open at.
    """

    session: str
    came: int
    keyed: int
    total: int
    finished: tuple[WaveDone, ...]
    opens: tuple[str, str] = ("", "")


def read_class(study: Study) -> ClassDay | None:
    """Read the class's day; None for a study that is no class."""
    from instruments.attendance import ABSENT, how_attended, sittings
    from instruments.sealing import is_class, is_sealed

    if not is_class(study):
        return None
    people = {p.code for p in study.people.all() if p.status == "active"}
    held = [a for a in study.sessions.all() if a.participant in people]
    names = [s.name for s in sittings(study)]
    begun = {a.session for a in held}
    session = next((name for name in names if name not in begun), names[-1] if names else "")
    now = [how_attended(a) for a in held if a.session == session]
    titles = {v.code: v for v in study.instruments.all()}
    design, progress = study.design.get(), study.responses.progress()
    finished = tuple(
        WaveDone(
            w.label,
            titles[code].title,
            progress.get((w.code, code), 0),
            len(people),
            is_sealed(titles[code].source, titles[code].source_name),
        )
        for w in (design.waves if design is not None else ())
        for code in w.instruments
        if code in titles
    )
    open_now = [
        (w.code, code)
        for w in (design.waves if design is not None else ())
        for code in w.instruments
        if code in titles and not is_sealed(titles[code].source, titles[code].source_name)
    ]
    due = next(
        (pair for pair in open_now if progress.get(pair, 0) < len(people)), open_now[-1] if open_now else ("", "")
    )
    return ClassDay(session, sum(how != ABSENT for how in now), len(now), len(people), finished, due)
