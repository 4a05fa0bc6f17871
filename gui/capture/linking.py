"""Your own code: one short box a line, asked before the first question of each wave. Nothing is shown back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from gui.capture.card_area import CardArea
from gui.capture.cards import Card
from gui.capture.page_keys import ENTER
from gui.linking_words import prompt_words
from gui.widgets.buttons import pictured, primary
from gui.widgets.text import label


class LinkingPage(QWidget):
    """``given`` carries what was typed by prompt; ``left`` says that nothing was given."""

    given = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QLineEdit] = {}
        self.exit, self.next = pictured(self.tr("Not now"), "sign-out"), primary(self.tr("Next  ⏎"))
        self.error = label("", "error")
        card, self._grid = Card(), QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(10)
        card.column.addWidget(label(self.tr("Your own code"), "display"))
        card.column.addWidget(label(self.tr("Nobody else knows it. None of this is your name."), "quiet"))
        card.column.addLayout(self._grid)
        card.column.addWidget(
            label(self.tr("Next time, answer the same way. Leave a box empty if you do not know; one may be."), "small")
        )
        card.column.addWidget(self.error)
        card.column.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 0)
        column.addWidget(self.exit, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(CardArea(card), 1)
        self.next.clicked.connect(self.take)
        self.exit.clicked.connect(self.left)

    def start(self, prompts: Sequence[tuple[str, int]]) -> None:
        """Ask these, each with how many characters it gives."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.boxes = {}
        words = prompt_words()
        for row, (code, length) in enumerate(prompts):
            box, line = QLineEdit(), label(words[code], "body")
            box.setMaxLength(length)
            box.setFixedWidth(box.fontMetrics().averageCharWidth() * 9)
            box.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.setAccessibleName(words[code])
            line.setBuddy(box)
            self._grid.addWidget(line, row, 0)
            self._grid.addWidget(box, row, 1)
            self.boxes[code] = box
        self.error.clear()
        self.error.hide()
        first = next(iter(self.boxes.values()), None)
        for box in self.boxes.values():
            box.show()  # new in a shown card, it is shown only later, and takes no keys before
        if first is not None:
            first.setFocus()

    def take(self) -> None:
        """Take the code, unless too much of it is missing."""
        typed = {code: box.text().strip() for code, box in self.boxes.items()}
        empty = [code for code, text in typed.items() if not text]
        if len(empty) > 1:
            self.error.setText(self.tr("Fill in all but one. The code could be anybody's otherwise."))
            self.error.show()
            self.boxes[empty[0]].setFocus()
            return
        self.given.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next box, and on from the last."""
        boxes = list(self.boxes.values())
        at = next((k for k, box in enumerate(boxes) if box.hasFocus()), len(boxes))
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self.exit.hasFocus():
            self.left.emit()
        elif at + 1 < len(boxes):
            boxes[at + 1].setFocus()
        else:
            self.take()
