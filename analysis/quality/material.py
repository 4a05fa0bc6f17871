"""What the checks look at: responses, answers, people and logs of a study as frames. No arm is in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from core.clock import Clock, SystemClock
from core.progress import Progress, Silent
from instruments.workbook import read_workbook_bytes

if TYPE_CHECKING:
    from core.design import TrialDesign
    from core.study import Study
    from core.values import Attendance, LedgerEntry, LogEntry, Response
    from instruments.form import Form

NUMBERS = frozenset({"integer", "decimal", "range"})
DONT_KNOW, REFUSED, NOT_APPLICABLE, NOT_SEEN = "-99", "-98", "-97", "-96"
SPECIAL = frozenset({DONT_KNOW, REFUSED, NOT_APPLICABLE, NOT_SEEN})
# What stands in a cell, as a small number: nothing was asked, an answer, or why there is none.
NOT_ASKED, ANSWERED, BLANK, NOT_KNOWN, DECLINED, OTHERWISE = range(6)
_KIND_OF = {"": BLANK, DONT_KNOW: NOT_KNOWN, REFUSED: DECLINED, NOT_APPLICABLE: OTHERWISE, NOT_SEEN: OTHERWISE}
CELLS = ("constraint", "relevant", "type")
_POSITION = re.compile(r"\[\d+\]")
_COLUMNS = (
    "id", "participant", "instrument", "instrument_hash", "wave", "occasion", "answers_hash", "mode", "started",
    "finished", "device", "actor", "rater",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One question as the checks need it; ``reads`` are names in its rule, ``opens`` those in its skip rule."""

    path: str
    name: str
    type: str
    is_given: bool
    is_required: bool
    rule: str
    relevant: str
    offered: str
    appearance: str

    @property
    def is_number(self) -> bool:
        """True for numbers that are typed."""
        return self.type in NUMBERS

    @property
    def is_choice(self) -> bool:
        """True for one choice out of a list."""
        return self.type.startswith("select_one")


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """One version of an instrument: its questions by path, and the form itself."""

    instrument: str
    version: int
    title: str
    items: Mapping[str, Item]
    form: Form | None
    dimensions: frozenset[str] = frozenset()

    def item(self, node: str) -> Item | None:
        """Return the question of a node, which may carry repeat positions."""
        return self.items.get(_POSITION.sub("", node))

    @property
    def is_observed(self) -> bool:
        """True when it holds what was seen, not what was asked: counted with a clock, or scored as behaviour only."""
        is_timed = any({"event", "state"} & set(item.appearance.split()) for item in self.items.values())
        return is_timed or self.dimensions == {"behaviour"}


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """All responses to one version of an instrument: ``answers`` has a line each (as in ``rows``), a column a node.

    A blank answer is "", a question that was not asked NaN. ``kinds`` has the same shape: `ANSWERED` and its like.
    """

    asked: Asked
    rows: pd.DataFrame
    answers: pd.DataFrame
    kinds: pd.DataFrame

    @property
    def given(self) -> list[str]:
        """The nodes that a person answers."""
        return [str(n) for n in self.answers.columns if (item := self.asked.item(str(n))) and item.is_given]


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """One snapshot of a study."""

    people: pd.DataFrame
    responses: pd.DataFrame
    blocks: tuple[Block, ...]
    keying: pd.DataFrame
    design: TrialDesign | None
    attendance: tuple[Attendance, ...]
    logs: Mapping[str, tuple[LogEntry, ...]]
    entries: tuple[LedgerEntry, ...]
    corrections: tuple[tuple[str, str], ...]
    sealed: str
    revealed: str
    now: datetime


