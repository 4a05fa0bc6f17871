"""F-LIKERT: answers as bars that part at the middle of the list; why some gave none stands in a column of its own."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.survey import Asked, Topic
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD, _LINE, _BAR, _GAP, _FOOT = 16.0, 10.5, 13.0, 7.0, 20.0
_LABEL, _NONE_PT, _N_PT, _LEAST_WORDS = 0.36, 62.0, 34.0, 0.055
_LOW, _HIGH = ("arm3@75", "arm3@35"), ("arm2@40", "arm2")


def likert(say: Words, topic: Topic, width: float) -> Figure:
    """Draw a row a question, the highest key share first; the lower half of the list left of the middle line."""
    room = _LABEL * width
    wrapped = [measures.wrap(one.wording, SMALL_PT, room - 10)[:3] for one in topic.questions]
    talls = [max(_BAR, _LINE * len(lines)) + _GAP for lines in wrapped]
    sketch = Sketch(width, _HEAD + sum(talls) + _FOOT)
    left, right = sketch.span(room, width - _NONE_PT - _N_PT)
    most = [max((side(one.shares)[k] for one in topic.questions), default=0.0) for k in (0, 1)]
    scale = (right - left) / (sum(most) or 1.0)
    middle = left + most[0] * scale
    sketch.aside(width - _N_PT - 4, 10, say("likert.none"), anchor="end", ink="text2")
    sketch.aside(width, 10, say("likert.n"), anchor="end", ink="text2")
    y = _HEAD
    for one, lines, tall in zip(topic.questions, wrapped, talls, strict=True):
        for k, words in enumerate(lines):
            sketch.aside(0, y + (tall - _GAP) / 2 + 3 + _LINE * (k - (len(lines) - 1) / 2), words)
        _bars(sketch, one, (middle, y + (tall - _GAP - _BAR) / 2), scale)
        none = one.dont_know + one.refused + one.other
        sketch.aside(width - _N_PT - 4, y + (tall - _GAP) / 2 + 3, number(none), anchor="end", ink="text2")
        sketch.aside(width, y + (tall - _GAP) / 2 + 3, number(one.n), anchor="end")
        y += tall
    sketch.line(middle, _HEAD - 4, middle, y - _GAP + 4, "text", width=0.9)
    _legend(sketch, topic.answers, y + 12, width)
    first = topic.questions[0]
    return Figure(
        code="F-LIKERT",
        title=say("likert.title", chosen=topic.key_words, share=number(100 * (first.key.value or 0)), top=first.wording)
        if len(topic.questions) > 1 else say("likert.title_one", chosen=topic.key_words,
                                             share=number(100 * (first.key.value or 0))),
        subtitle=say("likert.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(say("likert.alt", question=one.wording, n=number(one.n), none=number(one.dont_know + one.refused
                         + one.other), answers=_said(topic, one)) for one in topic.questions),
        header=(say("likert.question"), *topic.answers, say("likert.dont_know"), say("likert.refused"),
                say("likert.other"), say("likert.n")),
        rows=tuple((one.wording, *(f"{number(100 * s)} %" for s in one.shares), number(one.dont_know),
                    number(one.refused), number(one.other), number(one.n)) for one in topic.questions),
    )  # fmt: skip


def side(shares: Sequence[float]) -> tuple[float, float]:
    """Return what lies left and right of the middle; of an odd list the middle answer is halved."""
    half = len(shares) // 2
    middle = shares[half] / 2 if len(shares) % 2 else 0.0
    return sum(shares[:half]) + middle, sum(shares[-half:]) + middle


def fill(k: int, count: int) -> str:
    """Return the token of the k-th answer of a list: one hue below the middle, another above, grey between."""
    half = count // 2
    if count % 2 and k == half:
        return "sunken"
    tokens = _LOW if k < half else _HIGH
    place = k if k < half else k - (count - half)
    if half == 1:
        return tokens[0] if k < half else tokens[1]
    return tokens[0] if place * 2 < half else tokens[1]


def _bars(sketch: Sketch, one: Asked, start: tuple[float, float], scale: float) -> None:
    x = start[0] - side(one.shares)[0] * scale
    for k, share in enumerate(one.shares):
        wide, tint = share * scale, fill(k, len(one.shares))
        sketch.rect(x, start[1], wide, _BAR, fill=tint, stroke="surface", line=0.6)
        words = number(100 * share)
        if share >= _LEAST_WORDS and measures.width(words, SMALL_PT) + 4 < wide:
            ink = "surface" if tint == "arm2" else "text"
            sketch.text(x + wide / 2, start[1] + _BAR - 3.6, words, anchor="middle", ink=ink)
        x += wide


def _legend(sketch: Sketch, answers: Sequence[str], baseline: float, width: float) -> None:
    room = width / len(answers)
    left = 0.0
    for k, words in enumerate(answers):
        sketch.rect(left, baseline - 8, 12, 9, fill=fill(k, len(answers)), stroke="border", line=0.5)
        left += 16 + sketch.text(left + 16, baseline, measures.clip(words, SMALL_PT, room - 22), ink="text2") + 14


def _said(topic: Topic, one: Asked) -> str:
    return ", ".join(f"{words} {number(100 * s)} %" for words, s in zip(topic.answers, one.shares, strict=True))
