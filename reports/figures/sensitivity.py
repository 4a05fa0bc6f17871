"""T-SENS: a primary estimate and every alternative to it on one axis, in the outcome's own unit."""

from __future__ import annotations

from analysis.results import Estimate, Results
from analysis.results_beside import SensitivityRow
from reports.content import Figure
from reports.figures.redraws import heading
from reports.figures.rows import ForestRow, Heads, draw_rows
from reports.numbers import factor, fitting_decimals, number, p_value, read, signed, unit_of
from reports.words import Words, contrasts, level_percent

# Rows that are no estimate of the effect: their numbers stand in sentences.
APART = ("tipping", "tolerance")


def sensitivity(say: Words, results: Results, width: float) -> tuple[Figure, ...]:
    """Draw one figure a primary estimate that has alternatives."""
    several = len(contrasts(results)) > 1
    figures: list[Figure] = []
    for estimate in results.estimates:
        own = [r for r in rows_of(results, estimate) if r.name not in APART]
        if own and read(estimate) is not None:
            figures.append(_figure(say, estimate, own, width, several=several))
    return tuple(figures)


def rows_of(results: Results, estimate: Estimate) -> list[SensitivityRow]:
    """Return the alternatives to one estimate."""
    key = (estimate.outcome.code, estimate.contrast)
    return [r for r in results.beside.sensitivity if (r.outcome, r.contrast) == key]


def _figure(say: Words, estimate: Estimate, own: list[SensitivityRow], width: float, *, several: bool) -> Figure:
    main = ForestRow(
        say("sensitivity.main"), say("sensitivity.tag_plan"), number(estimate.n), in_units(estimate, estimate.estimate),
        both(estimate, (estimate.ci_low, estimate.ci_high)), strong=True,
        words=spoken(say, estimate, estimate.estimate, (estimate.ci_low, estimate.ci_high)),
    )  # fmt: skip
    rows = [main, *(_row(say, estimate, r) for r in own)]
    reading = read(estimate)
    heads = Heads(
        say("sensitivity.column_tag"), say("sensitivity.column_n"), say("sensitivity.column_numbers"),
        unit_words(say, estimate),
    )  # fmt: skip
    matters = None if reading is None else reading.matters
    level = level_percent(estimate.level)
    refused = [r for r in own if r.refusal is not None]
    why = " ".join(f"{say(f'sensitivity.{r.name}')}: {r.refusal.sentence}" for r in refused if r.refusal is not None)
    return Figure(
        code="T-SENS",
        title=say("sensitivity.title", outcome=heading(estimate, several=several)),
        subtitle=say("sensitivity.subtitle_matters" if matters else "sensitivity.subtitle", level=level),
        drawing=draw_rows(rows, heads, width, matters).drawing(),
        alt=" ".join(say("sensitivity.alt", name=row.label, numbers=row.words) for row in rows),
        header=say.listed("sensitivity.header"),
        rows=tuple((row.label, row.tag, row.n, row.words) for row in rows),
        note=why,
    )


def _row(say: Words, estimate: Estimate, row: SensitivityRow) -> ForestRow:
    ends = None if row.ci_low is None or row.ci_high is None else (row.ci_low, row.ci_high)
    bounds = None if row.low is None or row.high is None else (row.low, row.high)
    return ForestRow(
        say(f"sensitivity.{row.name}"), say(f"sensitivity.tag_{row.planned}"), number(row.n),
        in_units(estimate, row.estimate), both(estimate, ends), both(estimate, bounds), _words(say, estimate, row),
    )  # fmt: skip


def _words(say: Words, estimate: Estimate, row: SensitivityRow) -> str:
    if row.refusal is not None:
        return say("sensitivity.refused")
    if row.low is not None and row.high is not None:
        k, scale = decimals_of(estimate), factor(estimate.outcome)
        low, high = signed(row.low * scale, k), signed(row.high * scale, k)
        return say("sensitivity.bounds", low=low, high=high)
    if row.name in ("redraw", "bootstrap") and row.ci_low is None:
        return say("sensitivity.tested", p=p_value(row.p))
    ends = None if row.ci_low is None or row.ci_high is None else (row.ci_low, row.ci_high)
    return spoken(say, estimate, row.estimate, ends) or "–"


def unit_words(say: Words, estimate: Estimate) -> str:
    """Return what stands under an axis in the outcome's own unit."""
    return say(f"sensitivity.axis_{unit_of(estimate.outcome)}")


def decimals_of(estimate: Estimate) -> int:
    """Return the decimals in which an estimate and its alternatives are told apart: one more than it is said in."""
    unit = unit_of(estimate.outcome)
    base = fitting_decimals((estimate.se or 1.0) * factor(estimate.outcome), unit)
    return base if unit == "plain" else max(1, base)


def in_units(estimate: Estimate, value: float | None) -> float | None:
    """Return a stored value in spoken units."""
    return None if value is None else value * factor(estimate.outcome)


def both(estimate: Estimate, ends: tuple[float | None, float | None] | None) -> tuple[float, float] | None:
    """Return two stored values in spoken units."""
    if ends is None or ends[0] is None or ends[1] is None:
        return None
    scale = factor(estimate.outcome)
    return ends[0] * scale, ends[1] * scale


def spoken(say: Words, estimate: Estimate, value: float | None, ends: tuple[float | None, float | None] | None) -> str:
    """Write a value with its interval in spoken units; "" when there is no value."""
    pair = both(estimate, ends)
    if value is None:
        return ""
    k, scale = decimals_of(estimate), factor(estimate.outcome)
    if pair is None:
        return signed(value * scale, k)
    return say("sensitivity.range", d=signed(value * scale, k), l=number(pair[0], k), u=number(pair[1], k))
