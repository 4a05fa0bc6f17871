"""Paragraph styles of the PDF, made from the theme's tokens."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

from reportlab.lib.styles import ParagraphStyle

from reports.theme import BODY_PT, LEAD_PT, REGULAR, SMALL_PT, STRONG, TITLE_PT, color

Style: TypeAlias = Any

_ALIGN = {"left": 0, "center": 1, "right": 2}

# name: size, leading, strong, colour, space before, space after
_STYLES: dict[str, tuple[float, float, bool, str, float, float]] = {
    "kicker": (SMALL_PT, 12, True, "accent", 0, 1),
    "title": (TITLE_PT, 25, True, "text", 0, 3),
    "question": (10.5, 14.5, False, "text2", 0, 3),
    "headline": (LEAD_PT, 18.5, True, "text", 7, 5),
    "h1": (14, 18, True, "text", 20, 5),
    "h2": (10.5, 14, True, "text", 12, 3),
    "body": (BODY_PT, 14, False, "text", 0, 6),
    "bullet": (BODY_PT, 14, False, "text", 0, 3),
    "note": (SMALL_PT, 11.5, False, "text2", 0, 4),
    "label": (SMALL_PT, 11.5, False, "text2", 0, 0),
    "label_strong": (9, 13, True, "text", 0, 0),
    "value": (13, 17, True, "text", 0, 0),
    "detail": (SMALL_PT, 11.5, False, "text", 0, 0),
    "band": (9, 12.5, False, "text", 0, 0),
    "finding": (9.2, 12.8, False, "text", 0, 0),
    "figure_title": (10, 13, True, "text", 3, 0),
    "cell": (SMALL_PT, 11.5, False, "text", 0, 0),
    "cell_strong": (SMALL_PT, 11.5, True, "text", 0, 0),
    "asked": (BODY_PT, 13.5, True, "text", 0, 1),
    "item": (9, 12.5, False, "text", 0, 0),
    "code": (SMALL_PT, 11.5, False, "text3", 0, 0),
    "cell_head": (SMALL_PT, 11.5, True, "text2", 0, 0),
}


@cache
def style(name: str, align: str = "left", right_indent: float = 0.0) -> Style:
    """Return a paragraph style by its name."""
    size, leading, strong, token, before, after = _STYLES[name]
    return ParagraphStyle(
        f"{name}-{align}-{right_indent:g}",
        fontName=STRONG if strong else REGULAR,
        fontSize=size,
        leading=leading,
        textColor=color(token),
        spaceBefore=before,
        spaceAfter=after,
        alignment=_ALIGN[align],
        rightIndent=right_indent,
        leftIndent=12 if name == "bullet" else 0,
        bulletFontName=REGULAR,
        bulletFontSize=size,
        keepWithNext=1 if name in {"h1", "h2"} else 0,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
