"""What a rule reads, found without running it: questions, repeats, and names that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from instruments.xpath.syntax import Binary, Call, Expression, Filter, Negate, Path, Step, Text

_STRUCTURE_ONLY = frozenset({"count", "position", "name", "local-name"})


class Shape:
    """A place in a form's tree, whatever the number of instances."""

    __slots__ = ("children", "index", "is_repeat", "name", "parent")

    def __init__(self, name: str, parent: Shape | None = None, index: int = -1, is_repeat: bool = False) -> None:
        self.name = name
        self.parent = parent
        self.children: list[Shape] = []
        self.index = index
        self.is_repeat = is_repeat
        if parent is not None:
            parent.children.append(self)

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
    """Indexes of questions whose values are read and of repeats whose instances are counted; unknown paths."""

    values: set[int] = field(default_factory=set)
    structures: set[int] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)
    instances: set[str] = field(default_factory=set)


Shapes = frozenset[Shape] | None


def references(rule: Expression, context: Shape) -> References:
    """Return what a rule placed on ``context`` reads; a node-set it yields counts as read."""
    found = References()
    top = context
    while top.parent is not None:
        top = top.parent
    walk = _Walk(found, top, context)
    walk.read(walk.visit(rule, frozenset({context})))
    return found


class _Walk:
    """One walk over a rule. A set of shapes is what a part may yield; None is a table or a plain value."""

    def __init__(self, found: References, top: Shape, current: Shape) -> None:
        self._found = found
        self._top = top
        self._current = current

    def read(self, shapes: Shapes, values: bool = True) -> None:
        for shape in shapes or ():
            if shape.is_repeat:
                self._found.structures.add(shape.index)
            if values:
                self._found.values.update(leaf.index for leaf in (shape, *shape.below()) if leaf.index >= 0)

    def visit(self, part: Expression, here: Shapes) -> Shapes:
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

    def _predicates(self, predicates: tuple[Expression, ...], here: Shapes) -> None:
        for each in predicates:
            self.read(self.visit(each, here))

    def _call(self, call: Call, here: Shapes) -> Shapes:
        if call.name == "current":
            return frozenset({self._current})
        if call.name in ("instance", "pulldata") and call.arguments and isinstance(call.arguments[0], Text):
            self._found.instances.add(call.arguments[0].value)
        yielded = [self.visit(argument, here) for argument in call.arguments]
        if call.name == "indexed-repeat":
            for place, shapes in enumerate(yielded):
                self.read(shapes, values=place == 0 or place % 2 == 0)
            return None
        for shapes in yielded:
            self.read(shapes, values=call.name not in _STRUCTURE_ONLY)
        return yielded[0] if call.name == "randomize" and yielded else None

    def _path(self, path: Path, here: Shapes) -> Shapes:
        if path.start is not None:
            at = self.visit(path.start, here)
        else:
            at = frozenset({self._top}) if path.absolute else here
        started = at
        for step in path.steps:
            at = None if at is None else self._step(step, at)
            self._predicates(step.predicates, at)
        if started is not None and not at and at is not None:
            self._found.unknown.append(_written(path))
        return at

    def _step(self, step: Step, at: frozenset[Shape]) -> frozenset[Shape]:
        reached = {other for shape in at for other in _along(step.axis, shape)}
        if step.test not in ("*", "node()"):
            reached = {shape for shape in reached if shape.name == step.test}
        if step.axis not in ("parent", "self", "ancestor", "ancestor-or-self"):
            self._found.structures.update(shape.index for shape in reached if shape.is_repeat)
        return frozenset(reached)


def _along(axis: str, shape: Shape) -> Iterator[Shape]:
    if axis == "child":
        yield from shape.children
    elif axis == "self":
        yield shape
    elif axis == "parent":
        if shape.parent is not None:
            yield shape.parent
    elif axis.startswith("descendant"):
        yield from (shape, *shape.below()) if axis.endswith("self") else shape.below()
    elif axis.startswith("ancestor"):
        above = shape if axis.endswith("self") else shape.parent
        while above is not None:
            yield above
            above = above.parent
    elif axis.endswith("sibling"):
        yield from shape.parent.children if shape.parent is not None else ()
    elif axis in ("following", "preceding"):
        top = shape
        while top.parent is not None:
            top = top.parent
        yield from top.below()


def _written(path: Path) -> str:
    names = "/".join(".." if step.axis == "parent" else step.test for step in path.steps)
    return f"/{names}" if path.absolute else names
