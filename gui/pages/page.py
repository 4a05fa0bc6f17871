"""The frame of every page: title, at most one primary button, messages, body."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.widgets.buttons import primary
from gui.widgets.flow import flowing
from gui.widgets.inline_message import MessageArea
from gui.widgets.text import label

MARGIN = 24


class Page(QWidget):
    """Header and messages; subclasses fill ``body``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "h1", wrap=False)
        self.note = label("", "quiet", wrap=False)
        self.messages = MessageArea()
        self._header = QHBoxLayout()
        self._header.setSpacing(12)
        self._header.addWidget(self.title)
        self._header.addWidget(self.note, 0, Qt.AlignmentFlag.AlignBottom)
        tools, self._tool_row = flowing(12, at_end=True)
        self._header.addWidget(tools, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 14, MARGIN, 16)
        column.setSpacing(12)
        column.addLayout(self._header)
        column.addWidget(self.messages)
        column.addLayout(self.body, 1)

    def add_primary(self, words: str) -> QPushButton:
        """Add the page's one primary button at the trailing edge."""
        button = primary(words)
        self._tool_row.addWidget(button)
        return button

    def add_tool(self, widget: QWidget) -> None:
        """Add a quiet control before the primary button."""
        self._tool_row.addWidget(widget)

    @property
    def at_hand(self) -> tuple[str, str]:
        """The person and wave that are chosen on the page, "" for none."""
        return "", ""

    def hide_names(self) -> None:
        """Hide names if the page shows any."""

    def activate(self) -> None:
        """Get ready to be shown: read what is not read yet, put the focus where work starts."""

    def clear(self) -> None:
        """Forget the study that was closed."""
