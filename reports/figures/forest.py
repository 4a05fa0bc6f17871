"""F-FOREST: every outcome on one scale of standard deviations, its own unit in words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.results import Estimate, Results
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.kinds import ALONE, contrast_name, numbers_of
from reports.numbers import Reading, factor, number, read, signed
from reports.theme import SMALL_PT
from reports.words import Words, arm_label, level_percent

_ROW_PT, _GROUP_PT, _HEAD_PT, _FOOT_PT = 17.0, 19.0, 20.0, 34.0
_LINE_PT = 10.5
_PAD_PT = 8.0


@dataclass(frozen=True, slots=True)
class _Line:
    """One outcome in standard deviations, better to the right."""

    estimate: Estimate
    reading: Reading | None
    value: float
    low: float
    high: float
    inner: tuple[float, float] | None
    matters: float | None


def forest(say: Words, results: Results, width: float, outcomes: Sequence[Estimate] | None = None) -> Figure:
    """Draw one row an estimate, grouped by dimension in plan order."""
    estimates = list(results.estimates if outcomes is None else outcomes)
    several = len({e.contrast for e in estimates}) > 1
    groups = _groups(say, estimates, several=several)
    label_room = min(
        0.37 * width,
        max((measures.width(_label(say, e, several=several), SMALL_PT, strong=True) for e in estimates), default=60)
        + 10,
    )
    number_room = max((measures.width(_natural(say, e), SMALL_PT) for e in estimates), default=80) + 10
    count_room = 34.0
    left, right = label_room + count_room, width - number_room
    labels = {id(e): _lines(say, e, label_room, several=several) for e in estimates}
    talls = {key: _ROW_PT + _LINE_PT * (len(lines) - 1) for key, lines in labels.items()}
    height = _HEAD_PT + _FOOT_PT + sum(_GROUP_PT + sum(talls[id(e)] for e in g) for _, g in groups)
    sketch = Sketch(width, height)
    own = all(e.kind in ALONE for e in estimates) and not any(e.effect_size for e in estimates)
    lines = {id(e): _own_line(e) if own else _line(e) for e in estimates}
    low, high = _range([line for line in lines.values() if line is not None])
    if own and all(e.kind == "mean" for e in estimates):
        low, high = min(low, 0.0), max(high, 100.0)
    left, right = sketch.span(left + _PAD_PT, right - _PAD_PT)
    frame = _Frame(low, high, left, right)
    foot = height - _FOOT_PT
    _heads(sketch, say, label_room + count_room - 8, width, means=all(e.kind == "mean" for e in estimates))
    y = _HEAD_PT
    for name, members in groups:
        sketch.aside(0, y + 15, measures.clip(name, SMALL_PT, width, strong=True), strong=True, ink="text2")
        sketch.line(0, y + _GROUP_PT - 1, width, y + _GROUP_PT - 1, "border", width=0.5)
        y += _GROUP_PT
        for estimate in members:
            tall = talls[id(estimate)]
            if estimate.outcome.role == "primary":
                sketch.rect(0, y, width, tall, fill="accent-soft@55")
            _row(sketch, say, estimate, lines[id(estimate)], frame, labels[id(estimate)], y, tall, label_room)
            y += tall
    _axis(sketch, frame, foot)
    if not own:
        compared = {arm_label(e, e.control) for e in estimates if e.kind == "wedge"}
        _directions(sketch, say, results, compared.pop() if len(compared) == 1 else "", frame, foot + 28)
    names = {e.effect_size.name for e in estimates if e.effect_size is not None}
    title = say("forest.title", name=next(iter(names))) if len(names) == 1 else say("forest.title_plain")
    shaded = any(line is not None and line.matters is not None for line in lines.values())
    turned = any(e.outcome.better == "lower" for e in estimates)
    return Figure(
        code="F-FOREST",
        title=title,
        subtitle=say("forest.subtitle_matters" if shaded else "forest.subtitle", levels=_levels(say, estimates)),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, e) for e in estimates),
        header=say.listed("forest.header"),
        rows=tuple(_twin(e) for e in estimates),
        note=say("forest.turned") if turned else "",
    )


class _Frame:
    def __init__(self, low: float, high: float, left: float, right: float) -> None:
        self.low, self.high, self.left, self.right = low, high, left, right

    def x(self, value: float) -> float:
        return self.left + (value - self.low) / (self.high - self.low) * (self.right - self.left)


def _groups(say: Words, estimates: Sequence[Estimate], *, several: bool) -> list[tuple[str, list[Estimate]]]:
    """Group by dimension; with several contrasts by outcome, so that a row needs to name its arm only."""
    groups: dict[str, list[Estimate]] = {}
    for estimate in estimates:
        dimension = say(f"dimensions.{estimate.outcome.dimension}")
        groups.setdefault(f"{dimension} · {estimate.outcome.label}" if several else dimension, []).append(estimate)
    return list(groups.items())


def _line(estimate: Estimate) -> _Line | None:
    reading, size = read(estimate), estimate.effect_size
    if reading is None or size is None or size.ci_high == size.ci_low:
        return None
    unit = (reading.high - reading.low) / (size.ci_high - size.ci_low)
    good = reading.good
    ends = (size.ci_low * good, size.ci_high * good)
    inner = None
    if estimate.ci50_low is not None and estimate.ci50_high is not None and estimate.estimate is not None:
        share = (size.ci_high - size.ci_low) / ((estimate.ci_high or 0) - (estimate.ci_low or 0))
        pair = sorted(good * share * v for v in (estimate.ci50_low, estimate.ci50_high))
        inner = (pair[0], pair[1])
    matters = None if reading.matters is None else reading.matters / abs(unit)
    return _Line(estimate, reading, size.value * good, min(ends), max(ends), inner, matters)


def _own_line(estimate: Estimate) -> _Line | None:
    """Return an estimate that compares no arms on its own scale, where that runs to 100."""
    reading = read(estimate)
    if reading is None or reading.unit == "plain" or estimate.ci50_low is None or estimate.ci50_high is None:
        return None
    scale = factor(estimate.outcome)
    inner = (estimate.ci50_low * scale, estimate.ci50_high * scale)
    return _Line(estimate, reading, reading.value, reading.low, reading.high, inner, None)


def _range(lines: Sequence[_Line]) -> tuple[float, float]:
    values = [0.0, -0.1, 0.1]
    for line in lines:
        values += [line.low, line.high]
        if line.matters is not None:
            values += [line.matters, -line.matters]
    low, high = min(values), max(values)
    pad = 0.03 * (high - low)
    return low - pad, high + pad


def _heads(sketch: Sketch, say: Words, count_x: float, width: float, *, means: bool) -> None:
    sketch.aside(count_x, 11, say("forest.column_n"), anchor="end", ink="text2")
    means = means and say.holds("kinds")
    sketch.aside(
        width - 4, 11, say("kinds.column_mean" if means else "forest.column_difference"), anchor="end", ink="text2"
    )


def _directions(sketch: Sketch, say: Words, results: Results, control: str, frame: _Frame, y: float) -> None:
    """Say in words which way is better, on both sides of zero; each side's words stay inside the drawing."""
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    others = [label for arm, label in labels.items() if arm != results.control]
    left = say("forest.better_left", control=control or labels.get(results.control, results.control))
    right = say("forest.better_right", treated=others[0] if len(others) == 1 else say("page.the_programme"))
    zero = frame.x(0)
    for words, side, room in ((left, -1, zero - 20), (right, 1, sketch.width - zero - 20)):
        tip = zero + side * 14
        sketch.line(zero + side * 4, y - 3, tip, y - 3, "text2", width=0.75)
        sketch.polygon([(tip, y - 3), (tip - side * 4, y - 5.2), (tip - side * 4, y - 0.8)], fill="text2")
        shown = measures.clip(words, SMALL_PT, room)
        sketch.text(zero + side * 18, y, shown, anchor="end" if side < 0 else "start", ink="text2")


