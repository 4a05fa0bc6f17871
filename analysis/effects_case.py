"""One outcome on its way to estimates: its rows, its method, and an estimate without and with numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from analysis import effects_words as words
from analysis.arrays import TrialArrays
from analysis.defaults import Method
from analysis.designs.design_effects import DesignEffect
from analysis.effects_sample import Sample
from analysis.numbers.wald import wald
from analysis.results import ArmSummary, EffectSize, Estimate, Refusal
from core.plan import Outcome

# The levels every estimate has besides its own, for pictures and for "all three moved".
LEVELS = (0.5, 0.8, 0.95)
Limits = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One outcome on its way to estimates."""

    frame: TrialArrays
    outcome: Outcome
    level: float
    sample: Sample
    method: Method
    arms: tuple[ArmSummary, ...]
    draws: int
    said: tuple[str, ...] = ()


def summary(frame: TrialArrays, sample: Sample, arm: int) -> ArmSummary:
    """Describe the analysed rows of an arm."""
    return summary_of(frame.arms[arm], frame.arm_labels[arm], sample, sample.arm == arm)


def summary_of(code: str, label: str, sample: Sample, rows: np.typing.NDArray[np.bool_]) -> ArmSummary:
    """Describe some of the analysed rows."""
    values = sample.y[rows]
    return ArmSummary(
        arm=code,
        label=label,
        n=len(values),
        units=len(np.unique(sample.unit[rows])),
        mean=float(values.mean()) if len(values) else None,
        sd=float(values.std(ddof=1)) if len(values) > 1 else None,
        values=tuple(float(v) for v in values),
    )


def without_numbers(case: Case, arm: int, refusal: Refusal | None) -> Estimate:
    """Return the estimate of an arm against the control with its words and counts, and nothing estimated."""
    frame, sample = case.frame, case.sample
    treated, control = frame.arm_labels[arm], frame.arm_labels[0]
    pair = np.isin(sample.arm, (0, arm))
    return replace(
        nothing(case.outcome, case.level, f"{frame.arms[arm]} vs {frame.arms[0]}"),
        treated=frame.arms[arm],
        control=frame.arms[0],
        estimand=words.estimand(case.outcome, treated, control, sample, frame.unit_name),
        n=int(pair.sum()),
        units=len(np.unique(sample.unit[pair])),
        clusters=None if sample.cluster is None else len(np.unique(sample.cluster[pair])),
        missing=sample.missing,
        arms=case.arms,
        refusal=refusal,
    )


def nothing(outcome: Outcome, level: float, contrast: str) -> Estimate:
    """Return an estimate of nothing yet."""
    return Estimate(
        outcome=outcome, contrast=contrast, treated="", control="", estimand="", estimator="", uncertainty="",
        level=level, estimate=None, se=None, df=None, statistic=None, p=None, ci_low=None, ci_high=None,
        ci50_low=None, ci50_high=None, ci80_low=None, ci80_high=None, ci95_low=None, ci95_high=None,
        effect_size=None, n=0, units=0, clusters=None, missing=0, arms=(),
    )  # fmt: skip


def with_limits(estimate: Estimate, limits: Callable[[float], Limits], control_sd: float | None) -> Estimate:
    """Fill the intervals of an estimate that has its number; ``limits`` gives the interval at a level."""
    (low, high), half, eighty, standard = (limits(level) for level in (estimate.level, *LEVELS))
    value = estimate.estimate
    return replace(
        estimate, ci_low=low, ci_high=high, ci50_low=half[0], ci50_high=half[1], ci80_low=eighty[0],
        ci80_high=eighty[1], ci95_low=standard[0], ci95_high=standard[1],
        effect_size=None if value is None else effect_size(control_sd, value, low, high),
    )  # fmt: skip


def effect_size(control_sd: float | None, value: float, low: float, high: float) -> EffectSize | None:
    """Divide by the raw SD of the control group at that wave (ruling M8)."""
    if not control_sd:
        return None
    return EffectSize("control-group SD", value / control_sd, low / control_sd, high / control_sd)


def from_design(
    blank: Estimate,
    effect: DesignEffect,
    control_sd: float | None = None,
    limits: Callable[[float], Limits] | None = None,
) -> Estimate:
    """Take over what a function of named columns gave; intervals from its t distribution, unless ``limits`` has others.

    The sample size is that of the effect; a refusal stays one.
    """
    found = replace(
        blank,
        estimand=effect.estimand,
        estimator=effect.estimator,
        uncertainty=effect.uncertainty,
        n=effect.n or blank.n,
        warnings=(*blank.warnings, *effect.warnings),
        numbers=(*blank.numbers, *effect.beside),
        refusal=effect.refusal,
    )
    number = effect.effect
    if number is None:
        return found
    found = replace(
        found, estimate=number.estimate, se=number.se, df=number.df, statistic=number.statistic, p=number.p
    )  # fmt: skip

    def of_t(level: float) -> Limits:
        w = wald(number.estimate, number.se, number.df, level)
        return w.ci_low, w.ci_high

    return with_limits(found, limits or of_t, control_sd)
