"""Who attended which training session."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from core.change import Change
from core.people import require_known
from core.scribe import Scribe
from core.tables import AttendanceRow, is_current, table
from core.values import Attendance

_COLUMNS = ("session", "participant", "minutes", "planned", "substitute", "reason")


class Sessions:
    """Keeps attendance lists."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def record(self, attendances: Sequence[Attendance]) -> Change:
        """Record attendance. UserError PARTICIPANT_UNKNOWN names a code that is not enrolled."""
        rows = [
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
            return Change(frozenset({"attendance"}), self._scribe.add(connection, AttendanceRow, rows))

    def all(self) -> tuple[Attendance, ...]:
        """Return every attendance that holds, by session and participant."""
        columns = [table(AttendanceRow).c[name] for name in _COLUMNS]
        query = select(*columns).where(is_current(AttendanceRow))
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(AttendanceRow.session, AttendanceRow.participant)).mappings().all()
        return tuple(Attendance(**row) for row in rows)
