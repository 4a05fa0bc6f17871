"""The table that a run will fill, with dashes where its numbers will stand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets.table import WordsTable
from gui.widgets.text import label

DASH = "–"


class ShellTable(QWidget):
    """The outcomes of the plan; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = WordsTable(self.tr("The table that the plan will fill"))
        self.table.setSelectionMode(WordsTable.SelectionMode.NoSelection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("No numbers yet. The table that the plan will fill is ready:"), "quiet"))
        column.addWidget(self.table, 1)
        self.hide()

    def show_outcomes(self, outcomes: tuple[tuple[str, str, bool], ...]) -> None:
        """Show the outcomes: code, label, and whether each is a main one."""
        titles = (self.tr("Outcome"), self.tr("Role"), self.tr("Analysed"), self.tr("Difference (interval)"))
        roles = {True: self.tr("Main outcome"), False: self.tr("Other outcome")}
        self.table.show_rows(titles, tuple((name, roles[is_main], DASH, DASH) for _, name, is_main in outcomes))
        self.setVisible(bool(outcomes))
