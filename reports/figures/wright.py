"""F-WRIGHT: the people of a test and its items on one axis: who is able to what, and which items nobody needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from analysis.instrument_structure import PersonItemMap, ScaleStructure
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_PEOPLE, _GAP, _ROW, _LINE, _FOOT, _LABEL, _TOP = 62.0, 10.0, 15.0, 10.5, 34.0, 0.40, 16.0
_Z = 1.959963984540054


def wright(say: Words, name: str, items: Sequence[str], one: ScaleStructure, width: float) -> Figure | None:
    """Draw people above and items below, the easiest first; None where the scale is no test or has no model."""
    found = one.map
    if found is None:
        return None
    order = sorted(range(len(items)), key=lambda k: found.difficulty[k])
    room = _LABEL * width
    wrapped = [measures.wrap(f"{k + 1}. {items[k]}", SMALL_PT, room - 12)[:2] for k in order]
    talls = [_ROW + _LINE * (len(lines) - 1) for lines in wrapped]
    people = _PEOPLE if found.people else 0.0
    sketch = Sketch(width, _TOP + people + _GAP + sum(talls) + _FOOT)
    left, right = sketch.span(room, width - 8)
    ends = [d + s * _Z * e for d, e in zip(found.difficulty, found.errors, strict=True) for s in (-1, 1)]
    low, high = min(*ends, *found.values), max(*ends, *found.values)
    pad = 0.03 * (high - low)

    def x(value: float) -> float:
        return left + (value - low + pad) / (high - low + 2 * pad) * (right - left)

    if people:
        _people(sketch, say, found, x, room)
    y = _TOP + people + _GAP
    for k, lines, tall in zip(order, wrapped, talls, strict=True):
        middle = y + tall / 2
        for n, words in enumerate(lines):
            sketch.aside(0, middle + 3 + _LINE * (n - (len(lines) - 1) / 2), words)
        reach, at = _Z * found.errors[k], found.difficulty[k]
        sketch.line(x(low), middle, x(high), middle, "border", width=0.5)
        sketch.line(x(at - reach), middle, x(at + reach), middle, "text", width=1.4)
        sketch.rect(x(at) - 3.4, middle - 3.4, 6.8, 6.8, fill="arm2", stroke="surface", line=0.75)
        y += tall
    _axis(sketch, say, (low, high), (left, right), y, x)
    hardest, easiest = order[-1], order[0]
    return Figure(
        code="F-WRIGHT",
        title=say("structure.wright_title", scale=name),
        subtitle=say("structure.wright_subtitle", n=number(one.n)),
        drawing=sketch.drawing(),
        alt=say(
            "structure.wright_alt", easiest=items[easiest], low=number(found.difficulty[easiest], 2),
            hardest=items[hardest], high=number(found.difficulty[hardest], 2),
        ),
        header=say.listed("structure.wright_header"),
        rows=tuple((f"{k + 1}. {items[k]}", _numbers(found, k)) for k in order),
        note=say("structure.wright_note"),
    )  # fmt: skip


def _numbers(found: PersonItemMap, k: int) -> str:
    at, reach = found.difficulty[k], _Z * found.errors[k]
    return f"{number(at, 2)} [{number(at - reach, 2)}, {number(at + reach, 2)}]"


def _people(sketch: Sketch, say: Words, found: PersonItemMap, x: Callable[[float], float], room: float) -> None:
    foot, most = _TOP + _PEOPLE, max(found.people)
    sketch.aside(0, foot - _PEOPLE / 2, say("structure.wright_people"), strong=True)
    gaps = [b - a for a, b in zip(found.values, found.values[1:], strict=False)]
    wide = max(3.0, 0.8 * (x(min(gaps)) - x(0.0)))
    for value, count in zip(found.values, found.people, strict=True):
        if count:
            tall = max(1.0, count / most * (_PEOPLE - 14))
            sketch.rect(x(value) - wide / 2, foot - tall, wide, tall, fill="sunken", stroke="text2", line=0.6)
    peak = found.people.index(most)
    sketch.text(x(found.values[peak]), foot - _PEOPLE + 9, say("structure.wright_n", n=number(most)), anchor="middle",
                ink="text2")  # fmt: skip
    sketch.line(*sketch.span(room, sketch.width - 8)[:1], foot, sketch.span(room, sketch.width - 8)[1], foot, "text2")


def _axis(
    sketch: Sketch, say: Words, ends: tuple[float, float], sides: tuple[float, float], foot: float,
    x: Callable[[float], float],
) -> None:  # fmt: skip
    sketch.line(*sides[:1], foot, sides[1], foot, "text2", width=0.75)
    marks = ticks(*ends, 7)
    for value in marks:
        sketch.line(x(value), foot, x(value), foot + 3.5, "text2", width=0.75)
        sketch.text(x(value), foot + 13.5, number(value, tick_decimals(marks)), anchor="middle", ink="text2")
    low, unit, high = say.listed("structure.wright_axis")
    sketch.text(sides[0], foot + 27, low, ink="text2")
    sketch.text(sum(sides) / 2, foot + 27, unit, anchor="middle", ink="text2")
    sketch.text(sides[1], foot + 27, high, anchor="end", ink="text2")
