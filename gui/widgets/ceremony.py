"""The allocation ceremony: what is about to be drawn, the dice typed twice, the number of people typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.capture.answers import western
from gui.operations.lines import Ceremony, CeremonyFacts
from gui.widgets.sign import FirmDialog
from gui.widgets.text import label


class CeremonyDialog(FirmDialog):
    """The one dialog nothing leads past. ``given`` carries a `Ceremony`."""

    given = Signal(object)

    def __init__(self, facts: CeremonyFacts, parent: QWidget | None = None) -> None:
        question = self.tr("Allocate {} people?").format(facts.people)
        super().__init__(question, self.tr("Allocate {} people").format(facts.people), parent)
        self._facts = facts
        self.dice, self.again = QLineEdit(self), QLineEdit(self)
        self.number, self.by, self.witness = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._problem = label("", "error")
        self._say_facts()
        dice = self.tr("Dice, read aloud; both empty to mix in nothing")
        self.add_pair((dice, self.dice), (self.tr("The same dice again"), self.again))
        self.add_pair((self.tr("Allocated by"), self.by), (self.tr("Witness (may stay empty)"), self.witness))
        self.add_field(self.tr("Type the number of people to confirm"), self.number)
        self.column.addWidget(self._problem)
        self.add_buttons()
        for edit in (self.dice, self.again, self.number, self.by):
            edit.textChanged.connect(self._check)
        self.go.clicked.connect(self._on_go)
        self.dice.setFocus()
        self._check()

    def _say_facts(self) -> None:
        facts = self._facts
        arms, shares = " · ".join(facts.arms), " : ".join(str(share) for share in facts.shares)
        lines = (
            facts.method,
            self.tr("Arms: {}, {}").format(arms, shares),
            self.tr("A secret was committed to: {}. The dice are mixed with it, never used alone.").format(
                facts.commitment
            ),
            self.tr("This cannot be undone. It can only be given up with a reason that the report prints."),
        )
        for line in lines:
            self.column.addWidget(label(line, "quiet"))

    def problem(self) -> str:
        """Return what still keeps the draw from starting, "" when nothing does."""
        dice = self._dice(self.dice)
        if any(c not in "123456" for c in dice):
            return self.tr("Dice have the digits 1 to 6 only.")
        if dice != self._dice(self.again):
            return self.tr("The dice differ. Type the same digits twice.")
        if not self.by.text().strip():
            return self.tr("Enter who allocates.")
        if western(self.number.text().strip()) != str(self._facts.people):
            return self.tr("Type {} to confirm.").format(self._facts.people)
        return ""

    def _dice(self, edit: QLineEdit) -> str:
        return "".join(western(edit.text()).split())

    def _check(self) -> None:
        problem = self.problem()
        self._problem.setText(problem)
        self.go.setEnabled(not problem)

    def _on_go(self) -> None:
        if self.problem():
            return
        ceremony = Ceremony(self.by.text().strip(), self.witness.text().strip(), self._dice(self.dice))
        self.accept()
        self.given.emit(ceremony)
