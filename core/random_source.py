"""The one source of randomness: PCG64 raw words from a 256-bit seed. Same words on every platform, for good.

Version 1. A stream's seed is SHA-256(seed followed by label). Its first 16 bytes (big-endian) are PCG64's state, its
last 16 with the lowest bit set PCG64's increment (O'Neill 2014, PCG XSL RR 128/64: step, then output).
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from core.errors import UserError
from core.problems import SEED_MALFORMED

SEED_BYTES = 32
_WORDS = 2**64

Words = NDArray[np.uint64]


def require_32_bytes(value: bytes, what: str) -> None:
    """Raise UserError SEED_MALFORMED unless ``value`` has 32 bytes."""
    if len(value) != SEED_BYTES:
        raise UserError(SEED_MALFORMED, what=what, length=len(value))


class Stream:
    """A sequence of 64-bit words; each call goes on where the last one stopped."""

    def __init__(self, seed: bytes) -> None:
        self._generator = np.random.PCG64(0)
        self._generator.state = {
            "bit_generator": "PCG64",
            "state": {"state": int.from_bytes(seed[:16], "big"), "inc": int.from_bytes(seed[16:], "big") | 1},
            "has_uint32": 0,
            "uinteger": 0,
        }

    def words(self, count: int) -> Words:
        """Return the next ``count`` words as (count,) uint64."""
        return np.asarray(self._generator.random_raw(count), dtype=np.uint64)

    def below(self, span: int, count: int) -> NDArray[np.int64]:
        """Return (count,) integers, each equally likely in 0..span-1: words in the uneven tail are passed over."""
        last = np.uint64(_WORDS - _WORDS % span - 1)
        kept = np.empty(0, dtype=np.uint64)
        while len(kept) < count:
            words = self.words(count - len(kept))
            kept = np.concatenate([kept, words[words <= last]])
        return (kept % np.uint64(span)).astype(np.int64)


class RandomSource:
    """A 256-bit seed and the independent streams that grow from it, one for each label."""

    def __init__(self, seed: bytes) -> None:
        require_32_bytes(seed, "seed")
        self._seed = seed

    def stream(self, label: str) -> Stream:
        """Return the stream of a label, from its beginning."""
        return Stream(hashlib.sha256(self._seed + label.encode()).digest())
