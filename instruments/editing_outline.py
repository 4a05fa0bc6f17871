"""The rows of a form as an outline: what stands inside what, numbered as a reader counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from instruments.editing import Document, languages, text_header
from instruments.workbook_places import BEGIN, END, name_in
from instruments.workbook_tables import Row, Table

LineKind = Literal["question", "group", "repeat"]
TYPE = ("type", "command")
NAME = ("name", "value")
RELEVANT = ("relevant", "relevance", "bind::relevant", "bind:relevant")
REQUIRED = ("required", "bind::required", "bind:required")
CONSTRAINT = ("constraint", "bind::constraint", "bind:constraint")
CALCULATION = ("calculation", "calculate", "bind::calculate", "bind:calculate")
FILTER = ("choice_filter",)
COUNT = ("repeat_count", "jr:count", "control::jr:count")
_LISTED = re.compile(
    r"(?P<type>select[ _]one|select[ _]multiple|select all that apply|rank)(?P<file>_from_file)?(?:\s+from)?\s+"
    r"(?P<list>\S+)(?P<rest>.*)",
    re.IGNORECASE,
)
_SAME = {
    "select one": "select_one", "select multiple": "select_multiple", "select all that apply": "select_multiple",
    "int": "integer", "string": "text", "trigger": "acknowledge",
}  # fmt: skip
_YES = frozenset({"yes", "true", "true()", "1", "y"})


@dataclass(frozen=True, slots=True)
class TypeWritten:
    """The type column taken apart: the type in one word, its list, and what else is written (``or_other``)."""

    type: str
    list: str = ""
    rest: str = ""

    def written(self) -> str:
        """Return it as the sheet has it."""
        return " ".join(part for part in (self.type, self.list, self.rest) if part)

    @property
    def is_listed(self) -> bool:
        """True when its answers come from a list of the form."""
        return self.type in ("select_one", "select_multiple", "rank")


@dataclass(frozen=True, slots=True)
class Line:
    """One question, group or repeat: rows ``at`` to before ``end``; ``parent`` is the row its group begins in."""

    at: int
    end: int
    depth: int
    parent: int | None
    number: str
    kind: LineKind
    type: TypeWritten
    name: str
    label: str
    relevant: str
    is_required: bool


def type_of(written: str) -> TypeWritten:
    """Take a type as it is written apart."""
    words = " ".join(written.split())
    found = _LISTED.match(words)
    if found is None:
        return TypeWritten(_SAME.get(words.lower(), words))
    kind = _SAME.get(found["type"].lower(), found["type"].lower()).replace(" ", "_")
    return TypeWritten(kind + (found["file"] or ""), found["list"], found["rest"].strip())


def is_begin(survey: Table, row: Row) -> bool:
    """Tell whether a row opens a group or repeat."""
    return BEGIN.match(survey.cell(row, *TYPE)) is not None


def is_end(survey: Table, row: Row) -> bool:
    """Tell whether a row closes a group or repeat."""
    return END.match(survey.cell(row, *TYPE)) is not None


def block_end(document: Document, at: int) -> int:
    """Return the row after the last one of a question or group; a group nobody closes ends with the sheet."""
    survey = document.survey
    if not is_begin(survey, survey.rows[at]):
        return at + 1
    depth = 0
    for place in range(at, len(survey.rows)):
        depth += is_begin(survey, survey.rows[place]) - is_end(survey, survey.rows[place])
        if depth == 0:
            return place + 1
    return len(survey.rows)


def outline(document: Document, language: str | None = None) -> tuple[Line, ...]:
    """Return every question and group in order, groups before what they hold."""
    survey = document.survey
    header = text_header(survey, "label", languages(document)[0] if language is None else language)
    open_groups: list[int] = []
    counts = [0]
    found: list[Line] = []
    for at, row in enumerate(survey.rows):
        if is_end(survey, row):
            if open_groups:
                open_groups.pop()
                counts.pop()
            continue
        counts[-1] += 1
        begin = BEGIN.match(survey.cell(row, *TYPE))
        kind: LineKind = "question" if begin is None else "group" if begin[1].lower() == "group" else "repeat"
        found.append(
            Line(
                at, block_end(document, at), len(open_groups), open_groups[-1] if open_groups else None,
                ".".join(map(str, counts)), kind, type_of(survey.cell(row, *TYPE)), name_in(survey, row),
                row.get(header), survey.cell(row, *RELEVANT),
                survey.cell(row, *REQUIRED).strip().lower() in _YES,
            )
        )  # fmt: skip
        if begin is not None:
            open_groups.append(at)
            counts.append(0)
    return tuple(found)


def line_at(document: Document, at: int) -> Line | None:
    """Return the line that begins in a row, or None."""
    return next((line for line in outline(document) if line.at == at), None)


def names(document: Document) -> tuple[str, ...]:
    """Return the names of all questions and groups, in order."""
    return tuple(line.name for line in outline(document) if line.name)
