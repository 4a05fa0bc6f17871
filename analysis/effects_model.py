"""From a sample and a method to a fitted regression: intercept, strata, covariates, arms, interactions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from analysis.defaults import Estimator
from analysis.effects_sample import Sample
from analysis.numbers.linear import LinearFit, fit
from analysis.variables import Floats, Variable

MISSING = " missing"


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A fitted regression of the arms; ``covariates`` are the names in it, ``imputed`` (name, rows) of filled gaps."""

    fit: LinearFit
    strata: bool
    covariates: tuple[str, ...]
    left_out: tuple[str, ...]
    imputed: tuple[tuple[str, int], ...]

    def has_arm(self, arm: int) -> bool:
        """Tell whether the arm's difference from the control is in the model."""
        return arm_term(arm) in self.fit.names


def arm_term(arm: int) -> str:
    """Name the column of an arm."""
    return f"arm {arm}"


@dataclass(slots=True)
class _Columns:
    names: list[str] = field(default_factory=list)
    parts: list[Floats] = field(default_factory=list)

    def add(self, name: str, values: Floats) -> None:
        self.names.append(name)
        self.parts.append(values)


def fit_model(sample: Sample, estimator: Estimator, *, strata: bool) -> Model:
    """Fit the arms (all but the control, together) with what the estimator adds.

    Covariates are centred at their weighted mean; a missing value is set to that mean and an indicator added. The arms
    come after strata and covariates, so an arm that these determine is the one that is dropped.
    """
    weights = np.ones(len(sample.y)) if sample.weight is None else sample.weight
    columns = _Columns()
    if not strata:
        columns.add("1", np.ones(len(sample.y)))
    variables = () if estimator == "difference" else sample.variables
    covariates, constant, imputed = _covariate_columns(variables, weights)
    for name, values in covariates:
        columns.add(name, values)
    arms = [int(arm) for arm in np.unique(sample.arm) if arm > 0]
    for arm in arms:
        columns.add(arm_term(arm), (sample.arm == arm).astype(np.float64))
    if estimator == "lin":
        centred = [
            (name, values - np.average(values, weights=weights)) for name, values in _crossed(sample, strata=strata)
        ]
        # A missing indicator is not crossed: one such row in an arm would have no residual to estimate its variance by.
        crossed = [(name, values) for name, values in covariates if not name.endswith(MISSING)]
        for name, values in (*centred, *crossed):
            for arm in arms:
                columns.add(f"{arm_term(arm)} × {name}", np.where(sample.arm == arm, values, 0.0))
    result = fit(
        sample.y, np.column_stack(columns.parts), columns.names, sample.weight, sample.stratum if strata else None
    )
    names = [name for name, _ in covariates]
    return Model(
        fit=result,
        strata=strata,
        covariates=tuple(name for name in names if name in result.names),
        left_out=(*constant, *(name for name in names if name in result.dropped)),
        imputed=imputed,
    )


def _crossed(sample: Sample, *, strata: bool) -> list[tuple[str, Floats]]:
    """Return the strata to cross with the arms: all but one, when each has two rows of every arm, else none."""
    if not strata or sample.stratum is None:
        return []
    counts = np.zeros((sample.stratum.max() + 1, sample.arm.max() + 1), dtype=int)
    np.add.at(counts, (sample.stratum, sample.arm), 1)
    present = np.unique(sample.stratum)
    if counts[present][:, np.unique(sample.arm)].min() < 2:
        return []
    return [(f"stratum {s}", (sample.stratum == s).astype(np.float64)) for s in present[1:]]


def _covariate_columns(
    variables: Sequence[Variable], weights: Floats
) -> tuple[list[tuple[str, Floats]], list[str], tuple[tuple[str, int], ...]]:
    columns: list[tuple[str, Floats]] = []
    constant: list[str] = []
    imputed: list[tuple[str, int]] = []
    for variable in variables:
        names, matrix = variable.columns()
        gaps = np.isnan(variable.values)
        if gaps.all():
            constant.append(variable.name)
            continue
        for name, values in zip(names, matrix.T, strict=True):
            if np.ptp(values[~gaps]) == 0:
                constant.append(name)
                continue
            mean = np.average(values[~gaps], weights=weights[~gaps])
            columns.append((name, np.where(gaps, 0.0, values - mean)))
        if gaps.any():
            imputed.append((variable.name, int(gaps.sum())))
            columns.append((f"{variable.name}{MISSING}", gaps - np.average(gaps, weights=weights)))
    return columns, constant, tuple(imputed)
