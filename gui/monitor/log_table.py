"""The list of the logs: urgent lines carry a mark, and a screen reader hears a line as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from gui.fonts import strong
from gui.icons import icon
from gui.operations.log_lines import LogLine
from gui.widgets.table import WordsModel, WordsTable

Index = QModelIndex | QPersistentModelIndex


class LogModel(WordsModel):
    """Rows of words, with the line behind each and its sentence."""

    lines: tuple[LogLine, ...] = ()
    sentences: tuple[str, ...] = ()

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows; the first of an urgent line has a picture."""
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentences[index.row()]
        is_urgent = index.isValid() and self.lines[index.row()].is_urgent
        if role == Qt.ItemDataRole.DecorationRole and is_urgent and index.column() == 0:
            return icon("warning-octagon", "error")
        if role == Qt.ItemDataRole.FontRole and is_urgent and index.column() < 2:
            table = self.parent()
            return strong(table.font()) if isinstance(table, QWidget) else None
        return super().data(index, role)


class LogTable(WordsTable):
    """Shows a `LogModel`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.words: LogModel = LogModel(self)
        self.setModel(self.words)

    def show_lines(
        self, titles: Sequence[str], lines: Sequence[LogLine], rows: Sequence[tuple[str, ...]], said: Sequence[str]
    ) -> None:
        """Show lines with their words and sentences; the line that was chosen stays chosen."""
        self.words.lines, self.words.sentences = tuple(lines), tuple(said)
        self.show_rows(titles, rows, stretch=3)

    @property
    def line(self) -> LogLine | None:
        """The chosen line."""
        row = self.currentIndex().row()
        return self.words.lines[row] if 0 <= row < len(self.words.lines) else None
