"""From a frame and a plan to results: chooses the estimator from the design and refuses where none can be given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis import effects_words as words
from analysis.arrays import TrialArrays
from analysis.attrition import attrition
from analysis.balance import balance
from analysis.declared import level_of, pairs_of, with_control
from analysis.defaults import Method, method_for
from analysis.designs.individual import pairs_effect
from analysis.effects_adapted import adapted, redrawn_time
from analysis.effects_case import Case, Limits, effect_size, from_design, nothing, summary, with_limits, without_numbers
from analysis.effects_designs import designed
from analysis.effects_model import Model, arm_term, fit_model
from analysis.effects_sample import PAIR, Sample, can_carry_strata, sample_of
from analysis.numbers.linear import Inference, difference_in_means, infer
from analysis.numbers.wald import wald
from analysis.ratios import ratios_of
from analysis.redraw import redraw_beside, redraw_test
from analysis.results import Estimate, Redrawn, Refusal, Results
from analysis.series_effects import series_estimates
from analysis.unarmed_effects import unarmed_estimate
from analysis.variables import Ints
from core.canonical import canonical_json, sha256_hex
from core.plan import AnalysisPlan, Outcome
from core.progress import Progress, Silent

# A standard error below this share of the outcome's spread is rounding, not uncertainty.
NO_SPREAD = 1e-10
# Rows times draws up to which a redraw test takes no time that anybody notices.
GLANCE = 5_000_000


def estimate(frame: TrialArrays, plan: AnalysisPlan, progress: Progress | None = None) -> Results:
    """Estimate every outcome of the plan, each arm against the control.

    What cannot be estimated is an `Estimate` with a `Refusal`; nothing is NaN. `analysis.defaults.RULES` says which
    estimator follows from which design; complete cases are analysed, missing baselines filled with the mean and an
    indicator.
    """
    progress = progress or Silent()
    estimates: list[Estimate] = []
    for i, outcome in enumerate(plan.outcomes):
        progress.step(i, len(plan.outcomes), outcome.label)
        estimates += _outcome_estimates(frame, plan, outcome)
    progress.step(len(plan.outcomes), len(plan.outcomes), "")
    count = len(frame.arms)
    return Results(
        title=frame.title,
        design=frame.design,
        arms=frame.arms,
        arm_labels=frame.arm_labels,
        control=frame.arms[0],
        allocated=tuple(int(n) for n in np.bincount(frame.arm, minlength=count)),
        clusters=_clusters_by_arm(frame),
        estimates=tuple(estimates),
        balance=balance(frame),
        attrition=attrition(frame),
        warnings=frame.warnings,
        alpha=plan.alpha,
        data_hash=frame.data_hash(),
        plan_hash=sha256_hex(canonical_json(plan)),
    )


def _clusters_by_arm(frame: TrialArrays) -> tuple[int, ...] | None:
    if frame.cluster is None:
        return None
    return tuple(len(np.unique(frame.cluster[frame.arm == arm])) for arm in range(len(frame.arms)))


def _outcome_estimates(frame: TrialArrays, plan: AnalysisPlan, outcome: Outcome) -> list[Estimate]:
    series = frame.rows(outcome.code).series
    if series is not None:
        return series_estimates(series, outcome, plan.level(outcome))
    if len(frame.arms) < 2:
        return [unarmed_estimate(frame, outcome, plan.level(outcome))]
    case = _case(frame, plan, outcome)
    crossed = frame.rows(outcome.code).crossed
    if crossed:
        refusal = words.crossed_over(outcome, crossed)
        return [without_numbers(case, arm, refusal) for arm in range(1, len(frame.arms))]
    own = designed(case)
    if own is not None and not any(estimate.kind in ("margin", "interaction") for estimate in own):
        return own
    return [*(own or ()), *(_compared(case, plan, pair) for pair in pairs_of(plan, frame))]


def _case(frame: TrialArrays, plan: AnalysisPlan, outcome: Outcome) -> Case:
    sample, said = adapted(frame, sample_of(frame, frame.rows(outcome.code)))
    method = method_for(
        plan,
        clustered=sample.cluster is not None,
        stratified=sample.stratum is not None,
        covariates=bool(sample.variables),
        weighted=sample.weight is not None,
    )
    if method.plain:
        sample = replace(sample, weight=None, variables=(), has_baseline=False)
    arms = tuple(summary(frame, sample, arm) for arm in range(len(frame.arms)))
    return Case(frame, outcome, level_of(plan, outcome), sample, method, arms, plan.draws, said)


def _compared(case: Case, plan: AnalysisPlan, pair: tuple[str, str]) -> Estimate:
    """Compare two arms by their codes; of arms the design does not have, a refusal that names those it has."""
    frame, (one, other) = case.frame, pair
    if one == other or not {one, other} <= set(frame.arms):
        blank = replace(nothing(case.outcome, case.level, f"{one} vs {other}"), arms=case.arms, kind="declared")
        return replace(blank, refusal=words.unknown_contrast(case.outcome, one, other, frame.arms))
    control = frame.arms.index(other)
    if control == 0:
        return _contrast(case, frame.arms.index(one))
    turned = with_control(frame, control)
    found = _contrast(_case(turned, plan, case.outcome), turned.arms.index(one))
    return replace(found, kind="declared", arms=case.arms)


def _contrast(case: Case, arm: int) -> Estimate:
    refusal = _refusal(case, arm)
    if refusal is not None:
        return without_numbers(case, arm, refusal)
    # An arm that cannot be estimated itself must not disturb the others.
    usable = [a for a in range(len(case.arms)) if a == arm or case.sample.independent(a) >= 2]
    case = replace(case, sample=case.sample.keep(np.isin(case.sample.arm, usable)))
    method, model, inference = _infer(case, arm)
    if model is not None and not model.has_arm(arm):
        return without_numbers(case, arm, words.confounded(case.outcome, case.frame.arm_labels[arm]))
    spread = float(np.ptp(case.sample.y))
    if not (inference.df > 0 and inference.se > NO_SPREAD * spread):
        return without_numbers(case, arm, words.no_variance(case.outcome))
    case = replace(case, method=method)
    paired = _paired(case)
    found = _by_pair(case, arm) if paired else _estimate(case, arm, model, inference)
    if found.refusal is not None:
        return found
    found = _with_ratios(case, arm, model, found)
    if model is not None and not paired:
        found = _led_by_redraw(case, arm, model, inference, found)
    if found.redraw is None and _asks_for_redraw(case):
        found = replace(found, redraw=_redrawn(case, arm, model))
    return found


def _redrawn(case: Case, arm: int, model: Model | None) -> Redrawn | None:
    procedure = case.frame.procedure
    if procedure is not None and procedure.design.procedure.name == "time" and procedure.design.procedure.washout:
        everything = sample_of(case.frame, case.frame.rows(case.outcome.code))
        return redrawn_time(case.frame, everything, arm, case.draws)
    return redraw_beside(case.frame, case.sample, model, arm, case.draws)


def _paired(case: Case) -> bool:
    """Pairs of which nothing but the pair is adjusted for have an estimator of their own."""
    procedure = case.frame.procedure
    pairs = procedure is not None and procedure.design.procedure.name == "pairs" and len(case.arms) == 2
    sample, method = case.sample, case.method
    bare = not sample.variables and not sample.repeated and sample.weight is None and sample.cluster_name != PAIR
    return bool(pairs and bare and sample.stratum is not None and method.estimator == "ancova")


def _by_pair(case: Case, arm: int) -> Estimate:
    """Compare within pairs: the mean difference, of clusters that of Imai, King and Nall."""
    sample = case.sample
    data: dict[str, npt.ArrayLike] = {"y": sample.y, "arm": sample.arm == arm, "pair": _of(sample.stratum)}
    if sample.cluster is not None:
        data["cluster"] = sample.cluster
    effect = pairs_effect(data, "y", "arm", "pair", None if sample.cluster is None else "cluster", case.level)
    blank = without_numbers(case, arm, None)
    return from_design(blank, replace(effect, estimand=blank.estimand), case.arms[0].sd)


def _of(index: Ints | None) -> Ints:
    return np.zeros(0, dtype=np.intp) if index is None else index


def _asks_for_redraw(case: Case) -> bool:
    """Primary outcomes always have a redraw test; others where it costs no more than a glance."""
    return case.outcome.role == "primary" or len(case.sample.y) * case.draws <= GLANCE


def _with_ratios(case: Case, arm: int, model: Model | None, found: Estimate) -> Estimate:
    ratios, numbers, said = ratios_of(case.outcome.kind, case.sample, model, arm, case.level)
    return replace(found, ratios=ratios, numbers=numbers, warnings=(*found.warnings, *said))


def _refusal(case: Case, arm: int) -> Refusal | None:
    y = case.sample.y
    if not len(y):
        return words.no_outcome(case.outcome)
    kind = "unit" if case.sample.cluster is None else case.sample.cluster_name or "cluster"
    for a in (0, arm):
        count = case.sample.independent(a)
        if count < 2:
            return words.too_small(case.outcome, case.frame.arm_labels[a], count, kind)
    values = y[np.isin(case.sample.arm, (0, arm))]
    if np.ptp(values) == 0:
        return words.constant(case.outcome, float(values[0]))
    return None


def _infer(case: Case, arm: int) -> tuple[Method, Model | None, Inference]:
    sample, method = case.sample, case.method
    if method.uncertainty == "welch":
        return method, None, difference_in_means(sample.y[sample.arm == arm], sample.y[sample.arm == 0])
    strata = not method.plain and can_carry_strata(sample, arm)
    model, inference = _fit(sample, method, arm, strata=strata)
    if method.estimator == "lin" and not (model.has_arm(arm) and np.isfinite(inference.se)):
        # One row alone decides a crossed term (a rare level in an arm): the uncrossed model does not need it.
        method = replace(method, estimator="ancova")
        model, inference = _fit(sample, method, arm, strata=strata)
    return method, model, inference


def _fit(sample: Sample, method: Method, arm: int, *, strata: bool) -> tuple[Model, Inference]:
    model = fit_model(sample, method.estimator, strata=strata)
    if not model.has_arm(arm) or method.uncertainty == "welch":
        return model, Inference(float("nan"), float("nan"), float("nan"))
    cluster = sample.unit if sample.cluster is None else sample.cluster
    contrast = model.fit.contrast(**{arm_term(arm): 1.0})
    return model, infer(model.fit, contrast, method.uncertainty, cluster)


def _estimate(case: Case, arm: int, model: Model | None, inference: Inference) -> Estimate:
    sample = case.sample
    clusters = None if sample.cluster is None else len(np.unique(sample.cluster))
    found = replace(
        without_numbers(case, arm, None),
        estimator=words.estimator(case.method, model, sample),
        uncertainty=words.uncertainty(case.method, inference, sample, clusters),
        estimate=inference.estimate,
        se=inference.se,
        df=inference.df,
        statistic=inference.estimate / inference.se,
        p=wald(inference.estimate, inference.se, inference.df).p,
        covariates=() if model is None else model.covariates,
        warnings=(*case.said, *words.warnings_of(case.method, model, inference, sample, clusters)),
    )

    def limits(level: float) -> Limits:
        found = wald(inference.estimate, inference.se, inference.df, level)
        return found.ci_low, found.ci_high

    return with_limits(found, limits, case.arms[0].sd)


def _led_by_redraw(case: Case, arm: int, model: Model, inference: Inference, found: Estimate) -> Estimate:
    """Let the redraw test lead where clusters are few, the plan leaves the error to the design, and it settles."""
    few = found.clusters is not None and found.clusters < words.FEW_CLUSTERS and inference.df < words.FEW_DF
    if not few or case.method.uncertainty != "CR2" or case.method.estimator == "lin" or case.frame.procedure is None:
        return found
    test = redraw_test(case.frame, case.sample, model, arm, case.draws, case.level)
    if test is None:
        return found
    found = replace(found, redraw=Redrawn(test.p, test.smallest, test.draws, test.exact))
    kept = tuple(w for w in found.warnings if words.SHOULD_LEAD not in w)
    if not test.settles:
        said = words.cannot_reach(test.smallest, case.level)
        return replace(found, warnings=(*kept, said))
    half, eighty, standard = test.others
    low, high = test.interval.ci_low, test.interval.ci_high
    return replace(
        found, uncertainty=words.redrawn(test, found.uncertainty), p=test.p, ci_low=low, ci_high=high,
        ci50_low=half.ci_low, ci50_high=half.ci_high, ci80_low=eighty.ci_low, ci80_high=eighty.ci_high,
        ci95_low=standard.ci_low, ci95_high=standard.ci_high, warnings=kept,
        effect_size=effect_size(case.arms[0].sd, inference.estimate, low, high),
    )  # fmt: skip
