"""F-LOGIC: how the programme is meant to work, as boxes from left to right; what was measured has a firm outline."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Results
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.locales import locale
from reports.theme import SMALL_PT
from reports.words import Words, capital

_GAP_PT, _PAD_PT, _LINE_PT, _MOST = 18.0, 7.0, 11.0, 4
_CHAIN = ("knowledge", "belief", "behaviour", "routine")
Box = tuple[str, tuple[str, ...], bool]


def logic(say: Words, results: Results, facts: StudyFacts, width: float) -> Figure | None:
    """Draw the programme and what should follow it; None without a programme or with fewer than two things measured."""
    boxes = _boxes(say, results, facts)
    if not facts.programme.strip() or sum(measured for _, _, measured in boxes[1:]) < 2:
        return None
    each = (width - _GAP_PT * (len(boxes) - 1)) / len(boxes)
    room = each - 2 * _PAD_PT
    texts = [
        (measures.wrap(name, SMALL_PT, room, strong=True)[:2],
         [line for item in items for line in measures.wrap(item, SMALL_PT, room)[:3]])
        for name, items, _ in boxes
    ]  # fmt: skip
    tall = max(_LINE_PT * (len(head) + len(lines)) for head, lines in texts) + 2 * _PAD_PT + 2
    sketch = Sketch(width, tall + 2)
    for k, ((head, lines), (_, _, measured)) in enumerate(zip(texts, boxes, strict=True)):
        turned = locale().right_to_left
        x = (len(boxes) - 1 - k if turned else k) * (each + _GAP_PT)
        if k == 0:
            sketch.rect(x, 1, each, tall, fill="accent-soft", stroke="accent", line=1.0)
        elif measured:
            sketch.rect(x, 1, each, tall, fill="surface", stroke="text", line=1.5)
        else:
            corners = [(x, 1.0), (x + each, 1.0), (x + each, tall + 1), (x, tall + 1)]
            sketch.polygon(corners, stroke="border-strong", dash=(3, 2))
        for row, line in enumerate((*head, *lines)):
            strong = row < len(head)
            sketch.text(x + _PAD_PT, 1 + _PAD_PT + 9 + _LINE_PT * row, line, strong=strong,
                        ink="text" if strong or measured or not k else "text2")  # fmt: skip
        if k:
            middle = 1 + tall / 2
            start, way = (x + each, -1) if turned else (x, 1)
            sketch.line(start - way * (_GAP_PT - 3), middle, start - way * 6, middle, "text2", width=1.25)
            tip = start - way * 2
            sketch.polygon([(tip - way * 5, middle - 3), (tip, middle), (tip - way * 5, middle + 3)], fill="text2")
    return Figure(
        code="F-LOGIC",
        title=say("logic.title"),
        subtitle=say("logic.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(say("logic.alt", name=name, items=", ".join(items)) for name, items, _ in boxes),
        header=say.listed("logic.header"),
        rows=tuple((name, ", ".join(items), say("page.yes") if measured else say("page.no"))
                   for name, items, measured in boxes[1:]),
        note=facts.told("theory"),
    )  # fmt: skip


def _boxes(say: Words, results: Results, facts: StudyFacts) -> tuple[Box, ...]:
    """Return the programme, then each link of the chain with the outcomes that measure it."""
    found: list[Box] = [(say("logic.programme"), (capital(facts.programme),), True)]
    outcomes = {e.outcome.code: e.outcome for e in results.estimates if e.outcome.role != "harm"}
    for dimension in _CHAIN:
        own = [o.label for o in outcomes.values() if o.dimension == dimension]
        if own or dimension != "routine":
            names = (*own[:_MOST], *((say("logic.more", n=len(own) - _MOST),) if len(own) > _MOST else ()))
            found.append((say(f"logic.{dimension}"), names or (say("logic.not_measured"),), bool(own)))
    return tuple(found)
