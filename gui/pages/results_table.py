"""A small table of results, as tall as its rows: nothing scrolls inside a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.widgets.table import WordsTable

if TYPE_CHECKING:
    from gui.operations.results_blocks import Grid

MOST_ROWS, PADDING = 40, 24


class ResultTable(WordsTable):
    """Read-only; a row of one cell spans the table and heads those below it."""

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(grid.title, parent)
        wide = max(len(grid.columns), *(len(row) for row in grid.rows), 1) if grid.rows else len(grid.columns)
        rows = tuple((*row, *("",) * (wide - len(row))) for row in grid.rows)
        self.setSelectionMode(WordsTable.SelectionMode.NoSelection)
        self._titles = grid.columns
        self.show_rows((*grid.columns, *("",) * (wide - len(grid.columns))), rows)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wrapped = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))
        self.horizontalHeader().setVisible(any(grid.columns))
        for at, row in enumerate(grid.rows):
            if len(row) == 1 and wide > 1:
                self.setSpan(at, 0, 1, wide)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows take the lines they need, and the table its rows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The first column names the row and gets two shares."""
        share = self.viewport().width() // (self.words.columnCount() + 1)
        for column in range(self.words.columnCount()):
            self.setColumnWidth(column, share * (2 if column == 0 else 1))
        self._fit_titles(share)
        self.resizeRowsToContents()
        rows = min(self.words.rowCount(), MOST_ROWS)
        header = self.horizontalHeader().height() if self.horizontalHeader().isVisibleTo(self) else 0
        tall = header + sum(self.rowHeight(at) for at in range(rows)) + 2 * self.frameWidth() + 2
        if tall != self.height():
            self.setFixedHeight(tall)

    def _fit_titles(self, share: int) -> None:
        metrics = QFontMetrics(self.horizontalHeader().font())
        rooms = (share * 2 - PADDING, *[share - PADDING] * max(len(self._titles) - 1, 0))
        talls = (_taller(metrics, words, room) for words, room in zip(self._titles, rooms, strict=False))
        self.horizontalHeader().setFixedHeight(max((*talls, metrics.height())) + PADDING)


def _taller(metrics: QFontMetrics, words: str, room: int) -> int:
    return metrics.boundingRect(QRect(0, 0, max(room, 1), 1000), Qt.TextFlag.TextWordWrap, words).height()


def table_of(grid: Grid) -> ResultTable:
    """Return a table."""
    return ResultTable(grid)
