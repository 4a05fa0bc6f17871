"""F-SUB: the effect in each declared group and, in bold, how the groups' effects differ."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.results import Estimate, Results
from analysis.results_beside import SubgroupRow
from reports.content import Figure
from reports.figures.redraws import heading
from reports.figures.rows import ForestRow, Heads, draw_rows
from reports.figures.sensitivity import both, in_units, spoken, unit_words
from reports.numbers import number
from reports.words import Words, capital, contrasts, level_percent


def subgroups(say: Words, results: Results, width: float) -> tuple[Figure, ...]:
    """Draw one figure a primary estimate; none without declared subgroups."""
    several = len(contrasts(results)) > 1
    figures: list[Figure] = []
    for estimate in results.estimates:
        own = [
            r for r in results.beside.subgroups if (r.outcome, r.contrast) == (estimate.outcome.code, estimate.contrast)
        ]
        if own:
            figures.append(_figure(say, estimate, own, width, several=several))
    return tuple(figures)


def _figure(say: Words, estimate: Estimate, own: Sequence[SubgroupRow], width: float, *, several: bool) -> Figure:
    rows: list[ForestRow] = []
    for name in dict.fromkeys(r.variable for r in own):
        members = [r for r in own if r.variable == name]
        rows.append(ForestRow(_label(members[0]), group=True))
        rows += [_row(say, estimate, r) for r in members]
    heads = Heads("", say("subgroups.column_n"), say("subgroups.column_numbers"), unit_words(say, estimate))
    title = say("subgroups.title", outcome=heading(estimate, several=several))
    level = level_percent(own[0].confidence)
    differences = [r for r in own if r.kind == "difference"]
    return Figure(
        code="F-SUB",
        title=title,
        subtitle=say("subgroups.subtitle", level=level),
        drawing=draw_rows(rows, heads, width).drawing(),
        alt=" ".join(_alt(say, estimate, r) for r in differences) or say("subgroups.alt_none"),
        header=say.listed("subgroups.header"),
        rows=tuple(
            (_label(r), _level(say, r), number(r.n), spoken(say, estimate, r.estimate, _ends(r)) or _why(r))
            for r in own
        ),
        note=" ".join(dict.fromkeys(r.refusal.sentence for r in own if r.refusal is not None)),
    )


def _label(row: SubgroupRow) -> str:
    return capital(row.label.replace("_", " "))


def _level(say: Words, row: SubgroupRow) -> str:
    return say("subgroups.difference", levels=row.level) if row.kind == "difference" else capital(row.level)


def _ends(row: SubgroupRow) -> tuple[float, float] | None:
    return None if row.ci_low is None or row.ci_high is None else (row.ci_low, row.ci_high)


def _why(row: SubgroupRow) -> str:
    return "–" if row.refusal is None else row.refusal.sentence


def _row(say: Words, estimate: Estimate, row: SubgroupRow) -> ForestRow:
    words = spoken(say, estimate, row.estimate, _ends(row)) or say("subgroups.refused")
    return ForestRow(
        _level(say, row), n=number(row.n), words=words, strong=row.kind == "difference",
        value=in_units(estimate, row.estimate), ci=both(estimate, _ends(row)),
    )  # fmt: skip


def _alt(say: Words, estimate: Estimate, row: SubgroupRow) -> str:
    words = spoken(say, estimate, row.estimate, _ends(row)) or say("subgroups.refused")
    return say("subgroups.alt", label=_label(row), levels=row.level, difference=words)
