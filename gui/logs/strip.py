"""What is to be logged: a strip over the page, one digit each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.capture.keys import digit_of
from gui.widgets.text import label

MARGIN, FOOT = 24, 24


class LogStrip(QFrame):
    """``chosen`` carries the code of what was chosen; Esc gives the keyboard back."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Log something"))
        self._title = label("", "strong", wrap=False)
        self._came_from: QWidget | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._digits: dict[int, str] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(label(self.tr("A digit chooses · Esc closes"), "small", wrap=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(head)
        column.addLayout(self._row)
        self.hide()

    def offer(self, title: str, choices: Sequence[tuple[int, str, str]]) -> None:
        """Offer (digit, code, words) over the foot of the window."""
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self._title.setText(title)
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons, self._digits = {}, {digit: code for digit, code, _ in choices}
        for digit, code, words in choices:
            button = QPushButton(f"{digit}  {words}")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, code=code: self._choose(code))
            self.buttons[code] = button
            self._row.addWidget(button)
        self._place()
        self.show()
        self.raise_()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def came_from(self) -> QWidget | None:
        """Where the keyboard was before."""
        return self._came_from

    def shut(self) -> None:
        """Close and give the keyboard back."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, move with the arrows, close with Escape."""
        digit, focus = digit_of(event), self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        elif digit in self._digits:
            self._choose(self._digits[digit])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            event.accept()  # nothing typed here may start a search

    def _choose(self, code: str) -> None:
        self.hide()
        self.chosen.emit(code)

    def _place(self) -> None:
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else self.rect()
        self._row.activate()
        size = self.sizeHint()
        width = min(max(size.width(), 420), room.width() - 2 * MARGIN)
        self.setGeometry((room.width() - width) // 2, room.height() - size.height() - FOOT, width, size.height())
