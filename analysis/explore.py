"""A look beside the plan: one effect of a run, by one fact known before the draw. Whoever prints it says it is that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.beside.check import Check
from analysis.beside.subgroups import subgroup_rows
from analysis.frames import TrialFrame
from analysis.problems_study import NO_PLAN, NOT_TO_SPLIT
from analysis.results_beside import SubgroupRow
from analysis.study_results import why_closed
from core.errors import UserError
from core.progress import Progress, Silent

if TYPE_CHECKING:
    from analysis.results import Estimate, Results
    from core.study import Study


def splits(results: Results) -> tuple[tuple[str, str], ...]:
    """Return the facts by which an effect can be looked at, as (name, label)."""
    return tuple({row.variable: row.label for row in results.balance}.items())


def splittable(results: Results) -> tuple[Estimate, ...]:
    """Return the estimates that can be looked at by a fact: an arm against the control, with a number."""
    own = (e for e in results.estimates if e.kind == "arms" and e.refusal is None and e.estimate is not None)
    return tuple({(e.outcome.code, e.contrast): e for e in own}.values())


def explore(study: Study, main: Estimate, variable: str, progress: Progress | None = None) -> tuple[SubgroupRow, ...]:
    """Return the effect of ``main`` in each level of ``variable`` and how the levels' effects differ.

    On a private copy, with the model and the level of the main estimate; not in the plan, so never a result. UserError
    while the results are closed, or NOT_TO_SPLIT for a name that the study does not hold.

    References
    ----------
    Assmann et al. 2000, *Lancet* 355: the difference between groups is what a subgroup can show.
    """
    told = progress or Silent()
    closed = why_closed(study)
    if closed is not None:
        raise closed
    told.step(0, 2, "Reading the responses")
    with study.snapshot() as copy:
        plan = copy.plan.get()
        if plan is None:
            raise UserError(NO_PLAN, study=copy.title)
        frame = TrialFrame.from_study(copy)
    told.step(1, 2, main.outcome.label)
    found = next((known for known in frame.baseline if known.name == variable), None)
    by_period = frame.procedure is not None and frame.procedure.by_period
    if found is None or by_period or main.treated not in frame.arms:
        raise UserError(NOT_TO_SPLIT, outcome=main.outcome.label, name=variable)
    rows = subgroup_rows(Check(replace(frame, subgroups=(found,)), plan, main, True))
    told.step(2, 2, main.outcome.label)
    return rows
