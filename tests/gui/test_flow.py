"""The way through an instrument, without a window; and an editor for each kind of question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.study import Study
from core.values import NewParticipant
from gui.capture.flow import CaptureFlow
from gui.capture.page import CapturePage
from instruments.capture import CaptureSession

FORM = """# Night shift

## survey

| type | name | label | relevant | required | constraint | constraint_message |
| --- | --- | --- | --- | --- | --- | --- |
| note | hello | Welcome | | | | |
| select_one yn | shift | Do you work nights? | | yes | | |
| integer | nights | How many nights a month? | ${shift} = 'y' | yes | . <= 31 | Nights must be between 0 and 31 |
| decimal | hours | How many hours a night? | ${shift} = 'y' | | | |
| date | course | Date of the last course | | | | |
| select_multiple kinds | kinds | What have you been called to? | | | | |
| text | words | In your own words | | | | |
| acknowledge | read | I have read the sheet | | | | |
| calculate | twice | | | | | |
| geopoint | place | Where is the station? | | | | |

## choices

| list_name | name | label |
| --- | --- | --- |
| yn | y | Yes |
| yn | n | No |
| kinds | 1 | Accident |
| kinds | 2 | Theft |
| kinds | 12 | Fire |

## settings

| form_title | form_id |
| --- | --- |
| Night shift | night |
"""
FORM = FORM.replace("| calculate | twice | | | | | |\n", "")


@pytest.fixture
def capture(tmp_path):
    with Study.create(tmp_path / "s.pilot", "S") as study:
        study.instruments.add("night", "Night shift", FORM.encode(), "night.md")
        study.people.add([NewParticipant("P-1")])
        yield CaptureSession(study, "P-1", "night", "T0")


@pytest.fixture
def flow(capture):
    return CaptureFlow(capture)


def at(flow, name):
    flow.go(next(p for p in flow.paths() if p.endswith(f"/{name}")))


def test_a_skipped_question_is_not_on_the_way(flow):
    assert not any(p.endswith("/nights") for p in flow.paths())
    at(flow, "shift")
    flow.answer("y")
    flow.next()
    assert flow.path.endswith("/nights")


def test_answers_set_aside_are_counted_and_come_back(flow):
    at(flow, "shift")
    flow.answer("y")
    at(flow, "nights")
    flow.answer("12")
    at(flow, "shift")
    assert flow.answer("n") == 1
    flow.answer("y")
    at(flow, "nights")
    assert flow.value(flow.path) == "12"


def test_going_on_is_refused_with_the_forms_own_words(flow):
    at(flow, "shift")
    flow.answer("y")
    at(flow, "nights")
    flow.answer("40")
    assert flow.complaint().message == "Nights must be between 0 and 31"


def test_back_from_the_first_question_stays(flow):
    assert flow.back() is False


def test_notes_take_no_answer_and_are_not_counted(flow):
    assert flow.answered() == (0, 6)


@pytest.fixture
def page(qtbot, qapp, capture):
    page = CapturePage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.start(capture)
    return page


def ask(page, name):
    at(page.flow, name)
    page.show_question()


def keys(qtbot, page, text):
    qtbot.keyClicks(page.focusWidget(), text)


def enter(qtbot, page):
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)


def value(page, name):
    return page.flow.value(next(p for p in page.flow.paths() if p.endswith(f"/{name}")))


def test_a_number_is_typed_in_any_writing(qtbot, page):
    ask(page, "shift")
    keys(qtbot, page, "1")
    ask(page, "hours")
    keys(qtbot, page, "7,5")
    enter(qtbot, page)
    assert value(page, "hours") == "7.5"


def test_a_number_that_is_none_stays_typed_and_is_named(qtbot, page):
    ask(page, "shift")
    keys(qtbot, page, "1")
    ask(page, "nights")
    keys(qtbot, page, "many")
    enter(qtbot, page)
    assert page.flow.path.endswith("/nights")
    assert page.question.error.text().startswith("Enter a whole number")
    assert value(page, "nights") == ""


def test_a_date_is_typed_in_three_boxes(qtbot, page):
    ask(page, "course")
    keys(qtbot, page, "03")
    keys(qtbot, page, "04")
    keys(qtbot, page, "2026")
    enter(qtbot, page)
    assert value(page, "course") == "2026-04-03"


def test_t_is_today(qtbot, page):
    ask(page, "course")
    keys(qtbot, page, "t")
    enter(qtbot, page)
    assert len(value(page, "course")) == 10


def test_several_are_chosen_by_digits_and_a_longer_badge_waits(qtbot, page):
    ask(page, "kinds")
    keys(qtbot, page, "2")
    keys(qtbot, page, "12")
    assert value(page, "kinds").split() == ["2", "12"]
    keys(qtbot, page, "1")
    enter(qtbot, page)
    assert sorted(value(page, "kinds").split()) == ["1", "12", "2"]


def test_shift_enter_starts_a_line_and_enter_goes_on(qtbot, page):
    ask(page, "words")
    keys(qtbot, page, "one")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keys(qtbot, page, "two")
    enter(qtbot, page)
    assert value(page, "words") == "one\ntwo"


def test_an_acknowledgement_is_one_key(qtbot, page):
    ask(page, "read")
    keys(qtbot, page, "1")
    assert value(page, "read") == "OK"


def test_a_kind_without_its_own_fields_is_typed(qtbot, page):
    ask(page, "place")
    keys(qtbot, page, "19.4 -99.1 0 0")
    enter(qtbot, page)
    assert value(page, "place").startswith("19.4")


def test_leaving_never_checks(qtbot, page):
    ask(page, "words")
    keys(qtbot, page, "half a")
    with qtbot.waitSignal(page.left):
        page.head.exit.click()
