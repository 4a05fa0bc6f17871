"""A column of cards that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

READING_WIDTH = 1040


class ScrollColumn(QScrollArea):
    """Things below one another, as wide as one can read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        holder = QWidget()
        holder.setMaximumWidth(READING_WIDTH)
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(2, 2, 8, 2)
        self.column.setSpacing(10)
        self.setWidget(holder)


def scrolled(frame: QWidget) -> QScrollArea:
    """Return an area that lets a card scroll where it is higher than its place; no stop of Tab."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(frame)
    return area


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return an empty card and its column."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 14, 20, 14)
    column.setSpacing(6)
    return frame, column


def empty(column: QLayout) -> None:
    """Take everything out of a column, rows within it too."""
    while (item := column.takeAt(0)) is not None:
        widget, inside = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inside is not None:
            empty(inside)
