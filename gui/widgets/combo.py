"""A combo box with a caret of its own, and deaf to a passing wheel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from gui.icons import paint_icon
from gui.theme import colour
from gui.widgets.text import content


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

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Cut the words at their own end where the box is too narrow for them."""
        super().initStyleOption(option)
        controls = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        room = self.style().subControlRect(*controls).width() - 2
        option.currentText = self.fontMetrics().elidedText(
            content(option.currentText), Qt.TextElideMode.ElideRight, room
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caret the style sheet has no picture for."""
        super().paintEvent(event)
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8.0 if is_mirrored else self.width() - 22.0
        paint_icon(painter, QRectF(x, self.height() / 2 - 7, 14, 14), "caret-down", colour("text2"))
        painter.end()
