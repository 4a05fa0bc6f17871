"""A compiled rule and the ways to ask it for one kind of value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, cast

from instruments.xpath.environment import Environment
from instruments.xpath.errors import XPathError
from instruments.xpath.nodes import Node, string_value
from instruments.xpath.syntax import Expression
from instruments.xpath.values import NAN, Value, text_to_number, to_number, to_text, to_truth

Run: TypeAlias = Callable[[Node, int, int, Environment], Value]
RunText: TypeAlias = Callable[[Node, int, int, Environment], str]
RunNumber: TypeAlias = Callable[[Node, int, int, Environment], float]
RunTruth: TypeAlias = Callable[[Node, int, int, Environment], bool]
RunNodes: TypeAlias = Callable[[Node, int, int, Environment], list[Node]]


@dataclass(frozen=True, slots=True)
class Compiled:
    """A closure over (node, position, size, environment) and the kind it returns.

    The kind is ``nodes``, ``number``, ``text``, ``truth`` or ``any``.
    """

    run: Run
    kind: str
    source: Expression


def as_text(part: Compiled) -> RunText:
    """Return a closure that gives the rule's value as text."""
    run = part.run
    if part.kind == "text":
        return cast("RunText", run)
    if part.kind != "nodes":
        return lambda node, position, size, env: to_text(run(node, position, size, env))

    def text_of_nodes(node: Node, position: int, size: int, env: Environment) -> str:
        nodes = cast("list[Node]", run(node, position, size, env))
        if not nodes:
            return ""
        first = nodes[0]
        return string_value(first) if first.kids else first.text

    return text_of_nodes


def as_number(part: Compiled) -> RunNumber:
    """Return a closure that gives the rule's value as a number."""
    run = part.run
    if part.kind == "number":
        return cast("RunNumber", run)
    if part.kind != "nodes":
        return lambda node, position, size, env: to_number(run(node, position, size, env))

    def number_of_nodes(node: Node, position: int, size: int, env: Environment) -> float:
        nodes = cast("list[Node]", run(node, position, size, env))
        return text_to_number(string_value(nodes[0])) if nodes else NAN

    return number_of_nodes


def as_truth(part: Compiled) -> RunTruth:
    """Return a closure that gives the rule's value as true or false."""
    run = part.run
    if part.kind == "truth":
        return cast("RunTruth", run)
    return lambda node, position, size, env: to_truth(run(node, position, size, env))


def as_nodes(part: Compiled, at: int = 0) -> RunNodes:
    """Return the closure of a node-set; raises XPathError where the rule cannot be one."""
    if part.kind not in ("nodes", "any"):
        raise XPathError("this needs a question or a path, not a single value", at)
    run = part.run

    def nodes_of(node: Node, position: int, size: int, env: Environment) -> list[Node]:
        value = run(node, position, size, env)
        if not isinstance(value, list):
            raise XPathError("this needs a question or a path, not a single value", at)
        return value

    return cast("RunNodes", run) if part.kind == "nodes" else nodes_of
