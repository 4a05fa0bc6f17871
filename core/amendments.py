"""Amendments: after a lock, what it covers changes only with a number, a reason and a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import orjson
from sqlalchemy import Connection, RowMapping, func, select

from core.amended import Amendment, AmendmentKind, FieldChange, Seen, differences
from core.canonical import canonical_json, sha256_hex
from core.design import TrialDesign
from core.designs import Designs
from core.errors import BugError, UserError
from core.instruments import Instruments
from core.lock_state import LockKind, standing_lock
from core.plan import AnalysisPlan
from core.plans import Plans
from core.problems import AMENDS_NOTHING, DESIGN_MISSING, DESIGN_SEALED, NAME_EMPTY, NOT_LOCKED, REASON_EMPTY
from core.scribe import Scribe
from core.seals import standing_seal
from core.statements import Statements
from core.tables import AmendmentRow, ResponseRow, ResultsOpeningRow, is_current, table


@dataclass(frozen=True, slots=True)
class NewInstrument:
    """A version of an instrument to add, as `Instruments.add` takes it."""

    code: str
    title: str
    source: bytes
    source_name: str


Amended = AnalysisPlan | TrialDesign | NewInstrument | str | None


class Amendments:
    """Makes amendments and lists them; none is ever taken back, another one can undo it."""

    def __init__(
        self, scribe: Scribe, plans: Plans, designs: Designs, instruments: Instruments, statements: Statements
    ) -> None:
        self._scribe = scribe
        self._plans = plans
        self._designs = designs
        self._instruments = instruments
        self._statements = statements

    def make(self, kind: AmendmentKind, value: Amended, what: str, why: str, by: str) -> Amendment:
        """Change what is locked and record it, all or nothing.

        ``value`` is the plan, design, instrument version or text that holds from now on; None for kind "data", which
        opens the data lock again. UserError REASON_EMPTY, NAME_EMPTY, NOT_LOCKED where no lock covers it,
        AMENDS_NOTHING, or DESIGN_SEALED when arms, units or procedure would change under a sealed allocation.
        """
        what, why, by = (text.strip() for text in (what, why, by))
        if not what or not why:
            raise UserError(REASON_EMPTY, what="An amendment")
        if not by:
            raise UserError(NAME_EMPTY, what="An amendment")
        with self._scribe.write() as connection:
            seen = self._seen(connection)
            if kind == "data":
                touched, hashes, changes = self._reopen(connection)
            else:
                touched, hashes, changes = self._change(connection, kind, value)
            row = {
                "number": connection.scalar(select(func.count()).select_from(table(AmendmentRow))) + 1,  # type: ignore[operator]  # a count is never NULL
                "kind": kind,
                "what": what,
                "why": why,
                "by": by,
                "touched": touched,
                "body": canonical_json({"changes": changes, "seen": asdict(seen), "hashes": hashes}).decode(),
            }
            self._scribe.add(connection, AmendmentRow, [row])
            return self._read(connection)[-1]

    def all(self) -> tuple[Amendment, ...]:
        """Return the amendments in the order made."""
        with self._scribe.read() as connection:
            return tuple(self._read(connection))

    def seen(self) -> Seen:
        """Return what has been seen by now: responses, outcome data, arms, results."""
        with self._scribe.read() as connection:
            return self._seen(connection)

    def _read(self, connection: Connection) -> list[Amendment]:
        query = select(table(AmendmentRow)).order_by(AmendmentRow.number, AmendmentRow.at, AmendmentRow.id)
        return [amendment_of(row) for row in connection.execute(query).mappings()]

    def _change(
        self, connection: Connection, kind: AmendmentKind, value: Amended
    ) -> tuple[str, dict[LockKind, tuple[str, str]], tuple[FieldChange, ...]]:
        before = self._plans.covered(connection)
        if not before:
            raise UserError(NOT_LOCKED)
        touched, changes = self._write(connection, kind, value)
        after = self._plans.covered(connection)
        hashes = {lock: (before[lock], after[lock]) for lock in before if before[lock] != after[lock]}
        if not hashes:
            raise UserError(NOT_LOCKED if changes else AMENDS_NOTHING)
        return touched, hashes, changes

    def _write(
        self, connection: Connection, kind: AmendmentKind, value: Amended
    ) -> tuple[str, tuple[FieldChange, ...]]:
        if kind == "plan" and isinstance(value, AnalysisPlan):
            old = self._plans.get()
            return self._plans.put(connection, value), differences(old or {}, value)
        if kind == "design" and isinstance(value, TrialDesign):
            return self._redesign(connection, value)
        if kind == "instrument" and isinstance(value, NewInstrument):
            kept = self._instruments.get(value.code)
            added = self._instruments.put(connection, value.code, value.title, value.source, value.source_name)
            old_hash = "" if kept is None else kept.hash
            return added.id, differences({value.code: old_hash}, {value.code: added.hash})
        if kind in ("question", "population") and isinstance(value, str):
            held = self._statements.get(kind) or ""
            return self._statements.put(connection, {kind: value})[0], differences({kind: held}, {kind: value})
        raise BugError(f"an amendment of kind {kind} does not take {type(value).__name__}")

    def _redesign(self, connection: Connection, design: TrialDesign) -> tuple[str, tuple[FieldChange, ...]]:
        old = self._designs.get()
        if old is None:
            raise UserError(DESIGN_MISSING)
        if standing_seal(connection) is not None and replace(old, waves=()) != replace(design, waves=()):
            raise UserError(DESIGN_SEALED)
        return self._designs.put(connection, design), differences(old, design)

    def _reopen(self, connection: Connection) -> tuple[str, dict[LockKind, tuple[str, str]], tuple[FieldChange, ...]]:
        lock = standing_lock(connection, "data")
        if lock is None:
            raise UserError(NOT_LOCKED)
        return lock.id, {"data": (lock.hash, "")}, ()

    def _seen(self, connection: Connection) -> Seen:
        counted = is_current(ResponseRow) & ResponseRow.test.is_(False)
        query = select(ResponseRow.instrument, ResponseRow.wave, func.count().label("n")).where(counted)
        counts = connection.execute(query.group_by(ResponseRow.instrument, ResponseRow.wave)).all()
        plan = self._plans.get()
        measured = {(o.instrument, o.wave) for o in plan.outcomes} if plan else set()
        seal = standing_seal(connection)
        revealed = "" if seal is None else seal.first_arm_at
        opened = connection.scalar(select(func.min(ResultsOpeningRow.at))) or ""
        return Seen(
            responses=sum(row.n for row in counts),
            outcomes=sum(row.n for row in counts if (row.instrument, row.wave) in measured),
            revealed=revealed,
            opened=opened,
        )


def amendment_of(row: RowMapping | Mapping[str, Any]) -> Amendment:
    """Read an amendment as a value."""
    body = orjson.loads(row["body"])
    said = {name: row[name] for name in ("number", "kind", "what", "why", "by", "touched", "body")}
    return Amendment(
        id=row["id"],
        number=row["number"],
        kind=row["kind"],
        what=row["what"],
        why=row["why"],
        by=row["by"],
        at=row["at"],
        changes=tuple(FieldChange(**change) for change in body["changes"]),
        seen=Seen(**body["seen"]),
        hashes={lock: (pair[0], pair[1]) for lock, pair in body["hashes"].items()},
        hash=sha256_hex(canonical_json(said)),
    )
