"""From a trial's rows to cells of a factorial, sessions of each unit, and the smallest effects its errors let find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.designs.described import survey_estimate
from analysis.power.detect import Precision, detectable
from analysis.results_cells import CellMean, Detected, FactorialCells, StartSeries
from core.errors import UserError
from core.procedures.wedge import TREATED, schedule

if TYPE_CHECKING:
    from analysis.arrays import OutcomeRows, TrialArrays
    from analysis.results import Results
    from analysis.variables import Ints
    from core.plan import Outcome

LEVEL, COMPONENTS = 0.95, 2


def factorial_cells(frame: TrialArrays, results: Results) -> tuple[FactorialCells, ...]:
    """Return the four cells of each primary outcome of a trial with two components; nothing elsewhere."""
    procedure = frame.procedure
    factors = () if procedure is None else procedure.design.factors
    if len(factors) != COMPONENTS:
        return ()
    return tuple(
        FactorialCells(
            outcome.code, outcome.label, (factors[0], factors[1]),
            tuple(_cell(frame, frame.rows(outcome.code), arm) for arm in range(len(frame.arms))), LEVEL,
        )
        for outcome in _primary(results)
    )  # fmt: skip


def _primary(results: Results) -> tuple[Outcome, ...]:
    return tuple({e.outcome.code: e.outcome for e in results.estimates if e.outcome.role == "primary"}.values())


def _cell(frame: TrialArrays, rows: OutcomeRows, arm: int) -> CellMean:
    """Describe one cell; people of one cluster, and answers of one person, count as alike."""
    here = ~np.isnan(rows.y) & (frame.arm[rows.unit] == arm)
    unit, y = rows.unit[here], rows.y[here]
    group = unit if frame.cluster is None else frame.cluster[unit]
    label, place = frame.arm_labels[arm], (bool(arm >> 1 & 1), bool(arm & 1))
    if not len(y):
        return CellMean(label, *place, 0, None)
    effect = survey_estimate({"y": y, "group": group}, "y", clusters="group", level=LEVEL).effect
    ends = (None, None) if effect is None else (effect.ci_low, effect.ci_high)
    return CellMean(label, *place, len(y), float(y.mean()), *ends)


def start_series(frame: TrialArrays, results: Results) -> tuple[StartSeries, ...]:
    """Return the sessions of each unit for each primary outcome where a lot decided the starts; nothing elsewhere."""
    procedure = frame.procedure
    if procedure is None or procedure.design.procedure.name != "start":
        return ()
    table = schedule(procedure.design)
    first = np.array([int(np.argmax(row == TREATED)) if (row == TREATED).any() else len(row) for row in table])
    waves = tuple(wave.label or wave.code for wave in procedure.design.waves)
    periods = waves if len(waves) == table.shape[1] else tuple(str(p + 1) for p in range(table.shape[1]))
    found = []
    for outcome in _primary(results):
        rows = frame.rows(outcome.code)
        if rows.period is not None:
            starts, values = _sessions(frame, rows, rows.period, first, table.shape[1])
            found.append(StartSeries(outcome.code, outcome.label, periods, starts, values))
    return tuple(found)


def _sessions(
    frame: TrialArrays, rows: OutcomeRows, period: Ints, first: Ints, periods: int
) -> tuple[tuple[int, ...], tuple[tuple[float | None, ...], ...]]:
    known = ~np.isnan(rows.y)
    units = np.unique(rows.unit[known])
    total, n = np.zeros((len(frame.units), periods)), np.zeros((len(frame.units), periods))
    np.add.at(total, (rows.unit[known], period[known]), rows.y[known])
    np.add.at(n, (rows.unit[known], period[known]), 1)
    order = sorted(units.tolist(), key=lambda unit: (int(first[frame.arm[unit]]), unit))
    starts = tuple(int(first[frame.arm[unit]]) for unit in order)
    return starts, tuple(
        tuple(float(t / k) if k else None for t, k in zip(total[unit], n[unit], strict=True)) for unit in order
    )


def detected(results: Results) -> tuple[Detected, ...]:
    """Return what the error of each primary estimate that compares arms lets find; a refused one has none."""
    found = []
    for e in results.estimates:
        if e.outcome.role != "primary" or e.kind not in ("arms", "margin", "wedge") or not e.se or e.df is None:
            continue
        try:
            reach = [detectable(Precision(e.se, e.df), alpha=alpha) for alpha in (results.alpha, 1 - e.level)]
        except UserError:
            continue
        sd = next((arm.sd for arm in e.arms if arm.arm == e.control), None)
        named = e.contrast if len({o.contrast for o in results.estimates}) > 1 else ""
        found.append(Detected(e.outcome.code, e.outcome.label, named, e.n, reach[0], reach[1], sd or None))
    return tuple(found)
