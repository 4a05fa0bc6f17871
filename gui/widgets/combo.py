"""A combo box with a caret of its own, and deaf to a passing wheel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.icons import paint_icon
from gui.theme import colour


class Combo(QComboBox):
    """As wide as its longest entry."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel never changes an answer or a choice."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caret the style sheet has no picture for."""
        super().paintEvent(event)
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8.0 if is_mirrored else self.width() - 22.0
        paint_icon(painter, QRectF(x, self.height() / 2 - 7, 14, 14), "caret-down", colour("text2"))
        painter.end()
