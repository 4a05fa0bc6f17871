"""F-SCED: the sessions of each unit as they were measured, its start drawn by lot marked; a small panel a unit."""

from __future__ import annotations

from itertools import pairwise

from analysis.results import Results
from analysis.results_cells import StartSeries
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_COLUMNS, _GAP, _AXIS, _PLOT, _HEAD, _FOOT, _MOST = 3, 14.0, 26.0, 62.0, 15.0, 22.0, 24


def starts(say: Words, results: Results, width: float) -> tuple[Figure, ...]:
    """Draw a figure for each main outcome of a trial whose starts a lot decided; none elsewhere."""
    return tuple(_figure(say, one, width) for one in results.beside.starts if one.values)


def _figure(say: Words, one: StartSeries, width: float) -> Figure:
    shown = min(_MOST, len(one.values))
    lines = -(-shown // _COLUMNS)
    each = (width - _GAP * (_COLUMNS - 1)) / _COLUMNS
    sketch = Sketch(width, lines * (_HEAD + _PLOT + _FOOT))
    known = [v for row in one.values for v in row if v is not None]
    pad = 0.06 * (max(known) - min(known)) or 1.0
    ends = (min(known) - pad, max(known) + pad)
    for k in range(shown):
        corner = (k % _COLUMNS * (each + _GAP), k // _COLUMNS * (_HEAD + _PLOT + _FOOT))
        _panel(sketch, say, one, k, corner, each, ends)
    left_out = len(one.values) - shown
    first, last = min(one.starts), max(one.starts)
    return Figure(
        code="F-SCED",
        title=say("sced.title", outcome=one.label),
        subtitle=say("sced.subtitle"),
        drawing=sketch.drawing(),
        alt=say(
            "sced.alt", n=number(len(one.values)), sessions=number(len(one.periods)), first=_session(say, one, first),
            last=_session(say, one, last),
        ),
        header=(say("sced.unit"), say("sced.start"), *one.periods),
        rows=tuple(
            (number(k + 1), _session(say, one, one.starts[k]), *("–" if v is None else _value(v, ends) for v in row))
            for k, row in enumerate(one.values)
        ),
        note=say("sced.note_more", n=number(left_out)) if left_out else say("sced.note"),
    )  # fmt: skip


def _session(say: Words, one: StartSeries, start: int) -> str:
    return one.periods[start] if start < len(one.periods) else say("sced.never")


def _value(value: float, ends: tuple[float, float]) -> str:
    reach = max(abs(ends[0]), abs(ends[1]))
    return number(value, 0 if reach >= 20 else 1 if reach >= 2 else 2)


def _panel(
    sketch: Sketch, say: Words, one: StartSeries, k: int, corner: tuple[float, float], each: float,
    ends: tuple[float, float],
) -> None:  # fmt: skip
    left, right, top = corner[0] + _AXIS, corner[0] + each, corner[1] + _HEAD
    foot, step = top + _PLOT, (each - _AXIS) / max(1, len(one.periods))

    def at(p: int, value: float) -> tuple[float, float]:
        return left + step * (p + 0.5), foot - (value - ends[0]) / (ends[1] - ends[0]) * _PLOT

    start = one.starts[k]
    if start < len(one.periods):
        sketch.rect(left + step * start, top, right - left - step * start, _PLOT, fill="accent-soft@70")
        sketch.line(left + step * start, top, left + step * start, foot, "text", width=1.0)
    marks = ticks(*ends, 4)
    for value in marks:
        sketch.line(left, at(0, value)[1], right, at(0, value)[1], "border", width=0.5)
        words = number(value, tick_decimals(marks))
        sketch.text(left - 4, at(0, value)[1] + 3, words, anchor="end", ink="text2")
    sketch.line(left, foot, right, foot, "text2")
    key = "sced.panel" if start < len(one.periods) else "sced.panel_never"
    heading = say(key, k=number(k + 1), **({"start": one.periods[start]} if start < len(one.periods) else {}))
    sketch.text(left, top - 4, measures.clip(heading, SMALL_PT, right - left))
    points = [(p, v) for p, v in enumerate(one.values[k]) if v is not None]
    for (p, v), (q, w) in pairwise(points):
        if q == p + 1 and (p < start) == (q < start):
            sketch.line(*at(p, v), *at(q, w), "text2", width=0.9)
    for p, v in points:
        with_it = p >= start
        sketch.dot(*at(p, v), 2.6, fill="arm2" if with_it else "surface", stroke="arm2" if with_it else "arm1")
    sketch.text(left, foot + 12, one.periods[0] if len(one.periods[0]) < 5 else "1", ink="text2")
    last = one.periods[-1] if len(one.periods[-1]) < 5 else number(len(one.periods))
    sketch.text(right, foot + 12, last, anchor="end", ink="text2")
