"""Which questions of a test a class is asked: a list to tick, before anybody answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from gui.widgets.buttons import primary
from gui.widgets.text import label
from instruments.shorten import ItemChoice

NAME_ROLE = int(Qt.ItemDataRole.UserRole)
BOXES = {True: "☑", False: "☐"}


class ChooseItems(QWidget):
    """``given`` carries the instrument's code and the names taken out; ``left`` says that nothing is to change."""

    given = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._items: tuple[ItemChoice, ...] = ()
        self._out: set[str] = set()
        self.title, self.list = label("", "h1", wrap=False), _Rows()
        self.list.setAccessibleName(self.tr("Questions of this instrument"))
        self.list.setWordWrap(True)
        self.back, self.keep = QPushButton(self.tr("Not now  Esc")), primary()
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        words = self.tr(
            "Space or Del takes a question out or back in. Its answers, its key and its place in the score follow. "
            "This can be done until the first answer."
        )
        column.addWidget(label(words, "quiet"))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.back.clicked.connect(self.left)
        self.keep.clicked.connect(self._on_keep)
        self.list.toggled.connect(self._toggle)
        self.list.itemClicked.connect(lambda _item: self._toggle())

    def show_items(self, code: str, title: str, items: Sequence[ItemChoice]) -> None:
        """Show the questions of an instrument, all of them kept."""
        self._code, self._items = code, tuple(items)
        self._out.clear()
        self.title.setText(self.tr("Choose items: {}").format(title))
        self.list.clear()
        for at, item in enumerate(items, 1):
            row = QListWidgetItem(self.list)
            row.setData(NAME_ROLE, item.name)
            self._write(row, at, item)
        self.list.setCurrentRow(0)
        self._say()

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self.list.setFocus()

    def _toggle(self) -> None:
        at = self.list.currentRow()
        if not 0 <= at < len(self._items):
            return
        self._out ^= {self._items[at].name}
        self._write(self.list.item(at), at + 1, self._items[at])
        self._say()

    def _write(self, row: QListWidgetItem, at: int, item: ItemChoice) -> None:
        is_kept = item.name not in self._out
        row.setText(f"{BOXES[is_kept]}   {at}   {item.label}")
        said = self.tr("kept") if is_kept else self.tr("taken out")
        row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{at}, {item.label}: {said}")

    def _say(self) -> None:
        kept = len(self._items) - len(self._out)
        self.keep.setText(self.tr("Keep {} of {}  Ctrl+Enter").format(kept, len(self._items)))
        self.keep.setEnabled(0 < kept < len(self._items))

    def _on_keep(self) -> None:
        if self.keep.isEnabled():
            self.given.emit(self._code, frozenset(self._out))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps what is ticked, Escape goes back."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QListWidget):
    """``toggled``: Space, Del or Enter on the current row."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that tick; leave the others to the page or the list."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and not is_control:
            self.toggled.emit()
        elif event.key() == Qt.Key.Key_Escape or is_control:
            event.ignore()
        else:
            super().keyPressEvent(event)
