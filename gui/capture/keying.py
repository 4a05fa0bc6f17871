"""What is keyed on one line of a section: badges, numbers, dates, words. No Qt."""

from __future__ import annotations

import re

from gui.capture.answers import matches, parse_number
from gui.capture.flow import Question
from gui.digits import western

_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,4})")


def keyed(question: Question, text: str) -> str | None:
    """Return what was typed as the form stores it, "" for nothing, None when it is no possible answer."""
    typed = text.strip()
    if not typed:
        return ""
    if question.options:
        return _badges(question, typed)
    if question.type in ("integer", "int", "decimal"):
        return parse_number(typed, whole=question.type != "decimal")
    if question.type == "date":
        return _date(western(typed))
    if question.type in ("acknowledge", "trigger"):
        return "OK" if western(typed) == "1" else None
    return typed


def shown(question: Question) -> tuple[str, str]:
    """Return what stands in the field for the stored answer, and its meaning in words."""
    special = next((s.label for s in question.specials if s.value == question.value), "")
    if special or not question.value:
        return "", special
    if question.options:
        chosen = [o for o in question.options if o.value in _values(question)]
        return " ".join(o.badge for o in chosen), " · ".join(o.label for o in chosen)
    if question.type == "date":
        year, _, rest = question.value.partition("-")
        return f"{rest[3:5]}/{rest[:2]}/{year}", ""
    return ("1" if question.value == "OK" else question.value), ""


def _values(question: Question) -> list[str]:
    return question.value.split() if question.type.startswith("select_multiple") else [question.value]


def _badges(question: Question, typed: str) -> str | None:
    parts = western(typed).replace(",", " ").split()
    found = [matches(question.options, part)[0] for part in parts]
    if any(option is None for option in found):
        return None
    if not question.type.startswith("select_multiple") and len(found) > 1:
        return None
    return " ".join(option.value for option in found if option is not None)


def _date(typed: str) -> str | None:
    match = _DATE.fullmatch(typed)
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups())
    year += 2000 if year < 100 else 0
    is_day = 1 <= month <= 12 and 1 <= day <= (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return f"{year:04d}-{month:02d}-{day:02d}" if is_day and (month != 2 or day < 29 or is_leap) else None
