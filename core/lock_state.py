"""Which locks stand in the file. A reopened data lock stands no longer; protocol and plan stay locked."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import Connection, select

from core.tables import AmendmentRow, PlanLockRow, table
from core.values import Lock

LockKind = Literal["protocol", "plan", "data"]
LOCKS: tuple[LockKind, ...] = ("protocol", "plan", "data")
REOPENED = "data"


def standing_lock(connection: Connection, kind: LockKind) -> Lock | None:
    """Return the lock of a kind that stands, or None."""
    reopened = select(AmendmentRow.touched).where(AmendmentRow.kind == REOPENED)
    query = select(table(PlanLockRow)).where(PlanLockRow.kind == kind, PlanLockRow.id.not_in(reopened))
    row = connection.execute(query.order_by(PlanLockRow.at, PlanLockRow.id)).mappings().first()
    return None if row is None else Lock(kind, row["hash"], row["by"], row["at"], row["id"])


def is_locked(connection: Connection, kind: LockKind) -> bool:
    """Tell whether a lock stands."""
    return standing_lock(connection, kind) is not None
