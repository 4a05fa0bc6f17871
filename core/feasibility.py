"""What a pilot in rounds fixes beforehand and writes down as it goes: criteria with bands, rounds, changes, decisions.

Criteria and rounds are statements (`CRITERIA` is covered by the protocol lock); observations made by hand, decisions
and changes are dated log entries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

import orjson

from core.canonical import canonical_json
from core.change import Change
from core.errors import UserError
from core.problems_feasibility import BANDS_CROSSED, CRITERION_UNKNOWN, REASON_MISSING, ROUND_UNKNOWN
from core.values import LogEntry

if TYPE_CHECKING:
    from core.study import Study

Band = Literal["go", "amend", "stop"]
Measure = Literal["share", "count", "value"]
Source = Literal[
    "consent", "before_consent", "attended", "finished", "items_in_range", "answered", "reliability", "minutes",
    "harms", "noted",
]  # fmt: skip
BANDS: tuple[Band, ...] = get_args(Band)
CRITERIA, ROUNDS = "criteria", "rounds"
OBSERVED, DECIDED, CHANGED = "round_observed", "round_decided", "round_change"
ROUND_OF_PERSON = "round"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One progression criterion. ``go`` and ``stop`` are borders in the measure's own unit (shares in percent).

    A value on a border belongs to the better band. ``of`` is what the source reads: an instrument, ``INSTRUMENT.scale``
    or a wave; ``pooled`` says that all rounds count together.
    """

    no: int
    name: str
    source: Source
    measure: Measure
    better: Literal["higher", "lower"]
    go: float
    stop: float
    of: str = ""
    wave: str = ""
    log: str = ""
    pooled: bool = False

    def band(self, value: float) -> Band:
        """Return the band a value falls in."""
        sign = 1 if self.better == "higher" else -1
        if sign * value >= sign * self.go:
            return "go"
        return "amend" if sign * value >= sign * self.stop and self.go != self.stop else "stop"


@dataclass(frozen=True, slots=True)
class Round:
    """One numbered round and the name of its place; people belong to it by their attribute ``round``."""

    no: int
    label: str


@dataclass(frozen=True, slots=True)
class Noted:
    """What somebody observed for one criterion in one round: a value, or ``x`` of ``n``; ``low``, ``high`` if known."""

    criterion: int
    round: int
    value: float
    n: int = 0
    low: float | None = None
    high: float | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class RoundDecision:
    """What a named person decided after a round, and why where it differs from the band proposed."""

    round: int
    band: Band
    by: str
    on: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RoundChange:
    """One line of the list of changes between rounds."""

    after: int
    what: str
    was: str
    now: str
    why: str
    proposed: str
    decided: str
    on: str
    kept: str


def state_criteria(study: Study, criteria: Sequence[Criterion]) -> Change:
    """State the criteria. UserError BANDS_CROSSED, or STATEMENT_LOCKED once the protocol is locked."""
    for one in criteria:
        sign = 1 if one.better == "higher" else -1
        if sign * one.go < sign * one.stop:
            raise UserError(BANDS_CROSSED, name=one.name)
    return study.describe_as({CRITERIA: canonical_json([asdict(one) for one in criteria]).decode()})


def criteria(study: Study) -> tuple[Criterion, ...]:
    """Return the criteria by number."""
    return tuple(Criterion(**row) for row in _stated(study, CRITERIA))


def state_rounds(study: Study, rounds: Sequence[Round]) -> Change:
    """State the rounds, numbered and never renamed."""
    return study.describe_as({ROUNDS: canonical_json([asdict(one) for one in rounds]).decode()})


def rounds(study: Study) -> tuple[Round, ...]:
    """Return the rounds by number."""
    return tuple(Round(**row) for row in _stated(study, ROUNDS))


def note(study: Study, noted: Noted, on: str) -> Change:
    """Note what was observed. UserError CRITERION_UNKNOWN or ROUND_UNKNOWN."""
    if noted.criterion not in {one.no for one in criteria(study)}:
        raise UserError(CRITERION_UNKNOWN, no=noted.criterion)
    _require_round(study, noted.round)
    return _log(study, OBSERVED, on, asdict(noted))


def noted(study: Study) -> tuple[Noted, ...]:
    """Return what was noted by hand, the latest of each criterion and round."""
    found: dict[tuple[int, int], Noted] = {}
    for entry in study.logs.all(OBSERVED):
        one = Noted(**_body(entry))
        found[one.criterion, one.round] = one
    return tuple(found.values())


def decide(study: Study, decision: RoundDecision, proposed: Band | None) -> Change:
    """Write down what was decided after a round. UserError REASON_MISSING where it differs and gives no reason."""
    _require_round(study, decision.round)
    if not decision.by.strip() or (decision.band != proposed and not decision.reason.strip()):
        raise UserError(REASON_MISSING, round=decision.round, proposed=proposed or "none")
    return _log(study, DECIDED, decision.on, asdict(decision))


def decisions(study: Study) -> dict[int, RoundDecision]:
    """Return the latest decision of each round."""
    return {one.round: one for one in (RoundDecision(**_body(entry)) for entry in study.logs.all(DECIDED))}


def write_change(study: Study, change: RoundChange) -> Change:
    """Add a line to the list of changes. UserError ROUND_UNKNOWN."""
    _require_round(study, change.after)
    return _log(study, CHANGED, change.on, asdict(change))


def changes(study: Study) -> tuple[RoundChange, ...]:
    """Return the changes in the order in which they were made."""
    found = [RoundChange(**_body(entry)) for entry in study.logs.all(CHANGED)]
    return tuple(sorted(found, key=lambda one: (one.after, one.on)))


def _require_round(study: Study, no: int) -> None:
    known = [one.no for one in rounds(study)]
    if no not in known:
        raise UserError(ROUND_UNKNOWN, no=no, known=", ".join(map(str, known)) or "none")


def _stated(study: Study, key: str) -> list[dict[str, Any]]:
    text = study.describe(key)
    return [dict(row) for row in orjson.loads(text)] if text else []


def _log(study: Study, kind: str, on: str, body: Mapping[str, object]) -> Change:
    return study.logs.add([LogEntry(kind, on, {"entry": canonical_json(body).decode()})])


def _body(entry: LogEntry) -> dict[str, Any]:
    return dict(orjson.loads(entry.body["entry"]))
