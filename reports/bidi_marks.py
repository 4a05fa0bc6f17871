"""Marks and signs of a line in Arabic letters: which way a number runs, and the comma of the language."""

from __future__ import annotations

import re

_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"
_ARABIC = "\u0600-\u06ff"
# A comma beside a letter of the language, and every semicolon, is the language's own.
_COMMA = re.compile(rf"(?<=[{_ARABIC}»]),(?= )|,(?= [«{_ARABIC}])")
_SEMICOLON = re.compile(r"(&#?\w+;)|;(?= )")
# After a separator the line goes on from the right, whatever letters stand on its two sides; a colon within words in
# Latin letters is theirs.
_SEPARATOR = re.compile(r"([·،؛])(?=\s|$)|(?<![A-Za-z])(:)(?=\s|$)|(:)(?=\s+[^A-Za-z\s]|$)")
# Days such as 2026-11-21 keep their order.
_DAY = re.compile(r"(?<![\w-])\d+(?:-\d+)+(?![\w-])")

# A number before a word in Latin letters belongs to it; so does a bracket without Arabic letters after one.
_COUNTED = re.compile(r"(?<![A-Za-z\d.,٫٬:/-])\d(?:[\d.,٫٬]*\d)?(?= [A-Za-z])")
_OWN_BRACKET = re.compile(rf"[A-Za-z][^(){_ARABIC}]*\([^(){_ARABIC}]*\)")
# A sign stands at the left of its number, and what follows the number goes on from the right.
_SIGNED = re.compile(rf"{_FROM_LEFT}?([+−]\d[\d.,٫٬]*\d|[+−]\d)")
# A bracket with Arabic letters is read from the right, though it stands after Latin ones and begins with a number.
_BRACKET = re.compile(rf"\((?=\d[^()]*[{_ARABIC}])")


def marked(text: str) -> str:
    """Return a text, or HTML between two tags, of a line in Arabic letters with its marks."""
    text = _SEMICOLON.sub(lambda found: found[1] or "؛", _COMMA.sub("،", text))
    text = _DAY.sub(rf"{_FROM_LEFT}\g<0>{_FROM_LEFT}", text)
    text = _COUNTED.sub(rf"{_FROM_LEFT}\g<0>", text)
    text = _OWN_BRACKET.sub(rf"\g<0>{_FROM_LEFT}", text)
    text = _BRACKET.sub(f"({_FROM_RIGHT}", text)
    text = _SIGNED.sub(rf"{_FROM_LEFT}\1{_FROM_RIGHT}", text)
    return _SEPARATOR.sub(rf"\g<0>{_FROM_RIGHT}", text)
