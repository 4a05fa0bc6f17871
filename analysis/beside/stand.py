"""From results to the same results with everything that stands beside their primary estimates."""

from __future__ import annotations

from dataclasses import replace

from analysis.arrays import TrialArrays
from analysis.beside.cells import detected, factorial_cells, start_series
from analysis.beside.check import Check
from analysis.beside.compliance import complier_effect
from analysis.beside.drawn import fitted_series, likeness, schedule_cells
from analysis.beside.redrawn import Lots
from analysis.beside.sensitivity import checks_of, counted_row
from analysis.beside.subgroups import subgroup_rows
from analysis.results import Estimate, Results
from core.plan import AnalysisPlan
from core.progress import Progress, Silent


def with_beside(
    frame: TrialArrays,
    plan: AnalysisPlan,
    results: Results,
    progress: Progress | None = None,
    *,
    randomised: bool = True,
    whole: TrialArrays | None = None,
) -> Results:
    """Return ``results`` with sensitivity, compliance and subgroups of each primary estimate that compares two arms.

    What cannot be made is a row with a named refusal. ``randomised`` is False where the arms were not decided by lot:
    then no lot is drawn again and nobody is a complier. ``whole`` is the frame with the responses that were left out by
    decision, where there are any: each primary estimate is made again from it.
    """
    told = progress or Silent()
    primary = [e for e in results.estimates if _compares(frame, e)]
    beside = results.beside
    lots = Lots(frame, plan.draws)
    for i, main in enumerate(primary):
        told.step(i, len(primary), f"Checking {main.outcome.label}")
        check = Check(frame, plan, main, randomised)
        found, came = checks_of(check, lots), complier_effect(check)
        kept = () if whole is None else (counted_row(check, whole),)
        beside = replace(
            beside,
            sensitivity=(*beside.sensitivity, *found.rows, *kept),
            tipping=(*beside.tipping, *([found.tipping] if found.tipping else [])),
            redraws=(*beside.redraws, *([found.redraws] if found.redraws else [])),
            compliance=(*beside.compliance, *([came] if came else [])),
            subgroups=(*beside.subgroups, *subgroup_rows(check)),
        )
    told.step(len(primary), len(primary), "Checking the main results")
    beside = replace(
        beside,
        series=fitted_series(frame, results),
        likeness=likeness(frame, results),
        cells=schedule_cells(frame, results),
        factorial=factorial_cells(frame, results),
        starts=start_series(frame, results),
        detected=detected(results),
    )
    return replace(results, beside=beside)


def _compares(frame: TrialArrays, estimate: Estimate) -> bool:
    """Tell whether an estimate is a primary one of an arm against the control, made from rows of both."""
    by_period = frame.procedure is not None and frame.procedure.by_period
    arms = (estimate.control, estimate.treated)
    known = len(frame.arms) > 1 and arms[0] == frame.arms[0] and arms[1] in frame.arms[1:]
    usable = estimate.outcome.role == "primary" and estimate.refusal is None and estimate.kind == "arms"
    return usable and known and not by_period
