"""The Collect list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.operations.lines import State, TodoLine

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)


class TodoModel(QAbstractListModel):
    """Rows of `TodoLine` of one state, those that match what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TodoLine, ...] = ()
        self._shown: tuple[TodoLine, ...] = ()
        self._states: frozenset[State] = frozenset({"todo", "draft"})
        self._typed, self._is_missed = "", False

    def replace(self, lines: Sequence[TodoLine]) -> None:
        """Show other lines."""
        self._all = tuple(lines)
        self._refresh()

    def narrow(self, states: frozenset[State], typed: str, *, is_missed: bool = False) -> None:
        """Show only lines in these states whose ID or group contains ``typed``; or only those not reached yet."""
        self._states, self._typed, self._is_missed = states, typed.strip().casefold(), is_missed
        self._refresh()

    def count(self, state: State) -> int:
        """Return how many lines are in a state, whatever is shown."""
        return sum(line.state == state for line in self._all)

    @property
    def missed(self) -> int:
        """How many people to do were tried and not reached."""
        return sum(line.state == "todo" and line.attempts > 0 for line in self._all)

    def line(self, row: int) -> TodoLine:
        """Return the line of a row."""
        return self._shown[row]

    def row_of(self, code: str) -> int:
        """Return the row of a person, or -1."""
        return next((i for i, line in enumerate(self._shown) if line.code == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of lines shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the ID, the line itself, or words for a screen reader."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.code
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.code, line.group, self.words(line)) if part)
        return None

    def words(self, line: TodoLine) -> str:
        """Say a line's state in words."""
        if line.state == "draft":
            again = self.tr("time {}, ").format(line.occasion) if line.occasion > 1 else ""
            return again + self.tr("in progress, saved {}").format(line.saved[11:16])
        if line.state == "done":
            return self.tr("finished {} times").format(line.times) if line.times > 1 else self.tr("finished")
        if line.state == "check":
            return self.tr("ask again by {}").format(line.saved)
        if line.attempts:
            known = {**self.reasons(), "not_present": self.tr("Not present")}
            reason = known.get(line.last_contact, line.last_contact)
            return self.tr("{}, attempt {}").format(reason, line.attempts)
        return self.tr("not started")

    def reasons(self) -> dict[str, str]:
        """Return what may come of an attempt to reach a person, in words."""
        return {
            "absent": self.tr("Nobody there"),
            "later": self.tr("Asked to come back later"),
            "refused": self.tr("Did not want to take part"),
            "moved": self.tr("Moved to another post"),
            "unknown": self.tr("Not known there"),
        }

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = tuple(
            line
            for line in self._all
            if line.state in self._states
            and (line.attempts > 0 or not self._is_missed)
            and (self._typed in line.code.casefold() or self._typed in line.group.casefold())
        )
        self.endResetModel()
