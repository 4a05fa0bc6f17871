"""Arms, waves, method and words are typed where they stand, and kept at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.change import Change
from instruments.linking_study import ask_for, give, prompts_of
from tests.gui.small_study import make_study

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def plan(qtbot, window, tmp_path):
    make_study(tmp_path / "draft.pilot", 40, is_locked=False).close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "draft.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    return window.shell.page("plan")


@pytest.fixture
def question(plan):
    return plan.question


@pytest.fixture
def design(window):
    def held():
        return window.session.study.design.get()

    return held


def typed(qtbot, window, edit, text):
    edit.setFocus()
    edit.selectAll()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def acted(qtbot, window, act):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        act()


def test_a_name_typed_is_kept_and_the_keyboard_stays(qtbot, window, question, design):
    edit = question.arms.rows["course"]["label"]
    typed(qtbot, window, edit, "Course in May")
    assert design().arm("course").label == "Course in May"
    assert edit.hasFocus()


def test_a_share_must_be_a_whole_number(qtbot, window, question, design):
    edit = question.arms.rows["course"]["share"]
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "0")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "Give a whole number of at least 1" in question.arms.error.text()
    edit.setText("٢")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert design().arm("course").share == 2


def test_a_new_arm_is_ready_to_be_named(qtbot, window, question, design):
    acted(qtbot, window, question.arms.add.click)
    new = design().arms[-1]
    edit = question.arms.rows[new.code]["label"]
    assert edit.hasFocus()
    acted(qtbot, window, lambda: (qtbot.keyClicks(edit, "Letter"), qtbot.keyClick(edit, Qt.Key.Key_Return)))
    assert [arm.label for arm in design().arms][-1] == "Letter"


def test_alt_and_an_arrow_move_an_arm_and_take_the_keyboard_along(qtbot, window, question, design):
    edit = question.arms.rows["course"]["label"]
    edit.setFocus()
    acted(qtbot, window, lambda: qtbot.keyClick(edit, Qt.Key.Key_Up, ALT))
    assert [arm.code for arm in design().arms] == ["course", "control"]
    assert question.arms.rows["course"]["label"].hasFocus()


def test_one_arm_left_is_said_beside_the_arms(qtbot, window, question):
    acted(qtbot, window, question.arms.rows["course"]["remove"].click)
    assert "Name at least two" in question.arms.error.text()


def test_more_than_four_arms_are_allowed_with_a_note(qtbot, window, question, design):
    for _ in range(3):
        acted(qtbot, window, question.arms.add.click)
    assert len(design().arms) == 5
    assert "four colours" in question.arms.note.text()


def test_a_window_that_closes_before_its_day_is_pointed_out(qtbot, window, question, design):
    edit = question.waves.rows["T2"]["closes"]
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "100")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: design().waves[2].closes == 100, timeout=20_000)


def test_an_instrument_is_asked_at_a_wave_by_its_menu(qtbot, window, question, design):
    before = design().waves[1].instruments
    action = next(a for a in question.waves.rows["T1"]["instruments"].menu().actions() if not a.isChecked())
    acted(qtbot, window, action.trigger)
    assert len(design().waves[1].instruments) == len(before) + 1


def test_a_wave_that_an_outcome_needs_is_not_taken_out(qtbot, window, plan, question, design):
    question.waves.rows["T2"]["remove"].click()
    qtbot.waitUntil(lambda: any("measures" in text for text in plan.messages.texts), timeout=20_000)
    assert len(design().waves) == 3


def test_only_the_fields_of_the_procedure_are_shown(qtbot, window, question, design):
    box = question.method.method.box
    box.setFocus()
    acted(qtbot, window, lambda: (box.setCurrentIndex(box.findData("blocks")), box.activated.emit(0)))
    assert design().procedure.name == "blocks"
    visible = {name for name, field in question.method.fields.items() if not field.isHidden()}
    assert visible == {"strata", "block_sizes", "order"}


def test_block_sizes_that_do_not_hold_the_arms_are_said_beside_their_field(qtbot, window, question, design):
    box = question.method.method.box
    acted(qtbot, window, lambda: (box.setCurrentIndex(box.findData("blocks")), box.activated.emit(0)))
    field = question.method.fields["block_sizes"]
    typed(qtbot, window, field.edit, "4, 5")
    assert design().procedure.block_sizes == (4, 5)
    assert "Use multiples of 2" in field.error.text()
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "four")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert "Enter numbers" in field.error.text()


def test_strata_are_switched_and_their_cells_counted(qtbot, window, question, design):
    assert "3 strata" in question.method.cells.text()
    acted(qtbot, window, question.method.fields["strata"].buttons["sex"].click)
    assert design().procedure.strata == ("sector", "rank", "sex")
    assert "the smallest" in question.method.cells.text()
    assert "6 strata" in question.method.cells.text()


def test_what_one_of_them_is_called_is_kept(qtbot, window, question):
    typed(qtbot, window, question.units.edits["unit_one"], "agent")
    assert window.session.study.describe("unit_one") == "agent"
    typed(qtbot, window, question.units.edits["measured"], "agent, stop")
    assert window.session.study.design.get().units.measured == ("agent", "stop")


def test_escape_puts_back_what_was_there(qtbot, question):
    edit = question.arms.rows["course"]["label"]
    edit.setFocus()
    qtbot.keyClicks(edit, "xyz")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "Course now"


def test_after_the_lock_everything_can_be_read_and_nothing_typed(qtbot, window, plan, question):
    window.session.study.plan.lock_protocol("A")
    acted(qtbot, window, lambda: window.go("plan"))
    assert question.arms.rows["course"]["label"].isReadOnly()
    assert question.arms.add.isHidden()
    assert not question.method.method.box.isEnabled()
    assert not question.method.fields["strata"].buttons["sector"].isEnabled()
    assert "amendment" in question._note.text()


def test_the_keyboard_goes_through_the_page_in_reading_order(qtbot, question):
    stops = [stop for stop in question.stops() if stop.isVisibleTo(question) and stop.isEnabled()]
    places = [stop.mapTo(question, stop.rect().topLeft()) for stop in stops]
    rows = [place.y() // 24 for place in places]
    assert rows == sorted(rows)
    stops[0].setFocus()
    for following in stops[1:12]:
        qtbot.keyClick(question.window().focusWidget(), Qt.Key.Key_Tab)
        assert following.hasFocus()


def test_linking_codes_are_chosen_by_key_and_taken_back(qtbot, window, question):
    study = window.session.study
    for code in ("mother", "town"):
        box = question.linking.boxes[code]
        acted(qtbot, window, lambda box=box: qtbot.keyClick(box, Qt.Key.Key_Space))
    assert [prompt.code for prompt in prompts_of(study)] == ["mother", "town"]
    acted(qtbot, window, lambda: qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert [prompt.code for prompt in prompts_of(study)] == ["mother"]
    assert not question.linking.boxes["town"].isChecked()


def test_what_makes_a_code_stays_once_a_code_was_given(qtbot, window, question):
    study = window.session.study
    ask_for(study, ("mother", "house"))
    give(study, "P-0001", "T0", {"mother": "m", "house": "7"})
    acted(qtbot, window, lambda: window.session.announce(Change(frozenset({"log_entry"}))))
    assert question.linking.boxes["mother"].isChecked()
    assert not question.linking.boxes["town"].isEnabled()
