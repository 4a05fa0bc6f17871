"""The tables of people: who was alike before, who has which outcome, who was harmed."""

from __future__ import annotations

from dataclasses import replace

from analysis.facts import StudyFacts, Subsample
from analysis.numbers.exact_difference import exact_difference
from analysis.results import AttritionRow, BalanceRow, Results
from core.plan import Outcome
from reports.content import Column, Row, TableBlock
from reports.figures.love import row_label
from reports.numbers import SHARE_SCALES, number, percent, signed
from reports.suppression import HIDDEN, few_words
from reports.tables_outcomes import named, outcomes_of
from reports.words import Words, harm_state

_SHORT = "suppression.short"


def base_table(say: Words, results: Results) -> TableBlock | None:
    """T-BASE: baseline by arm with standardised differences and no test; None without a baseline."""
    if not results.balance:
        return None
    arms = [
        Column(f"{label}, n\u00a0=\u00a0{number(n)}", "right", 1.3)
        for label, n in zip(results.arm_labels, results.allocated, strict=True)
    ]
    columns = (
        Column(say("tables.base_variable"), share=2.4),
        *arms,
        Column(say("tables.base_missing"), "right", 0.9),
        *(Column(label, "right", 1.0) for label in _difference_labels(say, results)),
    )
    rows = tuple(
        Row((
            _base_label(say, row),
            *(_base_cell(row, k) for k in range(len(results.arms))),
            number(sum(row.missing)),
            *("–" if value is None else signed(value, 2) for value in row.differences or (row.difference,)),
        ))
        for row in results.balance
    )  # fmt: skip
    return TableBlock("T-BASE", say("tables.base_title"), columns, rows, say("tables.base_note"))


def attrition_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock | None:
    """T-LOSS: who has each outcome, and how the arms differ in loss; None when nothing was counted."""
    if not results.attrition:
        return None
    outcomes = {o.code: o for o in outcomes_of(results)}
    counts = {(r.outcome, r.arm): r for r in results.attrition}
    alike: dict[tuple[str, ...], list[Outcome]] = {}
    for code in dict.fromkeys(r.outcome for r in results.attrition if r.outcome in outcomes):
        drawn = facts.subsample(outcomes[code].instrument)
        found = [_asked(counts.get((code, arm)), drawn, k) for k, arm in enumerate(results.arms)]
        losses = {r.arm: _loss(r.allocated, r.observed) for r in found if r is not None}
        base = losses.pop(results.control, None)
        gaps = [] if base is None else [signed(loss - base, 1) for loss in losses.values()]
        key = "tables.attrition_value" if drawn is None else "tables.attrition_drawn"
        cells = (*(_held(say, row, key) for row in found), ", ".join(gaps) or "–")
        alike.setdefault(cells, []).append(outcomes[code])
    rows = [Row((named(say, results, members), *cells)) for cells, members in alike.items()]
    columns = (
        Column(say("tables.attrition_outcome"), share=2.8),
        *(Column(label, "right", 1.5) for label in results.arm_labels),
        Column(say("tables.attrition_difference"), "right", 1.0),
    )
    note = say("tables.attrition_note", control=_label(results, results.control))
    return TableBlock("T-LOSS", say("tables.attrition_title"), columns, tuple(rows), note)


def harms_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock | None:
    """T-HARMS: people with each event, of those asked; None when nobody was asked."""
    if not facts.harms or len(results.arms) < 2:
        return None
    control = results.arms.index(results.control)
    others = [k for k in range(len(results.arms)) if k != control]
    rows = []
    for harm in facts.harms:
        cells = [
            f"{few_words(say, x, number, _SHORT)} / {number(n)}" for x, n in zip(harm.people, harm.asked, strict=True)
        ]
        ends = [exact_difference(harm.people[k], harm.asked[k], harm.people[control], harm.asked[control])
                for k in others if harm.asked[k] and harm.asked[control]
                and HIDDEN not in (harm.people[k], harm.people[control])]  # fmt: skip
        gaps = "; ".join(f"{number(1000 * low)} to {number(1000 * high)}" for low, high in ends) or "–"
        states = "; ".join(say(f"harms.state_{harm_state(harm, k, control)}") for k in others)
        rows.append(Row((harm.label, *cells, gaps, states)))
    columns = (
        Column(say("tables.harms_event"), share=2.2),
        *(Column(label, "right", 1.1) for label in results.arm_labels),
        Column(say("tables.harms_difference"), "right", 1.3),
        Column(say("tables.harms_state"), "right", 1.2),
    )
    return TableBlock("T-HARMS", say("tables.harms_title"), columns, tuple(rows), say("harms.method"))


def _difference_labels(say: Words, results: Results) -> list[str]:
    """Return the head of each column of differences: of several arms, named."""
    head = say("tables.base_difference")
    others = [label for arm, label in zip(results.arms, results.arm_labels, strict=True) if arm != results.control]
    several = any(len(row.differences) > 1 for row in results.balance)
    return [f"{head}: {label}" for label in others] if several else [head]


def _is_share(row: BalanceRow) -> bool:
    return row.variable.split(" ")[0].endswith(tuple(s.lstrip("_") for s in SHARE_SCALES))


def _base_label(say: Words, row: BalanceRow) -> str:
    return f"{row_label(row)}, {say('tables.base_of_100')}" if _is_share(row) else row_label(row)


def _base_cell(row: BalanceRow, k: int) -> str:
    mean, sd, count = row.means[k], row.sds[k], row.counts[k]
    if mean is None:
        return "–"
    if sd is None or row.level:
        return f"{number(round(mean * count))} ({number(100 * mean)} %)"
    scale = 100 if _is_share(row) else 1
    mean, sd = mean * scale, sd * scale
    decimals = 1 if sd >= 1 else 2
    return f"{number(mean, decimals)} ({number(sd, decimals)})"


def _asked(row: AttritionRow | None, drawn: Subsample | None, arm: int) -> AttritionRow | None:
    """Count an outcome of a subsample against those who were drawn for it."""
    return row if row is None or drawn is None else replace(row, allocated=drawn.drawn[arm])


def _held(say: Words, row: AttritionRow | None, key: str) -> str:
    if row is None:
        return "–"
    share = percent(row.observed, row.allocated)
    return say(key, observed=number(row.observed), allocated=number(row.allocated), percent=share)


def _loss(allocated: int, observed: int) -> float:
    return 100 * (allocated - observed) / allocated if allocated else 0.0


def _label(results: Results, arm: str) -> str:
    return dict(zip(results.arms, results.arm_labels, strict=True)).get(arm, arm)
