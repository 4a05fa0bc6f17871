"""A trial frame from a table that was collected elsewhere: each row is a unit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from analysis import problems
from analysis.arrays import OutcomeRows, TrialArrays
from analysis.table import Table
from analysis.variables import Floats, Ints, Variable, categorical, index_of, numeric
from core.errors import UserError
from core.plan import Outcome, TableColumns, TablePlan

# Whole units cannot be shared out exactly.
ROUNDING = 1e-9

Frame = TypeVar("Frame", bound=TrialArrays)


def frame_of_table(make: type[Frame], table: Table, plan: TablePlan, scores: Mapping[str, Floats]) -> Frame:
    """Build the arrays of ``table`` as the plan's columns say; ``scores`` are scales made from its items."""
    if not plan.plan.outcomes:
        raise UserError(problems.NO_OUTCOMES)
    columns = plan.columns
    arms, arm = _arms(table, columns)
    cluster_labels, cluster = _clusters(table, columns, arms, arm)
    strata, stratum = _strata(table, columns)
    weight = _weights(table, columns)
    warnings: tuple[str, ...] = ()
    if weight is None and stratum is not None:
        weight, warnings = share_weights(arm, stratum, cluster)
    source = _Source(table, scores)
    outcomes = tuple(_outcome(source, outcome, plan) for outcome in plan.plan.outcomes)
    return make(
        title=plan.title,
        design=_design(columns),
        unit_name="row",
        arm_name=columns.arm,
        units=tuple(str(row) for row in table.rows),
        arms=arms,
        arm_labels=tuple(f"{columns.arm} = {code}" for code in arms),
        arm=arm,
        stratum=stratum,
        strata=strata,
        strata_names=columns.strata,
        cluster=cluster,
        clusters=cluster_labels,
        cluster_name=columns.cluster,
        weight=weight,
        outcomes=outcomes,
        baseline=_baseline(source, plan),
        warnings=warnings,
        days=source.numbers(columns.attended, "attendance") if columns.attended else None,
        subgroups=tuple(source.variable(name, "a subgroup") for name in plan.plan.subgroups),
    )


def _design(columns: TableColumns) -> str:
    if columns.cluster:
        return "cluster, stratified" if columns.strata else "cluster"
    return "stratified" if columns.strata else "complete"


def _arms(table: Table, columns: TableColumns) -> tuple[tuple[str, ...], Ints]:
    cells = table.texts(columns.arm, "the arm")
    for row, cell in zip(table.rows, cells, strict=True):
        if not cell:
            raise UserError(problems.ARM_EMPTY, path=table.name, row=row, column=columns.arm)
    found = sorted(set(cells))
    if columns.control not in found:
        shown = ", ".join(f"“{code}”" for code in found[:8]) + (", …" if len(found) > 8 else "")
        where = {"column": columns.arm, "control": columns.control, "found": shown}
        raise UserError(problems.CONTROL_UNKNOWN, path=table.name, **where)
    if len(found) == 1:
        raise UserError(problems.ONE_ARM, path=table.name, column=columns.arm, control=columns.control)
    arms = (columns.control, *(code for code in found if code != columns.control))
    place = {code: i for i, code in enumerate(arms)}
    arm = np.array([place[cell] for cell in cells], dtype=np.intp)
    for i, code in enumerate(arms):
        units = np.flatnonzero(arm == i)
        if len(units) == 1:
            row = table.rows[int(units[0])]
            raise UserError(problems.ARM_TOO_SMALL, path=table.name, arm=code, column=columns.arm, row=row)
    return arms, arm


def _clusters(
    table: Table, columns: TableColumns, arms: tuple[str, ...], arm: Ints
) -> tuple[tuple[str, ...], Ints | None]:
    if not columns.cluster:
        return (), None
    labels, cluster = index_of(table.full_texts(columns.cluster, "the cluster"))
    first = np.full(len(labels), -1)
    for i, (c, a) in enumerate(zip(cluster, arm, strict=True)):
        if first[c] < 0:
            first[c] = i
        elif arm[first[c]] != a:
            raise UserError(
                problems.CLUSTER_SPLIT,
                path=table.name,
                cluster=labels[c],
                column=columns.cluster,
                first=arms[arm[first[c]]],
                first_row=table.rows[first[c]],
                second=arms[a],
                row=table.rows[i],
            )
    return labels, cluster


