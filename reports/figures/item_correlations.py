"""F-COR: how the items of a scale go together, two by two; shaded by strength, with the number in each cell."""

from __future__ import annotations

from analysis.instrument_structure import ScaleStructure
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.words import Words

_HEAD, _ROW, _LABEL, _MOST_WIDE, _KEY = 16.0, 15.0, 26.0, 34.0, 24.0
_STEPS = ((0.6, 100), (0.4, 54), (0.2, 26), (0.1, 10))
_BETWEEN = 2


def item_correlations(say: Words, name: str, one: ScaleStructure, width: float) -> Figure | None:
    """Draw the lower half of the table, items by number; None where there is none."""
    table, k = one.correlations, len(one.correlations)
    if not table:
        return None
    cell = min(_MOST_WIDE, (width - _LABEL) / k)
    sketch = Sketch(width, _HEAD + _ROW * k + _KEY, turned=True)
    for i in range(k):
        y = _HEAD + _ROW * i
        sketch.text(_LABEL - 8, y + 11, number(i + 1), anchor="end", ink="text2")
        sketch.text(_LABEL + cell * (i + 0.5), y - 4, number(i + 1), anchor="middle", ink="text2")
        for j in range(i):
            _cell(sketch, (_LABEL + cell * j, y + 0.5, cell - 1, _ROW - 1), table[i][j])
    _key(sketch, say, _HEAD + _ROW * k + 8)
    pairs = [(r, i, j) for i in range(k) for j in range(i) if (r := table[i][j]) is not None]
    (low, *least), (high, *most) = min(pairs), max(pairs)
    return Figure(
        code="F-COR",
        title=say("structure.cor_title", scale=name, low=number(low, 2), high=number(high, 2)),
        subtitle=say(f"structure.cor_{one.kind}", n=number(one.n)),
        drawing=sketch.drawing(),
        alt=say(
            "structure.cor_alt", items=number(k), low=number(low, 2), high=number(high, 2),
            least=_pair(say, least), most=_pair(say, most),
        ),
        header=(say("structure.cor_item"), *(number(j + 1) for j in range(k))),
        rows=tuple(
            (number(i + 1), *("–" if j >= i or (r := table[i][j]) is None else number(r, _BETWEEN) for j in range(k)))
            for i in range(k)
        ),
        note=say("structure.cor_note", chance=number(1.96 / one.n**0.5, 2)),
    )  # fmt: skip


def _pair(say: Words, places: list[int]) -> str:
    return say("structure.cor_pair", a=number(places[1] + 1), b=number(places[0] + 1))


def _shade(r: float) -> int:
    return next((shade for least, shade in _STEPS if abs(r) >= least), 0)


def _cell(sketch: Sketch, box: tuple[float, float, float, float], r: float | None) -> None:
    shade = 0 if r is None else _shade(r)
    fill = "" if not shade else f"arm2@{shade}" if (r or 0.0) > 0 else f"arm3@{shade}"
    sketch.rect(*box, fill=fill, stroke="border", line=0.5)
    words = "–" if r is None else number(r, _BETWEEN)
    sketch.text(box[0] + box[2] / 2, box[1] + 10.2, words, anchor="middle", ink="surface" if shade == 100 else "text")


def _key(sketch: Sketch, say: Words, y: float) -> None:
    words = say.listed("structure.cor_keys")
    x = 0.0
    for fill, label in zip(("arm2@10", "arm2@26", "arm2@54", "arm2"), words, strict=True):
        sketch.rect(x, y, 14, 9, fill=fill, stroke="border", line=0.5)
        x += 18 + sketch.text(x + 18, y + 8, label, ink="text2") + 12
