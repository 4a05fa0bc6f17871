"""What changes for answers that exist when another version of a form takes the place of the one they were given to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from instruments.form import Form, Question, Wording
from instruments.migration import twins_of
from instruments.scales import Scale
from instruments.workbook import Workbook

ConsequenceKind = Literal[
    "added", "removed", "renamed", "moved", "type", "choice gone", "choice added", "words", "rule", "check", "required",
    "scale", "key",
]  # fmt: skip
Answered = Mapping[str, Mapping[str, int]]
_LOSSES = frozenset({"removed", "type", "choice gone"})
_ORDER: tuple[ConsequenceKind, ...] = (
    "removed", "choice gone", "type", "key", "scale", "rule", "check", "required", "renamed", "moved", "choice added",
    "words", "added",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Consequence:
    """One change: ``name`` and ``label`` of the question or scale, ``answers`` it concerns, and what in particular.

    ``detail`` is the new name, the types, the choices, or the words before.
    """

    kind: ConsequenceKind
    name: str
    label: str
    answers: int = 0
    detail: str = ""

    @property
    def is_break(self) -> bool:
        """True when answers given so far and answers given from now on no longer say the same."""
        return self.answers > 0 and self.kind in {*_LOSSES, "key", "scale"}


def consequences(old: Workbook, new: Workbook, answered: Answered) -> tuple[Consequence, ...]:
    """Compare two versions, what concerns most first.

    ``answered`` counts the answers given to the old one: by generic path, then by value. A version that cannot be
    filled in gives none.
    """
    if old.form is None or new.form is None:
        return ()
    found = [*_questions(old.form, new.form, answered), *_keys(old, new, answered)]
    found += _scales(old.scales, new.scales, max((sum(each.values()) for each in answered.values()), default=0))
    return tuple(sorted(found, key=lambda each: _ORDER.index(each.kind)))


def _questions(old: Form, new: Form, answered: Answered) -> list[Consequence]:
    twins = twins_of(old, new)
    found: list[Consequence] = []
    for question in old.questions:
        if not _is_asked(question):
            continue
        counted = answered.get(question.path, {})
        given = sum(number for value, number in counted.items() if value)
        twin = twins.get(question.path)
        label = _words(question.label) or question.name
        if twin is None:
            found.append(Consequence("removed", question.name, label, given))
        else:
            found += _one(question, twin, old, new, {v: n for v, n in counted.items() if v}, label)
    known = {twin.path for twin in twins.values()}
    found += [
        Consequence("added", each.name, _words(each.label) or each.name)
        for each in new.questions
        if _is_asked(each) and each.path not in known
    ]
    return found


def _one(
    question: Question, twin: Question, old: Form, new: Form, counted: Mapping[str, int], label: str
) -> list[Consequence]:
    name, given = twin.name, sum(counted.values())
    found: list[Consequence] = []
    if twin.name != question.name:
        found.append(Consequence("renamed", question.name, label, given, twin.name))
    elif twin.path != question.path:
        found.append(Consequence("moved", name, label, given))
    if (question.type, question.data_type) != (twin.type, twin.data_type):
        found.append(Consequence("type", name, label, given, f"{question.type} → {twin.type}"))
    else:
        found += _choices(question, twin, old, new, counted, label)
    if _words(question.label) != _words(twin.label):
        found.append(Consequence("words", name, label, given, _words(twin.label)))
    for kind, before, after in (
        ("rule", question.relevant, twin.relevant),
        ("check", question.constraint, twin.constraint),
        ("required", question.required, twin.required),
    ):
        if (before.source if before else None) != (after.source if after else None):
            found.append(Consequence(kind, name, label, given))  # type: ignore[arg-type]  # the three kinds above
    return found


def _choices(
    question: Question, twin: Question, old: Form, new: Form, counted: Mapping[str, int], label: str
) -> list[Consequence]:
    before, after = old.offered.get(question.index, ()), new.offered.get(twin.index, ())
    gone = [value for value in before if value not in after]
    come = [value for value in after if value not in before]
    found: list[Consequence] = []
    if gone and after:
        hit = sum(number for value, number in counted.items() if any(each in gone for each in value.split()))
        found.append(Consequence("choice gone", twin.name, label, hit, ", ".join(gone)))
    if come and before:
        found.append(Consequence("choice added", twin.name, label, sum(counted.values()), ", ".join(come)))
    return found


def _keys(old: Workbook, new: Workbook, answered: Answered) -> list[Consequence]:
    by_name = {path.rpartition("/")[2]: sum(counted.values()) for path, counted in answered.items()}
    return [
        Consequence("key", name, name, by_name.get(name, 0), f"{key} → {new.keys[name]}")
        for name, key in old.keys.items()
        if new.keys.get(name, key) != key
    ]


def _scales(old: tuple[Scale, ...], new: tuple[Scale, ...], answers: int) -> list[Consequence]:
    later = {scale.code: scale for scale in new}
    found = [Consequence("scale", scale.code, scale.label, answers) for scale in old if later.get(scale.code) != scale]
    known = {scale.code for scale in old}
    return found + [Consequence("scale", scale.code, scale.label) for scale in new if scale.code not in known]


def _is_asked(question: Question) -> bool:
    return question.is_answered_by_person and question.calculate is None and not question.is_meta


def _words(label: Wording | None) -> str:
    parts = next(iter(label.languages.values()), ()) if label is not None else ()
    return "".join(part if isinstance(part, str) else "…" for part in parts)
