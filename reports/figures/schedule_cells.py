"""F-SWMAP: clusters by periods of a stepped wedge: what was planned and how many answered; beside it the means."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.results import Results
from analysis.results_drawn import ScheduleCells
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.suppression import LEAST, is_small
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD_PT, _ROW_PT, _GAP_PT, _KEYS_PT, _TITLE_PT = 6.0, 14.0, 18.0, 22.0, 15.0
_MOST_ROWS, _STEPS = 30, 5
_Cell = tuple[float, float, float, float]


def schedule_cells_figures(say: Words, results: Results, width: float) -> tuple[Figure, ...]:
    """Draw a figure for each main outcome of a stepped wedge; none where the results hold no cells."""
    return tuple(_figure(say, _joined(one), width) for one in results.beside.cells)


def _joined(one: ScheduleCells) -> ScheduleCells:
    """Put the clusters of a sequence into one row where there are too many for a page."""
    if len(one.clusters) <= _MOST_ROWS:
        return one
    names = tuple(dict.fromkeys(one.sequences))
    places = [[k for k, name in enumerate(one.sequences) if name == own] for own in names]
    n = tuple(tuple(sum(one.n[k][p] for k in own) for p in range(len(one.periods))) for own in places)
    means = tuple(tuple(_mean(one, own, p) for p in range(len(one.periods))) for own in places)
    planned = tuple(one.planned[own[0]] for own in places)
    return ScheduleCells(one.outcome, one.label, names, names, one.periods, planned, n, means)


def _mean(one: ScheduleCells, rows: Sequence[int], period: int) -> float | None:
    known = [(one.means[k][period], one.n[k][period]) for k in rows]
    count = sum(n for mean, n in known if mean is not None)
    return sum(mean * n for mean, n in known if mean is not None) / count if count else None


def _figure(say: Words, one: ScheduleCells, width: float) -> Figure:
    labels = max(measures.width(name, SMALL_PT) for name in one.clusters) + 10
    room = min(labels, width * 0.24)
    panel = (width - room - _GAP_PT) / 2
    cell = panel / len(one.periods)
    heads = [measures.wrap(name, SMALL_PT, cell - 2)[:2] for name in one.periods]
    head = _TITLE_PT + _HEAD_PT + 10 * max(map(len, heads))
    sketch = Sketch(width, head + _ROW_PT * len(one.clusters) + _KEYS_PT)
    start, _ = sketch.span(room, width)
    known = [mean for row in one.means for mean in row if mean is not None]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    for side, title in enumerate(say.listed("swmap.panels")):
        left = start + side * (panel + _GAP_PT)
        sketch.text(left, 9, measures.clip(title, SMALL_PT, panel, strong=True), strong=True)
        for p, lines in enumerate(heads):
            for line, words in enumerate(lines):
                sketch.text(left + cell * (p + 0.5), _TITLE_PT + 11 + 10 * line, words, anchor="middle", ink="text2")
    for k, name in enumerate(one.clusters):
        y = head + _ROW_PT * k
        if k and one.sequences[k] != one.sequences[k - 1]:
            sketch.line(0, y, width, y, "border-strong", width=0.5)
        sketch.aside(0, y + 10, measures.clip(name, SMALL_PT, room - 8))
        for p in range(len(one.periods)):
            first = (start + cell * p + 1, y + 1, cell - 2, _ROW_PT - 2)
            _planned(sketch, first, one.planned[k][p], one.n[k][p])
            second = (first[0] + panel + _GAP_PT, *first[1:])
            _level(sketch, second, one.means[k][p], low, high, few=is_small(one.n[k][p]))
    _keys(sketch, say, start, (low, high), panel)
    return Figure(
        code="F-SWMAP",
        title=say("swmap.title", outcome=one.label),
        subtitle=say("swmap.subtitle"),
        drawing=sketch.drawing(),
        alt=_alt(say, one),
        header=(say("swmap.cluster"), say("swmap.sequence"), *one.periods),
        rows=tuple(
            (name, one.sequences[k], *(_words(say, one, k, p) for p in range(len(one.periods))))
            for k, name in enumerate(one.clusters)
        ),
    )


def _planned(sketch: Sketch, box: _Cell, planned: int, n: int) -> None:
    """Outline what was planned; fill it where somebody answered. A cell left out of the plan is struck through."""
    fill = "surface" if not n else "arm2@28" if planned == 1 else "sunken"
    sketch.rect(*box, fill=fill, stroke="arm2" if planned == 1 else "border-strong", line=1.0 if planned == 1 else 0.6)
    if planned < 0:
        sketch.line(box[0] + 3, box[1] + box[3] - 2, box[0] + box[2] - 3, box[1] + 2, "text2")
    elif n:
        sketch.text(box[0] + box[2] / 2, box[1] + 9.2, number(n), anchor="middle")


def _level(sketch: Sketch, box: _Cell, mean: float | None, low: float, high: float, *, few: bool) -> None:
    if mean is None:
        sketch.rect(*box, stroke="border", line=0.5)
        if few:
            sketch.text(box[0] + box[2] / 2, box[1] + 9.2, f"< {LEAST}", anchor="middle", ink="text2")
        return
    shade = _shade(mean, low, high)
    sketch.rect(*box, fill=f"arm2@{shade}", stroke="border", line=0.5)
    ink = "surface" if shade >= 80 else "text"
    sketch.text(box[0] + box[2] / 2, box[1] + 9.2, _value(mean, high), anchor="middle", ink=ink)


def _shade(mean: float, low: float, high: float) -> int:
    step = int(_STEPS * (mean - low) / (high - low)) if high > low else 0
    return (8, 22, 38, 54, 100)[min(step, _STEPS - 1)]


def _value(mean: float, high: float) -> str:
    return number(mean, 0 if abs(high) >= 20 else 1 if abs(high) >= 2 else 2)


def _keys(sketch: Sketch, say: Words, left: float, ends: tuple[float, float], panel: float) -> None:
    y, x = sketch.height - 12, left
    for fill, stroke, words in zip(("sunken", "arm2@28", "surface"), ("border-strong", "arm2", "border-strong"),
                                   say.listed("swmap.keys"), strict=True):  # fmt: skip
        sketch.rect(x, y, 11, 9, fill=fill, stroke=stroke, line=0.8)
        x += 15 + sketch.text(x + 15, y + 8, words, ink="text2") + 10
    x = left + panel + _GAP_PT
    for shade in (8, 22, 38, 54, 100):
        sketch.rect(x, y, 14, 9, fill=f"arm2@{shade}", stroke="border", line=0.5)
        x += 14
    words = say("swmap.ends", low=_value(ends[0], ends[1]), high=_value(ends[1], ends[1]))
    sketch.text(x + 5, y + 8, words, ink="text2")


def _words(say: Words, one: ScheduleCells, k: int, p: int) -> str:
    state = say.listed("swmap.states")[(-1, 0, 1).index(one.planned[k][p])]
    mean = one.means[k][p]
    if mean is None:
        return say("swmap.cell_empty", state=state, n=number(one.n[k][p]))
    high = max(m for row in one.means for m in row if m is not None)
    return say("swmap.cell", state=state, n=number(one.n[k][p]), mean=_value(mean, high))


def _alt(say: Words, one: ScheduleCells) -> str:
    states = [(one.planned[k][p], mean, one.n[k][p]) for k, row in enumerate(one.means) for p, mean in enumerate(row)]
    empty = sum(planned >= 0 and not n for planned, _, n in states)
    return say(
        "swmap.alt", clusters=number(len(one.clusters)), periods=number(len(one.periods)), outcome=one.label,
        empty=number(empty),
    )  # fmt: skip
