"""Labels and rules with the roles of the style sheet."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from gui.fonts import embolden

LIGHT_ROLES = frozenset({"body", "quiet", "small", "code"})


def label(text: str, role: str = "body", *, wrap: bool = True) -> QLabel:
    """Return a label with a type role of the style sheet."""
    widget = QLabel(text)
    widget.setProperty("role", role)
    if role not in LIGHT_ROLES:
        embolden(widget)
    widget.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        widget.setSizePolicy(policy)
    return widget


def forward(words: str) -> str:
    """Keep a date, a code or a fingerprint in its own order between words that run from the right."""
    return f"\u2066{words}\u2069"


def content(words: str) -> str:
    """Keep words of people's making in their own order where the window runs from the right, also when they are cut."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2068{words}\u2069" if words and is_mirrored else words


def said(words: str) -> str:
    """Read a sentence from the right where the window does so, also one that begins with a name or a code."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u200f{words}" if words and is_mirrored else words


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame(parent)
    line.setProperty("kind", "line")
    line.setFixedHeight(1)
    return line


def set_kind(widget: QWidget, kind: str, prop: str = "kind") -> None:
    """Change the look of a widget that is already shown."""
    if widget.property(prop) == kind:
        return
    widget.setProperty(prop, kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def breakable(path: object) -> str:
    """Return a path that may go on in the next line after each folder."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))
