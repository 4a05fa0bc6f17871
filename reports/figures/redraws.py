"""F-PERM: what the lot alone could have shown, and what was seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analysis.results import Estimate, Results
from analysis.results_beside import Redraws
from reports import measures
from reports.content import Figure
from reports.figures.panels import Panel, lay_out
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import factor, fitting_decimals, number, p_value, signed, unit_of
from reports.theme import SMALL_PT
from reports.words import Words, arm_label, contrasts

_PLOT_PT, _FOOT_PT, _TOP_PT = 78.0, 18.0, 14.0
# A test that cannot fall below this is no test at the usual level, and says so (M14).
_FLOOR = 0.05


def redraws(say: Words, results: Results, width: float) -> Figure | None:
    """Draw a histogram of redrawn effects for each primary estimate that has one; None where none was redrawn."""
    found = [(e, r) for r in results.beside.redraws if (e := results.of(r.outcome, r.contrast)) is not None]
    if not found:
        return None
    several = len(contrasts(results)) > 1
    sketch = Sketch(width)
    headings = [heading(e, several=several) for e, _ in found]
    panels = lay_out(sketch, headings, _TOP_PT + _PLOT_PT + _FOOT_PT)
    for (estimate, one), panel in zip(found, panels, strict=True):
        _draw(sketch, say, estimate, one, panel)
    return Figure(
        code="F-PERM",
        title=say("redraws.title"),
        subtitle=say("redraws.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(f"{h}: {share_beyond(say, one)}." for h, (_, one) in zip(headings, found, strict=True)),
        header=say.listed("redraws.header"),
        rows=tuple(_twin(e, one, h) for h, (e, one) in zip(headings, found, strict=True)),
        note=" ".join(f"{h}: {share_beyond(say, one)}." for h, (_, one) in zip(headings, found, strict=True)),
    )


def heading(estimate: Estimate, *, several: bool) -> str:
    """Name an outcome, with the arm where there are several."""
    label = estimate.outcome.label
    return f"{label}: {arm_label(estimate, estimate.treated)}" if several else label


def share_beyond(say: Words, one: Redraws) -> str:
    """Say how many redraws show a difference at least as extreme (studentised) as the one that was seen."""
    beyond = round(one.p * one.draws) if one.exact else round(one.p * (one.draws + 1)) - 1
    key = "exact" if one.exact else "none" if beyond == 0 else "some"
    said = say(f"redraws.{key}", n=number(beyond), draws=number(one.draws))
    return f"{said}; {say('redraws.floor', p=p_value(one.smallest))}" if one.smallest > _FLOOR else said


def _draw(sketch: Sketch, say: Words, estimate: Estimate, one: Redraws, panel: Panel) -> None:
    scale = factor(estimate.outcome)
    edges, seen = [edge * scale for edge in one.edges], one.observed * scale
    low, high = min(edges[0], seen), max(edges[-1], seen)
    pad = 0.04 * (high - low)
    low, high = low - pad, high + pad

    def x(value: float) -> float:
        return panel.left + (value - low) / (high - low) * panel.width

    foot = panel.top + _TOP_PT + _PLOT_PT
    _bars(sketch, one.counts, [x(edge) for edge in edges], foot)
    sketch.line(panel.left, foot, panel.left + panel.width, foot, "text2", width=0.75)
    marks = ticks(low, high, 5)
    for value in marks:
        sketch.line(x(value), foot, x(value), foot + 3.5, "text2", width=0.75)
        words = signed(value, tick_decimals(marks))
        half = measures.width(words, SMALL_PT) / 2
        middle = min(max(x(value), panel.left + half), panel.left + panel.width - half)
        sketch.text(middle, foot + 13, words, anchor="middle", ink="text2")
    place = x(seen)
    sketch.line(place, panel.top + _TOP_PT - 2, place, foot, "arm2", width=1.8)
    words = say("redraws.seen", d=signed(seen, _decimals(estimate)))
    room = measures.width(words, SMALL_PT, strong=True)
    middle = min(max(place, panel.left + room / 2), panel.left + panel.width - room / 2)
    sketch.text(middle, panel.top + _TOP_PT - 5, words, anchor="middle", strong=True)


def _bars(sketch: Sketch, counts: Sequence[int], places: Sequence[float], foot: float) -> None:
    top = max(counts)
    for k, count in enumerate(counts):
        if count:
            tall = count / top * (_PLOT_PT - 8)
            sketch.rect(places[k] + 0.15, foot - tall, places[k + 1] - places[k] - 0.3, tall, fill="arm1@50")


def _decimals(estimate: Estimate) -> int:
    return max(1, fitting_decimals((estimate.se or 1.0) * factor(estimate.outcome), unit_of(estimate.outcome)))


def _twin(estimate: Estimate, one: Redraws, name: str) -> tuple[str, ...]:
    scale, k = factor(estimate.outcome), _decimals(estimate)
    middles = np.array(one.edges[:-1]) + np.diff(one.edges) / 2
    order = np.argsort(np.abs(middles), kind="stable")
    within = np.cumsum(np.array(one.counts)[order]) >= 0.95 * sum(one.counts)
    reach = float(np.abs(middles[order])[int(np.argmax(within))])
    return (name, signed(one.observed * scale, k), number(reach * scale, k), number(one.draws), p_value(one.p))
