"""What an export holds: which program, what a row is, and whether names or arms go with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.widgets.buttons import primary
from gui.widgets.combo import Combo
from gui.widgets.text import label


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen."""

    format: str
    rows: str
    is_labels: bool
    with_names: bool
    with_arms: bool


class ExportSheet(QFrame):
    """``chosen`` carries an `ExportChoice`."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.format, self.rows = Combo(self.tr("For which program")), Combo(self.tr("What a row is"))
        for code, words in (
            ("csv", self.tr("CSV")), ("xlsx", self.tr("Excel")), ("sav", self.tr("SPSS")), ("dta", self.tr("Stata")),
        ):  # fmt: skip
            self.format.addItem(words, code)
        self.rows.addItem(self.tr("A row a response, a file an instrument"), "response")
        self.rows.addItem(self.tr("A row a person and wave, one file"), "person")
        self.labels = QCheckBox(self.tr("Labels in place of codes"))
        self.names = QCheckBox(self.tr("Names too, in a file of their own"))
        self.arms = QCheckBox(self.tr("Arms beside the answers"))
        self._arms_note = label("", "quiet")
        self.go, leave = primary(self.tr("Choose a folder…")), QPushButton(self.tr("Not now"))
        title = label(self.tr("Export the answers of all instruments, with a codebook"), "strong")
        first, second, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (label(self.tr("For"), "body", wrap=False), self.format, self.rows)),
            (second, (self.labels, self.names, self.arms)),
        ):
            row.setSpacing(14)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        foot.setSpacing(10)
        foot.addWidget(self._arms_note, 1)
        foot.addWidget(leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(title)
        for row in (first, second, foot):
            column.addLayout(row)
        self.format.activated.connect(self._judge)
        leave.clicked.connect(self.closed)
        self.go.clicked.connect(self._on_go)

    def show_offer(self, *, can_give_arms: bool) -> None:
        """Begin anew: no names, and arms only where they may stand beside answers."""
        for box in (self.labels, self.names, self.arms):
            box.setChecked(False)
        self.arms.setEnabled(can_give_arms)
        self._arms_note.setText(
            "" if can_give_arms
            else self.tr("Arms can go along once they are revealed and the data are locked, unless you stay blinded.")
        )  # fmt: skip
        self._judge()

    def _judge(self) -> None:
        has_both = self.format.currentData() in ("sav", "dta")
        self.labels.setEnabled(not has_both)
        self.labels.setToolTip(self.tr("SPSS and Stata files always hold both.") if has_both else "")

    def _on_go(self) -> None:
        labels = self.labels.isEnabled() and self.labels.isChecked()
        names, arms = self.names.isChecked(), self.arms.isEnabled() and self.arms.isChecked()
        self.chosen.emit(
            ExportChoice(str(self.format.currentData()), str(self.rows.currentData()), labels, names, arms)
        )
