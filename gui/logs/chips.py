"""Choices low enough that a whole log stands on one screen: chips beside one another, or a long list in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from gui.capture.answers import Option, matches
from gui.capture.edit import AnswerEdit
from gui.capture.flow import Question
from gui.capture.keys import digit_of
from gui.widgets.combo import Combo
from gui.widgets.flow import flowing


class Chip(QPushButton):
    """One choice; the keys belong to the row of chips."""

    def __init__(self, option: Option) -> None:
        super().__init__(f"{option.badge} {option.label}")
        self.option = option
        self.setCheckable(True)
        self.setAccessibleName(option.label)
        self.setProperty("kind", "logchip")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the row."""
        event.ignore()


class Chips(AnswerEdit):
    """Choices beside one another: one stop of Tab, arrows move, a digit chooses."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._is_multiple = question.type.startswith("select_multiple")
        self._typed = ""
        self.chips = [Chip(option) for option in question.options]
        holder, flow = flowing(4)
        for chip in self.chips:
            chip.clicked.connect(lambda _checked=False, chip=chip: self._take(chip))
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        self.setAccessibleName(question.label)
        self.show_value(question.value)

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        chosen = value.split() if self._is_multiple else [value]
        for chip in self.chips:
            self._mark(chip, is_on=chip.option.value in chosen)
        self._stop_at(next((chip for chip in self.chips if chip.isChecked()), self.chips[0]))

    def pending(self) -> str:
        """Return the chosen values."""
        return " ".join(chip.option.value for chip in self.chips if chip.isChecked())

    def take_focus(self) -> None:
        """Put the keyboard on the chosen chip, or the first."""
        stop = next(chip for chip in self.chips if chip.focusPolicy() == Qt.FocusPolicy.StrongFocus)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def take_digit(self, digit: int) -> bool:
        """Choose by badge; digits collect while a longer badge could follow."""
        found, may_grow = matches([chip.option for chip in self.chips], f"{self._typed}{digit}")
        self._typed = f"{self._typed}{digit}" if may_grow else ""
        if found is not None and not may_grow:
            self._take(next(chip for chip in self.chips if chip.option == found))
        return found is not None or may_grow

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit or Space, move with the arrows."""
        at = next((i for i, chip in enumerate(self.chips) if chip.hasFocus()), 0)
        digit = digit_of(event)
        forward = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if digit is not None:
            self.take_digit(digit)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._stop_at(self.chips[(at + (1 if event.key() == forward else -1)) % len(self.chips)])
            self.take_focus()
        elif event.key() == Qt.Key.Key_Space:
            self._take(self.chips[at])
        elif event.key() == Qt.Key.Key_Backspace:
            self.show_value("")
            self.committed.emit("")
        else:
            event.ignore()

    def _take(self, chip: Chip) -> None:
        is_on = not self._is_on(chip) if self._is_multiple else True
        for other in self.chips:
            if other is chip or not self._is_multiple:
                self._mark(other, is_on=is_on and other is chip)
        self._stop_at(chip)
        self.take_focus()
        self.committed.emit(self.pending())

    def _is_on(self, chip: Chip) -> bool:
        return str(chip.property("kind")) == "logchosen"

    def _mark(self, chip: Chip, *, is_on: bool) -> None:
        chip.setChecked(is_on)
        chip.setProperty("kind", "logchosen" if is_on else "logchip")
        chip.style().unpolish(chip)
        chip.style().polish(chip)

    def _stop_at(self, stop: Chip) -> None:
        for chip in self.chips:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)


class ComboField(AnswerEdit):
    """A long list in one line."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.combo = Combo(question.label)
        self.combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(4)
        self.combo.addItem("–", "")
        for option in question.options:
            self.combo.addItem(option.label, option.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.combo)
        self.show_value(question.value)
        self.combo.activated.connect(lambda _at: self.committed.emit(self.pending()))
        self.setFocusProxy(self.combo)

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        self.combo.setCurrentIndex(max(self.combo.findData(value), 0))

    def pending(self) -> str:
        """Return the chosen value."""
        return str(self.combo.currentData() or "")
