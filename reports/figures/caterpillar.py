"""F-CATER: collectors in order, as they are and drawn towards the middle; by code, never by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.quality.collectors import Shrunken
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.words import Words

_HEAD, _FOOT, _ROW, _LABEL, _COUNT = 16.0, 30.0, 12.5, 34.0, 40.0
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    n: int
    raw: float
    drawn_in: float
    raw_reach: float
    reach: float


def caterpillar(say: Words, table: Shrunken, codes: Mapping[str, str], title: str, wave: str, width: float) -> Figure:
    """Draw a row a collector, the lowest first. ``codes`` gives each collector's code, ``title`` the instrument's."""
    times = 1.0 if table.measure == "mean" else 100.0
    rows = sorted(_rows(table, codes, times), key=lambda row: (row.drawn_in, row.raw))
    decimals = 2 if table.measure == "mean" else 1
    low = min(*(row.raw - row.raw_reach for row in rows), table.middle * times)
    high = max(*(row.raw + row.raw_reach for row in rows), table.middle * times)
    sketch = Sketch(width, _HEAD + _ROW * len(rows) + _FOOT)
    foot = sketch.height - _FOOT
    left, right = sketch.span(_LABEL, width - _COUNT)

    def x(value: float) -> float:
        return left + (value - low) / (high - low or 1.0) * (right - left)

    marks = ticks(low, high, 5)
    for mark in marks:
        sketch.line(x(mark), _HEAD, x(mark), foot, "border", width=0.5)
        sketch.text(x(mark), foot + 12, number(mark, tick_decimals(marks)), anchor="middle", ink="text2")
    sketch.line(x(table.middle * times), _HEAD - 3, x(table.middle * times), foot, "text2", width=0.9, dash=(3, 2))
    sketch.aside(width, 9, say("cater.n"), anchor="end", ink="text2")
    sketch.aside(0, foot + 25, say(f"cater.axis_{table.measure}"), ink="text2")
    for k, row in enumerate(rows):
        middle = _HEAD + (k + 0.5) * _ROW
        sketch.aside(0, middle + 3, row.code, ink="text2")
        sketch.aside(width, middle + 3, number(row.n), anchor="end", ink="text2")
        sketch.line(x(row.raw - row.raw_reach), middle, x(row.raw + row.raw_reach), middle, "border-strong", width=0.7)
        sketch.line(x(row.drawn_in - row.reach), middle, x(row.drawn_in + row.reach), middle, "arm2", width=2.2)
        sketch.dot(x(row.raw), middle, 2.4, fill="surface", stroke="border-strong", line=0.9)
        sketch.dot(x(row.drawn_in), middle, 2.9, fill="arm2", stroke="surface", line=0.6)
    icc = {"icc": number(table.icc, 3), "l": number(table.icc_low, 3), "u": number(table.icc_high, 3)}
    return Figure(
        code="F-CATER",
        title=say(f"cater.title_{table.measure}", title=title),
        subtitle=say("cater.subtitle", wave=wave, **icc),
        drawing=sketch.drawing(),
        alt=say(
            "cater.alt", k=len(rows), low=rows[0].code, l=number(rows[0].drawn_in, decimals), high=rows[-1].code,
            u=number(rows[-1].drawn_in, decimals), middle=number(table.middle * times, decimals), icc=icc["icc"],
        ),
        header=say.listed("cater.header"),
        rows=tuple(_cells(row, decimals) for row in rows),
        note=say("cater.note"),
    )  # fmt: skip


def _rows(table: Shrunken, codes: Mapping[str, str], times: float) -> list[_Row]:
    found = []
    for k, name in enumerate(table.names):
        raw, drawn_in = (_Z * times * error for error in table.spread(k))
        found.append(_Row(codes[name], table.n[k], times * table.raw[k], times * table.drawn_in[k], raw, drawn_in))
    return found


def _cells(row: _Row, k: int) -> tuple[str, ...]:
    ends = (row.drawn_in - row.reach, row.drawn_in + row.reach)
    return row.code, number(row.n), number(row.raw, k), number(row.drawn_in, k), *(number(end, k) for end in ends)
