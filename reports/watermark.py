"""Words across a whole page, over everything on it and still to be read through."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import Any, TypeAlias

from reports.locales import locale
from reports.papers import paper
from reports.rtl_paragraph import draw_pieces
from reports.shaping import shaped
from reports.theme import color

# reportlab carries no types.
Canvas: TypeAlias = Any

_ALPHA = 0.13
_LARGEST_PT = 64.0
_TRIAL_PT = 10.0


def draw_watermark(canvas: Canvas, words: str) -> None:
    """Write words from the lower left to the upper right, as large as the page allows."""
    rtl = locale().right_to_left
    room = hypot(paper().width, paper().height) - 4 * paper().margin
    size = min(_LARGEST_PT, _TRIAL_PT * room / shaped(words, _TRIAL_PT, strong=True, right_to_left=rtl).width)
    line = shaped(words, size, strong=True, right_to_left=rtl)
    canvas.saveState()
    canvas.translate(paper().width / 2, paper().height / 2)
    canvas.rotate(degrees(atan2(paper().height, paper().width)))
    canvas.setFillColor(color("warn"))
    canvas.setFillAlpha(_ALPHA)
    draw_pieces(canvas, line, -line.width / 2, -size / 3, size)
    canvas.restoreState()
