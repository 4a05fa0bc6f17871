"""Blocks of a printed questionnaire, as data: questions, grids of them, boxes to write in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AnswerKind = Literal["one", "many", "rank", "line", "lines", "boxes", "scale", "tick", "app"]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the code that is keyed, the words that are read."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: its number, the condition in words, the question, help, and how it is answered.

    ``boxes`` are groups of boxes for single letters or digits, each with a caption ("" for none).
    """

    number: str
    text: str
    kind: AnswerKind
    condition: str = ""
    hint: str = ""
    instruction: str = ""
    options: tuple[Option, ...] = ()
    boxes: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """Questions that share their choices: a line each, a column for each choice."""

    instruction: str
    columns: tuple[Option, ...]
    rows: tuple[tuple[str, str], ...]
    condition: str = ""


@dataclass(frozen=True, slots=True)
class BoxRow:
    """Fields filled in by hand, side by side: a label and its groups of boxes; no group leaves a line."""

    fields: tuple[tuple[str, tuple[int, ...]], ...]
