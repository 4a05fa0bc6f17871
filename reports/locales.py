"""How a language writes numbers and in which direction it runs; the document being made says which one holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Locale:
    """The marks of numbers and the direction of lines."""

    language: str = "en"
    thousands: str = ","
    decimal: str = "."
    right_to_left: bool = False


# Spanish as in Mexico; Arabic with the digits that the region's offices mix least with Latin text.
LOCALES = {
    "en": Locale(),
    "es": Locale("es"),
    "fr": Locale("fr", "\u202f", ","),
    "ar": Locale("ar", right_to_left=True),
}

_CURRENT: ContextVar[Locale] = ContextVar("locale", default=Locale())  # noqa: B039 - frozen


def locale() -> Locale:
    """Return the locale of the document being made; English outside any."""
    return _CURRENT.get()


def locale_of(language: str) -> Locale:
    """Return the locale of a language; one without its own writes as English does."""
    return LOCALES.get(language, Locale(language))


@contextmanager
def writing(chosen: Locale) -> Iterator[None]:
    """Write numbers and lines as ``chosen`` says inside the block."""
    token = _CURRENT.set(chosen)
    try:
        yield
    finally:
        _CURRENT.reset(token)
