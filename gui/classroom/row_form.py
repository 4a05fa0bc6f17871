"""One row as a list with every item in full: for screen readers, small screens and long items."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from gui.widgets.table import WordsTable
from gui.widgets.text import label
from instruments.cells import CellGrid


class RowForm(QWidget):
    """Shows a row of the grid; keys mean what they mean in the grid, PgUp and PgDn change the person."""

    def __init__(self, on_key: Callable[[QKeyEvent], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_key = on_key
        self._place = (0, 0)
        self._rows = 0
        self.person = label("", "h2", wrap=False)
        self.list = WordsTable(self.tr("Items of this person"))
        self.list.setWordWrap(True)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.person)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def show_row(self, grid: CellGrid, row: int, column: int) -> None:
        """Show a person's row with the cursor at an item."""
        self._place, self._rows = (row, column), len(grid.codes)
        self.person.setText(self.tr("{} · {} of {}").format(grid.codes[row], row + 1, len(grid.codes)))
        titles = (self.tr("Item"), self.tr("Words"), self.tr("Answer"))
        rows = [(head.title, head.words, grid.said(row, k)) for k, head in enumerate(grid.heads)]
        self.list.show_rows(titles, rows, stretch=1)
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setCurrentIndex(self.list.words.index(column, 0))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the keys of the list: up and down change the item, as sideways does in the grid."""
        del watched
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8) and not event.modifiers():
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(_turned(event))
        return False


def _turned(event: QKeyEvent) -> QKeyEvent:
    """Return a move of the list as the move of the grid it stands for."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return event
    turned = {Qt.Key.Key_Down: Qt.Key.Key_Tab, Qt.Key.Key_Up: Qt.Key.Key_Backtab}.get(Qt.Key(event.key()))
    if turned is None:
        return event
    return QKeyEvent(QEvent.Type.KeyPress, turned, Qt.KeyboardModifier.NoModifier)
