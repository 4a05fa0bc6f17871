"""Scales scored from the raw items of a table, as Kobo or ODK export them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from analysis import problems
from analysis.table import Table
from analysis.variables import Floats
from core.errors import UserError
from core.plan import TablePlan
from instruments.scoring import score
from instruments.workbook import Workbook


def scores_of(table: Table, plan: TablePlan, workbook: Workbook) -> Mapping[str, Floats]:
    """Score the scales that the plan names and the table has no column for: name to (n,) floats, NaN where missing.

    `UserError` when the form has errors, or an item is missing or holds what the form does not allow.
    """
    broken = next((finding for finding in workbook.findings if finding.severity == "error"), None)
    if broken is not None:
        raise UserError(problems.FORM_HAS_ERRORS, why=broken.message)
    wanted = {name.partition("__")[0] for name in _names(plan) if name not in table.cells}
    scales = [scale for scale in workbook.scales if scale.code in wanted]
    if not scales:
        return {}
    control = np.array(table.texts(plan.columns.arm, "the arm")) == plan.columns.control
    scored = score(scales, table.data_frame(), workbook.keys, control.tolist())
    names = [str(name) for name in scored.columns if not str(name).endswith("__missing")]
    return {name: scored[name].to_numpy(dtype=np.float64, na_value=np.nan) for name in names}


def _names(plan: TablePlan) -> set[str]:
    names = set(plan.plan.covariates)
    for outcome in plan.plan.outcomes:
        names |= {outcome.code, outcome.scale, outcome.baseline, *outcome.covariates}
    return names
