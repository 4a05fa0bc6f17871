"""The outline of the findings: a list at the side, or one box to choose from where there is little room."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gui.fonts import strong
from gui.icons import icon
from gui.pages.results_words import BlockWords
from gui.widgets.combo import Combo
from gui.widgets.text import content, said

if TYPE_CHECKING:
    from gui.operations.results import Run
    from gui.operations.results_blocks import ResultBlock

WIDE, BESIDE, AROUND = 250, 72, 16
KEY = Qt.ItemDataRole.UserRole


class Outline(QObject):
    """``chosen`` carries the key of a finding; both shapes show the same one."""

    chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.list, self.combo = QListWidget(), Combo(self.tr("Findings"))
        self._words = BlockWords(self)
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setFixedWidth(WIDE)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.currentItemChanged.connect(self._on_listed)
        self.list.itemClicked.connect(lambda item: self._choose(str(item.data(KEY) or "")))
        self.combo.activated.connect(lambda at: self._choose(str(self.combo.itemData(at) or "")))
        self.combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._is_filling = False
        self.key = ""

    def show_run(self, run: Run) -> None:
        """List what a run found: state by picture and in words."""
        self._is_filling = True
        kept = self.key
        self.list.clear()
        self.combo.clear()
        self._add("answer", self.tr("All outcomes"), "chart-line-up")
        for block in run.blocks:
            self._add(block.key, self._title(block), self._picture(block), is_strong=block.is_main)
        if run.explorable.outcomes:
            head = QListWidgetItem(self.tr("Not in the plan"))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            self.combo.insertSeparator(self.combo.count())
            self._add("explore", self.tr("Explore"), "plus")
        self._is_filling = False
        self.choose(kept if self._row(kept) >= 0 else "answer")

    def choose(self, key: str) -> None:
        """Mark a finding without leading there."""
        self._is_filling = True
        self.key = key
        self.list.setCurrentRow(max(self._row(key), 0))
        self.combo.setCurrentIndex(max(self.combo.findData(key), 0))
        self._is_filling = False

    def _add(self, key: str, words: str, picture: str, *, is_strong: bool = False) -> None:
        item = QListWidgetItem(icon(picture), said(words))
        item.setData(KEY, key)
        item.setToolTip(words)
        if is_strong:
            item.setFont(strong(self.list.font()))
        high = height_of(said(words), item.font() if is_strong else self.list.font(), WIDE - BESIDE)
        item.setSizeHint(QSize(0, high + AROUND))
        self.list.addItem(item)
        self.combo.addItem(content(words), key)

    def _title(self, block: ResultBlock) -> str:
        title = self._words.title(block)
        if block.refusal and not block.sentences:
            return self.tr("{} (no number)").format(title)
        return self.tr("Main: {}").format(title) if block.is_main else title

    def _picture(self, block: ResultBlock) -> str:
        if block.refusal and not block.sentences:
            return "prohibit"
        return "star" if block.is_main else "check-circle"

    def _row(self, key: str) -> int:
        rows = (at for at in range(self.list.count()) if self.list.item(at).data(KEY) == key)
        return next(rows, -1)

    def _on_listed(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._is_filling:
            self._choose(str(item.data(KEY) or ""))

    def _choose(self, key: str) -> None:
        if key and not self._is_filling:
            self.choose(key)
            self.chosen.emit(key)


def height_of(words: str, font: QFont, width: int) -> int:
    """Return the height a list wants for words broken at a width: every line as high as the highest.

    Letters of another script stand higher than those of the font.
    """
    text, high = QTextLayout(words, font), [0.0]
    text.beginLayout()
    while (line := text.createLine()).isValid():
        line.setLineWidth(width)
        high.append(line.height())
    text.endLayout()
    return ceil(max(high)) * (len(high) - 1)
