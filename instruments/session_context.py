"""What a session is given from outside: the clock, the device, chance, files. Two equal contexts give equal runs."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

RandomBytes = Callable[[int], bytes]


def _system_now() -> datetime:
    return datetime.now(UTC).astimezone()  # noqa: TID251 - only where no clock is handed in


@dataclass(frozen=True, slots=True)
class SessionContext:
    """Surroundings of one response.

    ``now`` is a moment or a function giving one; ``today`` overrides its date; ``seed`` fixes every random choice
    (None draws a fresh one); ``attachments`` is the folder with the form's tables; ``properties`` answer
    ``property()`` and preloads such as ``deviceid`` and ``username``.
    """

    now: datetime | Callable[[], datetime] = _system_now
    today: date | None = None
    deviceid: str = ""
    username: str = ""
    seed: bytes | str | int | None = None
    attachments: Path | None = None
    properties: Mapping[str, str] = field(default_factory=dict)

    def moment(self) -> datetime:
        """Return the present moment, on the given day where ``today`` is set."""
        moment = self.now if isinstance(self.now, datetime) else self.now()
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment if self.today is None else datetime.combine(self.today, time_in(moment))

    def random(self) -> RandomBytes:
        """Return a source of bytes: fixed by ``seed``, else the system's."""
        return secrets.token_bytes if self.seed is None else seeded(self.seed)


def time_in(moment: datetime) -> time:
    """Return the time of day with its time zone."""
    return moment.timetz()


def seeded(seed: bytes | str | int) -> RandomBytes:
    """Return a source of bytes that depends on nothing but the seed (SHA-256 in counter mode)."""
    key = seed if isinstance(seed, bytes) else str(seed).encode()
    drawn = 0

    def draw(count: int) -> bytes:
        nonlocal drawn
        out = b""
        while len(out) < count:
            out += hashlib.sha256(key + drawn.to_bytes(8, "big")).digest()
            drawn += 1
        return out[:count]

    return draw


def context_from(given: SessionContext | Mapping[str, object] | None) -> SessionContext:
    """Accept a context, a mapping with its fields, or nothing."""
    if given is None:
        return SessionContext()
    return given if isinstance(given, SessionContext) else SessionContext(**given)  # type: ignore[arg-type]  # field by field
