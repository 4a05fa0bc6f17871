"""A form session tied to a study: every answer is on the disk before the call returns. No window needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from functools import lru_cache

import orjson

from core.clock import Clock, SystemClock, stamp
from core.errors import UserError
from core.study import Study
from core.values import Draft, DraftKey, InstrumentVersion, Mode, NewResponse, Paradatum, Participant, Response
from instruments import study_problems as problems
from instruments.form import Form
from instruments.sealing import is_sealed
from instruments.session import Changes, FormSession, Issue
from instruments.workbook import read_workbook_bytes


class CaptureSession:
    """One person's answers to one instrument at one wave, opened new or where they were left.

    ``session`` is the running `FormSession`; ``position`` the path of the question that stands open, "" when none is
    left. ``keep`` brings a draft to the disk; a window may put its own in its place. A reopened draft keeps the version
    of the instrument, the mode and the start it was begun with.
    """

    def __init__(
        self,
        study: Study,
        participant_code: str,
        instrument_code: str,
        wave: str,
        *,
        occasion: int = 1,
        mode: Mode = "interview",
        language: str | None = None,
        test: bool = False,
        clock: Clock | None = None,
    ) -> None:
        self._study = study
        self._clock = clock or SystemClock()
        self._key = DraftKey(participant_code, instrument_code, wave, occasion)
        self._test = test
        self.keep: Callable[[Draft], object] = study.responses.save_draft
        self.participant = _participant(study, participant_code)
        self.wave = wave
        draft = study.responses.draft(self._key)
        self._version = _version(study, instrument_code, draft)
        self.instrument_title = self._version.title
        form = _form(self._version)
        self.resumed = draft is not None
        self._paradata: dict[str, Paradatum] = {}
        if draft is None:
            self._mode: Mode = mode
            self._started = stamp(self._clock.now())
            self.session = FormSession(form, language=language)
        else:
            self._mode, self._started = "self" if mode == "self" else draft.mode, draft.started
            self._restore(form, draft, language)
        self.position = ""
        self.show(self._first_open())

    def show(self, path: str) -> None:
        """Say that a question now stands in front of the person; the first time is kept with its order of choices."""
        self.position = path
        if path and path not in self._paradata:
            order = " ".join(choice.value for choice in self.session.choices(path))
            self._paradata[path] = Paradatum(path, self._now(), "", 0, self._language(), order)

    def answer(self, path: str, value: str) -> Changes:
        """Answer a question; the draft is committed before this returns."""
        changes = self.session.answer(path, value)
        self.show(path)
        seen = self._paradata[path]
        self._paradata[path] = replace(
            seen, last_changed=self._now(), changes=seen.changes + 1, language=self._language()
        )
        self._save()
        return changes

    def add_repeat(self, path: str) -> None:
        """Add an instance to a repeat and commit the draft."""
        self.session.add_repeat(path)
        self._save()

    def remove_repeat(self, path: str, index: int) -> None:
        """Remove an instance of a repeat (counted from 1) and commit the draft."""
        self.session.remove_repeat(path, index)
        self._save()

    def set_language(self, language: str) -> None:
        """Go on in another language of the form and commit the draft."""
        self.session.set_language(language)
        self._save()

    def finish(self) -> tuple[Issue, ...] | Response:
        """Record the response for good; while something is wrong or missing, return what, and record nothing."""
        issues = self.session.problems()
        if issues:
            return issues
        return self._study.responses.finalise(self._key, self._response(self._key.occasion))

    def _response(self, occasion: int) -> NewResponse:
        done = self.session.finalise()
        return NewResponse(
            participant=self.participant.code,
            instrument=self._key.instrument,
            instrument_hash=self._version.hash,
            wave=self.wave,
            answers=done.answers,
            set_aside=done.set_aside,
            occasion=occasion,
            mode=self._mode,
            language=self._language(),
            started=datetime.fromisoformat(self._started),
            finished=self._clock.now(),
            test=self._test,
            paradata=tuple(self._paradata.values()),
            sealed=self._mode == "self" and is_sealed(self._version.source, self._version.source_name),
        )

    def discard(self) -> None:
        """Throw the draft away; nothing of it is kept."""
        self._study.responses.discard_draft(self._key)

    def _restore(self, form: Form, draft: Draft, language: str | None) -> None:
        kept, _, state = draft.state.partition(b"\n")
        self._paradata = {row["node"]: Paradatum(**row) for row in orjson.loads(kept)}
        self.session = FormSession.restore(form, state)
        if language or draft.language:
            self.session.set_language(language or draft.language)

    def _first_open(self) -> str:
        walk = self.session.questions()
        if not self.resumed:
            return walk[0] if walk else ""
        asked = (path for path in walk if self.session.node(path).type not in {"note", "calculate"})
        return next((path for path in asked if not self.session.value(path)), "")

    def _save(self) -> None:
        self.keep(self._draft())

    def _draft(self) -> Draft:
        kept = orjson.dumps([asdict(row) for row in self._paradata.values()])
        return Draft(
            key=self._key,
            instrument_hash=self._version.hash,
            state=kept + b"\n" + self.session.save(),
            position=self.position,
            mode=self._mode,
            language=self._language(),
            started=self._started,
            saved=self._now(),
        )

    def _now(self) -> str:
        return stamp(self._clock.now())

    def _language(self) -> str:
        return self.session.language or ""


def _participant(study: Study, code: str) -> Participant:
    person = study.people.get(code)
    if person is None:
        raise UserError(problems.NO_PERSON, participant=code)
    if person.status != "active":
        raise UserError(problems.WITHDRAWN, participant=code)
    return person


def _version(study: Study, instrument: str, draft: Draft | None) -> InstrumentVersion:
    begun = None if draft is None else study.instruments.by_hash(draft.instrument_hash)
    version = begun or study.instruments.get(instrument)
    if version is None:
        known = ", ".join(known.code for known in study.instruments.all()) or "there is none yet"
        raise UserError(problems.NO_INSTRUMENT, instrument=instrument, known=known)
    return version


@lru_cache(maxsize=8)
def _form(version: InstrumentVersion) -> Form:
    workbook = read_workbook_bytes(version.source, version.source_name)
    if workbook.form is None:
        why = "; ".join(str(finding) for finding in workbook.findings[:3])
        raise UserError(problems.NO_FORM, instrument=version.code, why=why)
    return workbook.form
