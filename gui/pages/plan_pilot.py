"""Pilot: where each criterion stands, the criteria, the rounds and what was changed between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.operations.feasibility import PilotView, Standing
from gui.pages.plan_pilot_changes import ChangesCard
from gui.pages.plan_pilot_criteria import CriteriaCard
from gui.pages.plan_pilot_rounds import RoundsCard
from gui.widgets.drawing_view import DrawingView
from gui.widgets.empty_state import EmptyState
from gui.widgets.scroll import ScrollColumn, card
from gui.widgets.table import WordsTable
from gui.widgets.text import content, label

TWIN_ROWS = 8


class PilotTab(QWidget):
    """``wanted`` carries what to write and the words that say it was done; ``report_requested`` asks for the PDF."""

    wanted = Signal(object, str)
    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PilotView | None = None
        self._standing: Standing | None = None
        self.criteria, self.rounds, self.changes = CriteriaCard(), RoundsCard(), ChangesCard()
        self.sentence, self.fixed = label("", "strong"), label("", "quiet")
        self.chart, self.twin = DrawingView(), WordsTable(self.tr("Where each criterion stands"))
        self.as_table, self.report = QPushButton(self.tr("Table")), QPushButton(self.tr("Save the report…"))
        self._stack, self._scroll = QStackedWidget(), ScrollColumn()
        self._empty = EmptyState(
            "compass",
            self.tr("No criteria yet"),
            self.tr(
                "A pilot in rounds tries the course and the trial on few people first. What decides whether to go on, "
                "to change something or to stop is fixed here beforehand."
            ),
            self.tr("Add the first criterion"),
        )
        self._build()
        self._connect()
        self._show_figure()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        for page in (self._empty, self._scroll):
            self._stack.addWidget(page)
        column = self._scroll.column
        column.addWidget(self._standing_card())
        for words, widget in (
            (self.tr("Criteria"), self.criteria),
            (self.tr("Rounds of the pilot"), self.rounds),
            (self.tr("What changed between rounds"), self.changes),
        ):
            column.addSpacing(6)
            column.addWidget(label(words, "caption", wrap=False))
            column.addWidget(widget)
        column.addStretch(1)

    def _standing_card(self) -> QWidget:
        frame, column = card()
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.fixed)
        row = QHBoxLayout()
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(self.tr("Show the numbers of the chart (T)"))
        row.addWidget(self.as_table)
        row.addStretch(1)
        row.addWidget(self.report)
        column.addLayout(row)
        column.addWidget(self.chart)
        column.addWidget(self.twin)
        column.addWidget(
            label(self.tr("Nobody is compared and no test is made: a pilot shows what can be done."), "small")
        )
        return frame

    def _connect(self) -> None:
        self._empty.action_requested.connect(self.criteria.add_criterion)
        for each in (self.criteria, self.rounds, self.changes):
            each.wanted.connect(self.wanted)
        self.report.clicked.connect(self.report_requested)
        self.as_table.toggled.connect(lambda _on: self._show_figure())
        toggle = QAction(self)
        toggle.setText(self.tr("Chart or table"))
        toggle.setShortcut(QKeySequence("T"))
        toggle.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        toggle.triggered.connect(self.as_table.toggle)
        self.addAction(toggle)

    def show_pilot(self, view: PilotView) -> None:
        """Show what is fixed and written down."""
        self._view = view
        self._stack.setCurrentWidget(self._scroll if view.criteria else self._empty)
        self.fixed.setText(
            self.tr("The bands were fixed with the protocol.")
            if view.is_locked
            else self.tr("The protocol is not locked: the bands can still be changed.")
        )
        self.criteria.show_pilot(view)
        self.rounds.show_pilot(view, self._standing)
        self.changes.show_pilot(view)

    def show_standing(self, standing: Standing) -> None:
        """Show where each criterion stands."""
        self._standing = standing
        self.sentence.setText(content(standing.sentence))
        if self._view is not None:
            self.rounds.show_pilot(self._view, standing)
        self._show_figure()

    def _show_figure(self) -> None:
        standing = self._standing
        figure = standing.figure if standing is not None else None
        is_table = self.as_table.isChecked()
        self.as_table.setText(self.tr("Chart") if is_table else self.tr("Table"))
        self.as_table.setVisible(figure is not None)
        self.chart.setVisible(figure is not None and not is_table)
        self.twin.setVisible(figure is not None and is_table)
        if standing is None:
            self.sentence.setText(self.tr("Reading where each criterion stands…"))
        if figure is None or standing is None:
            return
        self.chart.show_drawing(figure.drawing, figure.alt)
        self.twin.show_rows(standing.titles, standing.rows)
        high = self.twin.verticalHeader().defaultSectionSize()
        header = self.twin.horizontalHeader().sizeHint().height()
        self.twin.setFixedHeight(header + high * min(len(standing.rows), TWIN_ROWS) + 4)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._view = self._standing = None
        self.rounds.clear()
        self.changes.clear()
        self._show_figure()
