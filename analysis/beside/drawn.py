"""From a trial's rows to what a report draws or lists beside the estimates: fitted series, likeness, cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import stats

from analysis.numbers.autocorrelation import automatic_bandwidth
from analysis.numbers.glm import fit_glm
from analysis.numbers.icc import cluster_correlation
from analysis.numbers.series import fit_series, newey_west, segments
from analysis.results_drawn import ClusterLikeness, FittedSeries, ScheduleCells
from analysis.series_effects import SEASONS, YEAR
from core.errors import UserError
from core.procedures.wedge import LEFT_OUT, schedule

if TYPE_CHECKING:
    from analysis.arrays import OutcomeRows, SeriesRows, TrialArrays
    from analysis.results import Estimate, Results
    from analysis.variables import Floats, Ints


def fitted_series(frame: TrialArrays, results: Results) -> tuple[FittedSeries, ...]:
    """Return the fitted model of every series that has an estimate of its level."""
    found = []
    for estimate in results.estimates:
        if estimate.kind == "level" and estimate.estimate is not None:
            rows = frame.rows(estimate.outcome.code).series
            one = None if rows is None else _fit(rows, estimate)
            found += [] if one is None else [one]
    return tuple(found)


def _fit(rows: SeriesRows, estimate: Estimate) -> FittedSeries | None:
    """Fit the segmented model again and say where its past alone leads; of two lags the one with the wider band."""
    start = rows.months.index(rows.start)
    months = np.arange(len(rows.months), dtype=np.float64)
    season = YEAR if len(months) >= SEASONS * YEAR and start >= YEAR else None
    built = segments(months, float(start), season)
    counted = estimate.outcome.kind == "count"
    line = fit_series(rows.count if counted else rows.count / rows.exposure, built.matrix(), built.names)
    names, design, fit = line.names, line.X, line.least_squares
    beta, automatic = fit.coefficients, int(min(np.floor(automatic_bandwidth(line)), fit.n - 1))
    if counted:
        model = fit_glm(rows.count, built.matrix(), built.names, "poisson", exposure=rows.exposure)
        names, design, fit, beta = model.names, model.X, model.least_squares, model.coefficients
    if not {"step", "slope"} <= set(names):
        return None
    past = design[start:].copy()
    past[:, [names.index("step"), names.index("slope")]] = 0.0
    scores = fit.Q * fit.residuals[:, None]
    errors = [_errors(past, newey_west(scores, fit.to_basis, lag, fit.n - fit.k)) for lag in (0, automatic)]
    middle = past @ beta
    reach = np.max(errors, axis=0) * float(stats.t.ppf(0.5 + estimate.level / 2, fit.n - fit.k))
    turned = np.exp if counted else np.asarray
    return FittedSeries(
        outcome=estimate.outcome.code,
        start=start,
        months=rows.months,
        fitted=_values(turned(design @ beta)),
        without=_values(turned(middle)),
        low=_values(turned(middle - reach)),
        high=_values(turned(middle + reach)),
        exposure=_values(rows.exposure),
        level=estimate.level,
    )


def _errors(at: Floats, covariance: Floats) -> Floats:
    return np.asarray(np.sqrt(np.maximum(np.einsum("ij,jk,ik->i", at, covariance, at), 0.0)))


def _values(array: Floats) -> tuple[float, ...]:
    return tuple(float(v) for v in array)


def likeness(frame: TrialArrays, results: Results) -> tuple[ClusterLikeness, ...]:
    """Return the ICC of each primary outcome within arms, one value a person; nothing where clusters were not drawn.

    In a stepped wedge within periods with, and periods without, the programme.
    """
    if frame.cluster is None or len(frame.arms) < 2:
        return ()
    outcomes = {e.outcome.code: e.outcome for e in results.estimates if e.outcome.role == "primary"}
    found = []
    for code, outcome in outcomes.items():
        units, y = _within(frame, frame.rows(code))
        cluster = frame.cluster[units]
        try:
            one = cluster_correlation(y, cluster)
        except UserError as problem:
            count = len(np.unique(cluster))
            found.append(ClusterLikeness(code, outcome.label, len(y), count, why=str(problem)))
            continue
        found.append(ClusterLikeness(code, outcome.label, one.n, one.clusters, one.icc, *one.ci))
    return tuple(found)


def _within(frame: TrialArrays, rows: OutcomeRows) -> tuple[Ints, Floats]:
    """Return the units that have a value, and the mean of their values less that of their arm (and period)."""
    known = ~np.isnan(rows.y)
    unit, y, n = rows.unit[known], rows.y[known].copy(), len(frame.units)
    group = frame.arm[unit]
    if rows.period is not None and frame.procedure is not None and frame.procedure.design.procedure.name == "wedge":
        period = rows.period[known]
        group = 3 * period + schedule(frame.procedure.design)[group, period] + 1
    for k in np.unique(group):
        y[group == k] -= y[group == k].mean()
    count, total = np.bincount(unit, minlength=n), np.bincount(unit, y, minlength=n)
    have = np.flatnonzero(count)
    return have, total[have] / count[have]


def schedule_cells(frame: TrialArrays, results: Results) -> tuple[ScheduleCells, ...]:
    """Return the cells of a stepped wedge for each primary outcome whose rows have a period; nothing elsewhere."""
    procedure = frame.procedure
    if procedure is None or procedure.design.procedure.name != "wedge" or frame.cluster is None:
        return ()
    table = schedule(procedure.design)
    first = {int(c): i for i, c in reversed(list(enumerate(frame.cluster)))}
    order = sorted(first, key=lambda c: (int(frame.arm[first[c]]), frame.clusters[c]))
    place = {c: k for k, c in enumerate(order)}
    labels = tuple(wave.label or wave.code for wave in procedure.design.waves)
    periods = labels if len(labels) == table.shape[1] else tuple(str(p + 1) for p in range(table.shape[1]))
    planned = tuple(tuple(-1 if s == LEFT_OUT else int(s) for s in table[frame.arm[first[c]]].tolist()) for c in order)
    found = []
    for outcome in {e.outcome.code: e.outcome for e in results.estimates if e.outcome.role == "primary"}.values():
        rows = frame.rows(outcome.code)
        if rows.period is None:
            continue
        known = ~np.isnan(rows.y)
        site = np.array([place[int(c)] for c in frame.cluster[rows.unit[known]]], dtype=np.intp)
        cell = (site, rows.period[known])
        n, total = np.zeros((len(order), table.shape[1])), np.zeros((len(order), table.shape[1]))
        np.add.at(n, cell, 1)
        np.add.at(total, cell, rows.y[known])
        means = (
            tuple(float(t / k) if k else None for t, k in zip(ts, ks, strict=True))
            for ts, ks in zip(total, n, strict=True)
        )
        found.append(
            ScheduleCells(
                outcome.code, outcome.label, tuple(frame.clusters[c] for c in order),
                tuple(frame.arm_labels[frame.arm[first[c]]] for c in order), periods, planned,
                tuple(tuple(int(k) for k in ks) for ks in n), tuple(means),
            )
        )  # fmt: skip
    return tuple(found)
