"""F-DIF: whether two groups whose totals are equal answer each item alike."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.instrument_structure import GroupGaps, ItemGap
from reports.content import Figure
from reports.figures.rows import ForestRow, Heads, draw_rows
from reports.numbers import number, signed
from reports.words import Words, capital


def item_gaps(
    say: Words, name: str, items: Sequence[str], found: GroupGaps, width: float, *, is_test: bool
) -> Figure:  # fmt: skip
    """Draw a row an item: second group less first, at the same total, with its 95 % interval."""
    first, second = (capital(level.replace("_", " ")) for level in found.levels)
    factor, k = (100.0, 0) if is_test else (1.0, 2)
    rows = [
        ForestRow(f"{one.item + 1}. {items[one.item]}", words=_words(one, factor, k), value=one.value * factor,
                  ci=(one.low * factor, one.high * factor))
        for one in found.gaps
    ]  # fmt: skip
    unit = say("structure.dif_axis_test" if is_test else "structure.dif_axis", first=first, second=second)
    heads = Heads("", "", say("structure.dif_numbers"), unit)
    apart = [one for one in found.gaps if one.low > 0 or one.high < 0]
    widest = max(found.gaps, key=lambda one: abs(one.value))
    variable = capital(found.variable.replace("_", " "))
    values = {"variable": variable, "first": first, "second": second, "scale": name}
    return Figure(
        code="F-DIF",
        title=say("structure.dif_title", **values),
        subtitle=say("structure.dif_subtitle", n=number(found.n[0]), m=number(found.n[1]), **values),
        drawing=draw_rows(rows, heads, width).drawing(),
        alt=say(
            "structure.dif_alt", apart=number(len(apart)), items=number(len(found.gaps)),
            widest=items[widest.item], value=_words(widest, factor, k),
        ),
        header=(say("instruments.wording"), say("structure.dif_numbers")),
        rows=tuple((f"{one.item + 1}. {items[one.item]}", _words(one, factor, k)) for one in found.gaps),
        note=say("structure.dif_note"),
    )  # fmt: skip


def _words(one: ItemGap, factor: float, k: int) -> str:
    return f"{signed(one.value * factor, k)} [{number(one.low * factor, k)}, {number(one.high * factor, k)}]"
