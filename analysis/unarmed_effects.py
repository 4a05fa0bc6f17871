"""Studies that compare no arms: the change of the same people, or a mean of those sampled. No causal words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis import effects_words as words
from analysis.arrays import OutcomeRows, TrialArrays
from analysis.designs.described import before_after_change, survey_estimate
from analysis.effects_case import Limits, from_design, nothing
from analysis.results import ArmSummary, Estimate
from analysis.variables import Floats
from core.plan import Outcome

AFTER, BEFORE = "after", "before"


def unarmed_estimate(frame: TrialArrays, outcome: Outcome, level: float) -> Estimate:
    """Estimate the change since the baseline where the outcome has one (M10), else the mean of those sampled."""
    rows = frame.rows(outcome.code)
    if outcome.baseline and rows.baseline is not None:
        return _change(frame, outcome, rows, level)
    if frame.kind == "prepost":
        blank = nothing(outcome, level, "change")
        return replace(
            blank, kind="change", estimand=words.change_estimand(outcome), refusal=words.no_baseline(outcome)
        )  # fmt: skip
    return _mean(frame, outcome, rows, level)


def _change(frame: TrialArrays, outcome: Outcome, rows: OutcomeRows, level: float) -> Estimate:
    after = _by_unit(rows.unit, rows.y, len(frame.units))
    before = np.full(len(frame.units), np.nan)
    if rows.baseline is not None:
        before[rows.unit] = rows.baseline.values
    both = ~np.isnan(after - before)
    blank = replace(
        nothing(outcome, level, f"{outcome.wave or AFTER} minus {outcome.baseline}"), kind="change", treated=AFTER,
        control=BEFORE, estimand=words.change_estimand(outcome), n=int(both.sum()), units=int(both.sum()),
        missing=int((~both).sum()),
        arms=(_summary(BEFORE, outcome.baseline, before[both]), _summary(AFTER, outcome.wave, after[both])),
    )  # fmt: skip
    if not both.any():
        return replace(blank, refusal=words.no_outcome(outcome))
    data: dict[str, npt.ArrayLike] = {"before": before, "after": after}
    groups = None
    if frame.cluster is not None and len(np.unique(frame.cluster[both])) > 1:
        data["group"], groups = frame.cluster, "group"
        blank = replace(blank, clusters=len(np.unique(frame.cluster[both])))
    effect = before_after_change(data, "before", "after", groups, level)
    return from_design(blank, replace(effect, estimand=blank.estimand))


def _mean(frame: TrialArrays, outcome: Outcome, rows: OutcomeRows, level: float) -> Estimate:
    y = rows.y
    seen = ~np.isnan(y)
    share = bool(seen.any()) and bool(np.isin(y[seen], (0, 1)).all())
    blank = replace(
        nothing(outcome, level, "mean"), kind="mean", treated=frame.arms[0], control=frame.arms[0],
        estimand=words.mean_estimand(outcome, share=share), n=int(seen.sum()), missing=int((~seen).sum()),
        units=len(np.unique(rows.unit[seen])), arms=(_summary(frame.arms[0], frame.arm_labels[0], y[seen]),),
    )  # fmt: skip
    if not seen.any():
        return replace(blank, refusal=words.no_outcome(outcome))
    data: dict[str, npt.ArrayLike] = {"y": y}
    keys: dict[str, str | None] = {"weights": None, "strata": None, "clusters": None}
    cluster = frame.cluster
    if cluster is None and len(np.unique(rows.unit)) < len(rows.unit):
        cluster = np.arange(len(frame.units))
    for key, values in (("weights", frame.weight), ("strata", frame.stratum), ("clusters", cluster)):
        if values is not None:
            data[key], keys[key] = values[rows.unit], key

    def limits(at: float) -> Limits:
        effect = survey_estimate(data, "y", keys["weights"], keys["strata"], keys["clusters"], at).effect
        return (float("nan"), float("nan")) if effect is None else (effect.ci_low, effect.ci_high)

    effect = survey_estimate(data, "y", keys["weights"], keys["strata"], keys["clusters"], level)
    clusters = None if cluster is None else effect.units
    found = from_design(replace(blank, clusters=clusters), replace(effect, estimand=blank.estimand), None, limits)
    # A test of a mean against 0 answers no question.
    return replace(found, p=None, statistic=None)


def _by_unit(unit: npt.NDArray[np.intp], y: Floats, n: int) -> Floats:
    seen = ~np.isnan(y)
    total = np.bincount(unit[seen], weights=y[seen], minlength=n)
    count = np.bincount(unit[seen], minlength=n)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _summary(code: str, label: str, values: Floats) -> ArmSummary:
    mean = float(values.mean()) if len(values) else None
    sd = float(values.std(ddof=1)) if len(values) > 1 else None
    return ArmSummary(code, label or code, len(values), len(values), mean, sd, tuple(float(v) for v in values))
