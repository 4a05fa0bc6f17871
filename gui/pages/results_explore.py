"""A look beside the plan: one outcome by one fact known before the draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.widgets.combo import Combo
from gui.widgets.flow import FlowLayout
from gui.widgets.text import content, label

if TYPE_CHECKING:
    from gui.operations.results_explore import Explorable

LETTERS = 20


class ExplorePanel(QFrame):
    """``look_requested`` carries the outcome with its contrast, and the name of the fact."""

    look_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.outcome, self.fact = Combo(self.tr("Outcome")), Combo(self.tr("By which fact"))
        for combo in (self.outcome, self.fact):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(LETTERS)
        self.look = QPushButton(self.tr("Look"))
        self.look.clicked.connect(self._on_look)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Explore: not in the plan"), "h2"))
        told = self.tr(
            "See whether an effect differs between people who differed before the draw. Whoever looks long enough finds"
            " something: a look raises a question, it answers none. It is in no document."
        )
        column.addWidget(label(told, "small"))
        row = FlowLayout(8)
        for words, combo in ((self.tr("Outcome"), self.outcome), (self.tr("By which fact"), self.fact)):
            name = QLabel(words)
            name.setBuddy(combo)
            name.setMinimumHeight(combo.sizeHint().height())
            row.addWidget(name)
            row.addWidget(combo)
        row.addWidget(self.look)
        column.addLayout(row)
        self.hide()

    def show_choice(self, explorable: Explorable) -> None:
        """Offer what can be looked at."""
        for combo, entries in ((self.outcome, explorable.outcomes), (self.fact, explorable.facts)):
            combo.clear()
            for data, words in entries:
                combo.addItem(content(words), data)

    def show_busy(self, *, is_busy: bool) -> None:
        """Hold the button while a look is made."""
        self.look.setDisabled(is_busy)
        self.look.setText(self.tr("Looking…") if is_busy else self.tr("Look"))

    def _on_look(self) -> None:
        self.look_requested.emit(tuple(self.outcome.currentData()), str(self.fact.currentData()))
