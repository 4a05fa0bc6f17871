"""Free statements about a study: programme, question, population and the like; the latest of each holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Row, select

from core.change import Change
from core.errors import UserError
from core.lock_state import is_locked
from core.problems import STATEMENT_LOCKED
from core.scribe import Scribe
from core.tables import StudyFactRow, is_current

# What the protocol lock covers.
LOCKED_KEYS = ("question", "population", "criteria")


class Statements:
    """Keeps what is said about a study by key."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def add(self, statements: Mapping[str, str]) -> Change:
        """State values; each takes the place of the one stated before under its key.

        UserError STATEMENT_LOCKED for the question, the population or the criteria once the protocol is locked.
        """
        with self._scribe.write() as connection:
            held = {row.key: row.value for row in self._held(connection)}
            for key in LOCKED_KEYS:
                if key in statements and statements[key] != held.get(key, "") and is_locked(connection, "protocol"):
                    raise UserError(STATEMENT_LOCKED, key=key)
            return Change(frozenset({"study"}), self.put(connection, statements))

    def put(self, connection: Connection, statements: Mapping[str, str]) -> tuple[str, ...]:
        """Write statements whatever is locked, for amendments only; return the facts."""
        held = {row.key: row.id for row in self._held(connection)}
        rows = [{"key": k, "value": v, "supersedes": held.get(k, "")} for k, v in statements.items()]
        return self._scribe.add(connection, StudyFactRow, rows)

    def all(self) -> dict[str, str]:
        """Return the statement that holds for each key."""
        with self._scribe.read() as connection:
            return {row.key: row.value for row in self._held(connection)}

    def get(self, key: str) -> str | None:
        """Return the statement that holds for a key, or None."""
        return self.all().get(key)

    def _held(self, connection: Connection) -> Sequence[Row[str, str, str]]:
        query = select(StudyFactRow.id, StudyFactRow.key, StudyFactRow.value).where(is_current(StudyFactRow))
        return connection.execute(query.order_by(StudyFactRow.at, StudyFactRow.id)).all()
