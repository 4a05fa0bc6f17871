"""Values over many nodes, kept until one of the nodes they read changes."""

from __future__ import annotations

from instruments.xpath.compiled import Compiled, Run
from instruments.xpath.environment import Environment
from instruments.xpath.nodes import Node
from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Number, Path, Step, Text
from instruments.xpath.values import Value

_OVER_NODES = frozenset({"sum", "count", "min", "max", "join", "count-non-empty"})
_CHANGING = frozenset(
    {"current", "random", "randomize", "uuid", "now", "today", "once", "property", "jr:choice-name", "jr:itext",
     "indexed-repeat", "pulldata"}
)  # fmt: skip
_SIDEWAYS = frozenset(
    {"following", "preceding", "following-sibling", "preceding-sibling", "attribute", "ancestor", "ancestor-or-self"}
)


def remembered(part: Compiled) -> Compiled:
    """Keep the value of a function over nodes that are the same wherever in an instance the rule stands."""
    call = part.source
    if not isinstance(call, Call) or call.name not in _OVER_NODES:
        return part
    paths = [each for each in call.arguments if not isinstance(each, Text | Number)]
    if len(paths) != 1 or not isinstance(paths[0], Path) or paths[0].start is not None:
        return part
    path = paths[0]
    ups = 0 if path.absolute else _leading_parents(path.steps)
    names = _names(path.steps[ups:])
    if names is None or not (path.absolute or ups) or len(path.steps) == ups:
        return part
    return Compiled(_kept(part, ups, path.absolute, tuple(names)), part.kind, call)


def _kept(part: Compiled, ups: int, absolute: bool, names: tuple[str, ...]) -> Run:
    run, token = part.run, object()

    def kept(node: Node, position: int, size: int, env: Environment) -> Value:
        stamps = env.stamps
        if stamps is None:
            return run(node, position, size, env)
        start = env.root if absolute else node
        for _ in range(ups):
            if start.parent is None:
                return run(node, position, size, env)
            start = start.parent
        stamp = 0
        for name in names:
            stamp += stamps.get(name, 0)
        key = (token, start)
        known = env.memory.get(key)
        if known is not None and known[0] == stamp:
            return known[1]
        value = run(node, position, size, env)
        env.memory[key] = (stamp, value)
        return value

    return kept


def _leading_parents(steps: tuple[Step, ...]) -> int:
    ups = 0
    for step in steps:
        if step.axis != "parent" or step.predicates:
            break
        ups += 1
    return ups


def _names(steps: tuple[Step, ...]) -> set[str] | None:
    """Return the names of the nodes whose text steps read; None when that depends on more than their start."""
    if not steps or any(step.axis in _SIDEWAYS for step in steps):
        return None
    last = steps[-1].test
    names = {"*" if last in ("*", "node()") else last}
    for step in steps:
        for each in step.predicates:
            read = _names_in(each)
            if read is None:
                return None
            names |= read
    return names


def _names_in(part: Expression) -> set[str] | None:
    """Return the names a predicate reads, tried on a node below the start."""
    if isinstance(part, Text | Number):
        return set()
    if isinstance(part, Binary):
        return _joined([part.left, part.right])
    if isinstance(part, Negate):
        return _names_in(part.inner)
    if isinstance(part, Call):
        return None if part.name in _CHANGING else _joined(list(part.arguments))
    if isinstance(part, Path) and part.start is None:
        steps = part.steps
        if all(step.axis == "self" and not step.predicates for step in steps):
            return {"*"}
        return _names(steps)
    if isinstance(part, Filter):
        return None
    return None


def _joined(parts: list[Expression]) -> set[str] | None:
    names: set[str] = set()
    for part in parts:
        read = _names_in(part)
        if read is None:
            return None
        names |= read
    return names
