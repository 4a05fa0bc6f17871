"""Simulated respondents: they answer through the form engine, so every rule of an instrument is exercised."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from core.errors import BugError
from core.progress import Progress
from core.study import Study
from core.values import NewResponse
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


class Respondents:
    """Simulated people at work on one study: use it with ``with``; its processes live as long as it does.

    ``clock`` is the study's: each batch is recorded when its last response is finished. With one process they answer
    in this one. ``manner`` is how they answer: a function of a module. ``together`` go into one
    transaction, after which ``progress`` is told and may stop.
    """

    def __init__(
        self,
        study: Study,
        clock: SimulatedClock,
        progress: Progress,
        processes: int = 2,
        manner: Callable[[Form, Intended], Answered] = respond,
        together: int = BATCH,
    ) -> None:
        self._together = together
        self._study = study
        self._answer = partial(_answer_batch, manner)
        self._clock = clock
        self._progress = progress
        self._versions = {version.code: version for version in study.instruments.all()}
        sources = {code: (version.source, version.source_name) for code, version in self._versions.items()}
        self._pool: ProcessPoolExecutor | None = None
        if processes > 1:
            self._pool = ProcessPoolExecutor(processes, get_context("spawn"), _read_forms, (sources,))
        else:
            _read_forms(sources)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _traceback: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def record(self, intended: Sequence[Intended], label: str) -> None:
        """Have every intended response answered and recorded, in the order finished."""
        ordered = sorted(intended, key=lambda one: (one.finished, one.participant, one.instrument, one.occasion))
        size = self._together
        batches = [ordered[i : i + size] for i in range(0, len(ordered), size)]
        answer = map if self._pool is None else self._pool.map
        done = 0
        self._progress.step(done, len(ordered), label)
        for batch, answered in zip(batches, answer(self._answer, batches), strict=True):
            self._clock.jump(batch[-1].finished)
            rows = zip(batch, answered, strict=True)
            self._study.responses.add(
                [_response(one, self._versions[one.instrument].hash, *given) for one, given in rows]
            )
            done += len(batch)
            self._progress.step(done, len(ordered), label)


def _read_forms(sources: Mapping[str, tuple[bytes, str]]) -> None:
    _FORMS.clear()
    for code, (source, name) in sources.items():
        form = read_workbook_bytes(source, name).form
        if form is None:
            raise BugError(f"The instrument {code} has no form.")
        _FORMS[code] = form


def _answer_batch(manner: Callable[[Form, Intended], Answered], batch: Sequence[Intended]) -> list[Answered]:
    return [manner(_FORMS[one.instrument], one) for one in batch]


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
