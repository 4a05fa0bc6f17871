"""Sealed allocations as they stand in the file: what anybody may read of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, RowMapping, select

from core.tables import AllocationEventRow, AllocationSealRow, table
from core.values import SealAttempt, SealedAllocation, TakenPosition

REVEALED = "revealed"
VOIDED = "voided"
ANNOUNCED = "announced"
DRAWN = "drawn"
LISTS = "lists"
REPLAYED = "replayed"
POSITION = "position"
BOXES = "boxes"
KEPT = "kept"
OPENED = "opened"
ENVELOPES = "envelopes"
_FATES = (REVEALED, VOIDED)
_LABEL = b"pilotage-seal-1"


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal and what was noted about it: its fate, the event announced, the value drawn, the positions taken.

    ``printed`` are the printings of paper envelopes.
    """

    row: RowMapping
    fate: RowMapping | None
    announced: RowMapping | None
    drawn: RowMapping | None
    is_lists: bool
    is_replayed: bool
    positions: tuple[RowMapping, ...]
    printed: tuple[RowMapping, ...] = ()
    is_kept: bool = False
    opened: RowMapping | None = None
    boxed: RowMapping | None = None

    @property
    def keeper_key(self) -> bytes | None:
        """The key of the keeper's lock, written down at the reveal; None before, or without such a lock."""
        return None if self.opened is None else bytes.fromhex(orjson.loads(self.opened["reason"])["key"])

    @property
    def boxes(self) -> dict[str, str]:
        """The sealed boxes of the positions of lists; empty without lists."""
        return {} if self.boxed is None else dict(orjson.loads(self.boxed["reason"]))

    @property
    def witness(self) -> str:
        """Who was there when the keeper's lock was opened, or ""."""
        return "" if self.opened is None else str(orjson.loads(self.opened["reason"])["witness"])

    @property
    def first_arm_at(self) -> str:
        """When an arm was first shown to anybody: revealed, printed, or with the first position taken; "" before."""
        shown = [event["at"] for event in (*self.positions, *self.printed)]
        shown += [self.fate["at"]] if self.fate is not None and self.fate["kind"] == REVEALED else []
        return min(shown, default="")

    @property
    def event(self) -> str:
        """The public event that decides, or ""."""
        return "" if self.announced is None else str(self.announced["reason"])

    @property
    def noted(self) -> dict[str, Any]:
        """What was entered with the public value; empty before."""
        return {} if self.drawn is None else dict(orjson.loads(self.drawn["reason"]))

    @property
    def value(self) -> str | None:
        """The public value; None where there is none, or not yet."""
        return self.noted.get("value")


def commitment(design_json: bytes, roster_hash: str, secret: bytes, salt: bytes) -> str:
    """Commit to a draw: SHA-256 of label, design, roster hash (32 bytes), secret and salt, as 64 hex digits."""
    return hashlib.sha256(_LABEL + design_json + bytes.fromhex(roster_hash) + secret + salt).hexdigest()


def mixed_seed(secret: bytes, value: str | None) -> bytes:
    """Return the seed of the draw: the secret, or SHA-256 of the secret followed by the public value in UTF-8."""
    return secret if value is None else hashlib.sha256(secret + value.encode()).digest()


def arms_hash(salt: bytes, arm: list[int]) -> str:
    """Hash drawn arms under the salt, so that they can be checked later and not guessed before."""
    return hashlib.sha256(salt + bytes(arm)).hexdigest()


def seals(connection: Connection) -> list[Seal]:
    """Return every seal in the order written, with what was noted about it."""
    noted: dict[str, list[RowMapping]] = {}
    events = select(table(AllocationEventRow)).order_by(AllocationEventRow.at, AllocationEventRow.id)
    for event in connection.execute(events).mappings():
        noted.setdefault(event["seal_id"], []).append(event)
    rows = connection.execute(select(table(AllocationSealRow)).order_by(AllocationSealRow.at)).mappings()
    return [_seal(row, noted.get(row["id"], [])) for row in rows]


def _seal(row: RowMapping, events: list[RowMapping]) -> Seal:
    fates = [event for event in events if event["kind"] in _FATES]
    voided = [event for event in fates if event["kind"] == VOIDED]
    first = {event["kind"]: event for event in reversed(events)}
    return Seal(
        row=row,
        fate=voided[0] if voided else fates[-1] if fates else None,
        announced=first.get(ANNOUNCED),
        drawn=first.get(DRAWN),
        is_lists=LISTS in first,
        is_replayed=LISTS in first and first[LISTS]["reason"] == REPLAYED,
        positions=tuple(event for event in events if event["kind"] == POSITION),
        printed=tuple(event for event in events if event["kind"] == ENVELOPES),
        is_kept=KEPT in first,
        opened=first.get(OPENED),
        boxed=first.get(BOXES),
    )


def standing_seal(connection: Connection) -> Seal | None:
    """Return the seal that is not voided, or None."""
    standing = [seal for seal in seals(connection) if seal.fate is None or seal.fate["kind"] != VOIDED]
    return standing[-1] if standing else None


def as_sealed(seal: Seal) -> SealedAllocation:
    """Read a standing seal as a value."""
    row = seal.row
    return SealedAllocation(
        id=row["id"],
        commitment=row["commitment"],
        roster_hash=row["roster_hash"],
        design_hash=row["design_hash"],
        n=row["units"],
        sealed=row["at"],
        by=row["by"],
        revealed="" if seal.fate is None else seal.fate["at"],
        algorithm=row["algorithm"],
        event=seal.event,
        value=seal.value or "",
        drawn="" if seal.drawn is None else seal.drawn["at"],
        is_kept=seal.is_kept,
        witness=seal.witness,
        witnesses=tuple(seal.noted.get("witnesses", ())),
        is_lists=seal.is_lists,
    )


def as_attempt(seal: Seal) -> SealAttempt:
    """Read a seal and its fate as a value."""
    frame = (seal.row["id"], seal.row["commitment"], seal.row["at"], seal.row["by"])
    fate = seal.fate
    if fate is None:
        return SealAttempt(*frame, fate="sealed")
    return SealAttempt(*frame, fate=fate["kind"], reason=fate["reason"], fate_at=fate["at"], fate_by=fate["by"])


def as_taken(event: RowMapping) -> TakenPosition:
    """Read a position given to a person as a value."""
    said = orjson.loads(event["reason"])
    return TakenPosition(said["participant"], said["position"], event["at"], event["by"], event["device"])
