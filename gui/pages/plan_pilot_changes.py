"""What was changed between rounds and why: the list, and one more line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.feasibility import RoundChange
from gui.operations import feasibility
from gui.operations.feasibility import PilotView
from gui.pages.plan_pilot_words import kept_words
from gui.widgets.buttons import pictured, primary
from gui.widgets.combo import Combo
from gui.widgets.fields import Fields
from gui.widgets.scroll import card
from gui.widgets.table import WordsTable
from gui.widgets.text import label

SHOWN_ROWS = 6


class ChangesCard(QWidget):
    """``wanted`` carries what to write and the words that say it was done."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PilotView | None = None
        self.table, self.add = WordsTable(self.tr("Changes")), pictured(self.tr("Write down a change"), "plus")
        self._none = label(
            self.tr("Nothing was changed yet. Each change is listed with its reason and printed."), "quiet"
        )
        self.edits = {key: QLineEdit() for key in ("what", "was", "now", "why", "proposed", "decided")}
        self.after, self.kept = Combo(self.tr("After")), Combo(self.tr("Kept in the trial"))
        self.keep, self.turn_back = primary(self.tr("Write it down")), QPushButton(self.tr("Not now"))
        self.form, self.error = QWidget(), label("", "error")
        frame, column = card()
        for widget in (self._none, self.table):
            column.addWidget(widget)
        self._build_form()
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.form.hide()
        self.add.clicked.connect(self.begin)
        self.turn_back.clicked.connect(self._leave)
        self.keep.clicked.connect(self._on_keep)

    def _build_form(self) -> None:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 8, 0, 0)
        fields = Fields()
        fields.add(self.tr("After"), self.after)
        for key, words in self._titles().items():
            fields.add(words, self.edits[key])
        fields.add(self.tr("Kept in the trial"), self.kept)
        column.addWidget(fields)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.turn_back)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.edits["what"].setPlaceholderText(self.tr("module, instrument, consent, procedure, logistics"))
        self.edits["why"].setPlaceholderText(self.tr("number of a criterion, entry of a log, or a quote"))
        for code, words in kept_words().items():
            self.kept.addItem(words, code)

    def _titles(self) -> dict[str, str]:
        return {
            "what": self.tr("What"),
            "was": self.tr("As it was"),
            "now": self.tr("Changed to"),
            "why": self.tr("Why"),
            "proposed": self.tr("Proposed by"),
            "decided": self.tr("Decided by"),
        }

    def show_pilot(self, view: PilotView) -> None:
        """Show the list."""
        self._view = view
        names = {one.no: one.label for one in view.rounds}
        titles = (self.tr("After"), self.tr("What"), self.tr("As it was"), self.tr("Changed to"), self.tr("Why"),
                  self.tr("Kept"))  # fmt: skip
        kept = kept_words()
        rows = [
            (names.get(one.after, str(one.after)), one.what, one.was, one.now, one.why, kept.get(one.kept, one.kept))
            for one in view.changes
        ]
        self.table.show_rows(titles, rows, stretch=3)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        high = self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + high * min(max(len(rows), 1), SHOWN_ROWS) + 4)
        self.add.setVisible(bool(view.rounds) and self.form.isHidden())

    def begin(self) -> None:
        """Ask for a change."""
        self.after.clear()
        for one in self._view.rounds if self._view else ():
            self.after.addItem(one.label, one.no)
        self.after.setCurrentIndex(self.after.count() - 1)
        self.error.hide()
        self.form.show()
        self.add.hide()
        self.edits["what"].setFocus()

    def _leave(self) -> None:
        self.form.hide()
        self.add.show()
        self.add.setFocus()

    def _on_keep(self) -> None:
        said = {key: edit.text().strip() for key, edit in self.edits.items()}
        empty = next((key for key, text in said.items() if not text), "")
        if empty:
            self.error.setText(self.tr("Fill in “{}” too: the report prints it.").format(self._titles()[empty]))
            self.error.show()
            self.edits[empty].setFocus()
            return
        change = RoundChange(self.after.currentData(), on="", kept=self.kept.currentData(), **said)
        self._leave()
        for edit in self.edits.values():
            edit.clear()
        self.wanted.emit(lambda study: feasibility.write_change(study, change), self.tr("Written down."))

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in self.edits.values():
            edit.clear()
        self.form.hide()
