"""A return file, looked at before it is received: what is new, and each difference with both answers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.capture.keys import digit_of
from gui.numbers import fill
from gui.operations.sending import DifferenceLine, ReturnView
from gui.widgets.buttons import primary
from gui.widgets.table import WordsTable
from gui.widgets.text import label

HERE, FILE, ASK = "here", "file", ""
CHOICES = {1: HERE, 2: FILE, 3: ASK}


class ReceivingSheet(QWidget):
    """``given`` carries the path and the choices: response in the file -> question -> here or file."""

    given = Signal(object, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReturnView | None = None
        self._chosen: dict[tuple[str, str], str] = {}
        self._heading, self._counts = label("", "h2"), label("", "body")
        self._help = label("", "quiet")
        self.table = DifferenceTable(self.tr("Differences"))
        self.go = primary()
        back = QPushButton(self.tr("Receive nothing"))
        back.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._heading, self._counts, self._help):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.table.digit.connect(self._on_digit)
        self.go.clicked.connect(self._on_go)

    def show_return(self, view: ReturnView) -> None:
        """Show what the file would bring."""
        self._view, self._chosen = view, {}
        self._heading.setText(self.tr("Receiving {}").format(view.path.name))
        counts = [
            fill(self.tr("New responses {:,}"), view.responses),
            fill(self.tr("Already here, same {:,}"), view.same),
            fill(self.tr("Differ {:,}"), len({line.response for line in view.lines})),
            fill(self.tr("New people {:,}"), view.people),
        ]
        if view.drafts:
            counts.append(fill(self.tr("Unfinished there {:,}"), view.drafts))
        self._counts.setText("  ·  ".join(counts))
        self._help.setText(
            self.tr("1 keep the answer here · 2 take the one in the file · 3 leave it as a query. Down goes on.")
        )
        self._help.setVisible(bool(view.lines))
        self.table.setVisible(bool(view.lines))
        self._fill()
        (self.table if view.lines else self.go).setFocus()

    def _fill(self) -> None:
        if self._view is None:
            return
        titles = (self.tr("Person"), self.tr("Wave"), self.tr("Question"), self.tr("1 Here"), self.tr("2 In the file"),
                  self.tr("Decision"))  # fmt: skip
        self.table.show_rows(titles, [self._row(line) for line in self._view.lines], stretch=2)
        settled, left = self._settled()
        words = self.tr("Receive {:,}, leave {:,} as queries") if left else self.tr("Receive {:,}")
        self.go.setText(fill(words, self._view.responses + settled, left))

    def _row(self, line: DifferenceLine) -> tuple[str, ...]:
        decision = {HERE: self.tr("keep here"), FILE: self.tr("take file"), ASK: self.tr("query")}
        chosen = self._chosen.get((line.response, line.node), ASK)
        blank = self.tr("(blank)")
        here, file = f"{line.here or blank}  ·  {line.here_by}", f"{line.file or blank}  ·  {line.file_by}"
        return line.participant, line.wave, line.question, here, file, decision[chosen]

    def _settled(self) -> tuple[int, int]:
        lines = self._view.lines if self._view is not None else ()
        every = {line.response for line in lines}
        left = {line.response for line in lines if not self._chosen.get((line.response, line.node))}
        return len(every) - len(left), len(left)

    def _on_digit(self, row: int, digit: int) -> None:
        if self._view is None or digit not in CHOICES:
            return
        line = self._view.lines[row]
        self._chosen[line.response, line.node] = CHOICES[digit]
        self._fill()
        after = min(row + 1, len(self._view.lines) - 1)
        self.table.setCurrentIndex(self.table.words.index(after, 0))

    def _on_go(self) -> None:
        if self._view is None:
            return
        choices: dict[str, dict[str, str]] = {}
        for (response, node), choice in self._chosen.items():
            if choice:
                choices.setdefault(response, {})[node] = choice
        self.given.emit(self._view.path, choices)


class DifferenceTable(WordsTable):
    """Takes 1, 2 and 3 for the row that is marked; ``digit`` carries row and digit."""

    digit = Signal(int, int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit as a decision."""
        found = digit_of(event)
        index: QModelIndex = self.currentIndex()
        if found is not None and index.isValid() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.digit.emit(index.row(), found)
            return
        super().keyPressEvent(event)
