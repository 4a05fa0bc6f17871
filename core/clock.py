"""Time as an argument. Every stored time is UTC, written as ISO 8601 with milliseconds and a ``Z``."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Gives the present moment."""

    def now(self) -> datetime:
        """Return an aware UTC time."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the present UTC time."""
        return datetime.now(UTC)


class SteppingClock:
    """A clock for demos and tests: starts at a given time and moves on by ``step_s`` seconds a look."""

    def __init__(self, start: datetime, step_s: float = 1.0) -> None:
        self._next = start
        self._step = timedelta(seconds=step_s)

    def now(self) -> datetime:
        """Return the next moment."""
        moment = self._next
        self._next = moment + self._step
        return moment


def stamp(moment: datetime) -> str:
    """Write an aware time as UTC ISO 8601 with milliseconds, such as ``2026-03-02T09:41:07.250Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
