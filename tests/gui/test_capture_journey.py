"""The window, by keyboard only: one full response, saved at each answer, finished into the study file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.study import Study
from core.values import DraftKey

KEYS = Qt.Key
STATEMENTS = [f"/b_pj/bpj_{i:02d}" for i in range(1, 17)]


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def type_words(qtbot, window, words):
    for letter in words:
        qtbot.keyClicks(window.focusWidget(), letter)


@pytest.fixture
def collecting(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        press(qtbot, opened, KEYS.Key_5, Qt.KeyboardModifier.ControlModifier)
    collect = opened.shell.page("collect")
    while collect.chosen != ("T0", "b_pj"):
        collect.instrument.setFocus()
        with qtbot.waitSignal(collect.list_requested, timeout=20_000):
            press(qtbot, opened, KEYS.Key_Down)
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        collect._ask()
    return opened


def start(qtbot, window, person):
    collect = window.shell.page("collect")
    collect.search.setFocus()
    collect.search.selectAll()
    type_words(qtbot, window, person)
    press(qtbot, window, KEYS.Key_Return)
    assert window.capture is not None
    assert window.capture.flow.capture.participant.code == person


def test_a_full_response_is_captured_by_keyboard_and_stands_in_the_study_file(qtbot, collecting, study_path):
    window = collecting
    start(qtbot, window, "P-0007")
    for number in range(16):
        press(qtbot, window, KEYS(int(KEYS.Key_1) + number % 5))
        press(qtbot, window, KEYS.Key_Return)
    with qtbot.waitSignal(window.capture.finished, timeout=20_000):
        press(qtbot, window, KEYS.Key_Return)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        press(qtbot, window, KEYS.Key_Escape)
    (response,) = window.session.study.responses.all(instrument="b_pj", wave="T0")
    window.close()
    with Study.open(study_path) as study:
        (kept,) = study.responses.all()
    assert kept == response
    assert kept.participant == "P-0007"
    answers = {path.rpartition("/")[2]: value for path, value in kept.answers.items() if "bpj_" in path}
    assert answers == {f"bpj_{i + 1:02d}": str(1 + i % 5) for i in range(16)}
    assert not kept.test


def test_an_answer_is_on_the_disk_before_the_next_question_is_shown(qtbot, collecting, study_path):
    window = collecting
    start(qtbot, window, "P-0002")
    press(qtbot, window, KEYS.Key_4)
    with Study.open(study_path, read_only=True) as other:
        draft = other.responses.draft(DraftKey("P-0002", "b_pj", "T0"))
    assert draft is not None
    assert b"bpj_01" in draft.state


def test_an_interview_goes_on_at_the_same_question_after_the_window_is_gone(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0003")
    for _ in range(4):
        press(qtbot, window, KEYS.Key_5)
        press(qtbot, window, KEYS.Key_Return)
    left_at = window.capture.flow.path
    window._stack.setCurrentWidget(window.shell)
    window.interviews._capture.deleteLater()
    window.interviews._capture = None
    start_again = window.start_capture
    start_again("P-0003", "b_pj", "T0")
    assert window.capture.flow.path == left_at
    assert window.capture.flow.standing() == (5, 16)


def test_next_without_an_answer_stays_and_says_what_to_do(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0004")
    press(qtbot, window, KEYS.Key_Return)
    assert window.capture.flow.standing() == (1, 16)
    assert window.capture.question.error.text().startswith("Choose an answer")


def test_f8_records_the_refusal_and_goes_on(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0004")
    first = window.capture.flow.path
    press(qtbot, window, KEYS.Key_F8)
    assert window.capture.flow.value(first) == "-98"
    assert window.capture.flow.standing() == (2, 16)


def test_backspace_clears_and_then_goes_back(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0005")
    press(qtbot, window, KEYS.Key_2)
    press(qtbot, window, KEYS.Key_Return)
    press(qtbot, window, KEYS.Key_3)
    press(qtbot, window, KEYS.Key_Backspace)
    assert window.capture.flow.value(window.capture.flow.path) == ""
    press(qtbot, window, KEYS.Key_Backspace)
    assert window.capture.flow.standing() == (1, 16)
    assert window.capture.question.editor.pending() == "2"


def test_arrows_move_and_space_chooses(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0005")
    press(qtbot, window, KEYS.Key_Down)
    assert window.capture.question.editor.pending() == ""
    press(qtbot, window, KEYS.Key_Space)
    assert window.capture.question.editor.pending() == "2"


def test_finishing_too_early_lists_what_is_missing_and_leads_there(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0006")
    press(qtbot, window, KEYS.Key_1)
    press(qtbot, window, KEYS.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.capture.menu.heading.text() == "There are 15 things to fix"
    press(qtbot, window, KEYS.Key_Return)
    assert window.capture.flow.standing() == (2, 16)


def test_escape_pauses_and_the_pause_saves_and_exits(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0008")
    press(qtbot, window, KEYS.Key_1)
    press(qtbot, window, KEYS.Key_Escape)
    assert window.capture.menu.heading.text() == "Paused"
    press(qtbot, window, KEYS.Key_Tab)
    press(qtbot, window, KEYS.Key_Return)
    qtbot.waitUntil(lambda: window.shell.page("collect").model.count("draft") == 1, timeout=20_000)


def test_f3_changes_the_language_and_keeps_the_answer(qtbot, collecting):
    window = collecting
    start(qtbot, window, "P-0009")
    press(qtbot, window, KEYS.Key_4)
    press(qtbot, window, KEYS.Key_F3)
    assert window.capture.question.words.text().startswith("Escuchar a la persona")
    assert window.capture.question.editor.pending() == "4"


def test_in_a_made_up_study_an_interview_is_a_test_and_results_stay(qtbot, collecting):
    window = collecting
    window.session.study.describe_as({"made_up": "yes"})
    start(qtbot, window, "P-0010")
    for _ in range(16):
        press(qtbot, window, KEYS.Key_3)
        press(qtbot, window, KEYS.Key_Return)
    with qtbot.waitSignal(window.capture.finished, timeout=20_000):
        press(qtbot, window, KEYS.Key_Return)
    assert window.session.study.responses.all() == ()
    assert len(window.session.study.responses.all(include_test=True)) == 1
