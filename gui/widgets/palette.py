"""Find or do anything: places, actions, groups and people, by the beginnings of a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from gui.widgets.text import content

Index = QModelIndex | QPersistentModelIndex
LONGEST = 60
MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen: its kind and key, its words, a note beside them, and other words that find it."""

    kind: str
    key: str
    words: str
    note: str = ""
    also: str = ""


def matching(offers: Sequence[Offer], typed: str) -> tuple[Offer, ...]:
    """Return the offers that hold every typed word, those whose own words begin with the typing first."""
    wanted = typed.casefold().split()
    begins, named, other = [], [], []
    for offer in offers:
        words, all_words = offer.words.casefold(), f"{offer.words} {offer.note} {offer.also}".casefold()
        if not all(part in all_words for part in wanted):
            continue
        if words.startswith(" ".join(wanted)):
            begins.append(offer)
        elif all(part in words for part in wanted):
            named.append(offer)
        else:
            other.append(offer)
    return (*begins, *named, *other)


class OfferModel(QAbstractListModel):
    """What matches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Offer, ...] = ()

    def replace(self, offers: Sequence[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.shown = tuple(offers)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of offers."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt's signature
        """Return the words of an offer."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        offer = self.shown[index.row()]
        return f"{content(offer.words)}    {content(offer.note)}" if offer.note else offer.words


class Palette(QFrame):
    """A field over a list. ``chosen`` carries the kind and the key of the offer."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.edit, self.list, self.model = QLineEdit(), QListView(), OfferModel(self)
        self._offers: list[Offer] = []
        self._came_from: QWidget | None = None
        self.edit.setPlaceholderText(self.tr("A place, an action, an instrument, a group or a person"))
        self.edit.setAccessibleName(self.tr("Find or do"))
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("What matches"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.edit)
        column.addWidget(self.list)
        self.edit.textChanged.connect(self._narrow)
        self.edit.returnPressed.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.edit.installEventFilter(self)
        self.hide()

    def open(self, offers: Sequence[Offer]) -> None:
        """Open over the page with these offers."""
        self._came_from = self.window().focusWidget()
        self._offers = list(offers)
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else self.rect()
        width = min(620, room.width() - 40)
        self.setGeometry((room.width() - width) // 2, 52, width, min(380, room.height() - 80))
        self.edit.clear()
        self._narrow()
        self.show()
        self.raise_()
        self.edit.setFocus()

    def offer_more(self, offers: Sequence[Offer]) -> None:
        """Offer these too."""
        self._offers += offers
        self._narrow()

    def shut(self) -> None:
        """Close and give the keyboard back."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()
            self._came_from = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list from the field; close with Escape or when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.shut()
                return True
            if event.key() in MOVES:
                step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
                self._move(step[Qt.Key(event.key())])
                return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._came_from = None
            self.hide()
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        self.model.replace(matching(self._offers, self.edit.text())[:LONGEST])
        self.list.setCurrentIndex(self.model.index(0))

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            self.list.setCurrentIndex(self.model.index(min(max(self.list.currentIndex().row() + step, 0), count - 1)))

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            offer = self.model.shown[index.row()]
            self.shut()
            self.chosen.emit(offer.kind, offer.key)
