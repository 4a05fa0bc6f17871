"""How many people a study needs: from its design and what is assumed to the smallest effect it can find, and back.

The formulas are the quick look; the authority is the simulation of the whole trial.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from analysis.numbers import problems_methods
from analysis.power.clusters import design_effect
from analysis.power.counts import survey_half_width
from analysis.power.detect import Exaggeration, complier_effect
from analysis.problems_size import SIZE_NO_ARMS, SIZE_START
from analysis.results import Refusal
from analysis.study_size_assumptions import ICC_LIBRARY, SizeAssumptions
from analysis.study_size_rows import Chosen, RowName, Scale, Unit, choose
from core.design import TrialDesign
from core.errors import UserError

if TYPE_CHECKING:
    from core.study import Study

POWERS = (0.8, 0.9)
HALVES = (0.5, 1.0, 1.5)
# Points a curve, and how far it goes beyond the size chosen.
POINTS, WIDEST = 36, 4.0
MOST_UNITS = 1e7

Case = Literal["icc", "correlation", ""]


@dataclass(frozen=True, slots=True)
class SizeLine:
    """Smallest effects with one power, at alpha and at alpha/m; and the size needed for the difference that matters.

    ``needed`` values are None where no difference is given or no size reaches it.
    """

    power: float
    single: float
    family: float
    needed_single: float | None
    needed_family: float | None


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a chart: ``value`` tells curves apart (an effect, an ICC or a correlation); points are (x, y)."""

    value: float
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """The smallest effect with power 80 % in another light: nobody lost, those who take it up, a perfect measure."""

    code: Literal["no_loss", "takers", "true_score", "equal_groups", "course_groups", "interaction", "spill_over"]
    single: float
    family: float


@dataclass(frozen=True, slots=True)
class SizeAnswer:
    """What a design of this size can find.

    ``x`` is the size chosen, in ``unit``, for one of ``arms`` equal arms (1: all units together); sizes needed and
    curves are counted alike. ``group_size`` is None where people are drawn. Effects are on ``scale``: SDs, shares
    (0-1), log rate ratios or the outcome's own unit. ``half`` is about a true effect half as large as the smallest one
    found with power 80 %. ``power_curves`` are for half, one and one and a half times ``difference``,
    ``effect_curves`` for three ``case`` values. With a refusal nothing else is filled but ``half_width``: of a share of
    one half, where nothing is compared.
    """

    row: RowName
    scale: Scale
    unit: Unit
    arms: int
    x: float
    deff: float
    alpha: float
    primaries: int
    difference: float | None
    group_size: float | None = None
    sd: float | None = None
    lines: tuple[SizeLine, ...] = ()
    half: Exaggeration | None = None
    at_difference: Exaggeration | None = None
    power_curves: tuple[Curve, ...] = ()
    effect_curves: tuple[Curve, ...] = ()
    case: Case = ""
    beside: tuple[Beside, ...] = ()
    half_width: float | None = None
    refused: Refusal | None = None

    @property
    def smallest(self) -> float:
        """The smallest effect found with power 80 % at alpha."""
        return self.lines[0].single


def size_of(
    study_or_design: Study | TrialDesign, assumptions: SizeAssumptions | None = None, *, arm: str = ""
) -> SizeAnswer:
    """Say what a design of this size can find, and what size finds the difference that matters.

    Parameters
    ----------
    study_or_design : a design, or a study; of a study without ``assumptions`` they are read from it
    assumptions : about people and sizes
    arm : code of the arm compared with the control; the one with the smallest share when empty

    Returns
    -------
    SizeAnswer
        With a ``refused`` that names what stands in the way where there is no formula or a number cannot be.

    References
    ----------
    Bloom (1995); Gelman & Carlin (2014); the sources of each row are with its formula in `analysis.power`.

    Examples
    --------
    >>> from core.design import Arm
    >>> answer = size_of(TrialDesign("rct", (Arm("0", "Usual"), Arm("1", "Training"))), SizeAssumptions(units=1800))
    >>> round(answer.smallest, 3)
    0.132
    """
    if isinstance(study_or_design, TrialDesign):
        design, a = study_or_design, assumptions or SizeAssumptions()
    else:
        from analysis.study_size_known import assumptions_from

        design = study_or_design.design.get() or TrialDesign("survey", ())
        a = assumptions or assumptions_from(study_or_design).values
    try:
        return _answer(design, a, arm)
    except UserError as error:
        return _refused(a, Refusal(error.code, str(error)))


