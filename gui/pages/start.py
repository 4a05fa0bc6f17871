"""Something real within ten seconds: the demo, a study, a recent study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.capture.keys import digit_of
from gui.icons import icon
from gui.settings import Recent
from gui.widgets.buttons import GAP
from gui.widgets.choice_card import ChoiceCard
from gui.widgets.inline_message import MessageArea
from gui.widgets.language_button import LanguageButton
from gui.widgets.text import label
from gui.widgets.top_bar import LookButtons

LOW, WIDEST, LEAST_LETTERS = 560, 980, 28


class RecentRow(QFrame):
    """One recent study: name, what was noted, open it or take it off the list."""

    opened = Signal(str)
    forgotten = Signal(str)

    def __init__(self, entry: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        is_there = Path(entry.path).exists()
        self.button = QPushButton(GAP + entry.title)
        self.button.setProperty("kind", "quiet")
        self.button.setIcon(icon("file-text" if is_there else "warning", "accent" if is_there else "warn"))
        self.button.setEnabled(is_there)
        self.button.setAccessibleName(self.tr("Open {}").format(entry.title))
        self.button.clicked.connect(lambda: self.opened.emit(entry.path))
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Take {} off this list").format(entry.title))
        close.setToolTip(self.tr("Take off this list; the file stays"))
        close.clicked.connect(lambda: self.forgotten.emit(entry.path))
        note = entry.note if is_there else self.tr("Not found. It was in {}").format(Path(entry.path).parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.button)
        row.addWidget(label(note, "quiet", wrap=False), 1)
        row.addWidget(close)


class StartPage(QWidget):
    """Three ways to begin and what was open before."""

    demo_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    path_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, *, has_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.language, self.look = LanguageButton(), LookButtons()
        self.messages = MessageArea()
        self.demo = ChoiceCard("flask", self.tr("Explore a demo study"), self._demo_text(has_demo), 1)
        open_text = self.tr(
            "A .pilot file from this computer, a stick or a folder. You can also drop it anywhere here."
        )
        new_text = self.tr("Design, plan and instruments to begin with; everything can be changed until you lock it.")
        self.new = ChoiceCard("files", self.tr("Start from a template"), new_text, 2)
        self.open = ChoiceCard("folder-open", self.tr("Open a study"), open_text, 3)
        self._cards = (self.demo, self.new, self.open)
        self._rows: list[RecentRow] = []
        self._recent_title = label(self.tr("Recent"), "h2", wrap=False)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._mark = QLabel()
        self._lay_out()
        self.demo.clicked.connect(self.demo_requested)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        self.show_recent(())

    def _demo_text(self, has_demo: bool) -> str:
        if has_demo:
            return self.tr(
                "A police training trial: 1,800 officers, two arms, three waves, with results. "
                "All data are made up, and nothing you do here can go wrong."
            )
        return self.tr("Made once, in about two minutes: run “make demo”, then choose this card again.")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._mark)
        head.addWidget(label("Pilotage", "display", wrap=False))
        head.addStretch(1)
        head.addWidget(self.language)
        head.addWidget(self.look)
        lead = label(self.tr("From questionnaire to honest estimate, in one file on your own computer."), "quiet")
        foot = label(self.tr("No account and no internet needed. Answers stay in the study file."), "small")
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(lead)
        column.addSpacing(8)
        column.addWidget(self.messages)
        column.addLayout(self._grid)
        column.addSpacing(12)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addStretch(1)
        column.addWidget(foot)
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        body, area = QWidget(), QScrollArea()
        self._outer = row = QHBoxLayout(body)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._place_cards(is_low=False)

    def show_recent(self, entries: Sequence[Recent]) -> None:
        """List recent studies; without any the list is hidden."""
        for old in self._rows:
            self._recent.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [RecentRow(entry) for entry in entries]
        for row in self._rows:
            row.opened.connect(self.path_requested)
            row.forgotten.connect(self.forget_requested)
            self._recent.addWidget(row)
        self._recent_title.setVisible(bool(entries))

    def take_focus(self) -> None:
        """Start on the first recent study, or on card 1 at the very first run."""
        first = next((row.button for row in self._rows if row.button.isEnabled()), None)
        (first or self.demo).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by digit or Enter, move in the list with the arrows."""
        digit = digit_of(event)
        focus = self.focusWidget()
        if digit in (1, 2, 3):
            self._cards[digit - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, (ChoiceCard, QPushButton)):
            focus.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a dropped study file."""
        if any(url.toLocalFile().endswith(".pilot") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped study."""
        found = [url.toLocalFile() for url in event.mimeData().urls() if url.toLocalFile().endswith(".pilot")]
        if found:
            self.path_requested.emit(found[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the mark in the colours of the moment."""
        self._mark.setPixmap(icon("clipboard-text-fill", "accent").pixmap(QSize(34, 34)))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards flat where the window is low, or words are so large that they would not fit side by side."""
        super().resizeEvent(event)
        card = min(self.width(), WIDEST) / len(self._cards)
        is_tight = card < self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        self._place_cards(is_low=self.height() < LOW or is_tight)

    def _place_cards(self, *, is_low: bool) -> None:
        self._grid.setSpacing(8 if is_low else 16)
        self._outer.setContentsMargins(24, 14 if is_low else 28, 24, 12 if is_low else 20)
        for number, card in enumerate(self._cards):
            card.set_row(is_low)
            self._grid.removeWidget(card)
            self._grid.addWidget(card, number if is_low else 0, 0 if is_low else number)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, int(column == 0 or not is_low))
