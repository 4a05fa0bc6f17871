"""The parts of a parsed rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in the rule."""

    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted text."""

    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A question named as ``${name}``, as survey sheets write it."""

    name: str
    at: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function and its arguments."""

    name: str
    arguments: tuple[Expression, ...]
    at: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: axis, name test (``*`` any, ``node()`` all) and predicates."""

    axis: str
    test: str
    predicates: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """Steps from the root (``absolute``), from a node-set (``start``) or from the context node."""

    start: Expression | None
    absolute: bool
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """An expression with predicates: ``(a | b)[1]``."""

    inner: Expression
    predicates: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Negate:
    """Unary minus."""

    inner: Expression


@dataclass(frozen=True, slots=True)
class Binary:
    """An operator between two expressions; ``|`` joins node-sets."""

    operator: str
    left: Expression
    right: Expression


Expression: TypeAlias = Number | Text | Reference | Call | Path | Filter | Negate | Binary
