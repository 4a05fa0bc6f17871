"""`pilotage analyse`: a table and a plan from outside, to results."""

from __future__ import annotations

from pathlib import Path

from analysis.beside.stand import with_beside
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.results import Results
from analysis.table import read_table
from core.plan import TablePlan
from core.plan_file import read_plan_toml
from core.progress import Progress, Silent
from instruments.workbook import read_xlsform


def analyse_table(
    data_path: Path, plan_path: Path, form_path: Path | None = None, progress: Progress | None = None
) -> tuple[TablePlan, TrialFrame, Results]:
    """Read the plan and the table, score its items where a form is given, and estimate.

    Every fault of the user's is a `UserError` that names the file, the place and the remedy.
    """
    progress = progress or Silent()
    plan = read_plan_toml(plan_path)
    progress.step(1, 4, "plan")
    table = read_table(data_path)
    progress.step(2, 4, "table")
    workbook = None if form_path is None else read_xlsform(form_path)
    frame = TrialFrame.from_table(table, plan, workbook)
    progress.step(3, 4, "analysis")
    found = estimate(frame, plan.plan, progress)
    results = with_beside(frame, plan.plan, found, progress, randomised=plan.randomised)
    return plan, frame, results
