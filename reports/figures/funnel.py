"""F-FUNNEL: how far the matters of a register came, step by step, as bars from zero with the share that went on."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.facts_process import Funnel, FunnelStep
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_HEAD, _ROW, _BAR, _LABEL, _LINE = 18.0, 27.0, 14.0, 0.26, 10.5
_SHARE, _DAYS, _COUNT = 104.0, 92.0, 34.0


def funnels(say: Words, facts: StudyFacts, width: float) -> tuple[Figure, ...]:
    """Draw a figure for each register with two steps or more that may be shown."""
    return tuple(_figure(say, one, width) for one in facts.annex.funnels if len(one.steps) > 1)


def _figure(say: Words, one: Funnel, width: float) -> Figure:
    room = _LABEL * width
    sketch = Sketch(width, _HEAD + _ROW * len(one.steps))
    start, right = room + 4, width - _SHARE - _DAYS
    most = max(1, one.steps[0].n)
    share, days = say.listed("funnel.heads")
    sketch.aside(width - _DAYS, 11, share, anchor="end", ink="text2")
    sketch.aside(width - 2, 11, days, anchor="end", ink="text2")
    for k, step in enumerate(one.steps):
        middle = _HEAD + _ROW * (k + 0.5)
        for n, words in enumerate(lines := measures.wrap(step.label, SMALL_PT, room - 8)[:2]):
            sketch.aside(0, middle + 3 + _LINE * (n - (len(lines) - 1) / 2), words)
        wide = step.n / most * (right - start - _COUNT)
        left, _ = sketch.span(start, start + wide)
        sketch.rect(left, middle - _BAR / 2, wide, _BAR, fill="arm2@54", stroke="arm2", line=0.75)
        sketch.aside(start + wide + 5, middle + 3, number(step.n), strong=True)
        sketch.aside(width - _DAYS, middle + 3, _share(say, step), anchor="end")
        sketch.aside(width - 2, middle + 3, _days(say, step), anchor="end")
    sketch.line(*sketch.span(start, start)[:1], _HEAD, sketch.span(start, start)[0], sketch.height, "text2", width=0.9)
    last = one.steps[-1]
    return Figure(
        code="F-FUNNEL",
        title=say("funnel.title", register=one.title, n=number(most), last=number(last.n), step=last.label),
        subtitle=say("funnel.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(
            say("funnel.alt", step=step.label, n=number(step.n), share=_share(say, step)) for step in one.steps
        ),
        header=say.listed("funnel.header"),
        rows=tuple((step.label, number(step.n), _share(say, step), _days(say, step)) for step in one.steps),
        note=say("funnel.note"),
    )


def _share(say: Words, step: FunnelStep) -> str:
    if step.share is None or step.low is None or step.high is None:
        return "–"
    ends = (number(100 * value) for value in (step.share, step.low, step.high))
    return say("funnel.share", **dict(zip(("x", "l", "u"), ends, strict=True)))


def _days(say: Words, step: FunnelStep) -> str:
    if step.days is None:
        return "–"
    return say("funnel.days", l=number(step.days[0]), x=number(step.days[1]), u=number(step.days[2]))
