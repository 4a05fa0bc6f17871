"""A paragraph that runs from right to left: lines break in reading order, each line is then ordered for the eye."""

from __future__ import annotations

from typing import Any, TypeAlias

from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.platypus import Flowable

from reports.shaping import Shaped, runs_from_right, shaped_mixed
from reports.theme import REGULAR, STRONG

# reportlab carries no types: its flowables, canvases and styles pass through here unread.
Untyped: TypeAlias = Any
Part = tuple[str, bool]

_START, _MIDDLE = 0, 1


class RightToLeft(Flowable):  # type: ignore[misc]
    """Text in parts of two weights, (text, strong), set against the right edge; ``style`` is a paragraph style."""

    def __init__(self, parts: tuple[Part, ...], style: Untyped, bullet: str = "") -> None:
        super().__init__()
        self.parts, self.style, self.bullet = parts, style, bullet
        self._lines: list[Shaped] = []
        self.keepWithNext = style.keepWithNext
        self.spaceAfter = float(style.spaceAfter)

    def getSpaceBefore(self) -> float:  # noqa: N802 - platypus asks by this name
        """Return the room above, in points."""
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below, in points."""
        return self.spaceAfter

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Break the lines for a width; return width and height."""
        self.width = room
        inner = room - self.style.leftIndent - self.style.rightIndent
        self._lines = broken(self._words(), self.style.fontSize, inner)
        self.height = self.style.leading * len(self._lines)
        return room, self.height

    def split(self, _room: float, height: float) -> list[Untyped]:
        """Never split: a paragraph of a report is short, and a page breaks between them."""
        return [self] if self.height <= height else []

    def draw(self) -> None:
        """Draw the lines against the right edge, or where the style aligns them."""
        size, leading = self.style.fontSize, self.style.leading
        ascent, descent = getAscentDescent(REGULAR, size)
        base = self.height - (leading + ascent + descent) / 2
        right = self.width - self.style.leftIndent
        self.canv.setFillColor(self.style.textColor)
        if self.bullet:
            self.canv.setFont(REGULAR, size)
            self.canv.drawRightString(self.width, base, self.bullet)
        for line in self._lines:
            draw_pieces(self.canv, line, self._left(line, right), base, size)
            base -= leading

    def _left(self, line: Shaped, right: float) -> float:
        if self.style.alignment == _START:
            return float(right - line.width)
        return 0.0 if self.style.alignment != _MIDDLE else float((right - line.width) / 2)

    def _words(self) -> list[Part]:
        strong = self.style.fontName == STRONG
        return [(word, strong or bold) for text, bold in self.parts for word in text.split()]


def broken(words: list[Part], size: float, room: float) -> list[Shaped]:
    """Break words into shaped lines no wider than ``room``; a longer word has a line of its own."""
    right_to_left = runs_from_right(" ".join(word for word, _ in words))
    lines: list[Shaped] = []
    line: list[Part] = []
    for word in words:
        trial = _shaped([*line, word], size, right_to_left=right_to_left)
        if line and trial.width > room:
            lines.append(_shaped(line, size, right_to_left=right_to_left))
            line = []
        line.append(word)
    return [*lines, _shaped(line, size, right_to_left=right_to_left)] if line else lines or [Shaped((), 0.0)]


def draw_pieces(canvas: Untyped, line: Shaped, x: float, base: float, size: float) -> None:
    """Draw a shaped line on a canvas from its left end."""
    for piece in line.pieces:
        canvas.setFont(piece.font, size)
        canvas.drawString(x + piece.x, base + piece.rise, piece.text)


def _shaped(words: list[Part], size: float, *, right_to_left: bool) -> Shaped:
    parts: list[Part] = []
    for k, (word, strong) in enumerate(words):
        text = word if k == 0 else f" {word}"
        if parts and parts[-1][1] == strong:
            parts[-1] = (parts[-1][0] + text, strong)
        else:
            parts.append((text, strong))
    return shaped_mixed(tuple(parts), size, right_to_left=right_to_left)
