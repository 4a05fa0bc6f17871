"""The sealed allocation: drawn once, committed to, hidden until protocol and plan are locked.

Seed and arms are encrypted columns before and after the reveal. In a study without a passphrase their key lies in the
same file: whoever means to look can. Give a study a passphrase where that matters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from core import keeper
from core.canonical import canonical_json, sha256_hex
from core.change import Change
from core.design import TrialDesign
from core.designs import Designs
from core.errors import UserError
from core.lock_state import LockKind
from core.people import WITHDRAWN, People
from core.plans import Plans
from core.position_boxes import close_boxes, master_of
from core.problems import (
    ALLOCATION_ALTERED,
    DESIGN_MISSING,
    EVENT_UNNAMED,
    KEEPER_NEEDED,
    KEEPER_WRONG,
    NOT_REVEALED,
    REASON_EMPTY,
    REVEAL_NEEDS_LOCK,
    REVEALED_ALREADY,
    SEAL_MISSING,
    SEALED_ALREADY,
    VALUE_AWAITED,
    VALUE_DIFFERS,
    VALUE_EMPTY,
    VALUE_NOT_AWAITED,
    WITNESS_NEEDED,
)
from core.random_source import require_32_bytes
from core.randomise import ALGORITHM, Allocation, Roster, prepare, randomise
from core.scribe import Scribe
from core.seal_secret import SealSecret, kept_content, open_seal, redraw, replayed_roster, write_secret
from core.seals import (
    ANNOUNCED,
    BOXES,
    DRAWN,
    KEPT,
    LISTS,
    OPENED,
    REPLAYED,
    REVEALED,
    VOIDED,
    Seal,
    arms_hash,
    as_attempt,
    as_sealed,
    commitment,
    mixed_seed,
    seals,
    standing_seal,
)
from core.strata import GROUP_SIZE
from core.tables import AllocationEventRow, AllocationSealRow
from core.values import SealAttempt, SealedAllocation
from core.vault import ALLOCATION_KEY, Vault
from core.verification_file import allocation_of_people, verification_bytes, write_verification_files

_CHANGE = frozenset({"allocation"})


class SealedAllocations:
    """Seals, reveals and voids; each is a fact."""

    def __init__(self, scribe: Scribe, vault: Vault, people: People, designs: Designs, plans: Plans) -> None:
        self._scribe = scribe
        self._vault = vault
        self._people = people
        self._designs = designs
        self._plans = plans
        self._revealed: tuple[str, int, Allocation] | None = None

    def roster(self) -> Roster:
        """Return who would be drawn now: everybody not withdrawn, with the attributes the procedure reads."""
        procedure = self._design().procedure
        people = [person for person in self._people.all() if person.status != WITHDRAWN]
        given = {name for person in people for name in person.attributes}
        names = [name for name in procedure.attributes if name != GROUP_SIZE or name in given]
        return Roster(
            codes=tuple(person.code for person in people),
            attributes={name: tuple(person.attributes.get(name, "") for person in people) for name in names},
            clusters=tuple(p.cluster for p in people) if any(p.cluster for p in people) else None,
        )

    def seal(self, seed: bytes, salt: bytes, by: str, *, keeper_passphrase: str | None = None) -> SealedAllocation:
        """Draw and seal the allocation of everybody enrolled.

        ``seed`` and ``salt`` are 32 random bytes each. With a ``keeper_passphrase`` the arms stay closed to everybody
        who opens the study without it, until the reveal. UserError SEALED_ALREADY, or what does not fit in the design.
        """
        require_32_bytes(salt, "salt")
        with self._scribe.write() as connection:
            self._refuse_standing(connection)
            design, roster = self._design(), self.roster()
            self.write_seal(
                connection, design, roster, (seed, salt), by, draw=True, keeper_passphrase=keeper_passphrase
            )
            return as_sealed(self.standing(connection))

    def commit(
        self, secret: bytes, salt: bytes, by: str, event: str, *, keeper_passphrase: str | None = None
    ) -> SealedAllocation:
        """Commit to everything but a public value that nobody knows yet; `draw` enters it.

        ``event`` names it: the pulse of a beacon, a lottery of a date, dice before witnesses. UserError EVENT_UNNAMED,
        SEALED_ALREADY, or what does not fit in the design.
        """
        if not event.strip():
            raise UserError(EVENT_UNNAMED)
        with self._scribe.write() as connection:
            self._refuse_standing(connection)
            design, roster = self._design(), self.roster()
            prepare(design, roster)
            seal_id = self.write_seal(
                connection, design, roster, (secret, salt), by, draw=False, keeper_passphrase=keeper_passphrase
            )
            self.note(connection, seal_id, ANNOUNCED, event.strip(), by)
            return as_sealed(self.standing(connection))

    def draw(
        self,
        value: str,
        again: str,
        by: str,
        witnesses: Sequence[str] = (),
        *,
        keeper_passphrase: str | None = None,
    ) -> SealedAllocation:
        """Enter the public value, typed twice, and draw: the seed is SHA-256 of the secret and the value.

        Spaces are taken out of the value. UserError VALUE_NOT_AWAITED, VALUE_EMPTY or VALUE_DIFFERS.
        """
        digits, repeated = (re.sub(r"\s+", "", text) for text in (value, again))
        with self._scribe.write() as connection:
            seal = self.standing(connection)
            if not seal.event or seal.drawn is not None:
                raise UserError(VALUE_NOT_AWAITED)
            if not digits:
                raise UserError(VALUE_EMPTY)
            if digits != repeated:
                raise UserError(VALUE_DIFFERS)
            self._open_keepers_lock(seal, keeper_passphrase)
            secret = self.secret(seal)
            # A rule that makes arms as people come has nobody to draw yet.
            arm = () if seal.is_replayed else self._arms(secret, digits)
            hidden = arms_hash(secret.salt, list(arm))
            body = {"value": digits, "witnesses": list(witnesses), "arms": hidden}
            self.note(connection, seal.row["id"], DRAWN, canonical_json(body).decode(), by)
            if seal.is_lists and not seal.is_replayed:
                self._box(connection, seal.row["id"], secret, arm, by)
            return as_sealed(self.standing(connection))

    def sealed(self) -> SealedAllocation | None:
        """Return what may be known of the seal that stands, or None."""
        with self._scribe.read() as connection:
            seal = standing_seal(connection)
        return None if seal is None else as_sealed(seal)

    def attempts(self) -> tuple[SealAttempt, ...]:
        """Return every seal ever made and what became of it."""
        with self._scribe.read() as connection:
            return tuple(as_attempt(seal) for seal in seals(connection))

    def unlock(self, keeper_passphrase: str) -> None:
        """Open the keeper's lock for as long as the study stays open, for lists and samples. UserError KEEPER_WRONG."""
        with self._scribe.read() as connection:
            self._open_keepers_lock(self.standing(connection), keeper_passphrase)

    def reveal(self, by: str, *, keeper_passphrase: str | None = None, witness: str = "") -> Change:
        """Reveal the allocation.

        Under a keeper's lock it takes two people: the keeper's passphrase and the name of a witness, both for good.
        UserError REVEAL_NEEDS_LOCK before protocol and plan are locked, KEEPER_NEEDED, KEEPER_WRONG, WITNESS_NEEDED.
        """
        with self._scribe.write() as connection:
            seal = self.standing(connection)
            self.require_locks()
            if seal.fate is not None:
                raise UserError(REVEALED_ALREADY)
            self._open_keepers_lock(seal, keeper_passphrase)
            self.drawn(seal)
            if seal.is_kept:
                self._write_key_down(connection, seal, witness, by)
            return self.note(connection, seal.row["id"], REVEALED, "", by)

    def void(self, reason: str, by: str) -> Change:
        """Give up the sealed allocation, with a reason that the report prints."""
        if not reason.strip():
            raise UserError(REASON_EMPTY, what="Voiding the sealed allocation")
        with self._scribe.write() as connection:
            return self.note(connection, self.standing(connection).row["id"], VOIDED, reason, by)

    def get(self) -> Allocation:
        """Return the revealed allocation; of lists, that of the people who have a position.

        UserError SEAL_MISSING, NOT_REVEALED or ALLOCATION_ALTERED.
        """
        with self._scribe.read() as connection:
            seal = self.standing(connection)
        if seal.fate is None:
            raise UserError(NOT_REVEALED)
        key = seal.row["id"], len(seal.positions)
        if self._revealed is None or self._revealed[:2] != key:
            self._revealed = *key, allocation_of_people(seal, self.drawn(seal))
        return self._revealed[2]

    def verification(self) -> bytes:
        """Write `verify.json`: all that anybody needs to redraw the allocation. UserError NOT_REVEALED before."""
        with self._scribe.read() as connection:
            seal = self.standing(connection)
        if seal.fate is None:
            raise UserError(NOT_REVEALED)
        secret = open_seal(seal, self._vault)
        if secret is None:
            raise UserError(ALLOCATION_ALTERED)
        if seal.is_replayed:
            secret = replace(secret, roster=replayed_roster(seal, secret.design))
        return verification_bytes(seal, secret, self.drawn(seal))

    def write_verification(self, folder: Path) -> tuple[Path, Path]:
        """Write `verify.json` and, beside it, the script that redraws it with nothing but Python; return both paths."""
        return write_verification_files(self.verification(), folder)

    def require_locks(self) -> None:
        """Raise UserError REVEAL_NEEDS_LOCK until protocol and plan are locked."""
        kinds: tuple[LockKind, ...] = ("protocol", "plan")
        for kind in kinds:
            if self._plans.locked(kind) is None:
                raise UserError(REVEAL_NEEDS_LOCK, kind=kind)

    def standing(self, connection: Connection) -> Seal:
        """Return the seal that stands. UserError SEAL_MISSING."""
        seal = standing_seal(connection)
        if seal is None:
            raise UserError(SEAL_MISSING)
        return seal

    def drawn(self, seal: Seal) -> Allocation:
        """Redraw a seal, for core only before the reveal. UserError VALUE_AWAITED or ALLOCATION_ALTERED."""
        if seal.event and seal.drawn is None:
            raise UserError(VALUE_AWAITED, event=seal.event)
        self._require_keeper(seal)
        allocation = redraw(seal, self._vault)
        if allocation is None:
            raise UserError(ALLOCATION_ALTERED)
        return allocation

    def write_seal(
        self,
        connection: Connection,
        design: TrialDesign,
        roster: Roster,
        keys: tuple[bytes, bytes],
        by: str,
        *,
        draw: bool,
        keeper_passphrase: str | None = None,
    ) -> str:
        """Write a seal under secret and salt, drawn at once or not; return its id."""
        secret, salt = keys
        require_32_bytes(secret, "seed")
        require_32_bytes(salt, "salt")
        arm = tuple(randomise(design, roster, secret).arm.tolist()) if draw else ()
        design_json = canonical_json(design)
        hidden = write_secret(SealSecret(secret, salt, design, design_json, roster, arm))
        if keeper_passphrase is not None:
            hidden = keeper.lock(hidden, keeper_passphrase)
        row = {
            "commitment": commitment(design_json, roster.hash(), secret, salt),
            "roster_hash": roster.hash(),
            "design_hash": sha256_hex(design_json),
            "units": len(roster.codes),
            "algorithm": ALGORITHM,
            "by": by,
            "secret": self._vault.encrypt(ALLOCATION_KEY, hidden),
        }
        (seal_id,) = self._scribe.add(connection, AllocationSealRow, [row])
        if keeper_passphrase is not None:
            self.note(connection, seal_id, KEPT, "", by)
        return seal_id

    def _open_keepers_lock(self, seal: Seal, passphrase: str | None) -> None:
        """Hold the key of a keeper's lock in memory, once its passphrase was typed."""
        content = kept_content(seal, self._vault)
        if content is None or passphrase is None:
            return
        key = keeper.key_for(content, passphrase)
        if keeper.unlock(content, key) is None:
            raise UserError(KEEPER_WRONG)
        self._vault.learn_keeper(keeper.salt_of(content), key)

    def _require_keeper(self, seal: Seal) -> None:
        if kept_content(seal, self._vault) is not None:
            raise UserError(KEEPER_NEEDED)

    def _write_key_down(self, connection: Connection, seal: Seal, witness: str, by: str) -> None:
        if not witness.strip() or witness.strip() == by.strip():
            raise UserError(WITNESS_NEEDED)
        content = self._vault.decrypt(ALLOCATION_KEY, seal.row["secret"])
        key = None if content is None else self._vault.keeper_key(keeper.salt_of(content))
        if key is None:
            raise UserError(KEEPER_NEEDED)
        said = canonical_json({"key": key.hex(), "witness": witness.strip()}).decode()
        self.note(connection, seal.row["id"], OPENED, said, by)

    def note(self, connection: Connection, seal_id: str, kind: str, reason: str, by: str) -> Change:
        """Write what became of a seal."""
        row = {"seal_id": seal_id, "kind": kind, "reason": reason, "by": by}
        return Change(_CHANGE, self._scribe.add(connection, AllocationEventRow, [row]))

    def secret(self, seal: Seal) -> SealSecret:
        """Open a seal, for core only before the reveal. UserError KEEPER_NEEDED or ALLOCATION_ALTERED."""
        self._require_keeper(seal)
        secret = open_seal(seal, self._vault)
        if secret is None:
            raise UserError(ALLOCATION_ALTERED)
        return secret

    def seal_lists(
        self,
        design: TrialDesign,
        positions: Roster,
        seed: bytes,
        salt: bytes,
        by: str,
        *,
        event: str = "",
        keeper_passphrase: str | None = None,
    ) -> SealedAllocation:
        """Draw and seal lists of positions or, without any, the rule that makes them; see `core.positions`.

        With an ``event`` they are committed to only: what came out is entered by `draw`.
        """
        with self._scribe.write() as connection:
            self._refuse_standing(connection)
            seal_id = self.write_seal(
                connection,
                design,
                positions,
                (seed, salt),
                by,
                draw=bool(positions.codes) and not event,
                keeper_passphrase=keeper_passphrase,
            )
            self.note(connection, seal_id, LISTS, "" if positions.codes else REPLAYED, by)
            if event:
                self.note(connection, seal_id, ANNOUNCED, event, by)
            elif positions.codes:
                secret = SealSecret(seed, salt, design, canonical_json(design), positions, ())
                self._box(connection, seal_id, secret, self._arms(secret, None), by)
            return as_sealed(self.standing(connection))

    def _arms(self, secret: SealSecret, value: str | None) -> tuple[int, ...]:
        """Draw the arms of a seal, in the order of its roster."""
        return tuple(randomise(secret.design, secret.roster, mixed_seed(secret.secret, value)).arm.tolist())

    def _box(self, connection: Connection, seal_id: str, secret: SealSecret, arm: Sequence[int], by: str) -> None:
        """Put the arm of each position into a box of its own."""
        boxes = close_boxes(master_of(secret.secret, secret.salt), zip(secret.roster.codes, arm, strict=True))
        self.note(connection, seal_id, BOXES, canonical_json(boxes).decode(), by)

    def _refuse_standing(self, connection: Connection) -> None:
        standing = standing_seal(connection)
        if standing is not None:
            raise UserError(SEALED_ALREADY, at=standing.row["at"])

    def _design(self) -> TrialDesign:
        design = self._designs.get()
        if design is None:
            raise UserError(DESIGN_MISSING)
        return design
