"""Checks a study against itself: the guards, the chains, the hashes, the sealed draw."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, RowMapping, select

from core.canonical import sha256_hex
from core.engine import Store
from core.errors import UserError
from core.migrations.runner import STEPS
from core.progress import Progress, Silent
from core.responses import paradata_hash
from core.scribe import CHAIN_START, Scribe, body_hash, link
from core.seal_secret import seal_holds
from core.sealed_answers import box_hash
from core.seals import seals
from core.statements import Statements
from core.tables import (
    FACTS,
    AllocationSealRow,
    Fact,
    LedgerRow,
    ParadatumRow,
    ResponseRow,
    SealedAnswersRow,
    StudyRow,
    table,
)
from core.values import Verification
from core.vault import Vault

# A file made for one role may lack these facts, when it states so under this key; nothing else may be missing.
WITHHOLDABLE = frozenset({"allocation_seal", "allocation_event"})
WITHHELD_KEY = "withheld"
WITHHELD_ALLOCATION = "allocation"
WITHHELD_FOR_COLLECTOR = "all but people and instruments"
_WITHHELD_ID = "withheld "
_STAGES = 5


def page_problems(store: Store) -> tuple[str, ...]:
    """Check every page of the file itself; return a sentence for each damage found."""
    checks = ["cipher_integrity_check", "integrity_check"] if store.key is not None else ["integrity_check"]
    found: list[str] = []
    try:
        for check in checks:
            with store.read() as connection:
                lines = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {check}").all()]
            found += [line for line in lines if line != "ok"]
    except UserError as error:
        return (*found, str(error))
    return tuple(f"The file is damaged: {line}. Go back to the latest backup." for line in found)


def withheld_id(entry: RowMapping) -> str:
    """Return what stands in place of the id of a fact left out of a collector's file."""
    return f"{_WITHHELD_ID}{entry['position']} of {entry['device']}"


