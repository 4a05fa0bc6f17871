"""The keeper's own lock on a sealed allocation: under an allocation passphrase, inside the study's encryption.

Whoever opens the study without it sees that an allocation is sealed and what it was committed to, and no arm. When the
allocation is revealed the key of this one lock is written down, so that from then on the study is enough.
"""

from __future__ import annotations

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from nacl.utils import random

from core.vault import SALT_BYTES, derive_key

_MARK = b"pilotage-keeper-1\n"


def lock(plain: bytes, passphrase: str) -> bytes:
    """Encrypt what a seal hides under the keeper's passphrase. UserError PASSPHRASE_EMPTY."""
    salt = bytes(random(SALT_BYTES))
    return _MARK + salt + bytes(SecretBox(derive_key(passphrase, salt).raw).encrypt(plain))


def is_kept(content: bytes) -> bool:
    """Tell whether what a seal hides is under a keeper's lock."""
    return content.startswith(_MARK)


def key_for(content: bytes, passphrase: str) -> bytes:
    """Derive the key of this lock from a passphrase; whether it fits, `unlock` tells."""
    return derive_key(passphrase, salt_of(content)).raw


def salt_of(content: bytes) -> bytes:
    """Return what tells one keeper's lock from another."""
    return content[len(_MARK) : len(_MARK) + SALT_BYTES]


def unlock(content: bytes, key: bytes) -> bytes | None:
    """Open a keeper's lock; None when the key does not fit or the content was altered."""
    try:
        return SecretBox(key).decrypt(content[len(_MARK) + SALT_BYTES :])
    except (CryptoError, ValueError):
        return None
