"""Rehearsing the whole trial: how often, how far it is, what the design can be expected to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.numbers import count
from gui.pages.results_assumed import AssumedFields
from gui.pages.results_cards import WIDEST, card, empty, figure_card, sentences_card
from gui.widgets.buttons import pictured, primary
from gui.widgets.combo import Combo
from gui.widgets.text import label

if TYPE_CHECKING:
    from gui.operations.results import Rehearsed

RUNS = (200, 1000, 5000)
USUAL = 1000


class RehearsePanel(QWidget):
    """``run_requested`` carries the number of rehearsals and the numbers put in place of what is assumed.

    ``assumed_requested`` asks for what a rehearsal takes to be true. Escape leads back.
    """

    run_requested = Signal(int, object)
    assumed_requested = Signal()
    stop_requested = Signal()
    save_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = ""
        self.runs = Combo(self.tr("Number of rehearsals"))
        for runs in RUNS:
            self.runs.addItem(count(runs), runs)
        self.runs.setCurrentIndex(RUNS.index(USUAL))
        self.start = primary(self.tr("Rehearse"))
        self.stop = QPushButton(self.tr("Stop"))
        self.save = pictured(self.tr("Save the dry-run report…"), "download-simple")
        self.back = QPushButton(self.tr("Back to the analysis"))
        self.back.setProperty("kind", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Rehearsing the trial"))
        self.state = label("", "quiet", wrap=False)
        self.assumed = AssumedFields()
        self._found = QVBoxLayout()
        self._found.setSpacing(14)
        self._lay_out()
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self.stop_requested)
        self.save.clicked.connect(lambda: self.save_requested.emit(self._document))
        self.back.clicked.connect(self.closed)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)
        self.show_idle()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what is assumed, the first time it is to be seen."""
        super().showEvent(event)
        if not self.assumed.is_filled:
            self.assumed_requested.emit()

    def _on_start(self) -> None:
        changes = self.assumed.changes()
        if changes is not None:
            self.run_requested.emit(int(self.runs.currentData()), changes)

    def show_busy(self) -> None:
        """Show how far the rehearsal is, and Stop."""
        self._document = ""
        empty(self._found)
        self.start.setEnabled(False)
        self.save.hide()
        self.bar.setRange(0, 0)
        for widget in (self.bar, self.state, self.stop):
            widget.show()
        self.stop.setFocus()

    def show_progress(self, done: int, total: int, words: str) -> None:
        """Say how much of which part is done."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.state.setText(self.tr("{}: {} of {}").format(words, count(done), count(total)))

    def show_idle(self) -> None:
        """Show that nothing runs; who waited at Stop goes on where work goes on."""
        self.start.setEnabled(True)
        self.save.setVisible(bool(self._document))
        if self.stop.hasFocus():
            (self.save if self._document else self.start).setFocus()
        for widget in (self.bar, self.state, self.stop):
            widget.hide()
        self.state.clear()

    def show_found(self, found: Rehearsed) -> None:
        """Show what can be expected of the design."""
        self._document = str(found.document)
        empty(self._found)
        self._found.addWidget(sentences_card(self.tr("What to expect of this design"), found.sentences, found.note))
        self._found.addWidget(figure_card(found.figure, found.mark))
        self.save.show()

    def clear(self) -> None:
        """Forget what was found."""
        self._document = ""
        empty(self._found)
        self.assumed.clear()
        self.show_idle()

    @property
    def has_found(self) -> bool:
        """True while a rehearsal's numbers are shown."""
        return bool(self._document)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(14)
        column.addWidget(self._asking())
        column.addLayout(self._found)
        column.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _asking(self) -> QFrame:
        frame, column = card(self.tr("Rehearse the whole trial"), "")
        column.addWidget(
            label(
                self.tr(
                    "Made-up answers from the people of this study, arms drawn by its own method, people lost, and"
                    " the plan run on it all, many times. It shows how often a real difference would be found."
                    " Nothing is written into the study."
                )
            )
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("Rehearsals"), wrap=False))
        for widget in (self.runs, self.start, self.save):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.back)
        column.addLayout(row)
        column.addWidget(self.assumed)
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self.bar, 1)
        under.addWidget(self.state)
        under.addWidget(self.stop)
        column.addLayout(under)
        return frame
