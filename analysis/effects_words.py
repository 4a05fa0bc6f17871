"""The words of an estimate: estimand, estimator, uncertainty, warnings and refusals. English; documents may reword."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.defaults import Method
from analysis.effects_model import MISSING, Model
from analysis.effects_sample import Sample
from analysis.numbers.linear import Inference
from analysis.redraw import RedrawTest
from analysis.results import Redrawn, Refusal
from analysis.variables import LEVEL
from core.design import TrialDesign
from core.plan import Outcome
from core.procedures.wedge import schedule

FEW_CLUSTERS = 40
FEW_DF = 10
SAME_PEOPLE = (
    "The same people were measured in several periods; they count as new each time, which makes the interval wider, if "
    "anything, than it need be."
)
SHOULD_LEAD = "a test by re-drawing the allocation should lead"


def estimand(outcome: Outcome, treated: str, control: str, sample: Sample, unit_name: str) -> str:
    """Say what is asked: the effect of the offer, on whom it is averaged."""
    over = "observations" if sample.repeated else f"{unit_name}s"
    return (
        f"Intention to treat: average effect of being offered {treated} rather than {control} on {outcome.label}, "
        f"over all {over} with the outcome"
    )


def estimator(method: Method, model: Model | None, sample: Sample) -> str:
    """Say how the estimate is made."""
    weighted = sample.weight is not None
    if method.estimator == "difference" or model is None:
        return "Difference in weighted means" if weighted else "Difference in means"
    named = (name.removesuffix(MISSING).partition(LEVEL)[0] for name in model.covariates)
    names = tuple(dict.fromkeys(named))
    parts = [*(["stratum effects"] if model.strata else []), *_covariates(names, sample)]
    crossed = ", covariates centred and crossed with the arm (Lin)" if method.estimator == "lin" and names else ""
    weights = ", weighted by the inverse probability of the arm" if weighted else ""
    if not parts:
        return f"Difference in {'weighted ' if weighted else ''}means"
    return f"Linear regression on the arm with {_list(parts)}{crossed}{weights}"


def _covariates(names: Sequence[str], sample: Sample) -> list[str]:
    if sample.has_baseline and names and sample.variables[0].name == names[0]:
        return ["the centred baseline", *names[1:]]
    return list(names)


def _list(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def uncertainty(method: Method, inference: Inference, sample: Sample, clusters: int | None) -> str:
    """Say where the standard error and its degrees of freedom come from."""
    df = f"{inference.df:.1f}".removesuffix(".0")
    if method.uncertainty == "welch":
        return f"Neyman standard error, t with {df} degrees of freedom (Welch)"
    if method.uncertainty.startswith("CR"):
        by = f" by {sample.cluster_name}" if sample.cluster_name else ""
        how = " (Satterthwaite)" if method.uncertainty == "CR2" else ""
        return f"{method.uncertainty} standard error, {clusters} clusters{by}, t with {df} degrees of freedom{how}"
    return f"{method.uncertainty} standard error, t with {df} degrees of freedom"


def redrawn(test: RedrawTest, beside: str) -> str:
    """Say that the redraw test leads, and what stands beside it."""
    how = (
        f"all {test.draws:,} possible allocations" if test.exact else f"{test.draws:,} redraws of the stored procedure"
    )
    return f"Randomisation test, studentised, over {how}; interval by inversion. Beside it: {beside}"


def cannot_reach(smallest: float, level: float) -> str:
    """Say that so few clusters cannot settle the outcome by redraw."""
    return (
        f"The test by re-drawing the allocation cannot go below p = {smallest:.3g} with these clusters, so it gives no "
        f"{100 * level:g} % interval; the interval shown rests on strong assumptions."
    )


def warnings_of(
    method: Method, model: Model | None, inference: Inference, sample: Sample, clusters: int | None
) -> tuple[str, ...]:
    """Say what a reader of the estimate should know."""
    found: list[str] = []
    if clusters is not None and not method.uncertainty.startswith("CR"):
        found.append(f"The plan asks for {method.uncertainty}, which treats the rows of a cluster as unrelated.")
    elif clusters is not None and clusters < FEW_CLUSTERS and inference.df < FEW_DF:
        found.append(
            f"Only {clusters} clusters and {inference.df:.1f} degrees of freedom: the interval rests on strong "
            f"assumptions; {SHOULD_LEAD}."
        )
    elif clusters is not None and clusters < FEW_CLUSTERS:
        found.append(f"Only {clusters} clusters: the degrees of freedom are corrected for that.")
    if model is None:
        return tuple(found)
    if sample.stratum is not None and not method.plain and not model.strata:
        found.append(
            "Stratum effects are left out: within strata too few observed units of both arms remain to compare."
        )
    found += [f"{name} is left out: it does not vary, or other columns already say it." for name in model.left_out]
    for name, n in model.imputed:
        rows = "1 row" if n == 1 else f"{n} rows"
        found.append(f"{name} is missing in {rows}: set to its mean, with an indicator.")
    return tuple(found)


def no_outcome(outcome: Outcome) -> Refusal:
    """Refuse: nobody has the outcome."""
    sentence = f"No row has a value of “{outcome.label}”: check the column or the wave, or wait for responses."
    return Refusal("OUTCOME_ALL_MISSING", sentence)


def no_periods(outcome: Outcome, design: TrialDesign) -> Refusal:
    """Refuse: what was measured does not say in which period."""
    periods = schedule(design).shape[1]
    sentence = (
        f"The schedule has {periods} periods, but the design has {len(design.waves)} waves and “{outcome.label}” was "
        f"not recorded on {periods} numbered occasions of one of them."
    )
    return Refusal("PERIODS_UNKNOWN", f"{sentence} Give each period a wave, in their order, or number the occasions.")


def many_factors(outcome: Outcome, count: int) -> Refusal:
    """Refuse: margins of more than two components."""
    sentence = f"“{outcome.label}” is compared over two components; this design has {count}."
    return Refusal("FACTORS_TOO_MANY", f"{sentence} Read the comparisons of single arms, which follow.")


def crossed_over(outcome: Outcome, wave: str) -> Refusal:
    """Refuse: the waiting arm had had the programme too (ruling M13)."""
    sentence = f"At “{wave}” those who waited had had the programme too, so “{outcome.label}” has no comparison there."
    return Refusal("CROSSED_OVER", f"{sentence} The values of each arm are described.")


def no_start(outcome: Outcome) -> Refusal:
    """Refuse: nobody was measured on both sides of a start."""
    sentence = (
        f"No unit has values of “{outcome.label}” both before and after its start, or every start gives the same."
    )
    return Refusal("START_NOT_CROSSED", f"{sentence} Record more sessions on both sides.")


def few_starts(outcome: Outcome, value: float, test: Redrawn, level: float) -> Refusal:
    """Refuse: so few possible starts cannot settle anything."""
    sentence = (
        f"With {test.draws:,} possible starts p cannot go below {test.smallest:.3g}, so no {100 * level:g} % interval "
        f"of “{outcome.label}” can be given (after less before: {value:.3g}; p = {test.p:.3g})."
    )
    return Refusal("STARTS_TOO_FEW", f"{sentence} Draw over more sessions, or with more units.")


START = "Mean over units of the sessions after their start less those before"


def start_estimand(outcome: Outcome) -> str:
    """Say what starts drawn by lot estimate."""
    return f"Average difference in {outcome.label} between sessions after and before a start decided by lot"


def starts_redrawn(test: Redrawn) -> str:
    """Say where the interval of starts drawn by lot comes from."""
    how = f"all {test.draws:,} possible starts" if test.exact else f"{test.draws:,} redraws of the stored procedure"
    return f"Randomisation test over {how}; interval by inversion"


def margin(outcome: Outcome, name: str) -> str:
    """Say what the margin of a factorial asks."""
    return (
        f"Intention to treat: average effect of being offered {name} on {outcome.label}, averaged over having and not "
        "having the other component"
    )


def interaction(outcome: Outcome, name: str) -> str:
    """Say what the interaction of a factorial asks."""
    return f"How much more (or less) one component changes {outcome.label} where the other is offered too: {name}"


def left_out(count: int, why: str) -> str:
    """Say that rows were left out by the plan."""
    return f"{count} row{'s' if count > 1 else ''} left out by the plan: {why}."


def no_series(outcome: Outcome, known: Sequence[str]) -> Refusal:
    """Refuse: nothing was counted."""
    names = ", ".join(known) or "none"
    sentence = f"No counts of the series “{outcome.scale or outcome.code}” are in the study (series in it: {names})."
    return Refusal("SERIES_MISSING", f"{sentence} Add its counts, or name another series in the plan.")


def series_gaps(outcome: Outcome, gaps: Sequence[str]) -> Refusal:
    """Refuse: months are missing inside the series."""
    shown = ", ".join(gaps[:3]) + (f" and {len(gaps) - 3} more" if len(gaps) > 3 else "")
    sentence = f"Counts of “{outcome.label}” are missing inside the series: {shown}."
    return Refusal("SERIES_GAPS", f"{sentence} Add them (a month without events is a 0).")


def series_exposure(outcome: Outcome, month: str) -> Refusal:
    """Refuse: a month without exposure."""
    sentence = f"In {month} the exposure of “{outcome.label}” is not above 0."
    return Refusal("SERIES_EXPOSURE", f"{sentence} Correct it, or take that month out at the end of the series.")


def no_start_month(outcome: Outcome) -> Refusal:
    """Refuse: nothing says when the programme began."""
    sentence = (
        f"Nothing says in which month the programme began, so “{outcome.label}” cannot be split before and after."
    )
    return Refusal("SERIES_NO_START", f"{sentence} Give the design its date of change (crosses_on).")


def start_outside(outcome: Outcome, start: str, first: str, last: str) -> Refusal:
    """Refuse: the start lies outside the counts."""
    sentence = f"The programme began in {start}, but the counts of “{outcome.label}” run from {first} to {last}."
    return Refusal("SERIES_START_OUTSIDE", f"{sentence} Add counts of months on both sides of the start.")


def series_estimand(outcome: Outcome, contrast: str) -> str:
    """Say what a series is asked."""
    scale = ", as a log rate ratio" if outcome.kind == "count" else ""
    return f"{contrast.capitalize()} of {outcome.label} in the month the programme began, against its own past{scale}"


def placebos(dates: int, larger: int) -> str:
    """Say how unusual the true start is among made-up ones."""
    return (
        f"Of {dates} made-up dates before the start, {larger} show a change of level at least as far from 0 (in "
        "standard errors) as the true one."
    )


def no_baseline(outcome: Outcome) -> Refusal:
    """Refuse: a change without a measurement before."""
    sentence = f"“{outcome.label}” has no baseline wave in the plan, so no change can be computed."
    return Refusal("BASELINE_NOT_PLANNED", f"{sentence} Name the wave before the programme as its baseline.")


def change_estimand(outcome: Outcome) -> str:
    """Say what a change of the same people is; nothing about why."""
    return f"Mean change in {outcome.label} of those measured both times; there is no comparison group"


def mean_estimand(outcome: Outcome, *, share: bool) -> str:
    """Say what a survey estimates."""
    return f"{'Share with' if share else 'Mean of'} {outcome.label} in the population sampled"


def unknown_contrast(outcome: Outcome, one: str, other: str, arms: Sequence[str]) -> Refusal:
    """Refuse: a declared comparison of arms that are not there."""
    sentence = f"The plan compares “{one}” with “{other}” on “{outcome.label}”, but the arms are {', '.join(arms)}."
    return Refusal("CONTRAST_UNKNOWN", f'{sentence} Write each comparison as "one vs other", by two codes of arms.')


def constant(outcome: Outcome, value: float) -> Refusal:
    """Refuse: everybody has the same value."""
    sentence = f"Every row has the same value ({value:g}) of “{outcome.label}”, so there is nothing to compare."
    return Refusal("OUTCOME_CONSTANT", f"{sentence} Check how it was recorded or scored.")


def too_small(outcome: Outcome, arm: str, count: int, kind: str) -> Refusal:
    """Refuse: an arm has fewer than two independent units with the outcome."""
    have = f"no {kind}" if not count else f"only one {kind}"
    sentence = f"{arm} has {have} with a value of “{outcome.label}”; at least two are needed to say how sure we are."
    return Refusal("ARM_TOO_SMALL", f"{sentence} Collect more, or leave that arm out.")


def confounded(outcome: Outcome, arm: str) -> Refusal:
    """Refuse: strata or covariates decide the arm."""
    sentence = f"The arm {arm} cannot be told apart from the strata or covariates in the rows of “{outcome.label}”."
    return Refusal("ARM_CONFOUNDED", f'{sentence} Take these out of the plan, or use adjust = "none".')


def no_variance(outcome: Outcome) -> Refusal:
    """Refuse: there is an estimate, but nothing to estimate its uncertainty from."""
    sentence = (
        f"How uncertain the difference in “{outcome.label}” is cannot be estimated: too few rows for what the plan "
    )
    return Refusal(
        "VARIANCE_NOT_ESTIMABLE", f"{sentence}adjusts for, or no variation in the arms. Use fewer covariates."
    )
