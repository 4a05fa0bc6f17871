"""F-ALLOC: how many of each stratum are in each arm, and how the arms kept level while people came one by one."""

from __future__ import annotations

from analysis.allocation_balance import AllocationBalance
from reports import measures
from reports.content import Figure
from reports.figures.sketch import Sketch
from reports.numbers import number
from reports.theme import SMALL_PT, arm_token
from reports.words import Words

_NAME_SHARE, _ROW_PT, _HEAD_PT, _BAR_PT = 0.34, 19.0, 24.0, 9.0
_LEAD_PT, _GAP_PT, _NUMBER_PT = 64.0, 26.0, 34.0
_LEAST_SPAN = 3


def balance_figure(say: Words, balance: AllocationBalance, width: float) -> Figure:
    """Draw counts as small bars with their numbers, a column an arm; below, for arrivals, the lead of the second."""
    rows = ((say("balance.all"), balance.whole), *balance.strata)
    bars_pt = _HEAD_PT + _ROW_PT * len(rows)
    sketch = Sketch(width, bars_pt + (_GAP_PT + _LEAD_PT + 20 if balance.lead else 4))
    sketch.turned = True
    _bars(sketch, balance, rows, width)
    sketch.turned = False
    if balance.lead:
        _lead(sketch, say, balance, bars_pt + _GAP_PT, width)
    counts = "; ".join(f"{arm} {number(n)}" for arm, n in zip(balance.arms, balance.whole, strict=True))
    spread = say("balance.alt_lead", most=number(max(map(abs, balance.lead)))) if balance.lead else ""
    notes = [say("balance.left_out", n=balance.left_out)] if balance.left_out else []
    return Figure(
        code="F-ALLOC",
        title=say("balance.title"),
        subtitle=say("balance.subtitle"),
        drawing=sketch.drawing(),
        alt=" ".join(part for part in (say("balance.alt", counts=counts, n=len(rows) - 1), spread) if part),
        header=(say("balance.stratum"), *balance.arms),
        rows=tuple((name, *map(number, found)) for name, found in rows),
        note=" ".join(notes),
    )


def _bars(
    sketch: Sketch, balance: AllocationBalance, rows: tuple[tuple[str, tuple[int, ...]], ...], width: float
) -> None:
    left, arms = width * _NAME_SHARE, len(balance.arms)
    step = (width - left) / arms
    room = step - _NUMBER_PT - 8
    most = [max((max(found) for _, found in part), default=1) or 1 for part in (rows[:1], rows[1:])]
    for arm, name in enumerate(balance.arms):
        sketch.text(left + step * arm, 12, measures.clip(name, SMALL_PT, step - 10, strong=True), strong=True)
    sketch.line(0, _HEAD_PT - 5, width, _HEAD_PT - 5, "text", width=0.5)
    for row, (name, found) in enumerate(rows):
        y = _HEAD_PT + _ROW_PT * row
        sketch.text(0, y + 12, measures.clip(name, SMALL_PT, left - 10, strong=row == 0), strong=row == 0)
        for arm, n in enumerate(found):
            long = room * n / most[row > 0]
            sketch.rect(left + step * arm, y + 4, max(long, 0.75), _BAR_PT, fill=arm_token(arm))
            sketch.text(left + step * arm + long + 5, y + 12, number(n), strong=row == 0)
        sketch.line(0, y + _ROW_PT - 1, width, y + _ROW_PT - 1, "border", width=0.35)


def _lead(sketch: Sketch, say: Words, balance: AllocationBalance, top: float, width: float) -> None:
    lead = balance.lead
    left, right = sketch.span(width * _NAME_SHARE, width - _NUMBER_PT)
    span = max(_LEAST_SPAN, *map(abs, lead))
    zero, unit = top + _LEAD_PT / 2, _LEAD_PT / 2 / span
    step = (right - left) / len(lead)
    words = measures.wrap(say("balance.lead"), SMALL_PT, width * _NAME_SHARE - 34, strong=True)
    for row, line in enumerate(words):
        sketch.aside(0, zero + 4 + 11 * (row - (len(words) - 1) / 2), line, strong=True)
    for value in (span, 0, -span):
        y = zero - unit * value
        sketch.line(left, y, right, y, "text2" if value == 0 else "border", width=0.5)
        sketch.text(left - 5, y + 3.5, number(value) if value <= 0 else f"+{number(value)}", anchor="end", ink="text2")
    points = [(left, zero)]
    for place, value in enumerate(lead, 1):
        points += [(left + step * place, points[-1][1]), (left + step * place, zero - unit * value)]
    sketch.polygon(points, stroke=arm_token(1), line=1.25, closed=False)
    sketch.text(right, top + _LEAD_PT + 14, say("balance.joined", n=number(len(lead))), anchor="end")
