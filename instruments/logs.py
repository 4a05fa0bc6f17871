"""The logs beside the answers as instruments: one form a kind, read into entries and out of them as typed values.

A study may bring its own: an instrument `l_harm` or `l_track` that no wave asks takes the place of ours, every other
`l_...` that no wave asks is a register, and so is each code in the statement `registers`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Literal, get_args

from core.errors import UserError
from core.study import Study
from core.values import LogEntry
from instruments import problems
from instruments.form import Form
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_workbook_bytes

LogKind = Literal["contact", "harm", "deviation", "cost", "meeting", "register"]
KINDS: tuple[LogKind, ...] = get_args(LogKind)
NAMES_ARMS: frozenset[str] = frozenset({"deviation", "cost"})
ATTENDANCE = "l_att"
REGISTERS = "registers"
OWN: Mapping[str, tuple[str, ...]] = {
    "contact": ("l_contact", "l_track"),
    "harm": ("l_harm",),
    "deviation": ("l_deviation", "l_dev"),
    "cost": ("l_cost", "x_cost"),
    "meeting": ("l_meeting", "l_meet", "fg"),
}
SETTLE_DAYS = 14
URGENT_SEVERITY = 3
STATE, UNFINISHED = "state", "unfinished"


@dataclass(frozen=True, slots=True)
class LogSheet:
    """The form of a log: its ``kind``, the instrument's ``code`` and title, and what it was read from."""

    kind: LogKind
    code: str
    title: str
    source: bytes
    name: str

    def form(self) -> Form:
        """Compile it. UserError FORM_NOT_USABLE when it cannot be."""
        return _compiled(self.source, self.name, self.title)


@dataclass(frozen=True, slots=True)
class Harm:
    """A harm or unintended event. ``severity`` is 1-4, None when it is not told; ``related`` no, possible or likely.

    ``heard`` says whether somebody asked (``asked``) or it came up by itself (``spontaneous``).
    """

    id: str
    on: str
    participant: str
    kind: str
    severity: int | None
    related: str
    heard: str
    what: str
    action: str
    owner: str
    due: str
    closed: str
    is_unfinished: bool

    def is_open(self) -> bool:
        """Tell whether nobody has closed it."""
        return not self.closed

    def days_open(self, today: str) -> int:
        """Return the days since it happened."""
        return max((date.fromisoformat(today) - date.fromisoformat(self.on[:10])).days, 0)

    def is_overdue(self, today: str) -> bool:
        """Tell whether it is open past the day it was to be settled by, a fortnight after it where none was said."""
        due = self.due or (date.fromisoformat(self.on[:10]) + timedelta(days=SETTLE_DAYS)).isoformat()
        return self.is_open() and due < today

    def is_urgent(self, today: str) -> bool:
        """Tell whether it is open and serious, or overdue."""
        serious = self.severity is not None and self.severity >= URGENT_SEVERITY
        return self.is_open() and (serious or self.is_overdue(today))


@dataclass(frozen=True, slots=True)
class Cost:
    """One cost: ``total`` in ``currency`` over all cycles so far (None where only hours are known), and ``hours``.

    ``arm`` "" stands for the programme as a whole.
    """

    on: str
    arm: str
    kind: str
    currency: str
    prices: str
    total: float | None
    hours: float
    once: bool
    paid_by: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One attempt to reach a person: ``reached`` is yes, partly or no."""

    on: str
    participant: str
    wave: str
    reached: str
    result: str
    note: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What was said at a meeting: ``theme`` from the list, how many agreed, and its ``fit`` beside the numbers."""

    theme: str
    agreed: int | None
    fit: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A focus group or meeting: who was there by age and sex, what was said, what was agreed."""

    on: str
    kind: str
    present: Mapping[str, int]
    consent: bool
    themes: tuple[Theme, ...]
    new_theme: str
    quote: str
    actions: str

    @property
    def people(self) -> int:
        """How many were there."""
        return sum(self.present.values())


def sheet_of(study: Study, kind: LogKind) -> LogSheet:
    """Return the form of a log: the study's own instrument where it has one, else ours. LOG_NO_REGISTER for 6."""
    asked = _asked(study)
    for code in OWN.get(kind, ()):
        found = _own(study, kind, code) if code not in asked else None
        if found is not None:
            return found
    if kind == "register":
        raise UserError(problems.LOG_NO_REGISTER)
    return _library(kind)


def registers_of(study: Study) -> tuple[LogSheet, ...]:
    """Return the study's own registers, by code."""
    taken = {code for codes in OWN.values() for code in codes} | {ATTENDANCE} | _asked(study)
    named = (study.describe(REGISTERS) or "").replace(",", " ").split()
    own = [i.code for i in study.instruments.all() if i.code.startswith("l_") and i.code not in taken]
    found = (_own(study, "register", code) for code in dict.fromkeys([*own, *named]))
    return tuple(sheet for sheet in found if sheet is not None)


def open_log(sheet: LogSheet, values: Mapping[str, str], context: SessionContext | None = None) -> FormSession:
    """Begin an entry with what is known; values the form does not know or offer are left out."""
    session = FormSession(sheet.form(), context=context)
    for _ in range(2):  # what one answer opens may be known too
        for path in session.questions():
            value = values.get(_key(path), "")
            if value and session.value(path) != value:
                _try(session, path, value)
    return session


def open_entry(sheet: LogSheet, entry: LogEntry, context: SessionContext | None = None) -> FormSession:
    """Open a kept entry again, to correct it."""
    return open_log(sheet, {**entry.body, "on": entry.on, "person": entry.participant}, context)


