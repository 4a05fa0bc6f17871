"""The language and the digits of the window, chosen on Start or in the settings; taken at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.language import language_of
from gui.settings import Settings


class Tongue(QObject):
    """``changed`` asks for the window to be built anew."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def choose(self, language: str) -> None:
        """Speak a language."""
        if language != language_of(self._settings):
            self._settings.language = language
            self.changed.emit()

    def write_digits(self, digits: str) -> None:
        """Write numbers with Western or Arabic-Indic digits."""
        if digits != self._settings.digits:
            self._settings.digits = digits
            self.changed.emit()
