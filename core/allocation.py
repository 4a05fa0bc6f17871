"""The sealed allocation: drawn once, committed to, hidden until protocol and plan are locked.

Seed and arms are encrypted columns before and after the reveal. In a study without a passphrase their key lies in the
same file: whoever means to look can. Give a study a passphrase where that matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import orjson
from sqlalchemy import Connection, RowMapping

from core.canonical import canonical_json, sha256_hex
from core.change import Change
from core.design import TrialDesign
from core.designs import Designs
from core.errors import UserError
from core.people import WITHDRAWN, People
from core.plans import LockKind, Plans
from core.problems import (
    ALLOCATION_ALTERED,
    DESIGN_MISSING,
    NOT_REVEALED,
    REASON_EMPTY,
    REVEAL_NEEDS_LOCK,
    REVEALED_ALREADY,
    SEAL_MISSING,
    SEALED_ALREADY,
)
from core.random_source import require_32_bytes
from core.randomise import ALGORITHM, Allocation, Roster, randomise
from core.restore import restore
from core.scribe import Scribe
from core.seals import REVEALED, VOIDED, as_attempt, as_sealed, commitment, seal_rows, standing_seal
from core.tables import AllocationEventRow, AllocationSealRow
from core.values import SealAttempt, SealedAllocation
from core.vault import ALLOCATION_KEY, Vault

_CHANGE = frozenset({"allocation"})


@dataclass(frozen=True, slots=True)
class SealSecret:
    """What a seal hides: enough to redraw the allocation and check the commitment."""

    seed: bytes
    salt: bytes
    design: TrialDesign
    design_json: bytes
    roster: Roster
    arm: tuple[int, ...]


def _write_secret(seed: bytes, salt: bytes, design_json: bytes, roster: Roster, arm: list[int]) -> bytes:
    plain = {
        "seed": seed.hex(),
        "salt": salt.hex(),
        "design": design_json.decode(),
        "codes": roster.codes,
        "attributes": roster.attributes,
        "clusters": roster.clusters,
        "arm": arm,
    }
    return canonical_json(plain)


def read_secret(plain: bytes) -> SealSecret:
    """Read a decrypted seal."""
    kept: dict[str, Any] = orjson.loads(plain)
    attributes = {name: tuple(values) for name, values in kept["attributes"].items()}
    clusters = None if kept["clusters"] is None else tuple(kept["clusters"])
    return SealSecret(
        seed=bytes.fromhex(kept["seed"]),
        salt=bytes.fromhex(kept["salt"]),
        design=restore(TrialDesign, orjson.loads(kept["design"])),
        design_json=kept["design"].encode(),
        roster=Roster(tuple(kept["codes"]), attributes, clusters),
        arm=tuple(kept["arm"]),
    )


def redraw(seal: RowMapping, vault: Vault) -> Allocation | None:
    """Redraw a seal from its secret; None when secret, commitment and arms do not agree."""
    plain = vault.decrypt(ALLOCATION_KEY, seal["secret"])
    if plain is None:
        return None
    secret = read_secret(plain)
    if commitment(secret.design_json, secret.roster.hash(), secret.seed, secret.salt) != seal["commitment"]:
        return None
    drawn = randomise(secret.design, secret.roster, secret.seed)
    return drawn if np.array_equal(drawn.arm, np.array(secret.arm, dtype=np.int8)) else None


class SealedAllocations:
    """Seals, reveals and voids; each is a fact."""

    def __init__(self, scribe: Scribe, vault: Vault, people: People, designs: Designs, plans: Plans) -> None:
        self._scribe = scribe
        self._vault = vault
        self._people = people
        self._designs = designs
        self._plans = plans
        self._revealed: tuple[str, Allocation] | None = None

    def roster(self) -> Roster:
        """Return who would be drawn now: everybody not withdrawn, with the strata attributes of the design."""
        design = self._designs.get()
        if design is None:
            raise UserError(DESIGN_MISSING)
        people = [person for person in self._people.all() if person.status != WITHDRAWN]
        return Roster(
            codes=tuple(person.code for person in people),
            attributes={
                name: tuple(person.attributes.get(name, "") for person in people) for name in design.procedure.strata
            },
            clusters=tuple(p.cluster for p in people) if any(p.cluster for p in people) else None,
        )

    def seal(self, seed: bytes, salt: bytes, by: str) -> SealedAllocation:
        """Draw and seal the allocation of everybody enrolled.

        ``seed`` and ``salt`` are 32 random bytes each. UserError SEALED_ALREADY, or what does not fit in the design.
        """
        require_32_bytes(salt, "salt")
        with self._scribe.write() as connection:
            standing = standing_seal(connection)
            if standing is not None:
                raise UserError(SEALED_ALREADY, at=standing[0]["at"])
            roster = self.roster()
            design = self._designs.get()
            if design is None:
                raise UserError(DESIGN_MISSING)
            drawn = randomise(design, roster, seed)
            design_json = canonical_json(design)
            secret = _write_secret(seed, salt, design_json, roster, drawn.arm.tolist())
            row = {
                "commitment": commitment(design_json, roster.hash(), seed, salt),
                "roster_hash": roster.hash(),
                "design_hash": sha256_hex(design_json),
                "units": len(roster.codes),
                "algorithm": ALGORITHM,
                "by": by,
                "secret": self._vault.encrypt(ALLOCATION_KEY, secret),
            }
            self._scribe.add(connection, AllocationSealRow, [row])
            return as_sealed(*self._standing(connection))

    def sealed(self) -> SealedAllocation | None:
        """Return what may be known of the seal that stands, or None."""
        with self._scribe.read() as connection:
            standing = standing_seal(connection)
        return None if standing is None else as_sealed(*standing)

    def attempts(self) -> tuple[SealAttempt, ...]:
        """Return every seal ever made and what became of it."""
        with self._scribe.read() as connection:
            return tuple(as_attempt(seal, event) for seal, event in seal_rows(connection))

    def reveal(self, by: str) -> Change:
        """Reveal the allocation. UserError REVEAL_NEEDS_LOCK before protocol and plan are locked."""
        kinds: tuple[LockKind, ...] = ("protocol", "plan")
        with self._scribe.write() as connection:
            seal, event = self._standing(connection)
            for kind in kinds:
                if self._plans.locked(kind) is None:
                    raise UserError(REVEAL_NEEDS_LOCK, kind=kind)
            if event is not None:
                raise UserError(REVEALED_ALREADY)
            if redraw(seal, self._vault) is None:
                raise UserError(ALLOCATION_ALTERED)
            return self._event(connection, seal["id"], REVEALED, "", by)

    def void(self, reason: str, by: str) -> Change:
        """Give up the sealed allocation, with a reason that the report prints."""
        if not reason.strip():
            raise UserError(REASON_EMPTY, what="Voiding the sealed allocation")
        with self._scribe.write() as connection:
            seal, _event = self._standing(connection)
            return self._event(connection, seal["id"], VOIDED, reason, by)

    def get(self) -> Allocation:
        """Return the revealed allocation. UserError SEAL_MISSING, NOT_REVEALED or ALLOCATION_ALTERED."""
        with self._scribe.read() as connection:
            seal, event = self._standing(connection)
        if event is None:
            raise UserError(NOT_REVEALED)
        if self._revealed is None or self._revealed[0] != seal["id"]:
            allocation = redraw(seal, self._vault)
            if allocation is None:
                raise UserError(ALLOCATION_ALTERED)
            self._revealed = seal["id"], allocation
        return self._revealed[1]

    def _standing(self, connection: Connection) -> tuple[RowMapping, RowMapping | None]:
        standing = standing_seal(connection)
        if standing is None:
            raise UserError(SEAL_MISSING)
        return standing

    def _event(self, connection: Connection, seal_id: str, kind: str, reason: str, by: str) -> Change:
        row = {"seal_id": seal_id, "kind": kind, "reason": reason, "by": by}
        return Change(_CHANGE, self._scribe.add(connection, AllocationEventRow, [row]))
