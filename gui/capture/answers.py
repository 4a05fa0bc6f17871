"""Choices as they are shown: badges by rule, special answers apart; numbers as people type them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gui.digits import western

DONT_KNOW, REFUSED, NOT_APPLICABLE, NOT_SEEN = "-99", "-98", "-97", "-96"
SPECIAL_CODES = (DONT_KNOW, REFUSED, NOT_APPLICABLE, NOT_SEEN)
BADGE_LIMIT = 99


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose, with the badge whose digits choose it."""

    value: str
    label: str
    badge: str


@dataclass(frozen=True, slots=True)
class Special:
    """Don't know, Refused and the like: offered in the footer, not read out."""

    value: str
    label: str


def split_choices(choices: Sequence[Any]) -> tuple[tuple[Option, ...], tuple[Special, ...]]:
    """Return ordinary options with badges, and the special answers.

    The badge is the code where every code of the list is an integer from 0 to 99, otherwise the position.
    """
    plain = [c for c in choices if str(c.value) not in SPECIAL_CODES]
    specials = tuple(Special(str(c.value), str(c.label)) for c in choices if str(c.value) in SPECIAL_CODES)
    by_code = all(str(c.value).isdecimal() and int(c.value) <= BADGE_LIMIT for c in plain)
    options = tuple(
        Option(str(c.value), str(c.label), str(int(c.value)) if by_code else str(i))
        for i, c in enumerate(plain, start=1)
    )
    return options, specials


def matches(options: Sequence[Option], typed: str) -> tuple[Option | None, bool]:
    """Return the option whose badge was typed, and whether a longer badge could still follow."""
    found = next((o for o in options if o.badge == typed), None)
    return found, any(o.badge != typed and o.badge.startswith(typed) for o in options)


def parse_number(text: str, *, whole: bool) -> str | None:
    """Return a typed number as the form stores it, or None when it is not one.

    Digits of any script; the decimal mark is ``.``, ``,`` or ``٫``; thousands marks are refused, not guessed.
    """
    plain = western(text.strip()).replace("\u2212", "-").replace("٫", ".").replace(",", ".")
    sign = "-" if plain.startswith("-") else ""
    body = plain.removeprefix("-")
    whole_part, mark, decimals = body.partition(".")
    if not (whole_part + decimals).isascii() or not (whole_part + decimals).isdecimal():
        return None
    if mark and (whole or not decimals or not whole_part):
        return None
    return f"{sign}{int(whole_part)}" + (f".{decimals}" if mark else "")
