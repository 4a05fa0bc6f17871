"""What a data collector logged: the same list as in Monitor, over the page, in a file that holds nobody else's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.icons import icon
from gui.monitor.logs import LogsPart
from gui.widgets.text import label

MARGIN, WIDEST, HIGHEST = 24, 1040, 560


class OwnEntries(QFrame):
    """Esc closes it and gives the keyboard back."""

    def __init__(self, tools: Tools, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("kind", "card")
        self.part = LogsPart(tools)
        self.part.setParent(self)
        self._came_from: QWidget | None = None
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(f"{self.tr('Close')} (Esc)")
        close.clicked.connect(self.shut)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("My entries"), "h2", wrap=False))
        head.addStretch(1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.addLayout(head)
        column.addWidget(self.part.widget, 1)
        tools.reader.session.changed.connect(lambda _change: self._load())
        self.hide()

    def show_over(self, came_from: QWidget | None) -> None:
        """Show what was logged, over the page."""
        self._came_from = came_from
        host = self.parentWidget()
        room = host.rect() if host is not None else self.rect()
        width, height = min(WIDEST, room.width() - 2 * MARGIN), min(HIGHEST, room.height() - 2 * MARGIN)
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)
        self.show()
        self.raise_()
        self._load()
        self.part.table.setFocus()

    def shut(self) -> None:
        """Close."""
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape; nothing typed here means anything to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            event.accept()

    def _load(self) -> None:
        if self.isVisible():
            self.part.load()
