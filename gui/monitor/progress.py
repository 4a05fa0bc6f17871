"""Progress: how far each wave is, by day, by group, by collector. Never by arm."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.monitor.chart import Chart
from gui.monitor.part import Part
from gui.numbers import count, number
from gui.operations import monitoring
from gui.operations.monitoring import ProgressView
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.scroll import card
from gui.widgets.table import WordsTable
from gui.widgets.text import label

NARROW = 1000


class ProgressPart(Part):
    """Two charts of one wave and a table of collectors."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack = QWidget(), QStackedWidget()
        self.wave, self.as_table = Combo(self.tr("Wave")), QPushButton(self.tr("Table  T"))
        self.course, self.groups = Chart(self.tr("Finished by day")), Chart(self.tr("By group"))
        self.collectors = WordsTable(self.tr("By collector"))
        self._stamp = label("", "quiet", wrap=False)
        self._head, self._reading = QWidget(), label("", "body")
        self._view: ProgressView | None = None
        self._empty = EmptyState(
            "chart-line", self.tr("Nothing yet"), self.tr("The first finished response will appear here.")
        )
        self._build()
        self.wave.activated.connect(self._show_wave)
        self.as_table.clicked.connect(self._turn)

    def _build(self) -> None:
        turn = QAction(self._widget)
        turn.setShortcut(QKeySequence("T"))
        turn.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.triggered.connect(self._turn)
        self._widget.addAction(turn)
        self.as_table.setAccessibleName(self.tr("Show charts as tables"))
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(label(self.tr("Wave"), "body", wrap=False))
        head.addWidget(self.wave)
        head.addWidget(self.as_table)
        head.addStretch(1)
        head.addWidget(self._stamp)
        holder, self._scroll = QWidget(), QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(12)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._charts.setSpacing(12)
        self._charts.addWidget(self.course, 3)
        self._charts.addWidget(self.groups, 2)
        column.addLayout(self._charts)
        frame, inside = card()
        inside.addWidget(label(self.tr("By collector"), "h2"))
        words = self.tr("For support, not for ranking: in the order of their names. All waves together.")
        inside.addWidget(label(words, "small"))
        inside.addWidget(self.collectors)
        column.addWidget(frame)
        column.addStretch(1)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        for page in (self._reading, self._scroll, self._empty):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self._widget)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self._head)
        outer.addWidget(self._stack, 1)
        self._head.hide()
        self._scroll.installEventFilter(self)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Progress")

    @property
    def widget(self) -> QWidget:
        """The charts and the table."""
        return self._widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put one chart a row where there is little room."""
        if watched is self._scroll and isinstance(event, QResizeEvent):
            directions = QBoxLayout.Direction
            is_narrow = event.size().width() < NARROW
            self._charts.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        return super().eventFilter(watched, event)

    def load(self) -> None:
        """Read how far the field work is."""
        reading = self.tr("Reading the field work")
        self._stamp.setText(self.tr("Looking…"))
        self._reading.setText(f"{reading}…")
        self.watch(monitoring.read_progress, self._show, self._on_stopped, reading)

    def _on_stopped(self) -> None:
        stopped = self.tr("Stopped. Nothing was changed.")
        self._stamp.setText(stopped)
        self._reading.setText(stopped)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._view = None
        self.wave.clear()
        self._stamp.clear()
        self._reading.clear()
        self._head.hide()
        self._stack.setCurrentWidget(self._reading)

    def _show(self, view: ProgressView) -> None:
        kept = self.wave.currentData() if self._view is not None else None
        self._view = view
        self.wave.clear()
        for wave in view.waves:
            self.wave.addItem(wave.label, wave.code)
        at = self.wave.findData(kept) if kept is not None else view.current
        self.wave.setCurrentIndex(max(at, 0))
        self._stamp.setText(self.tr("As of {}").format(local_time(view.at)))
        self._head.show()
        self._stack.setCurrentWidget(self._scroll if view.collectors else self._empty)
        self._show_wave()
        self._show_collectors(view)

    def _show_wave(self) -> None:
        at = self.wave.currentIndex()
        if self._view is None or not 0 <= at < len(self._view.waves):
            return
        wave = self._view.waves[at]
        nothing = self.tr("Nothing is finished at this wave yet")
        self.course.show_figure(wave.course, nothing)
        self.groups.setVisible(wave.groups is not None)
        self.groups.show_figure(wave.groups, nothing)
        if wave.groups is not None:
            self.groups.show_rows(wave.groups.header, wave.every_group)

    def _show_collectors(self, view: ProgressView) -> None:
        titles = (self.tr("Collector"), self.tr("Responses"), self.tr("People"), self.tr("Minutes (median)"),
                  self.tr("Don't know or refused"), self.tr("Edits after finishing"), self.tr("Last"))  # fmt: skip
        rows = [
            (c.name or "–", count(c.responses), count(c.people), number(c.minutes, ".1f"),
             f"{number(c.no_answer, '.1f')} %", count(c.edits), c.last)
            for c in view.collectors
        ]  # fmt: skip
        self.collectors.show_rows(titles, rows)
        high = self.collectors.verticalHeader().defaultSectionSize()
        head = self.collectors.horizontalHeader().sizeHint().height()
        self.collectors.setFixedHeight(head + high * max(len(rows), 1) + 4)

    def _turn(self) -> None:
        is_table = not self.course.is_table
        self.as_table.setText(self.tr("Charts  T") if is_table else self.tr("Table  T"))
        for chart in (self.course, self.groups):
            chart.turn(is_table=is_table)


def local_time(stamp: str) -> str:
    """Return the hour and minute of a stamp on this computer's clock."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%H:%M")
