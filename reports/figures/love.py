"""F-LOVE: how alike the arms were before, each dot on the range that a fair draw alone gives."""

from __future__ import annotations

from analysis.results import BalanceRow, Results
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number, signed
from reports.theme import SMALL_PT
from reports.words import Words, capital

_HEAD_PT, _FOOT_PT = 20.0, 34.0
_ROW_PT, _DENSE_PT, _LINE_PT = 17.0, 12.4, 10.5
_MANY, _MOST = 24, 48
_KEY_PT = 26.0


def love(say: Words, results: Results, width: float) -> tuple[Figure, ...]:
    """Draw the standardised differences on one scale, as many figures as fit a page each; none without a baseline."""
    rows = [row for row in results.balance if row.difference is not None]
    pages = -(-len(rows) // _MOST) or 1
    share = -(-len(rows) // pages)
    reach = 1.08 * max([0.05, *(max(abs(r.difference or 0), r.chance or 0) for r in rows)])
    return tuple(_love(say, results, rows[k : k + share], reach, width) for k in range(0, len(rows), share or 1))


def _love(say: Words, results: Results, rows: list[BalanceRow], reach: float, width: float) -> Figure:
    pitch = _ROW_PT if len(rows) <= _MANY else _DENSE_PT
    labels = [row_label(row) for row in rows]
    room = min(0.42 * width, max(measures.width(label, SMALL_PT) for label in labels) + 14)
    value_room = 40.0
    wrapped = [measures.wrap(label, SMALL_PT, room - 10) for label in labels]
    talls = [pitch + _LINE_PT * (len(lines) - 1) for lines in wrapped]
    tops = [_HEAD_PT + sum(talls[:k]) for k in range(len(talls))]
    height = _HEAD_PT + sum(talls) + _FOOT_PT
    sketch = Sketch(width, height)
    left, right = sketch.span(room, width - value_room)

    def x(value: float) -> float:
        return left + (value + reach) / (2 * reach) * (right - left)

    foot = height - _FOOT_PT
    _heads(sketch, say, results, x(0), right if right < width else width - 4)
    for k, row in enumerate(rows):
        y, tall = tops[k], talls[k]
        middle = y + tall / 2
        if row.chance is not None:
            sketch.rect(x(-row.chance), y + 1.5, x(row.chance) - x(-row.chance), tall - 3, fill="border@60")
        for line, words in enumerate(wrapped[k]):
            sketch.aside(0, middle + 3.1 + _LINE_PT * (line - (len(wrapped[k]) - 1) / 2), words)
        sketch.aside(width, middle + 3.1, signed(row.difference or 0, 2), anchor="end", ink="text2")
    sketch.line(x(0), _HEAD_PT, x(0), foot, "text2", width=1)
    for k, row in enumerate(rows):
        if len(row.differences) < 2:
            sketch.dot(x(row.difference or 0), tops[k] + talls[k] / 2, 3.4, fill="text", stroke="surface", line=0.75)
        for arm, value in enumerate(row.differences if len(row.differences) > 1 else (), 1):
            if value is not None:
                sketch.marker(x(value), tops[k] + talls[k] / 2, arm, 6.8)
    sketch.line(left, foot, right, foot, "text2", width=0.75)
    marks = ticks(-reach, reach, 6)
    for value in marks:
        sketch.line(x(value), foot, x(value), foot + 3.5, "text2", width=0.75)
        sketch.text(x(value), foot + 13.5, number(value, tick_decimals(marks)), anchor="middle", ink="text2")
    sketch.text((left + right) / 2, foot + 27, say("love.axis"), anchor="middle", ink="text2")
    return _figure(say, rows, sketch)


def row_label(row: BalanceRow) -> str:
    """Return a characteristic with its level: "Rank: supervisor"; a yes/no one is named by its label alone."""
    plain = row.level.strip().lower() in {"", "yes", "true"}
    label = capital(row.label.replace("_", " "))
    return label if plain else f"{label}: {row.level}"


def _heads(sketch: Sketch, say: Words, results: Results, zero: float, right: float) -> None:
    labels = dict(zip(results.arms, results.arm_labels, strict=True))
    others = [labels[arm] for arm in results.arms if arm != results.control]
    words_left = say("love.left", control=labels.get(results.control, results.control))
    words_right = say("love.right", treated=others[0] if len(others) == 1 else say("page.the_programme"))
    if len(others) < 2:
        sketch.text(zero - 8, 11, measures.clip(words_left, SMALL_PT, zero - 8), anchor="end", ink="text2")
        sketch.text(zero + 8, 11, measures.clip(words_right, SMALL_PT, right - zero - 8), ink="text2")
        return
    wide = [measures.width(label, SMALL_PT) + _KEY_PT for label in others]
    place = max(0.0, min(zero + 8, sketch.width - sum(wide)))
    share = min(1.0, sketch.width / sum(wide))
    sketch.text(place - 16, 11, measures.clip(words_left, SMALL_PT, place - 16), anchor="end", ink="text2")
    for arm, label in enumerate(others, 1):
        sketch.marker(place + 3.4, 8, arm, 6.8)
        sketch.text(place + 11, 11, measures.clip(label, SMALL_PT, share * wide[arm - 1] - 14), ink="text2")
        place += share * wide[arm - 1]


def _figure(say: Words, rows: list[BalanceRow], sketch: Sketch) -> Figure:
    known = [r for r in rows if r.chance is not None]
    inside = sum(abs(r.difference or 0) <= (r.chance or 0) for r in known)
    largest = max(rows, key=lambda r: abs(r.difference or 0))
    return Figure(
        code="F-LOVE",
        title=say("love.title"),
        subtitle=say("love.subtitle"),
        drawing=sketch.drawing(),
        alt=say(
            "love.alt",
            inside=inside,
            all=len(known),
            largest=number(largest.difference or 0, 2),
            label=row_label(largest),
        ),
        header=say.listed("love.header"),
        rows=tuple(
            (row_label(r), _listed(r.differences or (r.difference,)), _listed(r.chances or (r.chance,))) for r in rows
        ),
    )


def _listed(values: tuple[float | None, ...]) -> str:
    """Write the value of each arm but the control."""
    return "; ".join("–" if value is None else number(value, 3) for value in values)
