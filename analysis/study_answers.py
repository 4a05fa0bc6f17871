"""Answers and scores of a study by instrument and wave: one line a response, scored by its own version of the form."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.variables import Floats, Variable, categorical, numeric
from instruments.linking_study import same_person
from instruments.migration import former_names
from instruments.query_decisions import left_out
from instruments.scoring import score
from instruments.session import FormSession
from instruments.workbook import Workbook, read_workbook_bytes

if TYPE_CHECKING:
    from core.study import Study
    from core.values import Response
    from instruments.form import Question

# Answers that say why there is none (not applicable, refused, does not know): never numbers in an analysis.
SPECIAL = frozenset({"-96", "-97", "-98", "-99"})
NUMBERS = ("integer", "decimal", "range")


@dataclass(frozen=True, slots=True, eq=False)
class Answered:
    """The responses to one instrument at one wave: who gave them, answers by item, scores by name, occasions."""

    participants: tuple[str, ...]
    items: pd.DataFrame
    scores: pd.DataFrame
    occasions: tuple[int, ...] = ()

    def values(self, name: str) -> Floats | None:
        """Return a score, or an item as a number, for each response; None when there is neither."""
        if name in self.scores.columns:
            scores: Floats = self.scores[name].to_numpy(dtype=np.float64, na_value=np.nan)
            return scores
        if name in self.items.columns:
            cells = self.items[name].where(~self.items[name].isin(SPECIAL))
            numbers: Floats = pd.to_numeric(cells, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
            return numbers
        return None


@dataclass(slots=True)
class StudyAnswers:
    """Reads responses and scores them, each (instrument, wave) once; ``control`` are the codes of the control arm.

    Responses that a query's decision leaves out are left out, unless ``with_left_out``.
    """

    study: Study
    control: frozenset[str]
    with_left_out: bool = False
    _workbooks: dict[str, Workbook] = field(default_factory=dict)
    _answered: dict[tuple[str, str], Answered] = field(default_factory=dict)
    _latest: dict[str, Workbook | None] = field(default_factory=dict)
    _sessions: dict[str, FormSession | None] = field(default_factory=dict)
    _people: dict[str, str] | None = None
    _left: frozenset[str] | None = None

    def workbook(self, instrument: str) -> Workbook | None:
        """Return the latest version of an instrument, or None when the study does not hold it."""
        if instrument not in self._latest:
            version = self.study.instruments.get(instrument)
            self._latest[instrument] = None if version is None else self._by_hash(version.hash)
        return self._latest[instrument]

    def instruments(self) -> tuple[str, ...]:
        """Return the codes of all instruments."""
        return tuple(version.code for version in self.study.instruments.all())

    def answered(self, instrument: str, wave: str) -> Answered:
        """Return the responses to an instrument at a wave that can be read here: the last of each occasion."""
        key = (instrument, wave)
        if key not in self._answered:
            if self._left is None:
                self._left = frozenset() if self.with_left_out else frozenset(left_out(self.study))
            given, left = self.study.responses.all(instrument, wave), self._left
            readable = tuple(r for r in given if not r.closed and r.id not in left)
            self._answered[key] = self._score(_last(self._joined(readable)))
        return self._answered[key]

    def _joined(self, responses: tuple[Response, ...]) -> tuple[Response, ...]:
        """Give later responses of people who stay anonymous the number they had first, where their codes link."""
        if self._people is None:
            self._people = same_person(self.study)
        joined = self._people
        return tuple(replace(r, participant=joined[r.participant]) if r.participant in joined else r for r in responses)

    def question(self, instrument: str, name: str) -> Question | None:
        """Return a question of the latest version of an instrument."""
        workbook = self.workbook(instrument)
        return None if workbook is None or workbook.form is None else workbook.form.question(name)

    def item(self, instrument: str, wave: str, name: str) -> tuple[tuple[str, ...], Variable] | None:
        """Return participants and their answers to one question, as numbers or as levels by the question's type."""
        answered = self.answered(instrument, wave)
        question = self.question(instrument, name)
        if question is None or name not in answered.items.columns:
            return None
        session = self._session(instrument)
        label = session.label(question.path).strip() if session is not None else name
        values = answered.values(name)
        if question.type in NUMBERS and values is not None:
            return answered.participants, numeric(name, values, label)
        words = {} if session is None else {c.value: c.label for c in session.choices(question.path)}
        cells = ["" if cell in SPECIAL else cell for cell in answered.items[name].fillna("").astype(str)]
        return answered.participants, categorical(name, cells, label, words)

    def _session(self, instrument: str) -> FormSession | None:
        if instrument not in self._sessions:
            workbook = self.workbook(instrument)
            form = None if workbook is None else workbook.form
            self._sessions[instrument] = None if form is None else FormSession(form)
        return self._sessions[instrument]

    def _score(self, responses: tuple[Response, ...]) -> Answered:
        items = [{_name(path): value for path, value in response.answers.items()} for response in responses]
        frame = pd.DataFrame(items, index=range(len(items)), dtype="object")
        parts = []
        hashes = pd.Series([response.instrument_hash for response in responses], dtype="object")
        for digest, rows in hashes.groupby(hashes, sort=True).groups.items():
            workbook = self._by_hash(str(digest))
            questions = () if workbook.form is None else workbook.form.questions
            names = dict.fromkeys((*frame.columns, *(question.name for question in questions)))
            version = frame.loc[rows].fillna("").reindex(columns=list(names), fill_value="")
            reference = [responses[row].participant in self.control for row in rows]
            parts.append(score(workbook.scales, version, workbook.keys, reference))
        scores = pd.concat(parts).reindex(frame.index) if parts else pd.DataFrame(index=frame.index)
        occasions = tuple(response.occasion for response in responses)
        frame = self._under_new_names(frame, responses)
        return Answered(tuple(response.participant for response in responses), frame, scores, occasions)

    def _under_new_names(self, frame: pd.DataFrame, responses: tuple[Response, ...]) -> pd.DataFrame:
        """Put answers to a question that was renamed since into the column of its present name."""
        workbook = self.workbook(responses[0].instrument) if responses else None
        names = former_names(workbook.form) if workbook is not None and workbook.form is not None else {}
        for old, new in names.items():
            if old in frame.columns and old != new:
                kept = frame[new].fillna(frame[old]) if new in frame.columns else frame[old]
                frame = frame.drop(columns=old).assign(**{new: kept})
        return frame

    def _by_hash(self, digest: str) -> Workbook:
        if digest not in self._workbooks:
            version = self.study.instruments.by_hash(digest)
            if version is None:
                raise KeyError(digest)
            self._workbooks[digest] = read_workbook_bytes(version.source, version.source_name)
        return self._workbooks[digest]


def _last(responses: tuple[Response, ...]) -> tuple[Response, ...]:
    kept: dict[tuple[str, int], Response] = {}
    for response in sorted(responses, key=lambda r: (r.finished, r.id)):
        kept[response.participant, response.occasion] = response
    return tuple(kept[key] for key in sorted(kept))


def _name(path: str) -> str:
    return path.rpartition("/")[2].partition("[")[0]
