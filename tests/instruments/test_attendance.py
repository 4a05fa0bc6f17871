"""Attendance: named sessions, one key a cell, keyed again it supersedes, minutes only when given."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.values import NewParticipant
from instruments.attendance import AttendanceGrid, add_sitting, sittings, write_attendance
from instruments.templates import make_study


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "class.pilot", "class") as study:
        study.people.add([NewParticipant(f"T-{i:02d}") for i in range(1, 4)])
        add_sitting(study, "Day 1", 180)
        add_sitting(study, "Day 2", 120)
        yield study


def test_sessions_keep_their_order_and_minutes(study):
    assert [(s.name, s.minutes) for s in sittings(study)] == [("Day 1", 180), ("Day 2", 120)]
    with pytest.raises(UserError, match="already"):
        add_sitting(study, "day 1", 90)


def test_a_key_is_a_fact_and_keyed_again_it_supersedes(study):
    grid = AttendanceGrid(study)
    grid.put({(0, 0): "present", (1, 0): "absent"})
    write_attendance(study, grid.take())
    grid.put({(0, 0): "late"})
    grid.set_minutes(0, 0, 20)
    write_attendance(study, grid.take())
    held = {a.participant: (a.minutes, a.reason) for a in study.sessions.all()}
    assert held == {"T-01": (160, "late"), "T-02": (0, "")}
    assert study.verify().ok


def test_late_without_minutes_counts_in_full(study):
    grid = AttendanceGrid(study)
    grid.put({(0, 1): "late"})
    assert (grid.minutes(0, 1), grid.value(0, 1)) == (120, "late")


def test_a_cleared_cell_leaves_nothing_even_where_it_was_keyed_twice(study):
    grid = AttendanceGrid(study)
    for value in ("present", "late"):
        grid.put({(0, 0): value})
        write_attendance(study, grid.take())
    grid.put({(0, 0): ""})
    write_attendance(study, grid.take())
    assert study.sessions.all() == ()
    assert AttendanceGrid(study).value(0, 0) == ""


def test_all_present_leaves_exceptions_alone(study):
    grid = AttendanceGrid(study)
    grid.put({(1, 0): "absent"})
    grid.put(grid.all_present(0))
    assert [grid.value(row, 0) for row in range(3)] == ["present", "absent", "present"]
    assert grid.came(0) == 2
    grid.undo()
    assert [grid.value(row, 0) for row in range(3)] == ["", "absent", ""]


def test_more_minutes_than_the_session_has_are_refused(study):
    grid = AttendanceGrid(study)
    grid.put({(0, 1): "late"})
    with pytest.raises(UserError, match="from 0 to 120"):
        grid.set_minutes(0, 1, 121)
