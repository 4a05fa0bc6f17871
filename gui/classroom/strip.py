"""A line under the grid that asks something small: Enter does it, Escape does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gui.widgets.buttons import primary
from gui.widgets.inline_message import announce
from gui.widgets.text import label


class Strip(QFrame):
    """Words, fields when something is to be typed, one button that does it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self.words = label("", "body")
        self.fields: list[QLineEdit] = []
        self.do, self.leave = primary(), QPushButton(self.tr("Cancel  Esc"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self._row.setSpacing(10)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.leave)
        self._row.addWidget(self.do)
        self.do.clicked.connect(self._on_do)
        self.leave.clicked.connect(self.shut)
        self._then: Callable[[list[str]], object] | None = None
        self._back: Callable[[], object] | None = None
        self.hide()

    def ask(
        self, words: str, verb: str, then: Callable[[list[str]], object], back: Callable[[], object],
        fields: Sequence[tuple[str, str]] = (),
    ) -> None:  # fmt: skip
        """Ask; ``fields`` are (name, what stands in it), ``back`` is called when it closes either way."""
        self._clear()
        self._then, self._back = then, back
        self.words.setText(words)
        self.do.setText(verb)
        for name, text in fields:
            field = QLineEdit(text)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setMaximumWidth(220)
            self.fields.append(field)
            self._row.insertWidget(self._row.count() - 2, field)
        self.show()
        first = self.fields[0] if self.fields else self.do
        first.setFocus()
        if self.fields:
            self.fields[0].selectAll()
        announce(self, words)

    def shut(self) -> None:
        """Close without doing it."""
        self.hide()
        back, self._back, self._then = self._back, None, None
        if back is not None:
            back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it from anywhere but the way out; Escape closes."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and self.leave.hasFocus()):
            self.shut()
        elif is_enter:
            self._on_do()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)
        else:
            event.accept()  # nothing typed here may fill a cell

    def _on_do(self) -> None:
        then, typed = self._then, [field.text() for field in self.fields]
        self._then = None
        self.shut()
        if then is not None:
            then(typed)

    def _clear(self) -> None:
        for field in self.fields:
            self._row.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields.clear()
