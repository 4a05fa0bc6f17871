"""F-TIMELINE: what happened when: days of asking as bars, planned windows as frames, the rest as marks."""

from __future__ import annotations

from datetime import date, timedelta

from analysis.facts import StudyFacts
from analysis.facts_annex import Dated
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Anchor, Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_ROW_PT, _FOOT_PT, _BAR_PT, _TOP_PT = 19.0, 34.0, 8.0, 4.0
_NAME_SHARE, _MOST_TICKS, _LEAST_DAYS = 0.3, 7, 14
_ONCE = ("protocol", "plan", "sealed", "revealed", "data")


def timeline(say: Words, facts: StudyFacts, width: float) -> Figure | None:
    """Draw a row a thing, in order of time; None where everything happened within a fortnight."""
    found = facts.annex.timeline
    days = [date.fromisoformat(day) for one in found for day in (one.first, one.last, one.opens, one.closes) if day]
    if not found or (max(days) - min(days)).days < _LEAST_DAYS:
        return None
    first, last = min(days), max(days)
    room = min(width * _NAME_SHARE, max(measures.width(_name(say, one), SMALL_PT) for one in found) + 12)
    scale = (width - room - 4) / max(1, (last - first).days)
    sketch = Sketch(width, _TOP_PT + _ROW_PT * len(found) + _FOOT_PT)
    foot = _TOP_PT + _ROW_PT * len(found)
    sides = sketch.span(room, width)
    _axis(sketch, say, (first, last), sides, scale, foot)
    for k, one in enumerate(found):
        y = _TOP_PT + _ROW_PT * (k + 0.5)
        sketch.aside(0, y + 3, measures.clip(_name(say, one), SMALL_PT, room - 8))
        _row(sketch, say, one, y, sides, first, scale)
    return Figure(
        code="F-TIMELINE",
        title=say("timeline.title", first=say.date(first.isoformat()), last=say.date(last.isoformat())),
        subtitle=say("timeline.subtitle_windows" if any(one.opens for one in found) else "timeline.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(_sentence(say, one) for one in found),
        header=say.listed("timeline.header"),
        rows=tuple(
            (_name(say, one), say.date(one.first), say.date(one.last), say.date(one.opens) or "–",
             say.date(one.closes) or "–", number(one.n) if one.n else "–")
            for one in found
        ),
    )  # fmt: skip


def _name(say: Words, one: Dated) -> str:
    return one.label if one.kind in ("wave", "series") else say(f"timeline.{one.kind}")


def _sentence(say: Words, one: Dated) -> str:
    values = {"name": _name(say, one), "first": say.date(one.first), "last": say.date(one.last)}
    return say("timeline.alt_once" if one.first == one.last else "timeline.alt_span", **values)


def _axis(
    sketch: Sketch, say: Words, ends: tuple[date, date], sides: tuple[float, float], scale: float, foot: float
) -> None:
    """Draw the months, as many as leave room for their names."""
    marks, (left, right) = _months(*ends), sides
    sketch.line(left, foot, right, foot, "text2", width=0.75)
    year = 0
    for day in marks:
        x = left + (day - ends[0]).days * scale
        sketch.line(x, _TOP_PT, x, foot, "border", width=0.4)
        sketch.line(x, foot, x, foot + 3.5, "text2", width=0.75)
        anchor: Anchor = "middle" if left + 16 < x < right - 16 else "end" if x > left + 16 else "start"
        sketch.text(x, foot + 14, say.listed("timeline.months")[day.month - 1], anchor=anchor, ink="text2")
        if day.year != year:
            sketch.text(x, foot + 26, str(day.year), anchor=anchor, ink="text2")
            year = day.year


def _months(first: date, last: date) -> list[date]:
    """Return the firsts of months between two days, every one or every second, third, sixth, twelfth."""
    every = [date(y, m, 1) for y in range(first.year, last.year + 1) for m in range(1, 13)]
    inside = [day for day in every if first <= day <= last]
    for step in (1, 2, 3, 6, 12, 24, 60):
        kept = [day for day in inside if (day.month - 1 + 12 * day.year) % step == 0]
        if len(kept) <= _MOST_TICKS:
            return kept or inside[:1] or [first]
    return inside[:1]


def _row(
    sketch: Sketch, say: Words, one: Dated, y: float, sides: tuple[float, float], origin: date, scale: float
) -> None:
    def x(day: str, *, after: bool = False) -> float:
        at = date.fromisoformat(day) + timedelta(1 if after else 0)
        return min(sides[0] + (at - origin).days * scale, sides[1])

    if one.kind in _ONCE:
        at, half = x(one.first), 4.5
        sketch.polygon([(at, y - half), (at + half, y), (at, y + half), (at - half, y)], fill="text")
        _beside(sketch, say.date(one.first), at - half, at + half, sides, y)
        return
    if one.opens:
        sketch.rect(x(one.opens), y - _BAR_PT / 2 - 2, x(one.closes, after=True) - x(one.opens), _BAR_PT + 4,
                    stroke="border-strong", line=0.75)  # fmt: skip
    begin, end = x(one.first), max(x(one.last, after=True), x(one.first) + 2)
    sketch.rect(begin, y - _BAR_PT / 2, end - begin, _BAR_PT, fill="warn" if one.kind == "harms" else "arm2")
    words = say("timeline.months_n" if one.kind == "series" else "timeline.n", n=number(one.n))
    edges = (
        min(begin, x(one.opens)) if one.opens else begin,
        max(end, x(one.closes, after=True)) if one.opens else end,
    )
    if one.n:
        _beside(sketch, words, *edges, sides, y)


def _beside(sketch: Sketch, words: str, begin: float, end: float, sides: tuple[float, float], y: float) -> None:
    """Write beside a mark: after it, or before it where there is no room after."""
    wide = measures.width(words, SMALL_PT)
    if end + 6 + wide <= sides[1]:
        sketch.text(end + 6, y + 3, words, ink="text2")
    elif begin - 6 - wide >= sides[0]:
        sketch.text(begin - 6, y + 3, words, anchor="end", ink="text2")
