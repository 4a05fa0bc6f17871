"""What is kept of a file that came back: a log entry of its own kind."""

from __future__ import annotations

from dataclasses import dataclass

from core.values import LogEntry

RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Return:
    """One file that came back: what it brought, and whether that was taken back since."""

    id: str
    at: str
    by: str
    devices: tuple[str, ...]
    responses: int
    same: int
    differences: int
    people: int
    facts: tuple[str, ...]
    taken_back: str = ""
    reason: str = ""
    retractions: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()


def entry_of(note: Return, on: str) -> LogEntry:
    """Write a return as a log entry of the day ``on``."""
    body = {
        "devices": "\n".join(note.devices),
        "responses": str(note.responses),
        "same": str(note.same),
        "differences": str(note.differences),
        "people": str(note.people),
        "facts": " ".join(note.facts),
        "taken_back": note.taken_back,
        "reason": note.reason,
        "retractions": " ".join(note.retractions),
        "restored": " ".join(note.restored),
    }
    return LogEntry(RECEIVED, on, {name: text for name, text in body.items() if text})


def return_of(entry: LogEntry) -> Return:
    """Read a return from its log entry."""
    body = entry.body

    def number(name: str) -> int:
        return int(body.get(name, "0"))

    def ids(name: str) -> tuple[str, ...]:
        return tuple(body.get(name, "").split())

    return Return(
        id=entry.id,
        at=entry.at,
        by=entry.by,
        devices=tuple(body.get("devices", "").split("\n")),
        responses=number("responses"),
        same=number("same"),
        differences=number("differences"),
        people=number("people"),
        facts=ids("facts"),
        taken_back=body.get("taken_back", ""),
        reason=body.get("reason", ""),
        retractions=ids("retractions"),
        restored=ids("restored"),
    )
