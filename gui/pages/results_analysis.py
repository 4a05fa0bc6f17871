"""The findings of a run: an outline at the left, a card for each at its side; what is not in the plan stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.pages.results_block import BlockCard
from gui.pages.results_cards import WIDEST, empty, figure_card, sentences_card
from gui.pages.results_explore import ExplorePanel
from gui.pages.results_outline import Outline
from gui.widgets.text import label, said

if TYPE_CHECKING:
    from gui.operations.results import Run
    from gui.operations.results_blocks import ResultBlock

ANSWER, EXPLORE = "answer", "explore"
NARROW = 1000
EDGE = 12
SETTLED_MS = 20  # a card that has just unfolded is laid out first


class AnalysisPanel(QWidget):
    """``said`` is what happened; ``chart_requested`` carries a block and its mark.

    ``look_requested`` carries an outcome with its contrast, and a fact.

    T opens the table of the card that has the keyboard, Ctrl+C copies the card.
    """

    said = Signal(str)
    chart_requested = Signal(object, str)
    look_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = Outline()
        self.explore = ExplorePanel()
        self.cards: dict[str, BlockCard] = {}
        self._places: dict[str, QWidget] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self._looks = QVBoxLayout()
        self._looks.setSpacing(12)
        self._area = QScrollArea()
        self._run: Run | None = None
        self._lay_out()
        self.outline.chosen.connect(self.show_block)
        self.explore.look_requested.connect(self.look_requested)
        for keys, act in (("T", self._on_table), (QKeySequence.StandardKey.Copy, self._on_copy)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(12)
        column.addLayout(self._column)
        column.addWidget(self.explore)
        column.addLayout(self._looks)
        column.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setWidget(holder)
        self._beside = QVBoxLayout()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.outline.list)
        self._beside.setSpacing(8)
        self._beside.addWidget(self.outline.combo)
        self._beside.addWidget(self._area, 1)
        whole.addLayout(self._beside, 1)

    def show_run(self, run: Run) -> None:
        """Show what a run found; looks beside the plan belong to the run they were made on."""
        is_same = self._run is not None and self._run.source is not None and self._run.source is run.source
        opened = {key for key, card in self.cards.items() if card.head.isChecked()} if is_same else None
        self._run = run
        self._fill(run, opened)
        if not is_same:
            empty(self._looks)
            self.explore.show_choice(run.explorable)
            self.outline.choose(ANSWER)
            self._area.verticalScrollBar().setValue(0)

    def show_look(self, block: ResultBlock) -> None:
        """Show what a look beside the plan gave, above the looks before it."""
        card = self._card(block)
        card.gone.connect(self._on_gone)
        self._looks.insertWidget(0, card)
        card.open()
        self._scroll_to(card)
        card.head.setFocus()

    def show_block(self, key: str) -> None:
        """Unfold a card and bring it into sight; a card that was closed opens."""
        place = self._places.get(key)
        if place is None:
            return
        if isinstance(place, BlockCard):
            place.open()
        self._scroll_to(place)

    def _fill(self, run: Run, opened: set[str] | None) -> None:
        empty(self._column)
        self.cards, self._places = {}, {}
        first = QWidget()
        inside = QVBoxLayout(first)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        if run.answer:
            inside.addWidget(label(said(run.answer), "h1"))
        for figure in run.figures:
            inside.addWidget(figure_card(figure, run.mark))
        found = self.tr("What was found, outcome by outcome")
        title = self.tr("What the plan says on shuffled arms") if run.mark else found
        inside.addWidget(sentences_card(title, run.findings, run.note))
        self._column.addWidget(first)
        self._places[ANSWER] = first
        for block in run.blocks:
            card = self.cards[block.key] = self._card(block)
            self._column.addWidget(card)
            self._places[block.key] = card
            if block.key in opened if opened is not None else block.is_main:
                card.open()
        self._places[EXPLORE] = self.explore
        self.explore.setVisible(bool(run.explorable.outcomes))
        self.outline.show_run(run)
        self._fit()

    def _card(self, block: ResultBlock) -> BlockCard:
        run = self._run
        card = BlockCard(block, run.mark if run else "", is_rehearsal=bool(run and run.mark))
        card.copied.connect(self.said)
        card.chart_requested.connect(self.chart_requested)
        return card

    def _on_gone(self, card: BlockCard) -> None:
        self._looks.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.explore.outcome.setFocus()

    def _scroll_to(self, place: QWidget) -> None:
        def scroll() -> None:
            inner = self._area.widget()
            if place.isVisible() and inner is not None:
                self._area.verticalScrollBar().setValue(max(place.mapTo(inner, place.rect().topLeft()).y() - EDGE, 0))

        QTimer.singleShot(SETTLED_MS, self, scroll)

    @property
    def current(self) -> BlockCard | None:
        """The card that has the keyboard, else the one chosen in the outline."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self:
            if isinstance(widget, BlockCard):
                return widget
            widget = widget.parentWidget()
        return self.cards.get(self.outline.key)

    def _on_table(self) -> None:
        if self.current is not None:
            self.current.toggle_table()

    def _on_copy(self) -> None:
        if self.current is not None:
            self.current.copy_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the outline become a list to choose from where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        has_blocks = bool(self._run and self._run.blocks)
        is_narrow = self.width() < NARROW
        self.outline.list.setVisible(has_blocks and not is_narrow)
        self.outline.combo.setVisible(has_blocks and is_narrow)
