"""What stands beside the main estimates, as frozen values; reports print and draw them, none of them is a headline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from analysis.results_cells import Detected, FactorialCells, StartSeries
from analysis.results_drawn import ClusterLikeness, FittedSeries, ScheduleCells

if TYPE_CHECKING:
    from analysis.results import Refusal


@dataclass(frozen=True, slots=True)
class SensitivityRow:
    """One alternative to a primary estimate, on the outcome's own scale and at its level.

    ``name`` is one of `core.plan.SENSITIVITY`, ``planned`` whether the plan names it or it follows from the design.
    A row has an ``estimate`` with its interval, or bounds (``low``, ``high``) with the interval of the effect between
    them, or a ``value`` of its own: the tipping point in points of the outcome, the expected bias in standard
    deviations. ``words`` say how it was made, ``n`` on how many rows it rests.
    """

    outcome: str
    contrast: str
    name: str
    words: str
    planned: Literal["plan", "design"]
    level: float
    n: int
    estimate: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None
    value: float | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Tipping:
    """The estimate by multiple imputation as a function of what is assumed of the lost of both arms.

    The lost of the programme arm lie ``treated`` points, those of the control arm ``control`` points from what was
    imputed for them. The estimate moves by ``moved`` a point (programme, control); its variance is the quadratic form
    ``variance``: constant, linear and square terms of (programme, control), and their product. ``means`` and ``lost``
    are the means of the seen and the number of the lost, (programme, control); ``limits`` the ends of the scale.
    ``turns`` is how far the programme's lost alone must lie for the interval to reach 0, None where it holds 0 already
    or no distance turns it.
    """

    outcome: str
    contrast: str
    level: float
    estimate: float
    moved: tuple[float, float]
    variance: tuple[float, float, float, float, float, float]
    critical: float
    means: tuple[float, float]
    lost: tuple[int, int]
    limits: tuple[float, float] | None
    turns: float | None

    def at(self, treated: float, control: float) -> tuple[float, float, float]:
        """Return (low, estimate, high) when the lost lie so far from what was imputed."""
        value = self.estimate + self.moved[0] * treated + self.moved[1] * control
        v, t, c, tt, cc, tc = self.variance
        spread = v + t * treated + c * control + tt * treated**2 + cc * control**2 + tc * treated * control
        reach = self.critical * float(np.sqrt(max(spread, 0.0)))
        return value - reach, value, value + reach


@dataclass(frozen=True, slots=True)
class Redraws:
    """The effects that redrawn allocations would have shown had the programme changed nobody: counts between edges."""

    outcome: str
    contrast: str
    observed: float
    p: float
    smallest: float
    draws: int
    exact: bool
    edges: tuple[float, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ComplianceEffect:
    """The effect on those who came because they were offered (CACE); never the headline (M6).

    ``dose`` is "any" attendance against none, or "days". ``take_up`` is the mean of it (programme, control) among
    analysed rows, ``first_stage`` the difference the offer made and ``first_stage_f`` its test. The Anderson-Rubin set
    (``ar_low``, ``ar_high``, ``ar_form``) holds however weak take-up is.
    """

    outcome: str
    contrast: str
    dose: Literal["any", "days"]
    words: str
    level: float
    n: int
    take_up: tuple[float, float] | None = None
    first_stage: float | None = None
    first_stage_f: float | None = None
    estimate: float | None = None
    se: float | None = None
    df: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    ar_low: float | None = None
    ar_high: float | None = None
    ar_form: Literal["", "interval", "outside", "everything"] = ""
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class SubgroupRow:
    """The effect in one level of a declared subgroup, or (``kind`` "difference") how two levels' effects differ.

    The difference is the result; a level by itself is none.
    """

    outcome: str
    contrast: str
    variable: str
    label: str
    kind: Literal["level", "difference"]
    level: str
    n: int
    confidence: float
    estimate: float | None = None
    ci_low: float | None = None
    ci_high: float | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class WaveLoss:
    """Of the ``allocated`` of an arm, how many answered at a wave, and why the others did not, where a log says."""

    wave: str
    label: str
    arm: str
    allocated: int
    reached: int
    reasons: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """Everything that stands beside the estimates of one run."""

    sensitivity: tuple[SensitivityRow, ...] = ()
    tipping: tuple[Tipping, ...] = ()
    redraws: tuple[Redraws, ...] = ()
    compliance: tuple[ComplianceEffect, ...] = ()
    subgroups: tuple[SubgroupRow, ...] = ()
    losses: tuple[WaveLoss, ...] = ()
    series: tuple[FittedSeries, ...] = ()
    likeness: tuple[ClusterLikeness, ...] = ()
    cells: tuple[ScheduleCells, ...] = ()
    factorial: tuple[FactorialCells, ...] = ()
    starts: tuple[StartSeries, ...] = ()
    detected: tuple[Detected, ...] = ()

    def of(self, outcome: str, contrast: str) -> dict[str, object]:
        """Return what stands beside one estimate by kind, for its row of the results as JSON; empty kinds left out."""
        kinds: tuple[tuple[str, Sequence[SensitivityRow | Tipping | Redraws | ComplianceEffect | SubgroupRow]], ...] = (
            ("sensitivity", self.sensitivity),
            ("tipping", self.tipping),
            ("redraws", self.redraws),
            ("compliance", self.compliance),
            ("subgroups", self.subgroups),
        )
        own = {
            name: [row for row in rows if (row.outcome, row.contrast) == (outcome, contrast)] for name, rows in kinds
        }
        return {name: rows for name, rows in own.items() if rows}
