"""The regression of a main estimate, run again on other values of the outcome or on everyone who was asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.defaults import Method, method_for
from analysis.effects_model import Model, arm_term, fit_model
from analysis.effects_sample import Sample, can_carry_strata, sample_of
from analysis.numbers.linear import Inference, Kind, infer
from analysis.variables import Floats, Ints, Variable
from core.plan import AnalysisPlan, Outcome


@dataclass(frozen=True, slots=True, eq=False)
class SameModel:
    """Rows of all arms, one of which is compared with the control, with the adjustment of the main estimate.

    ``kind`` is the standard error of the method; the two-sample one of plain means is HC2, which equals it.
    """

    sample: Sample
    method: Method
    strata: bool
    arm: int

    @property
    def treated(self) -> npt.NDArray[np.bool_]:
        """Which rows are of the arm."""
        return np.asarray(self.sample.arm == self.arm)

    @property
    def control(self) -> npt.NDArray[np.bool_]:
        """Which rows are of the control."""
        return np.asarray(self.sample.arm == 0)

    @property
    def size(self) -> int:
        """How many rows are of the two arms that are compared."""
        return int((self.treated | self.control).sum())

    @property
    def kind(self) -> Kind:
        """The standard error that goes with the method."""
        return "HC2" if self.method.uncertainty == "welch" else self.method.uncertainty

    def with_values(self, y: Floats) -> SameModel:
        """Return the model with another (n,) outcome."""
        return replace(self, sample=replace(self.sample, y=y))

    def keep(self, rows: npt.NDArray[np.bool_]) -> SameModel:
        """Return the model of some of its rows, with strata if these can still carry them."""
        sample = self.sample.keep(rows)
        return SameModel(sample, self.method, self.strata and can_carry_strata(sample, self.arm), self.arm)

    def model(self) -> Model:
        """Fit the regression."""
        return fit_model(self.sample, self.method.estimator, strata=self.strata)

    def infer(self, groups: Ints | None = None) -> Inference | None:
        """Estimate the effect; CR2 by ``groups`` (n,) where given; None where rows or strata leave no estimate."""
        model = self.model()
        if not model.has_arm(self.arm):
            return None
        cluster = self.sample.unit if self.sample.cluster is None else self.sample.cluster
        kind = self.kind if groups is None else "CR2"
        contrast = model.fit.contrast(**{arm_term(self.arm): 1.0})
        found = infer(model.fit, contrast, kind, cluster if groups is None else groups)
        return found if found.df > 0 and found.se > 0 else None

    def beside_arm(self) -> Floats:
        """Return the (n, k) columns that stand in the regression beside intercept and arm, strata as 0/1 columns."""
        fit = self.model().fit
        own = arm_term(self.arm)
        others = [j for j, name in enumerate(fit.names) if name not in ("1", own) and not name.startswith(f"{own} ×")]
        columns = [fit.X[:, others]]
        if self.strata and self.sample.stratum is not None:
            present = np.unique(self.sample.stratum)
            columns.append((self.sample.stratum[:, None] == present[1:]).astype(np.float64))
        return np.hstack(columns)


def analysed(frame: TrialArrays, plan: AnalysisPlan, outcome: Outcome, arm: int) -> SameModel:
    """Return the rows of the main estimate that have the outcome."""
    sample = sample_of(frame, frame.rows(outcome.code))
    return _same(plan, sample.keep(np.isin(sample.arm, _usable(frame, sample, arm))), arm)


def _usable(frame: TrialArrays, sample: Sample, arm: int) -> list[int]:
    """Return the arms of the main regression: one that cannot be estimated itself must not disturb the others."""
    return [a for a in range(len(frame.arms)) if a in (0, arm) or sample.independent(a) >= 2]


def everyone(frame: TrialArrays, plan: AnalysisPlan, outcome: Outcome, arm: int) -> SameModel:
    """Return everyone who was to be measured, a unit a row, the outcome NaN for the lost.

    Several rows of a unit become their mean; variables that differ between them, and those that nobody without the
    outcome has, are left out.
    """
    rows = frame.rows(outcome.code)
    n = len(frame.units)
    seen = ~np.isnan(rows.y)
    count = np.bincount(rows.unit[seen], minlength=n)
    total = np.bincount(rows.unit[seen], weights=rows.y[seen], minlength=n)
    y = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    asked = np.ones(n, dtype=bool) if rows.asked is None else rows.asked | (count > 0)
    unit = np.flatnonzero(asked & np.isin(frame.arm, _usable(frame, sample_of(frame, rows), arm)))
    found = (*((rows.baseline,) if rows.baseline is not None else ()), *rows.covariates)
    variables = tuple(v for v in (_by_unit(v, rows, n) for v in found) if v is not None)
    lost = np.isnan(y[unit])
    sample = Sample(
        y=y[unit],
        unit=unit,
        arm=frame.arm[unit],
        stratum=None if frame.stratum is None else frame.stratum[unit],
        cluster=None if frame.cluster is None else frame.cluster[unit],
        cluster_name=frame.cluster_name,
        weight=None if frame.weight is None else frame.weight[unit],
        variables=tuple(v for v in (v.take(unit) for v in variables) if _known(v, lost)),
        has_baseline=rows.baseline is not None,
        missing=int(lost.sum()),
        repeated=False,
    )
    return _same(plan, sample, arm)


def _same(plan: AnalysisPlan, sample: Sample, arm: int) -> SameModel:
    method = method_for(
        plan,
        clustered=sample.cluster is not None,
        stratified=sample.stratum is not None,
        covariates=bool(sample.variables),
        weighted=sample.weight is not None,
    )
    if method.plain:
        sample = replace(sample, weight=None, variables=(), has_baseline=False)
    observed = sample.keep(~np.isnan(sample.y))
    strata = not method.plain and bool(len(observed.y)) and can_carry_strata(observed, arm)
    return SameModel(sample, method, strata, arm)


def _by_unit(variable: Variable, rows: OutcomeRows, n: int) -> Variable | None:
    """Return the variable by unit, or None where it differs between the rows of a unit."""
    values = np.full(n, np.nan)
    values[rows.unit] = variable.values
    same = (values[rows.unit] == variable.values) | (np.isnan(values[rows.unit]) & np.isnan(variable.values))
    return Variable(variable.name, variable.label, values, variable.levels) if same.all() else None


def _known(variable: Variable, lost: npt.NDArray[np.bool_]) -> bool:
    gaps = np.isnan(variable.values)
    return not gaps.all() and not (lost.any() and gaps[lost].all())