def _answer(design: TrialDesign, a: SizeAssumptions, arm: str) -> SizeAnswer:
    if design.procedure.name == "start":
        return _refused(a, Refusal(SIZE_START.code, SIZE_START.sentence))
    if len(design.arms) < 2 and not a.past:
        deff = design_effect(max(1.0, a.group_size), a.icc, a.size_cv) if design.procedure.draws_groups else 1.0
        people = a.units * (a.group_size if design.procedure.draws_groups else 1.0) * (1 - a.loss)
        return replace(
            _refused(a, Refusal(SIZE_NO_ARMS.code, SIZE_NO_ARMS.sentence)),
            half_width=survey_half_width(0.5, people, deff=deff),
        )
    chosen = choose(design, a, arm)
    row, family = chosen.row, a.alpha / a.primaries
    difference = abs(a.difference) if a.difference else None
    lines = tuple(_line(chosen, a, power, difference) for power in POWERS)
    smallest = lines[0].single
    half = _luck(chosen, smallest / 2, a) if np.isfinite(smallest) else None
    xs = _sizes(chosen, a, lines[0].needed_family)
    case, curves = _effect_curves(design, a, arm, xs)
    return SizeAnswer(
        row=chosen.name,
        scale=chosen.scale,
        unit=chosen.unit,
        arms=chosen.arms,
        x=a.units / chosen.arms,
        deff=row.deff(a.units),
        alpha=a.alpha,
        primaries=a.primaries,
        difference=difference,
        group_size=a.group_size if chosen.unit == "groups" else None,
        sd=a.sd if chosen.scale == "sd" else None,
        lines=lines,
        half=half,
        at_difference=None if difference is None else _luck(chosen, difference, a),
        power_curves=_power_curves(chosen, a, difference or smallest, xs) if np.isfinite(smallest) else (),
        effect_curves=curves,
        case=case,
        beside=_beside(design, a, arm, chosen, (smallest, row.smallest(a.units, POWERS[0], family))),
    )


def _refused(a: SizeAssumptions, refusal: Refusal) -> SizeAnswer:
    return SizeAnswer("individual", "sd", "people", 1, a.units, 1.0, a.alpha, a.primaries, None, refused=refusal)


def _line(chosen: Chosen, a: SizeAssumptions, power: float, difference: float | None) -> SizeLine:
    single, family = (chosen.row.smallest(a.units, power, level) for level in (a.alpha, a.alpha / a.primaries))
    needed = (_needed(chosen, difference, power, level) for level in (a.alpha, a.alpha / a.primaries))
    return SizeLine(power, single, family, *needed)


def _luck(chosen: Chosen, effect: float, a: SizeAssumptions) -> Exaggeration:
    """Return what a lucky finding overstates, beside the power that the curves show."""
    return replace(chosen.row.luck(effect, a.units, a.alpha), power=chosen.row.power(effect, a.units, a.alpha))


def _needed(chosen: Chosen, difference: float | None, power: float, alpha: float) -> float | None:
    """Return the size of an arm at which the difference is found, not rounded."""
    if difference is None:
        return None
    least = _least(chosen, alpha)

    def short(units: float) -> bool:
        return not chosen.row.smallest(units, power, alpha) <= difference

    high = least
    while short(high):
        high *= 2
        if high > MOST_UNITS:
            return None
    low = max(least, high / 2)
    if high == least:
        return least / chosen.arms
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if short(middle) else (low, middle)
    return high / chosen.arms


