"""A message inside the page, above what it concerns; it pushes the content down and never covers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.icons import icon
from gui.widgets.text import label

LOOKS = {
    "info": ("info", "accent"),
    "ok": ("check-circle", "ok"),
    "warn": ("warning", "warn"),
    "error": ("warning-circle", "error"),
}


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say ``text``."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class InlineMessage(QFrame):
    """An icon, a sentence, a button or two and a way to put it away."""

    dismissed = Signal()

    def __init__(
        self,
        text: str,
        kind: str = "info",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        name, token = LOOKS[kind]
        picture = QLabel()
        picture.setPixmap(icon(name, token).pixmap(QSize(20, 20)))
        self.text = label(text)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        first = ((action, on_action),) if action and on_action is not None else ()
        for words, call in (*first, *more):
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, call=call: call())
            layout.addWidget(button)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Put this message away"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.dismissed)
        layout.addWidget(close)


class MessageArea(QWidget):
    """Where a page puts its messages; takes no room when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._messages: list[InlineMessage] = []
        self.hide()

    def show_message(
        self,
        text: str,
        kind: str = "info",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show one message in place of those before."""
        self.clear()
        message = InlineMessage(text, kind, action, on_action, more)
        message.dismissed.connect(self.clear)
        self._layout.addWidget(message)
        self._messages.append(message)
        self.show()
        announce(self, text, urgent=kind == "error")

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences shown."""
        return tuple(m.text.text() for m in self._messages)

    def clear(self) -> None:
        """Take every message away."""
        for message in self._messages:
            self._layout.removeWidget(message)
            message.hide()
            message.deleteLater()
        self._messages.clear()
        self.hide()
