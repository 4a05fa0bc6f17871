"""Entries of the logs as typed values: harms, costs, contacts, meetings. Deviations are read by `core.deviations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from core.values import LogEntry

LogKind = Literal["contact", "harm", "deviation", "cost", "meeting", "register"]
KINDS: tuple[LogKind, ...] = get_args(LogKind)
NAMES_ARMS: frozenset[str] = frozenset({"deviation", "cost"})
SETTLE_DAYS = 14
URGENT_SEVERITY = 3
STATE, UNFINISHED = "state", "unfinished"


@dataclass(frozen=True, slots=True)
class Harm:
    """A harm or unintended event. ``severity`` is 1-4, None when it is not told; ``related`` no, possible or likely.

    ``heard`` says whether somebody asked (``asked``) or it came up by itself (``spontaneous``).
    """

    id: str
    on: str
    participant: str
    kind: str
    severity: int | None
    related: str
    heard: str
    what: str
    action: str
    owner: str
    due: str
    closed: str
    is_unfinished: bool

    def is_open(self) -> bool:
        """Tell whether nobody has closed it."""
        return not self.closed

    def days_open(self, today: str) -> int:
        """Return the days since it happened."""
        return max((date.fromisoformat(today) - date.fromisoformat(self.on[:10])).days, 0)

    def is_overdue(self, today: str) -> bool:
        """Tell whether it is open past the day it was to be settled by, a fortnight after it where none was said."""
        due = self.due or (date.fromisoformat(self.on[:10]) + timedelta(days=SETTLE_DAYS)).isoformat()
        return self.is_open() and due < today

    def is_urgent(self, today: str) -> bool:
        """Tell whether it is open and serious, or overdue."""
        serious = self.severity is not None and self.severity >= URGENT_SEVERITY
        return self.is_open() and (serious or self.is_overdue(today))


@dataclass(frozen=True, slots=True)
class Cost:
    """One cost: ``total`` in ``currency`` over all cycles so far (None where only hours are known), and ``hours``.

    ``arm`` "" stands for the programme as a whole.
    """

    on: str
    arm: str
    kind: str
    currency: str
    prices: str
    total: float | None
    hours: float
    once: bool
    paid_by: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One attempt to reach a person: ``reached`` is yes, partly or no."""

    on: str
    participant: str
    wave: str
    reached: str
    result: str
    note: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What was said at a meeting: ``theme`` from the list, how many agreed, and its ``fit`` beside the numbers."""

    theme: str
    agreed: int | None
    fit: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A focus group or meeting: who was there by age and sex, what was said, what was agreed."""

    on: str
    kind: str
    present: Mapping[str, int]
    consent: bool
    themes: tuple[Theme, ...]
    new_theme: str
    quote: str
    actions: str

    @property
    def people(self) -> int:
        """How many were there."""
        return sum(self.present.values())


def is_unfinished(entry: LogEntry) -> bool:
    """Tell whether an entry was kept before it was complete."""
    return entry.body.get(STATE) == UNFINISHED


def read_harm(entry: LogEntry) -> Harm:
    """Read a harm of the log."""
    body, severity = entry.body, entry.body.get("severity", "")
    texts = {name: body.get(name, "") for name in ("kind", "related", "heard", "what", "action", "owner", "due")}
    return Harm(
        id=entry.id,
        on=entry.on,
        participant=entry.participant,
        severity=int(severity) if severity.isdecimal() else None,
        closed=body.get("closed", ""),
        is_unfinished=is_unfinished(entry),
        **texts,
    )


def read_cost(entry: LogEntry) -> Cost:
    """Read a cost: an amount, or hours times what an hour costs, times the cycles so far."""
    body = entry.body
    times = max(_number(body.get("cycles", "")) or 1.0, 1.0) if body.get("often") == "cycle" else 1.0
    amount, hours, rate = (_number(body.get(name, "")) for name in ("amount", "hours", "rate"))
    total = amount if amount is not None else hours * rate if hours is not None and rate is not None else None
    return Cost(
        on=entry.on,
        arm=body.get("arm", ""),
        kind=body.get("kind", body.get("item", "")),
        currency=body.get("currency", ""),
        prices=body.get("prices", ""),
        total=None if total is None else total * times,
        hours=(hours or 0.0) * times,
        once=body.get("often") != "cycle",
        paid_by=body.get("paid_by", ""),
    )


def read_contact(entry: LogEntry) -> Contact:
    """Read an attempt to reach a person."""
    texts = {name: entry.body.get(name, "") for name in ("wave", "reached", "result", "note")}
    return Contact(on=entry.on, participant=entry.participant, **texts)


def read_meeting(entry: LogEntry) -> Meeting:
    """Read a focus group or meeting."""
    body = entry.body
    ages = [f"{sex}_{age}" for sex in ("women", "men") for age in ("young", "mid", "old")]
    present = {name: int(body[name]) for name in [*ages, "others"] if body.get(name, "").isdecimal()}
    themes = []
    for place in (1, 2):
        theme, agreed = body.get(f"theme_{place}", ""), body.get(f"agreed_{place}", "")
        if theme:
            themes.append(Theme(theme, int(agreed) if agreed.isdecimal() else None, body.get(f"fit_{place}", "")))
    texts = {name: body.get(name, "") for name in ("kind", "new_theme", "quote", "actions")}
    return Meeting(on=entry.on, present=present, consent=body.get("consent") == "yes", themes=tuple(themes), **texts)


def urgent_harms(entries: Sequence[LogEntry], today: str) -> tuple[Harm, ...]:
    """Return the urgent harms: the gravest first, then the oldest."""
    found = [harm for harm in map(read_harm, entries) if harm.is_urgent(today)]
    return tuple(sorted(found, key=lambda harm: (-(harm.severity or 0), harm.on, harm.id)))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