def read_material(study: Study, progress: Progress | None = None, clock: Clock | None = None) -> Material:
    """Read what the checks need, TEST responses left out; give a snapshot of the study."""
    told = progress or Silent()
    told.step(0, 3, "")
    given = study.responses.all()
    responses = _responses(given)
    told.step(1, 3, "")
    blocks = tuple(_blocks(study, given, responses))
    told.step(2, 3, "")
    logs: dict[str, list[LogEntry]] = {}
    for entry in study.logs.all():
        logs.setdefault(entry.kind, []).append(entry)
    keying = pd.DataFrame(
        [(k.response, k.questions, k.changes, k.longest_pause) for k in study.responses.keying()],
        columns=["response", "questions", "changes", "longest_pause"],
    ).set_index("response")
    sealed = study.allocation.sealed()
    told.step(3, 3, "")
    return Material(
        people=_people(study),
        responses=responses,
        blocks=blocks,
        keying=keying,
        design=study.design.get(),
        attendance=study.sessions.all(),
        logs={kind: tuple(entries) for kind, entries in logs.items()},
        entries=study.ledger.entries(),
        corrections=study.responses.corrections(),
        sealed=sealed.sealed if sealed else "",
        revealed=sealed.revealed if sealed else "",
        now=(clock or SystemClock()).now(),
    )


def _people(study: Study) -> pd.DataFrame:
    rows = [{**p.attributes, "_code": p.code, "_group": p.cluster, "_status": p.status} for p in study.people.all()]
    frame = pd.DataFrame(rows, columns=None if rows else ["_code", "_group", "_status"])
    return frame.set_index("_code")


def _responses(given: tuple[Response, ...]) -> pd.DataFrame:
    frame = pd.DataFrame({name: [getattr(r, name) for r in given] for name in _COLUMNS}, columns=list(_COLUMNS))
    for name in ("started", "finished"):
        frame[name] = pd.to_datetime(frame[name], utc=True, format="ISO8601", errors="coerce")
    frame["seconds"] = (frame["finished"] - frame["started"]).dt.total_seconds()
    frame["collector"] = frame["rater"].where(frame["rater"] != "", frame["actor"])
    return frame


def _blocks(study: Study, given: tuple[Response, ...], responses: pd.DataFrame) -> list[Block]:
    blocks: list[Block] = []
    for digest, rows in responses.groupby("instrument_hash", sort=True):
        asked = asked_of(study, str(digest))
        if asked is None:
            continue
        answers = pd.DataFrame([given[k].answers for k in rows.index], index=rows.index, dtype="object")
        blocks.append(Block(asked, rows, answers, answers.apply(_kinds)))
    return blocks


def asked_of(study: Study, version_hash: str) -> Asked | None:
    """Return a version of an instrument with its questions, None where it is not in the study."""
    version = study.instruments.by_hash(version_hash)
    if version is None:
        return None
    workbook = read_workbook_bytes(version.source, version.source_name)
    survey = workbook.tables.get("survey")
    cells = {} if survey is None else {survey.cell(row, "name").strip(): row for row in survey.rows}
    items = {}
    for question in workbook.form.questions if workbook.form else ():
        row = cells.get(question.name)
        words = {name: survey.cell(row, name) if survey and row else "" for name in CELLS}
        items[question.path] = Item(
            question.path, question.name, question.type, question.is_answered_by_person,
            question.required is not None, words["constraint"], words["relevant"], words["type"].strip(),
            question.appearance,
        )  # fmt: skip
    dimensions = frozenset(s.dimension for s in workbook.scales)
    return Asked(version.code, version.version, version.title, items, workbook.form, dimensions)


def counted_material(study: Study, responses: pd.DataFrame, clock: Clock | None = None) -> Material:
    """Return a study with responses that were read and counted already: no answers, logs or ledger."""
    sealed = study.allocation.sealed()
    return Material(
        people=_people(study),
        responses=responses,
        blocks=(),
        keying=pd.DataFrame(),
        design=study.design.get(),
        attendance=(),
        logs={},
        entries=(),
        corrections=study.responses.corrections(),
        sealed=sealed.sealed if sealed else "",
        revealed=sealed.revealed if sealed else "",
        now=(clock or SystemClock()).now(),
    )


def _kinds(answers: pd.Series) -> pd.Series:
    codes, found = pd.factorize(answers)
    of = np.array([*(_KIND_OF.get(value, ANSWERED) for value in found), NOT_ASKED], dtype=np.int8)
    return pd.Series(of[codes], index=answers.index)
