"""Paths compiled to closures, with short ways for the paths forms are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, cast

from instruments.xpath.axes import AXES, REVERSE
from instruments.xpath.compiled import Compiled, RunNodes, RunNumber, RunTruth, as_nodes
from instruments.xpath.environment import Environment
from instruments.xpath.lookup import indexed, lookup, searched
from instruments.xpath.nodes import Node, descend, document_order, string_value
from instruments.xpath.syntax import Binary, Expression, Number, Path, Step
from instruments.xpath.values import to_truth

Build: TypeAlias = Callable[[Expression], Compiled]
Apply: TypeAlias = Callable[[list[Node], Environment], list[Node]]
_ANY = frozenset({"*", "node()"})


def compile_path(path: Path, build: Build) -> Compiled:
    """Compile a path; plain absolute and relative paths take the short way."""
    start = None if path.start is None else as_nodes(build(path.start))
    if start is None and _is_plain(path.steps):
        ups = sum(1 for step in path.steps if step.axis == "parent")
        names = tuple(step.test for step in path.steps if step.axis == "child")
        return Compiled(_plain_absolute(names) if path.absolute else _plain_relative(ups, names), "nodes", path)
    if start is None:
        quick = _searched(path, build)
        if quick is not None:
            return Compiled(quick, "nodes", path)
    applies = [_step(step, build) for step in path.steps]
    return Compiled(_general(start, path.absolute, applies), "nodes", path)


def _is_plain(steps: tuple[Step, ...]) -> bool:
    """Tell whether steps are any number of ``..`` (or ``.``) and then names, without predicates."""
    named = False
    for step in steps:
        if step.predicates or (step.axis == "child" and step.test in _ANY):
            return False
        if step.axis == "child":
            named = True
        elif step.axis not in ("self", "parent") or named or step.test != "node()":
            return False
    return True


def _plain_absolute(names: tuple[str, ...]) -> RunNodes:
    return lambda _node, _position, _size, env: descend(env.root, names)


def _plain_relative(ups: int, names: tuple[str, ...]) -> RunNodes:
    def relative(node: Node, _position: int, _size: int, _env: Environment) -> list[Node]:
        for _ in range(ups):
            if node.parent is None:
                return []
            node = node.parent
        return descend(node, names)

    return relative


def _searched(path: Path, build: Build) -> RunNodes | None:
    """Compile plain steps, of which one has a single predicate that looks a value up, to an index of them all."""
    with_predicates = [place for place, step in enumerate(path.steps) if step.predicates]
    if len(with_predicates) != 1 or len(path.steps[with_predicates[0]].predicates) != 1:
        return None
    at = with_predicates[0]
    step = path.steps[at]
    bare = (*path.steps[:at], Step(step.axis, step.test, ()), *path.steps[at + 1 :])
    found_by = lookup(step.predicates[0], build)
    if found_by is None or step.axis != "child" or not _is_plain(bare):
        return None
    names = tuple(each.test for each in bare if each.axis == "child")
    ups = sum(1 for each in bare if each.axis == "parent")
    depth = sum(1 for each in bare[: at + 1] if each.axis == "child")
    plain = _general(None, path.absolute, [_step(step, build) for step in path.steps])
    return searched(names[:depth], names[depth:], ups, path.absolute, found_by, plain)


def _general(start: RunNodes | None, absolute: bool, applies: list[Apply]) -> RunNodes:
    def general(node: Node, position: int, size: int, env: Environment) -> list[Node]:
        if start is not None:
            found = start(node, position, size, env)
        else:
            found = [env.root if absolute else node]
        for apply in applies:
            found = apply(found, env)
        return found

    return general


def _step(step: Step, build: Build) -> Apply:
    axis, test, reverse = AXES[step.axis], step.test, step.axis in REVERSE
    filters = [predicate(each, build) for each in step.predicates]
    if filters and step.axis == "child" and test not in _ANY:
        found_by = lookup(step.predicates[0], build)
        if found_by is not None:
            return indexed(test, found_by, filters)
    ordered = step.axis in ("child", "self", "attribute")
    is_any, is_named = test == "node()", test == "*"

    def apply(contexts: list[Node], env: Environment) -> list[Node]:
        found: list[Node] = []
        for context in contexts:
            if ordered and test not in _ANY and step.axis == "child":
                here = [node for node in context.kids.get(test, ()) if not node.off]
            else:
                here = [
                    node
                    for node in axis(context)
                    if not node.off and (is_any or node.name == test or (is_named and node.name != ""))
                ]
            for keep in filters:
                here = keep(here, env)
            found.extend(here)
        return found if ordered or (len(contexts) == 1 and not reverse) else document_order(found)

    return apply


def predicate(source: Expression, build: Build) -> Apply:
    """Compile a predicate to a filter over nodes in axis order."""
    if isinstance(source, Number):
        place = source.value
        return lambda nodes, _env: [node for index, node in enumerate(nodes, 1) if index == place]
    if isinstance(source, Binary) and source.operator == "=":
        quick = _lookup(source, build)
        if quick is not None:
            return quick
    part = build(source)
    run = part.run
    if part.kind == "number":
        number = cast("RunNumber", run)
        return lambda nodes, env: [
            node for index, node in enumerate(nodes, 1) if number(node, index, len(nodes), env) == index
        ]
    if part.kind == "truth":
        truth = cast("RunTruth", run)
        return lambda nodes, env: [node for index, node in enumerate(nodes, 1) if truth(node, index, len(nodes), env)]

    def keep(nodes: list[Node], env: Environment) -> list[Node]:
        kept: list[Node] = []
        for index, node in enumerate(nodes, 1):
            value = run(node, index, len(nodes), env)
            if (value == index) if isinstance(value, float) else to_truth(value):
                kept.append(node)
        return kept

    return keep


def _lookup(source: Binary, build: Build) -> Apply | None:
    """Compile ``[child = value]``, where the value is the same for every node, to one comparison a node."""
    found_by = lookup(source, build)
    if found_by is None or found_by.child == "." or found_by.rest:
        return None
    wanted, name = found_by.wanted, found_by.child

    def keep(nodes: list[Node], env: Environment) -> list[Node]:
        value = wanted(env)
        texts = {string_value(node) for node in value} if isinstance(value, list) else {value}
        return [
            node
            for node in nodes
            if any(
                (string_value(kid) if kid.kids else kid.text) in texts for kid in node.kids.get(name, ()) if not kid.off
            )
        ]

    return keep
