"""A striped band that cannot be taken for anything final."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gui.theme import tokens_now
from gui.widgets.text import label

HEIGHT, STRIPE, RADIUS = 34, 14, 6.0


class StripedBanner(QFrame):
    """Plain words between diagonal stripes, read out as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "strong", wrap=False)
        self._more = label("", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STRIPE, 0, 4 * STRIPE, 0)
        row.setSpacing(8)
        row.addStrut(HEIGHT)
        row.addWidget(self._words)
        row.addWidget(self._more, 1)

    def say(self, words: str, more: str) -> None:
        """Set what it is, and what that means."""
        self._words.setText(words)
        self._more.setText(more)
        self.setAccessibleName(f"{words}. {more}")

    @property
    def words(self) -> str:
        """What it is."""
        return self._words.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stripes at both ends and a plain ground under the words."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(frame, QColor(tokens.warn_soft))
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(tokens.warn))
        ends = (0.0, 3.0 * STRIPE), (frame.width() - 3.0 * STRIPE, frame.width())
        for start, stop in ends:
            painter.save()
            painter.setClipRect(QRectF(start, 0, stop - start, frame.height()), Qt.ClipOperation.IntersectClip)
            _stripes(painter, start, stop, frame.height())
            painter.restore()
        painter.end()


def _stripes(painter: QPainter, start: float, stop: float, height: float) -> None:
    x = start - height
    while x < stop:
        top, half = x + height, STRIPE / 2
        corners = ((x, height), (top, 0.0), (top + half, 0.0), (x + half, height))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        x += STRIPE
