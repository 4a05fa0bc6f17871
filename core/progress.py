"""How long work says where it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol

from core.errors import Cancelled

__all__ = ["Cancelled", "Progress", "Silent"]


class Progress(Protocol):
    """Told about each step; may raise `Cancelled`."""

    def step(self, done: int, total: int, label: str) -> None:
        """Report that ``done`` of ``total`` parts of ``label`` are finished."""


class Silent:
    """A `Progress` that says nothing and never stops."""

    def step(self, done: int, total: int, label: str) -> None:
        """Ignore the report."""
