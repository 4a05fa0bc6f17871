"""What a printed question says: its words in one language, its choices, and conditions in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from instruments.form import Form, Question, Wording
from instruments.xpath.compiled import Compiled
from instruments.xpath.nodes import child_text
from instruments.xpath.syntax import Binary, Call, Expression, Negate, Number, Path, Text
from reports.numbers import number
from reports.paper_blocks import Option
from reports.words import Words, least_decimals

_COMPARED = {"=": "is", "!=": "is_not", ">": "above", "<": "below", ">=": "at_least", "<=": "at_most"}
_TURNED = {">": "<", "<": ">", ">=": "<=", "<=": ">="}
# What some makers of forms write where a question has no label.
_UNLABELLED = "NO_LABEL"
_REFERENCE = re.compile(r"\$\{\s*([^}\s]+)\s*\}")
_MARKED = re.compile(r"<[^>]+>|(?<!\w)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?!\w)|^#+ ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reader:
    """A form in one language, with the number that each printed question has, by path."""

    say: Words
    form: Form
    language: str
    numbers: Mapping[str, str]

    def text(self, wording: Wording | None) -> str:
        """Return a text; the value of a question put into it becomes a mention of that question."""
        parts = _parts(self.form, wording, self.language)
        words = "".join(part if isinstance(part, str) else self._mention(part) for part in parts)
        plain = re.sub(r"[ \t]+", " ", _MARKED.sub("", words)).strip()
        return "" if plain == _UNLABELLED else plain

    def is_worked_out(self, wording: Wording | None) -> bool:
        """Tell whether a text holds a value that only the app works out."""
        parts = _parts(self.form, wording, self.language)
        return any(not isinstance(part, str) and not self._number(part.source) for part in parts)

    def options(self, question: Question) -> tuple[Option, ...]:
        """Return every choice of a question, also those that depend on other answers."""
        itemset = question.itemset
        table = None if itemset is None else self.form.instances.get(itemset.instance or "")
        if itemset is None or table is None:
            return ()
        items = (item for top in table.children() for item in top.children())
        found = [(child_text(item, itemset.value), child_text(item, itemset.label)) for item in items]
        texts = self.form.texts
        pairs = ((code, self.text(texts.get(label)) if itemset.translated else label) for code, label in found)
        return tuple(self._option(code, self._plain(label)) for code, label in dict(pairs).items())

    def condition(self, question: Question) -> str:
        """Say in words when a question is asked, or "" when it always is."""
        if question.relevant is None:
            return ""
        said = self._said(question.relevant.source) or self._raw(question)
        return self.say("paper.only_if", condition=said) if said else ""

    def reads_only_numbered(self, question: Question) -> bool:
        """Tell whether a condition can be worked out on paper: every question it looks at is printed."""
        return question.relevant is None or all(self.numbers.get(p) for p in _paths(question.relevant.source))

    def _option(self, code: str, label: str) -> Option:
        """Return a choice; a code that only says the label again is not printed twice."""
        said = not label or code.lower().replace("_", " ") == label.lower()
        return Option("" if said else code, label or code)

    def _plain(self, label: str) -> str:
        return re.sub(r"\s+", " ", _MARKED.sub("", label)).strip()

    def _mention(self, part: Compiled) -> str:
        place = self._number(part.source)
        return self.say("paper.answer_to", n=place) if place else "______"

    def _number(self, expression: Expression) -> str:
        return self.numbers.get(_path(expression), "")

    def _raw(self, question: Question) -> str:
        """Return the rule as it was written, with numbers for names."""
        survey = self.form.tables.get("survey") if self.form.tables else None
        rows = survey.rows if survey else ()
        row = next((row for row in rows if row.number == question.row), None)
        written = survey.cell(row, "relevant", "relevance") if survey and row else ""
        named = {path.rpartition("/")[2]: place for path, place in self.numbers.items()}
        return _REFERENCE.sub(lambda found: self._named(named.get(found[1], ""), found[1]), written).strip()

    def _named(self, place: str, name: str) -> str:
        return self.say("paper.question", n=place) if place else name

    def _said(self, rule: Expression) -> str:
        if isinstance(rule, Binary) and rule.operator in {"and", "or"}:
            return self._joined(rule)
        if isinstance(rule, Binary) and rule.operator in _COMPARED:
            return self._compared(rule)
        if isinstance(rule, Call):
            return self._called(rule)
        return ""

    def _joined(self, rule: Binary) -> str:
        sides = [(side, self._said(side)) for side in (rule.left, rule.right)]
        if not all(words for _, words in sides):
            return ""
        other = {"and": "or", "or": "and"}[rule.operator]
        mixed = (isinstance(side, Binary) and side.operator == other for side, _ in sides)
        kept = [f"({words})" if brackets else words for (_, words), brackets in zip(sides, mixed, strict=True)]
        return self.say(f"paper.{rule.operator}", left=kept[0], right=kept[1])

    def _compared(self, rule: Binary) -> str:
        left, right, sign = rule.left, rule.right, rule.operator
        if not _path(left):
            left, right, sign = right, left, _TURNED.get(sign, sign)
        place, value = self._number(left), _literal(right)
        if not place or value is None:
            return ""
        if value == "":
            return {"=": self.say("paper.empty", n=place), "!=": self.say("paper.answered", n=place)}.get(sign, "")
        return self.say(f"paper.{_COMPARED[sign]}", n=place, value=self._labelled(left, value))

    def _called(self, rule: Call) -> str:
        if rule.name == "not" and len(rule.arguments) == 1:
            inner = rule.arguments[0]
            if isinstance(inner, Call) and inner.name == "selected":
                return self._selected(inner, "without")
            words = self._said(inner)
            return self.say("paper.not", condition=words) if words else ""
        return self._selected(rule, "includes") if rule.name == "selected" else ""

    def _selected(self, rule: Call, key: str) -> str:
        if len(rule.arguments) != 2:
            return ""
        place, value = self._number(rule.arguments[0]), _literal(rule.arguments[1])
        if not place or not value:
            return ""
        return self.say(f"paper.{key}", n=place, value=self._labelled(rule.arguments[0], value))

    def _labelled(self, expression: Expression, value: str) -> str:
        """Return a choice by its words, anything else as it is written."""
        question = self.form.by_path.get(_path(expression))
        options = self.options(question) if question is not None else ()
        named = (o.label for o in options if value in (o.code, o.label.lower().replace(" ", "_"), o.label.lower()))
        label = next(named, "")
        return self.say("paper.quoted", words=label) if label else value


def _parts(form: Form, wording: Wording | None, language: str) -> tuple[str | Compiled, ...]:
    if wording is None:
        return ()
    languages = wording.languages
    first = next(iter(languages.values()), ())
    return languages.get(language) or languages.get("") or languages.get(form.default_language) or first


def _path(expression: Expression) -> str:
    """Return the path of a question without predicates, or ""."""
    if not isinstance(expression, Path) or not expression.absolute or expression.start is not None:
        return ""
    if any(step.predicates or step.axis != "child" for step in expression.steps):
        return ""
    return "/" + "/".join(step.test for step in expression.steps)


def _paths(expression: Expression) -> list[str]:
    if isinstance(expression, Binary):
        return _paths(expression.left) + _paths(expression.right)
    if isinstance(expression, Negate):
        return _paths(expression.inner)
    if isinstance(expression, Call):
        return [path for argument in expression.arguments for path in _paths(argument)]
    return [] if isinstance(expression, Number | Text) else [_path(expression)]


def upper_limits(rule: Expression) -> list[float]:
    """Return the numbers that a rule keeps its own question at or below."""
    if not isinstance(rule, Binary):
        return []
    if rule.operator == "and":
        return upper_limits(rule.left) + upper_limits(rule.right)
    below = {"<=": (rule.left, rule.right), "<": (rule.left, rule.right), ">=": (rule.right, rule.left)}
    own, limit = below.get(rule.operator, (None, None))
    is_own = isinstance(own, Path) and not own.absolute
    return [limit.value] if is_own and isinstance(limit, Number) else []


def _literal(expression: Expression) -> str | None:
    if isinstance(expression, Text):
        return expression.value
    if isinstance(expression, Number):
        return number(expression.value, least_decimals(expression.value))
    if isinstance(expression, Negate) and isinstance(expression.inner, Number):
        return number(-expression.inner.value, least_decimals(expression.inner.value))
    return None
