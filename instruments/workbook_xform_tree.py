"""pyxform's document as a plain element tree, without writing it out and reading it back."""

from __future__ import annotations

import hashlib
from typing import Any
from xml.etree.ElementTree import Element

JAVAROSA = "{http://openrosa.org/javarosa}"


def taken_apart(document: Any) -> Element:  # noqa: ANN401 - pyxform's own kind of document
    """Return the tree of a document; names lose their prefix, but for attributes in JavaRosa's namespace.

    The document's parts point at each other both ways; they are parted on the way, else they would stay as garbage.
    """
    element = Element(document.tagName.rpartition(":")[2])
    for attribute in document.attributes.values():
        name = attribute.name
        element.set(f"{JAVAROSA}{name[3:]}" if name.startswith("jr:") else name, str(attribute.value))
        attribute.ownerElement = None
    last: Element | None = None
    for child in document.childNodes:
        if child.nodeType == child.ELEMENT_NODE:
            last = taken_apart(child)
            element.append(last)
        elif last is None:
            element.text = (element.text or "") + child.data
        else:
            last.tail = (last.tail or "") + child.data
        child.parentNode = child.previousSibling = child.nextSibling = None
    return element


def digest_of(root: Element) -> str:
    """Return the SHA-256 of all names, attributes and texts of a tree, in order, as hexadecimal digits."""
    parts: list[str] = []
    for element in root.iter():
        parts.append(f"<{element.tag}")
        parts.extend(f"{name}={value}" for name, value in sorted(element.attrib.items()))
        parts.append(f">{element.text or ''}")
        parts.append(f"<>{element.tail or ''}")
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
