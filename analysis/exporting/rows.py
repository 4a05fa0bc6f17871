"""Answers laid out in rows: a row a response of one instrument, or a row a person and wave over all instruments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.exporting.columns import Column, named
from core.values import Participant, Response


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A named table: cells by column, as answered. None is not asked, "" asked and left blank."""

    name: str
    title: str
    columns: tuple[Column, ...]
    cells: tuple[Sequence[str | None], ...]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.cells[0]) if self.cells else 0


@dataclass(frozen=True, slots=True)
class About:
    """What stands in each row beside the answers: people by code, their arms where they may be given, collectors."""

    people: Mapping[str, Participant]
    arms: Mapping[str, str]
    with_collectors: bool = False


def response_sheet(name: str, title: str, columns: Sequence[Column], rows: Sequence[Response], about: About) -> Sheet:
    """Return one row a response."""
    beside = _beside(
        about,
        [(r.participant, r.wave, r.occasion) for r in rows],
        {
            "response": ("Response", [r.id for r in rows]),
            "mode": ("How it was answered", [r.mode for r in rows]),
            "language": ("Language", [r.language for r in rows]),
            "started": ("Started, UTC", [r.started for r in rows]),
            "finished": ("Finished, UTC", [r.finished for r in rows]),
            **({"collector": ("Keyed by", [r.actor for r in rows])} if about.with_collectors else {}),
        },
    )
    answered = [(column, [_cell(column, row.answers) for row in rows]) for column in columns]
    return _sheet(name, title, [*beside, *answered])


def person_sheet(
    name: str,
    title: str,
    instruments: Mapping[str, tuple[Sequence[Column], Sequence[Response]]],
    waves: Sequence[str],
    about: About,
) -> Sheet:
    """Return one row a person and wave (and occasion, where something was measured several times)."""
    place = {wave: at for at, wave in enumerate(waves)}
    keys = {(r.participant, r.wave, r.occasion) for _, rows in instruments.values() for r in rows}
    order = sorted(keys, key=lambda key: (key[0], place.get(key[1], len(place)), key[1], key[2]))
    parts = _beside(about, order, {})
    for code, (columns, rows) in instruments.items():
        by_key = {(r.participant, r.wave, r.occasion): r.answers for r in rows}
        given = [by_key.get(key) for key in order]
        for column in columns:
            cells = [None if answers is None else _cell(column, answers) for answers in given]
            parts.append((replace(column, name=f"{code}_{column.name}"), cells))
    return _sheet(name, title, parts)


def _beside(
    about: About, keys: Sequence[tuple[str, str, int]], more: Mapping[str, tuple[str, list[str]]]
) -> list[tuple[Column, Sequence[str | None]]]:
    people = [about.people.get(code) for code, _, _ in keys]
    facts = sorted({name for person in about.people.values() for name in person.attributes})
    parts: list[tuple[Column, Sequence[str | None]]] = [
        (Column("person", "Person"), [code for code, _, _ in keys]),
        (Column("wave", "Wave"), [wave for _, wave, _ in keys]),
        (Column("occasion", "Occasion", "number"), [str(occasion) for _, _, occasion in keys]),
        (Column("group", "Group"), ["" if person is None else person.cluster for person in people]),
        (Column("status", "Taking part"), ["" if person is None else person.status for person in people]),
    ]
    if about.arms:
        parts.append((Column("arm", "Arm"), [about.arms.get(code, "") for code, _, _ in keys]))
    for fact in facts:
        cells = ["" if person is None else person.attributes.get(fact, "") for person in people]
        parts.append((Column(f"fact_{fact}", f"Known beforehand: {fact}"), cells))
    parts += [(Column(name, label), cells) for name, (label, cells) in more.items()]
    return parts


def _cell(column: Column, answers: Mapping[str, str]) -> str | None:
    value = answers.get(column.node)
    if column.kind != "flag" or not value:
        return value
    return "1" if column.part in value.split() else "0"


def _sheet(name: str, title: str, parts: Sequence[tuple[Column, Sequence[str | None]]]) -> Sheet:
    return Sheet(name, title, tuple(named([column for column, _ in parts])), tuple(cells for _, cells in parts))
