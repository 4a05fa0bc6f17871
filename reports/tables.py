"""The tables of the technical report: estimates, baseline, loss, harms, statistics. Numbers come from the results."""

from __future__ import annotations

from typing import Literal

from analysis.facts import HarmCount, StudyFacts
from analysis.numbers.exact_difference import exact_difference
from analysis.results import ArmSummary, Estimate, Results
from reports.content import Column, Row, TableBlock
from reports.kinds import compares_arms, contrast_name, numbers_of
from reports.numbers import factor, fitting_decimals, is_share, number, p_value, read, signed, unit_of
from reports.suppression import SMALL
from reports.words import Words, arm_label, capital, contrasts, counted_harm, level_note, level_percent, lower


def main_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock:
    """T-MAIN: every outcome of the plan, also the one that could not be estimated."""
    rows: list[Row] = []
    chosen = results.estimates
    for role in dict.fromkeys(e.outcome.role for e in chosen):
        levels = " / ".join(sorted({level_percent(e.level) for e in chosen if e.outcome.role == role}))
        rows.append(Row((say("tables.main_group", role=capital(say(f"roles.{role}")), levels=levels),), "group"))
        rows += [_main_row(say, results, facts, e) for e in chosen if e.outcome.role == role]
    several = len(contrasts(results)) > 1
    if not compares_arms(results):
        return _alone_table(say, results, rows)
    same = {arm_label(e, e.control) for e in chosen}
    control = same.pop() if len(same) == 1 else say("tables.main_control")
    treated = say("tables.main_treated") if several else arm_label(chosen[0], chosen[0].treated)
    arm = say("tables.main_arm")
    columns = (
        Column(say("tables.main_outcome"), share=2.85),
        Column(f"{control}: {arm}", "right", 1.65),
        Column(f"{treated}: {arm}", "right", 1.65),
        Column(say("tables.main_difference"), "right", 1.55),
        Column(say("tables.main_g"), "right", 1.95),
        Column(say("tables.main_available"), "right", 1.3),
    )
    note = " ".join((say("tables.main_note", levels=level_note(say, results)), *_left_out(results)))
    return TableBlock("T-MAIN", say("tables.main_title"), columns, tuple(rows), note)


def _left_out(results: Results) -> tuple[str, ...]:
    """Say once which outcomes are left out of a public version, and why."""
    hidden = [e for e in results.estimates if e.refusal is not None and e.refusal.code == SMALL]
    names = ", ".join(dict.fromkeys(e.outcome.label for e in hidden))
    return (f"{names}: {lower(hidden[0].refusal.sentence)}",) if hidden and hidden[0].refusal is not None else ()


def statistics_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock:
    """List t, degrees of freedom and p, with Holm p over the main outcomes. For the annex only."""
    holm = _holm(results)
    redrawn = any(e.redraw is not None for e in results.estimates)
    rows = tuple(
        Row((
            _named(say, results, e),
            "–" if counted_harm(facts, e) else _t(e),
            number(e.n),
            number(e.units),
            "–" if e.clusters is None else number(e.clusters),
            "–" if counted_harm(facts, e) else p_value(e.p),
            p_value(holm.get((e.outcome.code, e.contrast))),
            *((_redraw_cell(e),) if redrawn else ()),
        ))
        for e in results.estimates
    )  # fmt: skip
    columns = (
        Column(say("tables.main_outcome"), share=2.6),
        Column(say("tables.annex_statistic"), "right", 1.2),
        Column(say("tables.annex_rows"), "right", 0.8),
        Column(say("tables.annex_units"), "right", 0.8),
        Column(say("tables.annex_clusters"), "right", 0.8),
        Column(say("tables.annex_p"), "right", 0.8),
        Column(say("tables.annex_holm"), "right", 0.8),
        *((Column(say("tables.annex_redraw"), "right", 0.8),) if redrawn else ()),
    )
    return TableBlock("T-STAT", say("tables.annex_title"), columns, rows, say("tables.annex_note"))


