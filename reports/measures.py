"""How wide a line of text is, and where it breaks; a line with Arabic letters is measured as it is shaped."""

from __future__ import annotations

from reportlab.pdfbase.pdfmetrics import stringWidth

from reports.fonts import is_arabic, printable, register
from reports.shaping import shaped
from reports.theme import REGULAR, STRONG


def width(text: str, size_pt: float, *, strong: bool = False) -> float:
    """Return the width of a line of text in points; a line with Arabic letters is measured as it is shaped."""
    if is_arabic(text):
        return shaped(printable(text), size_pt, strong=strong).width
    register()
    return float(stringWidth(printable(text), STRONG if strong else REGULAR, size_pt))


def wrap(text: str, size_pt: float, room_pt: float, *, strong: bool = False) -> list[str]:
    """Break text into lines that fit ``room_pt``; a single word that does not fit is cut with an ellipsis."""
    lines: list[str] = []
    line = ""
    for word in printable(text).split():
        trial = f"{line} {word}".strip()
        if line and width(trial, size_pt, strong=strong) > room_pt:
            lines.append(line)
            trial = word
        line = clip(trial, size_pt, room_pt, strong=strong)
    return [*lines, line] if line else lines


def clip(text: str, size_pt: float, room_pt: float, *, strong: bool = False) -> str:
    """Shorten text with an ellipsis until it fits ``room_pt``."""
    text = printable(text)
    if width(text, size_pt, strong=strong) <= room_pt:
        return text
    while text and width(f"{text}…", size_pt, strong=strong) > room_pt:
        text = text[:-1]
    return f"{text.rstrip()}…"
