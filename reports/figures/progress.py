"""F-CUM: people finished by day against an even pace; F-GROUPS: groups by what is still to do. Arms are not known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from analysis.quality.progress import GroupState, WaveCourse
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Anchor, Sketch, ticks
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_LEFT, _RIGHT, _HEAD, _FOOT = 40.0, 12.0, 26.0, 30.0
_ROW, _BAR = 17.0, 9.0
LEAST_PEOPLE = 10

Scale = Callable[[float], float]


def progress_figure(
    say: Words, course: WaveCourse, today: str, width: float, *, height: float = 250.0
) -> Figure | None:
    """Draw the people who finished a wave, day by day, and those expected; None before the first."""
    if not course.days:
        return None
    first, last = _span(course, today)
    sketch = Sketch(width, height)
    x, y = _scales(course, first, last, width, height)
    _frame(sketch, say, course, (first, last), (x, y), height)
    if course.opens:
        _expected(sketch, say, course, x, y)
    end = max(min(today, last), course.days[-1])
    _steps(sketch, course, x, y, end)
    if first <= today <= last:
        sketch.line(x(_day(today)), _HEAD, x(_day(today)), height - _FOOT, "text2", width=0.75, dash=(1.5, 2))
        is_late = x(_day(today)) > width * 0.85
        _on_ground(
            sketch, x(_day(today)) + (-5 if is_late else 5), height - _FOOT - 5, say("progress.today"),
            "end" if is_late else "start", strong=False,
        )  # fmt: skip
    if course.latest:
        _projection(sketch, say, course, x, y, last)
    place = x(_day(end))
    late = place > width * 0.7
    words = say("progress.now", n=number(course.finished[-1]), due=number(course.due))
    _on_ground(sketch, place + (-7 if late else 7), y(course.finished[-1]) - 7, words, "end" if late else "start")
    sketch.dot(place, y(course.finished[-1]), 3.6, fill="arm2", stroke="surface")
    return Figure(
        code="F-CUM",
        title=say("progress.title", n=number(course.finished[-1]), due=number(course.due)),
        subtitle=say("progress.subtitle", wave=course.label),
        drawing=sketch.drawing(),
        alt=_alt(say, course),
        header=say.listed("progress.header"),
        rows=tuple(_row(course, k) for k in range(len(course.days))),
        note=say("progress.from_first") if course.from_first else "",
    )


def _alt(say: Words, course: WaveCourse) -> str:
    words = say(
        "progress.alt", wave=course.label, n=number(course.finished[-1]), due=number(course.due),
        day=say.date(course.days[-1]), expected=number(course.expected(course.days[-1])),
    )  # fmt: skip
    if course.latest:
        words += " " + say("progress.alt_end", low=say.date(course.earliest), high=say.date(course.latest))
    return words


def _row(course: WaveCourse, k: int) -> tuple[str, ...]:
    expected = number(course.expected(course.days[k])) if course.opens else "–"
    before = course.finished[k - 1] if k else 0
    return course.days[k], number(course.finished[k] - before), number(course.finished[k]), expected


def _day(day: str) -> float:
    return float(date.fromisoformat(day).toordinal())


def _span(course: WaveCourse, today: str) -> tuple[str, str]:
    known = [course.days[0], course.days[-1], *([course.opens, course.closes] if course.opens else [])]
    first, last = min(known), max(known)
    # Today belongs in the picture while the wave runs; long after it, it would only squeeze the line.
    if first <= today <= (date.fromisoformat(last) + timedelta(14)).isoformat():
        last = max(last, today)
    if course.latest and _day(course.latest) - _day(last) < _day(last) - _day(first):
        last = max(last, course.latest)
    return first, last


def _scales(course: WaveCourse, first: str, last: str, width: float, height: float) -> tuple[Scale, Scale]:
    low, high = _day(first), max(_day(last), _day(first) + 1)
    top = max(course.due, course.finished[-1], 1)

    def x(day: float) -> float:
        return _LEFT + (day - low) / (high - low) * (width - _LEFT - _RIGHT)

    def y(people: float) -> float:
        return height - _FOOT - people / top * (height - _FOOT - _HEAD)

    return x, y


def _frame(
    sketch: Sketch, say: Words, course: WaveCourse, span: tuple[str, str], scales: tuple[Scale, Scale], height: float
) -> None:
    x, y = scales
    right, foot = sketch.width - _RIGHT, height - _FOOT
    if course.opens:
        begin, end = x(max(_day(course.opens), _day(span[0]))), x(min(_day(course.closes), _day(span[1])))
        sketch.rect(begin, _HEAD, end - begin, foot - _HEAD, fill="sunken")
    sketch.text(0, 9, say("progress.axis"), ink="text2")
    for value in [v for v in ticks(0, max(course.due, 1), 5) if v % 1 == 0]:
        sketch.line(_LEFT, y(value), right, y(value), "border", width=0.75)
        sketch.text(_LEFT - 5, y(value) + 3, number(value), anchor="end", ink="text2")
    sketch.line(_LEFT, foot, right, foot, "text2", width=0.75)
    for day in _day_marks(*span):
        place = x(_day(day))
        sketch.line(place, foot, place, foot + 3.5, "text2", width=0.75)
        _label(sketch, place, foot + 14, _short(say, day), sketch.width)


def _day_marks(first: str, last: str) -> list[str]:
    days = int(_day(last) - _day(first))
    step = next((s for s in (1, 2, 7, 14, 28, 56, 91, 182) if days / s <= 6), 365)
    return [(date.fromisoformat(first) + timedelta(k)).isoformat() for k in range(0, days + 1, step)]


def _short(say: Words, day: str) -> str:
    return say("progress.day", day=int(day[8:]), month=say.listed("progress.months")[int(day[5:7]) - 1])


def _label(sketch: Sketch, x: float, baseline: float, words: str, width: float) -> None:
    half = measures.width(words, SMALL_PT) / 2
    sketch.text(min(max(x, half), width - half), baseline, words, anchor="middle", ink="text2")


def _expected(sketch: Sketch, say: Words, course: WaveCourse, x: Scale, y: Scale) -> None:
    begin, end = _day(course.opens), _day(course.closes)
    points = [(x(begin), y(0)), (x(end), y(course.due))]
    sketch.polygon(points, stroke="text2", line=1.0, dash=(4, 3), closed=False)
    middle = (begin + end) / 2
    so_far = max((n for day, n in zip(course.days, course.finished, strict=True) if _day(day) <= middle), default=0)
    if so_far <= course.due / 2:
        sketch.text(x(middle) - 6, y(course.due / 2) - 6, say("progress.expected"), anchor="end", ink="text2")
    else:
        sketch.text(x(middle) + 6, y(course.due / 2) + 12, say("progress.expected"), ink="text2")


def _on_ground(sketch: Sketch, x: float, baseline: float, words: str, anchor: Anchor, *, strong: bool = True) -> None:
    wide = measures.width(words, SMALL_PT, strong=strong)
    left = x - (wide if anchor == "end" else 0)
    sketch.rect(left - 2, baseline - 8, wide + 4, 11, fill="surface")
    sketch.text(x, baseline, words, anchor=anchor, strong=strong)


def _steps(sketch: Sketch, course: WaveCourse, x: Scale, y: Scale, end: str) -> None:
    points = [(x(_day(course.days[0])), y(0))]
    for day, people in zip(course.days, course.finished, strict=True):
        points += [(x(_day(day)), points[-1][1]), (x(_day(day)), y(people))]
    points.append((max(x(_day(end)), points[-1][0]), points[-1][1]))
    sketch.polygon(points, stroke="arm2", line=2.0, closed=False)


def _projection(sketch: Sketch, say: Words, course: WaveCourse, x: Scale, y: Scale, last: str) -> None:
    ends = [min(_day(day), _day(last)) for day in (course.earliest, course.latest)]
    sketch.line(x(ends[0]), y(course.due), x(ends[1]), y(course.due), "arm2", width=1.5, dash=(1.5, 2))
    words = say("progress.projected", low=_short(say, course.earliest), high=_short(say, course.latest))
    _on_ground(sketch, min(x(ends[1]), sketch.width - _RIGHT), y(course.due) - 5, words, "end")


def groups_figure(say: Words, wave: str, groups: Sequence[GroupState], width: float) -> Figure | None:
    """Draw a bar a group: finished, begun, to do, the largest shortfall first; under 10 people numbers only.

    None without groups.
    """
    if not groups:
        return None
    room = min(max(measures.width(g.label, SMALL_PT) for g in groups) + 10, width * 0.3)
    numbers = max(measures.width(_counts(say, g), SMALL_PT) for g in groups) + 10
    most = max(g.due for g in groups)
    sketch = Sketch(width, 14 + _ROW * len(groups) + 4, turned=True)
    sketch.text(0, 9, say("progress.groups_axis"), ink="text2")
    for k, group in enumerate(groups):
        top = 14 + k * _ROW
        sketch.text(0, top + 10, measures.clip(group.label, SMALL_PT, room - 8))
        sketch.text(width, top + 10, _counts(say, group), anchor="end", ink="text2")
        if group.due < LEAST_PEOPLE:
            continue
        left, scale = room, (width - room - numbers) / most
        for people, fill, stroke in (
            (group.finished, "arm2", ""),
            (group.begun, "arm2@40", ""),
            (group.to_do, "", "border-strong"),
        ):
            wide = people * scale
            if wide > 0:
                sketch.rect(left, top + 3, wide, _BAR, fill=fill or "surface", stroke=stroke)
            left += wide
    worst = groups[0]
    return Figure(
        code="F-GROUPS",
        title=say("progress.groups_title"),
        subtitle=say("progress.groups_subtitle", wave=wave),
        drawing=sketch.drawing(),
        alt=say("progress.groups_alt", n=len(groups), worst=worst.label, left=worst.begun + worst.to_do, due=worst.due),
        header=say.listed("progress.groups_header"),
        rows=tuple((g.label, number(g.finished), number(g.begun), number(g.to_do)) for g in groups),
    )


def _counts(say: Words, group: GroupState) -> str:
    return say("progress.counts", n=number(group.finished), due=number(group.due))
