"""Identifiers of facts: UUIDv7 (RFC 9562), ordered by the time they were made."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Protocol
from uuid import UUID


class Ids(Protocol):
    """Gives a fresh identifier for each fact."""

    def new(self, moment: datetime) -> str:
        """Return a UUIDv7 for ``moment`` as its 36-character text."""


def _uuid7(moment: datetime, random: int) -> str:
    milliseconds = int(moment.timestamp() * 1000) & (2**48 - 1)
    value = milliseconds << 80 | 7 << 76 | (random >> 64 & 0xFFF) << 64
    value |= 0b10 << 62 | random & (2**62 - 1)
    return str(UUID(int=value))


class RandomIds:
    """Identifiers with random tails, for real studies."""

    def new(self, moment: datetime) -> str:
        """Return a UUIDv7 with 74 random bits."""
        return _uuid7(moment, secrets.randbits(80))


class CountedIds:
    """Identifiers whose tails come from a label and a counter: the demo and tests repeat byte for byte."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._count = 0

    def new(self, moment: datetime) -> str:
        """Return the next UUIDv7 of this sequence."""
        self._count += 1
        digest = hashlib.sha256(f"{self._label}/{self._count}".encode()).digest()
        return _uuid7(moment, int.from_bytes(digest[:10], "big"))
