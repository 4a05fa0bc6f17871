"""A form as everything else sees it: immutable questions, rules compiled once, the order rules run in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from instruments.workbook_tables import Tables
from instruments.xpath.compiled import Compiled
from instruments.xpath.environment import Lookups
from instruments.xpath.nodes import Node

Part: TypeAlias = str | Compiled


@dataclass(frozen=True, slots=True)
class Wording:
    """A text by language, in parts: plain text and rules whose value is put in. ``""`` is the only language."""

    languages: Mapping[str, tuple[Part, ...]]


@dataclass(frozen=True, slots=True)
class Itemset:
    """Where choices come from: a rule that finds items, the child that is stored, the child that is shown."""

    nodes: Compiled
    value: str
    label: str
    translated: bool
    instance: str | None
    is_fixed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One node of the form: a question, a calculation, a group or a repeat.

    ``path`` is generic (no repeat positions); ``kind`` is question, group or repeat; ``type`` is XLSForm's word.
    Indexes point into ``Form.nodes``. ``guidance`` is for the interviewer's eyes; ``media`` the files shown beside the
    label, by kind: image, big-image, audio, video.
    """

    index: int
    name: str
    path: str
    kind: str
    type: str
    data_type: str
    parent: int | None
    children: tuple[int, ...]
    repeat: int | None
    is_shown: bool
    row: int | None
    label: Wording | None = None
    hint: Wording | None = None
    appearance: str = ""
    parameters: Mapping[str, str] = field(default_factory=dict)
    default: str = ""
    preload: tuple[str, str] | None = None
    relevant: Compiled | None = None
    calculate: Compiled | None = None
    required: Compiled | None = None
    readonly: Compiled | None = None
    constraint: Compiled | None = None
    required_message: Wording | None = None
    constraint_message: Wording | None = None
    itemset: Itemset | None = None
    count: Compiled | None = None
    is_meta: bool = False
    guidance: Wording | None = None
    media: Mapping[str, Wording] = field(default_factory=dict)

    @property
    def is_answered_by_person(self) -> bool:
        """Tell whether a person gives this answer (not a note, a calculation or a group)."""
        return self.kind == "question" and self.is_shown and self.type != "note"

    @property
    def appearances(self) -> tuple[str, ...]:
        """The words of ``appearance``: hints on how to show the question, such as likert, minimal, table-list."""
        return tuple(self.appearance.split())


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value set when something happens: ``load``, ``new-repeat`` or ``changed`` (then ``trigger`` changed)."""

    event: str
    target: int
    value: Compiled | None
    trigger: int | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One rule kept up to date: kind (relevant, count, calculate, stale) and the question it belongs to."""

    kind: str
    question: int


Scoped: TypeAlias = Mapping[int, tuple[tuple[int, int], ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """The order rules run in, and who reads what.

    ``readers`` and ``structure_readers`` give, for a question whose value changed and for a repeat whose instances
    changed, the ranks of the jobs that read it; ``checkers`` and ``structure_checkers`` the questions whose required,
    read-only or constraint rule does. Each comes with the repeat whose one instance holds all that is touched, -1 for
    the whole form. ``sweeps`` are runs of ranks that are run instance by instance.
    """

    jobs: tuple[Job, ...]
    readers: Scoped
    structure_readers: Scoped
    jobs_of: Mapping[int, tuple[int, ...]]
    checkers: Scoped
    structure_checkers: Scoped
    sweeps: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A compiled questionnaire.

    ``questions`` are the leaves in form order; ``nodes`` has groups and repeats too, parents first. ``missing_files``
    are the files its tables lack, by instance; ``offered`` the values of lists that never change, by question;
    ``hash`` the SHA-256 of the XForm as hexadecimal digits; ``lookups`` what was looked up in its tables so far, kept
    for every session; ``tables`` the sheets it was read from, if it was; ``media`` the files beside texts, by text id.
    """

    title: str
    id: str
    version: str
    languages: tuple[str, ...]
    default_language: str
    questions: tuple[Question, ...]
    nodes: tuple[Question, ...]
    by_path: Mapping[str, Question]
    instances: Mapping[str, Node]
    missing_files: Mapping[str, str]
    texts: Mapping[str, Wording]
    actions: tuple[SetValue, ...]
    plan: Plan
    hash: str
    offered: Mapping[int, tuple[str, ...]]
    lookups: Lookups
    tables: Tables | None = None
    media: Mapping[str, Mapping[str, Wording]] = field(default_factory=dict)

    def question(self, name: str) -> Question | None:
        """Return the question with this name (the first in form order), or None."""
        return next((each for each in self.questions if each.name == name), None)
