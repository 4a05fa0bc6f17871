"""F-SCHED: who is asked what, when: instruments by waves, a mark where an instrument is due."""

from __future__ import annotations

from collections.abc import Mapping

from core.design import TrialDesign, Wave
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words

_NAME_SHARE, _ROW_PT, _LEAD_PT = 0.44, 17.0, 11.0


def schedule_figure(say: Words, design: TrialDesign, titles: Mapping[str, str], width: float) -> Figure:
    """Draw the matrix; ``titles`` names each instrument by its code."""
    waves = design.waves
    codes = tuple(dict.fromkeys(code for wave in waves for code in wave.instruments))
    header = (say("schedule.instrument"), *(f"{wave.code} {wave.label}".strip() for wave in waves))
    timing = (say("schedule.when"), *(when(say, wave) for wave in waves))
    rows = [(titles.get(code, code), *(_due(say, wave, code) for wave in waves)) for code in codes]
    sketch = _matrix(say, waves, [titles.get(code, code) for code in codes], codes, width)
    most = max(waves, key=lambda wave: len(wave.instruments))
    return Figure(
        code="F-SCHED",
        title=say("schedule.title"),
        subtitle=say("schedule.subtitle"),
        drawing=sketch.drawing(),
        alt=say("schedule.alt", n=len(codes), waves=len(waves), most=most.label, count=len(most.instruments)),
        header=header,
        rows=(timing, *rows),
    )


def when(say: Words, wave: Wave) -> str:
    """Say when a wave is due and when its window opens and closes, in days from its anchor."""
    if not wave.anchor:
        return say("schedule.no_window")
    anchor = say.sections["schedule"].get(f"anchor_{wave.anchor.replace(' ', '_')}", wave.anchor)
    if wave.opens == wave.closes:
        return say("schedule.day", target=number(wave.target), anchor=anchor)
    days = {"target": number(wave.target), "opens": number(wave.opens), "closes": number(wave.closes)}
    return say("schedule.window", anchor=anchor, **days)


def _due(say: Words, wave: Wave, code: str) -> str:
    return say("schedule.due") if code in wave.instruments else "–"


def _matrix(say: Words, waves: tuple[Wave, ...], names: list[str], codes: tuple[str, ...], width: float) -> Sketch:
    left = width * _NAME_SHARE
    step = (width - left) / len(waves)
    heads = [measures.wrap(wave.label, SMALL_PT, step - 8)[:4] for wave in waves]
    times = [measures.wrap(when(say, wave), SMALL_PT, step - 8)[:4] for wave in waves]
    head = 18 + _LEAD_PT * max(map(len, heads))
    second = 8 + _LEAD_PT * max(map(len, times))
    labels = [measures.wrap(name, SMALL_PT, left - 10)[:2] for name in names]
    tall = [_ROW_PT + _LEAD_PT * (len(lines) - 1) for lines in labels]
    sketch = Sketch(width, head + second + sum(tall) + 4, turned=True)
    sketch.line(0, 0.5, width, 0.5, "text", width=1.0)
    for k, wave in enumerate(waves):
        middle = left + step * (k + 0.5)
        sketch.text(middle, 12, wave.code, strong=True, anchor="middle")
        for row, line in enumerate(heads[k]):
            sketch.text(middle, 24 + _LEAD_PT * row, line, anchor="middle", ink="text2")
        for row, line in enumerate(times[k]):
            sketch.text(middle, head + 12 + _LEAD_PT * row, line, anchor="middle", ink="text2")
    sketch.line(0, head, width, head, "text", width=0.5)
    sketch.text(0, head + 12, say("schedule.when"), strong=True, ink="text2")
    top = head + second
    sketch.line(0, top, width, top, "text", width=0.5)
    for k, code in enumerate(codes):
        y, row_pt = top + sum(tall[:k]), tall[k]
        for row, line in enumerate(labels[k]):
            sketch.text(0, y + 12 + _LEAD_PT * row, line)
        for place, wave in enumerate(waves):
            if code in wave.instruments:
                sketch.dot(left + step * (place + 0.5), y + row_pt / 2, 4.2, fill="text")
        sketch.line(0, y + row_pt, width, y + row_pt, "border", width=0.35)
    return sketch
