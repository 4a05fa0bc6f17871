"""The axes of XPath over `Node`, each in the order positions count in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from instruments.xpath.nodes import Node

REVERSE = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})


def _parent(node: Node) -> Iterator[Node]:
    if node.parent is not None:
        yield node.parent


def _ancestors(node: Node) -> Iterator[Node]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _siblings(node: Node) -> tuple[list[Node], int]:
    if node.parent is None:
        return [node], 0
    line = list(node.parent.children())
    return line, next(index for index, other in enumerate(line) if other is node)


def _following_siblings(node: Node) -> Iterator[Node]:
    line, place = _siblings(node)
    yield from line[place + 1 :]


def _preceding_siblings(node: Node) -> Iterator[Node]:
    line, place = _siblings(node)
    yield from reversed(line[:place])


def _with_descendants(node: Node) -> Iterator[Node]:
    yield node
    yield from node.descendants()


def _following(node: Node) -> Iterator[Node]:
    for start in (node, *_ancestors(node)):
        for sibling in _following_siblings(start):
            yield from _with_descendants(sibling)


def _preceding(node: Node) -> Iterator[Node]:
    for start in (node, *_ancestors(node)):
        for sibling in _preceding_siblings(start):
            yield from reversed(list(_with_descendants(sibling)))


def _attributes(node: Node) -> Iterator[Node]:
    for name, text in (node.attributes or {}).items():
        yield Node(name, text)


def _self(node: Node) -> Iterator[Node]:
    yield node


def _ancestors_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _ancestors(node)


AXES: dict[str, Callable[[Node], Iterator[Node]]] = {
    "child": Node.children,
    "parent": _parent,
    "self": _self,
    "descendant": Node.descendants,
    "descendant-or-self": _with_descendants,
    "ancestor": _ancestors,
    "ancestor-or-self": _ancestors_or_self,
    "following-sibling": _following_siblings,
    "preceding-sibling": _preceding_siblings,
    "following": _following,
    "preceding": _preceding,
    "attribute": _attributes,
}
