"""The laptop goes to the respondent and comes back: by keyboard, with a PIN, and with nothing else in reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.study import Study
from core.values import Identity, NewParticipant
from instruments.templates import add_from_bank, new_from_template

ENTER = Qt.Key.Key_Return


def _press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def _type(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def _shown(qtbot, window):
    qtbot.waitUntil(lambda: window.interviews._handover is not None and window.interviews._handover.isVisible())
    return window.interviews._handover


def _answer_all(page):
    while page.is_asking:
        _press(Qt.Key.Key_2, ENTER)


@pytest.fixture
def handed(qtbot, opened):
    """The first person holds the laptop, practice done, the first question shown."""
    opened.activateWindow()
    opened.interviews.hand_over("P-0001", "b_pj", "T0")
    page = _shown(qtbot, opened)
    _type("4711")
    _press(ENTER)
    _press(Qt.Key.Key_2, ENTER)
    return opened, page


def test_the_laptop_is_not_handed_over_before_there_is_a_pin(qtbot, opened):
    opened.interviews.hand_over("P-0001", "b_pj", "T0")
    page = _shown(qtbot, opened)
    _type("12")
    _press(ENTER)
    assert "four digits" in page.card.line.text()
    assert not opened.privacy.is_handed_over


def test_practice_is_not_kept_and_leads_to_the_first_question(handed):
    window, page = handed
    assert page.page.is_asking
    assert window.session.study.responses.drafts() == ()


def test_nothing_names_the_person_and_no_other_page_is_in_reach(handed):
    window, page = handed
    assert window.windowTitle() == "Pilotage"
    assert not page.page.head.title.isVisible()
    before = window._stack.currentWidget()
    _press(Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F9, Qt.Key.Key_Escape)
    assert page.page.is_asking
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window._stack.currentWidget() is before
    assert not window.palette_box.isVisible()


def test_after_the_last_question_the_pin_brings_the_laptop_back(handed):
    window, page = handed
    title = window.privacy._title
    _answer_all(page.page)
    _press(ENTER)
    assert page.card.heading.text() == "Thank you. Now give the laptop back."
    assert "cannot see them" in page.card.line.text()
    _type("0000")
    assert window.privacy.is_handed_over
    page.pin.clear()
    _type("4711")
    assert not window.privacy.is_handed_over
    assert window.windowTitle() == title
    (response,) = [r for r in window.session.study.responses.all("b_pj") if r.participant == "P-0001"]
    assert (response.mode, response.sealed) == ("self", True)


def test_stopping_keeps_the_answers_and_going_on_comes_back_to_the_question(handed):
    window, page = handed
    _press(Qt.Key.Key_2, ENTER)
    page.page.head.exit.click()
    assert page.card.heading.text() == "Now give the laptop back."
    page._go_on()
    assert page.page.flow.standing()[0] == 2
    page.page.head.exit.click()
    page.pin.setFocus()
    _type("4711")
    assert window.session.study.responses.draft(window.session.study.responses.drafts()[0].key).mode == "self"


def test_the_curtain_covers_the_window_until_the_pin_is_typed(handed):
    window, _ = handed
    window.privacy.draw()
    curtain = window.privacy.curtain
    assert curtain.isVisible()
    assert curtain.size() == window.size()
    _press(Qt.Key.Key_A)
    _type("4712")
    assert curtain.isVisible()
    curtain.pin.clear()
    _type("4711")
    assert not curtain.isVisible()
    assert window.privacy.is_handed_over


def test_f12_and_escape_three_times_draw_the_curtain_and_any_key_opens_it(opened):
    title, curtain = opened.windowTitle(), opened.privacy.curtain
    QTest.keyClick(opened, Qt.Key.Key_F12)
    assert curtain.isVisible()
    assert opened.windowTitle() == "Pilotage"
    QTest.keyClick(curtain, Qt.Key.Key_Space)
    assert not curtain.isVisible()
    assert opened.windowTitle() == title
    for _ in range(3):
        QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Escape)
    assert curtain.isVisible()


def test_a_hidden_choice_shows_for_a_moment_only(qtbot, handed):
    _, page = handed
    page.hide_choice.click()
    page.page.question.editor.take_focus()
    _press(Qt.Key.Key_2)
    row = page.page.question.editor._rows[1]
    assert row.isChecked()
    assert row._shows()
    qtbot.waitUntil(lambda: not row._shows(), timeout=2000)
    assert row.isChecked()


@pytest.fixture
def classroom(qtbot, window, tmp_path):
    path = tmp_path / "class.pilot"
    with Study.create(path, "Class B", device="laptop", actor="Tess") as study:
        new_from_template(study, "class")
        people = (("T-01", "Ahlam B."), ("T-02", "Bruno C."))
        study.people.add([NewParticipant(code, identity=Identity(name)) for code, name in people])
        study.evaluator_key.set("tall grass", "Dr Ito")
        add_from_bank(study, "b_ti")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    return window


def test_a_class_takes_turns_by_name_or_code_and_sees_only_who_finished(qtbot, classroom):
    classroom.interviews.hand_over("", "b_ti", "before")
    page = _shown(qtbot, classroom)
    _type("4711")
    _press(ENTER)
    _press(Qt.Key.Key_2, ENTER)
    _type("t-02")
    _press(ENTER)
    _answer_all(page.page)
    _press(ENTER)
    assert page.card.heading.text() == "Thank you"
    _press(ENTER)
    lines = [page.turns.list.item(at).text() for at in range(2)]
    assert lines == ["Ahlam B.", "Bruno C.  ·  finished"]
    _type("Bruno")
    _press(ENTER)
    assert page._stack.currentWidget() is page._card_area
    (response,) = classroom.session.study.responses.all("b_ti")
    assert (response.participant, response.closed, response.answers) == ("T-02", True, {})


def test_in_a_class_an_instrument_about_beliefs_opens_only_by_handing_over(qtbot, classroom):
    classroom.interviews.start("T-01", "b_ti", "before")
    page = _shown(qtbot, classroom)
    assert page.card.heading.text() == "Turn the screen to the respondent"
