"""``node[child = value]`` answered from an index: a look-up costs the same among ten nodes and among ten thousand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from instruments.xpath.compiled import Compiled, RunNodes, RunTruth, as_truth
from instruments.xpath.environment import Environment, Index
from instruments.xpath.nodes import Node, descend, string_value
from instruments.xpath.syntax import Binary, Call, Expression, Path, Text
from instruments.xpath.values import Value

Build: TypeAlias = Callable[[Expression], Compiled]
Apply: TypeAlias = Callable[[list[Node], Environment], list[Node]]
_ANY = frozenset({"*", "node()"})
_FEW = 8
_NOTHING: tuple[list[Node], list[tuple[int, int]]] = ([], [])


@dataclass(frozen=True, slots=True)
class Lookup:
    """A predicate that asks for one value of a child (``.`` for the node itself), and whatever else it asks."""

    wanted: Callable[[Environment], Value]
    child: str
    rest: tuple[RunTruth, ...]


def lookup(source: Expression, build: Build) -> Lookup | None:
    """Take a predicate apart whose first part that compares a child does so with a value alike for all nodes."""
    parts = _conjuncts(source)
    for number, part in enumerate(parts):
        found = _comparison(part)
        if found is not None:
            child, value = found
            rest = tuple(as_truth(build(other)) for place, other in enumerate(parts) if place != number)
            return Lookup(_value(build(value)), child, rest)
    return None


def _conjuncts(part: Expression) -> list[Expression]:
    if isinstance(part, Binary) and part.operator == "and":
        return [*_conjuncts(part.left), *_conjuncts(part.right)]
    return [part]


def _comparison(part: Expression) -> tuple[str, Expression] | None:
    if not isinstance(part, Binary) or part.operator != "=":
        return None
    for one, other in ((part.left, part.right), (part.right, part.left)):
        child = _child(one)
        if child is not None and _is_independent(other):
            return child, other
    return None


def _child(source: Expression) -> str | None:
    if not isinstance(source, Path) or source.absolute or source.start is not None or len(source.steps) != 1:
        return None
    step = source.steps[0]
    if step.predicates:
        return None
    if step.axis == "self" and step.test == "node()":
        return "."
    return step.test if step.axis == "child" and step.test not in _ANY else None


def _is_independent(source: Expression) -> bool:
    """Tell whether a value does not depend on the node a predicate is tried on (and is text or nodes)."""
    if isinstance(source, Text):
        return True
    if isinstance(source, Call):
        return source.name == "current"
    if not isinstance(source, Path):
        return False
    return source.absolute or (isinstance(source.start, Call) and source.start.name in ("current", "instance"))


def _value(part: Compiled) -> Callable[[Environment], Value]:
    run = part.run

    def wanted(env: Environment) -> Value:
        value = run(env.current, 1, 1, env)
        return string_value(value[0]) if isinstance(value, list) and len(value) == 1 else value

    return wanted


def indexed(test: str, found_by: Lookup, filters: list[Apply]) -> Apply:
    """Answer a step from an index of each context's children; short lines are simply tried one by one."""

    def apply(contexts: list[Node], env: Environment) -> list[Node]:
        found: list[Node] = []
        for context in contexts:
            line = context.kids.get(test, [])
            here = None
            if len(line) > _FEW and env.stamps is not None:
                value = found_by.wanted(env)
                if isinstance(value, str):
                    key = (context, (test, found_by.child))
                    here = _among(
                        _index(key, test, found_by.child, partial(descend, context, (test,)), env), value, found_by, env
                    )
            if here is None:
                here = filters[0]([node for node in line if not node.off], env)
            for keep in filters[1:]:
                here = keep(here, env)
            if len(contexts) == 1:
                return here
            found.extend(here)
        return found

    return apply


def searched(
    names: tuple[str, ...], after: tuple[str, ...], ups: int, absolute: bool, found_by: Lookup, plain: RunNodes
) -> RunNodes:
    """Answer a whole path from one index of the nodes it leads to; ``plain`` is the path tried one by one."""
    token = object()

    def search(node: Node, position: int, size: int, env: Environment) -> list[Node]:
        value = found_by.wanted(env) if env.stamps is not None else None
        if not isinstance(value, str):
            return plain(node, position, size, env)
        start: Node | None = env.root if absolute else node
        for _ in range(ups):
            start = start.parent if start is not None else None
        if start is None:
            return []
        index = _index((start, token), names[-1], found_by.child, partial(descend, start, names), env)
        found = _among(index, value, found_by, env)
        return [each for node in found for each in descend(node, after)] if after else found

    return search


def _among(index: Index, value: str, found_by: Lookup, env: Environment) -> list[Node]:
    nodes, places = index.get(value, _NOTHING)
    if not found_by.rest:
        return nodes
    return [
        node
        for node, (place, size) in zip(nodes, places, strict=True)
        if all(holds(node, place, size, env) for holds in found_by.rest)
    ]


def _index(key: tuple[Node, object], test: str, child: str, nodes: Callable[[], list[Node]], env: Environment) -> Index:
    """Return the nodes by the text of their child, with their places; made anew when such a text has changed."""
    is_table = type(key[0]) is Node and key[0] is not env.root
    stamp = 0 if is_table or env.stamps is None else env.stamps.get(test if child == "." else child, 0)
    known = env.indexes.get(key)
    if known is not None and known[0] == stamp:
        return known[1]
    index: Index = {}
    kept = [node for node in nodes() if not node.off]
    sizes: dict[Node | None, int] = {}
    for node in kept:
        sizes[node.parent] = sizes.get(node.parent, 0) + 1
    places: dict[Node | None, int] = {}
    for node in kept:
        place = places[node.parent] = places.get(node.parent, 0) + 1
        for text in _texts(node, child):
            same, at = index.setdefault(text, ([], []))
            same.append(node)
            at.append((place, sizes[node.parent]))
    env.indexes[key] = (stamp, index)
    return index


def _texts(node: Node, child: str) -> set[str]:
    if child == ".":
        return {string_value(node)}
    return {string_value(kid) if kid.kids else kid.text for kid in node.kids.get(child, ()) if not kid.off}
