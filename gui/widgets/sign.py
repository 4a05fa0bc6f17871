"""Asks for a name under something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.widgets.buttons import primary
from gui.widgets.text import label

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirmDialog(QDialog):
    """A dialog whose verb Enter never triggers from a field: what it does cannot be undone."""

    def __init__(self, question: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self.column.addWidget(label(question, "h2"))
        self.turn_back = QPushButton(self.tr("Not now"))
        self.go = primary(verb)
        for button in (self.turn_back, self.go):
            button.setAutoDefault(False)
        self.turn_back.clicked.connect(self.reject)
        self.setMinimumWidth(600)

    def add_field(self, words: str, edit: QLineEdit, column: QVBoxLayout | None = None) -> None:
        """Add a field under its title."""
        title = QLabel(words)
        title.setBuddy(edit)
        edit.setAccessibleName(words)
        (column or self.column).addWidget(title)
        (column or self.column).addWidget(edit)

    def add_pair(self, *fields: tuple[str, QLineEdit]) -> None:
        """Add fields beside each other."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for words, edit in fields:
            half = QVBoxLayout()
            self.add_field(words, edit, half)
            row.addLayout(half, 1)
        self.column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need at this width."""
        self.resize(self.width(), max(self.column.totalHeightForWidth(self.width()), self.minimumSizeHint().height()))
        super().showEvent(event)

    def add_buttons(self) -> None:
        """Add the two verbs."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.turn_back)
        row.addWidget(self.go)
        self.column.addSpacing(6)
        self.column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press only the button that has the focus."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.turn_back.hasFocus():
            self.turn_back.click()
        elif self.go.hasFocus():
            self.go.click()
        else:
            self.focusNextChild()


class SignDialog(FirmDialog):
    """What will be true afterwards, and a name, or what else ``field`` asks for. ``given`` carries it."""

    given = Signal(str)

    def __init__(self, question: str, facts: str, verb: str, *, field: str = "", parent: QWidget | None = None) -> None:
        super().__init__(question, verb, parent)
        self.name = QLineEdit(self)
        self.column.addWidget(label(facts))
        self.add_field(field or self.tr("Type your name to sign"), self.name)
        self.add_buttons()
        self.go.setEnabled(False)
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.go.clicked.connect(self._on_go)
        self.turn_back.setFocus()

    def _on_go(self) -> None:
        name = self.name.text().strip()
        self.accept()
        self.given.emit(name)
