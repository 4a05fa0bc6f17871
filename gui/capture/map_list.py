"""Every question of a response with its state; a few letters narrow it, Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.capture.flow import MapLine
from gui.icons import icon
from gui.widgets.text import content

GLYPHS = {"done": ("check-circle", "ok"), "open": ("circle", "text3"), "wrong": ("warning-circle", "error")}
ROWS = 7


class MapList(QWidget):
    """``chosen`` carries the path of a question."""

    chosen = Signal(str)

    def __init__(self, lines: Sequence[MapLine], current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(lines)
        self.search, self.list = QLineEdit(), QListWidget()
        self.search.setPlaceholderText(self.tr("A few letters of the question"))
        self.search.setAccessibleName(self.tr("Find a question"))
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.list.setMinimumHeight((self.fontMetrics().lineSpacing() + 14) * ROWS)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self._narrow("")
        at = next((i for i, line in enumerate(self._lines) if line.path == current), 0)
        self.list.setCurrentRow(at)

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        for line in self._lines:
            if typed.strip().casefold() in line.label.casefold():
                glyph, token = GLYPHS[line.state]
                answer = f"    {line.answer}" if line.answer else ""
                item = QListWidgetItem(icon(glyph, token), f"{line.number}  {content(line.label)}{answer}", self.list)
                item.setData(Qt.ItemDataRole.UserRole, line.path)
        self.list.setCurrentRow(0)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list and choose from the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)
