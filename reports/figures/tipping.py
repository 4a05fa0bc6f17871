"""F-TIP: what the lost people of both arms would have to have been like for the conclusion to turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from analysis.results import Estimate, Results
from analysis.results_beside import Tipping
from reports import measures
from reports.content import Figure
from reports.figures.panels import Panel, lay_out, panel_width
from reports.figures.redraws import heading
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import factor, number, read, signed
from reports.theme import SMALL_PT
from reports.words import Words, arm_label, contrasts, level_percent

_FOOT_PT, _LEFT_PT, _KEY_PT, _TALLEST_PT, _TOP_PT = 30.0, 26.0, 34.0, 170.0, 12.0
_CELLS, _TRACE = 21, 120


@dataclass(frozen=True, slots=True)
class _Field:
    """The ground of one panel: assumed means from ``low`` to ``high`` on both axes, in spoken units."""

    tipping: Tipping
    estimate: Estimate
    low: tuple[float, float]
    high: tuple[float, float]
    scale: float

    def at(self, treated: float, control: float) -> tuple[float, float, float]:
        """Return (low, estimate, high) in spoken units where the lost have these means."""
        means = self.tipping.means
        found = self.tipping.at(treated / self.scale - means[0], control / self.scale - means[1])
        return found[0] * self.scale, found[1] * self.scale, found[2] * self.scale

    @property
    def today(self) -> tuple[float, float]:
        """The means that imputation gives the lost."""
        return self.tipping.means[0] * self.scale, self.tipping.means[1] * self.scale


def tipping(say: Words, results: Results, width: float) -> Figure | None:
    """Draw a heat grid for each primary estimate with losses; None where nobody was lost."""
    found = [(e, t) for t in results.beside.tipping if (e := results.of(t.outcome, t.contrast)) is not None]
    if not found:
        return None
    several = len(contrasts(results)) > 1
    fields = [_field(e, t) for e, t in found]
    headings = [heading(e, several=several) for e, _ in found]
    sketch = Sketch(width)
    side = min(_TALLEST_PT, panel_width(len(found), width) - _LEFT_PT)
    panels = lay_out(sketch, headings, _TOP_PT + side * 0.8 + _FOOT_PT, _KEY_PT)
    _key(sketch, say, matters=any(bool(e.outcome.matters) for e, _ in found))
    for field, panel in zip(fields, panels, strict=True):
        _draw(sketch, say, field, panel, side)
    sentences = [f"{h}: {turning(say, f.estimate, f.tipping)}" for h, f in zip(headings, fields, strict=True)]
    return Figure(
        code="F-TIP",
        title=say("tipping.title"),
        subtitle=say("tipping.subtitle", level=level_percent(found[0][0].level)),
        drawing=sketch.drawing(),
        alt=" ".join(sentences),
        header=say.listed("tipping.header"),
        rows=tuple(row for h, f in zip(headings, fields, strict=True) for row in _twin(h, f)),
        note=" ".join(sentences),
    )


def turning(say: Words, estimate: Estimate, tip: Tipping) -> str:
    """Say how far the programme's lost would have to lie for the conclusion to turn."""
    scale = factor(estimate.outcome)
    low, _, high = tip.at(0.0, 0.0)
    if low <= 0 <= high:
        return say("tipping.already")
    if tip.turns is None:
        return say("tipping.never")
    lost = tip.means[0] + tip.turns
    if tip.limits is not None and not tip.limits[0] <= lost <= tip.limits[1]:
        end = tip.limits[0] if lost < tip.limits[0] else tip.limits[1]
        return say("tipping.beyond", end=number(end * scale))
    words = "lower" if tip.turns < 0 else "higher"
    return say(
        f"tipping.{words}", points=number(abs(tip.turns) * scale, 1), mean=number(lost * scale, 1),
        imputed=number(tip.means[0] * scale, 1), arm=arm_label(estimate, estimate.treated),
    )  # fmt: skip


def _field(estimate: Estimate, tip: Tipping) -> _Field:
    scale = factor(estimate.outcome)
    if tip.limits is not None:
        ends = (tip.limits[0] * scale, tip.limits[1] * scale)
        return _Field(tip, estimate, (ends[0], ends[0]), (ends[1], ends[1]), scale)
    sd = max((a.sd or 0.0) for a in estimate.arms) or 1.0
    far = max(2.0 * sd, 1.2 * abs(tip.turns or 0.0)) * scale
    today = (tip.means[0] * scale, tip.means[1] * scale)
    return _Field(tip, estimate, (today[0] - far, today[1] - far), (today[0] + far, today[1] + far), scale)


def _key(sketch: Sketch, say: Words, *, matters: bool) -> None:
    y, x = 9.0, 0.0
    sketch.polygon([(x + 1, y - 3), (x + 6, y - 8), (x + 11, y - 3), (x + 6, y + 2)], fill="text", stroke="surface")
    x += 16 + sketch.text(x + 16, y, say("tipping.key_today")) + 16
    sketch.line(x, y - 3, x + 18, y - 3, "text", width=1.6)
    sketch.text(x + 23, y, say("tipping.key_zero"))
    if matters:
        sketch.line(0, y + 10, 18, y + 10, "text", width=1.2, dash=(3, 2))
        sketch.text(23, y + 13, say("tipping.key_matters"))


