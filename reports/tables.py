"""The tables of the technical report: estimates, baseline, loss, harms, statistics. Numbers come from the results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from analysis.facts import StudyFacts
from analysis.results import ArmSummary, AttritionRow, BalanceRow, Estimate, Results
from reports.content import Column, Row, TableBlock
from reports.figures.love import row_label
from reports.numbers import factor, fitting_decimals, number, p_value, percent, read, signed, unit_of
from reports.words import Words, arm_label, capital, contrasts, harm_state, level_note, level_percent, newcombe

_DEGREES = ", t with "


def main_table(say: Words, results: Results, estimates: Sequence[Estimate] | None = None) -> TableBlock:
    """T-MAIN: every outcome of the plan, also the one that could not be estimated."""
    rows: list[Row] = []
    chosen = list(results.estimates if estimates is None else estimates)
    for role in dict.fromkeys(e.outcome.role for e in chosen):
        levels = " / ".join(sorted({level_percent(e.level) for e in chosen if e.outcome.role == role}))
        rows.append(Row((say("tables.main_group", role=capital(say(f"roles.{role}")), levels=levels),), "group"))
        rows += [_main_row(say, results, e) for e in chosen if e.outcome.role == role]
    several = len(contrasts(results)) > 1
    control = _label(results, results.control)
    treated = say("tables.main_treated") if several else _label(results, _treated(results))
    arm = say("tables.main_arm")
    columns = (
        Column(say("tables.main_outcome"), share=2.9),
        Column(f"{control}: {arm}", "right", 1.65),
        Column(f"{treated}: {arm}", "right", 1.65),
        Column(say("tables.main_difference"), "right", 1.6),
        Column(say("tables.main_g"), "right", 1.75),
        Column(say("tables.main_available"), "right", 1.3),
    )
    note = say("tables.main_note", levels=level_note(say, results))
    return TableBlock("T-MAIN", say("tables.main_title"), columns, tuple(rows), note)


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
        Column(say("tables.base_difference"), "right", 1.0),
    )
    rows = tuple(
        Row((
            row_label(row),
            *(_base_cell(row, k) for k in range(len(results.arms))),
            number(sum(row.missing)),
            "–" if row.difference is None else signed(row.difference, 2),
        ))
        for row in results.balance
    )  # fmt: skip
    return TableBlock("T-BASE", say("tables.base_title"), columns, rows, say("tables.base_note"))


def attrition_table(say: Words, results: Results) -> TableBlock | None:
    """T-LOSS: who has each outcome, and how the arms differ in loss; None when nothing was counted."""
    if not results.attrition:
        return None
    names = {e.outcome.code: e.outcome.label for e in results.estimates}
    counts = {(r.outcome, r.arm): r for r in results.attrition}
    alike: dict[tuple[str, ...], list[str]] = {}
    for code in dict.fromkeys(r.outcome for r in results.attrition):
        found = [counts.get((code, arm)) for arm in results.arms]
        losses = {r.arm: _loss(r.allocated, r.observed) for r in found if r is not None}
        base = losses.pop(results.control, None)
        gaps = [] if base is None else [signed(loss - base, 1) for loss in losses.values()]
        cells = (*(_held(say, row) for row in found), ", ".join(gaps) or "–")
        alike.setdefault(cells, []).append(names.get(code, code))
    rows = [Row((", ".join(labels), *cells)) for cells, labels in alike.items()]
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
        cells = [f"{number(x)} / {number(n)}" for x, n in zip(harm.people, harm.asked, strict=True)]
        ends = [newcombe(harm.people[k], harm.asked[k], harm.people[control], harm.asked[control])
                for k in others if harm.asked[k] and harm.asked[control]]  # fmt: skip
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


def methods_table(say: Words, results: Results) -> TableBlock:
    """List the estimator and its standard error; outcomes treated alike share a row, degrees stand in the annex."""
    groups: dict[tuple[str, str], list[str]] = {}
    for e in results.estimates:
        error = e.uncertainty.split(_DEGREES)[0]
        names = groups.setdefault((capital(e.estimator), capital(error)), [])
        if e.outcome.label not in names:
            names.append(e.outcome.label)
    rows = tuple(Row((", ".join(names), *key)) for key, names in groups.items())
    columns = (
        Column(say("tables.main_outcome"), share=2.2),
        Column(say("tables.methods_estimator"), share=2.0),
        Column(say("tables.methods_uncertainty"), share=1.3),
    )
    return TableBlock("T-METHODS", say("tables.methods_title"), columns, rows)


def statistics_table(say: Words, results: Results) -> TableBlock:
    """List t, degrees of freedom and p, with Holm p over the main outcomes. For the annex only."""
    holm = _holm(results)
    several = len(contrasts(results)) > 1
    rows = tuple(
        Row((
            f"{e.outcome.label}: {arm_label(e, e.treated)}" if several else e.outcome.label,
            _t(e),
            number(e.n),
            number(e.units),
            "–" if e.clusters is None else number(e.clusters),
            p_value(e.p),
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


def _main_row(say: Words, results: Results, e: Estimate) -> Row:
    kind: Literal["strong", "row"] = "strong" if e.outcome.role == "primary" else "row"
    name = f"{e.outcome.label}: {arm_label(e, e.treated)}" if len(contrasts(results)) > 1 else e.outcome.label
    extra = {"lower": say("tables.main_lower"), "either": say("tables.main_either")}.get(e.outcome.better, "")
    available = _available(results, e)
    reading, size = read(e), e.effect_size
    arms = (_arm_cell(e, e.control), _arm_cell(e, e.treated))
    label = f"{name} {extra}".strip()
    if reading is None:
        why = "" if e.refusal is None else e.refusal.sentence
        label = f"{label} ({say('tables.main_not_estimated', why=why)})" if why else label
        return Row((label, *arms, "–", "–", available), kind)
    k = reading.decimals
    difference = f"{signed(reading.value, k)} [{number(reading.low, k)}, {number(reading.high, k)}]"
    g = "–" if size is None else f"{number(size.value, 2)} [{number(size.ci_low, 2)}, {number(size.ci_high, 2)}]"
    return Row((label, *arms, difference, g, available), kind)


def _available(results: Results, e: Estimate) -> str:
    rows = [r for r in results.attrition if r.outcome == e.outcome.code and r.arm in (e.control, e.treated)]
    if rows:
        return f"{number(sum(r.observed for r in rows))} / {number(sum(r.allocated for r in rows))}"
    return f"{number(e.n)} / {number(e.n + e.missing)}"


def _arm_cell(e: Estimate, arm: str) -> str:
    found = next((a for a in e.arms if a.arm == arm), None)
    if found is None or found.mean is None:
        return "–" if found is None else f"–, {number(found.n)}"
    if e.outcome.kind == "binary":
        rare = 0 < found.mean < 0.01 or 0.99 < found.mean < 1
        return f"{number(100 * found.mean, 1 if rare else 0)} %, {number(found.n)}"
    k = _mean_decimals(e, found)
    sd = "" if found.sd is None else f" ({number(found.sd, k)})"
    return f"{number(found.mean, k)}{sd}, {number(found.n)}"


def _mean_decimals(e: Estimate, arm: ArmSummary) -> int:
    error = (arm.sd or 0.0) * factor(e.outcome) / max(arm.n, 1) ** 0.5
    return max(1, fitting_decimals(error, unit_of(e.outcome)))


def _base_cell(row: BalanceRow, k: int) -> str:
    mean, sd, count = row.means[k], row.sds[k], row.counts[k]
    if mean is None:
        return "–"
    if sd is None or row.level:
        return f"{number(round(mean * count))} ({number(100 * mean)} %)"
    decimals = 1 if sd >= 1 else 2
    return f"{number(mean, decimals)} ({number(sd, decimals)})"


def _held(say: Words, row: AttritionRow | None) -> str:
    if row is None:
        return "–"
    share = percent(row.observed, row.allocated)
    return say("tables.attrition_value", observed=number(row.observed), allocated=number(row.allocated), percent=share)


def _loss(allocated: int, observed: int) -> float:
    return 100 * (allocated - observed) / allocated if allocated else 0.0


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
