"""Settings: a list of sections, rows that take effect at once, a search over all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.buttons import pictured
from gui.widgets.inline_message import MessageArea
from gui.widgets.text import label, rule

WIDEST, LIST_WIDTH = 760, 220


class Row(QWidget):
    """One setting: what it is, what it does, and the control that changes it."""

    def __init__(self, title: str, hint: str, control: QWidget | None = None, *, below: bool = False) -> None:
        super().__init__()
        self.words = f"{title} {hint}".casefold()
        self.control = control
        name = label(title, "strong")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(name)
        if hint:
            texts.addWidget(label(hint, "small"))
        row = QVBoxLayout(self) if below else QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10 if below else 24)
        row.addLayout(texts, 0 if below else 1)
        if control is not None:
            name.setBuddy(control)
            if not control.accessibleName():
                control.setAccessibleName(title)
            control.setAccessibleDescription(hint)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter if not below else Qt.AlignmentFlag(0))


class Section(QFrame):
    """Rows under a heading, on a card."""

    def __init__(self, code: str, title: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.code, self.title = code, title
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 12)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, "h2"))

    def add(self, row: Row) -> Row:
        """Add a row."""
        if self.rows:
            self._column.addWidget(rule())
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def narrow(self, typed: str) -> bool:
        """Keep the rows that hold every typed word; False when none does."""
        wanted = typed.casefold().split()
        heading = self.title.casefold()
        kept = [row for row in self.rows if all(part in f"{heading} {row.words}" for part in wanted)]
        for row in self.rows:
            row.setVisible(row in kept)
        self.setVisible(bool(kept))
        return bool(kept)


class SettingsPage(QWidget):
    """``left`` leads back to where the user was."""

    left = Signal()

    def __init__(self, sections: Callable[[], tuple[Section, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections = sections()
        self.messages = MessageArea()
        self.back = pictured(self.tr("Back"), "arrow-left")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the settings"))
        self._none = label(self.tr("No setting has these words."), "quiet")
        self._area = QScrollArea()
        self._lay_out()
        for section in self.sections:
            self.list.addItem(section.title)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.search.textChanged.connect(self._narrow)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.back)
        head.addWidget(label(self.tr("Settings"), "h1", wrap=False))
        head.addStretch(1)
        head.addWidget(self.search)
        self.search.setMinimumWidth(240)
        holder, column = QWidget(), QVBoxLayout()
        holder.setMaximumWidth(WIDEST)
        column.setContentsMargins(2, 0, 12, 16)
        column.setSpacing(12)
        for section in self.sections:
            column.addWidget(section)
        column.addWidget(self._none)
        self._none.hide()
        column.addStretch(1)
        holder.setLayout(column)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        body = QHBoxLayout()
        body.setSpacing(20)
        self.list.setFixedWidth(LIST_WIDTH)
        body.addWidget(self.list)
        body.addWidget(self._area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(14)
        outer.addLayout(head)
        outer.addWidget(self.messages)
        outer.addLayout(body, 1)

    def show_section(self, code: str) -> None:
        """Show a section at the top."""
        at = next((i for i, s in enumerate(self.sections) if s.code == code), 0)
        self.search.clear()
        self.list.setCurrentRow(at)
        self._on_chosen(at)

    def take_focus(self) -> None:
        """Put the keyboard on the list of sections."""
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; clear the search first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.left.emit()

    def _on_chosen(self, at: int) -> None:
        if 0 <= at < len(self.sections):
            self._area.verticalScrollBar().setValue(self.sections[at].y())

    def _narrow(self, typed: str) -> None:
        found = [section.narrow(typed) for section in self.sections]
        self._none.setVisible(not any(found))


def button(words: str, call: Callable[[], object]) -> QPushButton:
    """Return a button that does something at once."""
    made = QPushButton(words)
    made.clicked.connect(lambda _checked=False: call())
    return made
