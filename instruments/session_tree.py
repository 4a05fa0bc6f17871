"""The nodes of one response: what was answered, what rules see of it, whether it applies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from instruments.form import Form, Question
from instruments.xpath.nodes import EMPTY, Node


class Cell(Node):
    """One node of a response.

    ``kept`` is the answer as given; ``text`` is what rules see: blank while the node is not relevant or its choice is
    not offered. ``own`` is the node's own relevance, ``relevant`` includes that of everything around it; likewise
    ``locked`` and ``readonly``. ``fault`` is "", required, constraint or range. ``place`` counts from 1 among
    instances. ``required``, ``readonly`` and ``fault`` hold only while ``unchecked`` is false.
    """

    __slots__ = (
        "fault", "kept", "locked", "own", "place", "question", "readonly", "relevant", "required", "stale", "unchecked",
    )  # fmt: skip

    def __init__(self, question: Question, parent: Node, text: str = "") -> None:
        self.name = question.name
        self.text = text
        self.parent = parent
        self.kids = EMPTY
        self.off = False
        self.attributes = None
        self.question = question
        self.kept = text
        self.own = True
        self.relevant = True
        self.stale = False
        self.place = 1
        self.locked = question.calculate is not None
        self.readonly: bool = self.locked or (isinstance(parent, Cell) and parent.readonly)
        self.required = False
        self.fault = ""
        self.unchecked = False

    def position(self) -> int:
        """Return the place among instances, from 1."""
        return self.place

    def keep(self, text: str) -> bool:
        """Store an answer; returns whether what rules see has changed."""
        self.kept = text
        return self.show()

    def show(self) -> bool:
        """Bring ``text`` in line with the answer and the relevance; returns whether it changed."""
        text = self.kept if self.relevant and not self.stale else ""
        changed = text != self.text
        self.text = text
        return changed

    def path(self) -> str:
        """Return the concrete path, with positions from 1 at each repeat."""
        question = self.question
        if question.repeat is None:
            return question.path
        above = self.parent
        start = above.path() if isinstance(above, Cell) else ""
        if question.kind == "repeat":
            return f"{start}/{question.name}[{self.place}]"
        return f"{start}/{question.name}"


def grow(form: Form, question: Question, parent: Node, *, first: bool) -> Cell:
    """Build the cells of a question and everything below it; ``first`` gives each uncounted repeat one instance."""
    cell = Cell(question, parent, question.default)
    if question.children:
        nodes = form.nodes
        kids: dict[str, list[Node]] = {}
        for index in question.children:
            child = nodes[index]
            if child.kind == "repeat" and (child.count is not None or not first):
                kids[child.name] = []
            else:
                kids[child.name] = [grow(form, child, cell, first=first)]
        cell.kids = kids
    return cell


def leaves(cell: Cell) -> Iterator[Cell]:
    """Walk the questions at and below a cell in form order."""
    if cell.question.kind == "question":
        yield cell
        return
    for same in cell.kids.values():
        for child in same:
            if isinstance(child, Cell):
                yield from leaves(child)


def instances_of(form: Form, root: Cell, question: Question) -> list[Cell]:
    """Return the cells of a question in document order, one per instance of the repeats around it."""
    return cells_below(form, root, question)


def cells_below(form: Form, top: Cell, question: Question) -> list[Cell]:
    """Return the cells of a question at or below a cell, in document order."""
    chain: list[str] = []
    at = question
    while at is not top.question and at.parent is not None:
        chain.append(at.name)
        at = form.nodes[at.parent]
    cells: list[Node] = [top]
    for name in reversed(chain):
        if len(cells) == 1:
            cells = cells[0].kids.get(name, [])
        else:
            cells = [child for cell in cells for child in cell.kids.get(name, ())]
    return cast("list[Cell]", cells)
