"""F-COST: what one unit more of each main outcome cost, as a range; nothing where the effect is not settled."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.cost_effect import CostOfUnit, Unstated, cost_of_unit
from analysis.facts_logs import LoggedCosts
from analysis.results import Estimate, Results
from reports.content import Figure
from reports.figures.redraws import heading
from reports.figures.rows import ForestRow, Heads, draw_rows
from reports.numbers import number, read
from reports.words import Words, contrasts, level_note

_CENT_BELOW = 100.0


@dataclass(frozen=True, slots=True)
class CostLine:
    """One main outcome: what a person cost more, and what one unit of the outcome cost or why that is not said."""

    label: str
    unit: str
    extra: float
    found: CostOfUnit | Unstated


def cost(say: Words, results: Results, costs: LoggedCosts, width: float) -> Figure | None:
    """Draw the cost of one unit of each main outcome; None where no arm's cost for a person is known."""
    lines = cost_lines(say, results, costs)
    if not lines:
        return None
    rows = [_row(say, costs, line) for line in lines]
    heads = Heads("", "", say("logs.cost_numbers"), say("logs.cost_axis", currency=costs.currency))
    return Figure(
        code="F-COST",
        title=say("logs.cost_figure"),
        subtitle=level_note(say, results),
        drawing=draw_rows(rows, heads, width).drawing(),
        alt=" ".join(say("logs.cost_alt", label=line.label, words=_words(say, costs, line)) for line in lines),
        header=say.listed("logs.cost_header"),
        rows=tuple((line.label, line.unit, _money(line.extra), _words(say, costs, line)) for line in lines),
        note=say("logs.cost_figure_note"),
    )


def cost_lines(say: Words, results: Results, costs: LoggedCosts) -> list[CostLine]:
    """Return a line for each main estimate against the control arm."""
    control = costs.of(results.control)
    several = len(contrasts(results)) > 1
    lines = []
    for estimate in results.estimates:
        arm, reading = costs.of(estimate.treated), read(estimate)
        if estimate.outcome.role != "primary" or estimate.control != results.control or reading is None:
            continue
        if arm is None or arm.per_person is None or control is None or control.per_person is None:
            continue
        scale = 100.0 if reading.unit == "percent" else 1.0
        ends = (reading.good_low / scale, reading.good_value / scale, reading.good_high / scale)
        extra = arm.per_person - control.per_person
        found = cost_of_unit(extra, *ends, has_direction=estimate.outcome.better != "either")
        lines.append(CostLine(heading(estimate, several=several), _unit(say, estimate, reading.unit), extra, found))
    return lines


def _unit(say: Words, estimate: Estimate, unit: str) -> str:
    return say(f"logs.cost_unit_{unit}_{'lower' if estimate.outcome.better == 'lower' else 'higher'}")


def _row(say: Words, costs: LoggedCosts, line: CostLine) -> ForestRow:
    label, words = f"{line.label}: {line.unit}", _words(say, costs, line)
    if not isinstance(line.found, CostOfUnit):
        return ForestRow(label, words=words)
    return ForestRow(label, value=line.found.value, ci=(line.found.low, line.found.high), words=words, strong=True)


def _words(say: Words, costs: LoggedCosts, line: CostLine) -> str:
    found = line.found
    if not isinstance(found, CostOfUnit):
        return say(f"logs.cost_unstated_{found}")
    return say(
        "logs.cost_range", currency=costs.currency, value=_money(found.value), l=_money(found.low), u=_money(found.high)
    )


def _money(amount: float) -> str:
    return number(amount, 2 if abs(amount) < _CENT_BELOW else 0)
