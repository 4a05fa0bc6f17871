"""The answers of a list as a small table: a code and the words in each language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.editor.outline_view import MOVES
from gui.pages.instruments import short
from instruments.editing_lists import ChoiceLine, paste_choices

Index = QModelIndex | QPersistentModelIndex
ROWS_SHOWN = 7


class ChoicesModel(QAbstractTableModel):
    """``edited`` carries the answers as they should be."""

    edited = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ChoiceLine, ...] = ()
        self.languages: tuple[str, ...] = ("",)

    def show_lines(self, lines: Sequence[ChoiceLine], languages: Sequence[str]) -> None:
        """Show other answers."""
        lines, languages = tuple(lines), tuple(languages)
        if len(lines) == len(self.lines) and languages == self.languages:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(languages)))
            return
        self.beginResetModel()
        self.lines, self.languages = lines, languages
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of answers."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the code and one column a language."""
        return 0 if parent.isValid() else 1 + len(self.languages)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Code") if section == 0 else short(self.languages[section - 1]) or self.tr("Answer")

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return a code or words."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        text = line.code if index.column() == 0 else line.labels.get(self.languages[index.column() - 1], "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)}: {text}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's
        """Say what the answers should be now."""
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        line, text = self.lines[index.row()], str(value).strip()
        if index.column() == 0:
            line = replace(line, code="_".join(text.split()) or line.code)
        else:
            line = replace(line, labels={**line.labels, self.languages[index.column() - 1]: text})
        self.edited.emit((*self.lines[: index.row()], line, *self.lines[index.row() + 1 :]))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be typed in."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags


class ChoicesTable(QTableView):
    """Typing changes a cell; Enter goes on, Alt+arrows move, Delete takes out, several pasted lines become answers."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = ChoicesModel(self)
        self.setModel(self.choices)
        self.setAccessibleName(self.tr("Answers to choose from"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.choices.edited.connect(self.edited)

    def show_lines(self, lines: Sequence[ChoiceLine], languages: Sequence[str]) -> None:
        """Show the answers of a list, the table as high as they are."""
        at = self.currentIndex()
        self.choices.show_lines(lines, languages)
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(self.choices.columnCount()):
            header.setSectionResizeMode(column, modes.ResizeToContents if column == 0 else modes.Stretch)
        height = self.fontMetrics().lineSpacing() + 12
        self.verticalHeader().setDefaultSectionSize(height)
        shown = min(max(len(lines), 1), ROWS_SHOWN)
        self.setFixedHeight(header.sizeHint().height() + shown * height + 4)
        row = min(max(at.row(), 0), len(lines) - 1)
        if lines:
            self.setCurrentIndex(self.choices.index(row, min(max(at.column(), 1), len(languages))))

    def add_line(self) -> None:
        """Add an answer at the end and type its words."""
        codes = {line.code for line in self.choices.lines}
        number = next(n for n in range(1, len(codes) + 2) if str(n) not in codes)
        self.edited.emit((*self.choices.lines, ChoiceLine(str(number), {self.choices.languages[0]: ""})))
        self.setFocus()
        index = self.choices.index(len(self.choices.lines) - 1, 1)
        self.setCurrentIndex(index)
        self.edit(index)

    def event(self, event: QEvent) -> bool:
        """Keep Alt with the arrows for moving answers."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if (is_alt and event.key() in MOVES) or event.key() == Qt.Key.Key_Delete:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give keys their meaning; letters and digits begin to type."""
        keys, key = event.modifiers(), event.key()
        is_ctrl = bool(keys & Qt.KeyboardModifier.ControlModifier)
        if keys & Qt.KeyboardModifier.AltModifier and key in MOVES:
            self._move(MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_ctrl:
            self._on_enter()
        elif key == Qt.Key.Key_Delete and self.state() != QAbstractItemView.State.EditingState:
            self._drop()
        elif is_ctrl and key == Qt.Key.Key_V:
            self.paste(QGuiApplication.clipboard().text())
        elif is_ctrl:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paste(self, text: str) -> None:
        """Add one answer a line; into an empty list or over answers without words they take their place."""
        kept = [line for line in self.choices.lines if any(line.labels.values())]
        added = paste_choices(text, self.choices.languages[0], [line.code for line in kept])
        if added:
            self.edited.emit((*kept, *added))

    def _on_enter(self) -> None:
        if self.currentIndex().row() >= len(self.choices.lines) - 1:
            self.add_line()
        else:
            self.setCurrentIndex(self.choices.index(self.currentIndex().row() + 1, self.currentIndex().column()))

    def _move(self, step: int) -> None:
        lines, at = list(self.choices.lines), self.currentIndex().row()
        if 0 <= at < len(lines) and 0 <= at + step < len(lines):
            lines.insert(at + step, lines.pop(at))
            self.edited.emit(tuple(lines))
            self.setCurrentIndex(self.choices.index(at + step, self.currentIndex().column()))

    def _drop(self) -> None:
        at = self.currentIndex().row()
        if 0 <= at < len(self.choices.lines):
            self.edited.emit((*self.choices.lines[:at], *self.choices.lines[at + 1 :]))
