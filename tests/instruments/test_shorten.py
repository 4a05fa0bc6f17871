"""A class takes out what its course does not cover, before anybody answers."""

from __future__ import annotations

import pytest

from core.errors import UserError
from core.values import NewParticipant
from instruments.capture import CaptureSession
from instruments.shorten import items_of, shorten, without_items
from instruments.templates import make_study
from instruments.workbook import read_workbook_bytes

DROPPED = {f"quick_{i:02d}" for i in (3, 5, 8, 11, 14)}


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "class.pilot", "class") as study:
        study.people.add([NewParticipant("T-01")])
        yield study


def test_a_shorter_test_keeps_the_other_questions_their_keys_and_its_scale(study):
    shorten(study, "quick_test", DROPPED)
    version = study.instruments.get("quick_test")
    book = read_workbook_bytes(version.source, version.source_name)
    assert (version.version, len(items_of(version.source, version.source_name)), len(book.keys)) == (2, 10, 10)
    assert not DROPPED & {*book.scales[0].items, *book.keys}
    assert len(book.scales[0].items) == 10
    assert [f for f in book.findings if f.severity == "error"] == []


def test_lists_of_choices_that_nobody_uses_any_more_are_left_out(study):
    version = study.instruments.get("quick_test")
    book = read_workbook_bytes(without_items(version.source, version.source_name, DROPPED), "quick_test.xlsx")
    lists = {row.cells["list_name"] for row in book.tables.sheets["choices"].rows if row.cells}
    assert lists == {f"quick_{i:02d}" for i in range(1, 16)} - DROPPED


def test_a_critical_item_leaves_both_columns_of_the_scale(study):
    version = study.instruments.get("o_scene")
    book = read_workbook_bytes(without_items(version.source, version.source_name, {"scene_01"}), "o_scene.xlsx")
    assert book.scales[0].critical == ("scene_05", "scene_09")
    assert "scene_01" not in book.scales[0].items


def test_at_least_one_question_stays(study):
    version = study.instruments.get("quick_test")
    names = {item.name for item in items_of(version.source, version.source_name)}
    with pytest.raises(UserError, match="No question"):
        without_items(version.source, version.source_name, names)


def test_once_somebody_began_to_answer_the_questions_stay(study):
    capture = CaptureSession(study, "T-01", "quick_test", "before")
    capture.answer("/data/quick_01", "a")
    with pytest.raises(UserError, match="answered already"):
        shorten(study, "quick_test", {"quick_01"})


def test_a_question_that_another_refers_to_stays():
    form = b"""# F

## survey

| type | name | label | relevant |
| --- | --- | --- | --- |
| integer | age | Age | |
| text | why | Why? | ${age} > 3 |
"""
    with pytest.raises(UserError, match="refers to age"):
        without_items(form, "f.md", {"age"})
