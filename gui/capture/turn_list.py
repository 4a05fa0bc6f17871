"""Who takes the laptop next: names, and whether each has finished. Nothing else is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.icons import icon
from gui.operations.handing_over import Turn


class TurnList(QWidget):
    """``chosen`` carries the code of who answers next."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed, self.list = QLineEdit(), QListWidget()
        self.typed.setPlaceholderText(self.tr("Your name or your code"))
        self.typed.setAccessibleName(self.tr("Your name or your code"))
        self.list.setAccessibleName(self.tr("People of this class"))
        self.list.setMinimumHeight(240)
        self.list.setIconSize(QSize(18, 18))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.typed)
        column.addWidget(self.list, 1)
        self.typed.textChanged.connect(self._narrow)
        self.typed.returnPressed.connect(self._take)
        self.list.itemActivated.connect(self._on_item)

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Show everybody, by name; who finished cannot be chosen again."""
        self.list.clear()
        self.typed.clear()
        for turn in sorted(turns, key=lambda t: (t.name.casefold(), t.code)):
            name = turn.name or turn.code
            item = QListWidgetItem(self.tr("{}  ·  finished").format(name) if turn.is_done else name)
            item.setData(Qt.ItemDataRole.UserRole, turn.code)
            if turn.is_done:
                item.setIcon(icon("check-circle", "ok"))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)

    def take_focus(self) -> None:
        """Put the keyboard where a name is typed."""
        self.typed.setFocus()

    def _free(self) -> list[QListWidgetItem]:
        items = (self.list.item(at) for at in range(self.list.count()))
        return [item for item in items if item.flags() & Qt.ItemFlag.ItemIsEnabled and not item.isHidden()]

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for at in range(self.list.count()):
            item = self.list.item(at)
            code = str(item.data(Qt.ItemDataRole.UserRole)).casefold()
            item.setHidden(wanted not in item.text().casefold() and wanted != code)

    def _take(self) -> None:
        free = self._free()
        if self.typed.text().strip() and len(free) == 1:
            self._on_item(free[0])

    def _on_item(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