def _row(
    sketch: Sketch,
    say: Words,
    estimate: Estimate,
    line: _Line | None,
    frame: _Frame,
    label: Sequence[str],
    y: float,
    tall: float,
    label_room: float,
) -> None:
    width, middle = sketch.width, y + tall / 2
    base = middle + 3.1
    main = estimate.outcome.role == "primary"
    for k, words in enumerate(label):
        sketch.aside(4, base + _LINE_PT * (k - (len(label) - 1) / 2), words, strong=main)
    sketch.aside(label_room + 26, base, number(estimate.n), anchor="end", ink="text2")
    sketch.aside(width - 4, base, _natural(say, estimate), anchor="end", strong=main)
    zero = frame.x(0)
    if line is None:
        sketch.line(zero, y, zero, y + tall, "text2", width=1)
        words = say("forest.refused") if read(estimate) is None else say("forest.no_scale")
        sketch.text(zero + 6, base, words, ink="text2")
        return
    if line.matters is not None:
        sketch.rect(
            frame.x(-line.matters),
            y + 1.5,
            frame.x(line.matters) - frame.x(-line.matters),
            tall - 3,
            fill="border@60",
        )
    sketch.line(zero, y, zero, y + tall, "text2", width=1)
    token = "text" if main else "text2"
    sketch.line(frame.x(line.low), middle, frame.x(line.high), middle, token, width=1.2)
    if line.inner is not None:
        sketch.line(frame.x(line.inner[0]), middle, frame.x(line.inner[1]), middle, token, width=3.4)
    size = 7.5 if main else 6.0
    x = frame.x(line.value)
    sketch.rect(
        x - size / 2,
        middle - size / 2,
        size,
        size,
        fill="arm2" if main else "surface",
        stroke="surface" if main else "arm2",
        line=1.2,
    )


