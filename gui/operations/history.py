"""Who changed what, and when: the ledger in people's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.ledger import LedgerLine
    from core.study import Study


def read_history(study: Study) -> tuple[LedgerLine, ...]:
    """Return the history, the latest first; entries of one kind, person, computer and minute are one line."""
    return study.ledger.lines()
