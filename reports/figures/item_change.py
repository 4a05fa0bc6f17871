"""Item by item, before and after: a ring and a square on one scale, joined by a line, with the counts in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.class_results import ItemChange, TestChange
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words, capital

_ROW_PT, _LINE_PT, _HEAD_PT, _FOOT_PT = 18.0, 10.5, 20.0, 22.0
_LABEL, _COUNT_PT, _SECOND_PT, _PAD_PT = 0.48, 78.0, 42.0, 10.0
_LINES = 2


@dataclass(frozen=True, slots=True)
class _Frame:
    left: float
    right: float

    def x(self, share: float) -> float:
        return self.left + share * (self.right - self.left)


def item_change(say: Words, test: TestChange, unit_many: str, width: float) -> Figure:
    """Draw a row an item in form order; `unit_many` is what the people are called."""
    names = [f"{k}  {item.label}" for k, item in enumerate(test.items, 1)]
    wrapped = [_two_lines(name, _LABEL * width - 8) for name in names]
    talls = [_ROW_PT + _LINE_PT * (len(lines) - 1) for lines in wrapped]
    sketch = Sketch(width, _HEAD_PT + sum(talls) + _FOOT_PT)
    frame = _Frame(_LABEL * width + _PAD_PT, width - _COUNT_PT - _PAD_PT)
    foot = sketch.height - _FOOT_PT
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        sketch.line(frame.x(share), _HEAD_PT, frame.x(share), foot, "border", width=0.5)
        sketch.text(frame.x(share), foot + 13, f"{number(100 * share)} %", anchor="middle", ink="text2")
    sketch.text(width - _SECOND_PT, 11, say("class.dumb_before"), anchor="end", ink="text2")
    sketch.text(width - 4, 11, say("class.dumb_after"), anchor="end", ink="text2")
    y = _HEAD_PT
    for item, lines, tall in zip(test.items, wrapped, talls, strict=True):
        sketch.line(0, y + tall, width, y + tall, "border", width=0.4)
        _row(sketch, item, lines, frame, y + tall / 2)
        y += tall
    n = max((item.n for item in test.items), default=0)
    words = {"before": test.waves[0], "after": test.waves[1], "n": number(n), "unit_many": unit_many}
    return Figure(
        code="F-ITEMS",
        title=say("class.dumb_title", Measure=capital(test.estimate.outcome.label), **words),
        subtitle=say("class.dumb_subtitle", **words),
        drawing=sketch.drawing(),
        alt=" ".join(
            say("class.dumb_alt", k=k, label=item.label, b=item.before, a=item.after, n=item.n)
            for k, item in enumerate(test.items, 1)
        ),
        header=say.listed("class.dumb_header"),
        rows=tuple(
            (str(k), item.label, number(item.before), number(item.after), number(item.n))
            for k, item in enumerate(test.items, 1)
        ),
    )


def _row(sketch: Sketch, item: ItemChange, lines: Sequence[str], frame: _Frame, middle: float) -> None:
    for k, words in enumerate(lines):
        sketch.text(0, middle + 3.1 + _LINE_PT * (k - (len(lines) - 1) / 2), words)
    sketch.text(sketch.width - _SECOND_PT, middle + 3.1, number(item.before), anchor="end")
    sketch.text(sketch.width - 4, middle + 3.1, number(item.after), anchor="end", strong=True)
    if not item.n:
        return
    before, after = frame.x(item.before / item.n), frame.x(item.after / item.n)
    sketch.line(before, middle, after, middle, "arm2@60", width=2.4)
    sketch.marker(after, middle, 1, 8.0)
    sketch.marker(before, middle, 0, 8.0)


def _two_lines(text: str, room: float) -> list[str]:
    lines = measures.wrap(text, SMALL_PT, room)
    if len(lines) <= _LINES:
        return lines
    return [lines[0], measures.clip(" ".join(lines[1:]), SMALL_PT, room)]
