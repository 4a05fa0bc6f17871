"""Instruments as bytes with their hash. What the bytes mean is the form engine's business."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, func, select

from core.canonical import sha256_hex
from core.errors import UserError
from core.lock_state import is_locked
from core.problems import CODE_EMPTY, INSTRUMENTS_LOCKED
from core.scribe import Scribe
from core.tables import InstrumentVersionRow, LedgerRow, is_current, table
from core.values import InstrumentVersion


class Instruments:
    """Keeps every version of every instrument."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def add(self, code: str, title: str, source: bytes, source_name: str) -> InstrumentVersion:
        """Add a version; the same bytes under the same code give the version already kept.

        UserError CODE_EMPTY, or INSTRUMENTS_LOCKED for a new version once the protocol is locked.
        """
        if not code:
            raise UserError(CODE_EMPTY, what="instrument")
        digest = sha256_hex(source)
        with self._scribe.write() as connection:
            for version in self._select(InstrumentVersionRow.code == code):
                if version.hash == digest:
                    return version
            if is_locked(connection, "protocol"):
                raise UserError(INSTRUMENTS_LOCKED, code=code)
            return self.put(connection, code, title, source, source_name)

    def put(self, connection: Connection, code: str, title: str, source: bytes, source_name: str) -> InstrumentVersion:
        """Write a version whatever is locked, for amendments only."""
        values = {
            "code": code,
            "title": title,
            "version": len(self._select(InstrumentVersionRow.code == code)) + 1,
            "hash": sha256_hex(source),
            "source": source,
            "source_name": source_name,
        }
        (fact_id,) = self._scribe.add(connection, InstrumentVersionRow, [values])
        return _version({**values, "id": fact_id})

    def all(self) -> tuple[InstrumentVersion, ...]:
        """Return the latest version of each instrument, in the order the instruments were first added."""
        latest: dict[str, InstrumentVersion] = {}
        for version in self._select():
            latest[version.code] = version
        return tuple(latest.values())

    def get(self, code: str) -> InstrumentVersion | None:
        """Return the latest version of an instrument, or None."""
        return next(reversed(self._select(InstrumentVersionRow.code == code)), None)

    def by_hash(self, digest: str) -> InstrumentVersion | None:
        """Return the version whose bytes have this SHA-256, or None."""
        return next(iter(self._select(InstrumentVersionRow.hash == digest)), None)

    def count(self) -> int:
        """Count instruments, versions aside."""
        query = select(func.count(InstrumentVersionRow.code.distinct())).where(is_current(InstrumentVersionRow))
        with self._scribe.read() as connection:
            return connection.scalar(query) or 0

    def _select(self, *conditions: ColumnElement[bool]) -> list[InstrumentVersion]:
        query = (
            select(table(InstrumentVersionRow))
            .join(table(LedgerRow), LedgerRow.fact_id == InstrumentVersionRow.id)
            .where(is_current(InstrumentVersionRow), *conditions)
            .order_by(InstrumentVersionRow.at, LedgerRow.position)
        )
        with self._scribe.read() as connection:
            return [_version(row) for row in connection.execute(query).mappings()]


def _version(row: Mapping[str, Any] | RowMapping) -> InstrumentVersion:
    names = ("id", "code", "title", "version", "hash", "source", "source_name")
    return InstrumentVersion(**{name: row[name] for name in names})
