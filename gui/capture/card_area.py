"""What a card of capture stands in: centred, scrolled when it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

MARGIN = 20


class CardArea(QScrollArea):
    """Scrolls what does not fit; leaves the page keys to the capture page."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, MARGIN, 16, MARGIN)
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll nothing: the page keys mean next and back."""
        event.ignore()
