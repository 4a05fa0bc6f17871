"""What a protocol says before there is a result, read from the study; nothing is filled in that nobody said."""

from __future__ import annotations

import math
from dataclasses import dataclass

from analysis.defaults import Method, method_for
from analysis.size_record import RECORD, recorded_size
from analysis.study_size import SizeAnswer, size_of
from analysis.study_size_assumptions import Known, SizeAssumptions
from analysis.study_size_known import assumptions_from
from core.amended import Amendment
from core.canonical import canonical_json, sha256_hex
from core.design import TrialDesign
from core.plan import AnalysisPlan, Outcome
from core.study import Study
from core.values import Fingerprint, InstrumentVersion, Lock, SealAttempt, SealedAllocation
from core.version import VERSION
from instruments.scales import Scale
from instruments.workbook import read_workbook_bytes


@dataclass(frozen=True, slots=True)
class InstrumentFacts:
    """An instrument as the protocol prints it: what it asks, in which languages, and the scales scored from it."""

    code: str
    title: str
    version: int
    hash: str
    questions: int
    languages: tuple[str, ...]
    scales: tuple[Scale, ...]


@dataclass(frozen=True, slots=True)
class PlannedOutcome:
    """An outcome and how it will be estimated where each unit has one value; ``level`` is that of its one interval.

    ``minimum`` is how many of the ``items`` must be answered.
    """

    outcome: Outcome
    level: float
    method: Method
    stratified: bool
    clustered: bool
    covariates: tuple[str, ...]
    items: int
    rule: str
    minimum: int


@dataclass(frozen=True, slots=True)
class ProtocolFacts:
    """Everything the protocol and the plan print. ``said`` are the statements that hold, by key."""

    title: str
    study_id: str
    version: str
    design: TrialDesign | None
    plan: AnalysisPlan | None
    outcomes: tuple[PlannedOutcome, ...]
    instruments: tuple[InstrumentFacts, ...]
    locks: tuple[Lock, ...]
    fingerprints: tuple[Fingerprint, ...]
    said: tuple[tuple[str, str], ...]
    changes: tuple[Amendment, ...]
    sealed: SealedAllocation | None
    attempts: tuple[SealAttempt, ...]
    people: int
    groups: int
    size: SizeAnswer | None
    assumed: tuple[Known, ...]
    encrypted: bool
    state: str
    as_of: str

    def told(self, key: str) -> str:
        """Return what the study team wrote down under a key, or ""."""
        return next((words.strip() for name, words in self.said if name == key), "")

    def lock(self, kind: str) -> Lock | None:
        """Return the lock of a kind, or None."""
        return next((lock for lock in self.locks if lock.kind == kind), None)

    def mark(self, kind: str) -> str:
        """Return the hash that holds now of what a lock covers, its amendments included, or ""."""
        return next((held.now for held in self.fingerprints if held.kind == kind), "")

    def instrument(self, code: str) -> InstrumentFacts | None:
        """Return an instrument by its code, or None."""
        return next((one for one in self.instruments if one.code == code), None)

    @property
    def made_up(self) -> bool:
        """True when the data are made up."""
        return self.told("made_up").lower() not in {"", "no", "false", "0"}


def protocol_facts(study: Study) -> ProtocolFacts:
    """Read what the protocol prints; equal studies give equal facts, so no clock is read.

    ``as_of`` is the day of the last entry of the study's ledger, ``state`` a hash over all that is printed and may
    still change before the locks.
    """
    design, plan, said = study.design.get(), study.plan.get(), tuple(sorted(study.described().items()))
    instruments = tuple(_instrument(version) for version in study.instruments.all())
    people = [person for person in study.people.all() if person.status == "active"]
    known, values = _size(study, dict(said)) if design and plan else ((), None)
    body = {
        "design": design,
        "plan": plan,
        "said": dict(said),
        "instruments": {one.code: one.hash for one in instruments},
    }
    return ProtocolFacts(
        title=study.title,
        study_id=study.id,
        version=VERSION,
        design=design,
        plan=plan,
        outcomes=tuple(_planned(plan, o, design, instruments) for o in plan.outcomes) if plan else (),
        instruments=instruments,
        locks=study.plan.locks(),
        fingerprints=study.plan.fingerprints(),
        said=said,
        changes=study.amendments.all(),
        sealed=study.allocation.sealed(),
        attempts=study.allocation.attempts(),
        people=len(people),
        size=size_of(design, values) if design and values else None,
        assumed=known,
        groups=len({person.cluster for person in people if person.cluster}),
        encrypted=study.has_passphrase,
        state=sha256_hex(canonical_json(body)),
        as_of=max((entry.at[:10] for entry in study.ledger.entries()), default=""),
    )


def _size(study: Study, said: dict[str, str]) -> tuple[tuple[Known, ...], SizeAssumptions]:
    """Return what the size rests on: as it stood when the protocol was locked, else as it stands."""
    if study.plan.locked("protocol") is not None and said.get(RECORD):
        return recorded_size(said[RECORD])
    found = assumptions_from(study)
    return found.known, found.values


def _instrument(version: InstrumentVersion) -> InstrumentFacts:
    book = read_workbook_bytes(version.source, version.source_name)
    form = book.form
    asked = sum(question.is_answered_by_person for question in form.questions) if form else 0
    return InstrumentFacts(
        version.code, version.title, version.version, version.hash, asked, form.languages if form else (), book.scales
    )


def _planned(
    plan: AnalysisPlan, outcome: Outcome, design: TrialDesign | None, instruments: tuple[InstrumentFacts, ...]
) -> PlannedOutcome:
    clustered = design is not None and design.procedure.draws_groups
    stratified = design is not None and bool(design.procedure.strata)
    covariates = tuple(dict.fromkeys((*plan.covariates, *outcome.covariates)))
    scale = next(
        (s for one in instruments if one.code == outcome.instrument for s in one.scales if _is(s, outcome)), None
    )
    return PlannedOutcome(
        outcome=outcome,
        level=plan.level(outcome),
        method=method_for(
            plan,
            clustered=clustered,
            stratified=stratified,
            covariates=bool(covariates or outcome.baseline),
            weighted=False,
        ),
        stratified=stratified,
        clustered=clustered,
        covariates=covariates,
        items=len(scale.items) if scale else 0,
        rule=scale.rule if scale else "",
        minimum=math.ceil(scale.minimum * len(scale.items)) if scale else 0,
    )


def _is(scale: Scale, outcome: Outcome) -> bool:
    return scale.code == outcome.scale.partition("__")[0]
