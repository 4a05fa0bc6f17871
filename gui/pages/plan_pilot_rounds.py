"""The rounds of a pilot: who was in them, which band is proposed, and what a named person decided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.feasibility import Band, Round, RoundDecision
from gui.numbers import count
from gui.operations import feasibility
from gui.operations.feasibility import PilotView, Standing
from gui.pages.plan_fields import CommitEdit
from gui.pages.plan_pilot_words import band_words
from gui.widgets.buttons import pictured, primary
from gui.widgets.combo import Combo
from gui.widgets.fields import Fields
from gui.widgets.scroll import card, empty
from gui.widgets.text import label


class RoundsCard(QWidget):
    """``wanted`` carries what to write and the words that say it was done."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: dict[int, CommitEdit] = {}
        self.decide: dict[int, QPushButton] = {}
        self._view: PilotView | None = None
        self._standing: Standing | None = None
        self._shown: tuple[int, ...] = ()
        self.add, self.deciding = pictured(self.tr("Add a round"), "plus"), DecisionForm()
        self._note = label(
            self.tr("A person belongs to a round by the column “round” of the list of people: 1, 2, 3."), "small"
        )
        frame, column = card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        column.addLayout(self._grid)
        column.addWidget(self.deciding)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._note)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.add.clicked.connect(self._on_add)
        self.deciding.hide()
        self.deciding.left.connect(self.deciding.hide)
        self.deciding.given.connect(self._on_decided)

    def show_pilot(self, view: PilotView, standing: Standing | None) -> None:
        """Show the rounds; people and bands once they are known."""
        self._view, self._standing = view, standing
        focused = next((no for no, edit in self.names.items() if edit.hasFocus()), 0)
        empty(self._grid)
        self.names.clear()
        self.decide.clear()
        titles = (self.tr("Round"), self.tr("People"), self.tr("Proposed"), self.tr("Decided"))
        for at, words in enumerate(titles):
            self._grid.addWidget(label(words, "small", wrap=False), 0, at)
        for at, one in enumerate(view.rounds, start=1):
            self._add_row(at, one)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(3, 4)
        if focused in self.names:
            self.names[focused].setFocus()

    def _add_row(self, at: int, one: Round) -> None:
        name = CommitEdit(self.tr("Name of round {}").format(one.no))
        name.hold(one.label)
        name.committed.connect(partial(self._on_named, one.no))
        self.names[one.no] = name
        standing = self._standing
        proposed = standing.proposed.get(one.no) if standing is not None else None
        button = QPushButton(self.tr("Decide…"))
        button.setAccessibleName(self.tr("Decide on {}").format(one.label))
        button.setEnabled(standing is not None)
        button.clicked.connect(partial(self._on_decide, one, proposed))
        self.decide[one.no] = button
        people = "…" if standing is None else count(standing.people.get(one.no, 0))
        self._grid.addWidget(name, at, 0)
        self._grid.addWidget(label(people, wrap=False), at, 1)
        self._grid.addWidget(label(band_words()[proposed] if proposed else "–", "strong", wrap=False), at, 2)
        self._grid.addWidget(label(self._said(one.no)), at, 3)
        self._grid.addWidget(button, at, 4)

    def _said(self, no: int) -> str:
        made = next((one for one in (self._view.decisions if self._view else ()) if one.round == no), None)
        if made is None:
            return "–"
        words = self.tr("{} · {}, {}").format(band_words()[made.band], made.by, made.on)
        return f"{words}: {made.reason}" if made.reason else words

    def _on_add(self) -> None:
        name = self.tr("Round {}").format(
            max((one.no for one in self._view.rounds), default=0) + 1 if self._view else 1
        )
        self.wanted.emit(lambda study: feasibility.add_round(study, name), "")

    def _on_named(self, no: int, text: str) -> None:
        if text:
            self.wanted.emit(lambda study: feasibility.name_round(study, no, text), "")
        else:
            self.names[no].restore()

    def _on_decide(self, one: Round, proposed: Band | None, _checked: bool = False) -> None:
        self.deciding.begin(one, proposed)

    def _on_decided(self, decision: RoundDecision, proposed: Band | None) -> None:
        self.deciding.hide()
        self.wanted.emit(lambda study: feasibility.decide(study, decision, proposed), self.tr("Written down."))
        self.add.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.deciding.clear()
        self.deciding.hide()


class DecisionForm(QWidget):
    """What a named person decides after a round; ``given`` carries it and the band that was proposed."""

    given = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._round: Round | None = None
        self._proposed: Band | None = None
        self.heading, self.error = label("", "strong"), label("", "error")
        self.band, self.by, self.reason = Combo(self.tr("Decision")), QLineEdit(), QLineEdit()
        self.keep, self.turn_back = primary(self.tr("Write down the decision")), QPushButton(self.tr("Not now"))
        fields = Fields()
        fields.add(self.tr("Decision"), self.band)
        fields.add(self.tr("Who decides"), self.by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self.heading)
        column.addWidget(fields)
        title = label(self.tr("Why (needed where it differs from what is proposed)"))
        title.setBuddy(self.reason)
        self.reason.setAccessibleName(title.text())
        column.addWidget(title)
        column.addWidget(self.reason)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.turn_back)
        row.addWidget(self.keep)
        column.addLayout(row)
        for code, words in band_words().items():
            self.band.addItem(words, code)
        self.keep.clicked.connect(self._on_keep)
        self.turn_back.clicked.connect(self.left)

    def begin(self, one: Round, proposed: Band | None) -> None:
        """Ask for the decision after a round; what is proposed stands first."""
        self._round, self._proposed = one, proposed
        words = band_words()[proposed] if proposed else self.tr("nothing yet")
        self.heading.setText(self.tr("After {}: the criteria propose {}.").format(one.label, words))
        self.band.setCurrentIndex(max(self.band.findData(proposed), 0))
        self.reason.clear()
        self.error.hide()
        self.show()
        self.band.setFocus()

    def _on_keep(self) -> None:
        band, by, reason = self.band.currentData(), self.by.text().strip(), self.reason.text().strip()
        if not by or (band != self._proposed and not reason):
            self.error.setText(
                self.tr("Say why it differs from what is proposed.")
                if by
                else self.tr("Enter the name of who decides.")
            )
            self.error.show()
            (self.reason if by else self.by).setFocus()
        elif self._round is not None:
            self.given.emit(RoundDecision(self._round.no, band, by, "", reason), self._proposed)

    def clear(self) -> None:
        """Forget what was typed."""
        self.by.clear()
        self.reason.clear()
