"""Sealed allocations as they stand in the file: what anybody may read of them."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, RowMapping, select

from core.tables import AllocationEventRow, AllocationSealRow, table
from core.values import SealAttempt, SealedAllocation

REVEALED = "revealed"
VOIDED = "voided"
_LABEL = b"pilotage-seal-1"


def commitment(design_json: bytes, roster_hash: str, seed: bytes, salt: bytes) -> str:
    """Commit to a draw: SHA-256 of label, design, roster hash (32 bytes), seed and salt, as 64 hex digits."""
    return hashlib.sha256(_LABEL + design_json + bytes.fromhex(roster_hash) + seed + salt).hexdigest()


def seal_rows(connection: Connection) -> list[tuple[RowMapping, RowMapping | None]]:
    """Return every seal in the order written, with its last event."""
    events: dict[str, RowMapping] = {}
    for event in connection.execute(select(table(AllocationEventRow)).order_by(AllocationEventRow.at)).mappings():
        earlier = events.get(event["seal_id"])
        if earlier is None or earlier["kind"] != VOIDED:
            events[event["seal_id"]] = event
    seals = connection.execute(select(table(AllocationSealRow)).order_by(AllocationSealRow.at)).mappings()
    return [(seal, events.get(seal["id"])) for seal in seals]


def standing_seal(connection: Connection) -> tuple[RowMapping, RowMapping | None] | None:
    """Return the seal that is not voided, with its reveal, or None."""
    standing = [(seal, event) for seal, event in seal_rows(connection) if event is None or event["kind"] != VOIDED]
    return standing[-1] if standing else None


def as_sealed(seal: RowMapping, event: RowMapping | None) -> SealedAllocation:
    """Read a standing seal as a value."""
    return SealedAllocation(
        id=seal["id"],
        commitment=seal["commitment"],
        roster_hash=seal["roster_hash"],
        design_hash=seal["design_hash"],
        n=seal["units"],
        sealed=seal["at"],
        by=seal["by"],
        revealed="" if event is None else event["at"],
        algorithm=seal["algorithm"],
    )


def as_attempt(seal: RowMapping, event: RowMapping | None) -> SealAttempt:
    """Read a seal and its fate as a value."""
    frame = (seal["id"], seal["commitment"], seal["at"], seal["by"])
    if event is None:
        return SealAttempt(*frame, fate="sealed")
    return SealAttempt(*frame, fate=event["kind"], reason=event["reason"], fate_at=event["at"], fate_by=event["by"])
