"""The formula that belongs to a design, as something that answers: power, smallest effect, size needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import numpy as np
from scipy import optimize

from analysis.numbers.problems_methods import TOO_FEW
from analysis.power.clusters import clustered, design_effect, saturation, three_levels
from analysis.power.counts import log_rate, two_proportion_power
from analysis.power.detect import METHOD, Exaggeration, Precision, detectable, exaggeration, power_of
from analysis.power.means import factorial_interaction, individual, paired, partially_nested, repeated
from analysis.power.series import interrupted_series
from analysis.power.wedge import stepped_wedge
from analysis.study_size_assumptions import SizeAssumptions
from core.design import TrialDesign
from core.errors import UserError
from core.procedures.wedge import schedule

RowName = Literal[
    "individual",
    "pairs",
    "repeated",
    "cluster",
    "cluster_pairs",
    "three_levels",
    "wedge",
    "factorial",
    "saturation",
    "series",
    "proportions",
    "rates",
]
Scale = Literal["sd", "share", "log_rate", "own"]
Unit = Literal["people", "groups", "times", "points"]


class Row(Protocol):
    """What a design with a number of units can find; effects are positive, in the unit of the row's scale."""

    def power(self, effect: float, units: float, alpha: float) -> float:
        """Return the chance that the two-sided test finds ``effect``."""

    def smallest(self, units: float, power: float, alpha: float) -> float:
        """Return the smallest effect found with ``power``; infinite when none is."""

    def luck(self, effect: float, units: float, alpha: float) -> Exaggeration:
        """Return what a result that stands out from zero does to the truth."""

    def deff(self, units: float) -> float:
        """Return the design effect."""


@dataclass(frozen=True, slots=True)
class MeansRow:
    """A row whose precision does not depend on the effect."""

    at: Callable[[float], Precision]

    def power(self, effect: float, units: float, alpha: float) -> float:
        """Return the power by the noncentral t distribution."""
        return power_of(effect, self.at(units), alpha)

    def smallest(self, units: float, power: float, alpha: float) -> float:
        """Return the smallest effect by the multiplier of `analysis.power.detect`."""
        return detectable(self.at(units), power=power, alpha=alpha)

    def luck(self, effect: float, units: float, alpha: float) -> Exaggeration:
        """Return type M and type S from the t distribution."""
        return exaggeration(effect, self.at(units), alpha)

    def deff(self, units: float) -> float:
        """Return the design effect."""
        return self.at(units).deff


@dataclass(frozen=True, slots=True)
class SharesRow:
    """Two proportions: ``effective`` gives the people an arm that count, after loss, groups and unequal arms.

    Source: Fleiss, Levin & Paik (2003), ch. 4, times the design effect (Donner & Klar 2000).
    """

    effective: Callable[[float], float]
    control: float
    up: bool
    inflation: float

    def power(self, effect: float, units: float, alpha: float) -> float:
        """Return the power of the pooled comparison."""
        if effect > self._most:
            return float("nan")
        return two_proportion_power(self.control, self._other(effect), self._enough(units), alpha).pooled

    def smallest(self, units: float, power: float, alpha: float) -> float:
        """Return the smallest difference of shares; infinite when even the largest possible one is missed."""
        if self.power(self._most, units, alpha) < power:
            return float("inf")
        low = 1e-9
        return float(optimize.brentq(lambda d: self.power(d, units, alpha) - power, low, self._most, xtol=1e-10))

    def luck(self, effect: float, units: float, alpha: float) -> Exaggeration:
        """Return type M and type S from the normal distribution with each arm's own variance."""
        other = self._other(effect)
        own = self.control * (1 - self.control) + other * (1 - other)
        return exaggeration(effect, Precision(float(np.sqrt(own / self._enough(units))), np.inf), alpha)

    def deff(self, _units: float) -> float:
        """Return the design effect."""
        return self.inflation

    @property
    def _most(self) -> float:
        return 1 - self.control if self.up else self.control

    def _other(self, effect: float) -> float:
        return min(1.0, max(0.0, self.control + (effect if self.up else -effect)))

    def _enough(self, units: float) -> float:
        people = self.effective(units)
        if people < 1:
            raise UserError(TOO_FEW, method=METHOD, needed=1, unit="person an arm", found=f"{people:.2g}")
        return people


