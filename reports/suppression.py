"""Leaves small counts out of what goes outside: results and facts as a public version may print them.

Hidden is what people answered, what they are and what happened to them, where fewer than five share it: harms, yes or
no outcomes, levels at the baseline, reasons for loss, what came through to the other arm. Not hidden are plain counts
of taking part (allocated, came, analysed): they say nothing of a person. What could give a hidden count back by
subtraction goes with it: totals, intervals, shares, the other contrasts of an arm, the level that remains.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from analysis.facts import HarmCount, StudyFacts
from analysis.facts_logs import LoggedHarm
from analysis.results import BalanceRow, Estimate, Refusal, Results
from analysis.results_beside import Beside, WaveLoss
from analysis.results_cells import FactorialCells
from analysis.results_drawn import ScheduleCells
from reports.suppression_items import HIDDEN as HIDDEN
from reports.suppression_items import LEAST as LEAST
from reports.suppression_items import public_annex

SMALL = "SMALL_COUNT"
Reasons = tuple[tuple[str, int], ...]
Say = Callable[..., str]


def is_small(count: int) -> bool:
    """Return whether a count is too small to be printed; nobody at all is no small count."""
    return 0 < count < LEAST


def public(results: Results, facts: StudyFacts, say: Say) -> tuple[Results, StudyFacts]:
    """Return results and facts without small counts and without what they could be worked out from.

    ``say`` gives the words for what is left out, in the document's language.
    """
    hidden = {e.outcome.code for e in results.estimates if _has_few(e)}
    hidden |= {harm.outcome for harm in facts.harms if harm.outcome and any(is_small(x) for x in harm.people)}
    why = Refusal(SMALL, say("suppression.outcome", least=LEAST))
    estimates = tuple(_without(e, why) if e.outcome.code in hidden else e for e in results.estimates)
    lost, waves = _joined_reasons(results.beside, facts, say("suppression.other_reasons"))
    beside = replace(_beside(results.beside, hidden, why), losses=waves)
    flow = facts.flow
    if flow is not None:
        arms = tuple(replace(arm, lost=lost[k]) for k, arm in enumerate(flow.arms))
        (excluded,) = joined((flow.excluded,), say("suppression.other_reasons"))
        flow = replace(flow, arms=arms, excluded=excluded)
    shown = replace(
        facts,
        flow=flow,
        harms=tuple(_harm(harm) for harm in facts.harms),
        contamination=tuple((label, HIDDEN if is_small(x) else x, n) for label, x, n in facts.contamination),
        logged=replace(facts.logged, harms=tuple(_logged(harm) for harm in facts.logged.harms)),
        annex=public_annex(facts.annex, hidden),
    )
    return replace(results, estimates=estimates, balance=_balance(results.balance), beside=beside), shown


def joined(tables: Sequence[Reasons], other: str) -> tuple[Reasons, ...]:
    """Join reasons that few people share, alike in all tables, until each table's joined row has five or none.

    Where even all reasons together are fewer than five, no reason is named: what is left is the total.
    """
    total: dict[str, int] = defaultdict(int)
    for table in tables:
        for name, n in table:
            total[name] += n
    together = {name for table in tables for name, n in table if is_small(n)}
    rest = sorted(total.keys() - together, key=lambda name: (total[name], name))
    while rest and any(is_small(sum(n for name, n in table if name in together)) for table in tables):
        together.add(rest.pop(0))
    if not together:
        return tuple(tables)
    return tuple(_join(table, together, other) for table in tables)


def _join(table: Reasons, together: set[str], other: str) -> Reasons:
    kept = tuple((name, n) for name, n in table if name not in together)
    few = sum(n for name, n in table if name in together)
    return (*kept, (other, few)) if few else kept


def _joined_reasons(beside: Beside, facts: StudyFacts, other: str) -> tuple[list[Reasons], tuple[WaveLoss, ...]]:
    """Join the reasons for loss in the flow and in the picture of the waves alike: they show the same people."""
    arms = () if facts.flow is None else facts.flow.arms
    tables = joined([*(arm.lost for arm in arms), *(wave.reasons for wave in beside.losses)], other)
    waves = tuple(replace(w, reasons=r) for w, r in zip(beside.losses, tables[len(arms) :], strict=True))
    return list(tables[: len(arms)]), waves


def _has_few(e: Estimate) -> bool:
    """Return whether an arm of a yes or no outcome has few who did, or few who did not."""
    if e.outcome.kind != "binary":
        return False
    counts = ((round(arm.mean * arm.n), arm.n) for arm in e.arms if arm.mean is not None)
    return any(is_small(x) or is_small(n - x) for x, n in counts)


def _without(e: Estimate, why: Refusal) -> Estimate:
    arms = tuple(replace(arm, mean=None, sd=None, values=()) for arm in e.arms)
    kept = why if e.refusal is None else e.refusal
    return replace(
        e, arms=arms, refusal=kept, ratios=(), numbers=(), warnings=(), redraw=None, effect_size=None,
        estimate=None, se=None, df=None, statistic=None, p=None, ci_low=None, ci_high=None, ci50_low=None,
        ci50_high=None, ci80_low=None, ci80_high=None, ci95_low=None, ci95_high=None,
    )  # fmt: skip


def _beside(beside: Beside, hidden: set[str], why: Refusal) -> Beside:
    few = {(r.outcome, r.contrast, r.variable) for r in beside.subgroups if r.kind == "level" and is_small(r.n)}
    groups = tuple(
        replace(r, estimate=None, ci_low=None, ci_high=None, n=0, refusal=why)
        if (r.outcome, r.contrast, r.variable) in few
        else r
        for r in beside.subgroups
        if r.outcome not in hidden
    )
    return replace(
        beside,
        sensitivity=tuple(r for r in beside.sensitivity if r.outcome not in hidden),
        tipping=tuple(r for r in beside.tipping if r.outcome not in hidden),
        redraws=tuple(r for r in beside.redraws if r.outcome not in hidden),
        compliance=tuple(r for r in beside.compliance if r.outcome not in hidden),
        subgroups=groups,
        likeness=tuple(one for one in beside.likeness if one.outcome not in hidden),
        cells=tuple(_few_cells(one) for one in beside.cells if one.outcome not in hidden),
        factorial=tuple(_few_people(one) for one in beside.factorial if one.outcome not in hidden),
        starts=tuple(one for one in beside.starts if one.outcome not in hidden),
        detected=tuple(one for one in beside.detected if one.outcome not in hidden),
    )


def _few_cells(one: ScheduleCells) -> ScheduleCells:
    """Hide the mean of a cell with few answers: it says nearly what each of them said."""
    means = (
        tuple(None if is_small(k) else mean for k, mean in zip(ks, row, strict=True))
        for ks, row in zip(one.n, one.means, strict=True)
    )
    return replace(one, means=tuple(means))


def _few_people(one: FactorialCells) -> FactorialCells:
    """Hide the mean of a cell of a factorial where few answered."""
    cells = (replace(cell, mean=None, low=None, high=None) if is_small(cell.n) else cell for cell in one.cells)
    return replace(one, cells=tuple(cells))


def _harm(harm: HarmCount) -> HarmCount:
    """Hide an arm's small count; the link to the outcome goes too, whose difference would give it back."""
    if not any(is_small(x) for x in harm.people):
        return harm
    return replace(harm, people=tuple(HIDDEN if is_small(x) else x for x in harm.people), outcome="")


