"""Asks for the passphrase of a study."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.widgets.buttons import primary
from gui.widgets.text import label


class PassphraseDialog(QDialog):
    """One field and two verbs. ``given`` carries what was typed."""

    given = Signal(str)

    def __init__(self, title: str, problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading, asked, verb = self.words(title)
        self._verb = verb
        self.setWindowTitle(self.tr("Open {}").format(title))
        self._edit = QLineEdit(self)
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setAccessibleName(self.tr("Passphrase"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(heading, "h2"))
        field = QLabel(asked)
        field.setBuddy(self._edit)
        layout.addWidget(field)
        layout.addWidget(self._edit)
        if problem:
            layout.addWidget(label(problem, "error"))
        layout.addLayout(self._build_buttons())
        self.setMinimumWidth(420)
        self._edit.setFocus()

    def words(self, title: str) -> tuple[str, str, str]:
        """Return the heading, what is asked for, and the verb."""
        asked = self.tr("Passphrase of {}").format(title)
        return self.tr("This study has a passphrase"), asked, self.tr("Open the study")

    def _build_buttons(self) -> QHBoxLayout:
        turn_back = QPushButton(self.tr("Not now"))
        turn_back.setAutoDefault(False)
        turn_back.clicked.connect(self.reject)
        go = primary(self._verb)
        go.setDefault(True)
        go.clicked.connect(self._on_go)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(turn_back)
        row.addWidget(go)
        return row

    def _on_go(self) -> None:
        text = self._edit.text()
        self.accept()
        self.given.emit(text)


class KeeperDialog(PassphraseDialog):
    """Asks for the allocation passphrase, which the keeper alone knows."""

    def words(self, title: str) -> tuple[str, str, str]:
        """Return the heading, what is asked for, and the verb."""
        return self.tr("The arms are under the keeper's lock"), title, self.tr("Open the lock")
