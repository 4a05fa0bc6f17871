"""What stands in place of results: why, and the table that a run will fill, with dashes for its numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gui.operations.results_blocks import Grid
from gui.pages.results_cards import empty
from gui.pages.results_table import table_of
from gui.widgets.empty_state import EmptyState
from gui.widgets.text import label

DASH = "–"


class ClosedResults(QScrollArea):
    """An empty state over the outcomes of the plan, which are left out where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState("chart-line-up", "", "")
        self._shell = QVBoxLayout()
        self._shell.setSpacing(6)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 8)
        column.addWidget(self.state)
        column.addLayout(self._shell)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(holder)

    def show_outcomes(self, outcomes: tuple[tuple[str, str, bool], ...]) -> None:
        """Show the outcomes: code, label, and whether each is a main one."""
        empty(self._shell)
        if not outcomes:
            return
        titles = (self.tr("Outcome"), self.tr("Role"), self.tr("Analysed"), self.tr("Difference (interval)"))
        roles = {True: self.tr("Main outcome"), False: self.tr("Other outcome")}
        rows = tuple((name, roles[is_main], DASH, DASH) for _, name, is_main in outcomes)
        self._shell.addWidget(label(self.tr("No numbers yet. The table that the plan will fill is ready:"), "quiet"))
        self._shell.addWidget(table_of(Grid(self.tr("The table that the plan will fill"), titles, rows)))
