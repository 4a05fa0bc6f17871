"""Instruments to take over, each with what it measures, where it comes from, and its first question as it is asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.editor.preview import Preview
from gui.editor.words import dimension_words, score_words
from gui.operations.library import LibraryItem, ScoreLine
from gui.template_words import origin_words
from gui.widgets.buttons import primary
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label
from instruments.editing import open_document
from instruments.editing_outline import outline

WIDE = (380, 700)


class LibraryView(QWidget):
    """``taken`` carries the item to add; ``left`` leads back to the list."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[LibraryItem, ...] = ()
        self._shown: tuple[LibraryItem, ...] = ()
        self._known: frozenset[str] = frozenset()
        self.search, self.list = QLineEdit(), QListWidget()
        self.search.setPlaceholderText(self.tr("Find in titles and scores"))
        self.search.setAccessibleName(self.tr("Find an instrument"))
        self.list.setAccessibleName(self.tr("Instruments to take over"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.back, self.take = QPushButton(self.tr("Back to the list  Esc")), primary(self.tr("Add to the study  ⏎"))
        self.facts, self.preview = ScrollColumn(), Preview()
        self._build()
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda _item: self._on_take())
        self.take.clicked.connect(self._on_take)
        self.back.clicked.connect(self.left)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.facts, 5)
        column.addWidget(self.preview, 4)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(14)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes(list(WIDE))
        splitter.setStretchFactor(1, 1)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.take)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter, 1)
        outer.addLayout(row)

    def show_items(self, items: Sequence[LibraryItem], known: frozenset[str]) -> None:
        """Show what can be taken over; ``known`` are the short names the study has."""
        self._items, self._known = tuple(items), known
        self.search.clear()
        self._narrow()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus()

    @property
    def chosen(self) -> LibraryItem | None:
        """The item chosen, or None."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _narrow(self) -> None:
        typed = self.search.text().strip().casefold()
        self._shown = tuple(each for each in self._items if typed in _searched(each))
        self.list.clear()
        for each in self._shown:
            item = QListWidgetItem(f"{each.title}\n{self._origin(each)}", self.list)
            item.setToolTip(each.title)
            item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * 2 + 18))
        self.list.setCurrentRow(0)
        self.take.setEnabled(bool(self._shown))

    def _origin(self, item: LibraryItem) -> str:
        return origin_words(item.origin) if item.origin else self.tr("For any study")

    def _on_chosen(self, _row: int) -> None:
        item = self.chosen
        empty(self.facts.column)
        if item is None:
            self.preview.clear()
            return
        frame, column = card()
        column.addWidget(label(item.title, "h2"))
        languages = ", ".join(item.languages) or self.tr("one language, not named")
        said = f"{self.tr('%Ln questions', '', item.questions)} · {languages}"
        column.addWidget(label(said, "quiet"))
        if item.code in self._known:
            words = self.tr("The study has an instrument called {} already. This one gets the next free name.")
            column.addWidget(label(words.format(item.code), "quiet"))
        for words, text in self._facts(item):
            column.addSpacing(4)
            column.addWidget(label(words, "strong"))
            column.addWidget(label(text))
        self.facts.column.addWidget(frame)
        self.facts.column.addStretch(1)
        document = open_document(item.source, item.source_name)
        first = next((each.at for each in outline(document) if each.kind == "question"), -1)
        self.preview.show_line(document, first, "")

    def _facts(self, item: LibraryItem) -> list[tuple[str, str]]:
        scores = "\n".join(self._score(each) for each in item.scores) or self.tr("Nothing is added up.")
        if not item.is_own_work:
            source = self.tr("The study “{}”. Ask its authors who may use it.").format(item.origin)
            return [(self.tr("Scoring"), scores), (self.tr("Source"), source)]
        return [
            (self.tr("Scoring"), scores),
            (self.tr("Source"), self.tr("Worded for Pilotage; no item is taken from a licensed scale.")),
            (self.tr("Licence and use"), self.tr("MIT, as Pilotage itself: free to use, change and translate.")),
            (
                self.tr("Tested"),
                self.tr(
                    "No validation study is recorded for any language. Try it with a few people before you use it."
                ),
            ),
        ]

    def _score(self, score: ScoreLine) -> str:
        about = dimension_words().get(score.dimension, score.dimension)
        how = score_words().get(score.rule, score.rule)
        said = self.tr("{}: {} of %Ln items", "", score.items).format(f"{score.label} ({about})", how)
        if score.is_0_to_100:
            said += self.tr(", from 0 to 100")
        if score.reversed:
            said += self.tr(", %Ln of them turned round", "", score.reversed)
        return said + self.tr("; at least {} must be answered.").format(score.minimum)

    def _on_take(self) -> None:
        if self.chosen is not None:
            self.taken.emit(self.chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list from the search; Enter takes, Escape leads back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_take()
                return True
        return super().eventFilter(watched, event)


def _searched(item: LibraryItem) -> str:
    return " ".join((item.title, item.origin, item.code, *(each.label for each in item.scores))).casefold()
