"""A made-up person in front of any form: says what is meant, and something fitting where the form insists."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.rehearsal.draws import Draws
from analysis.rehearsal.respondents import Answered, Intended
from core.errors import UserError
from instruments.form import Form, Question
from instruments.session import FormSession
from instruments.session_context import SessionContext

# The instrument whose first choice is yes.
CONSENT = "consent"
# How often a form is filled in anew until what it works out is what was meant.
ATTEMPTS = 8
NUMBERS = (3, 10, 30, 1, 0, 45, 100, 18, 2025)
PLAIN = {
    "text": "made up",
    "date": "2026-01-15",
    "time": "10:30:00.000Z",
    "dateTime": "2026-01-15T10:30:00.000Z",
    "barcode": "000000",
    "geopoint": "0 0 0 0",
}


def improvise(form: Form, one: Intended) -> Answered:
    """Walk through a form; return its answers and what was set aside.

    Questions that are neither meant nor required stay blank, and so do those that no answer tried satisfies. A value
    meant for what the form works out itself is sought by a few attempts.
    """
    chance = f"{one.participant} {one.instrument} {one.wave} {one.occasion}"
    worked_out = [q for q in form.questions if q.name in one.answers and q.calculate is not None and q.repeat is None]
    session = FormSession(form)
    for attempt in range(ATTEMPTS):
        session = FormSession(form, context=SessionContext(now=one.finished, seed=chance))
        _walk(session, one, Draws(chance, f"improvised {attempt}"))
        if all(session.value(q.path) == one.answers[q.name] for q in worked_out):
            break
    done = session.finalise()
    return done.answers, done.set_aside


def _walk(session: FormSession, one: Intended, draws: Draws) -> None:
    for question in session.form.questions:
        if question.repeat is not None or not question.is_answered_by_person or not session.is_relevant(question.path):
            continue
        meant = one.answers.get(question.name)
        if meant is None and not session.is_required(question.path):
            continue
        _answer(session, question, meant, _fitting(session, question, draws, in_order=one.instrument == CONSENT))


def _answer(session: FormSession, question: Question, meant: str | None, fitting: Iterator[str]) -> None:
    """Give the first answer that the form accepts; take the last one back where it accepts none."""
    for value in (*(() if meant is None else (meant,)), *fitting):
        try:
            session.answer(question.path, value)
        except UserError:
            continue
        if session.problem(question.path) is None:
            return
    session.answer(question.path, "")


def _fitting(session: FormSession, question: Question, draws: Draws, *, in_order: bool) -> Iterator[str]:
    kind = question.type.split(" ")[0]
    if kind.startswith("select") or kind == "rank":
        values = [choice.value for choice in session.choices(question.path)]
        values = [value for value in values if not value.startswith("-")] or values
        order = range(len(values)) if in_order else draws.order(len(values)).tolist()
        yield from (" ".join(values),) if kind == "rank" else (values[k] for k in order)
    elif kind in ("integer", "decimal"):
        yield from (str(NUMBERS[k]) for k in draws.order(len(NUMBERS)).tolist())
    elif kind == "range":
        yield question.parameters.get("start", "1")
    elif kind in PLAIN:
        yield PLAIN[kind]
