"""Comparison, arithmetic and logic, specialised by what is known of the two sides."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import TypeAlias

from instruments.xpath.compiled import Compiled, Run, RunTruth, as_nodes, as_number, as_truth
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node, document_order, string_value
from instruments.xpath.syntax import Binary, Number, Text
from instruments.xpath.values import NAN, Value, text_to_number, to_number, to_text, to_truth

Numbers: TypeAlias = Callable[[float, float], bool]
_ORDER: dict[str, Numbers] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_MIRROR = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "!=": "!="}


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if left == 0 or left != left or right != right:
        return NAN
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _modulo(left: float, right: float) -> float:
    return NAN if not right or math.isinf(left) else math.fmod(left, right)


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divide,
    "mod": _modulo,
}


def compile_binary(source: Binary, left: Compiled, right: Compiled) -> Compiled:
    """Compile an operator between two compiled sides."""
    symbol = source.operator
    if symbol in ("and", "or"):
        return Compiled(_logic(symbol, as_truth(left), as_truth(right)), "truth", source)
    if symbol in _ARITHMETIC:
        return Compiled(_arithmetic(_ARITHMETIC[symbol], left, right), "number", source)
    if symbol == "|":
        return Compiled(_union(left, right), "nodes", source)
    return Compiled(_comparison(symbol, left, right), "truth", source)


def _logic(symbol: str, left: RunTruth, right: RunTruth) -> Run:
    if symbol == "and":
        return lambda node, at, size, env: left(node, at, size, env) and right(node, at, size, env)
    return lambda node, at, size, env: left(node, at, size, env) or right(node, at, size, env)


def _arithmetic(calculate: Callable[[float, float], float], left: Compiled, right: Compiled) -> Run:
    first, second = as_number(left), as_number(right)
    return lambda node, at, size, env: calculate(first(node, at, size, env), second(node, at, size, env))


def _union(left: Compiled, right: Compiled) -> Run:
    first, second = as_nodes(left), as_nodes(right)
    return lambda node, at, size, env: document_order([*first(node, at, size, env), *second(node, at, size, env)])


def _comparison(symbol: str, left: Compiled, right: Compiled) -> Run:
    if isinstance(left.source, Text | Number) and left.kind != right.kind:
        left, right, symbol = right, left, _MIRROR[symbol]
    if left.kind == "nodes" and isinstance(right.source, Text) and symbol in ("=", "!="):
        return _nodes_to_text(left, right.source.value, symbol == "=")
    if left.kind == "nodes" and isinstance(right.source, Number):
        return _nodes_to_number(left, right.source.value, _numeric(symbol))
    first, second = left.run, right.run
    if left.kind == right.kind == "number":
        compare = _numeric(symbol)
        return lambda node, at, size, env: compare(first(node, at, size, env), second(node, at, size, env))  # type: ignore[arg-type]  # both kinds are numbers
    return lambda node, at, size, env: compare_values(symbol, first(node, at, size, env), second(node, at, size, env))


def _numeric(symbol: str) -> Numbers:
    if symbol == "=":
        return operator.eq
    if symbol == "!=":
        return operator.ne
    return _ORDER[symbol]


def _nodes_to_text(part: Compiled, text: str, equal: bool) -> Run:
    nodes = as_nodes(part)

    def compare(node: Node, at: int, size: int, env: Environment) -> bool:
        for each in nodes(node, at, size, env):
            if ((string_value(each) if each.kids else each.text) == text) is equal:
                return True
        return False

    return compare


def _nodes_to_number(part: Compiled, number: float, compare: Numbers) -> Run:
    nodes = as_nodes(part)

    def compare_all(node: Node, at: int, size: int, env: Environment) -> bool:
        for each in nodes(node, at, size, env):
            if compare(text_to_number(string_value(each) if each.kids else each.text), number):
                return True
        return False

    return compare_all


def compare_values(symbol: str, left: Value, right: Value) -> bool:
    """Compare two values by XPath 1.0 section 3.4: a node-set matches when any of its nodes does."""
    if isinstance(left, bool) or isinstance(right, bool):
        return _compare_single(symbol, to_truth(left), to_truth(right))
    if isinstance(left, list):
        return any(compare_values(symbol, string_value(node), right) for node in left)
    if isinstance(right, list):
        return any(_compare_single(symbol, left, string_value(node)) for node in right)
    return _compare_single(symbol, left, right)


def _compare_single(symbol: str, left: Value, right: Value) -> bool:
    if symbol not in ("=", "!="):
        return _ORDER[symbol](to_number(left), to_number(right))
    if isinstance(left, bool):
        equal = left == to_truth(right)
    elif isinstance(left, str) and isinstance(right, str):
        equal = left == right
    elif isinstance(left, str | float | int) and isinstance(right, str | float | int):
        equal = to_number(left) == to_number(right)
    else:
        equal = to_text(left) == to_text(right)
    return equal if symbol == "=" else not equal
