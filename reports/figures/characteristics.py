"""F-REHEARSAL: power, bias and coverage of each main outcome, with what the number of rehearsals leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.rehearsal.characteristics import Characteristics, Simulated
from analysis.rehearsal.rehearse import Rehearsal
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.phrases import phrase
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD_PT, _FOOT_PT, _ROW_PT, _LINE_PT, _GAP_PT = 22.0, 22.0, 26.0, 10.5, 22.0
_REACH = 2.0
_USUAL_POWER = 80.0
_LEAST_BIAS, _LEAST_COVERAGE = 0.1, 5.0


@dataclass(frozen=True, slots=True)
class _Panel:
    """One column: its name, a number an outcome with its error (None: not known), the ends of its axis, its line."""

    name: str
    values: tuple[Simulated | None, ...]
    low: float
    high: float
    planned: float


def characteristics_figure(say: Words, rehearsal: Rehearsal, width: float) -> Figure:
    """Draw three columns of dots, one line an outcome and arm."""
    rows = rehearsal.outcomes
    labels = row_names(say, rehearsal)
    room = min(0.34 * width, max(measures.width(label, SMALL_PT) for label in labels) + 12)
    height = _HEAD_PT + _ROW_PT * len(rows) + _FOOT_PT
    sketch = Sketch(width, height)
    for k, label in enumerate(labels):
        lines = measures.wrap(label, SMALL_PT, room - 8)[:2]
        for line, words in enumerate(lines):
            base = _HEAD_PT + _ROW_PT * (k + 0.5) + 3 + _LINE_PT * (line - (len(lines) - 1) / 2)
            sketch.text(0, base, measures.clip(words, SMALL_PT, room - 8))
    each = (width - room - 2 * _GAP_PT - 8) / 3
    for place, panel in enumerate(_panels(say, rows)):
        _draw(sketch, panel, room + place * (each + _GAP_PT), each, height)
    return Figure(
        code=say("rehearsal.figure_code"),
        title=say("rehearsal.figure_title"),
        subtitle=say("rehearsal.figure_subtitle", runs=number(rehearsal.runs)),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, one, label) for one, label in zip(rows, labels, strict=True)),
        header=tuple(say(f"rehearsal.{key}") for key in ("outcome", "power", "figure_bias", "coverage")),
        rows=tuple(_row(say, one, label) for one, label in zip(rows, labels, strict=True)),
        note=say("rehearsal.figure_note"),
    )


def row_names(say: Words, rehearsal: Rehearsal) -> list[str]:
    """Return each outcome's name, with what is compared where there is more than one comparison."""
    several = len({one.contrast for one in rehearsal.outcomes}) > 1
    labels = (one.outcome.label for one in rehearsal.outcomes)
    compared = (_compared(say, one) for one in rehearsal.outcomes)
    return [f"{label}: {what}" if several else label for label, what in zip(labels, compared, strict=True)]


def _compared(say: Words, one: Characteristics) -> str:
    treated = phrase(say, one.treated) if one.kind in ("margin", "interaction") else one.treated
    if one.kind in ("own", "declared"):
        return say("kinds.against", treated=treated, control=one.control)
    return say(f"kinds.name_{one.kind}") if one.kind in ("wedge", "start") else treated


def in_widths(one: Characteristics) -> Simulated | None:
    """Return the bias as a share of the interval's mean width, which makes outcomes comparable."""
    if one.bias is None or one.width is None or one.width.value <= 0:
        return None
    return Simulated(one.bias.value / one.width.value, one.bias.error / one.width.value)


def _panels(say: Words, rows: Sequence[Characteristics]) -> tuple[_Panel, _Panel, _Panel]:
    power = tuple(Simulated(100 * one.power.value, 100 * one.power.error) for one in rows)
    bias = tuple(in_widths(one) for one in rows)
    coverage = tuple(
        None if one.coverage is None else Simulated(100 * (one.coverage.value - one.level), 100 * one.coverage.error)
        for one in rows
    )
    wide, far = _reach(bias, _LEAST_BIAS), _reach(coverage, _LEAST_COVERAGE)
    return (
        _Panel(say("rehearsal.figure_power"), power, 0.0, 100.0, _USUAL_POWER),
        _Panel(say("rehearsal.figure_bias"), bias, -wide, wide, 0.0),
        _Panel(say("rehearsal.figure_coverage"), coverage, -far, far, 0.0),
    )


def _reach(values: Sequence[Simulated | None], least: float) -> float:
    return 1.1 * max([least, *(abs(v.value) + _REACH * v.error for v in values if v is not None)])


def _draw(sketch: Sketch, panel: _Panel, left: float, width: float, height: float) -> None:
    foot = height - _FOOT_PT

    def x(value: float) -> float:
        inside = min(max(value, panel.low), panel.high)
        return left + (inside - panel.low) / (panel.high - panel.low) * width

    sketch.text(left, 10, measures.clip(panel.name, SMALL_PT, width + _GAP_PT - 4), strong=True)
    marks = ticks(panel.low, panel.high, 5)
    for value in marks:
        sketch.line(x(value), _HEAD_PT - 4, x(value), foot, "border", width=0.4)
        sketch.text(x(value), foot + 13, number(value, tick_decimals(marks)), anchor="middle", ink="text2")
    sketch.line(x(panel.planned), _HEAD_PT - 4, x(panel.planned), foot, "text2", width=1, dash=(3, 2))
    sketch.line(left, foot, left + width, foot, "text2", width=0.75)
    for k, found in enumerate(panel.values):
        if found is None:
            continue
        y, reach = _HEAD_PT + _ROW_PT * (k + 0.5), _REACH * found.error
        sketch.line(x(found.value - reach), y, x(found.value + reach), y, "arm2", width=2)
        sketch.dot(x(found.value), y, 3.6, fill="arm2", stroke="surface", line=0.75)


def _row(say: Words, one: Characteristics, label: str) -> tuple[str, ...]:
    bias = in_widths(one)
    return (
        label,
        with_error(say, one.power, 1, 100, "rehearsal.percent"),
        "–" if bias is None else with_error(say, bias, 3),
        "–" if one.coverage is None else with_error(say, one.coverage, 1, 100, "rehearsal.percent"),
    )


def with_error(say: Words, one: Simulated | None, decimals: int, times: float = 1.0, unit: str = "") -> str:
    """Write a simulated number with its error in brackets; a dash where there is none."""
    if one is None:
        return "–"
    value = number(one.value * times, decimals)
    return say(
        "rehearsal.with_error", value=say(unit, n=value) if unit else value, error=number(one.error * times, decimals)
    )


def _alt(say: Words, one: Characteristics, label: str) -> str:
    if one.coverage is None:
        return say("rehearsal.figure_alt_refused", outcome=label)
    return say(
        "rehearsal.figure_alt",
        outcome=label,
        power=number(100 * one.power.value),
        coverage=number(100 * one.coverage.value),
    )
