"""T-PAIRS: every comparison of arms that the plan declares, and no other, each with who is in it."""

from __future__ import annotations

from analysis.results import Estimate, Results
from reports import content as c
from reports.kinds import contrast_name, numbers_of
from reports.numbers import number
from reports.words import Words, level_percent

_LEAST_ARMS = 3


def pairs_table(say: Words, results: Results) -> c.TableBlock | None:
    """Return the table of a trial of three arms or more; None elsewhere, and where components are compared."""
    compared = [e for e in results.estimates if e.kind in ("arms", "declared")]
    if len(results.arms) < _LEAST_ARMS or not compared or len(compared) < len(results.estimates):
        return None
    heads = say.listed("pairs.header")
    columns = (c.Column(heads[0], share=2.6), *(c.Column(head, "right", 1.2) for head in heads[1:3]),
               c.Column(heads[3], "right", 1.9), c.Column(heads[4], "right", 0.9))  # fmt: skip
    rows: list[c.Row] = []
    for code in dict.fromkeys(e.outcome.code for e in compared):
        own = [e for e in compared if e.outcome.code == code]
        rows.append(c.Row((own[0].outcome.label,), "group"))
        rows += [c.Row(_cells(say, e), "strong" if e.outcome.role == "primary" else "row") for e in own]
    return c.TableBlock("T-PAIRS", say("pairs.title"), columns, tuple(rows), say("pairs.note"))


def _cells(say: Words, e: Estimate) -> tuple[str, ...]:
    people = {arm.arm: arm.n for arm in e.arms}
    numbers = numbers_of(e)
    found = "–" if numbers is None else f"{numbers[0]} [{numbers[1]}, {numbers[2]}]"
    labels = {arm.arm: arm.label for arm in e.arms}
    name = contrast_name(say, e) if e.kind == "declared" else say(
        "kinds.against", treated=labels.get(e.treated, e.treated), control=labels.get(e.control, e.control)
    )  # fmt: skip
    counts = (number(people.get(arm, 0)) for arm in (e.treated, e.control))
    return (name, *counts, found, f"{level_percent(e.level)} %")
