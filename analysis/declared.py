"""Comparisons of arms that a plan declares, where they are not simply each arm against the control."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.arrays import TrialArrays
from core.plan import AnalysisPlan, Outcome

AGAINST = " vs "


def pairs_of(plan: AnalysisPlan, frame: TrialArrays) -> list[tuple[str, str]]:
    """Return the declared comparisons as (one, other) codes of arms; without any, each arm against the control."""
    if not plan.contrasts:
        return [(arm, frame.arms[0]) for arm in frame.arms[1:]]
    parts = [contrast.partition(AGAINST) for contrast in plan.contrasts]
    return [(one.strip(), other.strip()) for one, _, other in parts]


def level_of(plan: AnalysisPlan, outcome: Outcome) -> float:
    """Return the level of an outcome's intervals: a primary one shares its error over the comparisons declared too."""
    alpha = 1 - plan.level(outcome)
    return 1 - alpha / max(1, len(plan.contrasts) if outcome.role == "primary" else 1)


def with_control(frame: TrialArrays, control: int) -> TrialArrays:
    """Return the frame with another arm as its control; the order of the others stays."""
    if control == 0:
        return frame
    order = (control, *(arm for arm in range(len(frame.arms)) if arm != control))
    return replace(
        frame, arms=tuple(frame.arms[arm] for arm in order), arm_labels=tuple(frame.arm_labels[arm] for arm in order),
        arm=np.argsort(order)[frame.arm], redraws=None,
        procedure=None if frame.procedure is None else replace(frame.procedure, order=order),
    )  # fmt: skip
