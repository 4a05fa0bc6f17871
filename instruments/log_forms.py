"""The logs beside the answers as instruments: one form a kind, filled in by the engine that runs interviews.

A study may bring its own: an instrument `l_harm` or `l_track` that no wave asks takes the place of ours, every other
`l_...` that no wave asks is a register, and so is each code in the statement `registers`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from core.errors import UserError
from core.study import Study
from core.values import LogEntry
from instruments import problems
from instruments.form import Form
from instruments.logs import STATE, UNFINISHED, LogKind
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_workbook_bytes
from instruments.xpath.nodes import child_text

ATTENDANCE = "l_att"
REGISTERS = "registers"
OWN: Mapping[str, tuple[str, ...]] = {
    "contact": ("l_contact", "l_track"),
    "harm": ("l_harm",),
    "deviation": ("l_deviation", "l_dev"),
    "cost": ("l_cost", "x_cost"),
    "meeting": ("l_meeting", "l_meet", "fg"),
}


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


def choice_words(sheet: LogSheet, name: str) -> dict[str, str]:
    """Return the words of all choices of a question by value, empty when the form has no such question."""
    form = sheet.form()
    question = form.question(name)
    if question is None or question.itemset is None:
        return {}
    itemset, table = question.itemset, form.instances.get(question.itemset.instance or "")
    if table is None or itemset.translated:
        return {choice.value: choice.label for choice in FormSession(form).choices(question.path)}
    items = [item for top in table.children() for item in top.children()]
    return {child_text(item, itemset.value): child_text(item, itemset.label) for item in items}


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
