"""Concrete paths such as ``/data/roster[2]/age`` and the nodes they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from instruments.session_tree import Cell
from instruments.xpath.nodes import Node

Steps = tuple[tuple[str, int], ...]
_POSITION = re.compile(r"\[(\d+)\]")


@lru_cache(maxsize=65536)
def split_path(path: str) -> tuple[str, Steps]:
    """Return a concrete path's generic twin, and its steps with their positions from 0."""
    steps = []
    for part in path.strip("/").split("/"):
        match = _POSITION.search(part)
        steps.append((part[: match.start()] if match else part, int(match[1]) - 1 if match else 0))
    return "/" + "/".join(name for name, _ in steps), tuple(steps)


def step_through(root: Cell, steps: Steps) -> Cell | None:
    """Return the node at the end of the steps, or None when an instance is not there."""
    if not steps or steps[0][0] != root.name:
        return None
    at: Node = root
    for name, place in steps[1:]:
        instances = at.kids.get(name, ())
        if not 0 <= place < len(instances):
            return None
        at = instances[place]
    return at if isinstance(at, Cell) else None


def everything(cell: Cell) -> Iterator[Cell]:
    """Walk a node and all below it in form order."""
    waiting: list[Node] = [cell]
    while waiting:
        at = waiting.pop()
        yield cast("Cell", at)
        for same in reversed(at.kids.values()):
            waiting.extend(reversed(same) if len(same) > 1 else same)


def is_attached(cell: Cell) -> bool:
    """Tell whether a node is still part of the response (its instance may have been removed)."""
    if cell.question.repeat is None:
        return True
    at: Node = cell
    while isinstance(at, Cell) and at.parent is not None:
        instances = at.parent.kids.get(at.name, ())
        if len(instances) < at.place or instances[at.place - 1] is not at:
            return False
        at = at.parent
    return True


def share_instance(first: Node, second: Node) -> bool:
    """Tell whether two nodes lie in the same instance of every repeat around both."""
    mine = {node.question.index: node for node in _around(first) if node.question.kind == "repeat"}
    theirs = {node.question.index: node for node in _around(second) if node.question.kind == "repeat"}
    return all(mine[index] is theirs[index] for index in mine.keys() & theirs.keys())


def _around(node: Node | None) -> Iterator[Cell]:
    while isinstance(node, Cell):
        yield node
        node = node.parent
