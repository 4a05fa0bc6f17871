"""One row of a rule: question, operator, value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QStackedWidget, QToolButton, QWidget

from gui.digits import western
from gui.editor.lines import Line
from gui.editor.words import operator_words
from gui.icons import icon
from gui.widgets.combo import Combo
from instruments.rules import THIS, WITHOUT_VALUE, Condition, Operator

NUMBERS = frozenset({"integer", "decimal", "range", "calculate"})
SHOWN_LETTERS = 42


@dataclass(frozen=True, slots=True)
class Asked:
    """A question a rule can look at: its name, words and type, and the answers it offers."""

    name: str
    label: str
    type: str
    choices: tuple[tuple[str, str], ...] = ()


class ConditionRow(QWidget):
    """``changed`` says that it reads otherwise, ``dropped`` that it goes."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, questions: Sequence[Asked], condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = {each.name: each for each in questions}
        self.question = narrow(Combo(self.tr("Question")))
        self.operator = narrow(Combo(self.tr("Compared how")), 10)
        self.choice, self.typed = narrow(Combo(self.tr("Answer"))), Line(self.tr("Value"))
        self._value = QStackedWidget()
        self._value.addWidget(self.choice)
        self._value.addWidget(self.typed)
        self._value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop = QToolButton()
        self.drop.setIcon(icon("x"))
        self.drop.setAccessibleName(self.tr("Take this condition out"))
        self.drop.setToolTip(self.drop.accessibleName())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setSpacing(6)
        grid.addWidget(self.question, 0, 0, 1, 2)
        grid.addWidget(self.drop, 0, 2)
        grid.addWidget(self.operator, 1, 0)
        grid.addWidget(self._value, 1, 1, 1, 2)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 5)
        self._show(questions, condition)
        self.question.activated.connect(self._on_question)
        self.operator.activated.connect(self._on_operator)
        self.choice.activated.connect(lambda _at: self.changed.emit())
        self.typed.typed.connect(lambda _text: self.changed.emit())
        self.drop.clicked.connect(self.dropped)

    def _show(self, questions: Sequence[Asked], condition: Condition) -> None:
        for each in questions:
            words = self.tr("This answer") if each.name == THIS else f"{each.name}  {each.label}"[:SHOWN_LETTERS]
            self.question.addItem(words, each.name)
        if condition.question not in self._known:
            self.question.addItem(condition.question, condition.question)
        self.question.setCurrentIndex(self.question.findData(condition.question))
        self._offer(condition.operator)
        at = self.choice.findData(condition.value)
        if at < 0 and condition.value and self._value.currentWidget() is self.choice:
            self.choice.addItem(condition.value, condition.value)
            at = self.choice.count() - 1
        self.choice.setCurrentIndex(max(at, 0))
        self.typed.setText(condition.value)

    def _asked(self) -> Asked:
        name = str(self.question.currentData())
        return self._known.get(name, Asked(name, "", "text"))

    def _offer(self, operator: Operator | str) -> None:
        """Offer the operators and answers of the chosen question."""
        asked = self._asked()
        words = dict(operator_words(asked.type))
        with QSignalBlocker(self.operator), QSignalBlocker(self.choice):
            self.operator.clear()
            for code, said in words.items():
                self.operator.addItem(said, code)
            if operator and self.operator.findData(operator) < 0:
                self.operator.addItem(str(operator), operator)
            self.operator.setCurrentIndex(max(self.operator.findData(operator), 0))
            self.choice.clear()
            for value, said in asked.choices:
                self.choice.addItem(said or value, value)
        self._value.setCurrentWidget(self.choice if asked.choices else self.typed)
        self._value.setVisible(self.operator.currentData() not in WITHOUT_VALUE)

    def _on_question(self) -> None:
        self.typed.clear()
        self._offer("")
        self.changed.emit()

    def _on_operator(self) -> None:
        self._value.setVisible(self.operator.currentData() not in WITHOUT_VALUE)
        self.changed.emit()

    @property
    def condition(self) -> Condition:
        """What the row says."""
        asked, operator = self._asked(), self.operator.currentData()
        is_number = asked.type in NUMBERS
        typed = western(self.typed.text().strip()).replace("٫", ".").replace(",", ".") if is_number else ""
        value = self.choice.currentData() if asked.choices else typed or self.typed.text().strip()
        return Condition(asked.name, operator, "" if operator in WITHOUT_VALUE else str(value or ""), is_number)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops."""
        return [self.question, self.operator, self.choice, self.typed, self.drop]


def narrow(box: Combo, letters: int = 2) -> Combo:
    """Let long words be cut rather than widen the form."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
