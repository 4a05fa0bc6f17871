"""Does the effect differ between groups declared before? The difference is the result, never one group by itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.designs.design_effects import (
    DesignEffect,
    Frame,
    arm_column,
    attempt,
    blank_effect,
    column,
    df_words,
    filled,
    mean_and_indicator,
    measured,
)
from analysis.numbers.inputs import codes
from analysis.numbers.problems_models import EMPTY_CELL, ONE_LEVEL
from analysis.numbers.regression import Regression, regression
from core.errors import UserError

SOURCE = "Assmann et al. 2000; Brookes et al. 2004"


def subgroup_effects(
    data: Frame, outcome: str, arm: str, subgroup: str, covariates: tuple[str, ...] = (), blocks: str | None = None,
    clusters: str | None = None, level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate the effect in each subgroup and how the effects differ, in one regression.

    Parameters
    ----------
    data : a data frame, or a mapping of names to (n,) columns
    subgroup : name of the column of labels, declared in the plan

    Returns
    -------
    dict
        ``interaction A - B`` for each further subgroup A against the first B, in sorted order, then ``in A`` for each
        (for a forest plot). Beside each interaction stands ``p_joint``, that all effects are equal.

    References
    ----------
    Assmann, Pocock, Enos & Kasten (2000), *Lancet* 355; Brookes et al. (2004), *J. Clinical Epidemiology* 57.
    """
    start = blank_effect("subgroups", outcome, SOURCE)
    try:
        index, labels = codes(column(data, subgroup), subgroup)
        if len(labels) < 2:
            raise UserError(ONE_LEVEL, name=subgroup, wanted=2)
        found, said, rows = _fitted(data, outcome, arm, (index, labels), covariates, blocks, clusters, level)
    except UserError as problem:

        def again(problem: UserError = problem) -> DesignEffect:
            raise problem

        return {"interaction": attempt(start, again)}
    words = f"{found.error} standard error"
    how = "Linear regression with an effect of the arm in each subgroup"

    def one(name: str, weights: dict[str, float]) -> DesignEffect:
        blank = replace(start, contrast=name)

        def compute() -> DesignEffect:
            effect = found.combination(weights)
            beside = () if len(weights) == 1 else (("p_joint", _joint(found, [str(v) for v in labels])),)
            return filled(blank, effect, found.n, rows, estimator=how, units=found.clusters or found.n, warnings=said,
                          uncertainty=f"{words}, {df_words(effect.df)}", beside=beside)  # fmt: skip

        return attempt(blank, compute)

    first, *others = (str(v) for v in labels)
    results = {
        f"interaction {other} - {first}": one(
            f"{other} minus {first}", {f"arm in {other}": 1.0, f"arm in {first}": -1.0}
        )
        for other in others
    }
    return results | {f"in {v}": one(f"treated vs control in {v}", {f"arm in {v}": 1.0}) for v in (first, *others)}


def _fitted(
    data: Frame, outcome: str, arm: str, group: tuple[np.typing.NDArray[np.intp], np.typing.NDArray[np.object_]],
    covariates: tuple[str, ...], blocks: str | None, clusters: str | None, level: float,
) -> tuple[Regression, tuple[str, ...], int]:  # fmt: skip
    y, kept = measured(data, outcome)
    z = arm_column(data, arm, len(y), kept)
    index, labels = group
    for i, label in enumerate(labels):
        for side in (0, 1):
            if not (kept & (index == i) & (z == side)).any():
                raise UserError(EMPTY_CELL, cell=f"{arm} = {side} among “{label}”")
    added, said = mean_and_indicator(data, covariates, kept)
    levels = {f"group {label}": (index == i).astype(np.float64) for i, label in enumerate(labels) if i}
    arms = {f"arm in {label}": z * (index == i) for i, label in enumerate(labels)}
    found = regression(
        y, {**added, **levels, **arms}, level=level, absorb=None if blocks is None else column(data, blocks),
        clusters=None if clusters is None else column(data, clusters),
    )  # fmt: skip
    return found, said, len(y)


def _joint(found: Regression, labels: list[str]) -> float:
    """Test that the effects of all subgroups are equal."""
    first, *others = labels
    return found.equal([f"arm in {first}", *(f"arm in {other}" for other in others)]).p
