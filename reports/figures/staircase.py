"""F-STAIR: knowledge, beliefs, behaviour as three steps, each with both levels and the difference's interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.facts import StudyFacts
from analysis.results import Estimate, Results
from core.plan import Dimension
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Anchor, Sketch, tick_decimals, ticks
from reports.kinds import leading_contrasts
from reports.locales import locale
from reports.numbers import Reading, factor, number, read, signed
from reports.theme import SMALL_PT
from reports.words import STEPS, Words, arm_label, level_percent, lower, people, step_estimates

_AXIS_PT, _HEAD_PT, _RISE_PT, _TREAD_PT = 24.0, 40.0, 8.0, 19.0
_BAR_PT, _STAGGER_PT, _LEVEL_GAP_PT = 15.0, 11.0, 13.0


@dataclass(frozen=True, slots=True)
class _Bar:
    """One arm's difference on one step, in natural units on the level scale."""

    estimate: Estimate
    reading: Reading
    level: float
    arm: int

    @property
    def treated(self) -> float:
        return self.level + self.reading.value

    def ends(self, low: float | None, high: float | None) -> tuple[float, float] | None:
        if low is None or high is None:
            return None
        scale = factor(self.estimate.outcome)
        return self.level + low * scale, self.level + high * scale


def staircase(say: Words, results: Results, facts: StudyFacts, width: float, height: float = 206.0) -> Figure:
    """Draw the three steps; every contrast is a bar of its own on each step."""
    steps = {dimension: _bars(results, dimension) for dimension in STEPS}
    missing = {d: _absence(say, results, d) for d in STEPS if not steps[d]}
    sketch = Sketch(width, height)
    low, high = _range([bar for bars in steps.values() for bar in bars])
    room = (width - _AXIS_PT) / 3
    crowded = any(_crowded(say, bars, room) for bars in steps.values())
    top, foot = _HEAD_PT + (_STAGGER_PT if crowded else 0), height - _TREAD_PT - 2 * _RISE_PT - 3
    scale = _Scale(low, high, top, foot)
    _axis(sketch, scale, width)
    for place, dimension in enumerate(STEPS):
        left = _AXIS_PT + (len(STEPS) - 1 - place if locale().right_to_left else place) * room
        _tread(sketch, say, dimension, left, room, height, place, dashed=not steps[dimension])
        if steps[dimension]:
            _step(sketch, say, steps[dimension], scale, left, room)
        else:
            _missing(sketch, missing[dimension], left, room, (top, foot))
    level = next((level_percent(bar.estimate.level) for bars in steps.values() for bar in bars), "95")
    return Figure(
        code=say("stair.code"),
        title=say("stair.title_alone"),
        subtitle=_subtitle(say, steps, results, facts),
        drawing=sketch.drawing(),
        alt=" ".join(_alt(say, dimension, bars, missing.get(dimension, "")) for dimension, bars in steps.items()),
        header=say.listed("stair.header"),
        rows=tuple(
            row for dimension, bars in steps.items() for row in _rows(say, dimension, bars, missing.get(dimension, ""))
        ),
        note=_note(say, steps, level),
    )


class _Scale:
    """Values to heights; the frame grows with the intervals, so nothing is ever cut."""

    def __init__(self, low: float, high: float, top: float, foot: float) -> None:
        self.low, self.high, self.top, self.foot = low, high, top, foot

    def y(self, value: float) -> float:
        return self.foot - (value - self.low) / (self.high - self.low) * (self.foot - self.top)


def _bars(results: Results, dimension: Dimension) -> list[_Bar]:
    bars = []
    for contrast in leading_contrasts(results):
        estimate = step_estimates(results, contrast)[dimension]
        reading = None if estimate is None else read(estimate)
        if estimate is None or reading is None:
            continue
        control = next((a.mean for a in estimate.arms if a.arm == estimate.control), None)
        if control is not None:
            arm = results.arms.index(estimate.treated) if estimate.treated in results.arms else 1
            bars.append(_Bar(estimate, reading, control * factor(estimate.outcome), arm))
    return bars


def _range(bars: Sequence[_Bar]) -> tuple[float, float]:
    values = [50.0] if not bars else []
    for bar in bars:
        reach = bar.reading.matters or 0.0
        values += [bar.level - reach, bar.level + reach, bar.treated]
        values += [bar.level + bar.reading.low, bar.level + bar.reading.high]
    low, high = min(values), max(values)
    pad = 0.04 * (high - low) or 5.0
    return low - pad, high + pad


def _axis(sketch: Sketch, scale: _Scale, width: float) -> None:
    marks = ticks(scale.low, scale.high, 6)
    decimals = tick_decimals(marks)
    for value in marks:
        y = scale.y(value)
        sketch.line(_AXIS_PT, y, width, y, "border", width=0.4)
        sketch.text(_AXIS_PT - 5, y + 3, number(value, decimals), anchor="end", ink="text2")


