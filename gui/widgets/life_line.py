"""The life of a study as a line of stops: done, under way, still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.fonts import strong
from gui.icons import paint_icon
from gui.theme import tokens_now

DOT = 26


class LifeLine(QWidget):
    """Paints the stops; a screen reader hears them as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[tuple[str, str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: Sequence[tuple[str, str, str]]) -> None:
        """Show (words, note, state) stops; state is "done", "now" or "later"."""
        self._stops = tuple(stops)
        self.setAccessibleName("; ".join(f"{words} {note}".strip() for words, note, _ in stops))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the dots and two lines of words."""
        return QSize(480, DOT + 14 + self.fontMetrics().lineSpacing() * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, the dots and the words."""
        if not self._stops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._stops)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        xs = [step * (i + 0.5) for i in range(len(self._stops))]
        xs = [self.width() - x for x in xs] if is_mirrored else xs
        self._paint_line(painter, xs)
        for x, (words, note, state) in zip(xs, self._stops, strict=True):
            self._paint_dot(painter, x, state)
            self._paint_words(painter, QRectF(x - step / 2, DOT + 10, step, 200), words, note, state)
        painter.end()

    def _paint_line(self, painter: QPainter, xs: Sequence[float]) -> None:
        tokens = tokens_now()
        y = DOT / 2 + 2
        for i in range(len(xs) - 1):
            is_done = self._stops[i + 1][2] == "done"
            painter.setPen(QPen(QColor(tokens.ok if is_done else tokens.border), 2))
            gap = DOT / 2 + 6 if xs[i + 1] > xs[i] else -(DOT / 2 + 6)
            painter.drawLine(QPointF(xs[i] + gap, y), QPointF(xs[i + 1] - gap, y))

    def _paint_dot(self, painter: QPainter, x: float, state: str) -> None:
        tokens = tokens_now()
        box = QRectF(x - DOT / 2, 2, DOT, DOT)
        if state == "done":
            paint_icon(painter, box, "check-circle-fill", QColor(tokens.ok))
        elif state == "now":
            paint_icon(painter, box, "dots-three-circle-fill", QColor(tokens.accent))
        else:
            paint_icon(painter, box, "circle", QColor(tokens.border_strong))

    def _paint_words(self, painter: QPainter, box: QRectF, words: str, note: str, state: str) -> None:
        tokens = tokens_now()
        painter.setFont(strong(self.font()) if state != "later" else self.font())
        painter.setPen(QColor(tokens.text if state != "later" else tokens.text3))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        used = painter.boundingRect(box, flags, words).height()
        painter.drawText(box, flags, words)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text2))
        box.translate(0, used)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), note)
