"""Light or dark, and how large the words are; remembered on this computer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.settings import Settings
from gui.theme import tokens_now
from gui.tokens import DARK, TEXT_SIZES


class Look(QObject):
    """``changed`` carries the theme and the text size in percent."""

    changed = Signal(str, int)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def switch_theme(self) -> None:
        """Switch between light and dark."""
        self._settings.theme = "light" if tokens_now() is DARK else "dark"
        self._tell()

    def choose(self, theme: str) -> None:
        """Take a theme by its name."""
        self._settings.theme = theme
        self._tell()

    def scale(self, percent: int) -> None:
        """Take a text size."""
        self._settings.text_percent = percent
        self._tell()

    def larger(self) -> None:
        """Take the next larger text."""
        self._step(1)

    def smaller(self) -> None:
        """Take the next smaller text."""
        self._step(-1)

    def as_made(self) -> None:
        """Take the text size everything was drawn for."""
        self._settings.text_percent = 100
        self._tell()

    def _step(self, step: int) -> None:
        at = TEXT_SIZES.index(self._settings.text_percent)
        self._settings.text_percent = TEXT_SIZES[min(max(at + step, 0), len(TEXT_SIZES) - 1)]
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._settings.theme, self._settings.text_percent)
