"""A large button with an icon, a heading and a line: the three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.fonts import strong
from gui.icons import paint_icon
from gui.theme import tokens_now
from gui.tokens import CARD_RADIUS

PAD, ICON, LOW = 20, 32, 560


class ChoiceCard(QAbstractButton):
    """Paints itself: icon, heading, a few lines, and the digit that chooses it."""

    def __init__(self, glyph: str, heading: str, text: str, digit: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._heading, self._text, self._digit = glyph, heading, text, digit
        self._is_row = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _line(self) -> int:
        """Return how high a line of these words is: letters of other scripts may be higher than the font says."""
        metrics = self.fontMetrics()
        return max(metrics.lineSpacing(), metrics.boundingRect(0, 0, 9999, 999, 0, self._text).height())

    def set_row(self, is_row: bool) -> None:
        """Lie flat where the window is low."""
        self._is_row = is_row
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Change the lines under the heading."""
        self._text = text
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size for heading and four lines, or one line where it lies flat."""
        line = self._line()
        return QSize(240, max(64, round(line * 2.2) + 12) if self._is_row else PAD * 2 + ICON + 16 + line * 5)

    def minimumSizeHint(self) -> QSize:
        """Return the height as it is wished; cards never shrink below their words."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        is_lit = self.underMouse() or self.isDown()
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(tokens.accent if is_lit else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent_soft if is_lit else tokens.surface))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CARD_RADIUS + 2, CARD_RADIUS + 2)
        self._paint_content(painter, box)
        painter.end()

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        return rect

    def _paint_content(self, painter: QPainter, box: QRectF) -> None:
        tokens = tokens_now()
        line = self._line()
        middle = box.center().y()
        icon_top = middle - ICON / 2 if self._is_row else box.top() + PAD
        paint_icon(
            painter, self._mirrored(QRectF(box.left() + PAD, icon_top, ICON, ICON)), self._glyph, QColor(tokens.accent)
        )
        left = box.left() + (PAD * 2 + ICON if self._is_row else PAD)
        top = middle - line * 1.12 if self._is_row else box.top() + PAD + ICON + 12
        width = box.right() - left - PAD - (40 if self._is_row else 0)
        font = strong(self.font())
        font.setPointSizeF(font.pointSizeF() * 16 / 14)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        painter.drawText(self._mirrored(QRectF(left, top, width, line * 1.4)), leading, self._heading)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text2))
        room = QRectF(left, top + line * (1.2 if self._is_row else 1.6), width, line if self._is_row else box.bottom())
        flags = leading | (0 if self._is_row else int(Qt.TextFlag.TextWordWrap))
        cut = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(self._mirrored(room), flags, cut if self._is_row else self._text)
        self._paint_digit(painter, box)

    def _paint_digit(self, painter: QPainter, box: QRectF) -> None:
        tokens = tokens_now()
        top = box.center().y() - 13 if self._is_row else box.top() + PAD
        badge = self._mirrored(QRectF(box.right() - PAD - 26, top, 26, 26))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._digit))
