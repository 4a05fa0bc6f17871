"""The tree rules are evaluated on: an instance of a form, or a table of choices."""

from __future__ import annotations

from collections.abc import Iterator

EMPTY: dict[str, list[Node]] = {}


class Node:
    """One node: its name, its text as rules see it, its children by name in document order.

    ``off`` is true for an instance of a repeat that is not relevant: it leaves every node-set.
    """

    __slots__ = ("attributes", "kids", "name", "off", "parent", "text")

    def __init__(self, name: str, text: str = "", parent: Node | None = None) -> None:
        self.name = name
        self.text = text
        self.parent = parent
        self.kids = EMPTY
        self.off = False
        self.attributes: dict[str, str] | None = None

    def add(self, child: Node) -> Node:
        """Append a child and return it."""
        if self.kids is EMPTY:
            self.kids = {}
        child.parent = self
        self.kids.setdefault(child.name, []).append(child)
        return child

    def children(self) -> Iterator[Node]:
        """Walk the children in document order."""
        for same in self.kids.values():
            yield from same

    def descendants(self) -> Iterator[Node]:
        """Walk all nodes below this one in document order."""
        for child in self.children():
            yield child
            yield from child.descendants()

    def position(self) -> int:
        """Return the place among siblings of the same name, from 1."""
        return 1 if self.parent is None else self.parent.kids[self.name].index(self) + 1


def string_value(node: Node) -> str:
    """Return a node's text; a group's is that of all its leaves in order."""
    if not node.kids:
        return node.text
    return node.text + "".join(string_value(child) for child in node.children())


def child_text(item: Node, name: str) -> str:
    """Return the text of an item's child, or of the item itself for ``.``."""
    if name == ".":
        return string_value(item)
    found = item.kids.get(name.rpartition("/")[2])
    return string_value(found[0]) if found else ""


def document_order(nodes: list[Node]) -> list[Node]:
    """Return the distinct nodes in document order."""
    distinct = list({id(node): node for node in nodes}.values())
    return sorted(distinct, key=_order_key) if len(distinct) > 1 else distinct


def _order_key(node: Node) -> tuple[tuple[int, int], ...]:
    key: list[tuple[int, int]] = []
    while node.parent is not None:
        key.append((list(node.parent.kids).index(node.name), node.position()))
        node = node.parent
    return tuple(reversed(key))


def descend(node: Node, names: tuple[str, ...]) -> list[Node]:
    """Follow names down from a node, leaving out instances that do not apply."""
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
