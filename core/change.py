"""What a command did to a study. Pages refresh from it; nobody polls."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """The kinds of things a command touched, such as ``{"participant"}``, and the facts it added."""

    kinds: frozenset[str]
    fact_ids: tuple[str, ...] = ()

    def touches(self, *kinds: str) -> bool:
        """Tell whether any of ``kinds`` was touched."""
        return not self.kinds.isdisjoint(kinds)
