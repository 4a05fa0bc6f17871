"""The analysis plan and the locks: protocol before the first wave, plan after it, data at the end."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import orjson
from sqlalchemy import Connection, select

from core.canonical import canonical_json, sha256_hex
from core.change import Change
from core.designs import Designs
from core.errors import UserError
from core.instruments import Instruments
from core.lock_state import LOCKS, LockKind, is_locked, standing_lock
from core.plan import AnalysisPlan, Outcome
from core.problems import DESIGN_MISSING, LOCK_FIRST, LOCKED_ALREADY, OUTCOMES_LOCKED, PLAN_LOCKED, PLAN_MISSING
from core.restore import restore
from core.scribe import Scribe
from core.statements import Statements
from core.tables import AmendmentRow, PlanLockRow, PlanRow, ResponseRow, ResultsOpeningRow, RetractionRow, is_current
from core.values import Fingerprint, Lock, ResultsOpening

TEST_REASON = "Recorded as a test before the protocol was locked."


class Plans:
    """Keeps each version of the plan, and what was locked when by whom."""

    def __init__(self, scribe: Scribe, designs: Designs, instruments: Instruments, statements: Statements) -> None:
        self._scribe = scribe
        self._designs = designs
        self._instruments = instruments
        self._statements = statements

    def set(self, plan: AnalysisPlan) -> Change:
        """State the plan.

        UserError PLAN_LOCKED after the plan is locked, OUTCOMES_LOCKED when the locked protocol has other outcomes
        (their covariates may still change).
        """
        body = canonical_json(plan).decode()
        with self._scribe.write() as connection:
            held = _held(connection)
            if held is not None and held[1] == body:
                return Change(frozenset())
            if standing_lock(connection, "plan") is not None:
                raise UserError(PLAN_LOCKED)
            if held is not None and standing_lock(connection, "protocol") is not None:
                _require_same_outcomes(_plan(held[1]), plan)
            return Change(frozenset({"plan"}), (self.put(connection, plan),))

    def put(self, connection: Connection, plan: AnalysisPlan) -> str:
        """Write a plan whatever is locked, for amendments only; return the fact."""
        held = _held(connection)
        row = {"body": canonical_json(plan).decode(), "supersedes": "" if held is None else held[0]}
        return self._scribe.add(connection, PlanRow, [row])[0]

    def get(self) -> AnalysisPlan | None:
        """Return the plan that holds, or None."""
        with self._scribe.read() as connection:
            held = _held(connection)
        return None if held is None else _plan(held[1])

    def lock_protocol(self, by: str) -> Lock:
        """Fix question, arms, units, outcomes and instruments, and take the test responses back."""
        with self._scribe.write() as connection:
            lock = self._add(connection, "protocol", by, self._protocol(self._stated()))
            self._retract_tests(connection)
        return lock

    def lock_plan(self, by: str) -> Lock:
        """Fix the analysis. UserError LOCK_FIRST before the protocol is locked."""
        with self._scribe.write() as connection:
            if standing_lock(connection, "protocol") is None:
                raise UserError(LOCK_FIRST, kind="protocol")
            return self._add(connection, "plan", by, self._stated())

    def lock_data(self, by: str) -> Lock:
        """Fix which responses the results are of; later ones are kept and can be told by their time."""
        with self._scribe.write() as connection:
            if standing_lock(connection, "plan") is None:
                raise UserError(LOCK_FIRST, kind="plan")
            query = select(ResponseRow.id, ResponseRow.answers_hash)
            query = query.where(is_current(ResponseRow), ResponseRow.test.is_(False)).order_by(ResponseRow.id)
            responses = {row.id: row.answers_hash for row in connection.execute(query)}
            body = {"responses": len(responses), "hash": sha256_hex(canonical_json(responses))}
            return self._add(connection, "data", by, body)

    def locks(self) -> tuple[Lock, ...]:
        """Return the locks that stand, with their first hash, in the order protocol, plan, data."""
        with self._scribe.read() as connection:
            found = [standing_lock(connection, kind) for kind in LOCKS]
        return tuple(lock for lock in found if lock is not None)

    def locked(self, kind: LockKind) -> Lock | None:
        """Return the lock of a kind, or None."""
        with self._scribe.read() as connection:
            return standing_lock(connection, kind)

    def fingerprints(self) -> tuple[Fingerprint, ...]:
        """Return, for each lock that stands, its first hash and the one over it and its amendments that holds now."""
        with self._scribe.read() as connection:
            return tuple(fingerprints(connection))

    def covered(self, connection: Connection) -> dict[LockKind, str]:
        """Return the hash of what protocol and plan lock cover as it stands now, for those of them that stand."""
        plan = self._stated()
        bodies: dict[LockKind, object] = {"protocol": self._protocol(plan), "plan": plan}
        return {kind: sha256_hex(canonical_json(body)) for kind, body in bodies.items() if is_locked(connection, kind)}

    def note_results_opened(self, by: str = "") -> Change:
        """Record that results were opened with the real arms, and by whom: the first time after each data lock."""
        with self._scribe.write() as connection:
            lock = standing_lock(connection, "data")
            if lock is None:
                raise UserError(LOCK_FIRST, kind="data")
            if any(opening.lock_id == lock.id for opening in _openings(connection)):
                return Change(frozenset())
            row = {"lock_id": lock.id, "by": by or self._scribe.actor}
            return Change(frozenset({"results"}), self._scribe.add(connection, ResultsOpeningRow, [row]))

    def results_opened(self) -> tuple[ResultsOpening, ...]:
        """Return when results were first opened, once a data lock at most."""
        with self._scribe.read() as connection:
            return tuple(_openings(connection))

    def _stated(self) -> AnalysisPlan:
        plan = self.get()
        if plan is None:
            raise UserError(PLAN_MISSING)
        return plan

    def _protocol(self, plan: AnalysisPlan) -> dict[str, Any]:
        design = self._designs.get()
        if design is None:
            raise UserError(DESIGN_MISSING)
        stated = self._statements.all()
        return {
            "question": stated.get("question", ""),
            "population": stated.get("population", ""),
            "design": design,
            "outcomes": [_bare(outcome) for outcome in plan.outcomes],
            "instruments": {version.code: version.hash for version in self._instruments.all()},
            **({"criteria": stated["criteria"]} if stated.get("criteria") else {}),
        }

    def _add(self, connection: Connection, kind: LockKind, by: str, body: object) -> Lock:
        earlier = standing_lock(connection, kind)
        if earlier is not None:
            raise UserError(LOCKED_ALREADY, kind=kind, by=earlier.by, at=earlier.at)
        plain = canonical_json(body)
        row = {"kind": kind, "hash": sha256_hex(plain), "body": plain.decode(), "by": by}
        self._scribe.add(connection, PlanLockRow, [row])
        lock = standing_lock(connection, kind)
        assert lock is not None  # noqa: S101 - written in this transaction
        return lock

    def _retract_tests(self, connection: Connection) -> None:
        tests = connection.scalars(select(ResponseRow.id).where(is_current(ResponseRow), ResponseRow.test)).all()
        rows = [{"fact_id": fact_id, "reason": TEST_REASON} for fact_id in tests]
        self._scribe.add(connection, RetractionRow, rows)


def _plan(body: str) -> AnalysisPlan:
    return restore(AnalysisPlan, orjson.loads(body))


def _held(connection: Connection) -> tuple[str, str] | None:
    query = select(PlanRow.id, PlanRow.body).where(is_current(PlanRow))
    row = connection.execute(query.order_by(PlanRow.at.desc(), PlanRow.id.desc()).limit(1)).first()
    return None if row is None else (row.id, row.body)


def _openings(connection: Connection) -> Iterator[ResultsOpening]:
    query = select(ResultsOpeningRow.at, ResultsOpeningRow.by, ResultsOpeningRow.lock_id)
    for row in connection.execute(query.order_by(ResultsOpeningRow.at, ResultsOpeningRow.id)):
        yield ResultsOpening(row.at, row.by, row.lock_id)


def fingerprints(connection: Connection) -> Iterator[Fingerprint]:
    """Hash each standing lock with its amendments; without any the lock's own hash holds."""
    query = select(AmendmentRow.number, AmendmentRow.body).order_by(AmendmentRow.number, AmendmentRow.id)
    made = [
        (row.number, sha256_hex(row.body.encode()), orjson.loads(row.body)["hashes"])
        for row in connection.execute(query)
    ]
    for kind in LOCKS:
        lock = standing_lock(connection, kind)
        if lock is None:
            continue
        later = [] if kind == "data" else [[number, digest] for number, digest, hashes in made if kind in hashes]
        now = sha256_hex(canonical_json({"lock": lock.hash, "amendments": later})) if later else lock.hash
        yield Fingerprint(kind, lock.hash, now, len(later))


def _bare(outcome: Outcome) -> Outcome:
    return dataclasses.replace(outcome, covariates=())


def _require_same_outcomes(locked: AnalysisPlan, plan: AnalysisPlan) -> None:
    before, after = ([_bare(outcome) for outcome in p.outcomes] for p in (locked, plan))
    for was, comes in zip_longest(before, after):
        if was != comes:
            raise UserError(OUTCOMES_LOCKED, code=(was or comes).code)
