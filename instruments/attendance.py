"""Who came to which session of a class: a row a person, a column a session, one key a cell.

A session is known once it is named with its minutes, or once somebody attended it. Each cell is a fact of its own; what
is keyed again supersedes it. Nobody invents minutes: late and left early count in full until minutes are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.change import Change
from core.errors import UserError
from core.study import Study
from core.values import Attendance
from instruments import study_problems as problems
from instruments.cells import CellGrid, CellKey, Head, Place

SESSIONS = "class_sessions"
OWN_WORDS = "class_words"
PRESENT, LATE, LEFT, ABSENT = "present", "late", "left early", "absent"
KEYS = (
    CellKey("1", PRESENT, "Present"),
    CellKey("2", LATE, "Late"),
    CellKey("3", LEFT, "Left early"),
    CellKey("0", ABSENT, "Absent"),
)
CLEARED = "Cleared in the attendance grid."
DEFAULT_MINUTES = 180


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session of a class and how many minutes it lasts."""

    name: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Unwritten:
    """Attendance that waits to be written, and cells that were cleared."""

    kept: tuple[Attendance, ...]
    cleared: tuple[tuple[str, str], ...]

    @property
    def is_empty(self) -> bool:
        """True when nothing waits."""
        return not (self.kept or self.cleared)


def sittings(study: Study) -> tuple[Sitting, ...]:
    """Return the sessions of a class in the order they were named, then any that were only attended."""
    named = dict(_line(line) for line in (study.describe(SESSIONS) or "").splitlines() if line.strip())
    for row in study.sessions.all():
        named.setdefault(row.session, row.planned)
    return tuple(Sitting(name, minutes) for name, minutes in named.items())


def add_sitting(study: Study, name: str, minutes: int) -> Change:
    """Name a session and its minutes; UserError SESSION_NAME or SESSION_TWICE."""
    name = " ".join(name.split())
    if not name:
        raise UserError(problems.SESSION_NAME)
    known = sittings(study)
    if any(sitting.name.casefold() == name.casefold() for sitting in known):
        raise UserError(problems.SESSION_TWICE, session=name)
    lines = [f"{s.name}\t{s.minutes}" for s in (*known, Sitting(name, minutes))]
    return study.describe_as({SESSIONS: "\n".join(lines)})


class AttendanceGrid(CellGrid):
    """The sessions of a class with all its people."""

    def __init__(self, study: Study) -> None:
        self.sittings = sittings(study)
        self._at = {sitting.name: k for k, sitting in enumerate(self.sittings)}
        people = [p.code for p in study.people.all() if p.status == "active"]
        super().__init__(people, [_head(sitting) for sitting in self.sittings])
        rows = {code: k for k, code in enumerate(people)}
        self._held: dict[Place, Attendance] = {
            (rows[a.participant], self._at[a.session]): a for a in study.sessions.all() if a.participant in rows
        }
        self._waiting: set[Place] = set()
        self.is_locked = study.plan.locked("data") is not None

    def value(self, row: int, column: int) -> str:
        """Return how somebody attended: present, late, left early, absent, or ""."""
        held = self._held.get((row, column))
        return "" if held is None else how_attended(held)

    def minutes(self, row: int, column: int) -> int | None:
        """Return the minutes somebody attended, None where nothing was keyed."""
        held = self._held.get((row, column))
        return None if held is None else held.minutes

    def why_closed(self, row: int, column: int) -> str:
        """Return why a cell takes no answer now, or ""."""
        del row, column
        return str(UserError(problems.DATA_ARE_LOCKED)) if self.is_locked else ""

    def require_open(self, row: int, column: int) -> None:
        """Refuse attendance once the data are locked."""
        if self.why_closed(row, column):
            raise UserError(problems.DATA_ARE_LOCKED)

    def set_minutes(self, row: int, column: int, missed: int) -> None:
        """Say how many minutes somebody who came late or left early missed."""
        self.require_open(row, column)
        held, planned = self._held.get((row, column)), self.sittings[column].minutes
        if held is None or not 0 <= missed <= planned:
            raise UserError(problems.SESSION_MINUTES, minutes=missed, planned=planned)
        self._held[row, column] = replace(held, minutes=planned - missed)
        self._waiting.add((row, column))

    def all_present(self, column: int) -> dict[Place, str]:
        """Return the cells that make everybody present who has nothing in a session yet."""
        return {(row, column): PRESENT for row in range(len(self.codes)) if not self.value(row, column)}

    def came(self, column: int) -> int:
        """Count who came to a session, late or for a part of it included."""
        return sum(self.value(row, column) not in ("", ABSENT) for row in range(len(self.codes)))

    def _set(self, row: int, column: int, value: str) -> None:
        if value:
            sitting = self.sittings[column]
            minutes = 0 if value == ABSENT else sitting.minutes
            reason = "" if value in (PRESENT, ABSENT) else value
            self._held[row, column] = Attendance(sitting.name, self.codes[row], minutes, sitting.minutes, reason=reason)
        else:
            self._held.pop((row, column), None)
        self._waiting.add((row, column))

    @property
    def is_waiting(self) -> bool:
        """True while something is in memory only."""
        return bool(self._waiting)

    def take(self) -> Unwritten:
        """Hand out what waits; it is taken to be written until `give_back`."""
        places = sorted(self._waiting)
        self._waiting.clear()
        return Unwritten(
            tuple(self._held[at] for at in places if at in self._held),
            tuple((self.sittings[c].name, self.codes[r]) for r, c in places if (r, c) not in self._held),
        )

    def give_back(self, unwritten: Unwritten) -> None:
        """Keep what could not be written for another try."""
        rows = {code: k for k, code in enumerate(self.codes)}
        pairs: Sequence[tuple[str, str]] = [(a.session, a.participant) for a in unwritten.kept]
        self._waiting |= {(rows[person], self._at[session]) for session, person in (*pairs, *unwritten.cleared)}


def write_attendance(study: Study, unwritten: Unwritten) -> Change:
    """Write attendance that waits, all of it or nothing."""
    with study.transaction():
        if unwritten.kept:
            study.sessions.record(unwritten.kept)
        if unwritten.cleared:
            study.sessions.take_back(unwritten.cleared, CLEARED)
    return Change(frozenset({"attendance"}))


def how_attended(held: Attendance) -> str:
    """Return present, late, left early or absent for what was recorded."""
    if held.minutes == 0:
        return ABSENT
    return held.reason if held.reason in (LATE, LEFT) else PRESENT


def _head(sitting: Sitting) -> Head:
    return Head(sitting.name, sitting.name, f"{sitting.name} · {sitting.minutes} min", KEYS)


def _line(line: str) -> tuple[str, int]:
    name, _, minutes = line.partition("\t")
    return name, int(minutes) if minutes.strip().isdecimal() else DEFAULT_MINUTES
