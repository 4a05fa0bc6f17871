"""A forest of rows in one outcome's own unit: words where a line begins, one axis, then numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reports import measures
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.theme import SMALL_PT

_ROW_PT, _LINE_PT, _FOOT_PT, _HEAD_PT, _GROUP_PT = 17.0, 10.5, 32.0, 18.0, 20.0
_PAD_PT = 8.0


@dataclass(frozen=True, slots=True)
class ForestRow:
    """One row in spoken units: an estimate with its interval, or bounds (``low``, ``high``) with theirs, or words.

    ``strong`` rows are bold on tinted ground; a ``group`` is a heading above rows.
    """

    label: str
    tag: str = ""
    n: str = ""
    value: float | None = None
    ci: tuple[float, float] | None = None
    bounds: tuple[float, float] | None = None
    words: str = ""
    strong: bool = False
    group: bool = False


@dataclass(frozen=True, slots=True)
class Heads:
    """The words above the columns and under the axis."""

    tag: str
    n: str
    numbers: str
    axis: str


def draw_rows(rows: Sequence[ForestRow], heads: Heads, width: float, matters: float | None = None) -> Sketch:
    """Draw the rows on one axis that holds every end; ``matters`` shades what is too small to matter."""
    label_room = min(0.36 * width, max(measures.width(r.label, SMALL_PT, strong=r.strong) for r in rows) + 12)
    tag_room = max((measures.width(words, SMALL_PT) for words in (heads.tag, *(r.tag for r in rows))), default=0.0)
    tag_room = tag_room + 10 if heads.tag else 0.0
    number_room = max(measures.width(r.words, SMALL_PT, strong=r.strong) for r in rows if not r.group) + 10
    number_room = max(number_room, measures.width(heads.numbers, SMALL_PT) + 10)
    n_room = 36.0
    left, right = label_room + tag_room + n_room + _PAD_PT, width - number_room - _PAD_PT
    wrapped = [measures.wrap(r.label, SMALL_PT, (width if r.group else label_room) - 8, strong=r.strong) for r in rows]
    talls = [
        _GROUP_PT if r.group else _ROW_PT + _LINE_PT * (len(lines) - 1) for r, lines in zip(rows, wrapped, strict=True)
    ]
    sketch = Sketch(width, _HEAD_PT + sum(talls) + _FOOT_PT)
    left, right = sketch.span(left, right)
    low, high = _range(rows, matters)

    def x(value: float) -> float:
        return left + (value - low) / (high - low) * (right - left)

    sketch.aside(label_room, 11, heads.tag, ink="text2")
    sketch.aside(label_room + tag_room + n_room - 8, 11, heads.n, anchor="end", ink="text2")
    sketch.aside(width - 4, 11, heads.numbers, anchor="end", ink="text2")
    y = _HEAD_PT
    foot = sketch.height - _FOOT_PT
    for row, lines, tall in zip(rows, wrapped, talls, strict=True):
        middle = y + tall / 2
        if row.group:
            sketch.aside(0, y + 14, lines[0] if lines else "", strong=True, ink="text2")
            sketch.line(0, y + tall - 1.5, width, y + tall - 1.5, "border", width=0.5)
            y += tall
            continue
        if row.strong:
            sketch.rect(0, y, width, tall, fill="accent-soft@55")
        if matters is not None and (row.ci or row.bounds or row.value is not None):
            sketch.rect(x(-matters), y + 1.5, x(matters) - x(-matters), tall - 3, fill="border@50")
        for k, words in enumerate(lines):
            sketch.aside(4, middle + 3.1 + _LINE_PT * (k - (len(lines) - 1) / 2), words, strong=row.strong)
        sketch.aside(label_room, middle + 3.1, row.tag, ink="text2")
        sketch.aside(label_room + tag_room + n_room - 8, middle + 3.1, row.n, anchor="end", ink="text2")
        sketch.aside(width - 4, middle + 3.1, row.words, anchor="end", strong=row.strong)
        sketch.line(x(0), y, x(0), y + tall, "text2", width=0.9)
        _mark(sketch, row, [x(v) for v in row.ci or ()], [x(v) for v in row.bounds or ()], middle, x)
        y += tall
    _axis(sketch, heads.axis, (low, high), left, right, foot, x)
    return sketch


def _range(rows: Sequence[ForestRow], matters: float | None) -> tuple[float, float]:
    ends = [0.0, *((matters, -matters) if matters is not None else ())]
    for row in rows:
        ends += [*(row.ci or ()), *(row.bounds or ()), *([row.value] if row.value is not None else [])]
    low, high = min(ends), max(ends)
    pad = 0.04 * (high - low) or 1.0
    return low - pad, high + pad


def _mark(
    sketch: Sketch, row: ForestRow, ci: Sequence[float], bounds: Sequence[float], middle: float,
    x: Callable[[float], float],
) -> None:  # fmt: skip
    token = "text" if row.strong else "text2"
    if ci:
        sketch.line(ci[0], middle, ci[1], middle, token, width=1.4 if row.strong else 1.1)
    if bounds:
        wide = max(1.5, bounds[1] - bounds[0])
        sketch.rect(bounds[0], middle - 3.2, wide, 6.4, fill="surface", stroke=token, line=1.1)
    if row.value is not None:
        size = 7.5 if row.strong else 6.0
        corner = (x(row.value) - size / 2, middle - size / 2)
        fill, stroke = ("arm2", "surface") if row.strong else ("surface", "arm2")
        sketch.rect(*corner, size, size, fill=fill, stroke=stroke, line=1.2)


def _axis(
    sketch: Sketch, words: str, ends: tuple[float, float], left: float, right: float, foot: float,
    x: Callable[[float], float],
) -> None:  # fmt: skip
    sketch.line(left - _PAD_PT, foot, right + _PAD_PT, foot, "text2", width=0.75)
    marks = ticks(*ends, 6)
    for value in marks:
        sketch.line(x(value), foot, x(value), foot + 3.5, "text2", width=0.75)
        sketch.text(x(value), foot + 13.5, number(value, tick_decimals(marks)), anchor="middle", ink="text2")
    sketch.text((left + right) / 2, foot + 26, words, anchor="middle", ink="text2")
