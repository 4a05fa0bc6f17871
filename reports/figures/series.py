"""F-SERIES: routine rates month by month, the fitted line, what the past alone let expect, and what they rest on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from analysis.results import Estimate, Results
from analysis.results_drawn import FittedSeries
from reports.content import Figure
from reports.figures.panels import Panel, lay_out
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.words import Words, level_percent

_PLOT_PT, _FOOT_PT, _TOP_PT, _AXIS_PT, _KEYS_PT = 104.0, 30.0, 6.0, 34.0, 18.0
_BASE_PT, _BASE_GAP_PT = 16.0, 16.0
# A rate that never falls below this share of its highest is drawn on an axis of its own, not from zero.
_FROM_ZERO = 0.5
Place = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where the months and the rates of one panel come to stand."""

    left: float
    right: float
    top: float
    foot: float
    x: Place
    y: Place
    marks: Sequence[float]


def series(say: Words, results: Results, width: float) -> Figure | None:
    """Draw each series of the plan in a panel of its own; None where the results hold no series."""
    found = [e for e in results.estimates if e.kind == "level" and all(arm.values for arm in e.arms)]
    if not found:
        return None
    fits = {one.outcome: one for one in results.beside.series}
    sketch = Sketch(width)
    has_fits = all(e.outcome.code in fits for e in found)
    under = _BASE_GAP_PT + _BASE_PT if fits else 0.0
    heads = [e.outcome.label for e in found]
    panels = lay_out(sketch, heads, _TOP_PT + _PLOT_PT + _FOOT_PT + under, _KEYS_PT if has_fits else 0.0)
    for estimate, panel in zip(found, panels, strict=True):
        _draw(sketch, say, estimate, fits.get(estimate.outcome.code), panel)
    if has_fits:
        _keys(sketch, say, level_percent(found[0].level))
    return Figure(
        code="F-SERIES",
        title=say("kinds.series_title"),
        subtitle=say("fitted.subtitle" if has_fits else "kinds.series_subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, e, fits.get(e.outcome.code)) for e in found),
        header=say.listed("fitted.header" if has_fits else "kinds.series_header"),
        rows=tuple(row for e in found for row in _twin(e, fits[e.outcome.code] if has_fits else None)),
    )


def _draw(sketch: Sketch, say: Words, estimate: Estimate, fit: FittedSeries | None, panel: Panel) -> None:
    before, after = estimate.arms
    values, start = (*before.values, *after.values), len(before.values)
    plot = _plot(panel, [*values, *((*fit.fitted, *fit.low, *fit.high) if fit else ())], len(values))
    for mark in plot.marks:
        sketch.line(plot.left, plot.y(mark), plot.right, plot.y(mark), "border", width=0.4)
        sketch.text(plot.left - 5, plot.y(mark) + 3, number(mark, tick_decimals(plot.marks)), anchor="end", ink="text2")
    if fit is not None:
        _expected(sketch, fit, plot)
    begin = plot.x(start - 0.5)
    sketch.line(begin, plot.top - 4, begin, plot.foot, "accent", width=1.25, dash=(3, 2))
    for k, value in enumerate(values):
        sketch.dot(plot.x(k), plot.y(value), 1.5, fill="arm1" if k < start else "arm2")
    if fit is not None:
        for side in (range(start), range(start, len(values))):
            points = [(plot.x(k), plot.y(fit.fitted[k])) for k in side]
            sketch.polygon(points, stroke="text", line=1.3, closed=False)
    else:
        for left, right, arm in ((plot.left, begin, before), (begin, plot.right, after)):
            if arm.mean is not None:
                sketch.line(left, plot.y(arm.mean), right, plot.y(arm.mean), "text", width=1.4)
    sketch.line(plot.left, plot.foot, plot.right, plot.foot, "text2", width=0.75)
    for month in range(-(start // 12) * 12, len(after.values), 12):
        place = plot.x(start + month)
        sketch.line(place, plot.foot, place, plot.foot + 3.5, "text2", width=0.75)
        sketch.text(place, plot.foot + 13, number(month), anchor="middle", ink="text2")
    sketch.text((plot.left + plot.right) / 2, plot.foot + 25, say("kinds.series_axis"), anchor="middle", ink="text2")
    if fit is not None:
        _base(sketch, say, fit, plot)


def _plot(panel: Panel, values: Sequence[float], months: int) -> _Plot:
    low, high = min(values), max(values) or 1.0
    floor = 0.0 if low < _FROM_ZERO * high else low
    marks = ticks(floor, high, 5)
    floor, high = min(floor, *marks), max(high, *marks)
    left, right = panel.left + _AXIS_PT, panel.left + panel.width - 4
    top, foot = panel.top + _TOP_PT, panel.top + _TOP_PT + _PLOT_PT
    step = (right - left) / months
    return _Plot(
        left, right, top, foot, lambda month: left + step * (month + 0.5),
        lambda value: foot - (value - floor) / (high - floor) * _PLOT_PT, marks,
    )  # fmt: skip


def _expected(sketch: Sketch, fit: FittedSeries, plot: _Plot) -> None:
    """Draw where the past alone leads: a band, and a dashed line in it."""
    months = [plot.x(fit.start + k) for k in range(len(fit.without))]
    upper = list(zip(months, map(plot.y, fit.high), strict=True))
    lower = list(zip(months, map(plot.y, fit.low), strict=True))
    sketch.polygon([*upper, *reversed(lower)], fill="sunken")
    for edge in (upper, lower):
        sketch.polygon(edge, stroke="border-strong", line=0.4, closed=False)
    sketch.polygon(list(zip(months, map(plot.y, fit.without), strict=True)), stroke="arm1", line=1.3, dash=(5, 2.5),
                   closed=False)  # fmt: skip


def _base(sketch: Sketch, say: Words, fit: FittedSeries, plot: _Plot) -> None:
    """Draw under the plot what each rate rests on, as bars from zero."""
    most, foot = max(fit.exposure), plot.foot + _FOOT_PT + _BASE_GAP_PT + _BASE_PT
    step = (plot.right - plot.left) / len(fit.exposure)
    for k, value in enumerate(fit.exposure):
        tall = _BASE_PT * value / most
        sketch.rect(plot.x(k) - step * 0.35, foot - tall, step * 0.7, tall, fill="border-strong")
    least = min(fit.exposure)
    same = least == most
    words = say("fitted.base_same" if same else "fitted.base", low=number(least), high=number(most))
    sketch.text(plot.left, foot - _BASE_PT - 4, words, ink="text2")
    sketch.line(plot.left, foot, plot.right, foot, "text2", width=0.5)


def _keys(sketch: Sketch, say: Words, level: str) -> None:
    names = say.listed("fitted.keys")
    x = 0.0
    for k, words in enumerate(names):
        if k == 0:
            sketch.dot(x + 4, 6, 1.8, fill="arm1")
            sketch.dot(x + 11, 6, 1.8, fill="arm2")
        elif k == 1:
            sketch.line(x, 6, x + 16, 6, "text", width=1.3)
        else:
            sketch.rect(x, 2, 18, 8, fill="sunken", stroke="border-strong", line=0.4)
            sketch.line(x, 6, x + 18, 6, "arm1", width=1.3, dash=(5, 2.5))
        x += 22 + sketch.text(x + 22, 9, words.format(level=level), ink="text2") + 16


def _alt(say: Words, estimate: Estimate, fit: FittedSeries | None) -> str:
    before, after = estimate.arms
    means = {"before": _rate(before.mean or 0.0), "after": _rate(after.mean or 0.0)}
    words = say("kinds.series_alt", outcome=estimate.outcome.label, n=before.n, m=after.n, **means)
    if fit is None:
        return words
    last = {"fitted": _rate(fit.fitted[-1]), "expected": _rate(fit.without[-1]), "low": _rate(fit.low[-1]),
            "high": _rate(fit.high[-1])}  # fmt: skip
    return f"{words} {say('fitted.alt', **last)}"


def _rate(value: float) -> str:
    return number(value, 4 if abs(value) < 0.1 else 2)


def _twin(estimate: Estimate, fit: FittedSeries | None) -> list[tuple[str, ...]]:
    before, after = estimate.arms
    values = (*before.values, *after.values)
    rows: list[tuple[str, ...]] = []
    for k, value in enumerate(values):
        row: tuple[str, ...] = (estimate.outcome.label, number(k - before.n), _rate(value))
        if fit is not None:
            j = k - fit.start
            past = ("–", "–", "–") if j < 0 else tuple(_rate(part[j]) for part in (fit.without, fit.low, fit.high))
            row = (*row, _rate(fit.fitted[k]), *past, number(fit.exposure[k]))
        rows.append(row)
    return rows
