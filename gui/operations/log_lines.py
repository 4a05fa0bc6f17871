"""One entry of a log as a line: what it says in a few words. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.values import LogEntry
from instruments.logs import Harm, is_unfinished, read_cost, read_harm, read_meeting

SHORT = 90


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line of the list; ``words`` says what happened, the rest is for harms and what is not complete."""

    entry: LogEntry
    kind: str
    on: str
    person: str
    words: str
    is_unfinished: bool = False
    is_urgent: bool = False
    severity: int | None = None
    related: str = ""
    closed: str = ""
    days: int = 0
    owner: str = ""


def line_of(entry: LogEntry, today: str, words: Mapping[str, str]) -> LogLine:
    """Make a line of an entry; ``words`` has the labels of choices by ``name=value``."""
    harm = read_harm(entry) if entry.kind == "harm" else None
    line = LogLine(entry, entry.kind, entry.on, entry.participant, _short(_said(entry, words)), is_unfinished(entry))
    return line if harm is None else _of_harm(line, harm, today, words)


def _of_harm(line: LogLine, harm: Harm, today: str, words: Mapping[str, str]) -> LogLine:
    return LogLine(
        entry=line.entry,
        kind=line.kind,
        on=line.on,
        person=line.person,
        words=line.words,
        is_unfinished=line.is_unfinished,
        is_urgent=harm.is_urgent(today),
        severity=harm.severity,
        related=words.get(f"related={harm.related}", harm.related),
        closed=harm.closed,
        days=harm.days_open(today),
        owner=harm.owner,
    )


def _said(entry: LogEntry, words: Mapping[str, str]) -> str:
    body = entry.body

    def chosen(name: str) -> str:
        value = body.get(name, "")
        return words.get(f"{name}={value}", value)

    if entry.kind == "contact":
        return _joined(body.get("wave", ""), chosen("way"), chosen("result") or chosen("reached"), body.get("note", ""))
    if entry.kind == "harm":
        return _joined(chosen("kind"), body.get("what", body.get("action", "")))
    if entry.kind == "deviation":
        return _joined(chosen("deviation"), body.get("what", ""), body.get("cluster", ""), body.get("why", ""))
    if entry.kind == "cost":
        cost = read_cost(entry)
        total = f"{cost.currency} {cost.total:,.2f}".strip() if cost.total is not None else f"{cost.hours:g} h"
        return _joined(cost.arm, chosen("kind"), body.get("item", ""), total)
    if entry.kind == "meeting":
        meeting = read_meeting(entry)
        people = f"n = {meeting.people}" if meeting.people else ""
        return _joined(chosen("kind"), people, body.get("prompts", ""), meeting.actions)
    return _joined(body.get("register", ""), *(text for key, text in body.items() if key not in ("register", "state")))


def _joined(*parts: str) -> str:
    return " · ".join(dict.fromkeys(" ".join(part.split()) for part in parts if part.strip()))


def _short(words: str) -> str:
    return words if len(words) <= SHORT else f"{words[: SHORT - 1]}…"
