"""The grid of answers: people by questions, read a page at a time as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.operations.answers import HIDDEN
from gui.operations.data import DataColumn, DataView
from gui.theme import colour

Index = QModelIndex | QPersistentModelIndex
PAGE, KEPT = 100, 24
MISSING, CHANGED, QUERY, WAITING = "·", "✎", "?", "…"
LETTERS = {"-99": "D", "-98": "R", "-97": "N", "-96": "S"}
TINTS = {CHANGED: "accent_soft", QUERY: "warn_soft", "special": "sunken"}


class DataModel(QAbstractTableModel):
    """``wanted`` says that answers in sight are not read yet."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = DataView()
        self._pages: OrderedDict[int, list[Mapping[str, str]]] = OrderedDict()
        self._is_labels = False

    @property
    def view(self) -> DataView:
        """What is shown."""
        return self._view

    def replace(self, view: DataView) -> None:
        """Show another instrument or wave."""
        self.beginResetModel()
        self._view = view
        self._pages.clear()
        self.endResetModel()

    def show_labels(self, *, is_labels: bool) -> None:
        """Show labels in place of codes, or codes."""
        self._is_labels = is_labels
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def missing(self, first: int, last: int) -> dict[int, list[str]]:
        """Return the pages between two rows that are not read yet, with the ids of their responses."""
        pages = range(first // PAGE, last // PAGE + 1)
        heads = self._view.heads
        return {
            page: [head.id for head in heads[page * PAGE : (page + 1) * PAGE]]
            for page in pages
            if page not in self._pages and page * PAGE < len(heads)
        }

    def keep(self, pages: Mapping[int, list[str]], answers: Mapping[str, Mapping[str, str]]) -> None:
        """Take in pages that were read; the ones not seen for longest are let go."""
        for page, ids in pages.items():
            self._pages[page] = [answers.get(each, {}) for each in ids]
            self._pages.move_to_end(page)
            last = min((page + 1) * PAGE, self.rowCount()) - 1
            if last >= page * PAGE:
                self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1))
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of responses."""
        return 0 if parent.isValid() else len(self._view.heads)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of questions."""
        return 0 if parent.isValid() else len(self._view.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's
        """Return who a row is about, or what a column asks."""
        if orientation == Qt.Orientation.Vertical:
            if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return None
            return self.person(section)
        if section >= len(self._view.columns):
            return None
        column = self._view.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.name
        return column.words if role == Qt.ItemDataRole.ToolTipRole else None

    def person(self, row: int) -> str:
        """Return the person of a row, with the occasion where there are several, and TEST."""
        head = self._view.heads[row]
        again = f" · {head.occasion}" if head.occasion > 1 else ""
        return f"{head.participant}{again}{' TEST' if head.test else ''}"

    def row_of(self, typed: str) -> int:
        """Return the first row whose person's ID begins with what was typed, else contains it; -1 for none."""
        wanted = typed.strip().casefold()
        codes = [head.participant.casefold() for head in self._view.heads] if wanted else []
        begins = (row for row, code in enumerate(codes) if code.startswith(wanted))
        holds = (row for row, code in enumerate(codes) if wanted in code)
        return next(begins, next(holds, -1))

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what a cell shows; the letter says its state, the tint says it again."""
        if not index.isValid():
            return None
        row, column = index.row(), self._view.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._tint(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.person(row)}, {column.words}: {self._said(row, column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{column.words}\n{self._said(row, column)}"
        return None

    def _answers(self, row: int) -> Mapping[str, str] | None:
        page = self._pages.get(row // PAGE)
        if page is None:
            self.wanted.emit()
            return None
        return page[row % PAGE]

    def _values(self, answers: Mapping[str, str], column: DataColumn) -> list[str]:
        """Return the answers of a cell, one an instance; none where it was not asked."""
        if not column.is_repeated:
            return [answers[column.node]] if column.node in answers else []
        from instruments.session_paths import split_path

        return [value for node, value in answers.items() if split_path(node)[0] == column.node]

    def _text(self, row: int, column: DataColumn) -> str:
        answers = self._answers(row)
        if answers is None:
            return WAITING
        if column.is_hidden or not answers:
            return HIDDEN
        values = self._values(answers, column)
        shown = " · ".join(self._one(value, column) for value in values)
        return " ".join(part for part in (shown, self._mark(row, column)) if part)

    def _one(self, value: str, column: DataColumn) -> str:
        if value == "":
            return MISSING
        if value in LETTERS:
            return LETTERS[value]
        if not self._is_labels or not column.choices:
            return value
        return column.choices.get(value) or ", ".join(column.choices.get(part, part) for part in value.split())

    def _mark(self, row: int, column: DataColumn) -> str:
        head = self._view.heads[row]
        return "".join(
            mark
            for mark, nodes in (
                (CHANGED, self._view.changed.get(head.id, frozenset())),
                (QUERY, self._view.asked.get(head.participant, frozenset())),
            )
            if column.node in nodes or (column.is_repeated and any(_generic(node) == column.node for node in nodes))
        )

    def _tint(self, row: int, column: DataColumn) -> Any:  # noqa: ANN401 - a colour or nothing
        answers = self._answers(row)
        if answers is None or column.is_hidden or not answers:
            return None
        mark = self._mark(row, column)
        state = QUERY if QUERY in mark else mark
        if not state and any(value in LETTERS for value in self._values(answers, column)):
            state = "special"
        return colour(TINTS[state]) if state else None

    def _said(self, row: int, column: DataColumn) -> str:
        answers = self._answers(row)
        if answers is None:
            return self.tr("being read")
        if column.is_hidden or not answers:
            return self.tr("not for you to read")
        words = {
            "": self.tr("left blank"), "-99": self.tr("don't know"), "-98": self.tr("refused"),
            "-97": self.tr("not applicable"), "-96": self.tr("could not be seen"),
        }  # fmt: skip
        values = self._values(answers, column)
        said = [words.get(value) or f"{value} {column.choices.get(value, '')}".strip() for value in values]
        mark = self._mark(row, column)
        said += [self.tr("put right")] if CHANGED in mark else []
        said += [self.tr("has an open query")] if QUERY in mark else []
        return ", ".join(said) or self.tr("not asked")


def _generic(node: str) -> str:
    from instruments.session_paths import split_path

    return split_path(node)[0]
