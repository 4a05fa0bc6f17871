"""The keys of a grid: a digit or letter writes and moves, Enter follows Advance, Tab goes sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.capture.keys import digit_of
from instruments.cells import CellGrid, Place

if TYPE_CHECKING:
    from gui.classroom.page import ClassPage

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTER_OF = {Qt.Key.Key_F7: "D", Qt.Key.Key_F8: "R"}


class GridKeys:
    """Reads the keys for one page."""

    def __init__(self, page: ClassPage) -> None:
        self._page = page

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; return False for a key that means nothing here."""
        page = self._page
        if not page.is_open or not page.board.grid.heads or not page.board.grid.codes:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._control(event)
        return self._moves(event) or self._answers(event)

    def _control(self, event: QKeyEvent) -> bool:
        page, (row, column) = self._page, self._page.at
        grid = page.board.grid
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        last_row, last_column = len(grid.codes) - 1, len(grid.heads) - 1
        forward = page.layoutDirection() == Qt.LayoutDirection.LeftToRight
        edges: dict[int, Place] = {
            Qt.Key.Key_Up: (0, column),
            Qt.Key.Key_Down: (last_row, column),
            Qt.Key.Key_Left: (row, 0 if forward else last_column),
            Qt.Key.Key_Right: (row, last_column if forward else 0),
            Qt.Key.Key_Home: (0, 0),
            Qt.Key.Key_End: (last_row, last_column),
        }
        if event.key() in edges:
            page.go(*edges[event.key()])
        elif event.key() in _ENTER:
            page.leave()
        elif event.key() == Qt.Key.Key_D:
            page.ask_fill_down()
        elif event.key() == Qt.Key.Key_V:
            page.paste()
        elif event.key() == Qt.Key.Key_Z:
            page.undo(redo=shift)
        elif event.key() == Qt.Key.Key_Y:
            page.undo(redo=True)
        else:
            return False
        return True

    def _moves(self, event: QKeyEvent) -> bool:
        page, key = self._page, event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        grid, (row, column) = page.board.grid, page.at
        if key in _ENTER:
            self.step(-1 if shift else 1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            page.go(*_along(grid, page.at, -1 if key == Qt.Key.Key_Backtab or shift else 1, is_by_person=False))
        elif key == Qt.Key.Key_Home:
            page.go(row, 0)
        elif key == Qt.Key.Key_End:
            page.go(row, len(grid.heads) - 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if grid.value(row, column):
                page.fill({(row, column): ""})
        elif key == Qt.Key.Key_F6:
            page.switch_form()
        elif key == Qt.Key.Key_Escape:
            page.leave()
        else:
            return False
        return True

    def _answers(self, event: QKeyEvent) -> bool:
        page = self._page
        digit = digit_of(event)
        text = str(digit) if digit is not None else _LETTER_OF.get(Qt.Key(event.key()), event.text().strip().upper())
        if len(text) != 1 or not text.isalnum():
            return False
        row, column = page.at
        head = page.board.grid.heads[column]
        value = head.value_of(text)
        if value is not None:
            if page.fill({(row, column): value}):
                self.step(1)
        elif not page.letter(text):
            known = " ".join(k.key for k in head.keys)
            page.say(page.tr("{} fills nothing here. Keys of this column: {}").format(text, known))
        return True

    def step(self, by: int) -> None:
        """Move on as Advance says, past rows that take no answers."""
        page = self._page
        page.go(*_along(page.board.grid, page.at, by, is_by_person=page.advance.currentData() == "person"))


def _along(grid: CellGrid, at: Place, by: int, *, is_by_person: bool) -> Place:
    """Return the next cell that takes an answer, along the rows or down the columns; the same at the end."""
    rows, columns = len(grid.codes), len(grid.heads)
    place = at[1] * rows + at[0] if is_by_person else at[0] * columns + at[1]
    while 0 <= place + by < rows * columns:
        place += by
        found = (place % rows, place // rows) if is_by_person else (place // columns, place % columns)
        if not grid.why_closed(*found):
            return found
    return at
