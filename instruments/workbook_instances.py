"""The tables of a form: choice lists and files beside it, as nodes rules can search."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

from instruments.form import Question
from instruments.workbook_texts import ITEXT, child_of, local, quoted
from instruments.xpath import syntax
from instruments.xpath.compiled import Compiled
from instruments.xpath.nodes import Node, child_text
from instruments.xpath.syntax import Call, Text


def node_from(element: Element) -> Node:
    """Turn an element and all below it into nodes."""
    node = Node(local(element), element.text or "" if len(element) == 0 else "")
    for child in element:
        node.add(node_from(child))
    return node


def fill_table(holder: Node, name: str, data: bytes) -> None:
    """Put a CSV file under an instance as root and items; another kind of file leaves the root empty."""
    root = holder.add(Node("root"))
    if not name.lower().endswith(".csv"):
        return
    text = data.decode("utf-8-sig", errors="replace")
    for record in csv.DictReader(io.StringIO(text)):
        item = root.add(Node("item"))
        for header, value in record.items():
            if header is not None and isinstance(value, str):
                item.add(Node(header.strip(), value))


@lru_cache(maxsize=64)
def table_in(folder: Path, name: str) -> Node | None:
    """Return a table of the attachments folder as an instance, or None when it is not there."""
    try:
        data = (folder / name).read_bytes()
    except OSError:
        return None
    holder = Node("instance")
    fill_table(holder, name, data)
    return holder


def inline_items(name: str, items: Sequence[Element]) -> Element:
    """Return choices written inside a question as an instance like any other."""
    instance, root = Element("instance", {"id": name}), Element("root")
    instance.append(root)
    for item in items:
        label, value = child_of(item, "label"), child_of(item, "value")
        reference = label.get("ref", "") if label is not None else ""
        shown = ("itextId", quoted(reference)) if reference.startswith(ITEXT) else ("label", _text(label))
        node = Element("item")
        for tag, text in (("name", _text(value)), shown):
            part = Element(tag)
            part.text = text
            node.append(part)
        root.append(node)
    return instance


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def instance_name(nodes: Compiled) -> str | None:
    """Return the table an itemset takes its items from, or None."""
    source = nodes.source
    while isinstance(source, Call) and source.name == "randomize":
        source = source.arguments[0]
    if isinstance(source, syntax.Path) and isinstance(source.start, Call) and source.start.name == "instance":
        argument = source.start.arguments[0]
        return argument.value if isinstance(argument, Text) else None
    return None


def is_fixed(nodes: Compiled) -> bool:
    """Tell whether the choices are always the same: a table without any filter."""
    source = nodes.source
    if isinstance(source, syntax.Path) and isinstance(source.start, Call) and source.start.name == "instance":
        return not any(step.predicates for step in source.steps)
    return False


def fixed_choices(nodes: Sequence[Question], instances: Mapping[str, Node]) -> dict[int, tuple[str, ...]]:
    """Return the values of every choice list without a filter, by question."""
    found: dict[int, tuple[str, ...]] = {}
    for node in nodes:
        table = instances.get(node.itemset.instance or "") if node.itemset is not None else None
        if node.itemset is not None and node.itemset.is_fixed and table is not None:
            items = (item for top in table.children() for item in top.children())
            found[node.index] = tuple(child_text(item, node.itemset.value) for item in items)
    return found
