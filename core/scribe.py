"""Writes facts: stamps them, inserts them and links each into its device's chain, all in the caller's transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import Connection, insert, select

from core.canonical import canonical_json, sha256_hex
from core.clock import Clock, stamp
from core.engine import Store
from core.ids import Ids
from core.tables import Fact, LedgerRow, table

CHAIN_START = "0" * 64


def body_hash(row: type[Fact], values: Mapping[str, Any]) -> str:
    """Hash what a fact says: canonical JSON of its columns, bytes as their SHA-256, encrypted columns left out."""
    body = {
        column.name: _scalar(values[column.name])
        for column in table(row).columns
        if not column.info.get("outside_body")
    }
    return sha256_hex(canonical_json(body))


def _scalar(value: object) -> object:
    return {"sha256": sha256_hex(value)} if isinstance(value, bytes) else value


def link(previous: str, kind: str, body: str) -> str:
    """Hash one link of a chain from the hash before it, the kind of the fact and the hash of its body."""
    return hashlib.sha256(f"{previous}{kind}{body}".encode()).hexdigest()


class Scribe:
    """Who writes, where, and with which clock and identifiers."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, device: str, actor: str) -> None:
        self.store = store
        self.device = device
        self.actor = actor
        self._clock = clock
        self._ids = ids

    def now(self) -> str:
        """Return the present moment as a stamp."""
        return stamp(self._clock.now())

    def write(self) -> AbstractContextManager[Connection]:
        """Open one transaction, or join the one that is open."""
        return self.store.write()

    def read(self) -> AbstractContextManager[Connection]:
        """Open one short read."""
        return self.store.read()

    def on(self, store: Store, device: str) -> Scribe:
        """Write into another file as another device, with the same clock, identifiers and person."""
        return Scribe(store, self._clock, self._ids, device, self.actor)

    def new_id(self) -> str:
        """Make an identifier."""
        return self._ids.new(self._clock.now())

    @contextmanager
    def acting(self, device: str, actor: str) -> Iterator[None]:
        """Write as another device and person for a while; for one thread at a time."""
        before = self.device, self.actor
        self.device, self.actor = device, actor
        try:
            yield
        finally:
            self.device, self.actor = before

    def add(self, connection: Connection, row: type[Fact], rows: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
        """Insert facts of one kind with their ledger entries; return their ids, in order."""
        if not rows:
            return ()
        moment = self._clock.now()
        frame = {"device": self.device, "actor": self.actor, "at": stamp(moment), "supersedes": ""}
        facts = [{**frame, "id": self._ids.new(moment), **values} for values in rows]
        connection.execute(insert(table(row)), facts)
        connection.execute(insert(table(LedgerRow)), self._links(connection, row, facts))
        return tuple(fact["id"] for fact in facts)

    def _links(self, connection: Connection, row: type[Fact], facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
        head = connection.execute(
            select(LedgerRow.position, LedgerRow.hash)
            .where(LedgerRow.device == self.device)
            .order_by(LedgerRow.position.desc())
            .limit(1)
        ).first()
        position, previous = (head.position, head.hash) if head else (0, CHAIN_START)
        kind = row.__tablename__
        entries = []
        for fact in facts:
            body = body_hash(row, fact)
            position, previous = position + 1, link(previous, kind, body)
            entries.append(
                {
                    "device": self.device,
                    "position": position,
                    "fact_id": fact["id"],
                    "kind": kind,
                    "at": fact["at"],
                    "actor": fact["actor"],
                    "body_hash": body,
                    "hash": previous,
                }
            )
        return entries
