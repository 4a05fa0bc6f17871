"""What a person is asked so that their own code can be made, by the code of each part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("linking_words", words)


def prompt_words() -> dict[str, str]:
    """Return the question of each part."""
    return {
        "mother": _tr("First letter of your mother's first name"),
        "own_name": _tr("Last letter of the first name given to you at birth"),
        "birth_day": _tr("Day of the month you were born"),
        "older": _tr("Number of older brothers and sisters"),
        "town": _tr("First letter of the town where you were born"),
        "house": _tr("Last digit of the first house number you remember"),
    }
