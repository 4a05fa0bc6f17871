"""Routine counts by unit and month."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import select

from core.change import Change
from core.errors import UserError
from core.problems import MONTH_MALFORMED
from core.scribe import Scribe
from core.tables import SeriesPointRow, is_current, table
from core.values import SeriesPoint

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_COLUMNS = ("series", "unit", "month", "count", "exposure")


class Series:
    """Keeps routine counts."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def add(self, points: Sequence[SeriesPoint]) -> Change:
        """Add counts. UserError MONTH_MALFORMED names a month not written ``YYYY-MM``."""
        stray = next((point for point in points if not _MONTH.fullmatch(point.month)), None)
        if stray is not None:
            raise UserError(MONTH_MALFORMED, month=stray.month, series=stray.series)
        rows = [
            {
                "series": point.series,
                "unit": point.unit,
                "month": point.month,
                "count": int(point.count),
                "exposure": float(point.exposure),
            }
            for point in points
        ]
        with self._scribe.write() as connection:
            return Change(frozenset({"series"}), self._scribe.add(connection, SeriesPointRow, rows))

    def all(self) -> tuple[SeriesPoint, ...]:
        """Return the counts that hold, by series, unit and month."""
        columns = table(SeriesPointRow).c
        query = select(*(columns[name] for name in _COLUMNS)).where(is_current(SeriesPointRow))
        with self._scribe.read() as connection:
            rows = connection.execute(query.order_by(columns.series, columns.unit, columns.month)).mappings().all()
        return tuple(SeriesPoint(**row) for row in rows)
