"""F-LADDER: how strong a design is, as five rungs; the one the study stands on, and what would have raised it."""

from __future__ import annotations

from analysis.facts import StudyFacts
from analysis.results import Results
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.kinds import compares_arms
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_RUNGS, _STEP_PT, _BASE_PT, _GAP_PT, _LINE_PT = 5, 9.0, 16.0, 6.0, 11.0


def level_of(results: Results, facts: StudyFacts) -> int:
    """Return the rung (1-5) of the design as it was carried out.

    5 decided by lot; 4 not by lot, but alike at the start and adjusted for it; 3 a comparison, or a long series
    against its own past; 2 before and after alone; 1 one time alone. Source: Sherman et al. (1997).
    """
    kinds = {e.kind for e in results.estimates}
    if compares_arms(results):
        if facts.randomised:
            return 4 if any(one.kind == "revealed_early" for one in facts.deviations) else 5
        return 3 if any(e.covariates for e in results.estimates) else 2
    return 3 if kinds & {"level", "slope"} else 2 if "change" in kinds else 1


def ladder(say: Words, results: Results, facts: StudyFacts, width: float) -> Figure:
    """Draw the rungs from the left, each higher than the last; the study's own is filled and named."""
    level = level_of(results, facts)
    names = say.listed("ladder.rungs")
    each = (width - _GAP_PT * (_RUNGS - 1)) / _RUNGS
    lines = [measures.wrap(name, SMALL_PT, each - 6)[:4] for name in names]
    tall = _BASE_PT + _STEP_PT * (_RUNGS - 1)
    sketch = Sketch(width, tall + 8 + _LINE_PT * max(map(len, lines)))
    for k, words in enumerate(lines):
        x, own = k * (each + _GAP_PT), k + 1 == level
        high = _BASE_PT + _STEP_PT * k
        fill, stroke = ("accent", "accent") if own else ("sunken" if k + 1 < level else "surface", "border-strong")
        sketch.rect(x, tall - high, each, high, fill=fill, stroke=stroke, line=0.75)
        sketch.text(x + 6, tall - high + 12, number(k + 1), strong=True, ink="surface" if own else "text2")
        for row, line in enumerate(words):
            sketch.text(x, tall + 12 + _LINE_PT * row, line, strong=own, ink="text" if own else "text2")
    return Figure(
        code="F-LADDER",
        title=say("ladder.title", level=number(level)),
        subtitle=say("ladder.subtitle"),
        drawing=sketch.drawing(),
        alt=say("ladder.alt", level=number(level), name=names[level - 1]),
        header=say.listed("ladder.header"),
        rows=tuple((number(k), name, say("page.yes") if k == level else "–") for k, name in enumerate(names, start=1)),
        note=say.listed("ladder.raise")[level - 1],
    )
