"""F-RANK: questions by their share with its interval, and beside each how often every rank came up in redraws."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.survey import Ranked
from reports import measures
from reports.content import Figure
from reports.figures.dumbbell import cells
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD, _ROW, _FOOT, _LABEL, _RANKS = 16.0, 24.0, 18.0, 0.40, 0.24


def rank_figure(say: Words, ranks: Sequence[Ranked], width: float) -> Figure | None:
    """Draw a row a question; None without ranks."""
    if not ranks:
        return None
    sketch = Sketch(width, _HEAD + _ROW * len(ranks) + _FOOT)
    left, right = sketch.span(_LABEL * width, (1 - _RANKS) * width - 18)
    first, last = sketch.span((1 - _RANKS) * width, width)
    foot, step = sketch.height - _FOOT, _RANKS * width / len(ranks)

    def x(share: float) -> float:
        return left + share * (right - left)

    for tick in (0.0, 0.5, 1.0):
        sketch.line(x(tick), _HEAD, x(tick), foot, "border", width=0.5)
        sketch.text(x(tick), foot + 12, f"{number(100 * tick)} %", anchor="middle", ink="text2")
    sketch.aside((1 - _RANKS) * width, 9, say("rank.ranks"), ink="text2")
    for place in range(len(ranks)):
        sketch.text(first + (place + 0.5) * step, foot + 12, number(place + 1), anchor="middle", ink="text2")
    for k, one in enumerate(ranks):
        top = _HEAD + k * _ROW
        _row(sketch, one, top, _LABEL * width)
        if one.share.value is not None:
            if one.share.low is not None and one.share.high is not None:
                sketch.line(x(one.share.low), top + 12, x(one.share.high), top + 12, "arm2", width=2.0)
            sketch.dot(x(one.share.value), top + 12, 3.4, fill="arm2", stroke="surface")
        sketch.line(first, top + 20, last, top + 20, "border-strong", width=0.5)
        for place, often in enumerate(one.ranks):
            tall = 17 * often
            if tall > 0:
                sketch.rect(first + place * step + 1, top + 20 - tall, step - 2, tall, fill="arm2@60")
    sure = ranks[0].ranks[0]
    return Figure(
        code="F-RANK",
        title=say("rank.title_sure" if sure >= 0.95 else "rank.title_open", top=ranks[0].wording,
                  often=number(100 * sure)),
        subtitle=say("rank.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(say("rank.alt", question=one.wording, place=k, often=number(100 * one.ranks[k - 1]))
                     for k, one in enumerate(ranks, 1)),
        header=say.listed("rank.header"),
        rows=tuple((number(k), one.wording, *cells(one.share), f"{number(100 * one.ranks[k - 1])} %")
                   for k, one in enumerate(ranks, 1)),
    )  # fmt: skip


def _row(sketch: Sketch, one: Ranked, top: float, room: float) -> None:
    lines = measures.wrap(one.wording, SMALL_PT, room - 12)[:2]
    for k, words in enumerate(lines):
        sketch.aside(0, top + 15 + 10 * (k - (len(lines) - 1) / 2), words)
