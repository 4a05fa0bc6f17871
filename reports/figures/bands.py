"""F-GO: each progression criterion of a pilot: its bands as they were fixed, what each round showed, and how sure."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.feasibility import Feasibility, Observed
from core.feasibility import Band, Criterion
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.suppression import HIDDEN, few_words
from reports.theme import SMALL_PT
from reports.words import Words, least_decimals

_LABEL, _VALUE, _ROUND_PT, _PAD_PT, _FOOT_PT, _KEYS_PT, _LINE_PT = 0.3, 0.3, 13.0, 5.0, 16.0, 34.0, 10.5
_MOST_ROUNDS = 4
_FILLS: dict[Band, str] = {"go": "surface", "amend": "sunken", "stop": "border"}


@dataclass(frozen=True, slots=True)
class _Axis:
    """One criterion's own axis: from ``low`` to ``high`` between two places of the drawing."""

    low: float
    high: float
    left: float
    right: float

    def x(self, value: float) -> float:
        """Return the place of a value, kept inside."""
        share = (value - self.low) / (self.high - self.low)
        return self.left + min(1.0, max(0.0, share)) * (self.right - self.left)


def bands_figure(say: Words, found: Feasibility, width: float) -> Figure | None:
    """Draw a strip a criterion; None before anything was observed. The table of criteria holds the numbers too."""
    rows = [(one, _seen(found, one)) for one in found.criteria]
    rows = [(one, seen) for one, seen in rows if seen]
    if not rows:
        return None
    room, value = width * _LABEL, width * _VALUE
    names = [measures.wrap(f"{number(one.no)}. {one.name}", SMALL_PT, room - 10)[:4] for one, _ in rows]
    strips = [_ROUND_PT * len(seen) + 2 * _PAD_PT for _, seen in rows]
    talls = [max(strip + _FOOT_PT, _LINE_PT * len(lines) + 8) for strip, lines in zip(strips, names, strict=True)]
    sketch = Sketch(width, _KEYS_PT + sum(talls))
    _keys(sketch, say, found)
    y = _KEYS_PT
    for (one, seen), lines, strip, tall in zip(rows, names, strips, talls, strict=True):
        for k, words in enumerate(lines):
            sketch.text(0, y + 10 + _LINE_PT * k, words)
        axis = _axis(one, [o for _, o in seen], room, width - value)
        _strip(sketch, one, axis, y, strip)
        for k, (place, o) in enumerate(seen):
            _mark(sketch, say, one, o, place, axis, y + _PAD_PT + _ROUND_PT * (k + 0.5))
        y += tall
    return Figure(
        code="F-GO",
        title=say("go.title"),
        subtitle=say("go.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(_sentence(say, found, one, seen) for one, seen in rows),
        header=say.listed("go.header"),
        rows=tuple(
            (one.name, _round(say, found, place), _written(say, one, o), _band(say, o))
            for one, seen in rows for place, o in seen
        ),
    )  # fmt: skip


def _seen(found: Feasibility, one: Criterion) -> list[tuple[int, Observed]]:
    """Return what was observed with the place of its round; -1 for all rounds together. The last rounds, if many."""
    if one.pooled:
        pairs = [(-1, found.of(one.no, 0))]
    else:
        pairs = [(k, found.of(one.no, state.round.no)) for k, state in enumerate(found.rounds)]
    return [(k, o) for k, o in pairs if o.value is not None and o.band is not None][-_MOST_ROUNDS:]


def _axis(one: Criterion, seen: list[Observed], left: float, right: float) -> _Axis:
    if one.measure == "share":
        return _Axis(0.0, 100.0, left, right)
    known = [o for o in seen if o.x != HIDDEN]
    values = [one.go, one.stop, *(v for o in known for v in (o.value, o.low, o.high) if v is not None)]
    low, high = min(0.0, *values), max(values)
    return _Axis(low, high + 0.12 * (high - low) + (0.0 if high > low else 1.0), left, right)


def _strip(sketch: Sketch, one: Criterion, axis: _Axis, y: float, tall: float) -> None:
    """Draw the bands as grounds of one colour, darker for worse, with their borders' values below."""
    up = one.better == "higher"
    stop, go = axis.x(one.stop), axis.x(one.go)
    spans: list[tuple[float, float, Band]] = [
        (axis.left, stop, "stop"), (stop, go, "amend"), (go, axis.right, "go"),
    ] if up else [(axis.left, go, "go"), (go, stop, "amend"), (stop, axis.right, "stop")]  # fmt: skip
    for begin, end, band in spans:
        if end - begin > 0.1:
            sketch.rect(begin, y, end - begin, tall, fill=_FILLS[band])
    sketch.rect(axis.left, y, axis.right - axis.left, tall, stroke="border-strong", line=0.6)
    unit = " %" if one.measure == "share" else ""
    borders = sorted({(stop, one.stop), (go, one.go)})
    for k, (x, value) in enumerate(borders):
        sketch.line(x, y, x, y + tall + 3, "text2", width=0.9)
        words = f"{number(value, least_decimals(value))}{unit}"
        half = measures.width(words, SMALL_PT) / 2
        near = len(borders) == 2 and borders[1][0] - borders[0][0] < 2 * half + 8
        shift = (-half - 1 if k == 0 else half + 1) if near else 0.0
        place = min(max(x + shift, axis.left + half), axis.right - half)
        sketch.text(place, y + tall + 12, words, anchor="middle", ink="text2")


def _mark(sketch: Sketch, say: Words, one: Criterion, o: Observed, place: int, axis: _Axis, y: float) -> None:
    value = o.value or 0.0
    if o.low is not None and o.high is not None:
        sketch.line(axis.x(o.low), y, axis.x(o.high), y, "text", width=1.5)
    if o.x != HIDDEN:
        sketch.marker(axis.x(value), y, place % _MOST_ROUNDS if place >= 0 else 3, 8)
    words = say("go.value", value=_written(say, one, o), band=_band(say, o))
    sketch.text(axis.right + 8, y + 3, measures.clip(words, SMALL_PT, sketch.width - axis.right - 8), ink="text")


def _written(say: Words, one: Criterion, o: Observed) -> str:
    value = o.value or 0.0
    if o.x == HIDDEN:
        return few_words(say, HIDDEN, number, "suppression.short")
    k = 0 if one.measure in ("share", "count") else 2 if abs(value) < 2 else 1
    unit = " %" if one.measure == "share" else ""
    text = f"{number(value, k)}{unit}"
    if o.low is not None and o.high is not None:
        ends = 1 if one.measure == "count" else k
        text += f" [{number(o.low, ends)}, {number(o.high, ends)}]"
    return text


def _band(say: Words, o: Observed) -> str:
    return "–" if o.band is None else say(f"feasibility.band_{o.band}")


def _round(say: Words, found: Feasibility, place: int) -> str:
    return say("go.together") if place < 0 else found.rounds[place].round.label


def _keys(sketch: Sketch, say: Words, found: Feasibility) -> None:
    x = 0.0
    for band in ("stop", "amend", "go"):
        sketch.rect(x, 2, 14, 10, fill=_FILLS[band], stroke="border-strong", line=0.6)
        x += 19 + sketch.text(x + 19, 10.5, say(f"feasibility.band_{band}"), ink="text2") + 12
    x = 0.0
    for k, state in enumerate(found.rounds):
        sketch.marker(x + 5, 22, k % _MOST_ROUNDS, 7)
        x += 13 + sketch.text(x + 13, 25, state.round.label, ink="text2") + 12


def _sentence(say: Words, found: Feasibility, one: Criterion, seen: list[tuple[int, Observed]]) -> str:
    parts = "; ".join(f"{_round(say, found, place)}: {_written(say, one, o)}, {_band(say, o)}" for place, o in seen)
    return say("go.alt", name=one.name, seen=parts)