def _strata(table: Table, columns: TableColumns) -> tuple[tuple[str, ...], Ints | None]:
    if not columns.strata:
        return (), None
    parts = [table.full_texts(name, "a stratum") for name in columns.strata]
    labels, stratum = index_of([" × ".join(cells) for cells in zip(*parts, strict=True)])
    return labels, stratum


def _weights(table: Table, columns: TableColumns) -> Floats | None:
    if not columns.weight:
        return None
    values = table.numbers(columns.weight, "the weight")
    for row, value in zip(table.rows, values, strict=True):
        if not value > 0:
            found = "empty" if np.isnan(value) else f"{value:g}"
            where = {"row": row, "column": columns.weight, "found": found}
            raise UserError(problems.WEIGHT_NOT_POSITIVE, path=table.name, **where)
    return values


def share_weights(arm: Ints, stratum: Ints, cluster: Ints | None) -> tuple[Floats | None, tuple[str, ...]]:
    """Return inverse shares of the arms by stratum where these differ by more than rounding, and what to say.

    Shares count clusters where clusters were allocated. A stratum that lacks an arm keeps the overall shares: nothing
    is compared in it.
    """
    first = np.arange(len(arm)) if cluster is None else np.unique(cluster, return_index=True)[1]
    counts = np.zeros((stratum.max() + 1, arm.max() + 1))
    np.add.at(counts, (stratum[first], arm[first]), 1)
    sizes = counts.sum(axis=1, keepdims=True)
    overall = counts.sum(axis=0) / counts.sum()
    if np.all(np.abs(counts - sizes * overall) <= 1 + ROUNDING):
        return None, ()
    whole = counts.min(axis=1, keepdims=True) > 0
    shares = np.where(whole, counts / np.maximum(sizes, 1), overall)
    warnings = ["The shares of the arms differ between strata: rows are weighted by the inverse share of their arm."]
    if not whole.all():
        warnings.append(f"{int((~whole).sum())} of {len(whole)} strata lack an arm: nothing is compared in them.")
    return 1 / shares[stratum, arm], tuple(warnings)


@dataclass(frozen=True, slots=True)
class _Source:
    """Columns of the table, and scores made from its items."""

    table: Table
    scores: Mapping[str, Floats]

    def numbers(self, column: str, role: str) -> Floats:
        if column in self.scores and column not in self.table.cells:
            return self.scores[column]
        return self.table.numbers(column, role)

    def variable(self, column: str, role: str) -> Variable:
        if column in self.scores and column not in self.table.cells:
            return numeric(column, self.scores[column])
        self.table.require(column, role)
        if self.table.is_numeric(column):
            return numeric(column, self.table.numbers(column, role))
        return categorical(column, self.table.texts(column, role))


def _outcome(source: _Source, outcome: Outcome, plan: TablePlan) -> OutcomeRows:
    y = source.numbers(outcome.code, "an outcome")
    if outcome.kind == "binary":
        _refuse_not_binary(source.table, outcome, y)
    baseline = None
    if outcome.baseline:
        baseline = numeric(outcome.baseline, source.numbers(outcome.baseline, f"the baseline of {outcome.code}"))
    names = dict.fromkeys((*plan.plan.covariates, *outcome.covariates))
    covariates = tuple(source.variable(name, "a covariate") for name in names if name != outcome.baseline)
    limits = (0.0, 1.0) if outcome.kind == "binary" else None
    return OutcomeRows(outcome.code, np.arange(len(y), dtype=np.intp), y, baseline, covariates, limits=limits)


def _refuse_not_binary(table: Table, outcome: Outcome, y: Floats) -> None:
    wrong = np.flatnonzero(~(np.isnan(y) | (y == 0) | (y == 1)))
    if len(wrong):
        where = {"row": table.rows[int(wrong[0])], "column": outcome.code, "found": f"{y[wrong[0]]:g}"}
        raise UserError(problems.NOT_BINARY, path=table.name, **where)


def _baseline(source: _Source, plan: TablePlan) -> tuple[Variable, ...]:
    names: dict[str, None] = {}
    for outcome in plan.plan.outcomes:
        names |= dict.fromkeys((*([outcome.baseline] if outcome.baseline else ()), *outcome.covariates))
    names |= dict.fromkeys(plan.plan.covariates)
    return tuple(source.variable(name, "a covariate") for name in names)
