"""Does the effect differ between groups that the plan declared? The difference is the result, no group by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis.beside import problems
from analysis.beside.check import Check, limits
from analysis.numbers.linear import LinearFit, fit, infer
from analysis.results import Refusal
from analysis.results_beside import SubgroupRow
from analysis.same_model import SameModel
from analysis.variables import Floats, Ints, Variable
from core.errors import UserError

# Fewer rows than this in an arm of a level are not worth a line that looks like the others.
LEAST = 10
# A number with more values than this is cut at its median over everyone allocated.
MOST_LEVELS = 6


def subgroup_rows(check: Check) -> tuple[SubgroupRow, ...]:
    """Return, for each declared subgroup, the effect in each level and how each differs from the first.

    One regression with the adjustment of the main estimate and an effect of the arm in each level (Assmann et al.
    2000, *Lancet* 355).
    """
    return tuple(row for variable in check.frame.subgroups for row in _rows(check, variable))


def _rows(check: Check, variable: Variable) -> list[SubgroupRow]:
    model = check.seen
    index, levels = levels_of(variable, model.sample.unit)
    both = model.treated | model.control
    blanks = [
        _blank(check, variable, "level", words, int(((index == i) & both).sum())) for i, words in enumerate(levels)
    ]
    refused = {i: why for i, words in enumerate(levels) if (why := _thin(model, index == i, words)) is not None}
    rows = [replace(blank, refusal=refused.get(i)) for i, blank in enumerate(blanks)]
    usable = [i for i in range(len(levels)) if i not in refused]
    if len(usable) < 2:
        if refused:
            return rows
        one = UserError(problems.SUBGROUP_ONE, name=variable.label)
        return [replace(_blank(check, variable, "difference", "", 0), refusal=Refusal(one.code, str(one)))]
    kept = np.isin(index, usable)
    part, at = model.keep(kept), index[kept]
    fitted = _fit(part, at, usable)
    for i in usable:
        rows[i] = _estimated(rows[i], part, fitted, {_term(i): 1.0})
    first = usable[0]
    for i in usable[1:]:
        words = f"{levels[i]} − {levels[first]}"
        blank = _blank(check, variable, "difference", words, int((np.isin(index, (i, first)) & both).sum()))
        rows.append(_estimated(blank, part, fitted, {_term(i): 1.0, _term(first): -1.0}))
    return rows


def levels_of(variable: Variable, unit: Ints) -> tuple[Ints, tuple[str, ...]]:
    """Return (r,) the level of each row's unit, -1 where not known, and the levels in words.

    A number with many values is cut at its median over everyone allocated, a rule that no outcome can move.
    """
    values = variable.values
    if variable.is_numeric:
        known = np.unique(values[~np.isnan(values)])
        if len(known) > MOST_LEVELS:
            cut = float(np.median(values[~np.isnan(values)]))
            split = np.where(np.isnan(values), -1, values > cut).astype(np.intp)
            return split[unit], (f"up to {cut:g}", f"above {cut:g}")
        place = np.where(np.isnan(values), -1, np.searchsorted(known, np.nan_to_num(values, nan=known[0])))
        return place.astype(np.intp)[unit], tuple(f"{value:g}" for value in known)
    return np.where(np.isnan(values), -1, np.nan_to_num(values)).astype(np.intp)[unit], variable.levels


def _blank(check: Check, variable: Variable, kind: str, level: str, n: int) -> SubgroupRow:
    main = check.main
    return SubgroupRow(
        main.outcome.code, main.contrast, variable.name, variable.label,
        "difference" if kind == "difference" else "level", level, n, main.level,
    )  # fmt: skip


def _thin(model: SameModel, rows: npt.NDArray[np.bool_], words: str) -> Refusal | None:
    least = min(int((rows & side).sum()) for side in (model.treated, model.control))
    if least >= LEAST:
        return None
    problem = UserError(problems.SUBGROUP_THIN, level=words, rows=least, wanted=LEAST)
    return Refusal(problem.code, str(problem))


def _term(level: int) -> str:
    return f"arm in level {level}"


def _fit(part: SameModel, at: Ints, usable: Sequence[int]) -> LinearFit:
    rows = len(at)
    columns: list[Floats] = [np.ones((rows, 1)), part.beside_arm()]
    shifts = np.column_stack([at == i for i in usable[1:]]).astype(np.float64)
    arms = np.column_stack([part.treated & (at == i) for i in usable]).astype(np.float64)
    names = ["1", *(f"column {j}" for j in range(columns[1].shape[1])), *(f"level {i}" for i in usable[1:])]
    names += [_term(i) for i in usable]
    return fit(part.sample.y, np.hstack([*columns, shifts, arms]), names, part.sample.weight)


def _estimated(row: SubgroupRow, part: SameModel, fitted: LinearFit, terms: dict[str, float]) -> SubgroupRow:
    found = None
    if all(name in fitted.names for name in terms):
        cluster = part.sample.unit if part.sample.cluster is None else part.sample.cluster
        found = infer(fitted, fitted.contrast(**terms), part.kind, cluster)
    if found is None or not (found.df > 0 and found.se > 0):
        problem = UserError(problems.NO_MODEL)
        return replace(row, refusal=Refusal(problem.code, str(problem)))
    low, high = limits(found, row.confidence)
    return replace(row, estimate=found.estimate, ci_low=low, ci_high=high)
