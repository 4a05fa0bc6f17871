"""One finding in a card that folds: sentence, charts, table, what to watch, how it was computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.fonts import embolden
from gui.icons import icon
from gui.pages.results_copy import as_lines, as_table
from gui.pages.results_table import table_of
from gui.pages.results_words import BlockWords
from gui.widgets.buttons import GAP
from gui.widgets.drawing_view import DrawingView
from gui.widgets.flow import FlowLayout
from gui.widgets.text import content, label, said

if TYPE_CHECKING:
    from gui.operations.results_blocks import ResultBlock

FOLDS = ("table", "checks", "how")


class BlockCard(QFrame):
    """``copied`` says what was copied; ``chart_requested`` asks to save the first chart; ``gone`` takes a look away.

    Nothing under a fold is built before it is opened. ``mark`` lies across every chart and stands first in what is
    copied; of a rehearsal nothing is copied or saved.
    """

    copied = Signal(str)
    chart_requested = Signal(object, str)
    gone = Signal(object)

    def __init__(self, block: ResultBlock, mark: str = "", *, is_rehearsal: bool = False) -> None:
        super().__init__()
        self.block, self.words = block, BlockWords(self)
        self._mark = mark or (self.words.not_planned if block.part == "explore" else "")
        self._is_rehearsal = is_rehearsal
        self.setProperty("kind", "card")
        self.setAccessibleName(self.words.title(block))
        self.head = self._fold(self.words.title(block))
        embolden(self.head)
        self.body = QWidget()
        self._inside = QVBoxLayout(self.body)
        self._inside.setContentsMargins(8, 0, 8, 6)
        self._inside.setSpacing(8)
        self.folds: dict[str, QPushButton] = {}
        self._under: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._heading())
        column.addWidget(self.body)
        self.body.hide()
        self.head.toggled.connect(self._on_toggled)

    def open(self) -> None:
        """Unfold the card."""
        self.head.setChecked(True)

    def toggle_table(self) -> None:
        """Show or hide the table."""
        self.open()
        if "table" in self.folds:
            self.folds["table"].toggle()

    def copy_text(self) -> None:
        """Copy title, sentences, checks and how it was computed, with the table as lines."""
        if self._is_rehearsal:
            return
        lines = [line for line in (self._mark, self.words.title(self.block)) if line]
        lines += [*self.block.sentences, self.block.refusal, *self.words.checks(self.block)]
        lines += [f"{name}: {value}" for name, value in self.words.how(self.block)]
        text = "\n".join(line for line in lines if line)
        grids = as_lines(self.block.tables[:1])
        QGuiApplication.clipboard().setText(f"{text}\n\n{grids}" if grids else text)
        self.copied.emit(self.tr("Copied as text: {}").format(self.words.title(self.block)))

    def copy_table(self) -> None:
        """Copy the tables for a sheet or a text."""
        if self._is_rehearsal or not self.block.tables:
            return
        QGuiApplication.clipboard().setMimeData(as_table(self.block.tables, self._mark))
        self.copied.emit(self.tr("Copied the table: {}").format(self.words.title(self.block)))

    def save_chart(self) -> None:
        """Ask to save the charts."""
        if self.block.figures and not self._is_rehearsal:
            self.chart_requested.emit(self.block, self._mark)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.head)
        state = self.words.state(self.block)
        if state:
            row.addWidget(label(state, "small", wrap=False))
        row.addStretch(1)
        if self.block.part == "explore":
            away = QPushButton(self.tr("Take away"))
            away.setProperty("kind", "quiet")
            away.clicked.connect(lambda: self.gone.emit(self))
            row.addWidget(away)
        return row

    def _fold(self, words: str) -> QPushButton:
        button = QPushButton(GAP + content(words))
        button.setAccessibleName(words)
        button.setProperty("kind", "quiet")
        button.setCheckable(True)
        button.setIcon(icon("caret-right"))
        button.setIconSize(QSize(14, 14))
        button.toggled.connect(lambda on: button.setIcon(icon("caret-down" if on else "caret-right")))
        return button

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and not self._inside.count():
            self._fill()
        self.body.setVisible(is_open)

    def _fill(self) -> None:
        block = self.block
        for sentence in block.sentences:
            self._inside.addWidget(label(said(sentence)))
        if block.refusal:
            self._inside.addWidget(self._refused(block.refusal))
        for figure in block.figures:
            self._inside.addWidget(label(said(figure.title), "strong"))
            if figure.subtitle:
                self._inside.addWidget(label(said(figure.subtitle), "small"))
            view = DrawingView()
            view.show_drawing(figure.drawing, ". ".join(part for part in (self._mark, figure.alt) if part))
            view.mark(self._mark)
            self._inside.addWidget(view)
            if figure.note:
                self._inside.addWidget(label(said(figure.note), "small"))
        self._inside.addLayout(self._tools())

    def _refused(self, sentence: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "info")
        row = QVBoxLayout(frame)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(label(said(sentence)))
        return frame

    def _tools(self) -> FlowLayout:
        flow = FlowLayout(4)
        there = {"table": bool(self.block.tables), "checks": bool(self.block.checks), "how": bool(self.block.how)}
        for name in FOLDS:
            if there[name]:
                fold = self.folds[name] = self._fold(self.words.fold(name, self.block))
                fold.toggled.connect(lambda on, name=name: self._show_under(name, is_shown=on))
                flow.addWidget(fold)
        for words, act, is_there in (
            (self.tr("Copy as text"), self.copy_text, True),
            (self.tr("Copy table"), self.copy_table, bool(self.block.tables)),
            (self.tr("Save chart…"), self.save_chart, bool(self.block.figures)),
        ):
            if is_there:
                button = QPushButton(words)
                button.setProperty("kind", "quiet")
                button.clicked.connect(act)
                button.setDisabled(self._is_rehearsal)
                if self._is_rehearsal:
                    button.setToolTip(self.tr("Arms are shuffled: only the rehearsal PDF can be saved"))
                flow.addWidget(button)
        return flow

    def _show_under(self, name: str, *, is_shown: bool) -> None:
        if name not in self._under:
            make = {"table": self._tables, "checks": self._checks, "how": self._how}[name]
            self._under[name] = make()
            self._inside.addWidget(self._under[name])
        self._under[name].setVisible(is_shown)

    def _tables(self) -> QWidget:
        holder, column = _holder()
        for grid in self.block.tables:
            column.addWidget(label(said(grid.title), "strong"))
            column.addWidget(table_of(grid))
            if grid.note:
                column.addWidget(label(said(grid.note), "small"))
        return holder

    def _checks(self) -> QWidget:
        holder, column = _holder()
        for line in self.words.checks(self.block):
            column.addWidget(label(said(line)))
        return holder

    def _how(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (name, value) in enumerate(self.words.how(self.block)):
            grid.addWidget(label(name, "small", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(said(value)), at, 1)
        return holder


def _holder() -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(8, 4, 8, 4)
    column.setSpacing(6)
    return holder, column
