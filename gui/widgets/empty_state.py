"""What stands in a place that has nothing to show yet: what will be here, and what it needs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.icons import icon
from gui.widgets.buttons import primary
from gui.widgets.text import label

LETTERS, LOW_LINES, ROOM = 70, 13, (32, 24)


class EmptyState(QWidget):
    """Icon, heading, one line and at most one button; one that gives way shows words alone where it is low."""

    action_requested = Signal()

    def __init__(self, icon_name: str, heading: str, text: str, action: str = "", *, gives_way: bool = False) -> None:
        super().__init__()
        self._gives_way = gives_way
        self._icon_name = icon_name
        self._picture = QLabel()
        self._heading = label(heading, "h2")
        self._text = label(text, "quiet")
        self._button = primary(action)
        if not action:
            self._button.hide()  # never shown before it has a parent: it would be a window of its own for a moment
        self._button.clicked.connect(self.action_requested)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, ROOM[0], 0, ROOM[1])
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
        self._fit()

    def _fit(self) -> None:
        """Keep lines short, and their height: a layout asks for that of lines as long as it has room for."""
        wide = self.fontMetrics().averageCharWidth() * LETTERS
        self._text.setMaximumWidth(wide)
        high = self._text.heightForWidth(min(wide, max(self.width(), 1)))
        self._text.setMinimumHeight(max(high, 0))  # no words have a height of -1

    @property
    def words(self) -> str:
        """The heading and the line."""
        return f"{self._heading.text()} {self._text.text()}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon and the room around it out where the words would not fit."""
        super().resizeEvent(event)
        self._fit()
        is_low = self._gives_way and self.height() < self.fontMetrics().height() * LOW_LINES
        self._picture.setVisible(not is_low)
        self._column.setContentsMargins(0, 0 if is_low else ROOM[0], 0, 0 if is_low else ROOM[1])

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon in the colours of the moment."""
        self._picture.setPixmap(icon(self._icon_name, "text3").pixmap(QSize(48, 48)))
        super().showEvent(event)
