"""The map of what was left unanswered, one wave at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.monitor.chart import Chart
from gui.widgets.combo import Combo
from gui.widgets.text import label

if TYPE_CHECKING:
    from gui.operations.monitoring import MapView


class MissingPage(QWidget):
    """``closed`` leads back to the checks; T turns chart and table."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.as_table = QPushButton(self.tr("Back to the checks")), QPushButton(self.tr("Table  T"))
        self.as_table.setAccessibleName(self.tr("Show the map as a table"))
        self.wave, self.chart = Combo(self.tr("Wave")), Chart(self.tr("What was left unanswered"))
        self._maps: tuple[MapView, ...] = ()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(label(self.tr("Wave"), "body", wrap=False))
        head.addWidget(self.wave)
        head.addWidget(self.as_table)
        scroll, holder = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(2, 2, 8, 2)
        inside.addWidget(self.chart)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        self.back.clicked.connect(self.closed)
        self.as_table.clicked.connect(self._turn)
        self.wave.activated.connect(self._show)
        for keys, act in (("Esc", self.closed.emit), ("T", self._turn)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            self.addAction(action)

    def show_maps(self, maps: tuple[MapView, ...]) -> None:
        """Offer the waves; the one that was shown stays, else the last."""
        kept = self.wave.currentData()
        self._maps = maps
        self.wave.clear()
        for one in maps:
            self.wave.addItem(one.label, one.wave)
        at = self.wave.findData(kept)
        self.wave.setCurrentIndex(at if at >= 0 else len(maps) - 1)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the map."""
        (self.chart.table if self.chart.is_table else self.chart.view).setFocus()

    def _show(self) -> None:
        at = self.wave.currentIndex()
        figure = self._maps[at].figure if 0 <= at < len(self._maps) else None
        self.chart.show_figure(figure, self.tr("Nothing is answered yet"))

    def _turn(self) -> None:
        self.chart.turn(is_table=not self.chart.is_table)
        self.as_table.setText(self.tr("Charts  T") if self.chart.is_table else self.tr("Table  T"))
        self.take_focus()
