"""What stands in a place that has nothing to show yet: what will be here, and what it needs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.icons import icon
from gui.widgets.buttons import primary
from gui.widgets.text import label


class EmptyState(QWidget):
    """Icon, heading, one line and at most one button."""

    action_requested = Signal()

    def __init__(self, icon_name: str, heading: str, text: str, action: str = "") -> None:
        super().__init__()
        self._icon_name = icon_name
        self._picture = QLabel()
        self._heading = label(heading, "h2")
        self._text = label(text, "quiet")
        self._text.setMaximumWidth(560)
        self._button = primary(action)
        if not action:
            self._button.hide()  # never shown before it has a parent: it would be a window of its own for a moment
        self._button.clicked.connect(self.action_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 32, 0, 24)
        layout.setSpacing(8)
        layout.addWidget(self._picture)
        layout.addWidget(self._heading)
        layout.addWidget(self._text)
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch(1)

    def say(self, heading: str, text: str, action: str = "") -> None:
        """Change the words."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))

    @property
    def words(self) -> str:
        """The heading and the line."""
        return f"{self._heading.text()} {self._text.text()}"

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon in the colours of the moment."""
        self._picture.setPixmap(icon(self._icon_name, "text3").pixmap(QSize(48, 48)))
        super().showEvent(event)
