"""The effect on those who came because they were offered, with the adjustment of the main estimate; never the headline.

Any attendance against none, or days as a dose, never a threshold in between (M6).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.beside import problems
from analysis.beside.check import Check, limits
from analysis.numbers.instrumental import InstrumentedEffect, instrumented_effect, offer_set
from analysis.numbers.problems_models import WEAK_FIRST_STAGE
from analysis.results import Refusal
from analysis.results_beside import ComplianceEffect
from analysis.same_model import SameModel
from analysis.variables import Floats
from core.errors import UserError

WORDS = {
    "any": "two-stage least squares, any attendance against none, offered as the instrument",
    "days": "two-stage least squares, sessions attended as the dose, offered as the instrument",
}


def complier_effect(check: Check) -> ComplianceEffect | None:
    """Return the complier average causal effect; None where the plan leaves it out or no attendance is kept."""
    dose = check.plan.compliance
    if dose == "none" or check.frame.days is None or not check.randomised:
        return None
    main, known = check.main, ~np.isnan(check.frame.days[check.seen.sample.unit])
    model = check.seen if known.all() else check.seen.keep(known)
    days = check.frame.days[model.sample.unit]
    came = (days > 0).astype(np.float64) if dose == "any" else days
    blank = ComplianceEffect(main.outcome.code, main.contrast, dose, WORDS[dose], main.level, model.size)
    try:
        return _filled(blank, model, came)
    except UserError as error:
        return replace(blank, refusal=Refusal(error.code, str(error)))


def _filled(blank: ComplianceEffect, model: SameModel, came: Floats) -> ComplianceEffect:
    arms = came[model.treated], came[model.control]
    if np.ptp(arms[0]) == 0 == np.ptp(arms[1]) and arms[0][0] != arms[1][0]:
        return _of_all(blank, model, float(arms[0][0]), float(arms[1][0]))
    first = model.with_values(came).infer() if np.ptp(came) > 0 else None
    if first is None or abs(first.estimate) <= 1e-12:
        raise UserError(WEAK_FIRST_STAGE)
    effect = _two_stages(model, came, blank.level).effect
    offered, both = model.infer(), model.with_values(model.sample.y + came).infer()
    if offered is None or both is None:
        raise UserError(problems.NO_MODEL)
    shared = (both.se**2 - offered.se**2 - first.se**2) / 2
    covariance = [[offered.se**2, shared], [shared, first.se**2]]
    honest = offer_set((offered.estimate, first.estimate), covariance, min(offered.df, first.df), blank.level)
    return replace(
        blank, take_up=(float(arms[0].mean()), float(arms[1].mean())), first_stage=first.estimate,
        first_stage_f=(first.estimate / first.se) ** 2, estimate=effect.estimate, se=effect.se, df=effect.df,
        ci_low=effect.ci_low, ci_high=effect.ci_high, ar_form=honest.form,
        ar_low=_finite(honest.ci_low), ar_high=_finite(honest.ci_high),
    )  # fmt: skip


def _of_all(blank: ComplianceEffect, model: SameModel, offered: float, control: float) -> ComplianceEffect:
    """Return the effect where everyone of an arm came alike: that of the offer, divided by the difference."""
    found = model.infer()
    if found is None:
        raise UserError(problems.NO_MODEL)
    gap = offered - control
    low, high = sorted(end / gap for end in limits(found, blank.level))
    return replace(
        blank, take_up=(offered, control), first_stage=gap, estimate=found.estimate / gap, se=found.se / abs(gap),
        df=found.df, ci_low=low, ci_high=high, ar_low=low, ar_high=high, ar_form="interval",
    )  # fmt: skip


def _two_stages(model: SameModel, came: Floats, level: float) -> InstrumentedEffect:
    sample = model.sample
    return instrumented_effect(
        sample.y, came, model.treated.astype(np.float64), model.beside_arm(), clusters=sample.cluster,
        weights=sample.weight, kind=None if model.kind == "CR1" else model.kind, level=level,
    )  # fmt: skip


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
