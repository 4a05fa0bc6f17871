"""What differs between two entries of one form; one key settles a line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.capture.keys import digit_of
from gui.numbers import fill
from gui.operations.second import SecondView
from gui.widgets.buttons import primary
from gui.widgets.table import WordsTable
from gui.widgets.text import label

FIRST, SECOND, TYPE, LEAVE = 1, 2, 3, 4


class AdjudicationSheet(QWidget):
    """``settled`` carries the query and the final answer of each question; ``left_open`` that one stays a query."""

    settled = Signal(str, object)
    left_open = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SecondView | None = None
        self._final: dict[str, str] = {}
        self._heading, self._agreement = label("", "h2"), label("", "quiet")
        self.table = SettleTable(self.tr("Answers that differ"))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("The answer on the paper"))
        self.typed.setPlaceholderText(self.tr("Type the answer on the paper, then Enter"))
        self.typed.hide()
        self.save = primary(self.tr("Save"))
        leave = QPushButton(self.tr("Leave as a query"))
        leave.clicked.connect(self.left_open)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        help_line = label(self.tr("1 take the first · 2 take the second · 3 type it · 4 leave it as a query"), "quiet")
        for widget in (self._heading, self._agreement, help_line):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.typed)
        column.addLayout(row)
        self.table.digit.connect(self._on_digit)
        self.typed.returnPressed.connect(self._on_typed)
        self.save.clicked.connect(self._on_save)

    def show_view(self, view: SecondView) -> None:
        """Show one form."""
        self._view, self._final = view, {}
        self.typed.hide()
        words = self.tr("Second entry · {} · {} · {:,} of {:,} differ")
        self._heading.setText(fill(words, view.participant, view.title, len(view.lines), view.answers))
        agree = 100 * (view.answers - len(view.lines)) / view.answers if view.answers else 100
        self._agreement.setText(fill(self.tr("Agreement {:.0f} % of answers"), agree))
        self._fill()
        self.table.setFocus()

    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        titles = (self.tr("Question"), self.tr("1 First ({})").format(view.first_by or "–"),
                  self.tr("2 Second ({})").format(view.second_by or "–"), self.tr("Final"))  # fmt: skip
        blank = self.tr("(blank)")
        rows = [
            (n.question, n.first_words or blank, n.second_words or blank, self._said(n.node) if n.node in self._final
             else "") for n in view.lines
        ]  # fmt: skip
        self.table.show_rows(titles, rows)
        self.save.setEnabled(len(self._final) == len(view.lines))

    def _said(self, node: str) -> str:
        view, final = self._view, self._final[node]
        line = next(n for n in view.lines if n.node == node) if view is not None else None
        known = {} if line is None else {line.first: line.first_words, line.second: line.second_words}
        return known.get(final, final) or self.tr("(blank)")

    def _on_digit(self, row: int, digit: int) -> None:
        if self._view is None or not 0 <= row < len(self._view.lines):
            return
        line = self._view.lines[row]
        if digit in (FIRST, SECOND):
            self._final[line.node] = line.first if digit == FIRST else line.second
            self._go_on(row)
        elif digit == TYPE:
            self.typed.clear()
            self.typed.show()
            self.typed.setFocus()
        elif digit == LEAVE:
            self.left_open.emit()

    def _on_typed(self) -> None:
        row = self.table.currentIndex().row()
        if self._view is not None and 0 <= row < len(self._view.lines):
            self._final[self._view.lines[row].node] = self.typed.text().strip()
            self.typed.hide()
            self._go_on(row)

    def _go_on(self, row: int) -> None:
        self._fill()
        if self.save.isEnabled():
            self.save.setFocus()
            return
        self.table.setFocus()
        count = self.table.words.rowCount()
        self.table.setCurrentIndex(self.table.words.index(min(row + 1, count - 1), 0))

    def _on_save(self) -> None:
        if self._view is not None and self.save.isEnabled():
            self.settled.emit(self._view.query, dict(self._final))


class SettleTable(WordsTable):
    """Takes digits for the row that is marked; ``digit`` carries row and digit."""

    digit = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit as a decision."""
        found = digit_of(event)
        if found is not None and self.currentIndex().isValid():
            self.digit.emit(self.currentIndex().row(), found)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
