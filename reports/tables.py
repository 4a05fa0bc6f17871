"""The tables of the technical report: estimates, baseline, loss, harms, statistics. Numbers come from the results."""

from __future__ import annotations

from typing import Literal

from analysis.facts import HarmCount, StudyFacts
from analysis.numbers.exact_difference import exact_difference
from analysis.results import ArmSummary, Estimate, Results
from reports.content import Column, Row, TableBlock
from reports.numbers import factor, fitting_decimals, is_share, number, p_value, read, signed, unit_of
from reports.words import Words, arm_label, capital, contrasts, counted_harm, level_note, level_percent


def main_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock:
    """T-MAIN: every outcome of the plan, also the one that could not be estimated."""
    rows: list[Row] = []
    chosen = results.estimates
    for role in dict.fromkeys(e.outcome.role for e in chosen):
        levels = " / ".join(sorted({level_percent(e.level) for e in chosen if e.outcome.role == role}))
        rows.append(Row((say("tables.main_group", role=capital(say(f"roles.{role}")), levels=levels),), "group"))
        rows += [_main_row(say, results, facts, e) for e in chosen if e.outcome.role == role]
    several = len(contrasts(results)) > 1
    control = _label(results, results.control)
    treated = say("tables.main_treated") if several else _label(results, _treated(results))
    arm = say("tables.main_arm")
    columns = (
        Column(say("tables.main_outcome"), share=2.85),
        Column(f"{control}: {arm}", "right", 1.65),
        Column(f"{treated}: {arm}", "right", 1.65),
        Column(say("tables.main_difference"), "right", 1.55),
        Column(say("tables.main_g"), "right", 1.95),
        Column(say("tables.main_available"), "right", 1.3),
    )
    note = say("tables.main_note", levels=level_note(say, results))
    return TableBlock("T-MAIN", say("tables.main_title"), columns, tuple(rows), note)


def statistics_table(say: Words, results: Results, facts: StudyFacts) -> TableBlock:
    """List t, degrees of freedom and p, with Holm p over the main outcomes. For the annex only."""
    holm = _holm(results)
    several = len(contrasts(results)) > 1
    rows = tuple(
        Row((
            f"{e.outcome.label}: {arm_label(e, e.treated)}" if several else e.outcome.label,
            "–" if counted_harm(facts, e) else _t(e),
            number(e.n),
            number(e.units),
            "–" if e.clusters is None else number(e.clusters),
            "–" if counted_harm(facts, e) else p_value(e.p),
            p_value(holm.get((e.outcome.code, e.contrast))),
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
    )
    return TableBlock("T-STAT", say("tables.annex_title"), columns, rows, say("tables.annex_note"))


def _main_row(say: Words, results: Results, facts: StudyFacts, e: Estimate) -> Row:
    kind: Literal["strong", "row"] = "strong" if e.outcome.role == "primary" else "row"
    name = f"{e.outcome.label}: {arm_label(e, e.treated)}" if len(contrasts(results)) > 1 else e.outcome.label
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
        why = "" if e.refusal is None else e.refusal.sentence
        label = f"{label} ({say('tables.main_not_estimated', why=why)})" if why else label
        return Row((label, *arms, "–", "–", available), kind)
    k = reading.decimals
    difference = f"{signed(reading.value, k)} [{number(reading.low, k)}, {number(reading.high, k)}]"
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
    k, scale = _mean_decimals(e, found), factor(e.outcome)
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
