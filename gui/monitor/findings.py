"""The findings of one check: who, where, what, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.monitor.check_words import check_names, finding_words, how_words, state_words
from gui.numbers import fill
from gui.widgets.table import WordsTable
from gui.widgets.text import label

if TYPE_CHECKING:
    from analysis.quality.finding import Check, Finding
    from gui.operations.monitoring import ChecksView


def flagged_of(view: ChecksView | None, check: Check) -> int:
    """Return how many findings a check has in all; a long list holds only the first."""
    return view.flagged[check.code] if view is not None else len(check.findings)


class FindingsPage(QWidget):
    """``asked`` carries the finding to ask about; ``closed`` leads back."""

    asked = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.ask = QPushButton(self.tr("Back to the checks")), QPushButton(self.tr("Ask about it  A"))
        self.ask.setAccessibleName(self.tr("Ask about it"))
        self.table = WordsTable(self.tr("What was found"))
        self._title, self._how, self._count = label("", "h2"), label("", "quiet"), label("", "small")
        self._findings: tuple[Finding, ...] = ()
        self.code = ""
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        head.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._how)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        self.back.clicked.connect(self.closed)
        self.ask.clicked.connect(self._on_ask)
        self.table.activated.connect(self._on_ask)
        self.table.selectionModel().currentChanged.connect(self._judge)
        for keys, act in (("Esc", self.closed.emit), ("A", self._on_ask), ("J", self._next), ("K", self._before)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)

    def show_check(self, check: Check, view: ChecksView) -> None:
        """Show what a check found."""
        self.code, self._findings = check.code, check.findings
        self._title.setText(check_names()[check.code])
        self._how.setText(how_words()[check.code])
        titles = (self.tr("Who"), self.tr("Where"), self.tr("What"), self.tr("State"))
        self.table.show_rows(titles, [self._row(f, view) for f in self._findings], stretch=2)
        more = flagged_of(view, check) - len(self._findings)
        self._count.setText(fill(self.tr("{:,} more are not listed."), more) if more else "")
        self._count.setVisible(bool(more))
        self._judge()

    def _row(self, finding: Finding, view: ChecksView) -> tuple[str, ...]:
        about = view.groups.get(finding.about, finding.about) if finding.check == "reach" else finding.about
        who = finding.participant
        if about and about != who:
            who = f"{who}  ·  {about}" if who else about
        asked = [view.questions.get((finding.instrument, node), node) for node in finding.nodes]
        question = asked[0] if len(asked) == 1 else ""
        where = (view.waves.get(finding.wave, finding.wave), finding.instrument, question)
        return who or "–", "  ·  ".join(w for w in where if w), finding_words(finding), state_words()[finding.state]

    def _judge(self) -> None:
        finding = self._chosen()
        self.ask.setEnabled(finding is not None and finding.state == "new")

    def _chosen(self) -> Finding | None:
        row = self.table.currentIndex().row()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _on_ask(self) -> None:
        finding = self._chosen()
        if finding is not None and finding.state == "new":
            self.asked.emit(finding)

    def _next(self) -> None:
        self._step(1)

    def _before(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        row = min(max(self.table.currentIndex().row() + step, 0), len(self._findings) - 1)
        self.table.setCurrentIndex(self.table.words.index(row, 0))
