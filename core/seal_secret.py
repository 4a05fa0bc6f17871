"""What a seal hides, how it is written, and how the allocation is drawn from it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson

from core import keeper
from core.canonical import canonical_json
from core.design import TrialDesign
from core.position_boxes import master_of, open_box
from core.randomise import Allocation, randomise
from core.restore import restore
from core.seals import Seal, arms_hash, commitment, mixed_seed
from core.strata import Roster
from core.vault import ALLOCATION_KEY, Vault


@dataclass(frozen=True, slots=True)
class SealSecret:
    """Enough to redraw the allocation and check the commitment; ``arm`` is empty until the public value is known."""

    secret: bytes
    salt: bytes
    design: TrialDesign
    design_json: bytes
    roster: Roster
    arm: tuple[int, ...]


def write_secret(secret: SealSecret) -> bytes:
    """Write what a seal hides, to be encrypted."""
    roster = secret.roster
    plain = {
        "seed": secret.secret.hex(),
        "salt": secret.salt.hex(),
        "design": secret.design_json.decode(),
        "codes": roster.codes,
        "attributes": roster.attributes,
        "clusters": roster.clusters,
        "arm": secret.arm,
    }
    return canonical_json(plain)


def read_secret(plain: bytes) -> SealSecret:
    """Read a decrypted seal."""
    kept: dict[str, Any] = orjson.loads(plain)
    attributes = {name: tuple(values) for name, values in kept["attributes"].items()}
    clusters = None if kept["clusters"] is None else tuple(kept["clusters"])
    return SealSecret(
        secret=bytes.fromhex(kept["seed"]),
        salt=bytes.fromhex(kept["salt"]),
        design=restore(TrialDesign, orjson.loads(kept["design"])),
        design_json=kept["design"].encode(),
        roster=Roster(tuple(kept["codes"]), attributes, clusters),
        arm=tuple(kept["arm"]),
    )


def kept_content(seal: Seal, vault: Vault) -> bytes | None:
    """Return what lies under a keeper's lock that nobody here can open now; None where there is no such lock."""
    content = vault.decrypt(ALLOCATION_KEY, seal.row["secret"])
    if content is None or not keeper.is_kept(content):
        return None
    known = seal.keeper_key or vault.keeper_key(keeper.salt_of(content))
    return content if known is None else None


def _opened(seal: Seal, vault: Vault) -> bytes | None:
    content = vault.decrypt(ALLOCATION_KEY, seal.row["secret"])
    if content is None or not keeper.is_kept(content):
        return content
    key = seal.keeper_key or vault.keeper_key(keeper.salt_of(content))
    return None if key is None else keeper.unlock(content, key)


def open_seal(seal: Seal, vault: Vault) -> SealSecret | None:
    """Decrypt a seal; None when it was altered or does not lead to its commitment."""
    plain = _opened(seal, vault)
    if plain is None:
        return None
    secret = read_secret(plain)
    found = commitment(secret.design_json, secret.roster.hash(), secret.secret, secret.salt)
    return secret if found == seal.row["commitment"] else None


def replayed_roster(seal: Seal, design: TrialDesign) -> Roster:
    """Return who was given a position so far, with what was known of them at that moment."""
    said = [orjson.loads(event["reason"]) for event in seal.positions]
    names = design.procedure.attributes
    return Roster(
        tuple(entry["participant"] for entry in said),
        {name: tuple(entry["held"][name] for entry in said) for name in names},
    )


def position_hash(salt: bytes, position: str, arm: int) -> str:
    """Hash the arm of one position under salt and position, so that equal arms do not look equal."""
    return arms_hash(salt + position.encode(), [arm])


def _replay(seal: Seal, secret: SealSecret) -> Allocation | None:
    roster = replayed_roster(seal, secret.design)
    drawn = randomise(secret.design, roster, mixed_seed(secret.secret, seal.value))
    for event, arm in zip(seal.positions, drawn.arm.tolist(), strict=True):
        said = orjson.loads(event["reason"])
        if said["hidden"] != position_hash(secret.salt, said["position"], arm):
            return None
    return drawn


def _boxes_agree(seal: Seal, secret: SealSecret, arm: list[int]) -> bool:
    """Tell whether every box of a list holds the arm that was drawn; lists sealed before there were boxes have none."""
    if seal.boxed is None:
        return True
    boxes, master = seal.boxes, master_of(secret.secret, secret.salt)
    drawn = zip(secret.roster.codes, arm, strict=True)
    return all(open_box(master, code, boxes.get(code, "")) == own for code, own in drawn)


def redraw(seal: Seal, vault: Vault) -> Allocation | None:
    """Redraw a seal from its secret and public value; None when secret, commitment and arms do not agree."""
    secret = open_seal(seal, vault)
    if secret is None:
        return None
    if seal.is_replayed:
        return _replay(seal, secret)
    drawn = randomise(secret.design, secret.roster, mixed_seed(secret.secret, seal.value))
    arm = drawn.arm.tolist()
    held = arms_hash(secret.salt, arm) == seal.noted.get("arms") if seal.drawn else tuple(arm) == secret.arm
    return drawn if held and _boxes_agree(seal, secret, arm) else None


def seal_holds(seal: Seal, vault: Vault) -> bool:
    """Tell whether a seal is what was committed to: redrawn where it is drawn, else by its commitment.

    Of one under a keeper's lock only the encryption can be checked without the keeper.
    """
    if seal.is_kept and kept_content(seal, vault) is not None:
        return True
    if (seal.event and seal.drawn is None) or (seal.is_replayed and not seal.positions):
        return open_seal(seal, vault) is not None
    return redraw(seal, vault) is not None
