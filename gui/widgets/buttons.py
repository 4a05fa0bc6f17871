"""Buttons with the looks of the style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from gui.fonts import embolden
from gui.icons import icon

GAP = "\u2002"  # Qt leaves no room between picture and words where the style sheet draws right to left


def primary(words: str = "") -> QPushButton:
    """Return the one button that stands out."""
    button = QPushButton(words)
    button.setProperty("kind", "primary")
    embolden(button)
    return button


def pictured(words: str, glyph: str) -> QPushButton:
    """Return a button with a picture at its reading start, and room between it and the words."""
    button = QPushButton(GAP + words)
    button.setAccessibleName(words)
    button.setIcon(icon(glyph))
    return button
