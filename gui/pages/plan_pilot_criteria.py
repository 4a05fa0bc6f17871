"""The criteria of a pilot as a list, and the one that is chosen to change or to note something for."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.feasibility import Criterion, Noted
from gui.capture.answers import parse_number
from gui.numbers import count
from gui.operations import feasibility
from gui.operations.feasibility import PilotView
from gui.pages.plan_fields import CommitEdit
from gui.pages.plan_pilot_criterion import CriterionForm
from gui.pages.plan_pilot_words import bands_sentence
from gui.widgets.buttons import pictured
from gui.widgets.combo import Combo
from gui.widgets.scroll import card
from gui.widgets.table import WordsTable
from gui.widgets.text import label, rule

SHOWN_ROWS = 6
NUMBER, ROUND = 8, 16


class CriteriaCard(QWidget):
    """``wanted`` carries what to write (study to change) and the words that say it was done."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PilotView | None = None
        self._wants_last = False
        self.table, self.form, self.noting = WordsTable(self.tr("Criteria")), CriterionForm(), NotedRow()
        self.add, self.remove = pictured(self.tr("Add a criterion"), "plus"), QPushButton(self.tr("Take out"))
        self._locked = label(
            self.tr("The protocol is locked and the bands with it. What is observed is still written down."), "quiet"
        )
        frame, column = card()
        column.setSpacing(10)
        column.addWidget(self._locked)
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        self._line = rule()
        column.addWidget(self._line)
        column.addWidget(self.form)
        column.addWidget(self.noting)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.add.clicked.connect(self.add_criterion)
        self.remove.clicked.connect(self._on_remove)
        self.form.changed.connect(self._on_changed)
        self.noting.noted.connect(self._on_noted)

    def show_pilot(self, view: PilotView) -> None:
        """Show the criteria; the one that was chosen stays chosen, one just added is chosen."""
        self._view = view
        self._locked.setVisible(view.is_locked)
        self.add.setVisible(not view.is_locked)
        titles = (self.tr("No."), self.tr("What is judged"), self.tr("Bands"))
        rows = [(count(one.no), one.name, bands_sentence(one, one.go, one.stop)) for one in view.criteria]
        at = self.table.currentIndex().row()
        with QSignalBlocker(self.table.selectionModel()):
            self.table.show_rows(titles, rows, stretch=1)
        if rows:
            at = len(rows) - 1 if self._wants_last else min(max(at, 0), len(rows) - 1)
            self.table.setCurrentIndex(self.table.words.index(at, 0))
        high = self.table.verticalHeader().defaultSectionSize()
        wanted = min(max(len(rows), 2), SHOWN_ROWS)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + high * wanted + 4)
        self._show_current()
        if self._wants_last and rows:
            self.form.name.setFocus()
            self.form.name.selectAll()
        self._wants_last = False

    @property
    def current(self) -> Criterion | None:
        """The criterion that is chosen."""
        row = self.table.currentIndex().row()
        criteria = self._view.criteria if self._view is not None else ()
        return criteria[row] if 0 <= row < len(criteria) else None

    def _show_current(self) -> None:
        one, view = self.current, self._view
        for widget in (self._line, self.form, self.noting):
            widget.setVisible(one is not None)
        self.remove.setVisible(one is not None and view is not None and not view.is_locked)
        if one is not None and view is not None:
            self.form.show_criterion(one, view)
            self.noting.show_rounds(one, view)

    def add_criterion(self) -> None:
        """Add a criterion; its name is typed next."""
        self._wants_last = True
        name, first = self.tr("New criterion"), self.tr("Round 1")
        self.wanted.emit(lambda study: feasibility.add_criterion(study, name, first), "")

    def _on_remove(self) -> None:
        one = self.current
        if one is not None:
            self.wanted.emit(lambda study: feasibility.remove_criterion(study, one.no), self.tr("Taken out."))

    def _on_changed(self, changed: Criterion) -> None:
        self.wanted.emit(lambda study: feasibility.change_criterion(study, changed), "")

    def _on_noted(self, noted: Noted) -> None:
        self.wanted.emit(lambda study: feasibility.note(study, noted), self.tr("Written down."))


class NotedRow(QWidget):
    """What was observed for one criterion in one round; ``noted`` carries it."""

    noted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: Criterion | None = None
        self._view: PilotView | None = None
        self.round = Combo(self.tr("Observed in"))
        self.round.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.round.setMinimumContentsLength(ROUND)
        self.value, self.n = CommitEdit(self.tr("Value"), NUMBER), CommitEdit(self.tr("Of how many"), NUMBER)
        self.low, self.high = CommitEdit(self.tr("Interval from"), NUMBER), CommitEdit(self.tr("to"), NUMBER)
        self.keep = QPushButton(self.tr("Write down"))
        self.error, self._says = label("", "error"), label("", "small")
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.round, self.value, self.n, self.low, self.high):
            column = QVBoxLayout()
            column.setSpacing(4)
            title = label(widget.accessibleName(), wrap=False)
            title.setBuddy(widget)
            column.addWidget(title)
            column.addWidget(widget)
            row.addLayout(column)
        end = QVBoxLayout()
        end.addStretch(1)
        end.addWidget(self.keep)
        row.addLayout(end)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._says)
        column.addLayout(row)
        column.addWidget(self.error)
        self.error.hide()
        self.keep.clicked.connect(self._on_keep)
        self.round.activated.connect(lambda _at: self._show_held())

    def show_rounds(self, one: Criterion, view: PilotView) -> None:
        """Offer the rounds; what was noted before for the chosen one is shown."""
        is_same = self._one is not None and self._one.no == one.no
        self._one, self._view = one, view
        kept = self.round.currentData()
        with QSignalBlocker(self.round):
            self.round.clear()
            for each in view.rounds:
                self.round.addItem(each.label, each.no)
            self.round.setCurrentIndex(max(self.round.findData(kept), 0) if is_same else max(len(view.rounds) - 1, 0))
        self._says.setText(
            self.tr("Write down what was observed, with its interval where you know it.")
            if one.source == "noted"
            else self.tr("It is read from the study. A number written down by hand takes the place of what is read.")
        )
        self.setEnabled(bool(view.rounds))
        self._show_held()

    def _show_held(self) -> None:
        place = (self._one.no if self._one else 0, self.round.currentData())
        held = next(
            (one for one in (self._view.noted if self._view else ()) if (one.criterion, one.round) == place), None
        )
        texts = [""] * 4
        if held is not None:
            ends = ("" if end is None else f"{end:g}" for end in (held.low, held.high))
            texts = [f"{held.value:g}", str(held.n or ""), *ends]
        for edit, text in zip((self.value, self.n, self.low, self.high), texts, strict=True):
            edit.hold(text)

    def _on_keep(self) -> None:
        texts = [edit.text().strip() for edit in (self.value, self.n, self.low, self.high)]
        found = [parse_number(text, whole=at == 1) if text else None for at, text in enumerate(texts)]
        is_wrong = found[0] is None or any(text and number is None for text, number in zip(texts, found, strict=True))
        self.error.setVisible(is_wrong)
        self.error.setText(self.tr("Enter the value as a number, and the people behind it as a whole number."))
        if is_wrong or self._one is None:
            (self.value if found[0] is None else self.n).setFocus()
            return
        value, n, low, high = (None if number is None else float(number) for number in found)
        self.noted.emit(Noted(self._one.no, self.round.currentData(), value or 0.0, int(n or 0), low, high))
