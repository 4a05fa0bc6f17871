"""Which estimator follows from a design, as a table that a reader can check; and the default plan of a design."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from core.design import TrialDesign
from core.plan import AnalysisPlan, Outcome, StandardError

Estimator = Literal["difference", "ancova", "lin"]
Uncertainty = Literal["welch", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1", "CR2"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What ``adjust = "design"`` does: ``covariates`` says whether the outcome has a baseline or covariates."""

    clustered: bool
    stratified: bool
    covariates: bool
    estimator: Estimator
    uncertainty: Uncertainty
    source: str


# Several rows a unit (encounters of an officer) count as clustered by the allocated unit. Where the probabilities of
# the arms differ between units, each of these is weighted by the inverse probability of the arm the unit is in.
RULES: tuple[Rule, ...] = (
    Rule(False, False, False, "difference", "welch", "Imbens & Rubin 2015, ch. 6"),
    Rule(False, False, True, "lin", "HC2", "Lin 2013"),
    Rule(False, True, False, "ancova", "HC2", "Gerber & Green 2012, ch. 4; Imbens & Rubin 2015, ch. 9"),
    Rule(False, True, True, "ancova", "HC2", "Gerber & Green 2012, ch. 4; Imbens & Rubin 2015, ch. 9"),
    Rule(True, False, False, "difference", "CR2", "Pustejovsky & Tipton 2018"),
    Rule(True, False, True, "ancova", "CR2", "Pustejovsky & Tipton 2018; Su & Ding 2021"),
    Rule(True, True, False, "ancova", "CR2", "Pustejovsky & Tipton 2018; Su & Ding 2021"),
    Rule(True, True, True, "ancova", "CR2", "Pustejovsky & Tipton 2018; Su & Ding 2021"),
)


@dataclass(frozen=True, slots=True)
class Method:
    """The estimator and the standard error of one outcome; ``plain`` leaves strata, weights and covariates out."""

    estimator: Estimator
    uncertainty: Uncertainty
    plain: bool = False


def method_for(plan: AnalysisPlan, *, clustered: bool, stratified: bool, covariates: bool, weighted: bool) -> Method:
    """Return the method of an outcome: the plan's words where it has any, else what the design implies."""
    if plan.adjust == "none":
        return Method("difference", _uncertainty(plan.se, "CR2" if clustered else "welch"), plain=True)
    if plan.adjust == "design":
        cell = (clustered, stratified, covariates)
        rule = next(r for r in RULES if (r.clustered, r.stratified, r.covariates) == cell)
        default: Uncertainty = "HC2" if weighted and rule.uncertainty == "welch" else rule.uncertainty
        return Method(rule.estimator, _uncertainty(plan.se, default))
    return Method(plan.adjust, _uncertainty(plan.se, "CR2" if clustered else "HC2"))


def _uncertainty(asked: StandardError, default: Uncertainty) -> Uncertainty:
    return default if asked == "auto" else asked


def default_plan(design: TrialDesign, outcomes: Sequence[Outcome], covariates: Sequence[str] = ()) -> AnalysisPlan:
    """Return the plan that a study starts from.

    Each outcome gets, where it names none, the baseline wave: the first wave of the design, if its instrument is
    filled in there and the outcome is measured later. Estimators stay "design": `RULES` says what that means.
    """
    first = design.waves[0] if design.waves else None
    filled: list[Outcome] = []
    for outcome in outcomes:
        asked_first = first is not None and outcome.instrument in first.instruments
        if first is not None and asked_first and not outcome.baseline and outcome.wave != first.code:
            outcome = replace(outcome, baseline=first.code)
        filled.append(outcome)
    return AnalysisPlan(outcomes=tuple(filled), covariates=tuple(covariates))
