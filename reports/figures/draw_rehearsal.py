"""F-PRACTICE: how unlike the arms were in each of many practice draws."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from analysis.draw_rehearsal import DrawRehearsal
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_TOP_PT, _PLOT_PT, _FOOT_PT, _BINS = 20.0, 62.0, 30.0, 24
_WORST = 0.95


def practice_figure(say: Words, found: DrawRehearsal, width: float) -> Figure | None:
    """Draw a histogram of the largest difference in each draw, its worst 5 % marked; None where nothing varies."""
    if not found.largest or found.largest[-1] <= 0:
        return None
    worst, top = found.quantile(_WORST), found.largest[-1] * 1.02
    counts, edges = np.histogram(np.array(found.largest), bins=_BINS, range=(0.0, top))
    sketch, floor = Sketch(width, _TOP_PT + _PLOT_PT + _FOOT_PT), _TOP_PT + _PLOT_PT
    for count, (left, right) in zip(counts.tolist(), pairwise(edges.tolist()), strict=True):
        high = _PLOT_PT * count / max(int(counts.max()), 1)
        ink = "warn" if left >= worst else "arm2"
        sketch.rect(width * left / top + 0.5, floor - high, width * (right - left) / top - 1, high, fill=ink)
    sketch.line(0, floor, width, floor, "text", width=0.5)
    marks = ticks(0.0, top)
    for value in marks:
        words = number(value, tick_decimals(marks))
        at = min(max(width * value / top, measures.width(words, SMALL_PT) / 2), width - 12)
        sketch.text(at, floor + 12, words, anchor="middle", ink="text2")
    x, said = width * worst / top, say("practice.worst", sd=number(worst, 2))
    sketch.line(x, 4, x, floor, "text", width=0.75, dash=(2, 2))
    room = measures.width(said, SMALL_PT, strong=True)
    sketch.text(x - 5 if x > room + 8 else x + 5, 12, said, strong=True, anchor="end" if x > room + 8 else "start")
    sketch.text(width, floor + 25, say("practice.axis"), anchor="end", ink="text2")
    rows = [
        (f"{number(left, 2)}–{number(right, 2)}", number(count))
        for count, (left, right) in zip(counts.tolist(), pairwise(edges.tolist()), strict=True)
    ]
    typical = number(found.quantile(0.5), 2)
    return Figure(
        code="F-PRACTICE",
        title=say("practice.title", n=number(found.draws)),
        subtitle=say("practice.subtitle"),
        drawing=sketch.drawing(),
        alt=say("practice.alt", n=number(found.draws), typical=typical, sd=number(worst, 2)),
        header=say.listed("practice.header"),
        rows=tuple(rows),
    )


def practice_sentence(say: Words, found: DrawRehearsal) -> str:
    """Say the sizes, and the balance one can expect."""
    sizes = "; ".join(
        say("practice.size" if low < high else "practice.size_fixed", arm=arm, low=number(low), high=number(high))
        for arm, (low, high) in zip(found.arms, found.sizes, strict=True)
    )
    lead = say("practice.sizes", n=number(found.draws), sizes=sizes)
    if not found.largest:
        return f"{lead} {say('practice.nothing')}"
    numbers = {"typical": number(found.quantile(0.5), 2), "sd": number(found.quantile(_WORST), 2)}
    return f"{lead} {say('practice.balance', fact=found.hardest, **numbers)}"