def _draw(sketch: Sketch, say: Words, field: _Field, panel: Panel, side: float) -> None:
    left, top = panel.left + _LEFT_PT, panel.top + _TOP_PT
    wide, tall = side, side * 0.8
    (x0, y0), (x1, y1) = field.low, field.high

    def place(treated: float, control: float) -> tuple[float, float]:
        return left + (treated - x0) / (x1 - x0) * wide, top + tall - (control - y0) / (y1 - y0) * tall

    _cells(sketch, field, left, top, wide, tall)
    sketch.rect(left, top, wide, tall, stroke="text2", line=0.6)
    _contours(sketch, field, place)
    _sides(sketch, say, field, (left, top, wide, tall))
    mx, my = place(*field.today)
    sketch.polygon([(mx - 5, my), (mx, my - 5), (mx + 5, my), (mx, my + 5)], fill="text", stroke="surface", line=0.9)
    for value in ticks(x0, x1, 5):
        x = place(value, y0)[0]
        sketch.line(x, top + tall, x, top + tall + 3, "text2", width=0.6)
        words = number(value, tick_decimals(ticks(x0, x1, 5)))
        half = measures.width(words, SMALL_PT) / 2
        sketch.text(min(x, left + wide - half + 2), top + tall + 12, words, anchor="middle", ink="text2")
    for value in ticks(y0, y1, 5):
        y = place(x0, value)[1]
        sketch.line(left - 3, y, left, y, "text2", width=0.6)
        sketch.text(left - 5, y + 3, number(value, tick_decimals(ticks(y0, y1, 5))), anchor="end", ink="text2")
    sketch.text(panel.left, top - 6, say("tipping.axis_y"), ink="text2")
    words = measures.clip(say("tipping.axis_x"), SMALL_PT, wide)
    sketch.text(left + wide / 2, top + tall + 25, words, anchor="middle", ink="text2")


def _sides(sketch: Sketch, say: Words, field: _Field, place: tuple[float, float, float, float]) -> None:
    """Say, for those who see no colours, on which side of 0 the two far corners lie."""
    left, top, wide, tall = place
    for first in (True, False):
        treated, control = (field.low[0], field.high[1]) if first else (field.high[0], field.low[1])
        words = say("tipping.above" if field.at(treated, control)[1] > 0 else "tipping.below")
        room = measures.width(words, SMALL_PT)
        x, y = (left + 4, top + 12) if first else (left + wide - 4 - room, top + tall - 5)
        sketch.rect(x - 2.5, y - 8.5, room + 5, 11, fill="surface")
        sketch.text(x, y, words)


def _cells(sketch: Sketch, field: _Field, left: float, top: float, wide: float, tall: float) -> None:
    """Shade each cell by the estimate there: blue above 0, orange below, the darker the further."""
    step_x, step_y = (field.high[0] - field.low[0]) / _CELLS, (field.high[1] - field.low[1]) / _CELLS
    values = [
        [field.at(field.low[0] + (i + 0.5) * step_x, field.low[1] + (j + 0.5) * step_y)[1] for i in range(_CELLS)]
        for j in range(_CELLS)
    ]
    top_value = max(abs(v) for row in values for v in row) or 1.0
    cell_x, cell_y = wide / _CELLS, tall / _CELLS
    for j, row in enumerate(values):
        for i, value in enumerate(row):
            tint = 5 * round(12 * abs(value) / top_value)
            if tint:
                shade = f"{'arm2' if value > 0 else 'arm3'}@{tint}"
                sketch.rect(left + i * cell_x, top + tall - (j + 1) * cell_y, cell_x + 0.15, cell_y + 0.15, fill=shade)


def _contours(sketch: Sketch, field: _Field, place: Callable[[float, float], tuple[float, float]]) -> None:
    """Draw where the end of the interval nearest to 0 touches 0, and, dashed, the smallest difference that matters."""
    reading = read(field.estimate)
    upward = field.tipping.estimate > 0
    borders: list[tuple[float, tuple[float, ...], float]] = [(0.0, (), 1.6)]
    if reading is not None and reading.matters is not None:
        borders.append((reading.matters if upward else -reading.matters, (3.0, 2.0), 1.2))
    for border, dash, line in borders:
        for path in _paths(field, border, upward=upward):
            sketch.polygon([place(*point) for point in path], stroke="text", line=line, dash=dash, closed=False)


def _paths(field: _Field, border: float, *, upward: bool) -> list[list[tuple[float, float]]]:
    """Trace one border, row by row of the control's mean; a gap in the rows starts another path."""
    paths: list[list[tuple[float, float]]] = []
    last = -2
    for j, control in enumerate(np.linspace(field.low[1], field.high[1], _TRACE)):
        xs = np.linspace(field.low[0], field.high[0], _TRACE)
        gaps = np.array([field.at(float(x), float(control))[0 if upward else 2] - border for x in xs])
        turns = np.flatnonzero(np.sign(gaps[:-1]) != np.sign(gaps[1:]))
        if not len(turns):
            continue
        k = int(turns[0])
        share = gaps[k] / (gaps[k] - gaps[k + 1])
        point = (float(xs[k] + share * (xs[k + 1] - xs[k])), float(control))
        if j == last + 1 and paths:
            paths[-1].append(point)
        else:
            paths.append([point])
        last = j
    return [path for path in paths if len(path) > 1]


def _twin(name: str, field: _Field) -> list[tuple[str, ...]]:
    """Return the corners and today's assumption as numbers."""
    (x0, y0), (x1, y1) = field.low, field.high
    points = (field.today, (x0, y0), (x0, y1), (x1, y0), (x1, y1))
    return [
        (name, number(x, 1), number(y, 1), *(signed(v, 1) for v in (e, low, high)))
        for x, y in points
        for low, e, high in (field.at(x, y),)
    ]
