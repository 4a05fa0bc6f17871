"""The keys that work on the page shown, read off its live actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from gui.widgets.table import WordsTable
from gui.widgets.text import label


class KeySheet(QDialog):
    """A short list; Escape closes it."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of this page"))
        self.table = WordsTable(self.tr("Keys of this page"))
        self.table.show_rows((self.tr("Does"), self.tr("Keys")), list(keys))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(label(self.tr("Keys of this page"), "h2"))
        column.addWidget(self.table, 1)
        column.addWidget(close)
        self.resize(460, 440)
        self.table.setFocus()
