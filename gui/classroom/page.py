"""What both grids of a class have: head, grid or row form, the words of the column, a strip that asks, the state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from gui.classroom.keys import GridKeys
from gui.classroom.model import LEAD, Board, GridModel
from gui.classroom.row_form import RowForm
from gui.classroom.saver import Saver
from gui.classroom.strip import Strip
from gui.classroom.view import GridView
from gui.tasks import TaskRunner
from gui.told import told
from gui.widgets.buttons import pictured
from gui.widgets.combo import Combo
from gui.widgets.elided import ElidedLabel
from gui.widgets.inline_message import MessageArea, announce
from gui.widgets.text import label
from instruments.cells import Place
from instruments.paste import Paste, Refused, read_paste

SHOWN_REFUSALS = 4


class ClassPage(QWidget):
    """``left`` says that the study is back, ``names_requested`` asks for names or to hide them."""

    left = Signal()
    names_requested = Signal(bool)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = GridModel(self)
        self.keys = GridKeys(self)
        self.view, self.form = GridView(self.model, self.keys.press), RowForm(self.keys.press)
        self.saver = Saver(tasks, self)
        self.exit = pictured(self.tr("Save and exit"), "sign-out")
        self.title = ElidedLabel(is_greedy=True)
        self.test = label(self.tr("TEST: kept out of the results"), "warnchip", wrap=False)
        self.advance = Combo(self.tr("Where the cursor goes after an answer"))
        self.names, self.rowform = QPushButton(self.tr("Show names")), QPushButton(self.tr("Row form  F6"))
        self.messages, self.strip = MessageArea(), Strip()
        self.words, self.offered = label("", "strong"), label("", "body")
        self.counts, self.state = label("", "quiet", wrap=False), label("", "quiet", wrap=False)
        self._stack = QStackedWidget()
        self._is_held = False
        self.paste_seen: Paste | None = None
        self._build()
        self._connect()

    # Lay-out

    def head_tools(self) -> tuple[QWidget, ...]:
        """Return what the head holds besides, at its end."""
        return ()

    def _build(self) -> None:
        self.advance.addItem(self.tr("Advance → item"), "item")
        self.advance.addItem(self.tr("Advance ↓ person"), "person")
        self.names.setCheckable(True)
        head = _bar("capturebar")
        for widget in (self.exit, self.title, self.test):
            head[1].addWidget(widget)
        for tool in (*self.head_tools(), self.names, self.advance, self.rowform):
            head[1].addWidget(tool)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.form)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 8)
        inner.setSpacing(8)
        inner.addWidget(self.messages)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.strip)
        inner.addWidget(self.words)
        inner.addWidget(self.offered)
        foot = _bar("capturefoot")
        foot[1].addWidget(self.counts)
        foot[1].addStretch(1)
        foot[1].addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head[0])
        column.addLayout(inner, 1)
        column.addWidget(foot[0])
        self.view.setAccessibleName(self.tr("Class grid"))

    def _connect(self) -> None:
        self.view.moved.connect(self._on_moved)
        self.view.row_left.connect(self.on_row_left)
        self.exit.clicked.connect(self.leave)
        self.rowform.clicked.connect(self.switch_form)
        self.names.toggled.connect(self._on_names)
        self.advance.activated.connect(self.view.setFocus)
        self.saver.waiting.connect(lambda: self.state.setText(self.tr("… Saving")))
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self._on_failed)

    # What a grid must say

    def words_of(self, row: int, column: int) -> tuple[str, str]:
        """Return the words of a column and the keys that fill its cells."""
        del row
        head = self.board.grid.heads[column]
        return head.words, "   ".join(f"{k.key} {k.label}" for k in head.keys)

    def count_words(self) -> str:
        """Return what the foot counts."""
        raise NotImplementedError

    def push(self) -> None:
        """Hand over what waits to be written."""
        raise NotImplementedError

    def on_row_left(self, row: int) -> None:
        """Note that the cursor left a row."""

    def before_leaving(self) -> None:
        """Do what is still to be done with complete rows."""

    def letter(self, text: str) -> bool:
        """Answer to a letter that fills no cell; return whether it meant something."""
        del text
        return False

    def refused(self, error: UserError, cells: Mapping[Place, str]) -> None:
        """Say why cells took no answer."""
        del cells
        self.messages.show_message(told(error), "warn")

    # Opening and leaving

    @property
    def board(self) -> Board:
        """What is shown; LookupError when nothing is."""
        if self.model.board is None:
            raise LookupError("no grid is open")
        return self.model.board

    @property
    def is_open(self) -> bool:
        """True while a grid is shown."""
        return self.model.board is not None

    def show_board(self, board: Board, title: str, *, is_test: bool) -> None:
        """Show a grid with the cursor in its first cell."""
        self.title.setText(title)
        self.test.setVisible(is_test)
        self.messages.clear()
        self.strip.hide()
        for said in (self.words, self.offered):
            said.setMinimumHeight(0)
        self._is_held, self.paste_seen = False, None
        self.names.setChecked(False)
        self.model.show_board(board)
        self._stack.setCurrentWidget(self.view)
        self.view.fit()
        self.state.setText(self.tr("✓ Saved"))
        if board.grid.codes and board.grid.heads:
            self.go(*self.first_open())
        self.view.setFocus()
        self.refresh()

    def first_open(self) -> Place:
        """Return the first empty cell, else the first."""
        grid = self.board.grid
        places = ((row, column) for row in range(len(grid.codes)) for column in range(len(grid.heads)))
        return next((at for at in places if not grid.value(*at) and not grid.why_closed(*at)), (0, 0))

    def leave(self) -> None:
        """Write everything and go back; what cannot be written keeps the page open."""
        if self.is_open:
            self.before_leaving()
            self.push()
            self.saver.when_idle(self._let_go)

    def save_and_exit(self) -> None:
        """Hand over everything that waits, at once."""
        if self.is_open:
            self.before_leaving()
            self.push()
            self._let_go()

    def _let_go(self) -> None:
        if self.is_open:
            self.model.show_board(None)
            self.left.emit()

    # The cursor

    @property
    def at(self) -> Place:
        """The cell of the cursor."""
        return self.model.place(self.view.currentIndex()) or (0, 0)

    @property
    def at_hand(self) -> tuple[str, str]:
        """The person in whose row the cursor is, and the wave where the grid has one."""
        grid, row = self.board.grid, self.at[0]
        return grid.codes[row] if row < len(grid.codes) else "", str(getattr(grid, "wave", ""))

    def go(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        self.view.setCurrentIndex(self.model.index(row, column + LEAD))

    def _on_moved(self) -> None:
        if not self.is_open or not self.board.grid.heads or not self.board.grid.codes:
            return
        row, column = self.at
        words, offered = self.words_of(row, column)
        for said, text in ((self.words, words), (self.offered, offered)):
            said.setText(text)
            # The room of the longest item stays: the grid below would jump, and be painted whole at each key.
            said.setMinimumHeight(max(said.minimumHeight(), said.heightForWidth(said.width())))
        if self._stack.currentWidget() is self.form:
            self.form.show_row(self.board.grid, row, column)

    def switch_form(self) -> None:
        """Show the row as a list with every item in full, or the grid again."""
        is_form = self._stack.currentWidget() is self.form
        self._stack.setCurrentWidget(self.view if is_form else self.form)
        self.rowform.setText(self.tr("Row form  F6") if is_form else self.tr("Grid  F6"))
        self._on_moved()
        (self.view if is_form else self.form).setFocus()

    # Filling

    def fill(self, cells: Mapping[Place, str]) -> bool:
        """Fill cells as one step; say why where they take no answer."""
        if self._is_held or not cells:
            return False
        try:
            self.board.grid.put(cells)
        except UserError as error:
            self.refused(error, cells)
            return False
        rows = [row for row, _ in cells]
        self.changed((min(rows), max(rows)))
        return True

    def changed(self, rows: tuple[int, int] | None = None) -> None:
        """Show and write what changed, in these rows or anywhere."""
        self.messages.clear()
        self.push()
        self.refresh(rows)

    def undo(self, *, redo: bool = False) -> None:
        """Take the last step back, or do it again."""
        step = None if self._is_held else self.board.grid.redo() if redo else self.board.grid.undo()
        if step is not None:
            self.go(*step.first)
            self.changed()

    def refresh(self, rows: tuple[int, int] | None = None) -> None:
        """Show counts and cells anew: painting every row takes longer than a key may."""
        self.model.refresh(rows)
        self.counts.setText(self.count_words())
        self._on_moved()

    def ask_fill_down(self) -> None:
        """Ask whether the empty cells below are to take the answer of this one."""
        grid, (row, column) = self.board.grid, self.at
        value, below = grid.value(row, column), grid.empty_below(row, column)
        if not value or not below:
            self.messages.show_message(self.tr("There is nothing to fill down: stand on an answer above empty cells."))
            return
        words = self.tr("Fill %Ln empty cells below with {}?", "", len(below)).format(grid.said(row, column))
        self.strip.ask(words, self.tr("Fill  Enter"), lambda _: self.fill(dict.fromkeys(below, value)), self.take_focus)

    def paste(self) -> None:
        """Show what the clipboard would put where, before it is put."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.preview(read_paste(self.board.grid, text, *self.at))

    def preview(self, paste: Paste) -> None:
        """Show a pasted block in the grid and ask."""
        self.paste_seen = paste
        self.model.show_paste(paste)
        by = self.tr("Columns by their header") if paste.matched == "header" else self.tr("Columns by position")
        rows = self.tr("rows by ID") if paste.by_person else self.tr("rows from the cursor down")
        refused = self.tr("%Ln cells refused", "", len(paste.refused)) if paste.refused else ""
        words = " · ".join(part for part in (f"{by}, {rows}", refused) if part)
        if paste.refused:
            why = [self._why(one) for one in paste.refused[:SHOWN_REFUSALS]]
            self.messages.show_message("\n".join(why), "warn")
        verb = self.tr("Put %Ln answers  Enter", "", len(paste.cells))
        self.strip.ask(words, verb, lambda _: self.fill(paste.cells), self._end_paste)
        self.strip.do.setEnabled(bool(paste.cells))

    def _end_paste(self) -> None:
        self.strip.do.setEnabled(True)
        self.paste_seen = None
        self.model.show_paste(None)
        self.take_focus()

    def _why(self, refused: Refused) -> str:
        why = {
            "not_an_answer": self.tr("line {}: “{}” is not an answer. Keys: {}"),
            "no_such_person": self.tr("line {}: nobody here has the ID “{}”"),
            "closed": self.tr("line {}: “{}” is not taken. {}"),
            "outside": self.tr("line {}: “{}” lies outside the grid"),
        }
        return why[refused.why].format(refused.line, refused.text, refused.detail)

    def take_focus(self) -> None:
        """Put the focus back where keys fill cells."""
        (self.form if self._stack.currentWidget() is self.form else self.view).setFocus()

    # What was said

    def hide_names(self) -> None:
        """Hide names if they are shown."""
        self.names.setChecked(False)

    def _on_names(self, is_wanted: bool) -> None:
        self.names.setText(self.tr("Hide names") if is_wanted else self.tr("Show names"))
        if is_wanted:
            self.names_requested.emit(True)
        else:
            self.model.show_names(None)
        self.take_focus()

    def _on_saved(self, at: str) -> None:
        self.state.setText(self.tr("✓ Saved {}").format(at))
        if self._is_held:
            self._is_held = False
            self.messages.clear()

    def _on_failed(self, error: Any) -> None:  # noqa: ANN401 - what was raised
        self._is_held = True
        self.state.setText(self.tr("⚠ Not saved"))
        words = self.tr("Not saved: {} What is on the screen stays until it can be written.").format(error)
        self.messages.show_message(words, "error", self.tr("Try again"), self.push)

    def say(self, words: str) -> None:
        """Say something above the grid."""
        self.messages.show_message(words, "warn")
        announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves from anywhere on the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _bar(kind: str) -> tuple[QFrame, QHBoxLayout]:
    bar = QFrame()
    bar.setProperty("kind", kind)
    row = QHBoxLayout(bar)
    row.setContentsMargins(16, 6, 16, 6)
    row.setSpacing(10)
    return bar, row
