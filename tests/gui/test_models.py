"""The tables keep Qt's rules and say what they show in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.models.people import MASK, PeopleModel
from gui.models.todo import TodoModel
from gui.operations.lines import PersonLine, TodoLine, WaveCell

LINES = (
    PersonLine("P-1", "", "Centro", "active", (WaveCell(2, 2), WaveCell(1, 3))),
    PersonLine("P-2", "", "Juárez", "withdrawn", (WaveCell(0, 2), WaveCell(0, 3, 1))),
)


@pytest.fixture
def people(qapp):
    model = PeopleModel()
    model.replace(LINES, ("Before", "After"))
    return model


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, column), role)


def test_the_people_table_keeps_qts_rules(people, qtmodeltester):
    qtmodeltester.check(people)


def test_names_are_masked_until_shown(people):
    assert cell(people, 0, 1) == MASK
    people.show_names({"P-1": "Amina"})
    assert cell(people, 0, 1) == "Amina"


def test_a_wave_cell_shows_a_tick_a_part_or_what_is_open(people):
    assert [cell(people, 0, 4), cell(people, 0, 5), cell(people, 1, 4), cell(people, 1, 5)] == [
        "✓",
        "1/3",
        "·",
        "in progress",
    ]


def test_a_wave_cell_has_words_for_a_screen_reader(people):
    assert cell(people, 0, 5, Qt.ItemDataRole.AccessibleTextRole) == "P-1, After: 1 of 3 finished"


def test_a_hidden_name_is_not_read_out(people):
    assert cell(people, 0, 1, Qt.ItemDataRole.AccessibleTextRole) == "P-1, Name (hidden): hidden"


@pytest.fixture
def todo(qapp):
    model = TodoModel()
    model.replace((TodoLine("P-1", "Centro", "draft", "2026-03-02T09:41:07.250Z"), TodoLine("P-2", "Juárez", "todo")))
    return model


def test_the_collect_list_keeps_qts_rules(todo, qtmodeltester):
    qtmodeltester.check(todo)


def test_typing_narrows_by_id_or_group(todo):
    todo.narrow(frozenset({"draft", "todo"}), "juá")
    assert [todo.line(i).code for i in range(todo.rowCount())] == ["P-2"]


def test_a_line_is_read_out_with_its_state(todo):
    assert todo.data(todo.index(1), Qt.ItemDataRole.AccessibleTextRole) == "P-2, Juárez, not started"