def _logged(harm: LoggedHarm) -> LoggedHarm:
    """Hide an arm where few people or few events were; totals and parts of the kind go with it."""
    small = [is_small(x) or is_small(k) for x, k in zip(harm.people, harm.events, strict=True)]
    if not any(small):
        return harm
    return replace(
        harm,
        people=tuple(HIDDEN if few else x for few, x in zip(small, harm.people, strict=True)),
        events=tuple(HIDDEN if few else k for few, k in zip(small, harm.events, strict=True)),
        linked=HIDDEN, asked=HIDDEN, elsewhere=0, still_open=HIDDEN if harm.still_open else 0,
    )  # fmt: skip


def _balance(rows: tuple[BalanceRow, ...]) -> tuple[BalanceRow, ...]:
    """Hide levels that few have, and a second one of the same variable, or the rest would give it back."""
    by_variable: dict[str, list[BalanceRow]] = defaultdict(list)
    for row in rows:
        if row.level:
            by_variable[row.variable].append(row)
    hidden = {(r.variable, r.level) for levels in by_variable.values() for r in _too_few(levels)}
    return tuple(_emptied(row) if (row.variable, row.level) in hidden else row for row in rows)


def _too_few(levels: Sequence[BalanceRow]) -> list[BalanceRow]:
    held = {id(row): _cells(row) for row in levels}
    few = [row for row in levels if any(is_small(x) for x, _ in held[id(row)])]
    if len(levels) == 1:
        few = [row for row in levels if any(is_small(x) or is_small(n - x) for x, n in held[id(row)])]
    others = sorted((row for row in levels if row not in few), key=lambda row: sum(x for x, _ in held[id(row)]))
    return [*few, *others[:1]] if len(few) == 1 else few


def _cells(row: BalanceRow) -> list[tuple[int, int]]:
    return [(round(mean * n), n) for mean, n in zip(row.means, row.counts, strict=True) if mean is not None]


def _emptied(row: BalanceRow) -> BalanceRow:
    nothing: tuple[None, ...] = (None,) * len(row.means)
    differences: tuple[None, ...] = (None,) * len(row.differences)
    return replace(
        row, means=nothing, sds=nothing, difference=None, chance=None, differences=differences, chances=differences
    )


def few_words(say: Say, count: int, write: Callable[[float], str], key: str = "suppression.few") -> str:
    """Write a count, or in words that it is too small to be shown."""
    return say(key, least=LEAST) if count == HIDDEN else write(count)


def possible(count: int) -> Sequence[int]:
    """Return what a printed count may stand for: itself, or every count that is hidden."""
    return range(1, LEAST) if count == HIDDEN else (count,)


EDITIONS: Mapping[bool, str] = {False: "suppression.public", True: "suppression.internal"}