def ratios_table(say: Words, results: Results) -> TableBlock | None:
    """T-RATIO: ratios of risks, odds or rates beside the differences; None where none was asked for."""
    rows = []
    for e in results.estimates:
        name = _named(say, results, e)
        rows += [Row((name, capital(r.name), _between(r.value, r.ci_low, r.ci_high), capital(r.estimator)))
                 for r in e.ratios]  # fmt: skip
        named = dict(e.numbers)
        if "top_two" in named:
            value, low, high = (100 * named[key] for key in ("top_two", "top_two_low", "top_two_high"))
            rows.append(Row((name, say("kinds.top_two"), _between(value, low, high, 1), "–")))
    if not rows:
        return None
    columns = (
        Column(say("tables.main_outcome"), share=2.4),
        Column(say("kinds.ratios_what"), share=1.5),
        Column(say("kinds.ratios_value"), "right", 1.5),
        Column(say("kinds.ratios_how"), share=2.2),
    )
    return TableBlock("T-RATIO", say("kinds.ratios_title"), columns, tuple(rows), say("kinds.ratios_note"))


def _between(value: float, low: float, high: float, decimals: int = 2) -> str:
    return f"{number(value, decimals)} [{number(low, decimals)}, {number(high, decimals)}]"


def _redraw_cell(e: Estimate) -> str:
    return "–" if e.redraw is None else p_value(e.redraw.p)


def _named(say: Words, results: Results, e: Estimate) -> str:
    return f"{e.outcome.label}: {contrast_name(say, e)}" if len(contrasts(results)) > 1 else e.outcome.label


def _alone_table(say: Words, results: Results, rows: list[Row]) -> TableBlock:
    """Write the estimates of a study without arms: one level where there is one time, else those before and after."""
    mean = all(e.kind == "mean" for e in results.estimates)
    first = next(e for e in results.estimates if e.kind != "mean" or mean)
    arm = say("tables.main_arm")
    levels = () if mean else (arm_label(first, first.control), arm_label(first, first.treated))
    kept = (0, 3, 5) if mean else (0, 1, 2, 3, 5)
    columns = (
        Column(say("tables.main_outcome"), share=3.0),
        *(Column(f"{label}: {arm}", "right", 1.7) for label in levels),
        Column(say("kinds.estimate" if mean else "tables.main_difference"), "right", 1.7),
        Column(say("tables.main_available"), "right", 1.1),
    )
    cells = tuple(row if row.kind == "group" else Row(tuple(row.cells[k] for k in kept), row.kind) for row in rows)
    note = " ".join((say("kinds.alone_note", levels=level_note(say, results)), *_left_out(results)))
    return TableBlock("T-MAIN", say("tables.main_title"), columns, cells, note)


def _main_row(say: Words, results: Results, facts: StudyFacts, e: Estimate) -> Row:
    kind: Literal["strong", "row"] = "strong" if e.outcome.role == "primary" else "row"
    name = _named(say, results, e)
    extra = {"lower": say("tables.main_lower"), "either": say("tables.main_either")}.get(e.outcome.better, "")
    available = _available(say, results, facts, e)
    reading, size = read(e), e.effect_size
    arms = (_arm_cell(say, e, e.control), _arm_cell(say, e, e.treated))
    scale = say("tables.base_of_100") if is_share(e.outcome) and e.outcome.kind != "binary" else ""
    label = f"{f'{name}, {scale}' if scale else name} {extra}".strip()
    harm = counted_harm(facts, e)
    if harm is not None:
        return Row((label, *arms, _harm_cell(results, harm, e), "–", available), kind)
    if reading is None:
        why = "" if e.refusal is None or e.refusal.code == SMALL else e.refusal.sentence
        label = f"{label} ({say('tables.main_not_estimated', why=why)})" if why else label
        return Row((label, *arms, "–", "–", available), kind)
    found = numbers_of(e) or ("–", "–", "–")
    difference = f"{found[0]} [{found[1]}, {found[2]}]"
    g = "–" if size is None else f"{number(size.value, 2)} [{number(size.ci_low, 2)}, {number(size.ci_high, 2)}]"
    return Row((label, *arms, difference, g, available), kind)


