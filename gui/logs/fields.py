"""Fields low enough that a whole log stands on one screen: chips to choose from, one line to type in, a short paper."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from gui.capture.answers import Option, matches
from gui.capture.dates import parts_of
from gui.capture.edit import AnswerEdit
from gui.capture.flow import Question
from gui.capture.keying import keyed
from gui.capture.keys import digit_of
from gui.digits import western
from gui.widgets.combo import Combo
from gui.widgets.flow import flowing

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TODAY, YESTERDAY = "t", "y"
PAPER_LINES = 2
_TIME = re.compile(r"([01]?\d|2[0-3])[:.h ]?([0-5]\d)")


def field_for(question: Question, appearances: Sequence[str], offers: Sequence[str], today: str) -> AnswerEdit:
    """Return the field of a question; ``offers`` are the codes that can be typed, or the end of one."""
    if question.options and "minimal" in appearances:
        return ComboField(question)
    if question.options:
        return Chips(question)
    if "multiline" in appearances:
        return Paper(question)
    return Line(question, offers, today)


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


class _Typed(AnswerEdit):
    """Something typed; committed when it is left."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question

    @property
    def is_typing(self) -> bool:
        """Letters and digits belong to the text."""
        return True

    def commit(self) -> None:
        """Send what is typed when it can be an answer."""
        value = self.pending()
        if value is not None:
            self.committed.emit(value)


class Line(_Typed):
    """One line for words, numbers, dates and times; T is today, Y yesterday, and N now."""

    def __init__(self, question: Question, offers: Sequence[str], today: str) -> None:
        super().__init__(question)
        self._today, self._offers = today, offers
        self.edit = QLineEdit()
        self.edit.setAccessibleName(question.hint or question.label)
        self.edit.setProperty("kind", "logline")
        self.edit.setPlaceholderText(self._placeholder())
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self._on_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.show_value(question.value)

    def _placeholder(self) -> str:
        if self.question.type == "date":
            return self.tr("d/m/y")
        return self.tr("h:min") if self.question.type == "time" else ""

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        if self.question.type == "date":
            self.edit.setText("/".join(part for part in parts_of(value) if part))
            self._echo()
        elif self.question.type == "time":
            self.edit.setText(value[:5])
        else:
            self.edit.setText(value)

    def pending(self) -> str | None:
        """Return what is typed as the form stores it; None when it cannot be an answer."""
        text = self.edit.text().strip()
        if self.question.type == "time":
            match = _TIME.fullmatch(western(text))
            return "" if not text else f"{int(match[1]):02d}:{match[2]}:00" if match else None
        return whole_code(text, self._offers) if self._offers else keyed(self.question, text)

    def complaint(self) -> str:
        """Return why what is typed cannot be an answer."""
        if self.pending() is not None:
            return ""
        return {
            "date": self.tr("Enter a day, a month and a year, for example 3/4/26"),
            "time": self.tr("Enter a time, for example 14:30"),
        }.get(self.question.type, self.tr("Enter a number, for example 3"))

    def take_focus(self) -> None:
        """Put the keyboard into the line, all of it chosen."""
        self.edit.setFocus()
        self.edit.selectAll()

    def _on_edited(self, text: str) -> None:
        if self.question.type != "date":
            return
        days = {TODAY: 0, YESTERDAY: 1}.get(text.strip().casefold())
        if days is not None:
            self.edit.setText("/".join(parts_of(self._today, days)))
        self._echo()

    def _on_left(self) -> None:
        if self._offers:
            self.edit.setText(self.pending() or "")
        self.commit()

    def _echo(self) -> None:
        day = QDate.fromString(self.pending() or "", Qt.DateFormat.ISODate)
        self.edit.setToolTip(self.locale().toString(day, "dddd d MMMM yyyy") if day.isValid() else "")


def whole_code(typed: str, known: Sequence[str]) -> str:
    """Return the known code that was typed in any case, or the only one that ends so; else what was typed."""
    small = typed.casefold()
    same = [code for code in known if code.casefold() == small]
    ending = [code for code in known if small and code.casefold().endswith(small)]
    return same[0] if same else ending[0] if len(ending) == 1 else typed


class _Lines(QPlainTextEdit):
    """Leaves Enter and Tab to the form; Shift+Enter starts a line."""

    def __init__(self, owner: Paper) -> None:
        super().__init__()
        self._owner = owner
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave the key to the form."""
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")
        elif event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when it is left."""
        super().focusOutEvent(event)
        self._owner.commit()


class Paper(_Typed):
    """A few lines of words."""

    def __init__(self, question: Question) -> None:
        super().__init__(question)
        self.edit = _Lines(self)
        self.edit.setAccessibleName(question.label)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * PAPER_LINES + 20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.show_value(question.value)

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        self.edit.setPlainText(value)

    def pending(self) -> str:
        """Return the words."""
        return self.edit.toPlainText().strip()
