"""What needs a decision on the Overview: urgent harms, the gravest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.values import LogEntry
from gui.icons import icon
from gui.numbers import fill
from gui.operations.logs import UrgentHarm
from gui.widgets.text import label


class Decisions(QWidget):
    """Takes no room when there is nothing to decide. ``harm_requested`` carries the entry of a harm."""

    harm_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "caption", wrap=False)
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(16, 8, 12, 8)
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._card)
        self.lines: tuple[str, ...] = ()
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_harms(self, harms: Sequence[UrgentHarm]) -> None:
        """Show the urgent harms."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        self.lines = tuple(self._words(harm) for harm in harms)
        for harm, words in zip(harms, self.lines, strict=True):
            self._rows.addWidget(self._row(harm.entry, words))
        self._title.setText(fill(self.tr("Needs a decision ({:,})"), len(harms)))
        self.setVisible(bool(harms))

    def _row(self, entry: LogEntry, words: str) -> QWidget:
        row, picture = QWidget(), QLabel()
        picture.setPixmap(icon("warning-octagon", "error").pixmap(QSize(20, 20)))
        button = QPushButton(self.tr("Open"))
        button.setAccessibleName(self.tr("Open: {}").format(words))
        button.clicked.connect(lambda: self.harm_requested.emit(entry))
        self.buttons.append(button)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(picture)
        line.addWidget(label(words, "strong"), 1)
        line.addWidget(button)
        return row

    def _words(self, harm: UrgentHarm) -> str:
        days = self.tr("open %Ln days", "", harm.days)
        kind = self.tr("a harm, severity {}").format(harm.severity) if harm.severity else self.tr("a harm")
        person = f"{harm.person}, " if harm.person else ""
        return self.tr("Urgent: {}, {}{}").format(kind, person, days)
