"""Who changed what, and when: the ledger in people's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.study import Study


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One or more entries of one kind, written together by one person on one computer."""

    at: str
    actor: str
    device: str
    kind: str
    number: int


def read_history(study: Study) -> tuple[HistoryLine, ...]:
    """Return the history, the latest first; entries of one kind, person, computer and minute are one line."""
    lines: list[HistoryLine] = []
    entries = sorted(study.ledger.entries(), key=lambda e: (e.at, e.device, e.position), reverse=True)
    for entry in entries:
        line = HistoryLine(entry.at[:16], entry.actor, entry.device, entry.kind, 1)
        last = lines[-1] if lines else None
        if last is not None and _is_same(last, line):
            lines[-1] = HistoryLine(last.at, last.actor, last.device, last.kind, last.number + 1)
        else:
            lines.append(line)
    return tuple(lines)


def _is_same(first: HistoryLine, second: HistoryLine) -> bool:
    return (first.at, first.actor, first.device, first.kind) == (second.at, second.actor, second.device, second.kind)