class Verifier:
    """Runs every check and collects a sentence for each thing that is wrong."""

    def __init__(self, scribe: Scribe, vault: Vault) -> None:
        self._scribe = scribe
        self._vault = vault
        self._withheld = 0

    def verify(self, progress: Progress | None = None) -> Verification:
        """Check the whole file; raises Cancelled when ``progress`` does."""
        progress = progress or Silent()
        stages = (self._schema, self._chains, self._facts, self._boxes, self._seals)
        problems: list[str] = []
        with self._scribe.read() as connection:
            for done, stage in enumerate(stages):
                progress.step(done, _STAGES, "verify")
                problems.extend(stage(connection))
            entries = len(connection.scalars(select(LedgerRow.position)).all())
        progress.step(_STAGES, _STAGES, "verify")
        return Verification(entries, tuple(problems), self._withheld)

    def _schema(self, connection: Connection) -> Iterator[str]:
        found = _schema_of(connection.exec_driver_sql(_SCHEMA_QUERY).all())
        expected = _expected_schema()
        for (kind, name), sql in expected.items():
            if (kind, name) not in found:
                yield f"The {kind} {name} is missing: facts could be changed without a trace."
            elif found[kind, name] != sql:
                yield f"The {kind} {name} was altered: facts could be changed without a trace."
        for kind, name in found.keys() - expected.keys():
            yield f"The {kind} {name} does not belong in a study file."

    def _chains(self, connection: Connection) -> Iterator[str]:
        query = select(table(LedgerRow)).order_by(LedgerRow.device, LedgerRow.position)
        device, position, previous = None, 0, CHAIN_START
        for entry in connection.execute(query).mappings():
            if entry["device"] != device:
                device, position, previous = entry["device"], 0, CHAIN_START
            position += 1
            place = _place(entry)
            if entry["position"] != position:
                yield f"Before {place} the chain lacks {entry['position'] - position}."
                position = entry["position"]
            elif entry["hash"] != link(previous, entry["kind"], entry["body_hash"]):
                yield f"The chain breaks at {place}: it does not follow from the one before it."
            previous = entry["hash"]

    def _facts(self, connection: Connection) -> Iterator[str]:
        entries = {row["fact_id"]: row for row in connection.execute(select(table(LedgerRow))).mappings()}
        paradata = _paradata_by_response(connection)
        for fact in FACTS:
            kind = fact.__tablename__
            for row in connection.execute(select(table(fact))).mappings():
                entry = entries.pop(row["id"], None)
                if entry is None:
                    yield f"The {kind} {row['id']} is not in the ledger: it was slipped in."
                elif not _agree(entry, row) or entry["body_hash"] != body_hash(fact, dict(row)):
                    yield f"The {kind} {row['id']} was altered: it does not match {_place(entry)}."
                else:
                    yield from self._inside(fact, dict(row), paradata)
        stated = Statements(self._scribe).get(WITHHELD_KEY)
        for fact_id, entry in entries.items():
            if _may_be_withheld(stated, entry):
                self._withheld += 1
            else:
                yield f"The {entry['kind']} {fact_id} of {_place(entry)} is missing: it was taken out."

    def _inside(
        self, fact: type[Fact], row: dict[str, Any], paradata: dict[str, list[dict[str, Any]]]
    ) -> Iterator[str]:
        if fact is ResponseRow:
            if sha256_hex(row["answers"].encode()) != row["answers_hash"]:
                yield f"The answers of response {row['id']} do not match their hash."
            if paradata_hash(paradata.get(row["id"], [])) != row["paradata_hash"]:
                yield f"The paradata of response {row['id']} were altered."
        if fact is StudyRow and row["public_key"] != self._vault.public_key:
            yield "The study's public key was exchanged."

    def _boxes(self, connection: Connection) -> Iterator[str]:
        stored = connection.execute(select(ResponseRow.id, ResponseRow.answers)).all()
        expected = {row.id: box_hash(row.answers) for row in stored if box_hash(row.answers)}
        for row in connection.execute(select(SealedAnswersRow.response_id, SealedAnswersRow.box)):
            if sha256_hex(row.box) != expected.pop(row.response_id, ""):
                yield f"The closed answers of response {row.response_id} were altered."
        for response_id in expected:
            yield f"The closed answers of response {response_id} are missing: they were taken out."

    def _seals(self, connection: Connection) -> Iterator[str]:
        for seal in seals(connection):
            if not seal_holds(seal, self._vault):
                yield f"The {AllocationSealRow.__tablename__} {seal.row['id']} does not redraw to what was committed."


_SCHEMA_QUERY = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"


def _schema_of(rows: Any) -> dict[tuple[str, str], str]:  # noqa: ANN401 - rows of two different drivers
    return {(kind, name): sql for kind, name, sql in rows}


def _expected_schema() -> dict[tuple[str, str], str]:
    memory = sqlcipher.connect(":memory:", isolation_level=None)
    try:
        for statements in STEPS:
            for statement in statements:
                memory.execute(statement)
        return _schema_of(memory.execute(_SCHEMA_QUERY).fetchall())
    finally:
        memory.close()


def _paradata_by_response(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(select(table(ParadatumRow))).mappings():
        found.setdefault(row["response_id"], []).append(dict(row))
    return found


def _may_be_withheld(stated: str | None, entry: RowMapping) -> bool:
    if stated == WITHHELD_FOR_COLLECTOR:
        return bool(entry["fact_id"] == withheld_id(entry))
    return stated == WITHHELD_ALLOCATION and entry["kind"] in WITHHOLDABLE


def _agree(entry: RowMapping, row: RowMapping) -> bool:
    return all(entry[name] == row[name] for name in ("device", "actor", "at"))


def _place(entry: RowMapping) -> str:
    return f"entry {entry['position']} of device {entry['device'] or '(unnamed)'}"
