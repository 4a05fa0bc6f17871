"""Simulated respondents: they answer through the form engine, so every rule of an instrument is exercised."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing import get_context

from core.errors import BugError
from core.progress import Progress
from core.study import Study
from core.values import InstrumentVersion, NewResponse
from instruments.form import Form
from instruments.session import FormSession
from instruments.session_context import SessionContext
from instruments.workbook import read_workbook_bytes

BATCH = 500


@dataclass(frozen=True, slots=True)
class Intended:
    """What one simulated person means to answer to one instrument: question name to value.

    A question that turns out not to be relevant is passed over; one that is not named is left blank.
    """

    participant: str
    instrument: str
    wave: str
    answers: Mapping[str, str]
    started: datetime
    finished: datetime
    occasion: int = 1
    rater: str = ""


class SimulatedClock:
    """A clock that stands where it is put and moves on a little at each look."""

    def __init__(self, start: datetime) -> None:
        self._next = start

    def jump(self, moment: datetime) -> None:
        """Put the clock to a moment."""
        self._next = moment

    def now(self) -> datetime:
        """Return the next moment."""
        self._next += timedelta(milliseconds=20)
        return self._next


Answered = tuple[Mapping[str, str], Mapping[str, str]]
_FORMS: dict[str, Form] = {}


def respond(form: Form, one: Intended) -> Answered:
    """Walk through a form as a person would; return its answers and what was set aside.

    Raises `BugError` when the form does not accept them: a simulated person makes no mistakes.
    """
    chance = f"{one.participant} {one.instrument} {one.wave} {one.occasion}"
    session = FormSession(form, context=SessionContext(now=one.finished, seed=chance))
    for question in form.questions:
        value = one.answers.get(question.name)
        if value is not None and session.is_relevant(question.path):
            session.answer(question.path, value)
    issues = session.problems()
    if issues:
        raise BugError(f"{one.participant} cannot finish {form.title}: {issues[0]}")
    done = session.finalise()
    return done.answers, done.set_aside


def record_all(
    study: Study,
    intended: Sequence[Intended],
    clock: SimulatedClock,
    progress: Progress,
    label: str,
    *,
    processes: int = 2,
) -> None:
    """Have every intended response answered and recorded in the study, 500 to a transaction, in the order given.

    ``clock`` is the study's: each batch is recorded when its last response is finished.
    """
    versions = {version.code: version for version in study.instruments.all()}
    batches = [intended[i : i + BATCH] for i in range(0, len(intended), BATCH)]
    progress.step(0, len(intended), label)
    with _answering(versions, processes) as answer:
        done = 0
        for batch, answered in zip(batches, answer(batches), strict=True):
            rows = zip(batch, answered, strict=True)
            clock.jump(batch[-1].finished)
            study.responses.add([_response(one, versions[one.instrument].hash, *given) for one, given in rows])
            done += len(batch)
            progress.step(done, len(intended), label)


class _Answerer:
    """Gives the answers of each batch, in order, from this process or from a pool."""

    def __init__(self, pool: ProcessPoolExecutor | None) -> None:
        self._pool = pool

    def __call__(self, batches: Sequence[Sequence[Intended]]) -> Iterator[list[Answered]]:
        return map(_answer_batch, batches) if self._pool is None else self._pool.map(_answer_batch, batches)


@contextmanager
def _answering(versions: Mapping[str, InstrumentVersion], processes: int) -> Iterator[_Answerer]:
    sources = {code: (version.source, version.source_name) for code, version in versions.items()}
    if processes < 2:
        _read_forms(sources)
        yield _Answerer(None)
        return
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _read_forms, (sources,))
    try:
        yield _Answerer(pool)
    finally:
        pool.shutdown(cancel_futures=True)


def _read_forms(sources: Mapping[str, tuple[bytes, str]]) -> None:
    _FORMS.clear()
    for code, (source, name) in sources.items():
        form = read_workbook_bytes(source, name).form
        if form is None:
            raise BugError(f"The instrument {code} has no form.")
        _FORMS[code] = form


def _answer_batch(batch: Sequence[Intended]) -> list[Answered]:
    return [respond(_FORMS[one.instrument], one) for one in batch]


def _response(one: Intended, digest: str, answers: Mapping[str, str], aside: Mapping[str, str]) -> NewResponse:
    return NewResponse(
        participant=one.participant,
        instrument=one.instrument,
        instrument_hash=digest,
        wave=one.wave,
        answers=answers,
        set_aside=aside,
        occasion=one.occasion,
        mode="simulated",
        started=one.started,
        finished=one.finished,
        rater=one.rater,
    )
