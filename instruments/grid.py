"""A class's answers to one instrument at one wave: a row a person, a column an item, every cell a draft at once.

A complete row becomes a response when the keyer leaves the row or presses Finish, not at its last cell: the last key of
a row is slipped as often as any other, and until the row is left Ctrl+Z mends it before it is a fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from core.clock import Clock, SystemClock, stamp
from core.errors import UserError
from core.study import Study
from core.values import Draft, DraftKey, InstrumentVersion, LogEntry, NewResponse, Response
from instruments import study_problems as problems
from instruments.capture import CaptureSession
from instruments.cells import CellGrid, CellKey, Head
from instruments.form import Form, Question
from instruments.sealing import is_sealed
from instruments.session import FormSession
from instruments.workbook import Workbook, read_workbook_bytes

SPECIALS = {"-99": "D", "-98": "R", "-97": "N", "-96": "S"}
NOT_PRESENT = "not_present"
_MOST_KEYS = 9

RowState = Literal["todo", "begun", "complete", "done", "correcting", "absent"]


class GridRow(CaptureSession):
    """One person's row: a capture session whose draft is handed out to be written, or a correction of a response."""

    def __init__(
        self, study: Study, code: str, version: InstrumentVersion, wave: str, done: Response | None, *,
        test: bool, observed: bool, clock: Clock,
    ) -> None:  # fmt: skip
        mode: Literal["observation", "paper"] = "observation" if observed else "paper"
        super().__init__(study, code, version.code, wave, mode=mode, test=test, clock=clock)
        self.done, self.why, self.is_changed = done, "", self.resumed
        if done is not None and not self.resumed:
            for path, value in done.answers.items():
                if value and self.session.exists(path) and self.session.node(path).is_answered_by_person:
                    self.session.answer(path, value)

    def put(self, path: str, value: str) -> None:
        """Keep an answer in memory."""
        self.session.answer(path, value)
        self._note_answer(path)
        self.is_changed = True

    def _note_answer(self, path: str) -> None:
        self.show(path)
        seen = self._paradata[path]
        self._paradata[path] = replace(seen, last_changed=self._now(), changes=seen.changes + 1)

    @property
    def key(self) -> DraftKey:
        """The key of the row's draft."""
        return self._key

    def draft(self) -> Draft:
        """Return the draft as it stands."""
        return self._draft()

    def response(self) -> NewResponse:
        """Return the response as it stands, in place of the one it corrects."""
        made = self._response(self._key.occasion)
        return made if self.done is None else replace(made, supersedes=self.done.id, test=self.done.test)

    @property
    def is_as_done(self) -> bool:
        """True when the row says what its response says."""
        given = self.session.finalise().answers if self.done is not None else {}
        return self.done is not None and all(self.done.answers.get(path, "") == given[path] for path in given)

    @property
    def is_empty(self) -> bool:
        """True when the row's draft says nothing worth keeping."""
        return self.is_as_done if self.done is not None else not self.is_begun

    @property
    def is_complete(self) -> bool:
        """True when nothing stands against finishing the row."""
        return not self.session.problems()

    @property
    def is_begun(self) -> bool:
        """True when something was answered."""
        return any(self.session.value(path) for path in self.session.questions())


