"""The fields of a log: one line to type in, or a short paper; and which of all is a question's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout

from gui.capture.dates import parts_of
from gui.capture.edit import AnswerEdit
from gui.capture.flow import Question
from gui.capture.keying import keyed
from gui.digits import western
from gui.logs.chips import Chips, ComboField

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
