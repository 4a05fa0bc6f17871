"""Dated entries beside the answers: contacts, harms, deviations, costs, meetings, registers."""

from __future__ import annotations

from collections.abc import Sequence

import orjson
from sqlalchemy import select

from core.canonical import canonical_json
from core.change import Change
from core.people import require_known
from core.scribe import Scribe
from core.tables import LogEntryRow, is_current
from core.values import LogEntry


class Logs:
    """Keeps the logs of a study."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def add(self, entries: Sequence[LogEntry]) -> Change:
        """Add entries. UserError PARTICIPANT_UNKNOWN names a code that is not enrolled."""
        rows = [
            {
                "kind": entry.kind,
                "on": entry.on,
                "body": canonical_json(entry.body).decode(),
                "participant": entry.participant,
            }
            for entry in entries
        ]
        with self._scribe.write() as connection:
            require_known(connection, [entry.participant for entry in entries if entry.participant])
            return Change(frozenset({"log"}), self._scribe.add(connection, LogEntryRow, rows))

    def all(self, kind: str | None = None) -> tuple[LogEntry, ...]:
        """Return the entries that hold, of one kind or all, by date."""
        query = select(LogEntryRow.kind, LogEntryRow.on, LogEntryRow.body, LogEntryRow.participant)
        query = query.where(is_current(LogEntryRow))
        if kind is not None:
            query = query.where(LogEntryRow.kind == kind)
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(LogEntryRow.on, LogEntryRow.id)).all()
        return tuple(LogEntry(row.kind, row.on, orjson.loads(row.body), row.participant) for row in rows)
