"""Numbers in the words of the window, written as its language writes them. English is as Python writes it."""

from __future__ import annotations

from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QLocale

_SMALL = 10_000


@lru_cache(maxsize=8)
def _marks(name: str) -> dict[int, str]:
    """Return what stands for ``,``, ``.`` and the digits in a locale."""
    locale = QLocale(name)
    zero = ord(locale.zeroDigit())
    marks = {str(digit): chr(zero + digit) for digit in range(10)}
    return str.maketrans(marks | {",": locale.groupSeparator(), ".": locale.decimalPoint()})


def number(value: float, spec: str = "") -> str:
    """Write a number by a format of Python with the marks of the window's language."""
    locale = QLocale()
    if locale.language() == QLocale.Language.English:
        return format(value, spec)
    is_small = locale.language() == QLocale.Language.Spanish and abs(value) < _SMALL  # 1234, but 12.345
    return format(value, spec.replace(",", "") if is_small else spec).translate(_marks(locale.name()))


def count(value: int) -> str:
    """Write how many there are: 12,345."""
    return number(value, ",")


class _Localised(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return number(value, format_spec)
        return format(value, format_spec)


_FORMATTER = _Localised()


def fill(words: str, *values: object, **named: object) -> str:
    """Put values into words as ``str.format`` does, its numbers as the window's language writes them."""
    return _FORMATTER.vformat(words, values, named)
