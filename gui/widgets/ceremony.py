"""The allocation ceremony: what is about to be drawn, what was thrown typed twice, the number of people typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.digits import western
from gui.operations.lines import Ceremony, CeremonyFacts
from gui.widgets.sign import FirmDialog
from gui.widgets.text import label


class CeremonyDialog(FirmDialog):
    """The one dialog nothing leads past. ``given`` carries a `Ceremony`."""

    given = Signal(object)

    def __init__(self, facts: CeremonyFacts, parent: QWidget | None = None) -> None:
        question, answer = self.tr("Allocate {} people?"), self.tr("Allocate {} people")
        if facts.of_lists:
            question, answer = self.tr("Draw the lists?"), self.tr("Draw the lists")
        super().__init__(question.format(facts.people), answer.format(facts.people), parent)
        self._facts = facts
        self.value, self.again = QLineEdit(self), QLineEdit(self)
        self.number, self.by, self.witness = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self._problem = label("", "error")
        self._say_facts()
        if facts.event:
            self.add_pair((self.tr("What came out"), self.value), (self.tr("The same again"), self.again))
        self.add_pair((self.tr("Allocated by"), self.by), (self.tr("Witness (may stay empty)"), self.witness))
        if facts.of_lists:
            self.number.hide()
        else:
            self.add_field(self.tr("Type the number of people to confirm"), self.number)
        self.column.addWidget(self._problem)
        self.add_buttons()
        for edit in (self.value, self.again, self.number, self.by):
            edit.textChanged.connect(self._check)
        self.go.clicked.connect(self._on_go)
        (self.value if facts.event else self.by).setFocus()
        self._check()

    def _say_facts(self) -> None:
        facts = self._facts
        arms, shares = " · ".join(facts.arms), " : ".join(str(share) for share in facts.shares)
        lines = (
            facts.method,
            self.tr("Arms: {}, {}").format(arms, shares),
            self._mixed(),
            self.tr("This cannot be undone. It can only be given up with a reason that the report prints."),
        )
        for line in lines:
            self.column.addWidget(label(line, "quiet"))

    def _mixed(self) -> str:
        facts = self._facts
        if not facts.event:
            return self.tr("A secret of 256 bits decides alone; its commitment is kept with the seal.")
        words = self.tr("Committed to: {}. “{}” is mixed with that secret, never used alone.")
        return words.format(facts.commitment, facts.event)

    def problem(self) -> str:
        """Return what still keeps the draw from starting, "" when nothing does."""
        value = self._plain(self.value)
        if self._facts.event and not value:
            return self.tr("Enter what came out.")
        if value != self._plain(self.again):
            return self.tr("The two differ. Type the same twice.")
        if not self.by.text().strip():
            return self.tr("Enter who allocates.")
        is_confirmed = self._facts.of_lists or western(self.number.text().strip()) == str(self._facts.people)
        if not is_confirmed:
            return self.tr("Type {} to confirm.").format(self._facts.people)
        return ""

    def _plain(self, edit: QLineEdit) -> str:
        return "".join(western(edit.text()).split())

    def _check(self) -> None:
        problem = self.problem()
        self._problem.setText(problem)
        self.go.setEnabled(not problem)

    def _on_go(self) -> None:
        if self.problem():
            return
        ceremony = Ceremony(self.by.text().strip(), self.witness.text().strip(), self._plain(self.value))
        self.accept()
        self.given.emit(ceremony)
