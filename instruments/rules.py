"""Rules as rows of question, operator and value joined by and/or; what does not fit stays text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.errors import UserError
from instruments import problems
from instruments.xpath.errors import XPathError
from instruments.xpath.parse import parse
from instruments.xpath.syntax import Binary, Call, Expression, Negate, Number, Path, Reference, Text

Operator = Literal["=", "!=", ">", ">=", "<", "<=", "has", "has not", "answered", "empty"]
OPERATORS: tuple[Operator, ...] = ("=", "!=", ">", ">=", "<", "<=", "has", "has not", "answered", "empty")
WITHOUT_VALUE = frozenset({"answered", "empty"})
THIS = "."
_COMPARED = frozenset({"=", "!=", ">", ">=", "<", "<="})
_MIRRORED: dict[str, Operator] = {"=": "=", "!=": "!=", ">": "<", ">=": "<=", "<": ">", "<=": ">="}
_CURLY = str.maketrans("‘’“”", "''\"\"")


@dataclass(frozen=True, slots=True)
class Condition:
    """One row: a question by name (``.`` is the one the rule belongs to), an operator, a value.

    ``is_number`` says that the value is compared as a number.
    """

    question: str
    operator: Operator
    value: str = ""
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """Rows that must all hold ("and") or of which one must hold ("or"); without rows it always holds."""

    conditions: tuple[Condition, ...] = ()
    joined: Literal["and", "or"] = "and"


def read_rule(text: str) -> Rule | None:
    """Return a rule's rows, or None where it says more than rows can."""
    if not text.strip():
        return Rule()
    try:
        whole = parse(text.translate(_CURLY))
    except XPathError:
        return None
    joined: Literal["and", "or"] = "or" if isinstance(whole, Binary) and whole.operator == "or" else "and"
    found = [_condition(part) for part in _parts(whole, joined)]
    conditions = tuple(each for each in found if each is not None)
    return Rule(conditions, joined) if len(conditions) == len(found) else None


def write_rule(rule: Rule) -> str:
    """Return a rule as text; UserError RULE_VALUE for a value no rule can hold."""
    return f" {rule.joined} ".join(_written(each) for each in rule.conditions)


def _parts(expression: Expression, operator: str) -> list[Expression]:
    if isinstance(expression, Binary) and expression.operator == operator:
        return [*_parts(expression.left, operator), *_parts(expression.right, operator)]
    return [expression]


def _condition(part: Expression) -> Condition | None:
    if isinstance(part, Call):
        return _called(part, "has")
    if not isinstance(part, Binary) or part.operator not in _COMPARED:
        return None
    left, right = _name(part.left), _name(part.right)
    if left is not None and right is None:
        return _compared(left, part.operator, part.right)
    if right is not None and left is None:
        return _compared(right, _MIRRORED[part.operator], part.left)
    return None


def _called(call: Call, operator: Operator) -> Condition | None:
    if call.name == "not" and len(call.arguments) == 1 and operator == "has":
        inner = call.arguments[0]
        return _called(inner, "has not") if isinstance(inner, Call) and inner.name == "selected" else None
    if call.name == "selected" and len(call.arguments) == 2:
        name, value = _name(call.arguments[0]), call.arguments[1]
        if name is not None and isinstance(value, Text):
            return Condition(name, operator, value.value)
    return None


def _compared(name: str, operator: str, value: Expression) -> Condition | None:
    known: Operator = next(each for each in OPERATORS if each == operator)
    if isinstance(value, Text):
        if not value.value:
            return Condition(name, "empty" if operator == "=" else "answered") if operator in ("=", "!=") else None
        return Condition(name, known, value.value)
    negative = isinstance(value, Negate)
    inner = value.inner if isinstance(value, Negate) else value
    if not isinstance(inner, Number):
        return None
    number = -inner.value if negative else inner.value
    return Condition(name, known, str(int(number)) if number.is_integer() else repr(number), is_number=True)


def _name(part: Expression) -> str | None:
    if isinstance(part, Reference) and "#" not in part.name:
        return part.name
    is_self = isinstance(part, Path) and part.start is None and not part.absolute and len(part.steps) == 1
    if is_self and isinstance(part, Path):
        step = part.steps[0]
        return THIS if (step.axis, step.test, step.predicates) == ("self", "node()", ()) else None
    return None


def _written(condition: Condition) -> str:
    name = THIS if condition.question == THIS else f"${{{condition.question}}}"
    if condition.operator in WITHOUT_VALUE:
        return f"{name} {'!=' if condition.operator == 'answered' else '='} ''"
    value = condition.value if condition.is_number and _is_number(condition.value) else _quoted(condition.value)
    if condition.operator in ("has", "has not"):
        called = f"selected({name}, {_quoted(condition.value)})"
        return f"not({called})" if condition.operator == "has not" else called
    return f"{name} {condition.operator} {value}"


def _is_number(text: str) -> bool:
    body = text.removeprefix("-")
    return body.replace(".", "", 1).isdecimal() and body.isascii() and body[:1] != "."


def _quoted(value: str) -> str:
    if "'" not in value:
        return f"'{value}'"
    if '"' in value:
        raise UserError(problems.RULE_VALUE, value=value)
    return f'"{value}"'