def _least(chosen: Chosen, alpha: float) -> float:
    """Return the fewest units at which the row has an answer."""
    units = 2.0
    while units < MOST_UNITS:
        try:
            chosen.row.power(1e-3, units, alpha)
        except UserError as error:
            if error.code not in (problems_methods.TOO_FEW.code, problems_methods.OUT_OF_RANGE.code):
                raise
            units += max(1.0, units // 8)
        else:
            return units
    return units


def _sizes(chosen: Chosen, a: SizeAssumptions, needed: float | None) -> tuple[float, ...]:
    """Return the units at which curves are worked out: from the fewest that have an answer to beyond what is needed."""
    least = max(_least(chosen, a.alpha), 4.0 if chosen.unit == "groups" else 8.0)
    wanted = 0.0 if needed is None else 1.25 * needed * chosen.arms
    most = max(2 * a.units, min(wanted, WIDEST * a.units), 2 * least)
    if chosen.unit in ("groups", "points") and most - least < POINTS:
        return tuple(float(n) for n in range(int(np.ceil(least)), int(most) + 1))
    return tuple(float(n) for n in np.linspace(least, most, POINTS))


def _power_curves(chosen: Chosen, a: SizeAssumptions, effect: float, xs: tuple[float, ...]) -> tuple[Curve, ...]:
    curves = []
    for times in HALVES:
        found = [(n / chosen.arms, chosen.row.power(times * effect, n, a.alpha)) for n in xs]
        points = tuple(point for point in found if np.isfinite(point[1]))
        if points:
            curves.append(Curve(times * effect, points))
    return tuple(curves)


def _effect_curves(
    design: TrialDesign, a: SizeAssumptions, arm: str, xs: tuple[float, ...]
) -> tuple[Case, tuple[Curve, ...]]:
    """Return the smallest effect by size in three cases: ICCs where groups are drawn, else baseline correlations."""
    by_icc = design.procedure.draws_groups or design.procedure.name in ("wedge", "saturation")
    if not by_icc and (a.correlation is None or a.kind != "continuous" or a.measurements > 1):
        return "", ()
    cases = a.cases or (_iccs(a.icc) if by_icc else _correlations(a.correlation or 0.0))
    curves = []
    for value in cases:
        other = choose(design, replace(a, icc=value) if by_icc else replace(a, correlation=value), arm)
        points = []
        for n in xs:
            effect = other.row.smallest(n, POWERS[0], a.alpha)
            if np.isfinite(effect):
                points.append((n / other.arms, effect))
        curves.append(Curve(value, tuple(points)))
    return ("icc" if by_icc else "correlation"), tuple(curves)


def _iccs(icc: float) -> tuple[float, ...]:
    return (icc / 2, icc, min(1.0, 2 * icc)) if icc > 0 else (0.0, *ICC_LIBRARY["belief"])


def _correlations(r: float) -> tuple[float, ...]:
    return tuple(sorted({0.0, r, round(min(0.9, r + 0.2), 2)}))


def _beside(
    design: TrialDesign, a: SizeAssumptions, arm: str, chosen: Chosen, found: tuple[float, float]
) -> tuple[Beside, ...]:
    levels = (a.alpha, a.alpha / a.primaries)

    def of(changed: Chosen) -> tuple[float, float]:
        one, other = (changed.row.smallest(a.units, POWERS[0], level) for level in levels)
        return one, other

    rows: list[Beside] = []
    if a.loss > 0:
        rows.append(Beside("no_loss", *of(choose(design, replace(a, loss=0.0), arm))))
    if a.size_cv > 0 and chosen.unit == "groups":
        rows.append(Beside("equal_groups", *of(choose(design, replace(a, size_cv=0.0), arm))))
    if a.takeup - a.crossover < 1:
        rows.append(Beside("takers", *(complier_effect(effect, a.takeup, a.crossover) for effect in found)))
    if a.reliability is not None and 0 < a.reliability < 1:
        rows.append(Beside("true_score", *(effect / float(np.sqrt(a.reliability)) for effect in found)))
    rows += [Beside(code, *_both(row.smallest, a, levels)) for code, row in chosen.other]  # type: ignore[arg-type]
    return tuple(rows)


def _both(
    smallest: Callable[[float, float, float], float], a: SizeAssumptions, levels: tuple[float, float]
) -> tuple[float, float]:
    return smallest(a.units, POWERS[0], levels[0]), smallest(a.units, POWERS[0], levels[1])
