"""The chains of a study as values. `core.verification` checks them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import func, select

from core.scribe import Scribe
from core.tables import LedgerRow, table
from core.values import LedgerEntry

MINUTE = len("2026-01-01T00:00")
_COLUMNS = tuple(field.name for field in fields(LedgerEntry))


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """Entries of one kind that one person wrote on one computer within one minute."""

    at: str
    actor: str
    device: str
    kind: str
    number: int


class Ledger:
    """Reads the hash chains: one for each device."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def entries(self) -> tuple[LedgerEntry, ...]:
        """Return every entry, device by device in the order written."""
        columns = [table(LedgerRow).c[name] for name in _COLUMNS]
        query = select(*columns).order_by(LedgerRow.device, LedgerRow.position)
        with self._scribe.read() as connection:
            rows: Iterable[Any] = connection.execute(query)
            return tuple(LedgerEntry(*row) for row in rows)

    def lines(self) -> tuple[LedgerLine, ...]:
        """Return the entries of one minute, person, computer and kind as one, the latest first."""
        minute = func.substr(LedgerRow.at, 1, MINUTE).label("minute")
        group = (minute, LedgerRow.actor, LedgerRow.device, LedgerRow.kind)
        query = select(*group, func.count()).group_by(*group)
        last = (minute.desc(), LedgerRow.device.desc(), func.max(LedgerRow.position).desc())
        with self._scribe.read() as connection:
            rows: Iterable[Any] = connection.execute(query.order_by(*last))
            return tuple(LedgerLine(*row) for row in rows)
