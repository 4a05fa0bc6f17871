"""What a rehearsal takes to be true, as fields to change before it runs. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.rehearsal.assumptions import Assumptions, OutcomeAssumption
    from core.plan import Outcome
    from core.study import Study

# A field is named by the outcome and what is assumed of it; what holds for the whole trial has no outcome.
Key = tuple[str, str]
Changes = Mapping[Key, float]
OF_OUTCOMES = ("effect", "sd", "correlation", "icc", "reliability")
PERCENT = ("loss", "taken_up", "crossed", "spill", "interaction", "stays")


@dataclass(frozen=True, slots=True)
class AssumedField:
    """One number: what it is, and what is taken where nobody says another; shares of the whole trial in percent."""

    key: Key
    usual: str


@dataclass(frozen=True, slots=True)
class AssumedOutcome:
    """A main outcome's label and its fields; None where a number counts for nothing."""

    label: str
    fields: tuple[AssumedField | None, ...]


@dataclass(frozen=True, slots=True)
class AssumedView:
    """The main outcomes, and the fields of the whole trial; ``over_time``: correlations are of two times."""

    outcomes: tuple[AssumedOutcome, ...]
    trial: tuple[AssumedField, ...]
    over_time: bool


def assumed_of(study: Study) -> AssumedView:
    """Return what a rehearsal of the study would take to be true. UserError as `rehearse`."""
    from analysis.rehearsal.assumptions import assumptions_of
    from analysis.rehearsal.offers import used
    from analysis.stored_procedure import BY_PERIOD

    with study.snapshot() as copy:
        plan, design, assumed = copy.plan.get(), copy.design.get(), assumptions_of(copy)
    outcomes = plan.primaries if plan else ()
    name = design.procedure.name if design else ""
    over_time = name in (*BY_PERIOD, "time")
    fields = ("loss", "taken_up", "crossed", *(used(design) if design else ()))
    return AssumedView(
        outcomes=tuple(_outcome(one, assumed.of(one.code), over_time=over_time) for one in outcomes),
        trial=tuple(AssumedField(("", field), _text(100 * _of_trial(assumed, field))) for field in fields),
        over_time=over_time,
    )


def _outcome(outcome: Outcome, one: OutcomeAssumption, *, over_time: bool) -> AssumedOutcome:
    left_out = {"sd"} if one.binary else set()
    left_out |= set() if outcome.baseline or over_time else {"correlation"}
    scale = {"effect": _scale(outcome), "sd": _scale(outcome)}
    fields = (
        None if name in left_out else AssumedField((one.outcome, name), _text(scale.get(name, 1) * getattr(one, name)))
        for name in OF_OUTCOMES
    )
    return AssumedOutcome(outcome.label, tuple(fields))


def _scale(outcome: Outcome) -> float:
    from reports.numbers import factor

    return factor(outcome)


def _of_trial(assumed: Assumptions, field: str) -> float:
    value = getattr(assumed, field)
    return float(value[0] if isinstance(value, tuple) else value)


def _text(value: float) -> str:
    return f"{round(value, 3):g}"


def changed_assumptions(study: Study, changes: Changes) -> Assumptions | None:
    """Return the study's assumptions with the numbers somebody put in their place; None where nobody did."""
    from analysis.rehearsal.assumptions import assumptions_of

    plan = study.plan.get()
    if not changes or plan is None:
        return None
    assumed = assumptions_of(study)
    scales = {one.code: _scale(one) for one in plan.outcomes}
    outcomes = tuple(_changed(one, changes, scales.get(one.outcome, 1.0)) for one in assumed.outcomes)
    trial: dict[str, float | tuple[float, ...]] = {name: value / 100 for (of, name), value in changes.items() if not of}
    if "loss" in trial:
        trial["loss"] = (changes["", "loss"] / 100,)
    return replace(assumed, outcomes=outcomes, **trial)  # type: ignore[arg-type]


def _changed(one: OutcomeAssumption, changes: Changes, scale: float) -> OutcomeAssumption:
    said = {name: value for (of, name), value in changes.items() if of == one.outcome}
    said = {name: value / scale if name in ("effect", "sd") else value for name, value in said.items()}
    return replace(one, **said, stated=True) if said else one  # type: ignore[arg-type]
