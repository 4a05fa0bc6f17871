"""Why a person was not reached: one digit, and a word if one wants."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.capture.keys import digit_of
from gui.widgets.text import label


class ContactStrip(QFrame):
    """``given`` carries the person, the reason's code and the note."""

    given = Signal(str, str, str)
    closed = Signal()

    def __init__(self, reasons: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._person = ""
        self._title = label("", "strong", wrap=False)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("A word about it (may stay empty)"))
        self.note.setAccessibleName(self.tr("A word about it"))
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        for digit, (code, words) in enumerate(reasons.items(), start=1):
            button = QPushButton(f"{digit}  {words}")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, code=code: self._give(code))
            self.buttons[code] = button
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self.note, 1)
        column.addLayout(head)
        column.addLayout(row)
        self.hide()

    def ask(self, person: str) -> None:
        """Ask why this person was not reached."""
        self._person = person
        self._title.setText(self.tr("Why was {} not reached?").format(person))
        self.note.clear()
        self.show()
        next(iter(self.buttons.values())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit, close with Escape."""
        digit = digit_of(event)
        codes = list(self.buttons)
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif digit is not None and 1 <= digit <= len(codes) and not self.note.hasFocus():
            self._give(codes[digit - 1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() == Qt.Key.Key_Tab:
            super().keyPressEvent(event)
        else:
            event.accept()  # nothing typed here may start a search

    def _give(self, code: str) -> None:
        self.hide()
        self.given.emit(self._person, code, self.note.text().strip())
