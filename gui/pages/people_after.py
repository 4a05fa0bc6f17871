"""After the draw: who came to which arm once that may be seen, the files that prove it, every draw that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.operations.allocating import AllocationView, Attempt
from gui.widgets.drawing_view import DrawingView
from gui.widgets.table import WordsTable
from gui.widgets.text import forward, label

if TYPE_CHECKING:
    from reports.content import Figure


class AfterCard(QFrame):
    """``checks_requested`` asks for the file and the script with which anybody redraws the allocation."""

    checks_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.chart, self.twin = DrawingView(), WordsTable(self.tr("Who came to which arm, as a table"))
        self.as_table = QPushButton(self.tr("Table"))
        self.as_table.setCheckable(True)
        self.checks = QPushButton(self.tr("Files to check the draw…"))
        self.attempts = WordsTable(self.tr("Every draw that was made"))
        self._title, self._note = label("", "strong"), label("", "small")
        self._drawn = label(self.tr("Every draw that was made"), "strong")
        self._checked = label(
            self.tr("Anybody can redraw the allocation with these two files and nothing but Python."), "quiet"
        )
        self._figure: Figure | None = None
        self._build()
        self.hide()

    def _build(self) -> None:
        head, files = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.as_table)
        files.addWidget(self.checks)
        files.addWidget(self._checked, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Afterwards"), "h2"))
        column.addLayout(head)
        for widget in (self.chart, self.twin, self._note):
            column.addWidget(widget)
        column.addLayout(files)
        column.addWidget(self._drawn)
        column.addWidget(self.attempts)
        self.as_table.toggled.connect(self._show_figure)
        self.checks.clicked.connect(self.checks_requested)

    def show_after(self, view: AllocationView) -> None:
        """Show what there is: nothing before the first draw, no arm before the reveal."""
        self.setVisible(bool(view.attempts))
        self._figure = view.figure
        for widget in (self.checks, self._checked):
            widget.setVisible(bool(view.revealed_at))
        titles = (self.tr("When"), self.tr("By"), self.tr("Seal"), self.tr("What became of it"))
        rows = [
            (forward(one.at[:16].replace("T", " ")), one.by, forward(one.mark), self._fate(one))
            for one in view.attempts
        ]
        self.attempts.show_rows(titles, rows, 3)
        _fit(self.attempts, len(rows))
        self._show_figure()

    def _show_figure(self) -> None:
        figure, is_table = self._figure, self.as_table.isChecked()
        for widget in (self._title, self.as_table, self._note):
            widget.setVisible(figure is not None)
        self.chart.setVisible(figure is not None and not is_table)
        self.twin.setVisible(figure is not None and is_table)
        if figure is None:
            return
        self._title.setText(figure.title)
        self._note.setText(figure.note)
        self._note.setVisible(bool(figure.note))
        self.chart.show_drawing(figure.drawing, figure.alt)
        self.twin.show_rows(figure.header, figure.rows)
        _fit(self.twin, len(figure.rows))

    def _fate(self, one: Attempt) -> str:
        words = {
            "sealed": self.tr("Stands, sealed"),
            "revealed": self.tr("Stands, revealed"),
            "voided": self.tr("Given up: {}").format(one.reason),
        }
        return words[one.fate]


def _fit(table: WordsTable, rows: int) -> None:
    """Be as high as the rows, so that only the page scrolls."""
    head = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(head + rows * table.verticalHeader().defaultSectionSize() + 4)
