"""What every answer editor offers the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class AnswerEdit(QWidget):
    """An editor for one question. ``committed`` carries the answer as the form stores it."""

    committed = Signal(str)

    def show_value(self, value: str) -> None:
        """Show a stored answer."""
        raise NotImplementedError

    def pending(self) -> str | None:
        """Return what is typed and not yet committed, as stored; None when it is not a possible answer."""
        raise NotImplementedError

    def complaint(self) -> str:
        """Return why what is typed cannot be an answer, "" when it can."""
        return ""

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        self.setFocus()

    def take_digit(self, _digit: int) -> bool:
        """Choose by digit; True when the digit meant something here."""
        return False

    def take_enter(self) -> bool:
        """Use Enter inside the editor; True when it was used and the page should stay."""
        return False

    @property
    def is_typing(self) -> bool:
        """True where letters, digits and Backspace belong to a text field."""
        return False

    def set_compact(self, is_compact: bool) -> None:
        """Use less room."""
