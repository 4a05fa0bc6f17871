"""The study's trial design: set until the protocol is locked or an allocation sealed."""

from __future__ import annotations

import orjson
from sqlalchemy import Connection, select

from core.canonical import canonical_json
from core.change import Change
from core.design import TrialDesign
from core.errors import UserError
from core.lock_state import is_locked
from core.problems import DESIGN_LOCKED, DESIGN_SEALED
from core.restore import restore
from core.scribe import Scribe
from core.seals import standing_seal
from core.tables import DesignRow, is_current


class Designs:
    """Keeps each version of the design; the latest holds."""

    def __init__(self, scribe: Scribe) -> None:
        self._scribe = scribe

    def set(self, design: TrialDesign) -> Change:
        """State the design. UserError DESIGN_LOCKED or DESIGN_SEALED once it cannot change."""
        body = canonical_json(design).decode()
        with self._scribe.write() as connection:
            held = _held(connection)
            if held is not None and held[1] == body:
                return Change(frozenset())
            if is_locked(connection, "protocol"):
                raise UserError(DESIGN_LOCKED)
            if standing_seal(connection) is not None:
                raise UserError(DESIGN_SEALED)
            return Change(frozenset({"design"}), (self.put(connection, design),))

    def put(self, connection: Connection, design: TrialDesign) -> str:
        """Write a design whatever is locked, for amendments only; return the fact."""
        held = _held(connection)
        row = {"body": canonical_json(design).decode(), "supersedes": "" if held is None else held[0]}
        return self._scribe.add(connection, DesignRow, [row])[0]

    def get(self) -> TrialDesign | None:
        """Return the design that holds, or None."""
        with self._scribe.read() as connection:
            held = _held(connection)
        return None if held is None else restore(TrialDesign, orjson.loads(held[1]))


def _held(connection: Connection) -> tuple[str, str] | None:
    query = select(DesignRow.id, DesignRow.body).where(is_current(DesignRow))
    row = connection.execute(query.order_by(DesignRow.at.desc(), DesignRow.id.desc()).limit(1)).first()
    return None if row is None else (row.id, row.body)
