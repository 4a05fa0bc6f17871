"""Keys of the actions, each to be changed at once; two actions never share one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.widgets.text import label


class KeysTable(QWidget):
    """One line an action. ``chosen`` carries its name and the keys wanted, ``reset`` asks for those as made."""

    chosen = Signal(str, str)
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Keys"))
        self._edits: dict[str, QKeySequenceEdit] = {}
        self._problem = label("", "error")
        self._problem.hide()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(4)
        self.again = QPushButton(self.tr("Use the keys as made"))
        self.again.clicked.connect(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._problem)
        column.addLayout(self._grid)
        column.addWidget(self.again)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show the actions with their keys."""
        for name, text in keys:
            if name not in self._edits:
                self._add(name)
            self._edits[name].setKeySequence(QKeySequence(text))

    def edit(self, name: str) -> QKeySequenceEdit:
        """Return the field of an action; KeyError when there is none."""
        return self._edits[name]

    def say(self, problem: str) -> None:
        """Say why keys were not given."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _add(self, name: str) -> None:
        edit = QKeySequenceEdit()
        edit.setAccessibleName(name)
        edit.setClearButtonEnabled(True)
        edit.setMaximumSequenceLength(1)
        edit.setMaximumWidth(edit.fontMetrics().averageCharWidth() * 50)
        for line in edit.findChildren(QLineEdit):
            line.setAccessibleName(name)
        edit.editingFinished.connect(lambda: self.chosen.emit(name, edit.keySequence().toString()))
        row = len(self._edits)
        self._grid.addWidget(label(name, wrap=False), row, 0)
        self._grid.addWidget(edit, row, 1)
        self._edits[name] = edit
