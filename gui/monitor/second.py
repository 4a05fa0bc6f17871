"""Second entry: forms keyed twice whose entries differ, one after another."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.monitor.part import Part
from gui.numbers import fill
from gui.operations import second
from gui.operations.second import SecondView
from gui.second.adjudication import AdjudicationSheet
from gui.widgets.empty_state import EmptyState
from gui.widgets.text import label


class SecondPart(Part):
    """Shows the oldest form that waits; how well all entries agree stands above."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack = QWidget(), QStackedWidget()
        self.sheet = AdjudicationSheet()
        self.rate = label("", "body")
        self._waiting: tuple[SecondView, ...] = ()
        self._passed: set[str] = set()
        self._empty = EmptyState(
            "checks",
            self.tr("No second entry waits"),
            self.tr("Under Collect, Finished, press S to key a form a second time. What differs then stands here."),
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.sheet)
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rate)
        column.addWidget(self._stack, 1)
        self.sheet.settled.connect(self._on_settled)
        self.sheet.left_open.connect(self._on_left)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Second entry")

    @property
    def widget(self) -> QWidget:
        """The sheet."""
        return self._widget

    def load(self) -> None:
        """Read the forms that wait."""
        self.read(second.read_second, self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._passed.clear()

    def _show(self, found: second.SecondEntries) -> None:
        self._waiting = found.waiting
        self.rate.setText(self._rate(found))
        self.rate.setVisible(bool(self.rate.text()))
        self._show_next()

    def _show_next(self) -> None:
        left = [view for view in self._waiting if view.query not in self._passed]
        if left:
            self.sheet.show_view(left[0])
        self._stack.setCurrentWidget(self.sheet if left else self._empty)

    def _rate(self, found: second.SecondEntries) -> str:
        known = found.agreement
        if known is None:
            return ""
        slips = {
            "swapped": self.tr("swapped signs"),
            "digit": self.tr("one sign wrong"),
            "missing": self.tr("one entry blank"),
            "other": self.tr("no pattern"),
        }
        words = self.tr("{:,} forms keyed twice: {:.0f} errors in 1,000 answers (between {:.0f} and {:.0f}).")
        said = fill(words, known.forms, known.rate, known.low, known.high)
        if known.typical:
            said += " " + self.tr("Typical slip: {}.").format(slips[known.typical])
        return said

    def _on_settled(self, query: str, answers: dict[str, str]) -> None:
        by = self.tools.reader.session.study.actor
        self.write(lambda study: second.settle(study, query, answers, by), self.tr("Settled."))

    def _on_left(self) -> None:
        view = next((v for v in self._waiting if v.query not in self._passed), None)
        if view is not None:
            self._passed.add(view.query)
        self._show_next()