@dataclass(frozen=True, slots=True)
class Chosen:
    """The row of a design: what its units are, whether numbers are said per arm, and ``other`` rows beside it."""

    name: RowName
    scale: Scale
    unit: Unit
    arms: int
    row: Row
    other: tuple[tuple[str, Row], ...] = ()


def choose(design: TrialDesign, a: SizeAssumptions, arm: str = "") -> Chosen:
    """Choose the formula of a design; `UserError` for numbers that cannot be.

    With several programmes it is the comparison of ``arm`` (the one with the smallest share when empty) with the
    control.
    """
    name = design.procedure.name
    if name == "wedge":
        return Chosen("wedge", "sd", "groups", 1, _wedge(design, a))
    if name == "saturation":
        return _saturation(design, a)
    if a.past and len(design.arms) < 2:
        change = MeansRow(lambda n: interrupted_series(a.past, int(np.ceil(n)), season=a.season).level)
        return Chosen("series", "own", "points", 1, change)
    treated, compared = _shares(design, a, arm)
    groups = design.procedure.draws_groups
    unit: Unit = "groups" if groups else "times" if name == "time" else "people"
    equal = len({one.share for one in design.arms}) == 1 and name != "lottery"
    arms = len(design.arms) if equal else 1
    if a.kind == "binary":
        return Chosen("proportions", "share", unit, arms, _proportions(a, treated, compared, groups=groups))
    if a.kind == "count":
        return Chosen("rates", "log_rate", unit, arms, MeansRow(_rates(a, treated, compared, groups=groups)))
    code, at = _groups(design, a, treated, compared) if groups else _people(design, a, treated, compared)
    if design.factors:
        margin = MeansRow(at)
        interaction = MeansRow(lambda n: factorial_interaction(at(n)))
        return Chosen("factorial", "sd", unit, arms, margin, (("interaction", interaction),))
    other: tuple[tuple[str, Row], ...] = ()
    if not groups and a.course_group > 1:
        other = (("course_groups", MeansRow(_nested(a, treated, compared))),)
    return Chosen(code, "sd", unit, arms, MeansRow(at), other)


def _shares(design: TrialDesign, a: SizeAssumptions, arm: str) -> tuple[float, float]:
    """Return the share treated among the units compared, and the share of all units that are compared."""
    if design.procedure.name == "lottery":
        return design.procedure.places / max(a.units, 1), 1.0
    if design.factors:
        return 0.5, 1.0
    control, total = design.control.share, sum(one.share for one in design.arms)
    others = [one.share for one in design.arms[1:] if not arm or one.code == arm]
    treated = min(others)
    return treated / (control + treated), (control + treated) / total


def _people(
    design: TrialDesign, a: SizeAssumptions, treated: float, compared: float
) -> tuple[RowName, Callable[[float], Precision]]:
    kept = compared * (1 - a.loss)
    if design.procedure.name == "pairs":
        alike = 1 - (1 - a.r2) * (1 - a.strata_share)
        # A pair counts while both of it are there.
        return "pairs", lambda n: paired(n * compared / 2 * (1 - a.loss) ** 2, alike)
    if a.measurements > 1:
        between = a.measurement_correlation
        return "repeated", lambda n: repeated(
            n * kept, followups=a.measurements, correlation=between, treated_share=treated
        )
    r2 = 1 - (1 - a.r2) * (1 - a.strata_share)
    return "individual", lambda n: individual(
        n * kept, treated_share=treated, r2=r2, covariates=a.covariates, blocks=a.strata
    )


