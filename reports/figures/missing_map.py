"""F-MISS: who left what unanswered: bins of people against questions, with shares at both margins."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from analysis.quality.finding import MissingBins
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD, _FOOT, _CELL, _TALLEST, _MARGIN = 30.0, 44.0, 3.0, 7.0, 34.0
# A share of at least so much has the first, second and third tint.
_STEPS = ((0.0001, 30), (0.1, 60), (0.5, 100))
_MOST_LABELS = 14


def missing_map(
    say: Words, bins: MissingBins, wave: str, titles: Mapping[str, str], questions: Mapping[str, str], width: float
) -> Figure:
    """Draw the map of one wave. ``titles`` names instruments by code, ``questions`` the columns by node.

    Darker is more without an answer; a cross-hatched cell is "don't know" more than anything else, a hollow one
    "refused". Cells nobody was asked stay empty.
    """
    rows, columns = len(bins.rows), len(bins.columns)
    cell = max(_CELL, min(_TALLEST, 320 / rows))
    room = min(max(measures.width(name, SMALL_PT) for name in bins.rows) + 10, width * 0.22)
    wide = (width - room - _MARGIN) / columns
    sketch = Sketch(width, _HEAD + rows * cell + _FOOT)
    for r in range(rows):
        for c in range(columns):
            share = bins.shares[r][c]
            if share is not None:
                _cell(sketch, room + c * wide, _HEAD + r * cell, (wide, cell), share, bins.reasons[r][c])
    _row_labels(sketch, bins, room, cell)
    _margins(sketch, say, bins, room, (wide, cell))
    _sections(sketch, bins, titles, room, wide, rows * cell)
    _legend(sketch, say, room, _HEAD + rows * cell + 36)
    totals = [_column(bins, c) for c in range(columns)]
    worst = max(range(columns), key=lambda c: totals[c])
    return Figure(
        code="F-MISS",
        title=say("missing.title"),
        subtitle=say("missing.subtitle", wave=wave, n=number(sum(bins.people)), size=number(max(bins.people))),
        drawing=sketch.drawing(),
        alt=say(
            "missing.alt",
            columns=columns,
            n=number(sum(bins.people)),
            share=number(100 * _whole(bins), 1),
            worst=questions.get(bins.columns[worst][2], bins.columns[worst][2]),
            most=number(100 * totals[worst], 1),
        ),
        header=say.listed("missing.header"),
        rows=tuple(
            (titles.get(column[0], column[0]), questions.get(column[2], column[2]), f"{number(100 * totals[c], 1)} %")
            for c, column in enumerate(bins.columns)
        ),
    )


def _cell(sketch: Sketch, x: float, y: float, size: tuple[float, float], share: float, reason: str) -> None:
    gap = 0.4 if size[0] > 4 else 0.15
    box = (x + gap, y + gap, size[0] - 2 * gap, size[1] - 2 * gap)
    tint = next((percent for least, percent in reversed(_STEPS) if share >= least), 0)
    if not tint:
        sketch.rect(*box, fill="sunken")
    elif reason == "refused":
        sketch.rect(*box, fill="surface", stroke=f"arm3@{tint}", line=0.9)
    else:
        sketch.rect(*box, fill=f"{'arm1' if reason == 'dont_know' else 'arm3'}@{tint}")


def _whole(bins: MissingBins) -> float:
    known = [(s, n) for row, n in zip(bins.shares, bins.people, strict=True) for s in row if s is not None]
    total = sum(n for _, n in known)
    return sum(s * n for s, n in known) / total if total else 0.0


def _column(bins: MissingBins, c: int) -> float:
    known = [(row[c], n) for row, n in zip(bins.shares, bins.people, strict=True)]
    total = sum(n for share, n in known if share is not None)
    return sum((share or 0.0) * n for share, n in known if share is not None) / total if total else 0.0


def _row(bins: MissingBins, r: int) -> float:
    known = [share for share in bins.shares[r] if share is not None]
    return sum(known) / len(known) if known else 0.0


def _row_labels(sketch: Sketch, bins: MissingBins, room: float, cell: float) -> None:
    """Name rows from the top, each only where there is room for it."""
    below = 0.0
    for r, name in enumerate(bins.rows):
        middle = _HEAD + (r + 0.5) * cell
        if middle - 5 >= below and (r == 0 or name != bins.rows[r - 1]):
            sketch.text(room - 6, middle + 3, measures.clip(name, SMALL_PT, room - 8), anchor="end", ink="text2")
            below = middle + 6


def _margins(sketch: Sketch, say: Words, bins: MissingBins, room: float, size: tuple[float, float]) -> None:
    wide, cell = size
    right = room + len(bins.columns) * wide
    sketch.text(right + _MARGIN - 6, 11, say("missing.margin"), anchor="end", ink="text2")
    below = 0.0
    for r in range(len(bins.rows)):
        middle = _HEAD + (r + 0.5) * cell
        if middle - 5 >= below:
            sketch.text(right + _MARGIN - 6, middle + 3, number(100 * _row(bins, r), 1), anchor="end", ink="text2")
            below = middle + 6
    foot = _HEAD + len(bins.rows) * cell
    for c in range(len(bins.columns)):
        tall = 10 * min(_column(bins, c) / 0.2, 1.0)
        sketch.rect(room + c * wide + 0.3, foot + 2, wide - 0.6, max(tall, 0.4), fill="text2@60")


def _sections(
    sketch: Sketch, bins: MissingBins, titles: Mapping[str, str], room: float, wide: float, tall: float
) -> None:
    """Name the instruments above their columns, where the names fit."""
    at, above = 0, 0.0
    for instrument, own in groupby(bins.columns, key=lambda column: column[0]):
        count = len(list(own))
        left = room + at * wide
        sketch.line(left, _HEAD - 6, left, _HEAD + tall, "border-strong", width=0.6)
        words = (
            instrument
            if measures.width(titles.get(instrument, instrument), SMALL_PT) > count * wide
            else titles[instrument]
        )
        if left + 2 >= above and measures.width(words, SMALL_PT) < max(count * wide, 20) + 30:
            sketch.text(left + 2, _HEAD - 8, words, ink="text2")
            above = left + measures.width(words, SMALL_PT) + 6
        at += count


def _legend(sketch: Sketch, say: Words, left: float, baseline: float) -> None:
    for words, share, reason in (
        (say("missing.none"), 0.0, ""),
        (say("missing.few"), 0.05, "blank"),
        (say("missing.some"), 0.2, "blank"),
        (say("missing.most"), 0.6, "blank"),
        (say("missing.dont_know"), 0.2, "dont_know"),
        (say("missing.refused"), 0.2, "refused"),
    ):
        _cell(sketch, left, baseline - 8, (11, 9), share, reason)
        left += 15 + sketch.text(left + 14, baseline, words, ink="text2") + 12
