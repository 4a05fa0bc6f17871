"""History: who changed what, when. Nothing can be changed here, and nothing ever disappears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.icons import icon
from gui.monitor.part import Part
from gui.numbers import count, fill
from gui.operations.history import read_history
from gui.widgets.table import WordsTable
from gui.widgets.text import label

if TYPE_CHECKING:
    from core.ledger import LedgerLine

SHOWN = 2000


class HistoryPart(Part):
    """A list that can be searched."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget = QWidget()
        self.search, self.table = QLineEdit(), WordsTable(self.tr("History"))
        self._count = label("", "quiet", wrap=False)
        self._lines: tuple[LedgerLine, ...] = ()
        self.search.setAccessibleName(self.tr("Find in the history"))
        self.search.setPlaceholderText(self.tr("Find a person, a computer or a kind of change"))
        self.search.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("History")

    @property
    def widget(self) -> QWidget:
        """The list."""
        return self._widget

    def load(self) -> None:
        """Read the ledger."""
        self.read(read_history, self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.search.clear()
        self._show(())

    def _show(self, lines: tuple[LedgerLine, ...]) -> None:
        self._lines = lines
        self._narrow()

    def _narrow(self) -> None:
        """Find what was typed; what is not listed costs no words."""
        typed, words = self.search.text().casefold().strip(), self._words()
        named = {kind for kind, said in words.items() if typed in said.casefold()}
        found = [line for line in self._lines if not typed or line.kind in named or typed in _said(line, words)]
        titles = (self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Computer"))
        self.table.show_rows(titles, [_row(line, words) for line in found[:SHOWN]], stretch=1)
        self._count.setText(fill(self.tr("{:,} of {:,}"), min(len(found), SHOWN), len(self._lines)))

    def _words(self) -> dict[str, str]:
        return {
            "study": self.tr("Study made"),
            "study_fact": self.tr("Fact about the study stated"),
            "cluster": self.tr("Group added"),
            "participant": self.tr("Person added or corrected"),
            "participant_event": self.tr("Person left, or a name was erased"),
            "instrument_version": self.tr("Instrument added"),
            "design": self.tr("Design set"),
            "plan": self.tr("Plan set"),
            "plan_lock": self.tr("Locked"),
            "amendment": self.tr("Amendment made"),
            "results_opening": self.tr("Results opened"),
            "allocation_seal": self.tr("Allocation committed or sealed"),
            "allocation_event": self.tr("Allocation drawn, revealed or given up"),
            "response": self.tr("Response finished"),
            "retraction": self.tr("Taken back"),
            "attendance": self.tr("Attendance noted"),
            "log_entry": self.tr("Log entry"),
            "series_point": self.tr("Routine count added"),
        }


def _row(line: LedgerLine, words: dict[str, str]) -> tuple[str, ...]:
    said = words.get(line.kind, line.kind)
    what = f"{said} × {count(line.number)}" if line.number > 1 else said
    return line.at.replace("T", " "), what, line.actor or "–", line.device or "–"


def _said(line: LedgerLine, words: dict[str, str]) -> str:
    return " ".join(_row(line, words)).casefold()
