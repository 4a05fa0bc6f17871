"""Dated entries beside the answers: contacts, harms, deviations, costs, meetings, registers."""

from __future__ import annotations

from collections.abc import Sequence

import orjson
from sqlalchemy import select

from core.canonical import canonical_json
from core.change import Change
from core.errors import UserError
from core.people import require_known
from core.problems import FACT_UNKNOWN
from core.scribe import Scribe
from core.tables import LogEntryRow, is_current, table
from core.values import LogEntry

_CHANGE = frozenset({"log"})


class Logs:
    """Keeps the logs of a study."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def add(self, entries: Sequence[LogEntry]) -> Change:
        """Add entries. UserError PARTICIPANT_UNKNOWN names a code that is not enrolled."""
        with self._scribe.write() as connection:
            require_known(connection, [entry.participant for entry in entries if entry.participant])
            return Change(_CHANGE, self._scribe.add(connection, LogEntryRow, [_row(entry) for entry in entries]))

    def correct(self, entry_id: str, entry: LogEntry) -> Change:
        """Put another entry in the place of one that holds. UserError FACT_UNKNOWN when it does not hold."""
        with self._scribe.write() as connection:
            held = select(LogEntryRow.id).where(LogEntryRow.id == entry_id, is_current(LogEntryRow))
            if connection.scalar(held) is None:
                raise UserError(FACT_UNKNOWN, fact=entry_id)
            if entry.participant:
                require_known(connection, [entry.participant])
            row = {**_row(entry), "supersedes": entry_id}
            return Change(_CHANGE, self._scribe.add(connection, LogEntryRow, [row]))

    def all(self, kind: str | None = None) -> tuple[LogEntry, ...]:
        """Return the entries that hold, of one kind or all, by date."""
        query = select(table(LogEntryRow)).where(is_current(LogEntryRow))
        if kind is not None:
            query = query.where(LogEntryRow.kind == kind)
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(LogEntryRow.on, LogEntryRow.id)).all()
        return tuple(
            LogEntry(row.kind, row.on, orjson.loads(row.body), row.participant, row.id, row.at, row.actor)
            for row in rows
        )


def _row(entry: LogEntry) -> dict[str, str]:
    return {
        "kind": entry.kind,
        "on": entry.on,
        "body": canonical_json(entry.body).decode(),
        "participant": entry.participant,
    }
