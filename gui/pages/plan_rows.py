"""Rows one can type in, move and take out: what arms and waves have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.widgets.buttons import pictured
from gui.widgets.scroll import card
from gui.widgets.text import label

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowsCard(QWidget):
    """Rows by code. ``edited`` carries a change to the design; Alt+Up and Alt+Down move the row one is in."""

    edited = Signal(object)

    def __init__(self, add_words: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, dict[str, Any]] = {}
        self.add = pictured(add_words, "plus")
        self.error, self._empty = label("", "error"), label(note, "quiet")
        self._wanted: tuple[str, str] | None = None
        self._known: frozenset[str] = frozenset()
        self._locked, self._new = False, ""
        frame, self.column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._holder = QWidget()
        self.column.addWidget(self._holder)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.error)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.column.addLayout(row)
        self.add.clicked.connect(self.add_row)

    def show_items(self, items: Sequence[Any], *, is_locked: bool) -> None:
        """Show the rows; they are built anew only when others are shown or one is moved."""
        codes = [item.code for item in items]
        if codes != list(self.rows) or is_locked != self._locked:
            self._locked = is_locked
            self._rebuild(items)
        for at, item in enumerate(items):
            self.fill(self.rows[item.code], item, at)
        if self._new:
            self.rows[self._new]["label"].selectAll()  # what is typed next replaces the name given for now
            self._new = ""
        self._empty.setVisible(not items)
        self.add.setVisible(not is_locked)
        self._known = frozenset(codes)

    def _rebuild(self, items: Sequence[Any]) -> None:
        focused = self._focused() or self._wanted
        new = [item.code for item in items if self._known and item.code not in self._known]
        wanted = (new[0], "label") if new and self._wanted == ("", "label") else focused
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self.rows = {}
        if items:
            self.head(grid)
        for at, item in enumerate(items):
            self.rows[item.code] = self.build(grid, at + 1, item)
            self._add_tools(grid, at + 1, item.code, len(items))
        self.column.replaceWidget(self._holder, holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder
        holder.show()
        self._wanted = None
        if wanted is not None:
            self._focus(*wanted)
        self._new = new[0] if wanted == (new[0] if new else "", "label") else ""

    def _add_tools(self, grid: QGridLayout, row: int, code: str, count: int) -> None:
        if self._locked:
            return
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for key, glyph, words, on in (
            ("up", "caret-up", self.tr("Move up  Alt+Up"), row > 1),
            ("down", "caret-down", self.tr("Move down  Alt+Down"), row < count),
            ("remove", "x", self.tr("Take out"), True),
        ):
            button = QToolButton()
            button.setIcon(icon(glyph))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setEnabled(on)
            button.setMinimumSize(32, 32)
            line.addWidget(button)
            self.rows[code][key] = button
        self.rows[code]["up"].clicked.connect(lambda: self.move_row(code, -1))
        self.rows[code]["down"].clicked.connect(lambda: self.move_row(code, 1))
        self.rows[code]["remove"].clicked.connect(lambda: self.remove_row(code))
        grid.addWidget(tools, row, grid.columnCount() if row == 1 else grid.columnCount() - 1)

    def _focused(self) -> tuple[str, str] | None:
        return next(
            ((code, key) for code, row in self.rows.items() for key, widget in row.items() if widget.hasFocus()), None
        )

    def _focus(self, code: str, key: str) -> None:
        row = self.rows.get(code)
        if row is None:
            self.add.setFocus()
        else:
            (row[key] if row[key].isEnabled() else row["label"]).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the row with Alt and an arrow, add one with Ctrl+Enter."""
        focused = self._focused()
        keys = event.modifiers()
        if not self._locked and keys & Qt.KeyboardModifier.AltModifier and event.key() in STEPS and focused:
            QApplication.sendEvent(
                self.window(), event.clone()
            )  # Alt was not pressed alone: no menu bar on its release
            self.move_row(focused[0], STEPS[Qt.Key(event.key())])
        elif (
            not self._locked
            and keys & Qt.KeyboardModifier.ControlModifier
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.add_row()
        else:
            super().keyPressEvent(event)

    def say(self, sentence: str) -> None:
        """Say what does not fit, or nothing."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def want_new(self) -> None:
        """Put the keyboard into the row that comes."""
        self._wanted = ("", "label")
        self.add.clearFocus()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in reading order."""
        return [*(widget for row in self.rows.values() for widget in row.values()), self.add]

    def head(self, grid: QGridLayout) -> None:
        """Write the titles of the columns."""
        raise NotImplementedError

    def build(self, grid: QGridLayout, row: int, item: Any) -> dict[str, Any]:  # noqa: ANN401 - arm or wave
        """Make the widgets of a row; the one called "label" is its name."""
        raise NotImplementedError

    def fill(self, row: dict[str, Any], item: Any, at: int) -> None:  # noqa: ANN401 - arm or wave
        """Show what is stored in a row."""
        raise NotImplementedError

    def add_row(self) -> None:
        """Add a row at the end."""
        raise NotImplementedError

    def move_row(self, code: str, step: int) -> None:
        """Move a row."""
        raise NotImplementedError

    def remove_row(self, code: str) -> None:
        """Take a row out."""
        raise NotImplementedError
