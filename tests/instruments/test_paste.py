"""Pasting into a grid: columns by header or place, rows by person or place, each refused cell with its reason."""

from __future__ import annotations

import pytest

from core.values import NewParticipant
from instruments.grid import ClassGrid
from instruments.paste import read_paste, understood
from instruments.templates import make_study


@pytest.fixture
def grid(tmp_path):
    with make_study(tmp_path / "class.pilot", "class") as study:
        study.people.add([NewParticipant(f"T-{i:02d}") for i in range(1, 5)])
        yield ClassGrid(study, "quick_test", "before")


def test_a_block_without_header_lands_where_the_cursor_stands(grid):
    paste = read_paste(grid, "1\t2\n3\tD", 1, 2)
    assert paste.cells == {(1, 2): "a", (1, 3): "b", (2, 2): "c", (2, 3): "-99"}
    assert (paste.matched, paste.by_person, paste.refused) == ("position", False, ())


def test_columns_go_by_header_and_rows_by_person(grid):
    paste = read_paste(grid, "id\tquick_02\tquick_01\nT-03\t1\t4\nT-01\t2\t3", 0, 0)
    assert paste.cells == {(2, 1): "a", (2, 0): "d", (0, 1): "b", (0, 0): "c"}
    assert (paste.matched, paste.by_person) == ("header", True)


def test_item_numbers_are_a_header_beside_a_column_of_people(grid):
    paste = read_paste(grid, "ID,2,1\nT-02,1,1", 0, 0)
    assert paste.cells == {(1, 1): "a", (1, 0): "a"}


def test_each_refused_cell_says_why(grid):
    paste = read_paste(grid, "id\tquick_01\nT-01\t9\nT-99\t1\nT-02\t2", 0, 0)
    assert [(r.line, r.text, r.why) for r in paste.refused] == [
        (2, "9", "not_an_answer"),
        (3, "T-99", "no_such_person"),
    ]
    assert paste.cells == {(1, 0): "b"}
    assert paste.refused_at == {(0, 0): "9"}


def test_what_lies_outside_the_grid_is_refused(grid):
    paste = read_paste(grid, "1\t1\n1\t1", 3, 14)
    assert paste.cells == {(3, 14): "a"}
    assert {r.why for r in paste.refused} == {"outside"}


def test_empty_cells_leave_what_is_there(grid):
    assert read_paste(grid, "1\t\t2", 0, 0).cells == {(0, 0): "a", (0, 2): "b"}


@pytest.mark.parametrize(
    ("text", "value"), [("٣", "c"), ("3.0", "c"), ("c", "c"), ("-99", "-99"), ("I don't know", "-99")]
)
def test_keys_codes_and_words_are_understood(grid, text, value):
    assert understood(grid.heads[0], text) == value
