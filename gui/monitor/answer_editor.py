"""Where one answer is put right: its choices, or what one types; read back as the form stores it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from gui.operations.answers import AnswerRow
from gui.widgets.combo import Combo

LONGEST = 90


class AnswerEditor(QWidget):
    """A list of choices where one is chosen, else a line. ``edited`` carries the new value."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.line = Combo(self.tr("New answer")), QLineEdit()
        self.choice.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(24)
        self.line.setAccessibleName(self.tr("New answer"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choice)
        self._stack.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.choice.activated.connect(lambda _at: self.edited.emit(self.value))
        self.line.textEdited.connect(lambda _text: self.edited.emit(self.value))

    def show_row(self, row: AnswerRow, value: str) -> None:
        """Offer the choices of a question, with ``value`` chosen."""
        one_of = bool(row.choices) and not row.takes_several
        self._stack.setCurrentWidget(self.choice if one_of else self.line)
        if one_of:
            self.choice.clear()
            self.choice.addItem(self.tr("(blank)"), "")
            for code, words in row.choices:
                shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
                self.choice.addItem(shown if shown == code else f"{code}  {shown}", code)
            self.choice.setCurrentIndex(max(self.choice.findData(value), 0))
            return
        codes = ", ".join(f"{code} {words}" for code, words in row.choices)
        self.line.setPlaceholderText(self.tr("Codes with spaces between: {}").format(codes) if codes else "")
        self.line.setText(value)
        self.line.selectAll()

    @property
    def value(self) -> str:
        """The answer as the form stores it."""
        if self._stack.currentWidget() is self.choice:
            return str(self.choice.currentData() or "")
        return self.line.text().strip()

    def take_focus(self) -> None:
        """Put the focus where one answers."""
        field = self.choice if self._stack.currentWidget() is self.choice else self.line
        field.setFocus(Qt.FocusReason.OtherFocusReason)
