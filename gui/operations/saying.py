"""The catalogue of the reports in the language of the window, for sentences and figures that the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reports.words import Words

_SPOKEN = {"language": "en"}


def speak(language: str) -> None:
    """Write from now on in a language; the window says so when it speaks another one."""
    _SPOKEN["language"] = language


def spoken() -> str:
    """Return the language."""
    return _SPOKEN["language"]


def catalogue() -> Words:
    """Return the catalogue of the language."""
    from reports.words import words

    return words(spoken())
