"""What the logs need of a study: forms to fill, entries to list, what is urgent. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.change import Change
from core.clock import SystemClock
from core.values import LogEntry
from gui.operations.log_lines import LogLine, line_of
from instruments.log_forms import LogSheet, choice_words, open_entry, open_log, registers_of, sheet_of
from instruments.logs import KINDS, NAMES_ARMS, LogKind, urgent_harms
from instruments.session import FormSession

if TYPE_CHECKING:
    from core.study import Study

TAKEN_BACK = "The entry was taken back right after it was kept"


@dataclass(frozen=True, slots=True)
class Opening:
    """A form to fill: its running session, what completes its fields by name, and the entry it corrects."""

    sheet: LogSheet
    session: FormSession
    today: str
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    before: LogEntry | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """The logs that can be written here, the study's registers by code with their titles, the ``own`` entries to see.

    Only a collector's file counts its own: elsewhere they stand in Monitor.
    """

    kinds: tuple[LogKind, ...]
    registers: tuple[tuple[str, str], ...]
    own: int = 0


@dataclass(frozen=True, slots=True)
class LogsView:
    """Every entry, urgent ones first, then the newest; how many of each kind."""

    lines: tuple[LogLine, ...]
    counts: Mapping[str, int]
    kinds: tuple[LogKind, ...]


@dataclass(frozen=True, slots=True)
class UrgentHarm:
    """A harm that needs somebody today."""

    entry: LogEntry
    severity: int | None
    person: str
    days: int


def today() -> str:
    """Return the day it is here."""
    return SystemClock().now().astimezone().date().isoformat()


def kinds_of(study: Study, *, stays_blinded: bool = False) -> tuple[LogKind, ...]:
    """Return the logs somebody may see here: what names arms is the evaluator's, unless they stay blinded."""
    hides = study.is_collectors or stays_blinded
    return tuple(kind for kind in KINDS if not (hides and kind in NAMES_ARMS))


def read_offered(study: Study, *, stays_blinded: bool = False) -> Offered:
    """Return what can be logged, and in a collector's file how many entries there are to see."""
    registers = tuple((sheet.code, sheet.title) for sheet in registers_of(study))
    kinds = kinds_of(study, stays_blinded=stays_blinded)
    own = len(read_logs(study).lines) if study.is_collectors else 0
    return Offered(kinds, registers, own)


def begin(study: Study, kind: LogKind, code: str, person: str, wave: str) -> Opening:
    """Begin an entry, with person, wave, day and writer filled in. ``code`` names a register."""
    known = next((sheet for sheet in registers_of(study) if sheet.code == code), None) if kind == "register" else None
    sheet = known or sheet_of(study, kind)
    values = {"on": today(), "person": person, "wave": wave, "noticed_by": study.actor, "by": study.actor}
    if kind == "contact" and person:
        tried = (e for e in study.logs.all("contact") if e.participant == person and e.body.get("wave", "") == wave)
        values["attempt"] = str(sum(1 for _ in tried) + 1)
    return Opening(sheet, open_log(sheet, values), today(), _offers(study))


def reopen(study: Study, entry: LogEntry) -> Opening:
    """Open a kept entry, to correct it."""
    kind = next(kind for kind in KINDS if kind == entry.kind)
    own = {sheet.code: sheet for sheet in registers_of(study)} if kind == "register" else {}
    sheet = own.get(entry.body.get("register", "")) or sheet_of(study, kind)
    return Opening(sheet, open_entry(sheet, entry), today(), _offers(study), entry)


def keep(study: Study, entry: LogEntry, before: str = "") -> Change:
    """Keep an entry, in the place of the one with the id ``before``."""
    return study.logs.correct(before, entry) if before else study.logs.add([entry])


def close_harm(study: Study, entry: LogEntry) -> Change:
    """Close a harm today, by whoever works here."""
    body = {**entry.body, "closed": today(), "closed_by": study.actor}
    return study.logs.correct(entry.id, replace(entry, body={k: v for k, v in body.items() if v}))


def read_logs(study: Study, *, stays_blinded: bool = False) -> LogsView:
    """Read the entries somebody may see here; queries and notes beside questions have places of their own."""
    kinds, now = kinds_of(study, stays_blinded=stays_blinded), today()
    entries = [e for e in study.logs.all() if e.kind in kinds and e.body.get("register") != "notes"]
    words: dict[str, dict[str, str]] = {kind: _words(study, kind) for kind in kinds if kind != "register"}
    lines = [line_of(entry, now, words.get(entry.kind, {})) for entry in entries]
    lines.sort(key=lambda line: (line.on, line.entry.id), reverse=True)
    lines.sort(key=lambda line: (not line.is_urgent, -(line.severity or 0) if line.is_urgent else 0))
    return LogsView(tuple(lines), Counter(line.kind for line in lines), kinds)


def read_urgent(study: Study) -> tuple[UrgentHarm, ...]:
    """Return the harms that need somebody, the gravest first."""
    now, entries = today(), {entry.id: entry for entry in study.logs.all("harm")}
    found = urgent_harms(tuple(entries.values()), now)
    return tuple(UrgentHarm(entries[h.id], h.severity, h.participant, h.days_open(now)) for h in found)


def _words(study: Study, kind: LogKind) -> dict[str, str]:
    """Return the words of the choices a list shows, by ``name=value``."""
    sheet = sheet_of(study, kind)
    shown = ("kind", "related", "deviation", "result", "reached", "way", "often")
    return {f"{name}={value}": text for name in shown for value, text in choice_words(sheet, name).items()}


def _offers(study: Study) -> dict[str, tuple[str, ...]]:
    design = study.design.get()
    return {
        "person": tuple(person.code for person in study.people.all()),
        "cluster": tuple(cluster.code for cluster in study.people.clusters()),
        "arm": tuple(arm.code for arm in design.arms) if design is not None else (),
        "wave": tuple(wave.code for wave in design.waves) if design is not None else (),
    }
