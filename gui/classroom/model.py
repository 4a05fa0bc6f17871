"""The grid's table: people with what leads their row, one column an item, what trails it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from instruments.cells import CellGrid, Place
from instruments.paste import Paste

Index = QModelIndex | QPersistentModelIndex
LEAD = 3
CELL_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Cell:
    """How one cell is painted: closed cells are dim, ``incoming`` is outlined, ``refused`` says what was not taken."""

    text: str
    is_closed: bool = False
    incoming: str = ""
    refused: str = ""


class Board(Protocol):
    """What a grid shows around its cells; all words are of the window's language."""

    here_title: str

    @property
    def grid(self) -> CellGrid:
        """The cells."""

    @property
    def trail_titles(self) -> tuple[str, ...]:
        """The titles of the columns after the cells."""

    def here(self, row: int) -> str:
        """Return what the third column says of a person."""

    def trail(self, row: int, at: int) -> str:
        """Return what a column after the cells says."""

    def is_dim(self, row: int) -> bool:
        """Tell whether a row is out of use."""


class GridModel(QAbstractTableModel):
    """Shows a `Board`; a pasted block lies over its cells until it is put or given up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._paste: Paste | None = None
        self._names: Mapping[str, str] | None = None
        self.hides_trail = False

    def show_board(self, board: Board | None) -> None:
        """Show another board, or nothing."""
        self.beginResetModel()
        self._board, self._paste = board, None
        self.endResetModel()

    def show_names(self, names: Mapping[str, str] | None) -> None:
        """Show these names, or hide all with None."""
        self._names = names
        self.refresh()

    def show_paste(self, paste: Paste | None) -> None:
        """Lay a pasted block over the cells, or take it away."""
        self._paste = paste
        self.refresh()

    def refresh(self, rows: tuple[int, int] | None = None) -> None:
        """Say that rows, or all, look otherwise now."""
        if self.rowCount():
            first, last = rows or (0, self.rowCount() - 1)
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    @property
    def board(self) -> Board | None:
        """What is shown."""
        return self._board

    @property
    def items(self) -> int:
        """How many columns take answers."""
        return len(self._board.grid.heads) if self._board is not None else 0

    def place(self, index: Index) -> Place | None:
        """Return the cell of the grid an index stands for, None outside the items."""
        at = index.column() - LEAD
        return (index.row(), at) if index.isValid() and 0 <= at < self.items else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of people."""
        return 0 if parent.isValid() or self._board is None else len(self._board.grid.codes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        if parent.isValid() or self._board is None:
            return 0
        return LEAD + self.items + len(self._board.trail_titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's title, in full as its tooltip."""
        if orientation != Qt.Orientation.Horizontal or self._board is None or section >= self.columnCount():
            return None
        at = section - LEAD
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter if 0 <= at < self.items or section == 2 else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if at < 0:
            return (self.tr("ID"), self.tr("Name"), self._board.here_title)[section]
        if at >= self.items:
            return self._board.trail_titles[at - self.items]
        head = self._board.grid.heads[at]
        return head.title if role == Qt.ItemDataRole.DisplayRole else head.words

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows, how it is painted, or its words for a screen reader."""
        if not index.isValid() or self._board is None:
            return None
        row, at = index.row(), index.column() - LEAD
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._board.grid.shown(row, at) if 0 <= at < self.items else self._beside(row, at)
        if role == CELL_ROLE:
            return self._cell(row, at)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, at, index.column())
        return None

    def _beside(self, row: int, at: int) -> str:
        board = self._board
        if board is None:
            return ""
        code = board.grid.codes[row]
        if at < 0:
            name = "••••••" if self._names is None else self._names.get(code, "")
            return (code, name, board.here(row))[at + LEAD]
        return "" if self.hides_trail else board.trail(row, at - self.items)

    def _cell(self, row: int, at: int) -> Cell:
        board = self._board
        if board is None or not 0 <= at < self.items:
            return Cell(self._beside(row, at), board is not None and board.is_dim(row))
        place = (row, at)
        incoming = refused = ""
        if self._paste is not None:
            value = self._paste.cells.get(place, "")
            key = board.grid.heads[at].key_of(value) if value else None
            incoming, refused = key.key if key is not None else value, self._paste.refused_at.get(place, "")
        return Cell(board.grid.shown(row, at), board.is_dim(row), incoming, refused)

    def _spoken(self, row: int, at: int, column: int) -> str:
        board = self._board
        if board is None:
            return ""
        code = board.grid.codes[row]
        if 0 <= at < self.items:
            said = board.grid.said(row, at) or self.tr("no answer")
            return self.tr("Row {}, {}, {}: {}").format(row + 1, code, board.grid.heads[at].words, said)
        return f"{code}, {self.headerData(column, Qt.Orientation.Horizontal, 0)}: {self._beside(row, at)}"
