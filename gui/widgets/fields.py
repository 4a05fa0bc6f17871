"""Titled fields, two beside each other."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from gui.widgets.text import label

COLUMNS = 2


class Fields(QWidget):
    """Titled fields, two beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.count = 0

    def add(self, words: str, widget: QWidget) -> None:
        """Add a field under its title."""
        title = label(words)
        title.setBuddy(widget)
        widget.setAccessibleName(words)
        row, column = divmod(self.count, COLUMNS)
        self._grid.addWidget(title, 2 * row, column)
        self._grid.addWidget(widget, 2 * row + 1, column)
        self.count += 1

    def clear(self) -> None:
        """Take every field out."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.count = 0
