"""Words and tables as flowables, in the direction of the document: what every kind of block is made of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from reportlab.platypus import Paragraph, Table

from reports import fonts
from reports.locales import locale
from reports.pdf_styles import style
from reports.rtl_paragraph import RightToLeft
from reports.theme import REGULAR

_PERCENT = re.compile(r"(?<=\d) %")
_LARGE, _LEAST_SPACES, _SHORT_WORD = frozenset({"title", "headline", "question", "finding", "band"}), 3, 10

# reportlab carries no types.
Flowable: TypeAlias = Any
Flowables: TypeAlias = list[Flowable]


class Lines(Table):  # type: ignore[misc] # reportlab carries no types
    """A table whose heights are worked out once for a width: a group asks before its page does."""

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """Return width and height, worked out anew only where the width is another."""
        if getattr(self, "_set_at", None) != room:
            super().wrap(room, height)
            self._set_at = room
        return float(self._width), float(self._height)


class Text(Paragraph):  # type: ignore[misc] # reportlab carries no types
    """A paragraph whose lines are broken once for a width: tables and groups ask for them again and again."""

    said: tuple[str, str, str, float] | None = None

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """Return width and height, broken anew only where the width is another."""
        if getattr(self, "_broken_at", None) != room or not hasattr(self, "blPara"):
            self._break(room, height)
            self._broken_at = room
        return float(self.width), float(self.height)

    def _break(self, room: float, height: float) -> None:
        """Break the lines, or take those of the same words in the same style and room."""
        known = None if self.said is None else _BROKEN.get((*self.said, room))
        if known is not None:
            self.width, self.height, self._wrapWidths, self.blPara = room, *known
            return
        super().wrap(room, height)
        if self.said is not None:
            _BROKEN[(*self.said, room)] = (self.height, self._wrapWidths, self.blPara)


# The lines of one document: it is set more than once, and its cells repeat.
_BROKEN: dict[tuple[str, str, str, float, float], tuple[float, list[float], Any]] = {}


def forget_lines() -> None:
    """Begin another document."""
    _BROKEN.clear()


def text_of(words: str, name: str, align: str = "left", indent: float = 0.0) -> Flowable:
    """Return words as a paragraph of a style, in the direction of the document."""
    if locale().right_to_left:
        return RightToLeft(((fonts.printable(words), False),), style(name, align, indent))
    words = unparted(words, name)
    text = Text("", style(name, align, indent), frags=[piece.clone() for piece in _pieces(words, name, align, indent)])
    text.said = (words, name, align, indent)
    return text


def unparted(words: str, name: str) -> str:
    """Keep on one line a number's thousands and percent sign, and the last two words of what stands large."""
    words = _PERCENT.sub("\u00a0%", words).replace("\u202f", "\u00a0")
    if name not in _LARGE or words.count(" ") < _LEAST_SPACES:
        return words
    before, last = words.rsplit(" ", 1)
    return f"{before}\u00a0{last}" if len(last) <= _SHORT_WORD else words


@lru_cache(maxsize=4096)
def _pieces(words: str, name: str, align: str, indent: float) -> tuple[Flowable, ...]:
    """Return words as reportlab takes them apart: a document is set more than once, and cells repeat."""
    return tuple(Paragraph(escape(fonts.printable(words)), style(name, align, indent)).frags)


def grid_of(rows: list[list[Any]], widths: list[float], commands: list[tuple[Any, ...]], **options: int) -> Flowable:
    """Return a table without padding or frame of its own, turned round where lines run from right to left."""
    base: list[tuple[Flowable, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    if locale().right_to_left:
        rows, widths, turned = mirrored(rows, widths, [*base, *commands])
        return Lines(rows, colWidths=widths, style=turned, hAlign="RIGHT", **options)
    return Lines(rows, colWidths=widths, style=[*base, *commands], hAlign="LEFT", **options)


def mirrored(
    rows: list[list[Any]], widths: list[float], commands: list[tuple[Any, ...]]
) -> tuple[list[list[Any]], list[float], list[tuple[Any, ...]]]:
    """Turn a grid round for a language that runs from right to left; a spanned row keeps its one cell first."""
    spanned = {start[1] for name, start, *_ in commands if name == "SPAN"}
    turned = [row if k in spanned else row[::-1] for k, row in enumerate(rows)]
    last = len(widths) - 1
    swapped = {
        "LEFTPADDING": "RIGHTPADDING",
        "RIGHTPADDING": "LEFTPADDING",
        "LINEBEFORE": "LINEAFTER",
        "LINEAFTER": "LINEBEFORE",
    }
    changed = [
        (swapped.get(name, name), (last - end[0] % (last + 1), start[1]), (last - start[0] % (last + 1), end[1]), *rest)
        for name, start, end, *rest in commands
    ]
    return turned, widths[::-1], changed
