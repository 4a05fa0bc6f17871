"""A quiet table over rows of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gui.fonts import embolden
from gui.widgets.text import content

Index = QModelIndex | QPersistentModelIndex
LEAST_ROW = 36


class WordsModel(QAbstractTableModel):
    """Rows of strings under titles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()

    def replace(self, titles: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._titles, self._rows = tuple(titles), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's title."""
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return content(self._titles[section]) if is_title and section < len(self._titles) else None

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows; a screen reader hears the column's title before it."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return content(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._rows[index.row()][0]}, {self._titles[index.column()]}: {cell}"
        return None


class WordsTable(QTableView):
    """Shows a `WordsModel`; the column ``stretch`` takes the room that is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = WordsModel(self)
        self.setModel(self.words)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        embolden(header)

    def show_rows(self, titles: Sequence[str], rows: Sequence[tuple[str, ...]], stretch: int = 0) -> None:
        """Show rows; the row that was chosen stays chosen."""
        row = max(self.currentIndex().row(), 0)
        self.words.replace(titles, rows)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(60)
        for column in range(len(titles)):
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Stretch if column == stretch else modes.ResizeToContents)
        self.verticalHeader().setDefaultSectionSize(max(LEAST_ROW, self.fontMetrics().lineSpacing() + 16))
        if rows:
            self.setCurrentIndex(self.words.index(min(row, len(rows) - 1), 0))
