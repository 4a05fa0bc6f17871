"""One line of words that gives way: cut where room is short, whole in the tooltip and when read out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.fonts import embolden
from gui.widgets.text import LIGHT_ROLES, content

LEAST_LETTERS = 12


class ElidedLabel(QLabel):
    """A label for names of people's making, whose length nobody knows."""

    def __init__(self, role: str = "strong", *, is_greedy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        if role not in LIGHT_ROLES:
            embolden(self)
        wide = QSizePolicy.Policy.Expanding if is_greedy else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show a text; the tooltip and a screen reader have all of it."""
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        size = super().minimumSizeHint()
        return QSize(min(size.width(), self.fontMetrics().averageCharWidth() * LEAST_LETTERS), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(content(self.text()), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
