"""The chains of a study as values. `core.verification` checks them."""

from __future__ import annotations

from sqlalchemy import select

from core.scribe import Scribe
from core.tables import LedgerRow, table
from core.values import LedgerEntry


class Ledger:
    """Reads the hash chains: one for each device."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def entries(self) -> tuple[LedgerEntry, ...]:
        """Return every entry, device by device in the order written."""
        query = select(table(LedgerRow)).order_by(LedgerRow.device, LedgerRow.position)
        with self._scribe.read() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(LedgerEntry(**row) for row in rows)
