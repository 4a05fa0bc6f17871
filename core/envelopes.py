"""Paper envelopes for sealed lists: for the keeper, who has the key of the allocation. Printing them is a fact."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import orjson
from sqlalchemy import Connection

from core.allocation import SealedAllocations
from core.canonical import canonical_json
from core.errors import UserError
from core.problems import ENVELOPES_NO_LIST, ENVELOPES_NONE, LISTS_MISSING
from core.scribe import Scribe
from core.seals import ENVELOPES, Seal, as_taken

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_CODE = 6


@dataclass(frozen=True, slots=True)
class Envelope:
    """One envelope: its number, list and position; inside, the arm's label and a code that only the opener can read."""

    number: int
    position: str
    arm: str
    code: str

    @property
    def list_name(self) -> str:
        """The list of the position: device and stratum."""
        return self.position.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Printing:
    """One printing of envelopes: when, by whom, how many, of which positions."""

    at: str
    by: str
    count: int
    first: str
    last: str


class Envelopes:
    """Makes what is printed on envelopes, and keeps who printed how many when."""

    def __init__(self, scribe: Scribe, allocation: SealedAllocations) -> None:
        self._scribe = scribe
        self._allocation = allocation

    def make(self, by: str) -> tuple[Envelope, ...]:
        """Return an envelope for each position nobody has taken, list by list, and note that they were printed.

        UserError LISTS_MISSING, REVEAL_NEEDS_LOCK, ENVELOPES_NO_LIST for minimisation, which has no list, or
        ENVELOPES_NONE when every position is taken.
        """
        with self._scribe.write() as connection:
            seal = self._allocation.standing(connection)
            if not seal.is_lists:
                raise UserError(LISTS_MISSING)
            self._allocation.require_locks()
            if seal.is_replayed:
                raise UserError(ENVELOPES_NO_LIST)
            made = self._free(seal)
            if not made:
                raise UserError(ENVELOPES_NONE)
            self._note(connection, seal, made, by)
        return made

    def printed(self) -> tuple[Printing, ...]:
        """Return every printing for the seal that stands, in order. UserError SEAL_MISSING."""
        with self._scribe.read() as connection:
            seal = self._allocation.standing(connection)
        return tuple(Printing(event["at"], event["by"], **orjson.loads(event["reason"])) for event in seal.printed)

    def _free(self, seal: Seal) -> tuple[Envelope, ...]:
        drawn, secret = self._allocation.drawn(seal), self._allocation.secret(seal)
        gone = {as_taken(event).position for event in seal.positions}
        labels = [arm.label for arm in secret.design.arms]
        placed = sorted(zip(drawn.codes, drawn.arm.tolist(), strict=True))
        return tuple(
            Envelope(number, code, labels[arm], tear_code(secret.salt, code))
            for number, (code, arm) in enumerate(placed, 1)
            if code not in gone
        )

    def _note(self, connection: Connection, seal: Seal, made: tuple[Envelope, ...], by: str) -> None:
        body = {"count": len(made), "first": made[0].position, "last": made[-1].position}
        self._allocation.note(connection, seal.row["id"], ENVELOPES, canonical_json(body).decode(), by)


def tear_code(salt: bytes, position: str) -> str:
    """Return the code inside an envelope: six letters and digits that follow from the secret salt and the position."""
    digest = hashlib.sha256(b"pilotage-envelope-1" + salt + position.encode()).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:_CODE])
