"""Numbers in the words of the window, written as its language writes them. English is as Python writes it."""

from __future__ import annotations

import re
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QLocale

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SMALL = len("1,234")


@lru_cache(maxsize=8)
def _marks(name: str) -> dict[int, str]:
    """Return what stands for ``,``, ``.`` and the digits in a locale."""
    locale = QLocale(name)
    zero = ord(locale.zeroDigit())
    digits = {str(digit): chr(zero + digit) for digit in range(10)}
    return str.maketrans(digits | {",": locale.groupSeparator(), ".": locale.decimalPoint()})


def local(text: str) -> str:
    """Write the numbers of an English text with the marks of the window's language."""
    locale = QLocale()
    if locale.language() == QLocale.Language.English:
        return text
    marks = _marks(locale.name())
    is_spanish = locale.language() == QLocale.Language.Spanish

    def written(found: re.Match[str]) -> str:
        whole = found[0].partition(".")[0]
        plain = found[0].replace(",", "") if is_spanish and len(whole) <= _SMALL else found[0]  # 1234, but 12.345
        return plain.translate(marks)

    return _NUMBER.sub(written, text)


def number(value: float, spec: str = "") -> str:
    """Write a number by a format of Python, with the marks of the window's language."""
    return local(format(value, spec))


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
