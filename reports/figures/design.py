"""F-DESIGN: arms as lanes, waves as the lines that cross them, the draw between; for a wedge, periods as cells."""

from __future__ import annotations

from core.design import TrialDesign, Wave
from core.procedures.wedge import CONTROL, TREATED, schedule
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT
from reports.words import Words, capital

_LABEL_PT, _POOL_PT, _LANE_PT, _HEAD_PT, _BAR_PT, _LEAD_PT = 132.0, 84.0, 32.0, 20.0, 13.0, 11.0
_CELL_PT, _NAMES_SHARE = 24.0, 0.42


def design_figure(say: Words, design: TrialDesign, n: int, units: str, width: float) -> Figure:
    """Draw the arms across time; ``n`` is how many are enrolled so far, 0 where nobody is."""
    is_wedge = design.procedure.name == "wedge"
    sketch = _wedge(say, design, width) if is_wedge else _lanes(say, design, n, units, width)
    names = "; ".join(_arm_words(say, design, k) for k in range(len(design.arms)))
    waves = ", ".join(wave.label for wave in design.waves) or say("design.no_waves")
    return Figure(
        code="F-DESIGN",
        title=say("design.title_wedge" if is_wedge else "design.title"),
        subtitle=say("design.subtitle_wedge" if is_wedge else "design.subtitle"),
        drawing=sketch.drawing(),
        alt=say("design.alt", n=len(design.arms), arms=names, waves=waves),
        header=say.listed("design.header"),
        rows=tuple((arm.label, str(arm.share), arm.description or "–") for arm in design.arms),
    )


def before_the_draw(design: TrialDesign) -> tuple[Wave, ...]:
    """Return the waves that are over when the allocation is drawn: anchored on it, and not after it."""
    return tuple(wave for wave in design.waves if wave.anchor == "allocation" and wave.target <= 0)


def _arm_words(say: Words, design: TrialDesign, k: int) -> str:
    arm = design.arms[k]
    return say("design.arm", label=arm.label, share=arm.share, of=sum(a.share for a in design.arms))


def _lanes(say: Words, design: TrialDesign, n: int, units: str, width: float) -> Sketch:
    before = before_the_draw(design)
    stops = [*before, None, *(wave for wave in design.waves if wave not in before)]
    pool = say("design.pool", n=number(n), units=units) if n else capital(units)
    people = measures.wrap(pool, SMALL_PT, _POOL_PT, strong=True)[:3]
    left = max(measures.width(line, SMALL_PT, strong=True) for line in people) + 12
    places, step, draw = _places(say, design, len(before), len(stops), left, width)
    top, foot = _HEAD_PT, _HEAD_PT + _LANE_PT * len(design.arms)
    below = max(len(_stop_lines(say, stop, step)) for stop in stops)
    sketch = Sketch(width, foot + 12 + _LEAD_PT * below, turned=True)
    middle = (top + foot) / 2
    for k, line in enumerate(people):
        sketch.text(0, middle + 3 + _LEAD_PT * (k - (len(people) - 1) / 2), line, strong=True)
    sketch.line(left, middle, draw - 9, middle, "text2", width=1.5)
    _waves(sketch, say, stops, places, step, top, foot)
    for k in range(len(design.arms)):
        y = top + _LANE_PT * (k + 0.5)
        sketch.polygon([(draw, middle), (draw + 12, y), (width, y)], stroke="text2", line=1.0, closed=False)
        _lane(sketch, say, design, k, y, draw, width)
        sketch.marker(draw + 22, y, k, 8)
    sketch.polygon([(draw, middle - 9), (draw + 9, middle), (draw, middle + 9), (draw - 9, middle)], fill="text")
    return sketch


def _places(
    say: Words, design: TrialDesign, before: int, stops: int, left: float, width: float
) -> tuple[dict[int, float], float, float]:
    """Return where each stop stands, the room a stop has, and where the draw is; the arms' names follow the draw."""
    labels = (_arm_words(say, design, k) for k in range(len(design.arms)))
    names = min(max(measures.width(label, SMALL_PT, strong=True) for label in labels) + 46, width * _NAMES_SHARE)
    step = (width - left - names) / stops
    places = {k: left + step * (k + 0.5) + (names if k > before else 0.0) for k in range(stops)}
    return places, step, places[before]


def _waves(
    sketch: Sketch, say: Words, stops: list[Wave | None], places: dict[int, float], step: float, top: float, foot: float
) -> None:
    for k, stop in enumerate(stops):
        if stop is not None:
            sketch.line(places[k], top - 4, places[k], foot + 4, "accent", width=1.25, dash=(3, 2))
            sketch.text(places[k], top - 9, stop.code, strong=True, anchor="middle")
        for row, line in enumerate(_stop_lines(say, stop, step)):
            strong = stop is None
            sketch.text(places[k], foot + 17 + _LEAD_PT * row, line, anchor="middle", strong=strong, ink="text2")


def _stop_lines(say: Words, stop: Wave | None, room: float) -> list[str]:
    words = say("design.draw") if stop is None else stop.label
    return measures.wrap(words, SMALL_PT, room - 6, strong=stop is None)[:4]


def _lane(sketch: Sketch, say: Words, design: TrialDesign, k: int, y: float, draw: float, width: float) -> None:
    label = measures.clip(_arm_words(say, design, k), SMALL_PT, width * _NAMES_SHARE - 42, strong=True)
    left = draw + 32
    used = measures.width(label, SMALL_PT, strong=True) + 10
    sketch.rect(left, y - _BAR_PT / 2 - 1, used, _BAR_PT + 2, fill="surface", stroke=f"arm{min(k, 3) + 1}", line=1.0)
    sketch.text(left + 5, y + 3, label, strong=True)


def _wedge(say: Words, design: TrialDesign, width: float) -> Sketch:
    table = schedule(design)
    sequences, periods = table.shape
    cell = min((width - _LABEL_PT) / periods, 64.0)
    sketch = Sketch(width, _HEAD_PT + _CELL_PT * sequences + 26, turned=True)
    for period in range(periods):
        sketch.text(_LABEL_PT + cell * (period + 0.5), 12, str(period + 1), strong=True, anchor="middle", ink="text2")
    for k in range(sequences):
        y = _HEAD_PT + _CELL_PT * k
        sketch.text(0, y + 15, measures.clip(design.arms[k].label, SMALL_PT, _LABEL_PT - 8, strong=True), strong=True)
        for period in range(periods):
            fill = {CONTROL: "surface", TREATED: "arm2"}.get(int(table[k, period]), "sunken")
            x = _LABEL_PT + cell * period
            sketch.rect(x + 1, y + 1, cell - 2, _CELL_PT - 2, fill=fill, stroke="border-strong", line=0.6)
            if fill == "sunken":
                sketch.line(x + 4, y + _CELL_PT - 5, x + cell - 4, y + 5, "text2")
    _keys(sketch, say, _HEAD_PT + _CELL_PT * sequences + 12)
    return sketch


def _keys(sketch: Sketch, say: Words, top: float) -> None:
    x = _LABEL_PT
    for fill, key in (("surface", "without"), ("arm2", "with"), ("sunken", "left_out")):
        sketch.rect(x, top, 10, 10, fill=fill, stroke="border-strong", line=0.6)
        if fill == "sunken":
            sketch.line(x + 1, top + 9, x + 9, top + 1, "text2")
        x += 15 + sketch.text(x + 14, top + 8.5, say(f"design.{key}"), ink="text2") + 12
