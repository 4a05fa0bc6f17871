"""Routine counts: months pasted from a spreadsheet, for outcomes that nobody is asked about."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.monitor.part import Part
from gui.numbers import count, fill
from gui.operations import counts
from gui.operations.counts import CountsView, PastedCounts
from gui.widgets.buttons import primary
from gui.widgets.scroll import card, scrolled
from gui.widgets.table import WordsTable
from gui.widgets.text import label

SHOWN = 3


class CountsPart(Part):
    """What the study has, and a field to paste more into."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget = QWidget()
        self.table, self.edit, self.start = WordsTable(self.tr("Routine counts")), QPlainTextEdit(), QLineEdit()
        self.add = primary(self.tr("Add"))
        self._verdict = label("", "small")
        self._view = CountsView((), "", "", can_start=False)
        self._found = PastedCounts((), ())
        self._build()
        self.edit.textChanged.connect(self._tell)
        self.add.clicked.connect(self._on_add)
        self.start.editingFinished.connect(self._on_start)

    def _build(self) -> None:
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("Months and counts"))
        self.edit.setPlaceholderText("month\tcount\texposure\n2026-01\t14\t310\n2026-02\t11\t295")
        self.start.setAccessibleName(self.tr("Month in which the programme starts"))
        self.start.setPlaceholderText("2026-07")
        self.start.setMaximumWidth(self.start.fontMetrics().averageCharWidth() * 14)
        frame, column = card()
        column.addWidget(label(self.tr("Paste months"), "h2", wrap=False))
        column.addWidget(
            label(
                self.tr(
                    "One month a line: month, count, then what it is counted over (hours, contacts), the unit and the "
                    "series, where there are any. A first line may name the columns."
                ),
                "quiet",
            )
        )
        column.addWidget(self.edit, 1)
        row = QHBoxLayout()
        row.addWidget(self._verdict, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        begin = QHBoxLayout()
        title = label(self.tr("The programme starts in"), "body", wrap=False)
        title.setBuddy(self.start)
        begin.addWidget(title)
        begin.addWidget(self.start)
        begin.addStretch(1)
        outer = QHBoxLayout(self._widget)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(begin)
        left.addWidget(self.table, 1)
        outer.addLayout(left, 3)
        outer.addWidget(scrolled(frame), 2)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Routine counts")

    @property
    def widget(self) -> QWidget:
        """The list and the field."""
        return self._widget

    def load(self) -> None:
        """Read the series."""
        self.read(counts.read_counts, self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.edit.clear()

    def _show(self, view: CountsView) -> None:
        self._view = view
        titles = (self.tr("Series"), self.tr("Unit"), self.tr("From"), self.tr("To"), self.tr("Months"),
                  self.tr("Counted"))  # fmt: skip
        rows = [(n.series, n.unit or "–", n.first, n.last, count(n.months), count(n.events)) for n in view.lines]
        self.table.show_rows(titles, rows)
        self.start.setText(view.start)
        self.start.setEnabled(view.can_start)
        self._tell()

    def _tell(self) -> None:
        self._found = counts.read_pasted(self.edit.toPlainText(), self._view.name or "counts")
        number = len(self._found.points)
        self.add.setText(fill(self.tr("Add {:,} months"), number) if number else self.tr("Add"))
        self.add.setEnabled(number > 0 and not self._found.problems)
        self._verdict.setText("\n".join(self._words(*found) for found in self._found.problems[:SHOWN]))

    def _words(self, line: int, what: str) -> str:
        said = {
            "month": self.tr("Line {}: write the month as year and month, such as 2026-03.").format(line),
            "count": self.tr("Line {}: write the count as a whole number.").format(line),
            "exposure": self.tr("Line {}: what it is counted over must be a number above 0.").format(line),
        }
        return said.get(what, self.tr("{} is there twice. Take one out.").format(what))

    def _on_add(self) -> None:
        points = self._found.points
        self.edit.clear()
        self.write(lambda study: counts.add_counts(study, points), fill(self.tr("Added {:,} months"), len(points)))

    def _on_start(self) -> None:
        month = self.start.text().strip()
        if month != self._view.start:
            self.write(lambda study: counts.set_start(study, month))
