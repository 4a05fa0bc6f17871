"""What a rule reads, found without running it: questions, repeats, and names that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Path, Step, Text

_STRUCTURE_ONLY = frozenset({"count", "position", "name", "local-name"})


class Shape:
    """A place in a form's tree, whatever the number of instances."""

    __slots__ = ("children", "index", "is_repeat", "name", "named", "parent")

    def __init__(self, name: str, parent: Shape | None = None, index: int = -1, is_repeat: bool = False) -> None:
        self.name = name
        self.parent = parent
        self.children: list[Shape] = []
        self.named: dict[str, list[Shape]] = {}
        self.index = index
        self.is_repeat = is_repeat
        if parent is not None:
            parent.children.append(self)
            parent.named.setdefault(name, []).append(self)

    def below(self) -> Iterator[Shape]:
        """Walk everything below."""
        for child in self.children:
            yield child
            yield from child.below()

    @property
    def path(self) -> str:
        """The absolute path."""
        return "" if self.parent is None else f"{self.parent.path}/{self.name}"


@dataclass(slots=True)
class References:
    """What a rule reads, and names that lead nowhere.

    ``values`` are indexes of questions, ``structures`` of repeats whose instances are counted. Each comes with the
    repeat within one instance of which the rule stays while it reads it, -1 when it looks across the whole form.
    """

    values: dict[int, int] = field(default_factory=dict)
    structures: dict[int, int] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    instances: set[str] = field(default_factory=set)


Place = tuple[Shape, Shape]
Places = frozenset[Place] | None


def references(rule: Expression, context: Shape) -> References:
    """Return what a rule placed on ``context`` reads; a node-set it yields counts as read."""
    found = References()
    top = context
    while top.parent is not None:
        top = top.parent
    walk = _Walk(found, top, context)
    walk.read(walk.visit(rule, frozenset({(context, context)})))
    return found


class _Walk:
    """One walk over a rule.

    What a part may yield is a set of places: a shape and the highest shape passed on the way there, its anchor. None
    is a table or a plain value.
    """

    def __init__(self, found: References, top: Shape, current: Shape) -> None:
        self._found = found
        self._top = top
        self._current = current

    def read(self, places: Places, values: bool = True) -> None:
        for shape, anchor in places or ():
            if shape.is_repeat:
                self._count(shape, anchor)
            if values:
                for leaf in (shape, *shape.below()):
                    if leaf.index >= 0:
                        _widen(self._found.values, leaf, anchor)

    def _count(self, repeat: Shape, anchor: Shape) -> None:
        outside = repeat.parent if anchor is repeat and repeat.parent is not None else anchor
        _widen(self._found.structures, repeat, outside)

    def visit(self, part: Expression, here: Places) -> Places:
        if isinstance(part, Path):
            return self._path(part, here)
        if isinstance(part, Call):
            return self._call(part, here)
        if isinstance(part, Binary):
            left, right = self.visit(part.left, here), self.visit(part.right, here)
            if part.operator == "|":
                return None if left is None or right is None else left | right
            self.read(left)
            self.read(right)
        elif isinstance(part, Negate):
            self.read(self.visit(part.inner, here))
        elif isinstance(part, Filter):
            inner = self.visit(part.inner, here)
            self._predicates(part.predicates, inner)
            return inner
        return None

    def _predicates(self, predicates: tuple[Expression, ...], here: Places) -> None:
        for each in predicates:
            self.read(self.visit(each, here))

    def _call(self, call: Call, here: Places) -> Places:
        if call.name == "current":
            return frozenset({(self._current, self._current)})
        if call.name in ("instance", "pulldata") and call.arguments and isinstance(call.arguments[0], Text):
            self._found.instances.add(call.arguments[0].value)
        yielded = [self.visit(argument, here) for argument in call.arguments]
        if call.name == "indexed-repeat":
            for number, places in enumerate(yielded):
                self.read(places, values=number == 0 or number % 2 == 0)
            return None
        for places in yielded:
            self.read(places, values=call.name not in _STRUCTURE_ONLY)
        return yielded[0] if call.name == "randomize" and yielded else None

    def _path(self, path: Path, here: Places) -> Places:
        if path.start is not None:
            at = self.visit(path.start, here)
        else:
            at = frozenset({(self._top, self._top)}) if path.absolute else here
        started = at
        for step in path.steps:
            at = None if at is None else self._step(step, at)
            self._predicates(step.predicates, at)
        if started is not None and not at and at is not None:
            self._found.unknown.append(_written(path))
        return at

    def _step(self, step: Step, at: frozenset[Place]) -> frozenset[Place]:
        if step.axis == "child" and step.test not in ("*", "node()"):
            reached = {(child, anchor) for shape, anchor in at for child in shape.named.get(step.test, ())}
        else:
            reached = {other for place in at for other in _along(step.axis, *place)}
        if step.axis != "child" and step.test not in ("*", "node()"):
            reached = {(shape, anchor) for shape, anchor in reached if shape.name == step.test}
        if step.axis not in ("parent", "self", "ancestor", "ancestor-or-self"):
            for shape, anchor in reached:
                if shape.is_repeat:
                    self._count(shape, anchor)
        return frozenset(reached)


def _widen(found: dict[int, int], shape: Shape, anchor: Shape) -> None:
    """Note that a shape is read within an anchor; of two anchors the higher one counts."""
    scope: Shape | None = anchor
    while scope is not None and not scope.is_repeat:
        scope = scope.parent
    index = -1 if scope is None else scope.index
    found[shape.index] = min(found.get(shape.index, index), index)


def _along(axis: str, shape: Shape, anchor: Shape) -> Iterator[Place]:
    if axis.endswith("self"):
        yield shape, anchor
    if axis == "child":
        yield from ((child, anchor) for child in shape.children)
    elif axis.startswith("descendant"):
        yield from ((each, anchor) for each in shape.below())
    elif axis == "parent" or axis.startswith("ancestor"):
        while shape.parent is not None:
            anchor = shape.parent if shape is anchor else anchor
            shape = shape.parent
            yield shape, anchor
            if axis == "parent":
                break
    elif axis.endswith("sibling"):
        if shape.parent is not None:
            yield from ((each, shape.parent if shape is anchor else anchor) for each in shape.parent.children)
    elif axis in ("following", "preceding"):
        top = shape
        while top.parent is not None:
            top = top.parent
        yield from ((each, top) for each in top.below())


def _written(path: Path) -> str:
    names = "/".join(".." if step.axis == "parent" else step.test for step in path.steps)
    return f"/{names}" if path.absolute else names
