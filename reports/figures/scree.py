"""F-SCREE: how much each further factor explains, beside what unrelated items of the same number would show."""

from __future__ import annotations

from analysis.instrument_structure import ScaleStructure
from reports.content import Figure
from reports.figures.sketch import Sketch, tick_decimals, ticks
from reports.numbers import number
from reports.words import Words

_TOP, _PLOT, _FOOT, _AXIS, _MOST = 22.0, 118.0, 34.0, 30.0, 12


def scree(say: Words, name: str, one: ScaleStructure, width: float) -> Figure | None:
    """Draw the eigenvalues with the band of chance; None where there are none."""
    eigen = one.eigenvalues
    if eigen is None:
        return None
    shown = min(_MOST, len(eigen.found))
    sketch = Sketch(width, _TOP + _PLOT + _FOOT)
    left, right, foot = _AXIS, width - 8, _TOP + _PLOT
    marks = ticks(0.0, max(*eigen.found, *eigen.chance_high) * 1.04, 6)
    top = max(*marks, *eigen.found, *eigen.chance_high) * 1.04
    step = (right - left) / max(1, shown)

    def at(k: int, value: float) -> tuple[float, float]:
        return left + step * (k + 0.5), foot - value / top * _PLOT

    for value in marks:
        y = at(0, value)[1]
        sketch.line(left, y, right, y, "border", width=0.5)
        sketch.text(left - 5, y + 3, number(value, tick_decimals(marks)), anchor="end", ink="text2")
    chance = [at(k, eigen.chance_high[k]) for k in range(shown)]
    low = [at(k, eigen.chance_mean[k]) for k in range(shown)]
    sketch.polygon([*chance, *reversed(low)], fill="border@60")
    sketch.polygon(chance, stroke="text2", line=1.0, dash=(4, 2), closed=False)
    points = [at(k, eigen.found[k]) for k in range(shown)]
    sketch.polygon(points, stroke="arm2", line=1.5, closed=False)
    for k, (x, y) in enumerate(points):
        above = k < eigen.factors
        sketch.dot(x, y, 3.4, fill="arm2" if above else "surface", stroke="arm2", line=1.25)
        sketch.text(x, foot + 13, number(k + 1), anchor="middle", ink="text2")
    sketch.line(left, foot, right, foot, "text2", width=0.75)
    sketch.text((left + right) / 2, foot + 27, say("structure.scree_axis"), anchor="middle", ink="text2")
    _key(sketch, say, left)
    count = say("structure.scree_one") if eigen.factors == 1 else say("structure.scree_many", n=number(eigen.factors))
    return Figure(
        code="F-SCREE",
        title=say("structure.scree_title", scale=name, count=count),
        subtitle=say("structure.scree_subtitle", n=number(one.n), draws=number(eigen.draws)),
        drawing=sketch.drawing(),
        alt=say("structure.scree_alt", count=count, first=number(eigen.found[0], 2),
                chance=number(eigen.chance_high[0], 2)),
        header=say.listed("structure.scree_header"),
        rows=tuple(
            (number(k + 1), number(eigen.found[k], 2), number(eigen.chance_mean[k], 2), number(eigen.chance_high[k], 2))
            for k in range(len(eigen.found))
        ),
        note=say("structure.scree_note"),
    )  # fmt: skip


def _key(sketch: Sketch, say: Words, left: float) -> None:
    found, chance = say.listed("structure.scree_keys")
    sketch.line(left, 8, left + 16, 8, "arm2", width=1.5)
    sketch.dot(left + 8, 8, 3.0, fill="arm2", stroke="arm2")
    x = left + 22 + sketch.text(left + 22, 11, found, ink="text2") + 18
    sketch.rect(x, 4, 16, 8, fill="border@60")
    sketch.line(x, 4, x + 16, 4, "text2", width=1.0, dash=(4, 2))
    sketch.text(x + 22, 11, chance, ink="text2")
