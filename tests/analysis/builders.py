"""Small tables and plans for the tests of `analysis`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.results import Estimate
from analysis.table import Table, read_table
from core.plan import AnalysisPlan, Outcome, TableColumns, TablePlan


def a_plan(
    outcome: str | Sequence[Outcome] = "y",
    *,
    arm: str = "z",
    control: str = "0",
    cluster: str = "",
    strata: tuple[str, ...] = (),
    weight: str = "",
    attended: str = "",
    baseline: str = "",
    **plan: object,
) -> TablePlan:
    """Return a plan for one primary outcome (or the given ones) of a table."""
    outcomes = (Outcome(outcome, outcome, baseline=baseline, role="primary"),) if isinstance(outcome, str) else outcome
    columns = TableColumns(arm=arm, control=control, cluster=cluster, strata=strata, weight=weight, attended=attended)
    return TablePlan("A trial", columns, AnalysisPlan(tuple(outcomes), **plan))  # type: ignore[arg-type]


def a_table(**columns: Sequence[object]) -> Table:
    """Return a table with the given columns; None is an empty cell."""
    cells = {name: tuple("" if v is None else str(v) for v in values) for name, values in columns.items()}
    n = len(next(iter(cells.values())))
    return Table("data.csv", tuple(cells), cells, tuple(range(2, n + 2)))


def one(table: Table | Path, plan: TablePlan) -> Estimate:
    """Estimate the first outcome's first contrast."""
    source = read_table(table) if isinstance(table, Path) else table
    return estimate(TrialFrame.from_table(source, plan), plan.plan).estimates[0]
