"""What can be done with the people chosen in the table: open one, move several to another group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.widgets.combo import Combo
from gui.widgets.text import label


class ChosenStrip(QFrame):
    """``move_requested`` carries the group; ``open_requested`` asks for the sheet of the one person chosen."""

    move_requested = Signal(str)
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._count = label("", "strong", wrap=False)
        self.group = Combo(self.tr("Group to move to"))
        self.move_them, self.open_one = QPushButton(self.tr("Move to group")), QPushButton(self.tr("Open  Enter"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(self._count)
        row.addStretch(1)
        for widget in (self.open_one, self.group, self.move_them):
            row.addWidget(widget)
        self.move_them.clicked.connect(lambda: self.move_requested.emit(str(self.group.currentData() or "")))
        self.open_one.clicked.connect(self.open_requested)
        self.hide()

    def show_groups(self, groups: Sequence[tuple[str, str]]) -> None:
        """Offer the groups of the study, by code and name; the one chosen stays."""
        chosen = self.group.currentData()
        self.group.clear()
        for code, name in groups:
            self.group.addItem(name, code)
        self.group.setCurrentIndex(max(self.group.findData(chosen), 0))
        for widget in (self.group, self.move_them):
            widget.setVisible(bool(groups))

    def show_chosen(self, number: int) -> None:
        """Say how many are chosen."""
        self._count.setText(self.tr("%Ln people chosen", "", number))
        self.open_one.setVisible(number == 1)
        self.setVisible(number > 0)
