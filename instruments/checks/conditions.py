"""A rule as alternatives of simple conditions on single questions: enough to prove that some can never hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from instruments.form import Question
from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Number, Path, Text

_MOST_ALTERNATIVES = 256
_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "!=": "!="}
_OPPOSITE = {"=": "!=", "!=": "="}


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of a question (its generic path) with a written value; ``selected`` is one of the operators.

    ``holds`` is False where the rule says it must not hold.
    """

    path: str
    operator: str
    value: float | str
    holds: bool = True


Alternative = tuple[Condition | bool | None, ...]


def alternatives(rule: Expression, question: Question) -> list[Alternative] | None:
    """Return the ways a rule can be true: each a set of conditions that must hold together.

    None inside one stands for a part that cannot be analysed, True and False for a part that is fixed. None in place
    of the list means that the rule has too many ways.
    """
    try:
        return list(_ways(rule, question, wanted=True))
    except OverflowError:
        return None


def _ways(rule: Expression, question: Question, *, wanted: bool) -> list[Alternative]:
    if isinstance(rule, Binary) and rule.operator in ("and", "or"):
        left = _ways(rule.left, question, wanted=wanted)
        right = _ways(rule.right, question, wanted=wanted)
        if (rule.operator == "and") != wanted:
            return _bounded([*left, *right])
        return _bounded([(*first, *second) for first, second in product(left, right)])
    if isinstance(rule, Call) and rule.name == "not" and len(rule.arguments) == 1:
        return _ways(rule.arguments[0], question, wanted=not wanted)
    if isinstance(rule, Call) and rule.name in ("true", "false"):
        return [((rule.name == "true") == wanted,)]
    found = condition(rule, question)
    if found is None or wanted:
        return [(found,)]
    if found.operator in _OPPOSITE:
        return [(replace(found, operator=_OPPOSITE[found.operator]),)]
    return [(replace(found, holds=False),)]


def _bounded(ways: list[Alternative]) -> list[Alternative]:
    if len(ways) > _MOST_ALTERNATIVES:
        raise OverflowError
    return ways


def condition(rule: Expression, question: Question) -> Condition | None:
    """Return a part of a rule as one condition, or None."""
    if isinstance(rule, Call) and rule.name == "selected" and len(rule.arguments) == 2:
        path, value = path_of(rule.arguments[0], question), _literal(rule.arguments[1])
        return None if path is None or not isinstance(value, str) else Condition(path, "selected", value)
    if not isinstance(rule, Binary) or rule.operator not in _MIRRORED:
        return None
    path, value = path_of(rule.left, question), _literal(rule.right)
    if path is not None and value is not None:
        return Condition(path, rule.operator, value)
    path, value = path_of(rule.right, question), _literal(rule.left)
    if path is not None and value is not None:
        return Condition(path, _MIRRORED[rule.operator], value)
    return None


def _literal(part: Expression) -> float | str | None:
    if isinstance(part, Number | Text):
        return part.value
    if isinstance(part, Negate) and isinstance(part.inner, Number):
        return -part.inner.value
    return None


def path_of(part: Expression, question: Question) -> str | None:
    """Return the generic path a plain path leads to from a question, or None."""
    if not isinstance(part, Path) or any(step.predicates for step in part.steps):
        return None
    if part.start is not None and not (isinstance(part.start, Call) and part.start.name == "current"):
        return None
    names = [] if part.absolute else question.path.strip("/").split("/")
    for step in part.steps:
        if step.axis == "child" and step.test not in ("*", "node()", "text()"):
            names.append(step.test)
        elif step.axis == "parent" and names:
            names.pop()
        elif not (step.axis == "self" and step.test == "node()"):
            return None
    return "/" + "/".join(names)


def parts(rule: Expression) -> Iterator[Expression]:
    """Walk a rule and everything in it but what stands in predicates of paths."""
    yield rule
    inner: tuple[Expression, ...] = ()
    if isinstance(rule, Call):
        inner = rule.arguments
    elif isinstance(rule, Binary):
        inner = (rule.left, rule.right)
    elif isinstance(rule, Negate | Filter):
        inner = (rule.inner,)
    elif isinstance(rule, Path) and rule.start is not None:
        inner = (rule.start,)
    for each in inner:
        yield from parts(each)
