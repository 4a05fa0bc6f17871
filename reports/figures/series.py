"""F-SERIES: routine rates month by month, with the start of the programme."""

from __future__ import annotations

from itertools import pairwise

from analysis.results import ArmSummary, Estimate, Results
from reports.content import Figure
from reports.figures.panels import Panel, lay_out
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.words import Words

_PLOT_PT, _FOOT_PT, _TOP_PT, _AXIS_PT = 104.0, 30.0, 6.0, 34.0


def series(say: Words, results: Results, width: float) -> Figure | None:
    """Draw each series of the plan in a panel of its own; None where the results hold no series."""
    found = [e for e in results.estimates if e.kind == "level" and all(arm.values for arm in e.arms)]
    if not found:
        return None
    sketch = Sketch(width)
    panels = lay_out(sketch, [e.outcome.label for e in found], _TOP_PT + _PLOT_PT + _FOOT_PT)
    for estimate, panel in zip(found, panels, strict=True):
        _draw(sketch, say, estimate.arms, panel)
    return Figure(
        code="F-SERIES",
        title=say("kinds.series_title"),
        subtitle=say("kinds.series_subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, e) for e in found),
        header=say.listed("kinds.series_header"),
        rows=tuple(row for e in found for row in _twin(e)),
    )


def _draw(sketch: Sketch, say: Words, arms: tuple[ArmSummary, ...], panel: Panel) -> None:
    before, after = arms
    values = (*before.values, *after.values)
    top, foot = panel.top + _TOP_PT, panel.top + _TOP_PT + _PLOT_PT
    marks = ticks(0.0, max(values) or 1.0, 4)
    high = max(*marks, *values)
    left, right = panel.left + _AXIS_PT, panel.left + panel.width - 4
    step = (right - left) / len(values)

    def x(month: float) -> float:
        return left + step * (month + 0.5)

    def y(value: float) -> float:
        return foot - value / high * _PLOT_PT

    for mark in marks:
        sketch.line(left, y(mark), right, y(mark), "border", width=0.4)
        sketch.text(left - 5, y(mark) + 3, number(mark, tick_decimals(marks)), anchor="end", ink="text2")
    start = x(len(before.values) - 0.5)
    sketch.line(start, top, start, foot, "accent", width=1.25, dash=(3, 2))
    points = [(x(k), y(value)) for k, value in enumerate(values)]
    for (one, other), (next_one, next_other) in pairwise(points):
        sketch.line(one, other, next_one, next_other, "border-strong", width=0.5)
    for k, (one, other) in enumerate(points):
        sketch.dot(one, other, 1.7, fill="arm1" if k < len(before.values) else "arm2")
    ends = ((left, start, before), (start, right, after))
    for begin, end, arm in ends:
        if arm.mean is not None:
            sketch.line(begin, y(arm.mean), end, y(arm.mean), "text", width=1.4)
    sketch.line(left, foot, right, foot, "text2", width=0.75)
    for month in range(-(len(before.values) // 12) * 12, len(after.values), 12):
        place = x(len(before.values) + month)
        sketch.line(place, foot, place, foot + 3.5, "text2", width=0.75)
        sketch.text(place, foot + 13, number(month), anchor="middle", ink="text2")
    sketch.text((left + right) / 2, foot + 25, say("kinds.series_axis"), anchor="middle", ink="text2")


def _alt(say: Words, estimate: Estimate) -> str:
    before, after = estimate.arms
    means = {"before": _rate(before.mean or 0.0), "after": _rate(after.mean or 0.0)}
    return say("kinds.series_alt", outcome=estimate.outcome.label, n=before.n, m=after.n, **means)


def _rate(value: float) -> str:
    return number(value, 4 if value < 0.1 else 2)


def _twin(estimate: Estimate) -> list[tuple[str, str, str]]:
    before, after = estimate.arms
    values = (*before.values, *after.values)
    return [(estimate.outcome.label, number(k - before.n), _rate(value)) for k, value in enumerate(values)]
