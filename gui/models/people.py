"""The People table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.operations.lines import PersonLine, WaveCell
from gui.widgets.text import content

Index = QModelIndex | QPersistentModelIndex
FIXED = 4
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
MASK = "••••••"


class PeopleModel(QAbstractTableModel):
    """Rows of `PersonLine`: ID, name, group, status, then one column a wave.

    It narrows and sorts its own lines: a proxy asks for a cell hundreds of thousands of times with 20,000 people.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PersonLine, ...] = ()
        self._lines: tuple[PersonLine, ...] = ()
        self._typed, self._group = "", ""
        self._by, self._order = 0, Qt.SortOrder.AscendingOrder
        self._waves: tuple[str, ...] = ()
        self._names: Mapping[str, str] | None = None

    def replace(self, lines: Sequence[PersonLine], waves: Sequence[str]) -> None:
        """Show other lines; the same ones again cost nothing."""
        if tuple(lines) == self._all and tuple(waves) == self._waves:
            return
        self.beginResetModel()
        self._all, self._waves = tuple(lines), tuple(waves)
        self._lines = self._kept()
        self.endResetModel()

    def narrow(self, typed: str, group: str) -> None:
        """Show only people of one group whose ID, name or group contains what was typed."""
        if (typed.strip().casefold(), group) != (self._typed, self._group):
            self._typed, self._group = typed.strip().casefold(), group
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._by, self._order = column, order
        self._rearrange()

    @property
    def total(self) -> int:
        """How many people there are, shown or not."""
        return len(self._all)

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._lines = self._kept()
        self.endResetModel()

    def _kept(self) -> tuple[PersonLine, ...]:
        names = self._names or {}
        kept = [
            line
            for line in self._all
            if (not self._group or line.group == self._group)
            and (not self._typed or self._typed in f"{line.code}\n{names.get(line.code, '')}\n{line.group}".casefold())
        ]
        kept.sort(key=self._sort_key, reverse=self._order == Qt.SortOrder.DescendingOrder)
        return tuple(kept)

    def _sort_key(self, line: PersonLine) -> tuple[Any, ...]:
        if self._by >= FIXED and self._by - FIXED < len(line.waves):
            cell = line.waves[self._by - FIXED]
            return (cell.done, cell.drafts, line.code)
        names = self._names or {}
        keys = (line.code, names.get(line.code, ""), line.group, line.status)
        return (keys[self._by] if self._by < FIXED else "", line.code)

    def show_names(self, names: Mapping[str, str] | None) -> None:
        """Show these names, or hide all with None."""
        self._names = names
        self._rearrange()

    def line(self, row: int) -> PersonLine:
        """Return the line of a row."""
        return self._lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of people."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else FIXED + len(self._waves)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's title."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation != Qt.Orientation.Horizontal or role not in wanted:
            return None
        titles: tuple[str, ...] = (self.tr("ID"), self.tr("Name (hidden)") if self._names is None else self.tr("Name"))
        titles += (self.tr("Group"), self.tr("Status"), *map(content, self._waves))
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return content(self._text(line, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.code}, {self.headerData(index.column(), Qt.Orientation.Horizontal)}: " + self._words(
                line, index.column()
            )
        if role == CELL_ROLE and index.column() >= FIXED:
            return line.waves[index.column() - FIXED]
        return None

    def _text(self, line: PersonLine, column: int) -> str:
        if column >= FIXED:
            return self._cell(line.waves[column - FIXED])
        name = MASK if self._names is None else self._names.get(line.code, "")
        status = self.tr("Taking part") if line.status == "active" else self.tr("Left")
        return (line.code, name, line.group, status)[column]

    def _cell(self, cell: WaveCell) -> str:
        if cell.drafts:
            return self.tr("in progress")
        if cell.done == 0:
            return "·"
        return "✓" if cell.done >= cell.total else f"{cell.done}/{cell.total}"

    def _words(self, line: PersonLine, column: int) -> str:
        if column < FIXED:
            hidden = column == 1 and self._names is None
            return self.tr("hidden") if hidden else self._text(line, column)
        cell = line.waves[column - FIXED]
        return self.tr("{} of {} finished").format(cell.done, cell.total)
