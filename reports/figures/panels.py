"""Small panels side by side in one drawing, each with its own heading: the same chart for several outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports import measures
from reports.figures.sketch import Sketch
from reports.theme import SMALL_PT

_GAP_PT, _LINE_PT, _HEAD_GAP_PT = 20.0, 11.0, 5.0
_WIDEST_PT, _MOST = 300.0, 3


@dataclass(frozen=True, slots=True)
class Panel:
    """The room of one panel below its heading, in points from the top left of the drawing."""

    left: float
    top: float
    width: float


def panel_width(count: int, width: float) -> float:
    """Return how wide each of ``count`` panels is in a drawing of this width."""
    columns = min(count, _MOST)
    return min(_WIDEST_PT, (width - _GAP_PT * (columns - 1)) / columns)


def lay_out(sketch: Sketch, headings: Sequence[str], tall: float, top: float = 0.0) -> list[Panel]:
    """Write the headings, set the drawing's height, and return the room of each panel, ``tall`` points high."""
    each = panel_width(len(headings), sketch.width)
    lines = [measures.wrap(words, SMALL_PT, each, strong=True) for words in headings]
    panels: list[Panel] = []
    y = top
    for start in range(0, len(headings), _MOST):
        row = lines[start : start + _MOST]
        head = _LINE_PT * max(len(words) for words in row)
        for k, words in enumerate(row):
            left = k * (each + _GAP_PT)
            for line, text in enumerate(words):
                sketch.text(left, y + 9 + _LINE_PT * line, text, strong=True)
            panels.append(Panel(left, y + head + _HEAD_GAP_PT, each))
        y += head + _HEAD_GAP_PT + tall + _GAP_PT / 2
    sketch.height = y - _GAP_PT / 2
    return panels
