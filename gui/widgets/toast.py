"""A short note at the foot of the window about something that has happened; one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.widgets.inline_message import announce

SHOWN_MS = 10_000
MARGIN = 16


class Toast(QFrame):
    """Stays ten seconds, longer while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setProperty("kind", "toast")
        self._text = QLabel()
        self._button = QPushButton()
        self._button.clicked.connect(self._on_action)
        self._other = QPushButton()
        self._other.clicked.connect(self._on_other)
        self._action: Callable[[], object] | None = None
        self._other_action: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(16)
        layout.addWidget(self._text)
        layout.addWidget(self._other)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        other: str = "",
        on_other: Callable[[], object] | None = None,
    ) -> None:
        """Show ``text``, with at most two buttons."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._action = on_action
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._other_action = on_other
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        announce(self, text)

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string."""
        return self._text.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        host = self._host
        left = MARGIN if not self.isRightToLeft() else host.width() - self.width() - MARGIN
        self.move(left, host.height() - self.height() - MARGIN - 56)

    def _on_timeout(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._other.hasFocus():
            self._timer.start(SHOWN_MS)
        else:
            self.hide()

    def _on_action(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _on_other(self) -> None:
        self.hide()
        if self._other_action is not None:
            self._other_action()
