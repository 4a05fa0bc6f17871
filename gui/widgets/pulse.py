"""A ring around a control for two seconds: here it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.theme import tokens_now
from gui.tokens import RADIUS

SHOWN_MS, BEAT_MS, GAP = 2_000, 250, 4


class Pulse(QWidget):
    """Lies over the window, takes no clicks, and goes by itself; it stands still where motion is switched off."""

    def __init__(self, window: QWidget, spot: QRect, *, moves: bool) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(spot.adjusted(-GAP - 4, -GAP - 4, GAP + 4, GAP + 4))
        self._is_wide = False
        beat = QTimer(self)
        beat.timeout.connect(self._on_beat)
        if moves:
            beat.start(BEAT_MS)
        QTimer.singleShot(SHOWN_MS, self, self.deleteLater)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_now().focus), 3))
        inset = 2 if self._is_wide else 5
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.end()

    def _on_beat(self) -> None:
        self._is_wide = not self._is_wide
        self.update()
