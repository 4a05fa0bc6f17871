"""Badges, special answers and numbers as typed."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.capture.answers import matches, parse_number, split_choices
from gui.capture.dates import DateTyped, iso_date, parts_of


def choices(*values):
    return [SimpleNamespace(value=v, label=f"label {v}") for v in values]


def test_codes_up_to_99_are_their_own_badges():
    options, _ = split_choices(choices("1", "2", "10"))
    assert [o.badge for o in options] == ["1", "2", "10"]


def test_one_word_among_the_codes_gives_every_choice_its_position():
    options, _ = split_choices(choices("7", "other"))
    assert [o.badge for o in options] == ["1", "2"]


def test_special_answers_stand_apart():
    options, specials = split_choices(choices("1", "-99", "-98"))
    assert [o.value for o in options] == ["1"]
    assert [s.value for s in specials] == ["-99", "-98"]


def test_a_digit_waits_while_a_longer_badge_could_follow():
    options, _ = split_choices(choices("1", "2", "10"))
    found, may_grow = matches(options, "1")
    assert found == options[0]
    assert may_grow


@pytest.mark.parametrize(
    ("typed", "stored"), [("3.5", "3.5"), ("3,5", "3.5"), ("٣٫٥", "3.5"), ("-2", "-2"), ("007", "7")]
)
def test_a_number_is_read_in_any_writing(typed, stored):
    assert parse_number(typed, whole=False) == stored


@pytest.mark.parametrize("typed", ["1,234.5", "1 234", "abc", "3.", ".5", "--2", "²"])
def test_what_is_no_plain_number_is_refused(typed):
    assert parse_number(typed, whole=False) is None


def test_a_whole_number_has_no_decimals():
    assert parse_number("3.0", whole=True) is None


@given(st.integers(-(10**9), 10**9))
def test_every_whole_number_reads_back(number):
    assert parse_number(str(number), whole=True) == str(number)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_date_reads_back(day):
    parts = parts_of(day.isoformat())
    assert iso_date(DateTyped(*parts)) == day.isoformat()


def test_the_31st_of_february_is_no_date():
    assert iso_date(DateTyped("31", "2", "2026")) is None


def test_two_digit_years_are_of_this_century():
    assert iso_date(DateTyped("3", "4", "26")) == "2026-04-03"


def test_empty_boxes_are_a_blank():
    assert iso_date(DateTyped("", "", "")) == ""