def _tread(
    sketch: Sketch,
    say: Words,
    dimension: Dimension,
    left: float,
    room: float,
    height: float,
    place: int,
    *,
    dashed: bool,
) -> None:
    rise = _TREAD_PT + place * _RISE_PT
    top = height - rise
    if dashed:
        outline = [(left + 1, height - 0.5), (left + 1, top), (left + room - 1, top), (left + room - 1, height - 0.5)]
        sketch.polygon(outline, stroke="text3", dash=(3, 2), closed=False)
    else:
        sketch.rect(left, top, room, rise, fill="sunken")
        sketch.line(left, top, left + room, top, "text", width=1.5)
    sketch.text(left + room / 2, top + 14, say(f"dimensions.{dimension}"), size=9.5, strong=True, anchor="middle")


def _step(sketch: Sketch, say: Words, bars: Sequence[_Bar], scale: _Scale, left: float, room: float) -> None:
    first = bars[0]
    written = measures.width(_level(first, first.level), SMALL_PT)
    centre_control = left + max(room * (0.31 if len(bars) == 1 else 0.14), written + _LEVEL_GAP_PT)
    _ground(sketch, scale, first, left, room, centre_control)
    slot = _slot(bars, room)
    crowded = _crowded(say, bars, room)
    for k, bar in enumerate(bars):
        x = left + room * 0.62 if len(bars) == 1 else left + room - slot * (len(bars) - k - 0.5)
        _gradient(sketch, scale, bar, x)
        sketch.marker(x, scale.y(bar.treated), bar.arm, 8)
        _headline(
            sketch, say, bar, left + room / 2 if len(bars) == 1 else x, slot, drop=_STAGGER_PT * (crowded and k % 2)
        )
    sketch.marker(centre_control, scale.y(first.level), 0, 8)
    _level_labels(sketch, scale, bars, centre_control, left, room)


def _ground(sketch: Sketch, scale: _Scale, bar: _Bar, left: float, room: float, start: float) -> None:
    y = scale.y(bar.level)
    if bar.reading.matters is not None:
        top, foot = scale.y(bar.level + bar.reading.matters), scale.y(bar.level - bar.reading.matters)
        sketch.rect(left + 5, top, room - 10, foot - top, fill="sunken")
        for edge in (top, foot):
            sketch.line(left + 5, edge, left + room - 5, edge, "border-strong", width=0.5, dash=(1, 1.5))
    sketch.line(start, y, left + room - 5, y, "arm1", width=1.1, dash=(5, 2.5))


def _gradient(sketch: Sketch, scale: _Scale, bar: _Bar, x: float) -> None:
    e, token = bar.estimate, f"arm{min(bar.arm, 3) + 1}"
    layers = (
        (bar.ends(e.ci_low, e.ci_high), f"{token}@30"),
        (bar.ends(e.ci80_low, e.ci80_high), f"{token}@52"),
        (bar.ends(e.ci50_low, e.ci50_high), f"{token}@78"),
    )
    for ends, tint in layers:
        if ends is not None:
            top, foot = scale.y(ends[1]), scale.y(ends[0])
            sketch.rect(x - _BAR_PT / 2, top, _BAR_PT, max(foot - top, 0.75), fill=tint)
    outer = layers[0][0]
    if outer is not None:
        for end in outer:
            y = scale.y(end)
            sketch.line(x - _BAR_PT / 2, y, x + _BAR_PT / 2, y, token, width=0.9)


def _slot(bars: Sequence[_Bar], room: float) -> float:
    """Return the width each bar has for its words: the whole step, or a share of what the control mark leaves."""
    return room if len(bars) == 1 else (room * 0.86 - 8) / len(bars)


def _crowded(say: Words, bars: Sequence[_Bar], room: float) -> bool:
    """Return whether neighbouring intervals would touch, so that every other one is set a line lower."""
    return any(measures.width(_between(say, bar, _slot(bars, room)), SMALL_PT) > _slot(bars, room) - 4 for bar in bars)


def _headline(sketch: Sketch, say: Words, bar: _Bar, x: float, room: float, *, drop: float) -> None:
    sketch.text(x, 15, signed(bar.reading.value, bar.reading.decimals), size=15, strong=True, anchor="middle")
    sketch.text(x, 28 + drop, _between(say, bar, room), anchor="middle", ink="text2")


def _between(say: Words, bar: _Bar, room: float) -> str:
    k = bar.reading.decimals
    ends = {"l": number(bar.reading.low, k), "u": number(bar.reading.high, k)}
    words = say("stair.between_long", **ends)
    return words if measures.width(words, SMALL_PT) <= room - 4 else say("stair.between", **ends)


