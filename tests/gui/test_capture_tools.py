"""Map, note, breaking off, repeats, and keying a section from paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.study import Study
from core.values import NewParticipant
from gui.capture.flow import CaptureFlow
from gui.capture.keying import keyed, shown
from gui.capture.page import CapturePage
from instruments.capture import CaptureSession
from tests.gui.test_flow import FORM

KEYS = Qt.Key
ROSTER = """# Roster

## survey

| type | name | label | required | appearance |
| --- | --- | --- | --- | --- |
| text | place | Where? | | |
| begin repeat | person | Person at the scene | | |
| integer | age | How old? | yes | |
| end repeat | | | | |
| text | last | Anything else? | | |

## settings

| form_title | form_id |
| --- | --- |
| Roster | roster |
"""


@pytest.fixture
def study(tmp_path):
    with Study.create(tmp_path / "s.pilot", "S") as study:
        study.instruments.add("night", "Night shift", FORM.encode(), "night.md")
        study.instruments.add("roster", "Roster", ROSTER.encode(), "roster.md")
        study.people.add([NewParticipant("P-1")])
        yield study


@pytest.fixture
def page(qtbot, qapp, study):
    page = CapturePage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.start(CaptureSession(study, "P-1", "night", "T0"))
    return page


@pytest.fixture
def roster(qtbot, page, study):
    page.start(CaptureSession(study, "P-1", "roster", "T0"))
    press(qtbot, page, KEYS.Key_Return)
    return page


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.window().focusWidget(), key, modifier)


def typed(qtbot, page, text):
    qtbot.keyClicks(page.window().focusWidget(), text)


def test_f2_finds_a_question_and_goes_there(qtbot, page):
    press(qtbot, page, KEYS.Key_F2)
    typed(qtbot, page, "station")
    press(qtbot, page, KEYS.Key_Return)
    assert page.flow.path.endswith("/place")
    assert page.is_asking


def test_the_map_says_what_is_answered(study):
    flow = CaptureFlow(CaptureSession(study, "P-1", "night", "T0"))
    flow.next()
    flow.answer("n")
    states = {line.label: (line.state, line.answer) for line in flow.map()}
    assert states["Do you work nights?"] == ("done", "No")
    assert states["In your own words"] == ("open", "")


def test_f4_keeps_a_note_and_leaves_the_answer_alone(qtbot, page):
    press(qtbot, page, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_F4)
    typed(qtbot, page, "asked twice")
    with qtbot.waitSignal(page.note_requested) as noted:
        press(qtbot, page, KEYS.Key_Return)
    assert noted.args == [page.flow.path, "asked twice"]
    assert page.flow.value(page.flow.path) == ""
    assert page.is_asking


def test_breaking_off_says_why_and_keeps_the_draft(qtbot, page, study):
    press(qtbot, page, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_1)
    press(qtbot, page, KEYS.Key_Escape)
    page.menus.broken_off()
    with qtbot.waitSignal(page.contact_requested) as told:
        press(qtbot, page, KEYS.Key_Return)
    assert told.args[:3] == ["P-1", "T0", "broken_off_called"]
    assert len(study.responses.drafts()) == 1


def test_the_end_of_a_repeat_asks_for_another(qtbot, roster):
    typed(qtbot, roster, "31")
    press(qtbot, roster, KEYS.Key_Return)
    assert roster.menu.heading.text() == "Person at the scene"
    press(qtbot, roster, KEYS.Key_Tab)
    press(qtbot, roster, KEYS.Key_Return)
    assert roster.flow.path.endswith("/person[2]/age")


def test_going_on_leaves_the_repeat(qtbot, roster):
    typed(qtbot, roster, "31")
    press(qtbot, roster, KEYS.Key_Return)
    press(qtbot, roster, KEYS.Key_Return)
    assert roster.flow.path.endswith("/last")


def test_the_last_one_can_be_taken_out(qtbot, roster):
    typed(qtbot, roster, "31")
    repeat = roster.flow.repeat_ending()
    roster.next()
    roster.add_another(repeat)
    typed(qtbot, roster, "40")
    roster.next()
    roster.drop_last(roster.flow.repeat_ending())
    assert roster.flow.repeat_ending().count == 1


def test_f9_shows_the_section_at_the_same_question(qtbot, page):
    press(qtbot, page, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_F9)
    assert page.is_keying
    assert page.section.edits[0].hasFocus()
    press(qtbot, page, KEYS.Key_F9)
    assert page.is_asking


def test_a_section_is_keyed_with_digits_and_enter(qtbot, page, study):
    press(qtbot, page, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_F9)
    for text in ("1", "12", "7,5", "3/4/26", "1 12", "quiet"):
        typed(qtbot, page, text)
        press(qtbot, page, KEYS.Key_Return)
    held = {path.rpartition("/")[2]: page.flow.value(path) for path in page.flow.paths()}
    assert (held["shift"], held["nights"], held["hours"]) == ("y", "12", "7.5")
    assert (held["course"], held["kinds"], held["words"]) == ("2026-04-03", "1 12", "quiet")
    assert len(study.responses.drafts()) == 1


def test_what_cannot_be_an_answer_stays_in_its_field(qtbot, page):
    press(qtbot, page, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_F9)
    typed(qtbot, page, "7")
    press(qtbot, page, KEYS.Key_Return)
    assert page.section.edits[0].hasFocus()
    assert page.flow.value(page.flow.path) == ""


@pytest.mark.parametrize(
    ("name", "text", "stored"),
    [
        ("shift", "2", "n"),
        ("shift", "1 2", None),
        ("nights", "١٢", "12"),
        ("nights", "a", None),
        ("course", "30/2/2026", None),
        ("course", "29-2-2028", "2028-02-29"),
        ("kinds", "2,1", "2 1"),
        ("words", "  ", ""),
    ],
)
def test_what_is_keyed_becomes_what_is_stored(study, name, text, stored):
    flow = CaptureFlow(CaptureSession(study, "P-1", "night", "T0"))
    shift = next(p for p in flow.paths() if p.endswith("/shift"))
    flow.go(shift)
    flow.answer("y")
    path = next(p for p in flow.paths() if p.endswith(f"/{name}"))
    assert keyed(flow.question_at(path), text) == stored


def test_a_stored_answer_is_shown_as_it_was_keyed(study):
    flow = CaptureFlow(CaptureSession(study, "P-1", "night", "T0"))
    flow.go(next(p for p in flow.paths() if p.endswith("/shift")))
    flow.answer("n")
    assert shown(flow.question()) == ("2", "No")
