"""Deviations are typed entries of the log."""

from __future__ import annotations

import pytest

from core.deviations import Deviation, read_deviation
from core.errors import UserError
from core.values import LogEntry


def test_a_deviation_comes_back_as_it_was_written():
    late = Deviation("late", "2026-03-04", "A strike", planned="2 March", done="4 March", cluster="north", by="Rosa")
    assert read_deviation(late.entry()) == late


def test_a_deviation_needs_a_reason_and_what_happened():
    with pytest.raises(UserError, match="needs a reason"):
        Deviation("late", "2026-03-04", " ").entry()
    with pytest.raises(UserError, match="does not say what happened"):
        Deviation("other", "2026-03-04", "A strike").entry()


def test_an_entry_in_free_words_is_read_too():
    free = LogEntry("deviation", "2026-03-04", {"what": "sent a substitute", "effect": "analysed as allocated"}, "P1")
    found = read_deviation(free)
    assert (found.kind, found.what, found.effect, found.participant) == (
        "other", "sent a substitute", "analysed as allocated", "P1",
    )  # fmt: skip