def entry_of(sheet: LogSheet, session: FormSession, today: str, before: LogEntry | None = None) -> LogEntry:
    """Return what was filled in as an entry, marked unfinished where the form still misses something.

    What an entry ``before`` said and the form has no question for stays in it.
    """
    done = session.finalise()
    said = {_key(path): value for path, value in done.answers.items() if value}
    kept = before.body if before is not None else {}
    old = {key: text for key, text in kept.items() if key != STATE and _leaf(session, key) is None}
    on, person = said.pop("on", "") or today, said.pop("person", "")
    body = {**old, **said}
    if sheet.kind == "register":
        body["register"] = sheet.code
    if done.issues:
        body[STATE] = UNFINISHED
    return LogEntry(sheet.kind, on, body, person)


def is_unfinished(entry: LogEntry) -> bool:
    """Tell whether an entry was kept before it was complete."""
    return entry.body.get(STATE) == UNFINISHED


def read_harm(entry: LogEntry) -> Harm:
    """Read a harm of the log."""
    body, severity = entry.body, entry.body.get("severity", "")
    texts = {name: body.get(name, "") for name in ("kind", "related", "heard", "what", "action", "owner", "due")}
    return Harm(
        id=entry.id,
        on=entry.on,
        participant=entry.participant,
        severity=int(severity) if severity.isdecimal() else None,
        closed=body.get("closed", ""),
        is_unfinished=is_unfinished(entry),
        **texts,
    )


def read_cost(entry: LogEntry) -> Cost:
    """Read a cost: an amount, or hours times what an hour costs, times the cycles so far."""
    body = entry.body
    times = max(_number(body.get("cycles", "")) or 1.0, 1.0) if body.get("often") == "cycle" else 1.0
    amount, hours, rate = (_number(body.get(name, "")) for name in ("amount", "hours", "rate"))
    total = amount if amount is not None else hours * rate if hours is not None and rate is not None else None
    return Cost(
        on=entry.on,
        arm=body.get("arm", ""),
        kind=body.get("kind", body.get("item", "")),
        currency=body.get("currency", ""),
        prices=body.get("prices", ""),
        total=None if total is None else total * times,
        hours=(hours or 0.0) * times,
        once=body.get("often") != "cycle",
        paid_by=body.get("paid_by", ""),
    )


def read_contact(entry: LogEntry) -> Contact:
    """Read an attempt to reach a person."""
    texts = {name: entry.body.get(name, "") for name in ("wave", "reached", "result", "note")}
    return Contact(on=entry.on, participant=entry.participant, **texts)


def read_meeting(entry: LogEntry) -> Meeting:
    """Read a focus group or meeting."""
    body = entry.body
    ages = [f"{sex}_{age}" for sex in ("women", "men") for age in ("young", "mid", "old")]
    present = {name: int(body[name]) for name in [*ages, "others"] if body.get(name, "").isdecimal()}
    themes = []
    for place in (1, 2):
        theme, agreed = body.get(f"theme_{place}", ""), body.get(f"agreed_{place}", "")
        if theme:
            themes.append(Theme(theme, int(agreed) if agreed.isdecimal() else None, body.get(f"fit_{place}", "")))
    texts = {name: body.get(name, "") for name in ("kind", "new_theme", "quote", "actions")}
    return Meeting(on=entry.on, present=present, consent=body.get("consent") == "yes", themes=tuple(themes), **texts)


def urgent_harms(entries: Sequence[LogEntry], today: str) -> tuple[Harm, ...]:
    """Return the urgent harms: the gravest first, then the oldest."""
    found = [harm for harm in map(read_harm, entries) if harm.is_urgent(today)]
    return tuple(sorted(found, key=lambda harm: (-(harm.severity or 0), harm.on, harm.id)))


def choice_words(sheet: LogSheet, name: str) -> dict[str, str]:
    """Return the words of a question's choices by value, empty when the form has no such question."""
    session = FormSession(sheet.form())
    path = _leaf(session, name)
    return {choice.value: choice.label for choice in session.choices(path)} if path is not None else {}


def _asked(study: Study) -> set[str]:
    """Return the instruments that people are asked at a wave: those are not logs."""
    design = study.design.get()
    return {code for wave in design.waves for code in wave.instruments} if design is not None else set()


def _own(study: Study, kind: LogKind, code: str) -> LogSheet | None:
    version = study.instruments.get(code)
    return None if version is None else LogSheet(kind, code, version.title, version.source, version.source_name)


@lru_cache(maxsize=8)
def _library(kind: LogKind) -> LogSheet:
    source = files("instruments").joinpath("library", "logs", f"{kind}.md").read_bytes()
    heading = source.decode().partition("\n")[0].removeprefix("# ")
    return LogSheet(kind, kind, heading.partition(" (")[0], source, f"{kind}.md")


@lru_cache(maxsize=32)
def _compiled(source: bytes, name: str, title: str) -> Form:
    form = read_workbook_bytes(source, name).form
    if form is None:
        raise UserError(problems.LOG_FORM_BROKEN, title=title)
    return form


def _key(path: str) -> str:
    """Name an answer in an entry: by its question, inside a repeat by its whole path."""
    return path.rsplit("/", 1)[-1] if "[" not in path else path.split("/", 2)[2]


def _leaf(session: FormSession, name: str) -> str | None:
    question = session.form.question(name)
    return question.path if question is not None and question.repeat is None else None


def _try(session: FormSession, path: str, value: str) -> None:
    try:
        session.answer(path, value)
    except UserError:
        session.answer(path, None)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
