"""T-CHANGES reads as one line a change."""

from __future__ import annotations

from analysis.facts import StudyChange
from reports.tables_changes import changes_table
from reports.words import words
from tests.reports.builders import flagship_facts

AMENDED = StudyChange(
    "2026-03-05", "amendment", "smaller difference", "k matters: 8", "k matters: 5", "The pilot", "data", "Ben", 1,
    revealed=True,
)  # fmt: skip
CROSSED = StudyChange("2026-03-04", "crossover", why="Wanted to", count=3)


def _rows(**more):
    table = changes_table(words("en"), flagship_facts(**more))
    return None if table is None else [row.cells for row in table.rows]


def test_changes_stand_by_date_with_what_had_been_seen():
    first, second = _rows(deviations=(CROSSED,), amendments=(AMENDED,))
    assert first[1] == "Attended though in the control arm (3 times)"
    assert first[5] == "no outcome data"
    assert second[1:] == (
        "Amendment 1: smaller difference", "k matters: 8", "k matters: 5", "The pilot", "outcome data; arms revealed",
        "Ben",
    )  # fmt: skip


def test_without_changes_there_is_no_table():
    assert _rows(deviations=(), amendments=()) is None
