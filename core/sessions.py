"""Who attended which training session. What is recorded again for a session and person supersedes what was there."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from core.change import Change
from core.people import require_known
from core.scribe import Scribe
from core.tables import AttendanceRow, RetractionRow, is_current, table
from core.values import Attendance

_COLUMNS = ("session", "participant", "minutes", "planned", "substitute", "reason")


class Sessions:
    """Keeps attendance lists."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def record(self, attendances: Sequence[Attendance]) -> Change:
        """Record attendance, in place of what held for the same session and person.

        UserError PARTICIPANT_UNKNOWN names a code that is not enrolled.
        """
        rows: list[dict[str, object]] = [
            {
                "session": a.session,
                "participant": a.participant,
                "minutes": int(a.minutes),
                "planned": int(a.planned),
                "substitute": bool(a.substitute),
                "reason": a.reason,
            }
            for a in attendances
        ]
        with self._scribe.write() as connection:
            require_known(connection, [a.participant for a in attendances])
            held = self._held(connection)
            for row in rows:
                row["supersedes"] = held.get((str(row["session"]), str(row["participant"])), "")
            return Change(frozenset({"attendance"}), self._scribe.add(connection, AttendanceRow, rows))

    def take_back(self, places: Sequence[tuple[str, str]], reason: str) -> Change:
        """Take back all that was recorded of these (session, person) pairs, what was superseded with it."""
        wanted = set(places)
        columns = table(AttendanceRow).c
        query = select(columns.id, columns.session, columns.participant)
        with self._scribe.write() as connection:
            gone = set(connection.scalars(select(RetractionRow.fact_id)))
            rows = [
                {"fact_id": fact, "reason": reason}
                for fact, session, person in connection.execute(query)
                if (session, person) in wanted and fact not in gone
            ]
            ids = self._scribe.add(connection, RetractionRow, rows)
        return Change(frozenset({"retraction", "attendance"}), ids)

    def _held(self, connection: Connection) -> dict[tuple[str, str], str]:
        columns = table(AttendanceRow).c
        query = select(columns.session, columns.participant, columns.id).where(is_current(AttendanceRow))
        return {(str(session), str(person)): str(fact) for session, person, fact in connection.execute(query)}

    def all(self) -> tuple[Attendance, ...]:
        """Return every attendance that holds, by session and participant."""
        columns = [table(AttendanceRow).c[name] for name in _COLUMNS]
        query = select(*columns).where(is_current(AttendanceRow))
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(AttendanceRow.session, AttendanceRow.participant)).mappings().all()
        return tuple(Attendance(**row) for row in rows)