def _level_labels(
    sketch: Sketch, scale: _Scale, bars: Sequence[_Bar], x_control: float, left: float, room: float
) -> None:
    """Write the control level left of its mark and, with one bar, the other level right of the bar.

    Each stands on a patch of its ground, so that no rule runs through a number.
    """
    first = bars[0]
    y = scale.y(first.level)
    _patched(
        sketch, _level(first, first.level), x_control - 6.5, y, "end", "sunken" if first.reading.matters else "surface"
    )
    if len(bars) == 1:
        level, treated = scale.y(first.level), scale.y(first.treated)
        if abs(treated - level) < 8:
            treated = level - 8 if first.reading.value >= 0 else level + 8
        reach = first.reading.matters or 0.0
        inside = scale.y(first.level + reach) < treated < scale.y(first.level - reach)
        x = left + room * 0.62 + _BAR_PT / 2 + 4
        _patched(sketch, _level(first, first.treated), x, treated, "start", "sunken" if inside else "surface")


def _patched(sketch: Sketch, words: str, x: float, middle: float, anchor: Anchor, ground: str) -> None:
    width = measures.width(words, SMALL_PT)
    sketch.rect(x - 1 if anchor == "start" else x - width - 1, middle - 4.5, width + 2, 9, fill=ground)
    sketch.text(x, middle + 3.1, words, anchor=anchor)


def _level(bar: _Bar, value: float) -> str:
    decimals = bar.reading.decimals
    return number(value, 0 if abs(value - round(value)) < 0.5 * 10**-decimals else decimals)


def _missing(sketch: Sketch, words: str, left: float, room: float, ends: tuple[float, float]) -> None:
    y, foot = sum(ends) / 2, ends[1]
    lines = measures.wrap(words, SMALL_PT, room - 12)
    half = min(60.0, foot - y - 1)
    sketch.rect(left + 2, y - half, room - 4, 2 * half, fill="surface")
    for k, line in enumerate(lines):
        sketch.text(left + room / 2, y + 12 * k, line, anchor="middle", ink="text2")


def _absence(say: Words, results: Results, dimension: Dimension) -> str:
    refused = any(e.outcome.dimension == dimension for e in results.estimates)
    return say("stair.refused") if refused else say("stair.not_measured")


def _control_label(results: Results, steps: dict[Dimension, list[_Bar]]) -> str:
    seen = {arm_label(bar.estimate, bar.estimate.control) for bars in steps.values() for bar in bars}
    if len(seen) == 1:
        return seen.pop()
    if seen:
        return " / ".join(dict.fromkeys(arm_label(b.estimate, b.estimate.control) for s in steps.values() for b in s))
    return dict(zip(results.arms, results.arm_labels, strict=True)).get(results.control, results.control)


def _note(say: Words, steps: dict[Dimension, list[_Bar]], level: str) -> str:
    counts = ", ".join(number(bars[0].estimate.units) for bars in steps.values() if bars)
    return f"{say('stair.note', level=level)} {say('stair.n', n=counts)}".strip()


def _subtitle(say: Words, steps: dict[Dimension, list[_Bar]], results: Results, facts: StudyFacts) -> str:
    plain = any(bar.reading.unit == "plain" for bars in steps.values() for bar in bars)
    scale = say("stair.scale_own") if plain else say("stair.scale_100")
    return say("stair.subtitle", scale=scale, control=_control_label(results, steps), unit_many=people(say, facts))


def _alt(say: Words, dimension: Dimension, bars: Sequence[_Bar], absence: str) -> str:
    name = say(f"dimensions.{dimension}")
    if not bars:
        return say("stair.alt_refused" if absence == say("stair.refused") else "stair.alt_missing", dimension=name)
    return " ".join(
        say(
            "stair.alt_step",
            dimension=name,
            control=lower(arm_label(bar.estimate, bar.estimate.control)),
            c=number(bar.level, bar.reading.decimals),
            treated=lower(arm_label(bar.estimate, bar.estimate.treated)),
            t=number(bar.treated, bar.reading.decimals),
            d=signed(bar.reading.value, bar.reading.decimals),
            l=number(bar.reading.low, bar.reading.decimals),
            u=number(bar.reading.high, bar.reading.decimals),
        )
        for bar in bars
    )


def _rows(say: Words, dimension: Dimension, bars: Sequence[_Bar], absence: str) -> list[tuple[str, ...]]:
    name = say(f"dimensions.{dimension}")
    if not bars:
        return [(name, absence, "", "", "", "", "")]
    rows: list[tuple[str, ...]] = [
        (name, arm_label(bars[0].estimate, bars[0].estimate.control), number(bars[0].level, 1), "", "", "", "")
    ]
    for bar in bars:
        r, k = bar.reading, bar.reading.decimals
        matters = "" if r.matters is None else number(r.matters, tick_decimals([r.matters]))
        label = arm_label(bar.estimate, bar.estimate.treated)
        rows.append(
            (name, label, number(bar.treated, 1), signed(r.value, k), number(r.low, k), number(r.high, k), matters)
        )
    return rows
