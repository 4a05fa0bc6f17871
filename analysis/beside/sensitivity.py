"""Every alternative to a primary estimate that the design implies or the plan names, each a row or a named refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.beside import problems
from analysis.beside.bounds import extreme_row, lee_row, tolerance_row
from analysis.beside.check import Check, with_inference
from analysis.beside.imputed import impute, imputed_row, tip, tipping_row
from analysis.beside.redrawn import Lots, bootstrap_row, redraw, redraw_row
from analysis.effects import estimate
from analysis.effects_words import FEW_CLUSTERS
from analysis.results import Estimate
from analysis.results_beside import Redraws, SensitivityRow, Tipping
from core.errors import UserError
from core.plan import SENSITIVITY, AnalysisPlan, Outcome

UNADJUSTED = "difference in means, nothing adjusted for"
NO_COVARIATES = "as the main estimate without baseline and covariates"
COUNTED = "as the main estimate with the responses that were left out by decision"
NESTED = "as the main estimate, errors clustered by course group (CR2); each control a group of one"


@dataclass(slots=True)
class Found:
    """What the checks of one estimate gave."""

    rows: list[SensitivityRow] = field(default_factory=list)
    tipping: Tipping | None = None
    redraws: Redraws | None = None


def names_of(check: Check) -> tuple[str, ...]:
    """Return the checks of an estimate in order: those the plan names, else those that follow from its design."""
    asked = check.plan.sensitivity
    if asked == ("none",):
        return ()
    if asked != ("design",):
        return tuple(name for name in SENSITIVITY if name in asked)
    sample = check.seen.sample
    weighted = sample.weight is not None
    adjusted = not check.seen.method.plain and bool(sample.variables or weighted or sample.stratum is not None)
    clusters = check.main.clusters if check.frame.cluster is not None else None
    fits = {
        "unadjusted": adjusted and not weighted,
        # Where nothing but covariates is adjusted for, this is the unadjusted estimate.
        "no_covariates": adjusted and bool(sample.variables) and (sample.stratum is not None or weighted),
        **dict.fromkeys(("imputed", "lee", "tipping", "tolerance"), check.lost > 0),
        "extreme": check.lost > 0 and check.frame.rows(check.main.outcome.code).limits is not None,
        "nested": bool(check.frame.groups) and check.frame.cluster is None,
        "redraw": check.randomised,
        "bootstrap": clusters is not None and clusters < FEW_CLUSTERS,
    }
    return tuple(name for name in SENSITIVITY if fits[name])


def checks_of(check: Check, lots: Lots) -> Found:
    """Make every check of one primary estimate."""
    found = Found()
    names = names_of(check)
    imputed = cache(lambda: impute(check))
    tipping = cache(lambda: tip(check, imputed()))
    drawn: Redraws | UserError = _drawn(check, lots) if "redraw" in names else UserError(problems.NO_LOT)
    makers: dict[str, Callable[[], SensitivityRow]] = {
        "unadjusted": lambda: _unadjusted(check),
        "no_covariates": lambda: _no_covariates(check),
        "imputed": lambda: imputed_row(check, imputed),
        "lee": lambda: lee_row(check),
        "extreme": lambda: extreme_row(check),
        "tipping": lambda: tipping_row(check, tipping),
        "nested": lambda: _nested(check),
        "redraw": lambda: redraw_row(check, drawn),
        "bootstrap": lambda: bootstrap_row(check),
        "tolerance": lambda: tolerance_row(check),
    }
    found.rows = [makers[name]() for name in names]
    if "tipping" in names and found.rows[names.index("tipping")].refusal is None:
        found.tipping = tipping()
    found.redraws = None if isinstance(drawn, UserError) else drawn
    return found


def counted_row(check: Check, whole: TrialArrays) -> SensitivityRow:
    """Make the estimate again with every response counted; ``whole`` is the frame that holds them."""
    return check.row("counted", COUNTED, lambda row: _from(row, _again(check, whole, check.plan, check.main.outcome)))


def _drawn(check: Check, lots: Lots) -> Redraws | UserError:
    try:
        return redraw(check, lots)
    except UserError as refused:
        return refused


def _again(check: Check, frame: TrialArrays, plan: AnalysisPlan, outcome: Outcome) -> Estimate:
    """Estimate one outcome anew at the level of the main estimate; what is not asked is not computed.

    The lot is drawn again only where clusters are few and it may lead.
    """
    alone = replace(plan, outcomes=(outcome,), alpha=1 - check.main.level)
    bare = replace(
        frame,
        baseline=(),
        redraws=None,
        outcomes=(frame.rows(outcome.code),),
        procedure=None if frame.cluster is None else frame.procedure,
    )
    found = estimate(bare, alone).of(outcome.code, check.main.contrast)
    if found is None:
        raise UserError(problems.NO_MODEL)
    return found


def _from(row: SensitivityRow, found: Estimate) -> SensitivityRow:
    if found.refusal is not None:
        return replace(row, refusal=found.refusal)
    return replace(row, estimate=found.estimate, ci_low=found.ci_low, ci_high=found.ci_high, p=found.p, n=found.n)


def _unadjusted(check: Check) -> SensitivityRow:
    plain = replace(check.plan, adjust="none")
    return check.row(
        "unadjusted", UNADJUSTED, lambda row: _from(row, _again(check, check.frame, plain, check.main.outcome))
    )


def _no_covariates(check: Check) -> SensitivityRow:
    rows = check.frame.rows(check.main.outcome.code)
    frame = replace(check.frame, outcomes=(OutcomeRows(rows.code, rows.unit, rows.y),))
    outcome = replace(check.main.outcome, baseline="", covariates=())
    plan = replace(check.plan, covariates=())
    return check.row("no_covariates", NO_COVARIATES, lambda row: _from(row, _again(check, frame, plan, outcome)))


def _nested(check: Check) -> SensitivityRow:
    def compute(row: SensitivityRow) -> SensitivityRow:
        if check.frame.cluster is not None:
            raise UserError(problems.ALLOCATED_GROUPS)
        sample = check.seen.sample
        names = np.array(check.frame.groups or [""] * len(check.frame.units), dtype=object)[sample.unit]
        met = (sample.arm > 0) & (names != "")
        known, place = np.unique(names[met].astype(str), return_inverse=True)
        if len(known) < 2:
            raise UserError(problems.NO_GROUPS)
        group = sample.unit + len(known)
        group[met] = place
        return with_inference(row, check.seen.infer(group), check.seen.size)

    return check.row("nested", NESTED, compute)