@dataclass(frozen=True, slots=True)
class Finished:
    """A row to be written as a response, with why it changes where it is a late correction."""

    row: int
    key: DraftKey
    response: NewResponse
    why: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits to be written: rows with their drafts, drafts to throw away, and responses."""

    drafts: tuple[tuple[int, Draft], ...]
    emptied: tuple[tuple[int, DraftKey], ...]
    finished: tuple[Finished, ...]

    @property
    def is_empty(self) -> bool:
        """True when nothing waits."""
        return not (self.drafts or self.emptied or self.finished)


class ClassGrid(CellGrid):
    """Opens the class's rows at one wave.

    UserError GRID_BELIEF for an instrument about beliefs, GRID_QUESTIONS for one with a question that one key cannot
    answer; `CaptureSession`'s own for an unknown instrument.
    """

    def __init__(
        self, study: Study, instrument: str, wave: str, *, test: bool = False, clock: Clock | None = None
    ) -> None:
        self._clock = clock or SystemClock()
        self.instrument, self.wave = instrument, wave
        version = _version(study, instrument)
        self.title, book = version.title, read_workbook_bytes(version.source, version.source_name)
        form = _griddable(version, book)
        self.paths = tuple(q.path for q in _asked(form))
        observed = any(scale.dimension == "behaviour" for scale in book.scales)
        done = {r.participant: r for r in study.responses.all(instrument, wave, include_test=test) if r.occasion == 1}
        people = [p.code for p in study.people.all() if p.status == "active"]
        self.rows = tuple(
            GridRow(study, code, version, wave, done.get(code), test=test, observed=observed, clock=self._clock)
            for code in people
        )
        super().__init__(people, _heads(form))
        self._keys, self._marked = book.keys, next((s for s in book.scales if s.rule == "percent_correct"), None)
        self._absent = absences(study, wave)
        self.is_locked = study.plan.locked("data") is not None
        self._drafts: set[int] = set()
        self._finished: set[int] = set()
        self._in_flight: set[int] = set()

    @property
    def today(self) -> str:
        """The day of the clock."""
        return stamp(self._clock.now())[:10]

    # Cells

    def value(self, row: int, column: int) -> str:
        """Return what a cell holds."""
        session, path = self.rows[row].session, self.paths[column]
        return session.value(path) if session.exists(path) else ""

    def why_closed(self, row: int, column: int) -> str:
        """Return why a cell takes no answer now, or ""."""
        try:
            self.require_open(row, column)
        except UserError as error:
            return str(error)
        return ""

    def require_open(self, row: int, column: int) -> None:
        """Refuse an answer to somebody who is not there, in locked data, or late without a reason."""
        code, held = self.codes[row], self.rows[row]
        if self.is_locked:
            raise UserError(problems.DATA_ARE_LOCKED)
        if code in self._absent:
            raise UserError(problems.GRID_NOT_PRESENT, participant=code)
        if held.done is not None and not held.why and held.done.finished[:10] != self.today:
            raise UserError(problems.GRID_LATE_CORRECTION, participant=code, day=held.done.finished[:10])
        if not held.session.exists(self.paths[column]) or not held.session.is_relevant(self.paths[column]):
            raise UserError(problems.GRID_ANSWER, value="–", known="–")

    def _set(self, row: int, column: int, value: str) -> None:
        self.rows[row].put(self.paths[column], value)
        self._drafts.add(row)

    def explain(self, row: int, why: str) -> None:
        """Say why a row finished on an earlier day changes; it then takes answers."""
        self.rows[row].why = why.strip()

    # Rows

    def state(self, row: int) -> RowState:
        """Return how far a row is."""
        held = self.rows[row]
        if self.codes[row] in self._absent:
            return "absent"
        if held.done is not None:
            return "correcting" if held.is_changed and not held.is_as_done else "done"
        if held.is_complete and held.is_begun:
            return "complete"
        return "begun" if held.is_begun else "todo"

    def count(self, *states: RowState) -> int:
        """Count the rows in these states."""
        return sum(self.state(row) in states for row in range(len(self.rows)))

    def score(self, row: int) -> tuple[int, int] | None:
        """Return (right, items) of a complete row of a test; None before it is complete, or for no test."""
        held = self.rows[row]
        if self._marked is None or not (held.is_complete and held.is_begun):
            return None
        given = {head.code: self.value(row, k) for k, head in enumerate(self.heads)}
        right = sum(given.get(item) == self._keys.get(item) for item in self._marked.items)
        return right, len(self._marked.items)

    def left(self, row: int) -> int:
        """Return how many cells of a row are open still."""
        return sum(not self.value(row, k) for k in range(len(self.paths)))

    def absence(self, row: int) -> str:
        """Return the id of the entry that says a person is not present, or ""."""
        return self._absent.get(self.codes[row], "")

    def note_absence(self, row: int, entry: str) -> None:
        """Know that a person is not present (the entry's id), or is ("")."""
        if entry:
            self._absent[self.codes[row]] = entry
        else:
            self._absent.pop(self.codes[row], None)

    # Writing

    def finish_row(self, row: int) -> bool:
        """Have a complete row that changed written as a response; return whether it will be."""
        held = self.rows[row]
        if not held.is_changed or held.is_empty or not held.is_complete or row in self._in_flight:
            return False
        self._finished.add(row)
        return True

    def finish_all(self) -> int:
        """Have every complete row written; return how many will be."""
        return sum(self.finish_row(row) for row in range(len(self.rows)))

    def take(self) -> Waiting:
        """Hand out what waits; it is taken to be written until `give_back`."""
        drafts = sorted(self._drafts - self._finished)
        kept = tuple((row, self.rows[row].draft()) for row in drafts if not self.rows[row].is_empty)
        emptied = tuple((row, self.rows[row].key) for row in drafts if self.rows[row].is_empty)
        finished = tuple(
            Finished(row, self.rows[row].key, self.rows[row].response(), self.rows[row].why)
            for row in sorted(self._finished)
        )
        for row in self._finished:
            self.rows[row].is_changed = False
        self._in_flight |= self._finished
        self._drafts.clear()
        self._finished.clear()
        return Waiting(kept, emptied, finished)

    def give_back(self, waiting: Waiting) -> None:
        """Keep what could not be written for another try."""
        self._drafts |= {row for row, _ in (*waiting.drafts, *waiting.emptied)}
        for one in waiting.finished:
            self.rows[one.row].is_changed = True
            self._in_flight.discard(one.row)
            self._finished.add(one.row)

    def settle(self, written: Sequence[tuple[int, Response]]) -> None:
        """Know the responses that were written."""
        for row, response in written:
            self._in_flight.discard(row)
            self.rows[row].done, self.rows[row].why = response, ""

    @property
    def is_waiting(self) -> bool:
        """True while something is in memory only."""
        return bool(self._drafts or self._finished)


def write(study: Study, waiting: Waiting) -> tuple[tuple[int, Response], ...]:
    """Write what waits, all of it or nothing; return the responses by row."""
    written = []
    with study.transaction():
        for _, draft in waiting.drafts:
            study.responses.save_draft(draft)
        for _, key in waiting.emptied:
            study.responses.discard_draft(key)
        for one in waiting.finished:
            written.append((one.row, study.responses.finalise(one.key, one.response)))
            if one.why:
                study.logs.add([_correction(one)])
    return tuple(written)


def absences(study: Study, wave: str) -> dict[str, str]:
    """Return who is not present at a wave, with the id of the entry that says so."""
    entries = study.logs.all("contact")
    return {e.participant: e.id for e in entries if (e.body.get("wave"), e.body.get("result")) == (wave, NOT_PRESENT)}


def say_absent(study: Study, person: str, wave: str, on: str) -> str:
    """Write down that a person is not present at a wave; return the entry's id."""
    body = {"wave": wave, "attempt": "1", "reached": "no", "result": NOT_PRESENT, "note": ""}
    return study.logs.add([LogEntry("contact", on, body, person)]).fact_ids[0]


def refusal(study: Study, instrument: str) -> str:
    """Return why an instrument cannot be keyed in a grid, or ""."""
    try:
        version = _version(study, instrument)
        _griddable(version, read_workbook_bytes(version.source, version.source_name))
    except UserError as error:
        return str(error)
    return ""


def _correction(one: Finished) -> LogEntry:
    finished = one.response.finished
    body = {
        "register": "corrections",
        "instrument": one.response.instrument,
        "wave": one.response.wave,
        "note": one.why,
    }
    return LogEntry("register", stamp(finished)[:10] if finished else "", body, one.key.participant)


def _version(study: Study, instrument: str) -> InstrumentVersion:
    version = study.instruments.get(instrument)
    if version is None:
        known = ", ".join(v.code for v in study.instruments.all()) or "there is none yet"
        raise UserError(problems.NO_INSTRUMENT, instrument=instrument, known=known)
    return version


def _asked(form: Form) -> tuple[Question, ...]:
    return tuple(q for q in form.questions if q.is_answered_by_person and not q.is_meta)


def _griddable(version: InstrumentVersion, book: Workbook) -> Form:
    if is_sealed(version.source, version.source_name):
        raise UserError(problems.GRID_BELIEF, title=version.title)
    if book.form is None:
        why = "; ".join(str(finding) for finding in book.findings[:3])
        raise UserError(problems.NO_FORM, instrument=version.code, why=why)
    for question in _asked(book.form):
        itemset = question.itemset if question.type == "select_one" and question.repeat is None else None
        if itemset is None or not itemset.is_fixed:
            raise UserError(problems.GRID_QUESTIONS, title=version.title, question=question.name)
    too_many = next((head.code for head in _heads(book.form) if len(head.keys) > _MOST_KEYS + len(SPECIALS)), None)
    if too_many is not None:
        raise UserError(problems.GRID_QUESTIONS, title=version.title, question=too_many)
    return book.form


def _heads(form: Form) -> tuple[Head, ...]:
    session = FormSession(form)
    return tuple(
        Head(q.name, str(at), session.label(q.path) if session.exists(q.path) else q.name, _cell_keys(session, q.path))
        for at, q in enumerate(_asked(form), 1)
    )


def _cell_keys(session: FormSession, path: str) -> tuple[CellKey, ...]:
    """Give each choice its key: the code where every code is one digit, else 1 to 9 by place; letters for specials."""
    offered = session.choices(path)
    plain = [c for c in offered if c.value not in SPECIALS]
    by_code = all(c.value.isdecimal() and len(c.value) == 1 for c in plain)
    keys = [CellKey(c.value if by_code else str(at), c.value, c.label) for at, c in enumerate(plain, 1)]
    return (*keys, *(CellKey(SPECIALS[c.value], c.value, c.label) for c in offered if c.value in SPECIALS))
