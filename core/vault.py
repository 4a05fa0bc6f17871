"""Keys and encrypted columns.

A passphrase becomes the file's raw key by Argon2id. Identities and the sealed allocation are encrypted again under keys
of their own, each wrapped under the file's key. In a study without a passphrase the wrapping key lies openly in the
same file: the columns are then unreadable at a glance, not secret.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random

from core.errors import BugError, UserError
from core.problems import COLLECTORS_FILE, PASSPHRASE_EMPTY, RECOVERY_KEY_MALFORMED

SALT_BYTES = 16
KEY_BYTES = 32
RECOVERY_LETTERS = 52
IDENTITY_KEY = "identity"
ALLOCATION_KEY = "allocation"
PRIVATE_KEY = "private"
PUBLIC_KEY = "public"


@dataclass(frozen=True, slots=True)
class KeyCost:
    """Cost of Argon2id; a file format has exactly one."""

    passes: int
    memory_kib: int
    lanes: int


FORMAT_1 = KeyCost(passes=3, memory_kib=64 * 1024, lanes=4)


@dataclass(frozen=True, slots=True)
class FileKey:
    """The raw SQLCipher key of a file and the salt in its header."""

    raw: bytes
    salt: bytes

    @property
    def pragma_value(self) -> str:
        """The key as SQLCipher takes it: key and salt in one hex literal."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def derive_key(passphrase: str, salt: bytes, cost: KeyCost = FORMAT_1) -> FileKey:
    """Turn a passphrase into a file key with Argon2id; the passphrase is NFKC-normalised so that keyboards agree.

    Raises UserError PASSPHRASE_EMPTY for an empty passphrase.
    """
    if not passphrase:
        raise UserError(PASSPHRASE_EMPTY)
    raw = hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode(),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    return FileKey(raw, salt)


def write_recovery_key(key: FileKey) -> str:
    """Write a raw key for print: 52 letters and digits (base 32) in groups of four."""
    letters = base64.b32encode(key.raw).decode().rstrip("=")
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def read_recovery_key(text: str, salt: bytes) -> FileKey:
    """Read a printed recovery key; spaces, dashes and case do not matter. UserError RECOVERY_KEY_MALFORMED."""
    letters = "".join(c for c in text.upper() if c.isalnum())
    try:
        raw = base64.b32decode(letters + "====")
    except ValueError:
        raw = b""
    if len(letters) != RECOVERY_LETTERS or len(raw) != KEY_BYTES:
        raise UserError(RECOVERY_KEY_MALFORMED, length=len(letters))
    return FileKey(raw, salt)


def seal_to(public_key: bytes, data: bytes) -> bytes:
    """Encrypt ``data`` so that only the holder of the private key can read it."""
    return bytes(SealedBox(PublicKey(public_key)).encrypt(data))


def new_wrapping_key() -> bytes:
    """Make the wrapping key of a study without a passphrase."""
    return random(KEY_BYTES)


def wrapping_key(key: FileKey) -> bytes:
    """Derive the key that wraps the column keys from the file's raw key."""
    return hashlib.sha256(b"pilotage-wrap-1" + key.raw).digest()


def slot_of(wrap: bytes) -> str:
    """Name the wrapping key in use, so that a change of passphrase can hold both wrappings for a moment."""
    return hashlib.sha256(b"pilotage-slot-1" + wrap).hexdigest()[:16]


class Vault:
    """The column keys of an open study."""

    def __init__(self, keys: dict[str, bytes]) -> None:
        self._keys = keys
        self._keepers: dict[bytes, bytes] = {}
        self._learned: list[bytes] = []

    def learn_keeper(self, salt: bytes, key: bytes) -> None:
        """Hold the key of one keeper's lock while the study is open; it is never written."""
        self._keepers[salt] = key

    def keeper_key(self, salt: bytes) -> bytes | None:
        """Return the key of a keeper's lock, if it was typed since the study was opened."""
        return self._keepers.get(salt)

    def learn_private(self, key: bytes) -> None:
        """Hold an evaluator's private key while the study is open; it is never written."""
        self._learned.append(key)

    def learn_from(self, other: Vault) -> None:
        """Hold the private keys that another vault of the same study has learned."""
        self._learned.extend(other._learned)

    def can_open(self, public_key: bytes) -> bool:
        """Tell whether what is sealed to this public key can be opened here."""
        return any(bytes(PrivateKey(key).public_key) == public_key for key in self._private())

    def _private(self) -> list[bytes]:
        own = [self._keys[PRIVATE_KEY]] if PRIVATE_KEY in self._keys else []
        return own + self._learned

    @classmethod
    def new(cls) -> Vault:
        """Make fresh keys for a new study."""
        names = (IDENTITY_KEY, ALLOCATION_KEY)
        return cls({name: random(KEY_BYTES) for name in names} | {PRIVATE_KEY: bytes(PrivateKey.generate())})

    @classmethod
    def for_collector(cls, public_key: bytes) -> Vault:
        """Make the keys of a collector's file: identities of its own, the study's public half, no allocation."""
        return cls({IDENTITY_KEY: random(KEY_BYTES), PUBLIC_KEY: public_key})

    @classmethod
    def unwrap(cls, wrap: bytes, wrapped: dict[str, bytes]) -> Vault:
        """Read the keys as `wrapped` wrote them."""
        try:
            return cls({name: SecretBox(wrap).decrypt(box) for name, box in wrapped.items()})
        except CryptoError as error:
            raise BugError("a column key does not open with the key of its file") from error

    def wrapped(self, wrap: bytes) -> dict[str, bytes]:
        """Write each key encrypted under ``wrap``."""
        return {name: bytes(SecretBox(wrap).encrypt(key)) for name, key in self._keys.items()}

    @property
    def public_key(self) -> bytes:
        """The study's public key (X25519, 32 bytes): anyone with it can seal, nobody can open with it."""
        if PUBLIC_KEY in self._keys:
            return self._keys[PUBLIC_KEY]
        return bytes(PrivateKey(self._keys[PRIVATE_KEY]).public_key)

    @property
    def is_collectors(self) -> bool:
        """True in a collector's file: it can seal answers to the study, and open neither them nor an allocation."""
        return PRIVATE_KEY not in self._keys

    def encrypt(self, name: str, data: bytes) -> bytes:
        """Encrypt a column value under the key called ``name``. UserError COLLECTORS_FILE where it is not held."""
        if name not in self._keys:
            raise UserError(COLLECTORS_FILE)
        return bytes(SecretBox(self._keys[name]).encrypt(data))

    def decrypt(self, name: str, data: bytes) -> bytes | None:
        """Decrypt a column value; None when it was altered, or the key is not held."""
        if name not in self._keys:
            return None
        try:
            return SecretBox(self._keys[name]).decrypt(data)
        except (CryptoError, ValueError):
            return None

    def open_sealed(self, data: bytes) -> bytes | None:
        """Open what `seal_to` sealed to this study; None when altered, sealed to another, or in a collector's file."""
        for key in self._private():
            try:
                return SealedBox(PrivateKey(key)).decrypt(data)
            except (CryptoError, ValueError):
                continue
        return None
