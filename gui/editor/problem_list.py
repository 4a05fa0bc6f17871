"""What is wrong with an instrument, one line each; choosing one leads there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.icons import icon
from gui.widgets.text import label
from instruments.findings import Finding

LINES_SHOWN = 4
SIGNS = {"error": ("warning-circle", "error"), "warning": ("warning", "warn")}


class ProblemList(QWidget):
    """``chosen`` carries the sheet, the row of it counted from 0 (-1 for none) and the column."""

    chosen = Signal(str, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label("", "small")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        self.findings: tuple[Finding, ...] = ()
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found, errors first."""
        self.findings = tuple(findings)
        self.heading.setText(self.tr("%Ln problems", "", len(findings)) if findings else self.tr("No problems found"))
        self.list.clear()
        for finding in self.findings:
            item = QListWidgetItem(icon(*SIGNS[finding.severity]), brief(finding.message), self.list)
            item.setToolTip(finding.message)
        self.list.setVisible(bool(findings))
        line = self.fontMetrics().lineSpacing()
        self.list.setFixedHeight(min(len(self.findings) * 3, LINES_SHOWN * 2) * line + 16)

    def _go(self, item: QListWidgetItem) -> None:
        finding = self.findings[self.list.row(item)]
        row = -1 if finding.row is None else finding.row - 2
        self.chosen.emit(finding.sheet or "survey", row, finding.column or "")


def brief(message: str) -> str:
    """Return a message without its place, which the outline shows: "Sheet survey, row 4, column label: …"."""
    _, colon, rest = message.partition(": ")
    return f"{rest[:1].upper()}{rest[1:]}" if colon and message.startswith(("Sheet ", "The form")) else message
