"""The rows of one outcome that can be analysed, and which of the design they can carry."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.variables import Floats, Ints, Variable

# Stratum effects stay while they keep this share of the information that the arms' sizes allow. A sparse wave (two
# observed officers a stratum, often of one arm) would otherwise throw most of the comparison away.
INFORMATION_KEPT = 2 / 3
PAIR = "pair"


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Rows with an observed outcome; ``cluster`` is what the variance is clustered by, None when each row stands alone.

    ``missing`` counts the rows without the outcome; ``period`` is when a row was measured, where the design has
    periods. All arrays have one entry a row.
    """

    y: Floats
    unit: Ints
    arm: Ints
    stratum: Ints | None
    cluster: Ints | None
    cluster_name: str
    weight: Floats | None
    variables: tuple[Variable, ...]
    has_baseline: bool
    missing: int
    repeated: bool
    period: Ints | None = None

    def keep(self, mask: np.typing.NDArray[np.bool_]) -> Sample:
        """Return the sample of some of its rows."""
        rows = np.flatnonzero(mask)
        return Sample(
            y=self.y[rows],
            unit=self.unit[rows],
            arm=self.arm[rows],
            stratum=_take(self.stratum, rows),
            cluster=_take(self.cluster, rows),
            cluster_name=self.cluster_name,
            weight=None if self.weight is None else self.weight[rows],
            variables=tuple(variable.take(rows) for variable in self.variables),
            has_baseline=self.has_baseline,
            missing=self.missing,
            repeated=self.repeated,
            period=_take(self.period, rows),
        )

    def independent(self, arm: int) -> int:
        """Count the units of an arm that count as one each: clusters, or units where there are none."""
        labels = self.unit if self.cluster is None else self.cluster
        return len(np.unique(labels[self.arm == arm]))


def _take(index: Ints | None, rows: Ints) -> Ints | None:
    return None if index is None else index[rows]


def sample_of(frame: TrialArrays, rows: OutcomeRows) -> Sample:
    """Take the rows of an outcome that have a value, with what the design says about their units."""
    observed = np.flatnonzero(~np.isnan(rows.y))
    unit = rows.unit[observed]
    repeated = len(np.unique(rows.unit)) < len(rows.unit)
    cluster, cluster_name = _take(frame.cluster, unit), frame.cluster_name
    if cluster is None and repeated:
        cluster, cluster_name = unit, frame.unit_name
    variables = (*((rows.baseline,) if rows.baseline is not None else ()), *rows.covariates)
    return Sample(
        y=rows.y[observed],
        unit=unit,
        arm=frame.arm[unit],
        stratum=_take(frame.stratum, unit),
        cluster=cluster,
        cluster_name=cluster_name,
        weight=None if frame.weight is None else frame.weight[unit],
        variables=tuple(variable.take(observed) for variable in variables),
        has_baseline=rows.baseline is not None,
        missing=len(rows.y) - len(observed),
        repeated=repeated,
        period=_take(rows.period, observed),
    )


def can_carry_strata(sample: Sample, arm: int) -> bool:
    """Tell whether comparing within strata keeps enough of the comparison of ``arm`` with the control.

    The information of a comparison of n1 with n0 units is n1·n0/(n1 + n0); within strata it is the sum over strata.
    """
    if sample.stratum is None:
        return False
    # Clusters that are pairs hold both arms: what is compared within them are their members.
    labels = sample.unit if sample.cluster is None or sample.cluster_name == PAIR else sample.cluster
    _, first = np.unique(labels, return_index=True)
    arms, strata = sample.arm[first], sample.stratum[first]
    treated = np.bincount(strata[arms == arm], minlength=strata.max() + 1)
    control = np.bincount(strata[arms == 0], minlength=strata.max() + 1)
    within = float(np.sum(treated * control / np.maximum(treated + control, 1)))
    whole = treated.sum() * control.sum() / max(treated.sum() + control.sum(), 1)
    return bool(within >= INFORMATION_KEPT * whole > 0)