def _harm_cell(results: Results, harm: HarmCount, e: Estimate) -> str:
    """Write a harm's difference with its exact interval, the one that stands in the table of harms."""
    k, j = results.arms.index(e.treated), results.arms.index(e.control)
    x, n, y, m = harm.people[k], harm.asked[k], harm.people[j], harm.asked[j]
    if not n or not m:
        return "–"
    low, high = exact_difference(x, n, y, m)
    return f"{signed(100 * (x / n - y / m), 1)} [{number(100 * low, 1)}, {number(100 * high, 1)}]"


def _available(say: Words, results: Results, facts: StudyFacts, e: Estimate) -> str:
    drawn = facts.subsample(e.outcome.instrument)
    if drawn is not None:
        places = [k for k, arm in enumerate(results.arms) if arm in (e.control, e.treated)]
        return say("tables.main_drawn", units=number(e.units), drawn=number(sum(drawn.drawn[k] for k in places)))
    rows = [r for r in results.attrition if r.outcome == e.outcome.code and r.arm in (e.control, e.treated)]
    if rows:
        return f"{number(sum(r.observed for r in rows))} / {number(sum(r.allocated for r in rows))}"
    return f"{number(e.n)} / {number(e.n + e.missing)}"


def _arm_cell(say: Words, e: Estimate, arm: str) -> str:
    found = next((a for a in e.arms if a.arm == arm), None)
    if found is None or found.mean is None:
        return "–" if found is None else f"–, {number(found.n)}"
    if e.outcome.kind == "binary":
        if 0 < found.mean < 0.01 or 0.99 < found.mean < 1:
            return say("tables.main_of", x=number(round(found.mean * found.n)), n=number(found.n))
        return say("tables.main_of_100", x=number(100 * found.mean), n=number(found.n))
    scale = factor(e.outcome)
    k = max((_mean_decimals(e, a) for a in e.arms if a.arm in (e.control, e.treated) and a.mean is not None), default=1)
    sd = "" if found.sd is None else f" ({number(found.sd * scale, k)})"
    return f"{number(found.mean * scale, k)}{sd}, {number(found.n)}"


def _mean_decimals(e: Estimate, arm: ArmSummary) -> int:
    error = (arm.sd or 0.0) * factor(e.outcome) / max(arm.n, 1) ** 0.5
    return max(1, fitting_decimals(error, unit_of(e.outcome)))


def _holm(results: Results) -> dict[tuple[str, str], float]:
    """Return Holm's adjusted p of the main outcomes of each contrast (Holm 1979, Scand. J. Statist. 6, 65-70)."""
    adjusted: dict[tuple[str, str], float] = {}
    for contrast in contrasts(results):
        family = [(e.p, e.outcome.code) for e in results.estimates
                  if e.contrast == contrast and e.outcome.role == "primary" and e.p is not None]  # fmt: skip
        running = 0.0
        for k, (p, code) in enumerate(sorted(family)):
            running = max(running, min(1.0, p * (len(family) - k)))
            adjusted[code, contrast] = running
    return adjusted


def _t(e: Estimate) -> str:
    if e.statistic is None:
        return "–"
    return number(e.statistic, 2) if e.df is None else f"{number(e.statistic, 2)} ({number(e.df, 1)})"


def _label(results: Results, arm: str) -> str:
    return dict(zip(results.arms, results.arm_labels, strict=True)).get(arm, arm)


def _treated(results: Results) -> str:
    return next((arm for arm in results.arms if arm != results.control), results.control)
