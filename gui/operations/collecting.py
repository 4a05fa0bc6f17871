"""What is to do at one wave with one instrument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.operations.lines import State, TodoLine

if TYPE_CHECKING:
    from core.study import Study

ORDER: dict[State, int] = {"draft": 0, "todo": 1, "done": 2, "none": 3}


@dataclass(frozen=True, slots=True)
class Choice:
    """A code with the words shown for it."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class WaveChoice:
    """A wave and the instruments asked at it."""

    code: str
    label: str
    instruments: tuple[Choice, ...]


def read_waves(study: Study) -> tuple[WaveChoice, ...]:
    """Return the waves that ask something, each with its instruments."""
    titles = {i.code: i.title for i in study.instruments.all()}
    design = study.design.get()
    return tuple(
        WaveChoice(w.code, w.label, asked)
        for w in (design.waves if design else ())
        if (asked := tuple(Choice(c, titles[c]) for c in w.instruments if c in titles))
    )


def read_todo(study: Study, wave: str, instrument: str, *, include_test: bool = False) -> tuple[TodoLine, ...]:
    """Return everybody with their state at a wave and instrument: in progress first, then to do, then finished."""
    drafts = {
        d.key.participant: d.saved
        for d in study.responses.drafts()
        if (d.key.wave, d.key.instrument) == (wave, instrument)
    }
    found = study.responses.all(instrument=instrument, wave=wave, include_test=include_test)
    finished = {r.participant: r.finished for r in found}
    groups = {c.code: c.label or c.code for c in study.people.clusters()}
    lines = []
    for person in study.people.all():
        if person.status != "active" and person.code not in finished:
            continue
        state: State = "draft" if person.code in drafts else "done" if person.code in finished else "todo"
        saved = drafts.get(person.code) or finished.get(person.code) or ""
        lines.append(TodoLine(person.code, groups.get(person.cluster, person.cluster), state, saved))
    return tuple(sorted(lines, key=lambda line: ORDER[line.state]))
