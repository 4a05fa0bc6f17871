"""Linking codes: linked, close, alone; close pairs side by side with group and dates, and never an answer or an arm."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.monitor.part import Part
from gui.numbers import fill
from gui.operations import linking
from gui.operations.linking import LinkingView, PairLine
from gui.widgets.empty_state import EmptyState
from gui.widgets.inline_message import MessageArea
from gui.widgets.table import WordsTable
from gui.widgets.text import label

DECISIONS = ("same", "different", "open")


class LinkingPart(Part):
    """1 same person, 2 different people, 3 leave open; each decision is kept with a name and can be taken back."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack, self._page = QWidget(), QStackedWidget(), QWidget()
        self.messages, self.counts = MessageArea(), label("", "strong")
        self.table = WordsTable(self.tr("Close pairs"))
        self.last = QPushButton(self.tr("Take the last decision back"))
        self._view: LinkingView | None = None
        self._passed: set[tuple[str, str]] = set()
        self._empty = EmptyState(
            "link-simple",
            self.tr("No codes to link yet"),
            self.tr(
                "People who stay anonymous give a code of their own at each wave. After the second wave they meet here."
            ),
        )
        self._build()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        self.buttons: tuple[QPushButton, ...] = ()
        words = (self.tr("1  Same person"), self.tr("2  Different people"), self.tr("3  Leave open"))
        for number, (text, decision) in enumerate(zip(words, DECISIONS, strict=True), start=1):
            button = QPushButton(text)
            button.clicked.connect(partial(self.decide, decision))
            self.buttons = (*self.buttons, button)
            foot.addWidget(button)
            action = QAction(text, self._page)
            action.setShortcut(QKeySequence(str(number)))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self.decide, decision))
            self._page.addAction(action)
        foot.addStretch(1)
        foot.addWidget(self.last)
        self.last.clicked.connect(self._on_last)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._page)
        outer = QVBoxLayout(self._widget)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.messages)
        outer.addWidget(self._stack, 1)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Linking codes")

    @property
    def widget(self) -> QWidget:
        """The counts and the pairs."""
        return self._widget

    def load(self) -> None:
        """Read the codes."""
        self.read(linking.read_linking, self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._passed.clear()
        self._view = None
        self.messages.clear()

    @property
    def waiting(self) -> tuple[PairLine, ...]:
        """The pairs nobody has decided or left open today."""
        close = self._view.close if self._view is not None else ()
        return tuple(pair for pair in close if (pair.first, pair.second) not in self._passed)

    def _show(self, view: LinkingView | None) -> None:
        self._view = view
        self._stack.setCurrentWidget(self._empty if view is None else self._page)
        if view is None:
            return
        words = self.tr(
            "{} and {}:  linked {:,} by rule, {:,} by decision  ·  close {:,}  ·  alone {:,}  ·  given twice {:,}"
        )
        self.counts.setText(
            fill(words, *view.waves, view.by_rule, view.by_decision, len(view.close), view.alone, view.doubled)
        )
        if view.is_closed:
            self.messages.show_message(self.tr("The codes are closed in this file. The evaluator's file links them."))
        titles = (view.waves[0], view.waves[1], self.tr("Why"), self.tr("Group"), self.tr("Dates"))
        self.table.show_rows(titles, [self._row(pair) for pair in self.waiting], stretch=4)
        for button in self.buttons:
            button.setEnabled(bool(self.waiting))
        self.last.setEnabled(bool(view.decided))
        if self.waiting:
            self.table.selectRow(0)

    def _row(self, pair: PairLine) -> tuple[str, ...]:
        how = {
            "one character": self.tr("One character off"),
            "two swapped": self.tr("Two swapped"),
            "one gap": self.tr("One part not known"),
        }
        return (*pair.codes, how[pair.how], pair.group, "  ·  ".join(pair.dates))

    def decide(self, decision: str) -> None:
        """Decide about the pair that is marked."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.waiting):
            return
        pair = self.waiting[row]
        if decision == "open":
            self._passed.add((pair.first, pair.second))
            self._show(self._view)
            return
        by = self.tools.reader.session.study.actor or "–"
        self.write(
            lambda study: linking.decide_pair(study, pair.first, pair.second, decision, by),  # type: ignore[arg-type]  # two of the three
            self.tr("Kept, with your name."),
        )

    def _on_last(self) -> None:
        if self._view is not None and self._view.decided:
            entry = self._view.decided[-1][0]
            self.write(lambda study: linking.take_back(study, entry), self.tr("Taken back. The pair waits again."))
