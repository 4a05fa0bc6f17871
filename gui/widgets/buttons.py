"""Buttons with the looks of the style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from gui.fonts import embolden


def primary(words: str = "") -> QPushButton:
    """Return the one button that stands out."""
    button = QPushButton(words)
    button.setProperty("kind", "primary")
    embolden(button)
    return button
