"""Not reached, asked once more, and tries before the protocol is locked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.operations.collecting import log_contact, read_todo, read_waves, records_tests
from tests.gui.small_study import answer_all, make_study

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "s.pilot", 3) as study:
        yield study


@pytest.fixture
def collect(qtbot, window, tmp_path):
    with make_study(tmp_path / "c.pilot", 3) as study:
        answer_all(study, ["P-0003"])
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "c.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_5, CTRL)
    page = window.shell.page("collect")
    with qtbot.waitSignal(page.listed, timeout=20_000):
        page.instrument.setCurrentIndex(3)
        page._ask()
    return page


def test_interviews_are_tries_until_the_protocol_is_locked(tmp_path):
    with make_study(tmp_path / "d.pilot", 1, is_locked=False) as study:
        assert records_tests(study)
        study.plan.lock_protocol("A")
        assert not records_tests(study)


def test_the_demo_records_tries_after_its_locks_too(study):
    study.describe_as({"made_up": "yes"})
    assert records_tests(study)


def test_collecting_stands_at_the_last_wave_that_was_begun(study):
    answer_all(study, ["P-0001", "P-0002", "P-0003"])
    answer_all(study, ["P-0001"], wave="T2")
    current = [w for w in read_waves(study) if w.current]
    assert [w.code for w in current] == ["T2"]
    assert "b_pj" in current[0].left


def test_a_new_study_stands_at_its_first_wave(study):
    assert next(w.code for w in read_waves(study) if w.current) == "T0"


def test_attempts_are_counted(study):
    for _ in range(2):
        log_contact(study, "P-0001", "T0", "absent", "")
    line = next(x for x in read_todo(study, "T0", "b_pj") if x.code == "P-0001")
    assert (line.attempts, line.last_contact, line.state) == (2, "absent", "todo")


def test_a_broken_off_interview_is_not_a_missed_person(study):
    log_contact(study, "P-0001", "T0", "broken_off_time", "")
    assert read_todo(study, "T0", "b_pj")[0].attempts == 0
    assert study.logs.all("contact")[0].body["reached"] == "partly"


def test_r_writes_down_who_was_not_reached(qtbot, window, collect):
    qtbot.keyClick(collect.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_R)
    with qtbot.waitSignal(collect.listed, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
    (entry,) = window.session.study.logs.all("contact")
    assert (entry.participant, entry.body["result"]) == ("P-0002", "later")
    assert collect.tabs.tabText(4) == "Not reached 1"


def test_escape_leaves_the_strip_and_writes_nothing(qtbot, window, collect):
    qtbot.keyClick(collect.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_R)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.study.logs.all() == ()
    assert collect.list.hasFocus()


def test_letters_still_search_from_the_search_field(qtbot, collect):
    qtbot.keyClicks(collect.search, "R")
    assert collect.search.text() == "R"
    assert not collect.contact.isVisible()


def test_a_asks_the_same_questions_once_more(qtbot, window, collect):
    collect.tabs.setCurrentIndex(2)
    collect.list.setFocus()
    qtbot.keyClick(collect.list, Qt.Key.Key_A)
    assert window.is_capturing
    assert "time 2" in window.capture.head.title.text()
    while not window.capture.menu.isVisible():
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2)
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    held = window.session.study.responses.all(instrument="b_pj", wave="T0")
    assert [r.occasion for r in held] == [1, 2]


def test_enter_on_a_finished_person_says_how_to_ask_again(qtbot, window, collect):
    collect.tabs.setCurrentIndex(2)
    collect.list.setFocus()
    qtbot.keyClick(collect.list, Qt.Key.Key_Return)
    assert "ask once more" in collect.messages.texts[0]
    assert not window.is_capturing