def _axis(sketch: Sketch, frame: _Frame, foot: float) -> None:
    sketch.line(frame.left - _PAD_PT, foot, frame.right + _PAD_PT, foot, "text2", width=0.75)
    marks = ticks(frame.low, frame.high, 6)
    decimals = tick_decimals(marks)
    for value in marks:
        x = frame.x(value)
        sketch.line(x, foot, x, foot + 3.5, "text2", width=0.75)
        sketch.text(x, foot + 13.5, number(value, decimals), anchor="middle", ink="text2")


def _lines(say: Words, estimate: Estimate, room: float, *, several: bool) -> list[str]:
    return measures.wrap(
        _label(say, estimate, several=several), SMALL_PT, room - 8, strong=estimate.outcome.role == "primary"
    )


def _label(say: Words, estimate: Estimate, *, several: bool) -> str:
    return contrast_name(say, estimate) if several else estimate.outcome.label


def _natural(say: Words, estimate: Estimate) -> str:
    found = numbers_of(estimate)
    return "–" if found is None else say("forest.range", d=found[0], l=found[1], u=found[2])


def _levels(say: Words, estimates: Sequence[Estimate]) -> str:
    main = sorted({level_percent(e.level) for e in estimates if e.outcome.role == "primary"})
    other = sorted({level_percent(e.level) for e in estimates if e.outcome.role != "primary"})
    if not main or not other or main == other:
        return ", ".join(f"{level} %" for level in main or other)
    return say("forest.levels", main=" / ".join(main), other=" / ".join(other))


def _alt(say: Words, estimate: Estimate) -> str:
    reading = read(estimate)
    if reading is None:
        return f"{estimate.outcome.label}: {say('forest.refused')}."
    k = reading.decimals
    return say(
        "forest.alt",
        outcome=estimate.outcome.label,
        d=signed(reading.value, k),
        l=number(reading.low, k),
        u=number(reading.high, k),
    )


def _twin(estimate: Estimate) -> tuple[str, ...]:
    reading, size = read(estimate), estimate.effect_size
    sizes = ("–", "–", "–") if size is None else tuple(number(v, 2) for v in (size.value, size.ci_low, size.ci_high))
    natural = ("–", "–", "–")
    if reading is not None:
        k = reading.decimals
        natural = (signed(reading.value, k), number(reading.low, k), number(reading.high, k))
    head = (estimate.outcome.label, estimate.contrast, number(estimate.n))
    return (*head, *sizes, *natural, f"{level_percent(estimate.level)} %")
