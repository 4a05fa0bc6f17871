"""F-POWER: how often a difference is found by size, and the smallest difference found by size."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from analysis.study_size import Curve, SizeAnswer
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Anchor, Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.size_words import axis_words, effect_value, effect_words, percent, size_words
from reports.theme import SMALL_PT
from reports.words import Words

_LEFT, _RIGHT, _HEAD, _FOOT = 34.0, 12.0, 22.0, 34.0
_WANTED = 0.8
# The smallest differences of far too small studies are left out of the picture.
_TALLEST = 2.5
_LABEL = 11.0
# Lines are told apart without colour: small, the middle one, large.
_DASHES: tuple[tuple[float, ...], ...] = ((2.5, 2.5), (), (7.0, 3.0))
_WIDTHS = (1.4, 2.0, 1.4)
_MC95 = 1.959964
_FAR = 99.0

Place = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Simulated:
    """Power found by simulation at a size (counted as the curves are) for an effect, with its Monte Carlo error."""

    x: float
    effect: float
    power: float
    mc_se: float

    @property
    def ends(self) -> tuple[float, float]:
        """The 95 % interval that the number of trials leaves, within 0 and 1."""
        return max(0.0, self.power - _MC95 * self.mc_se), min(1.0, self.power + _MC95 * self.mc_se)


@dataclass(frozen=True, slots=True)
class _Plot:
    """The scales of a chart, and the places taken by what is drawn."""

    x: Callable[[float], float]
    y: Callable[[float], float]
    lines: tuple[tuple[Place, ...], ...]
    frame: Box


def power_curve(
    say: Words, answer: SizeAnswer, width: float, *, simulated: Sequence[Simulated] = (), height: float = 250.0
) -> Figure:
    """Draw the chance of finding half, one and one and a half of the difference that matters (else of the smallest).

    Lines end where they were worked out; simulated points stand with their Monte Carlo intervals.
    """
    sketch = Sketch(width, height)
    plot = _plot(answer.power_curves, (width - _RIGHT, height), (0.0, 1.0))
    _axes(sketch, plot, answer.power_curves, say("power.axis"), axis_words(say, answer), height)
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        y, wanted = plot.y(share), share == _WANTED
        sketch.line(plot.frame[0], y, plot.frame[2], y, "border-strong" if wanted else "border", width=0.75)
        sketch.text(_LEFT - 5, y + 3, f"{number(100 * share)} %", anchor="end", ink="text2", strong=wanted)
    _draw(sketch, plot)
    main = answer.power_curves[len(answer.power_curves) // 2]
    now = _at(main, answer.x)
    taken: list[Box] = [_box(*_simulated_box(plot, one)) for one in simulated]
    if now is not None:
        words = say("power.now", size=size_words(say, answer, answer.x), percent=percent(now))
        _mark_now(sketch, plot, answer.x, now, words, taken)
    _points(sketch, plot, simulated)
    names = [effect_words(say, answer, curve.value, short=True) for curve in answer.power_curves]
    _name(sketch, plot, names, taken)
    return Figure(
        code="F-POWER",
        title=say("power.title"),
        subtitle=say("power.subtitle", alpha=_alpha(answer)),
        drawing=sketch.drawing(),
        alt=_power_alt(say, answer, simulated),
        header=say.listed("power.header"),
        rows=(*_power_rows(say, answer), *_simulated_rows(say, answer, simulated)),
    )


def effect_curve(say: Words, answer: SizeAnswer, width: float, *, height: float = 250.0) -> Figure | None:
    """Draw the smallest difference found with power 80 % by size in three cases; None where there are no cases."""
    if not answer.effect_curves:
        return None
    said = tuple(_said(answer, curve) for curve in answer.effect_curves)
    top = max(y for curve in said for _, y in curve.points)
    chosen = min(said, key=lambda curve: abs(curve.value - _own_case(answer)))
    top = min(top, _TALLEST * (_at(chosen, answer.x) or top))
    low = 1.0 if answer.scale == "log_rate" else 0.0
    said = tuple(Curve(c.value, tuple(p for p in c.points if p[1] <= top)) for c in said)
    said = tuple(curve for curve in said if len(curve.points) > 1)
    sketch = Sketch(width, height)
    names = [_case(say, answer, curve.value) for curve in said]
    room = max(measures.width(name, SMALL_PT) for name in names) + 20
    plot = _plot(said, (width - room, height), (low, top))
    unit = say("power.effects_axis", unit=say(f"power.unit_{answer.scale}"))
    _axes(sketch, plot, said, unit, axis_words(say, answer), height)
    marks = ticks(low, top, 5)
    for value in marks:
        y = plot.y(value)
        sketch.line(plot.frame[0], y, plot.frame[2], y, "border", width=0.75)
        sketch.text(_LEFT - 5, y + 3, number(value, tick_decimals(marks)), anchor="end", ink="text2")
    _draw(sketch, plot)
    taken: list[Box] = []
    if math.isfinite(answer.smallest) and effect_value(answer, answer.smallest) <= top:
        effect = effect_words(say, answer, answer.smallest, short=True)
        words = say("power.effects_now", size=size_words(say, answer, answer.x), effect=effect)
        _mark_now(sketch, plot, answer.x, effect_value(answer, answer.smallest), words, taken)
    _name_ends(sketch, plot, names)
    return Figure(
        code="F-POWER-N",
        title=say("power.effects_title"),
        subtitle=say("power.effects_subtitle", alpha=_alpha(answer)),
        drawing=sketch.drawing(),
        alt=_effect_alt(say, answer),
        header=say.listed("power.effects_header"),
        rows=tuple(
            (_case(say, answer, c.value), size_words(say, answer, x), effect_words(say, answer, y, short=True))
            for c in answer.effect_curves
            for x, y in _some(c.points)
        ),
    )


def _plot(curves: Sequence[Curve], corner: Place, span: Place) -> _Plot:
    xs = [x for curve in curves for x, _ in curve.points]
    low, high = min(xs), max(xs)
    frame = (_LEFT, _HEAD, corner[0], corner[1] - _FOOT)

    def x(value: float) -> float:
        return frame[0] + (value - low) / max(high - low, 1e-9) * (frame[2] - frame[0])

    def y(value: float) -> float:
        return frame[3] - (value - span[0]) / (span[1] - span[0]) * (frame[3] - frame[1])

    return _Plot(x, y, tuple(tuple((x(a), y(b)) for a, b in curve.points) for curve in curves), frame)


def _axes(sketch: Sketch, plot: _Plot, curves: Sequence[Curve], above: str, below: str, height: float) -> None:
    left, _, right, foot = plot.frame
    xs = [x for curve in curves for x, _ in curve.points]
    marks = [m for m in ticks(min(xs), max(xs), 6) if m % 1 == 0]
    sketch.text(0, 9, above, ink="text2")
    sketch.line(left, foot, right, foot, "text2", width=0.75)
    for value in marks:
        sketch.line(plot.x(value), foot, plot.x(value), foot + 3.5, "text2", width=0.75)
        words = number(value)
        half = measures.width(words, SMALL_PT) / 2
        place = min(plot.x(value), sketch.width - half)
        sketch.text(place, foot + 13.5, words, anchor="middle", ink="text2")
    sketch.text((left + right) / 2, height - 6, below, anchor="middle", ink="text2")


def _draw(sketch: Sketch, plot: _Plot) -> None:
    for k, line in enumerate(plot.lines):
        style = _style(k, len(plot.lines))
        ink = "arm2" if style == 1 else "text2"
        sketch.polygon(line, stroke=ink, line=_WIDTHS[style], dash=_DASHES[style], closed=False)


def _style(k: int, lines: int) -> int:
    return min(k + (1 if lines == 1 else 0), len(_DASHES) - 1)


def _points(sketch: Sketch, plot: _Plot, simulated: Sequence[Simulated]) -> None:
    for one in simulated:
        x, low, high = plot.x(one.x), *(plot.y(end) for end in one.ends)
        sketch.line(x, low, x, high, "text", width=1.2)
        for end in (low, high):
            sketch.line(x - 3, end, x + 3, end, "text", width=1.2)
        half, y = 3.4, plot.y(one.power)
        diamond = [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
        sketch.polygon(diamond, fill="surface", stroke="text", line=1.2)


def _simulated_box(plot: _Plot, one: Simulated) -> Box:
    low, high = (plot.y(end) for end in one.ends)
    return plot.x(one.x) - 4, high - 2, plot.x(one.x) + 4, low + 2


def _mark_now(sketch: Sketch, plot: _Plot, x: float, y: float, words: str, taken: list[Box]) -> None:
    """Mark the size chosen: a rule down to the axis, a filled dot, and its words where nothing else stands."""
    place = (plot.x(x), plot.y(y))
    top, foot = plot.frame[1], plot.frame[3]
    sketch.line(place[0], top, place[0], foot, "text2", width=0.75, dash=(1.5, 2))
    sketch.dot(*place, 4.4, fill="text", stroke="surface", line=1.0)
    taken.append(_box(place[0] - 2, top, place[0] + 2, foot))
    taken.append(_box(place[0] - 6, place[1] - 6, place[0] + 6, place[1] + 6))
    along = [(place[0], place[1] - 12 * k) for k in range(int((place[1] - top) / 12) + 1)]
    found = next((f for at in along if (f := _free(plot, [at], words, taken, own=-1, strong=True))), None)
    if found is not None:
        _write(sketch, found, words, strong=True)


def _write(sketch: Sketch, place: tuple[float, float, Anchor], words: str, *, strong: bool = False) -> None:
    """Write words on ground of their own, so that no guide runs through them."""
    x, baseline, anchor = place
    wide = measures.width(words, SMALL_PT, strong=strong)
    left = x - (wide if anchor == "end" else 0)
    sketch.rect(left - 1.5, baseline - 7.5, wide + 3, 10, fill="surface")
    sketch.text(x, baseline, words, anchor=anchor, strong=strong)


def _name_ends(sketch: Sketch, plot: _Plot, names: Sequence[str]) -> None:
    """Write the names at the ends of lines that do not cross, pushed apart, each led to its line."""
    right = plot.frame[2]
    ends = sorted((line[-1][1], k) for k, line in enumerate(plot.lines))
    places = [y for y, _ in ends]
    for k in range(1, len(places)):
        places[k] = max(places[k], places[k - 1] + _LABEL)
    over = max(0.0, places[-1] - plot.frame[3] + 2)
    for (y, k), place in zip(ends, places, strict=True):
        sketch.line(plot.lines[k][-1][0] + 1, y, right + 12, place - over, "text3", width=0.6)
        sketch.text(right + 15, place - over + 3, names[k])


def _name(sketch: Sketch, plot: _Plot, names: Sequence[str], taken: list[Box]) -> None:
    """Write each line's name beside it where it is farthest from the others; at the top where there is no room."""
    right = plot.frame[2]
    for k in sorted(range(len(names)), key=lambda k: k != len(names) // 2):
        found = _free(plot, _densely(plot.lines[k]), names[k], taken, own=k)
        if found is not None:
            _write(sketch, found, names[k])
            continue
        style = _style(k, len(names))
        room = measures.width(names[k], SMALL_PT)
        sketch.text(right, 9, names[k], anchor="end")
        sketch.line(right - room - 26, 6, right - room - 4, 6, "text2", width=_WIDTHS[style], dash=_DASHES[style])
        right -= room + 40


def _free(
    plot: _Plot, places: Sequence[Place], words: str, taken: list[Box], *, own: int, strong: bool = False
) -> tuple[float, float, Anchor] | None:
    """Return where words can stand beside one of the places: clear of lines and words, farthest from other lines."""
    wide = measures.width(words, SMALL_PT, strong=strong)
    dense = [np.array(_densely(line)).reshape(-1, 2) for line in plot.lines]
    others = [line for k, line in enumerate(dense) if k != own]
    best: tuple[float, tuple[float, float, Anchor], Box] | None = None
    offsets: tuple[tuple[float, float, Anchor], ...] = (
        (9.0, 13.0, "start"),
        (-9.0, -7.0, "end"),
        (9.0, -7.0, "start"),
        (-9.0, 15.0, "end"),
        (10.0, 3.0, "start"),
        (-10.0, 3.0, "end"),
    )
    for x, y in places:
        for dx, dy, anchor in offsets:
            left = x + dx - (wide if anchor == "end" else 0)
            box = _box(left, y + dy - 8, left + wide, y + dy + 2.5)
            if not _inside(box, plot.frame) or any(_cross(box, other, apart=3.0) for other in taken):
                continue
            if any(_gap(box, line) < 1.5 for line in dense):
                continue
            room = min((_gap(box, line) for line in others), default=_FAR)
            if best is None or min(room, 40.0) > best[0] + 0.5:
                best = (min(room, 40.0), (x + dx, y + dy, anchor), box)
    if best is None:
        return None
    taken.append(best[2])
    return best[1]


def _densely(line: Sequence[Place], steps: int = 5) -> list[Place]:
    found = list(line[:1])
    for (x1, y1), (x2, y2) in pairwise(line):
        found += [(x1 + (x2 - x1) * k / steps, y1 + (y2 - y1) * k / steps) for k in range(1, steps + 1)]
    return found


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    return left, top, right, bottom


def _inside(box: Box, frame: Box) -> bool:
    return box[0] >= frame[0] + 2 and box[1] >= frame[1] - 8 and box[2] <= frame[2] and box[3] <= frame[3] - 2


def _cross(one: Box, other: Box, apart: float) -> bool:
    beside = one[0] < other[2] + apart and other[0] < one[2] + apart
    return beside and one[1] < other[3] + apart and other[1] < one[3] + apart


def _gap(box: Box, line: npt.NDArray[np.float64]) -> float:
    x, y = line.T
    dx = np.maximum(np.maximum(box[0] - x, x - box[2]), 0.0)
    dy = np.maximum(np.maximum(box[1] - y, y - box[3]), 0.0)
    return float(np.hypot(dx, dy).min(initial=_FAR))


def _at(curve: Curve, x: float) -> float | None:
    """Return the height of a curve at a size within it, between its points; None beyond its ends."""
    for (x1, y1), (x2, y2) in pairwise(curve.points):
        if x1 - 1e-9 <= x <= x2 + 1e-9:
            return y1 + (y2 - y1) * (x - x1) / max(x2 - x1, 1e-12)
    return None


def _said(answer: SizeAnswer, curve: Curve) -> Curve:
    return Curve(curve.value, tuple((x, effect_value(answer, y)) for x, y in curve.points))


def _own_case(answer: SizeAnswer) -> float:
    values = sorted(curve.value for curve in answer.effect_curves)
    return values[len(values) // 2]


def _case(say: Words, answer: SizeAnswer, value: float) -> str:
    return say(
        f"power.case_{answer.case}", value=number(value, 3 if 0 < value < 0.1 and round(value, 2) != value else 2)
    )


def _alpha(answer: SizeAnswer) -> str:
    return number(100 * answer.alpha, 0 if (100 * answer.alpha) % 1 == 0 else 1)


def _some(points: Sequence[Place], most: int = 12) -> list[Place]:
    step = max(1, (len(points) - 1) // (most - 1))
    kept = list(points[::step])
    return kept if kept[-1] == points[-1] else [*kept, points[-1]]


def _power_rows(say: Words, answer: SizeAnswer) -> list[tuple[str, ...]]:
    return [
        (effect_words(say, answer, curve.value, short=True), size_words(say, answer, x), percent(y), "–", "–")
        for curve in answer.power_curves
        for x, y in _some(curve.points)
    ]


def _simulated_rows(say: Words, answer: SizeAnswer, simulated: Sequence[Simulated]) -> list[tuple[str, ...]]:
    return [
        (
            effect_words(say, answer, one.effect, short=True),
            size_words(say, answer, one.x),
            number(100 * one.power, 1),
            *(number(100 * end, 1) for end in one.ends),
        )
        for one in simulated
    ]


def _power_alt(say: Words, answer: SizeAnswer, simulated: Sequence[Simulated]) -> str:
    size = size_words(say, answer, answer.x)
    parts = []
    for curve in answer.power_curves:
        now = _at(curve, answer.x)
        if now is None:
            continue
        effect = effect_words(say, answer, curve.value, short=True)
        parts.append(say("power.alt_curve", effect=effect, now=percent(now), size=size))
        for one in simulated:
            if one.x == answer.x and one.effect == curve.value:
                low, high = (number(100 * end) for end in one.ends)
                parts.append(say("power.alt_simulated", found=number(100 * one.power), low=low, high=high))
    return " ".join(parts) or f"{say('power.title')}."


def _effect_alt(say: Words, answer: SizeAnswer) -> str:
    size = size_words(say, answer, answer.x)
    parts = []
    for curve in answer.effect_curves:
        now = _at(curve, answer.x)
        if now is not None:
            effect = effect_words(say, answer, now, short=True)
            parts.append(say("power.effects_alt", size=size, case=_case(say, answer, curve.value), effect=effect))
    return " ".join(parts) or f"{say('power.effects_title')}."
