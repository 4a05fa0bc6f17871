"""Functions on dates and times. A date is ISO text; as a number it is days since 1970-01-01."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from instruments.xpath.environment import Environment
from instruments.xpath.registry import Registry
from instruments.xpath.values import NAN, Value, days_of, moment_of, text_to_number, time_of, to_number, to_text

DATES = Registry()
_START = datetime(1970, 1, 1, tzinfo=UTC)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FORMATS: dict[str, Callable[[datetime], str]] = {
    "Y": lambda moment: f"{moment.year:04d}",
    "y": lambda moment: f"{moment.year % 100:02d}",
    "m": lambda moment: f"{moment.month:02d}",
    "n": lambda moment: str(moment.month),
    "b": lambda moment: _MONTHS[moment.month - 1],
    "d": lambda moment: f"{moment.day:02d}",
    "e": lambda moment: str(moment.day),
    "H": lambda moment: f"{moment.hour:02d}",
    "h": lambda moment: str(moment.hour),
    "M": lambda moment: f"{moment.minute:02d}",
    "S": lambda moment: f"{moment.second:02d}",
    "3": lambda moment: f"{moment.microsecond // 1000:03d}",
    "a": lambda moment: _DAYS[moment.weekday()],
    "W": lambda moment: str(moment.isocalendar().week),
    "%": lambda _moment: "%",
}


@DATES.plain("today", "e", "text")
def _today(env: Environment) -> str:
    return env.now().date().isoformat()


@DATES.plain("now", "e", "text")
def _now(env: Environment) -> str:
    return env.now().isoformat(timespec="milliseconds")


def _day_text(number: float) -> str:
    if number != number or abs(number) > 2_900_000:
        return ""
    try:
        return (_START + timedelta(days=int(number // 1))).date().isoformat()
    except OverflowError:
        return ""


def _as_date(value: Value) -> str:
    """Return a date's ISO text, from a day count or an ISO text; blank when it is none."""
    if isinstance(value, float):
        return _day_text(value)
    text = to_text(value).strip()
    return text if days_of(text) == days_of(text) else _day_text(text_to_number(text))


DATES.plain("date", "v", "text")(_as_date)


@DATES.plain("date-time", "v", "text")
def _date_time(value: Value) -> str:
    if not isinstance(value, float) or value != value:
        return _as_date(value)
    if value == int(value):
        return _day_text(value)
    return (_START + timedelta(days=value)).isoformat(timespec="milliseconds")


@DATES.plain("decimal-date-time", "v", "number")
def _decimal_date_time(value: Value) -> float:
    return to_number(value)


@DATES.plain("decimal-time", "t", "number")
def _decimal_time(text: str) -> float:
    moment = time_of(text)
    if moment is None:
        return NAN
    return (moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6) / 86400


@DATES.plain("format-date", "vt", "text")
@DATES.plain("format-date-time", "vt", "text")
def _format(value: Value, layout: str) -> str:
    moment = _moment(value)
    if moment is None:
        return ""
    out: list[str] = []
    letters = iter(layout)
    for letter in letters:
        if letter == "%":
            letter = next(letters, "%")
            write = _FORMATS.get(letter)
            letter = write(moment) if write else f"%{letter}"
        out.append(letter)
    return "".join(out)


def _moment(value: Value) -> datetime | None:
    if not isinstance(value, float):
        moment = moment_of(to_text(value))
        if moment is not None:
            return moment
    number = to_number(value)
    if number != number or abs(number) > 2_900_000:
        return None
    try:
        return _START + timedelta(days=number)
    except OverflowError:
        return None
