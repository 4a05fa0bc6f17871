"""F-LIKERT of the annex: answers to each item of a scale by arm, parted at the middle; of a test the share right."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.facts_annex import ItemAnswers, ScaleAnswers
from reports import content as c
from reports import measures
from reports.figures.likert import fill, side
from reports.figures.sketch import Sketch
from reports.numbers import number, percent
from reports.suppression import HIDDEN
from reports.theme import SMALL_PT
from reports.words import Words

_LABEL, _BAR_PT, _BAR_GAP_PT, _GAP_PT, _LINE_PT = 0.36, 11.0, 2.0, 9.0, 10.5
_HEAD_PT, _FOOT_PT, _NONE_PT, _N_PT, _MARK_PT, _LEAST_WORDS = 18.0, 20.0, 44.0, 34.0, 14.0, 0.09
_MOST_ARMS = 4


def item_blocks(say: Words, scales: Sequence[ScaleAnswers], width: float) -> list[c.Block]:
    """Return the annex: a figure a scale, a table a test; nothing where no outcome is a scale of choices."""
    found: list[c.Block] = [
        _table(say, one) if one.is_test else c.FigureBlock(items_figure(say, one, width))
        for one in scales
        if len(one.arms) <= _MOST_ARMS
    ]
    return [c.Heading(say("items_annex.heading")), c.Paragraph(say("items_annex.text")), *found] if found else []


def items_figure(say: Words, one: ScaleAnswers, width: float) -> c.Figure:
    """Draw an item a group of bars, a bar an arm; items stand in the order in which they were asked."""
    room = _LABEL * width
    wordings = [measures.wrap(_named(say, item), SMALL_PT, room - 10)[:4] for item in one.items]
    bars = len(one.arms) * (_BAR_PT + _BAR_GAP_PT)
    talls = [max(bars, _LINE_PT * len(lines)) + _GAP_PT for lines in wordings]
    several = len(one.arms) > 1
    head = _HEAD_PT + (14.0 if several else 0.0)
    sketch = Sketch(width, head + sum(talls) + _FOOT_PT)
    left, right = room + (_MARK_PT if several else 0.0), width - _NONE_PT - _N_PT
    shares = {(k, a): _shares(item.counts[a]) for k, item in enumerate(one.items) for a in range(len(one.arms))}
    reach = [max((side(s)[j] for s in shares.values() if s), default=0.5) for j in (0, 1)]
    scale = (right - left) / (sum(reach) or 1.0)
    middle = left + reach[0] * scale
    _heads(sketch, say, one, width, several=several)
    sketch.line(middle, head - 4, middle, head + sum(talls) - _GAP_PT + 4, "text", width=0.9)
    y = head
    for k, (item, lines, tall) in enumerate(zip(one.items, wordings, talls, strict=True)):
        for row, words in enumerate(lines):
            sketch.text(0, y + 9 + _LINE_PT * row, words)
        for a in range(len(one.arms)):
            top = y + a * (_BAR_PT + _BAR_GAP_PT)
            if several:
                sketch.marker(room + 4, top + _BAR_PT / 2, a, 6.5)
            _bar(sketch, shares[k, a], (middle, top), scale)
            n = sum(item.counts[a])
            none = "–" if item.none[a] == HIDDEN else number(item.none[a])
            sketch.text(width - _N_PT - 4, top + 9, none, anchor="end", ink="text2")
            sketch.text(width, top + 9, number(n) if n > 0 else "–", anchor="end")
        y += tall
    _legend(sketch, one.answers, y + 10, width)
    return c.Figure(
        code="F-LIKERT",
        title=say("items_annex.title", scale=one.label, wave=one.wave) if one.wave else one.label,
        subtitle=say("items_annex.subtitle"),
        drawing=sketch.drawing(),
        alt=say("items_annex.alt", scale=one.label, items=number(len(one.items)), arms=", ".join(filter(None, one.arms))
                or say("items_annex.everyone"), answers=", ".join(one.answers)),
        header=(say("likert.question"), say("items_annex.arm"), *one.answers, say("likert.none"), say("likert.n")),
        rows=tuple(_twin(say, one, item, a) for item in one.items for a in range(len(one.arms))),
        note=say("items_annex.joined") if any(item.is_joined for item in one.items) else "",
    )  # fmt: skip


def _named(say: Words, item: ItemAnswers) -> str:
    return f"{item.wording} {say('instruments.reversed')}" if item.is_reversed else item.wording


def _shares(counts: Sequence[int]) -> tuple[float, ...]:
    total = sum(counts)
    return tuple(count / total for count in counts) if total > 0 and HIDDEN not in counts else ()


def _heads(sketch: Sketch, say: Words, one: ScaleAnswers, width: float, *, several: bool) -> None:
    if several:
        x = 0.0
        for a, label in enumerate(one.arms):
            sketch.marker(x + 4, 6, a, 7)
            x += 13 + sketch.text(x + 13, 9, label, ink="text2") + 14
    base = 24.0 if several else 10.0
    sketch.text(width - _N_PT - 4, base, say("likert.none"), anchor="end", ink="text2")
    sketch.text(width, base, say("likert.n"), anchor="end", ink="text2")


def _bar(sketch: Sketch, shares: Sequence[float], start: tuple[float, float], scale: float) -> None:
    if not shares:
        sketch.line(start[0] - 5, start[1] + _BAR_PT / 2, start[0] + 5, start[1] + _BAR_PT / 2, "border-strong")
        return
    x = start[0] - side(shares)[0] * scale
    for k, share in enumerate(shares):
        wide, tint = share * scale, fill(k, len(shares))
        if wide:
            sketch.rect(x, start[1], wide, _BAR_PT, fill=tint, stroke="surface", line=0.6)
        words = number(100 * share)
        if share >= _LEAST_WORDS and measures.width(words, SMALL_PT) + 4 < wide:
            ink = "surface" if tint == "arm2" else "text"
            sketch.text(x + wide / 2, start[1] + _BAR_PT - 2.4, words, anchor="middle", ink=ink)
        x += wide


def _legend(sketch: Sketch, answers: Sequence[str], baseline: float, width: float) -> None:
    room, left = width / len(answers), 0.0
    for k, words in enumerate(answers):
        sketch.rect(left, baseline - 8, 12, 9, fill=fill(k, len(answers)), stroke="border", line=0.5)
        left += 16 + sketch.text(left + 16, baseline, measures.clip(words, SMALL_PT, room - 22), ink="text2") + 14


def _twin(say: Words, one: ScaleAnswers, item: ItemAnswers, arm: int) -> tuple[str, ...]:
    shares = _shares(item.counts[arm]) or (None,) * len(one.answers)
    cells = ("–" if share is None else f"{number(100 * share)} %" for share in shares)
    none = "–" if item.none[arm] == HIDDEN else number(item.none[arm])
    n = sum(item.counts[arm])
    return (
        _named(say, item), one.arms[arm] or say("items_annex.everyone"), *cells, none, number(n) if n > 0 else "–",
    )  # fmt: skip


def _table(say: Words, one: ScaleAnswers) -> c.TableBlock:
    columns = (
        c.Column(say("tables.outcomes_number"), "right", 0.5),
        c.Column(say("likert.question"), share=4.6),
        *(c.Column(say("items_annex.right", arm=arm) if arm else say("instruments.right"), "right", 1.4)
          for arm in one.arms),
    )  # fmt: skip
    rows = tuple(
        c.Row((number(k), item.wording, *(_right(say, item, a) for a in range(len(one.arms)))))
        for k, item in enumerate(one.items, start=1)
    )
    title = say("items_annex.title", scale=one.label, wave=one.wave)
    return c.TableBlock("T-ITEMS", title, columns, rows, say("items_annex.note"))


def _right(say: Words, item: ItemAnswers, arm: int) -> str:
    counts = item.counts[arm]
    if HIDDEN in counts or not sum(counts):
        return "–"
    return say("items_annex.right_of", percent=percent(counts[0], sum(counts)), n=number(sum(counts)))
