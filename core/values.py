"""Frozen values that cross rooms: what a study takes and gives. No row of the database leaves `core`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Mode = Literal["interview", "paper", "self", "observation", "simulated"]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A station, sector, school or class."""

    code: str
    kind: str = "group"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a participant is; kept apart from answers, encrypted, erasable."""

    name: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class NewParticipant:
    """A person to enrol. ``attributes`` hold strata and other facts known beforehand, never a name or a phone."""

    code: str
    cluster: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    identity: Identity | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """An enrolled person. ``status`` is "active" or "withdrawn"."""

    id: str
    code: str
    cluster: str
    attributes: Mapping[str, str]
    status: str
    enrolled: str


@dataclass(frozen=True, slots=True)
class InstrumentVersion:
    """One version of an instrument: its bytes (XLSForm workbook or Markdown tables) and their SHA-256."""

    id: str
    code: str
    title: str
    version: int
    hash: str
    source: bytes
    source_name: str


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which open response: one draft per participant, instrument, wave and occasion on this device."""

    participant: str
    instrument: str
    wave: str
    occasion: int = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-finished response on this device; overwritten at each answer."""

    key: DraftKey
    instrument_hash: str
    state: bytes
    position: str
    mode: Mode
    language: str
    started: str
    saved: str


@dataclass(frozen=True, slots=True)
class Paradatum:
    """How one question was answered: first shown, last changed (UTC stamps), times changed, language, option order."""

    node: str
    first_shown: str
    last_changed: str
    changes: int
    language: str
    option_order: str = ""


@dataclass(frozen=True, slots=True)
class Keying:
    """How one response was keyed: questions answered, times an answer was given, longest pause between two (s)."""

    response: str
    questions: int
    changes: int
    longest_pause: float


@dataclass(frozen=True, slots=True)
class NewResponse:
    """A finished response to record. ``answers`` and ``set_aside`` map node paths to XForms lexical strings.

    With ``sealed`` they are closed to everybody but the evaluator; ``box`` is what was closed before.
    """

    participant: str
    instrument: str
    instrument_hash: str
    wave: str
    answers: Mapping[str, str]
    set_aside: Mapping[str, str] = field(default_factory=dict)
    occasion: int = 1
    mode: Mode = "interview"
    language: str = ""
    started: datetime | None = None
    finished: datetime | None = None
    rater: str = ""
    test: bool = False
    supersedes: str = ""
    paradata: tuple[Paradatum, ...] = ()
    sealed: bool = False
    box: bytes = b""


@dataclass(frozen=True, slots=True)
class Response:
    """One participant x one instrument x one wave (x occasion, where something is measured several times).

    ``sealed`` answers were closed when they were given; where they are ``closed`` in this file too, there are none.
    """

    id: str
    participant: str
    instrument: str
    instrument_hash: str
    wave: str
    occasion: int
    answers: Mapping[str, str]
    set_aside: Mapping[str, str]
    answers_hash: str
    mode: str
    language: str
    started: str
    finished: str
    device: str
    actor: str
    rater: str
    test: bool
    sealed: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class SealedAllocation:
    """What everybody may know of a sealed allocation: no arm is in it.

    ``event`` names the public event whose value decides the draw together with the secret ("" where the secret alone
    does), ``value`` is what came out and ``drawn`` when it was entered, before ``witnesses``; until then nothing is.
    ``is_lists`` tells lists of positions, for people who come one by one, from a roster of ``n`` who are known.
    ``is_kept`` says that the arms are also under the keeper's own passphrase, ``witness`` who was there when it opened.
    """

    id: str
    commitment: str
    roster_hash: str
    design_hash: str
    n: int
    sealed: str
    by: str
    revealed: str
    algorithm: str
    event: str = ""
    value: str = ""
    drawn: str = ""
    witnesses: tuple[str, ...] = ()
    is_lists: bool = False
    is_kept: bool = False
    witness: str = ""

    @property
    def awaits_value(self) -> bool:
        """True when the public event has not been entered yet."""
        return bool(self.event) and not self.drawn


@dataclass(frozen=True, slots=True)
class SealAttempt:
    """One drawn and sealed allocation and what became of it: ``fate`` is "sealed", "revealed" or "voided"."""

    id: str
    commitment: str
    sealed: str
    by: str
    fate: Literal["sealed", "revealed", "voided"]
    reason: str = ""
    fate_at: str = ""
    fate_by: str = ""


@dataclass(frozen=True, slots=True)
class TakenPosition:
    """A position of a sealed list that a person was given: which, when, by whom, on which device."""

    participant: str
    position: str
    at: str
    by: str
    device: str


@dataclass(frozen=True, slots=True)
class Lock:
    """A locked protocol or plan: kind, SHA-256 of its canonical JSON, who, when."""

    kind: Literal["protocol", "plan", "data"]
    hash: str
    by: str
    at: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A lock's hash as it was first written, and the one that holds now: over the lock and its amendments."""

    kind: Literal["protocol", "plan", "data"]
    first: str
    now: str
    amendments: int


@dataclass(frozen=True, slots=True)
class ResultsOpening:
    """When results were first opened with the real arms, after which data lock, and by whom."""

    at: str
    by: str
    lock_id: str


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person at one training session: minutes attended of minutes planned; ``substitute`` is a deviation."""

    session: str
    participant: str
    minutes: int
    planned: int
    substitute: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A dated entry beside the answers: kind is contact, harm, deviation, cost, meeting or register.

    A kept entry also has its id, when it was written and by whom; two entries that say the same are equal.
    """

    kind: str
    on: str
    body: Mapping[str, str]
    participant: str = ""
    id: str = field(default="", compare=False)
    at: str = field(default="", compare=False)
    by: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One routine count: ``count`` events over ``exposure`` (hours, contacts) in a month ``YYYY-MM``."""

    series: str
    unit: str
    month: str
    count: int
    exposure: float = 1.0


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One link of a device's chain: hash = SHA-256(previous hash + kind + body hash)."""

    device: str
    position: int
    fact_id: str
    kind: str
    at: str
    actor: str
    body_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking a study found; ``problems`` are sentences, empty when all is well.

    ``withheld`` counts entries whose facts were left out of this file on purpose.
    """

    entries: int
    problems: tuple[str, ...] = ()
    withheld: int = 0

    @property
    def ok(self) -> bool:
        """True when nothing is wrong."""
        return not self.problems
