"""Each position of a sealed list in a box of its own: the key of one position opens one box and no other.

A position's key follows from the master of the seal and the position's code. Whoever has the file, its passphrase and
the means can work the master out: the boxes keep the program from reading ahead, not the owner of the laptop. A
keeper's passphrase, sealed envelopes or a call to the keeper do.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable

from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b
from nacl.secret import SecretBox

_PERSON = b"pilotage-places1"


def master_of(secret: bytes, salt: bytes) -> bytes:
    """Derive the master of a seal's boxes from what the seal hides."""
    return bytes(blake2b(b"boxes", key=secret, salt=salt[:16], person=_PERSON, encoder=RawEncoder))


def close_boxes(master: bytes, arms: Iterable[tuple[str, int]]) -> dict[str, str]:
    """Put the arm of each position into its box."""
    return {
        position: base64.b64encode(bytes(SecretBox(_key(master, position)).encrypt(bytes([arm])))).decode()
        for position, arm in arms
    }


def open_box(master: bytes, position: str, box: str) -> int | None:
    """Return the arm in the box of one position; None when the box was altered or belongs to another."""
    try:
        (arm,) = SecretBox(_key(master, position)).decrypt(base64.b64decode(box, validate=True))
    except (CryptoError, ValueError, binascii.Error):
        return None
    return arm


def _key(master: bytes, position: str) -> bytes:
    return bytes(blake2b(position.encode(), key=master, person=_PERSON, encoder=RawEncoder))
