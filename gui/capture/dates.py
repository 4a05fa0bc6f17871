"""Dates as typed in three boxes, and as forms store them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

CENTURY = 100


@dataclass(frozen=True, slots=True)
class DateTyped:
    """What stands in the boxes, digits already Western."""

    day: str
    month: str
    year: str


def iso_date(typed: DateTyped) -> str | None:
    """Return ``YYYY-MM-DD``, "" when all boxes are empty, None when it is no date. Two-digit years are 2000-2099."""
    parts = (typed.year, typed.month, typed.day)
    if not any(parts):
        return ""
    if not all(p.isdecimal() for p in parts):
        return None
    year = int(typed.year)
    if len(typed.year) not in (2, 4):
        return None
    try:
        return date(year + 2000 if year < CENTURY else year, int(typed.month), int(typed.day)).isoformat()
    except ValueError:
        return None


def parts_of(value: str, days_before: int = 0) -> tuple[str, str, str]:
    """Return day, month and year of a stored date, some days earlier if asked; empty strings for none."""
    try:
        found = date.fromisoformat(value[:10]) - timedelta(days=days_before)
    except ValueError:
        return "", "", ""
    return str(found.day), str(found.month), str(found.year)
