"""The class at a glance on the Overview: today's session, what is finished, the grids one key away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.operations.classes import ClassDay, WaveDone
from gui.widgets.buttons import pictured
from gui.widgets.scroll import empty
from gui.widgets.text import label


class ClassCard(QFrame):
    """``grid_requested`` carries wave and instrument; of what is sealed only the number who finished is shown."""

    grid_requested = Signal(str, str)
    attendance_requested = Signal()
    handover_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._opens = ("", "")
        self.session = label("", "strong")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.grid = pictured(self.tr("Open the class grid"), "grid-four")
        self.attendance = pictured(self.tr("Attendance"), "user-list")
        self.handover = pictured(self.tr("Hand over"), "hand-palm")
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.grid, self.attendance, self.handover):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(self.session)
        column.addLayout(self._lines)
        column.addLayout(row)
        self.grid.clicked.connect(lambda: self.grid_requested.emit(*self._opens))
        self.attendance.clicked.connect(self.attendance_requested)
        self.handover.clicked.connect(self.handover_requested)
        self.hide()

    def show_day(self, day: ClassDay | None) -> None:
        """Show a class's day; nothing for a study that is no class."""
        self.setVisible(day is not None)
        if day is None:
            return
        self._opens = day.opens
        self.grid.setEnabled(bool(day.opens[1]) and day.total > 0)
        self.handover.setVisible(any(one.is_sealed for one in day.finished))
        self.session.setText(self._session_words(day))
        empty(self._lines)
        for one in day.finished:
            self._lines.addWidget(label(self._finished_words(one), "quiet"))

    def _session_words(self, day: ClassDay) -> str:
        if not day.session:
            return self.tr("No session is named yet. Attendance names the first one.")
        if not day.keyed:
            return self.tr("{}: attendance is still to be noted for {} people").format(day.session, day.total)
        return self.tr("{}: {} of {} came").format(day.session, day.came, day.total)

    def _finished_words(self, one: WaveDone) -> str:
        words = self.tr("{} · {}: {} of {} finished").format(one.wave, one.instrument, one.done, one.total)
        return self.tr("{} (their answers are closed)").format(words) if one.is_sealed else words