def _nested(a: SizeAssumptions, treated: float, compared: float) -> Callable[[float], Precision]:
    """Return the precision when those who take the course together are alike; the baseline helps alike everywhere."""
    left = float(np.sqrt((1 - a.r2) * (1 - a.strata_share)))

    def at(n: float) -> Precision:
        people = n * compared * (1 - a.loss)
        plain = partially_nested(
            people * treated, people * (1 - treated), group_size=max(1.0, a.course_group * (1 - a.loss)), icc=a.icc
        )
        return replace(plain, se=plain.se * left)

    return at


def _groups(
    design: TrialDesign, a: SizeAssumptions, treated: float, compared: float
) -> tuple[RowName, Callable[[float], Precision]]:
    size = max(1.0, a.group_size * (1 - a.loss))
    if a.measurements > 1:
        return "three_levels", lambda n: three_levels(
            n * compared,
            size,
            a.measurements,
            icc_cluster=a.icc,
            icc_group=max(0.0, a.measurement_correlation - a.icc),
            treated_share=treated,
            r2_between=a.r2,
            covariates=a.covariates,
        )
    in_pairs = design.procedure.name == "pairs"

    def at(n: float) -> Precision:
        drawn = n * compared
        return clustered(
            drawn,
            size,
            a.icc,
            cv=a.size_cv,
            treated_share=treated,
            r2_between=a.r2,
            r2_within=a.r2,
            covariates=a.covariates,
            blocks=drawn / 2 if in_pairs else a.strata,  # type: ignore[arg-type]
            block_share=a.strata_share,
        )

    return ("cluster_pairs" if in_pairs else "cluster"), at


def _inflation(a: SizeAssumptions, *, groups: bool) -> tuple[float, float]:
    """Return the people measured in a unit, and the design effect."""
    size = max(1.0, a.group_size * (1 - a.loss)) if groups else 1 - a.loss
    return size, design_effect(size, a.icc, a.size_cv) if groups else 1.0


def _proportions(a: SizeAssumptions, treated: float, compared: float, *, groups: bool) -> SharesRow:
    size, deff = _inflation(a, groups=groups)
    # Two arms of n1 and n0 tell as much as two of their harmonic mean.
    even = 2 * treated * (1 - treated)
    return SharesRow(lambda n: n * compared * size * even / deff, a.control_share, a.better != "lower", deff)


def _rates(a: SizeAssumptions, treated: float, compared: float, *, groups: bool) -> Callable[[float], Precision]:
    size, deff = _inflation(a, groups=groups)

    def at(n: float) -> Precision:
        people = n * compared * size / deff
        plain = log_rate(
            a.control_rate,
            a.control_rate,
            time1=1,
            time0=1,
            dispersion=a.dispersion,
            n1=people * treated,
            n0=people * (1 - treated),
        )
        return replace(plain, deff=deff)

    return at


def _wedge(design: TrialDesign, a: SizeAssumptions) -> MeansRow:
    """Return the row of a wedge: what one group in each sequence tells, times the groups a sequence has."""
    diagram = schedule(design).astype(np.float64)
    diagram[diagram < 0] = np.nan
    one = stepped_wedge(
        diagram,
        max(1.0, a.group_size * (1 - a.loss)),
        a.icc,
        cluster_autocorrelation=a.cluster_autocorrelation,
        individual_autocorrelation=a.individual_autocorrelation,
        decay=a.decay,
    )
    sequences = len(design.arms)
    return MeansRow(lambda n: replace(one, se=one.se * float(np.sqrt(sequences / n))))


def _saturation(design: TrialDesign, a: SizeAssumptions) -> Chosen:
    """Compare the lowest saturation above none with the groups where nobody is treated, or where fewest are."""
    levels = sorted(design.procedure.saturations)
    lowest, middle = levels[0], next(level for level in levels[1:] if level > 0)
    size = max(1.0, a.group_size * (1 - a.loss))

    def at(which: int) -> Callable[[float], Precision]:
        return lambda n: saturation(
            n / len(levels), n / len(levels), size * (1 - lowest), a.icc, saturation_level=middle
        )[which]

    spill = (("spill_over", MeansRow(at(1))),) if middle < 1 else ()
    return Chosen("saturation", "sd", "groups", 1, MeansRow(at(0)), spill)
