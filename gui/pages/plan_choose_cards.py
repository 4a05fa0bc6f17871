"""What the conversation shows: answers to press, the trail behind, the rungs of the Maryland ladder."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.fonts import strong
from gui.theme import tokens_now
from gui.tokens import CARD_RADIUS, RADIUS

PAD, BADGE, GAP = 14, 28, 14
RUNGS = 5


class AnswerCard(QAbstractButton):
    """A wide card: the digit that chooses it, the answer, and a line that wraps."""

    def __init__(self, digit: int, heading: str, text: str, *, is_given: bool = False) -> None:
        super().__init__()
        self._digit, self._heading, self._text, self._is_given = digit, heading, text, is_given
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def heading(self) -> str:
        """The answer."""
        return self._heading

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of heading and text at a width."""
        inner = max(60, width - 2 * PAD - BADGE - GAP - 6)
        height = self._height(QFontMetrics(strong(self.font())), self._heading, inner)
        if self._text:
            height += 2 + self._height(self.fontMetrics(), self._text, inner)
        return max(BADGE, height) + 2 * PAD - 4

    def _height(self, metrics: QFontMetrics, text: str, width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, width, 4000), int(Qt.TextFlag.TextWordWrap), text).height()

    def sizeHint(self) -> QSize:
        """Return a wide card."""
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest card."""
        return QSize(180, self.heightForWidth(max(180, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        is_lit = self.underMouse() or self.isDown() or self._is_given
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(tokens.accent if is_lit else tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.accent_soft if is_lit else tokens.surface))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CARD_RADIUS + 2, CARD_RADIUS + 2)
        self._paint_words(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        tokens = tokens_now()
        badge = self._mirrored(QRectF(box.left() + PAD, box.center().y() - BADGE / 2, BADGE, BADGE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(badge, 5, 5)
        painter.setPen(QColor(tokens.text2))
        painter.setFont(strong(self.font()))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._digit))
        left = box.left() + PAD + BADGE + GAP
        room = QRectF(left, box.top() + PAD - 4, box.right() - PAD - left, box.height())
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        heading = self._height(QFontMetrics(strong(self.font())), self._heading, int(room.width()))
        if not self._text:
            room.moveTop(box.center().y() - heading / 2)
        painter.setPen(QColor(tokens.text))
        painter.drawText(self._mirrored(room), flags, self._heading)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.text2))
        room.moveTop(room.top() + heading + 2)
        painter.drawText(self._mirrored(room), flags, self._text)

    def _mirrored(self, rect: QRectF) -> QRectF:
        found = QRectF(rect)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            found.moveLeft(self.width() - rect.right())
        return found


class TrailStep(QAbstractButton):
    """An answer given: what was asked, small, and the answer under it. Pressing it asks again."""

    def __init__(self, name: str, answer: str, *, is_asked: bool) -> None:
        super().__init__()
        self._name, self._answer, self._is_asked = name, answer, is_asked
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(answer)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(120, self.fontMetrics().lineSpacing() * 2 + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both lines, elided where they are too long."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._is_asked or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if self._is_asked else tokens.accent_soft))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        room = box.adjusted(8, 2, -8, -2)
        half = room.height() / 2
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        answer = self.fontMetrics().elidedText(self._answer, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setPen(QColor(tokens.text))
        painter.drawText(room.adjusted(0, half, 0, 0), int(leading), answer)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 12.5 / 14)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(room.adjusted(0, 0, 0, -half), int(leading), self._name)
        painter.end()


class Ladder(QWidget):
    """Five rungs, the one reached filled; the sentence beside it says what it means."""

    def __init__(self, level: int, sentence: str) -> None:
        super().__init__()
        self._level = level
        self.setAccessibleName(sentence)
        self.setFixedSize(148, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rungs, rising in reading direction."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for rung in range(1, RUNGS + 1):
            height = 13 + rung * 8
            place = RUNGS - rung if is_mirrored else rung - 1
            box = QRectF(place * 29 + 1, self.height() - height - 1, 25, height)
            is_reached = rung == self._level
            painter.setPen(QPen(QColor(tokens.accent if is_reached else tokens.border_strong), 1))
            painter.setBrush(QColor(tokens.accent if is_reached else tokens.surface))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(tokens.on_accent if is_reached else tokens.text2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(rung))
        painter.end()
