"""Paths compiled to closures, with short ways for the paths forms are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, cast

from instruments.xpath.axes import AXES, REVERSE
from instruments.xpath.compiled import Compiled, RunNodes, RunNumber, RunTruth, as_nodes
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node, document_order, string_value
from instruments.xpath.syntax import Binary, Call, Expression, Number, Path, Step, Text
from instruments.xpath.values import Value, to_truth

Build: TypeAlias = Callable[[Expression], Compiled]
Apply: TypeAlias = Callable[[list[Node], Environment], list[Node]]
Lookup: TypeAlias = tuple[Callable[[Environment], Value], str]
_ANY = frozenset({"*", "node()"})
_FEW = 8


def compile_path(path: Path, build: Build) -> Compiled:
    """Compile a path; plain absolute and relative paths take the short way."""
    start = None if path.start is None else as_nodes(build(path.start))
    if start is None and _is_plain(path.steps):
        ups = sum(1 for step in path.steps if step.axis == "parent")
        names = tuple(step.test for step in path.steps if step.axis == "child")
        return Compiled(_plain_absolute(names) if path.absolute else _plain_relative(ups, names), "nodes", path)
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


def _descend(node: Node, names: tuple[str, ...]) -> list[Node]:
    found = [node]
    for name in names:
        if len(found) == 1:
            found = found[0].kids.get(name, [])
        else:
            found = [child for parent in found for child in parent.kids.get(name, ())]
        for each in found:
            if each.off:
                found = [kept for kept in found if not kept.off]
                break
    return found


def _plain_absolute(names: tuple[str, ...]) -> RunNodes:
    return lambda _node, _position, _size, env: _descend(env.root, names)


def _plain_relative(ups: int, names: tuple[str, ...]) -> RunNodes:
    def relative(node: Node, _position: int, _size: int, _env: Environment) -> list[Node]:
        for _ in range(ups):
            if node.parent is None:
                return []
            node = node.parent
        return _descend(node, names)

    return relative


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
    predicates = _separated(step.predicates)
    found_by = lookup(predicates[0], build) if predicates and step.axis == "child" and test not in _ANY else None
    filters = [predicate(each, build) for each in predicates]
    if found_by is not None:
        return _indexed(test, found_by, filters)
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


def _separated(predicates: tuple[Expression, ...]) -> tuple[Expression, ...]:
    """Split predicates at ``and`` where that means the same."""
    parts: list[Expression] = []
    for each in predicates:
        split = _conjuncts(each)
        parts.extend(split if len(split) > 1 and not any(_counts_places(part) for part in split) else (each,))
    return tuple(parts)


def _conjuncts(part: Expression) -> list[Expression]:
    if isinstance(part, Binary) and part.operator == "and":
        return [*_conjuncts(part.left), *_conjuncts(part.right)]
    return [part]


def _counts_places(part: Expression) -> bool:
    """Tell whether a condition may depend on the place among the nodes, or is no comparison."""
    if not isinstance(part, Binary) or part.operator not in ("=", "!=", "<", "<=", ">", ">="):
        return True
    return any(_asks_place(side) for side in (part.left, part.right))


def _asks_place(part: Expression) -> bool:
    if isinstance(part, Call):
        return part.name in ("position", "last") or any(_asks_place(each) for each in part.arguments)
    if isinstance(part, Binary):
        return _asks_place(part.left) or _asks_place(part.right)
    return not isinstance(part, Text | Number | Path)


def _indexed(test: str, found_by: Lookup, filters: list[Apply]) -> Apply:
    """Compile ``name[child = value]`` to one look-up in an index of the children."""
    wanted, child = found_by

    def apply(contexts: list[Node], env: Environment) -> list[Node]:
        found: list[Node] = []
        for context in contexts:
            line = context.kids.get(test, ())
            here = None
            if len(line) > _FEW and env.stamps is not None:
                value = wanted(env)
                if isinstance(value, str):
                    here = _index(context, test, child, env).get(value, [])
            if here is None:
                here = filters[0]([node for node in line if not node.off], env)
            for keep in filters[1:]:
                here = keep(here, env)
            found.extend(here)
        return found

    return apply


def _index(context: Node, test: str, child: str, env: Environment) -> dict[str, list[Node]]:
    """Return the children called ``test`` by the text of their child, made anew when such a text has changed."""
    stamp = 0 if type(context) is Node or env.stamps is None else env.stamps.get(child, 0)
    key = (context, test, child)
    known = env.indexes.get(key)
    if known is not None and known[0] == stamp:
        return known[1]
    index: dict[str, list[Node]] = {}
    for node in context.kids[test]:
        if not node.off:
            texts = {string_value(kid) if kid.kids else kid.text for kid in node.kids.get(child, ()) if not kid.off}
            for text in texts:
                index.setdefault(text, []).append(node)
    env.indexes[key] = (stamp, index)
    return index


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


def lookup(source: Expression, build: Build) -> Lookup | None:
    """Take ``child = value`` apart where the value is the same for every node: how to get the value, and the child."""
    if not isinstance(source, Binary) or source.operator != "=":
        return None
    left, right = source.left, source.right
    if not _is_child(left) or not _is_independent(right):
        left, right = right, left
    if not isinstance(left, Path) or not _is_child(left) or not _is_independent(right):
        return None
    run = build(right).run

    def wanted(env: Environment) -> Value:
        value = run(env.current, 1, 1, env)
        if isinstance(value, list) and len(value) == 1:
            return string_value(value[0])
        return value

    return wanted, left.steps[0].test


def _lookup(source: Binary, build: Build) -> Apply | None:
    """Compile ``[child = value]``, where the value is the same for every node, to one comparison a node."""
    found_by = lookup(source, build)
    if found_by is None:
        return None
    wanted, name = found_by

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


def _is_child(source: Expression) -> bool:
    if not isinstance(source, Path) or source.absolute or source.start is not None or len(source.steps) != 1:
        return False
    step = source.steps[0]
    return step.axis == "child" and step.test not in _ANY and not step.predicates


def _is_independent(source: Expression) -> bool:
    """Tell whether a value does not depend on the node a predicate is tried on (and is text or nodes)."""
    if isinstance(source, Text):
        return True
    if not isinstance(source, Path):
        return False
    return source.absolute or (isinstance(source.start, Call) and source.start.name in ("current", "instance"))
