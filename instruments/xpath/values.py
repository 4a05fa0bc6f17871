"""The four kinds of value and how one becomes another, by XPath 1.0 with ODK's dates as day counts."""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from instruments.xpath.nodes import Node, string_value

Value: TypeAlias = float | str | bool | list[Node]

NAN = math.nan
EPOCH = date(1970, 1, 1)
_NUMBER = re.compile(r"\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:T.*)?", re.ASCII)
_TIME = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(Z|[-+]\d{2}:?\d{2})?", re.ASCII)


def text_to_number(text: str) -> float:
    """Return the number a text writes, a date as days since 1970, anything else as NaN."""
    if _NUMBER.fullmatch(text):
        return float(text)
    return days_of(text) if _DATE.fullmatch(text) else NAN


@lru_cache(maxsize=1024)
def days_of(text: str) -> float:
    """Return days since 1970-01-01 of an ISO date or date and time; NaN for a date that does not exist."""
    moment = moment_of(text)
    if moment is None:
        return NAN
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(days=1)


def moment_of(text: str) -> datetime | None:
    """Return the moment an ISO text names (UTC when it gives no offset), or None."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def time_of(text: str) -> time | None:
    """Return the time of day an ISO time names, its offset left out, or None."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hours, minutes, seconds, fraction, _offset = match.groups()
    try:
        return time(int(hours), int(minutes), int(seconds or 0), int((fraction or "0").ljust(6, "0")))
    except ValueError:
        return None


def number_to_text(number: float) -> str:
    """Write a number as XPath does: whole numbers without a point, never an exponent."""
    if number != number:
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    return format(Decimal(repr(number)), "f").removesuffix(".0")


def to_text(value: Value) -> str:
    """Return a value as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return string_value(value[0]) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_to_text(value)


def to_number(value: Value) -> float:
    """Return a value as a number; NaN when it is none."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float | int):
        return value
    if isinstance(value, list):
        return text_to_number(string_value(value[0])) if value else NAN
    return text_to_number(value)


def to_truth(value: Value) -> bool:
    """Return a value as true or false: a node-set by whether it has nodes."""
    if isinstance(value, float):
        return value == value and value != 0
    return bool(value)
