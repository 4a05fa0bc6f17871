"""The analysis plan and the locks: protocol before the first wave, plan after it, data at the end."""

from __future__ import annotations

import dataclasses
from typing import Any, Literal

import orjson
from sqlalchemy import Connection, select

from core.canonical import canonical_json, sha256_hex
from core.change import Change
from core.designs import Designs
from core.errors import UserError
from core.instruments import Instruments
from core.plan import AnalysisPlan, Outcome
from core.problems import DESIGN_MISSING, LOCK_FIRST, LOCKED_ALREADY, OUTCOMES_LOCKED, PLAN_LOCKED, PLAN_MISSING
from core.restore import restore
from core.scribe import Scribe
from core.statements import Statements
from core.tables import PlanLockRow, PlanRow, ResponseRow, RetractionRow, is_current, table
from core.values import Lock

LockKind = Literal["protocol", "plan", "data"]
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
            if self._lock(connection, "plan") is not None:
                raise UserError(PLAN_LOCKED)
            if held is not None and self._lock(connection, "protocol") is not None:
                _require_same_outcomes(_plan(held[1]), plan)
            row = {"body": body, "supersedes": "" if held is None else held[0]}
            return Change(frozenset({"plan"}), self._scribe.add(connection, PlanRow, [row]))

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
            if self._lock(connection, "protocol") is None:
                raise UserError(LOCK_FIRST, kind="protocol")
            return self._add(connection, "plan", by, self._stated())

    def lock_data(self, by: str) -> Lock:
        """Fix which responses the results are of; later ones are kept and can be told by their time."""
        with self._scribe.write() as connection:
            if self._lock(connection, "plan") is None:
                raise UserError(LOCK_FIRST, kind="plan")
            query = select(ResponseRow.id, ResponseRow.answers_hash)
            query = query.where(is_current(ResponseRow), ResponseRow.test.is_(False)).order_by(ResponseRow.id)
            responses = {row.id: row.answers_hash for row in connection.execute(query)}
            body = {"responses": len(responses), "hash": sha256_hex(canonical_json(responses))}
            return self._add(connection, "data", by, body)

    def locks(self) -> tuple[Lock, ...]:
        """Return the locks in the order protocol, plan, data."""
        kinds: tuple[LockKind, ...] = ("protocol", "plan", "data")
        with self._scribe.read() as connection:
            found = [self._lock(connection, kind) for kind in kinds]
        return tuple(lock for lock in found if lock is not None)

    def locked(self, kind: LockKind) -> Lock | None:
        """Return the lock of a kind, or None."""
        with self._scribe.read() as connection:
            return self._lock(connection, kind)

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
            "outcomes": [dataclasses.asdict(_bare(outcome)) for outcome in plan.outcomes],
            "instruments": {version.code: version.hash for version in self._instruments.all()},
        }

    def _add(self, connection: Connection, kind: LockKind, by: str, body: object) -> Lock:
        earlier = self._lock(connection, kind)
        if earlier is not None:
            raise UserError(LOCKED_ALREADY, kind=kind, by=earlier.by, at=earlier.at)
        plain = canonical_json(body)
        row = {"kind": kind, "hash": sha256_hex(plain), "body": plain.decode(), "by": by}
        self._scribe.add(connection, PlanLockRow, [row])
        lock = self._lock(connection, kind)
        assert lock is not None  # noqa: S101 - written in this transaction
        return lock

    def _lock(self, connection: Connection, kind: LockKind) -> Lock | None:
        row = connection.execute(select(table(PlanLockRow)).where(PlanLockRow.kind == kind)).mappings().first()
        return None if row is None else Lock(kind, row["hash"], row["by"], row["at"])

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


def _bare(outcome: Outcome) -> Outcome:
    return dataclasses.replace(outcome, covariates=())


def _require_same_outcomes(locked: AnalysisPlan, plan: AnalysisPlan) -> None:
    before = {outcome.code: _bare(outcome) for outcome in locked.outcomes}
    after = {outcome.code: _bare(outcome) for outcome in plan.outcomes}
    for code in sorted(before | after):
        if before.get(code) != after.get(code):
            raise UserError(OUTCOMES_LOCKED, code=code)
