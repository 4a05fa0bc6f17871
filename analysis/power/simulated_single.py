"""One simulated trial through the analysis that a real one goes through: for what the algebra leaves undecided."""

from __future__ import annotations

import numpy as np

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.effects import estimate
from analysis.power.simulated_estimates import Arms, Floats, Ints, Moments
from analysis.power.simulated_setting import Setting
from analysis.power.simulated_trials import Rows
from analysis.results import Estimate
from analysis.variables import numeric
from core.plan import AnalysisPlan


def rows_with(moments: Moments, trial: int) -> tuple[Ints, Floats, Floats | None]:
    """Return unit, outcome and covariate of rows that have these moments; nothing else of them is read."""
    n = moments.n[trial].astype(np.intp)
    unit = np.repeat(np.arange(len(n)), n)
    y = moments.y[trial][unit]
    if moments.x is None or moments.xx is None or moments.xy is None:
        return unit, y, None
    x = moments.x[trial][unit]
    first = np.concatenate([[0], np.cumsum(n)[:-1]])
    for j in np.flatnonzero((n > 1) & (moments.xx[trial] > 0)):
        size = np.sqrt(moments.xx[trial, j] / 2)
        gap = np.array([size, -size])
        x[first[j] : first[j] + 2] += gap
        y[first[j] : first[j] + 2] += gap * moments.xy[trial, j] / moments.xx[trial, j]
    return unit, y, x


def rows_from(setting: Setting, rows: Rows, trial: int) -> tuple[Ints, Floats, Floats | None]:
    """Return unit, outcome and covariate of the rows of one trial that were not lost."""
    kept = rows.present[trial]
    unit = np.repeat(np.arange(len(setting.people)), setting.people)[kept]
    x = None if rows.x is None else rows.x[trial][kept]
    if rows.y.ndim == 2:
        return unit, rows.y[trial][kept], x
    m = rows.y.shape[2]
    return np.repeat(unit, m), rows.y[trial][kept].ravel(), None if x is None else np.repeat(x, m)


def estimate_one(
    setting: Setting,
    plan: AnalysisPlan,
    arm: Arms,
    data: tuple[Ints, Floats, Floats | None],
    pick: int,
) -> Estimate:
    """Estimate one trial: ``arm`` (units,), ``data`` unit, outcome and covariate of its rows."""
    unit, y, x = data
    arms = tuple(str(a) for a in range(setting.arms))
    weight = None if setting.weight is None else setting.weight[np.arange(len(arm)), arm][unit]
    baseline = None if x is None else numeric("baseline", x)
    covariates = tuple(numeric(f"covariate {i}", column[unit]) for i, column in enumerate(setting.covariates.T))
    names = tuple(str(s) for s in range(len(setting.strata.starts))) if setting.stratified else ()
    frame = TrialArrays(
        title="",
        design="",
        unit_name="person",
        arm_name="arm",
        units=tuple(str(i) for i in range(len(y))),
        arms=arms,
        arm_labels=arms,
        arm=arm.astype(np.intp)[unit],
        stratum=setting.strata.of[unit] if setting.stratified else None,
        strata=names,
        strata_names=(),
        cluster=unit if setting.clustered else None,
        clusters=tuple(str(j) for j in range(len(arm))) if setting.clustered else (),
        cluster_name="cluster" if setting.clustered else "",
        weight=weight,
        outcomes=(OutcomeRows(plan.outcomes[0].code, np.arange(len(y)), y, baseline, covariates),),
    )
    return estimate(frame, plan).estimates[pick - 1]
