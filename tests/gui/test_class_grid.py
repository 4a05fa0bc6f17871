"""The class grid by its keys: fill, paste, undo, who is there, the row form, and what happens when a write fails."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.values import Identity, NewParticipant
from gui.classroom.answers_page import AnswersPage
from gui.classroom.attendance_page import AttendancePage
from gui.tasks import TaskRunner
from instruments.attendance import AttendanceGrid, add_sitting
from instruments.grid import ClassGrid
from instruments.templates import make_study
from tests.gui.conftest import RecordedPrompts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "class.pilot", "class") as study:
        study.people.add([NewParticipant(f"T-{i:02d}", identity=Identity(f"Trainee {i}")) for i in range(1, 6)])
        yield study


@pytest.fixture
def tasks(qtbot):
    tasks = TaskRunner()
    yield tasks
    tasks.cancel_all()


@pytest.fixture
def page(qtbot, study, tasks):
    page = AnswersPage(tasks, RecordedPrompts())
    page.resize(1366, 689)
    page.show()
    page.start(study, ClassGrid(study, "quick_test", "before"), "Class", is_test=False)
    page.view.setFocus()
    yield page
    qtbot.waitUntil(lambda: page.saver.is_idle, timeout=20_000)
    page.close()
    page.deleteLater()


def press(qtbot, page, what, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.focusWidget() or page.view, what, modifiers)


def test_a_digit_writes_and_moves_to_the_next_item(qtbot, page):
    qtbot.keyClicks(page.view, "12d")
    assert [page.grid.shown(0, k) for k in range(4)] == ["1", "2", "D", ""]
    assert page.at == (0, 3)


def test_advance_by_person_goes_down(qtbot, page):
    page.advance.setCurrentIndex(1)
    qtbot.keyClicks(page.view, "34")
    assert [page.grid.shown(row, 0) for row in range(3)] == ["3", "4", ""]
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.at == (1, 0)


def test_a_key_that_is_no_answer_says_which_keys_are(qtbot, page):
    qtbot.keyClicks(page.view, "9")
    assert "1 2 3 4 D" in page.messages.texts[0]
    assert page.grid.shown(0, 0) == ""


def test_what_is_keyed_is_on_the_disk_before_it_is_called_saved(qtbot, page, study):
    with qtbot.waitSignal(page.saver.saved, timeout=20_000):
        qtbot.keyClicks(page.view, "1")
        assert "Saving" in page.state.text()
    assert "Saved" in page.state.text()
    assert len(study.responses.drafts()) == 1


def test_fill_down_asks_first_and_is_one_step_to_undo(qtbot, page):
    qtbot.keyClicks(page.view, "2")
    page.go(0, 0)
    press(qtbot, page, Qt.Key.Key_D, CTRL)
    assert "4 empty cells" in page.strip.words.text()
    press(qtbot, page, Qt.Key.Key_Return)
    assert [page.grid.shown(row, 0) for row in range(5)] == ["2"] * 5
    press(qtbot, page, Qt.Key.Key_Z, CTRL)
    assert [page.grid.shown(row, 0) for row in range(5)] == ["2", "", "", "", ""]


def test_a_paste_is_shown_before_it_is_put_and_escape_gives_it_up(qtbot, page):
    QGuiApplication.clipboard().setText("1\t9\n2\t3")
    press(qtbot, page, Qt.Key.Key_V, CTRL)
    assert page.model.index(0, 3).data(int(Qt.ItemDataRole.UserRole)).incoming == "1"
    assert page.model.index(0, 4).data(int(Qt.ItemDataRole.UserRole)).refused == "9"
    assert "“9” is not an answer" in page.messages.texts[0]
    press(qtbot, page, Qt.Key.Key_Escape)
    assert page.grid.shown(0, 0) == ""
    press(qtbot, page, Qt.Key.Key_V, CTRL)
    press(qtbot, page, Qt.Key.Key_Return)
    assert [page.grid.shown(*at) for at in ((0, 0), (1, 0), (1, 1), (0, 1))] == ["1", "2", "3", ""]


def test_p_says_that_somebody_is_not_present_and_takes_it_back(qtbot, page, study):
    with qtbot.waitSignal(page.saver.saved, timeout=20_000):
        press(qtbot, page, Qt.Key.Key_P)
    assert page.grid.state(0) == "absent"
    qtbot.keyClicks(page.view, "1")
    assert "not present" in page.messages.texts[0]
    with qtbot.waitSignal(page.saver.saved, timeout=20_000):
        press(qtbot, page, Qt.Key.Key_P)
    assert page.grid.state(0) == "todo"
    assert study.logs.all("contact") == ()


def test_the_projector_hides_names_and_scores(qtbot, page):
    page.model.show_names({"T-01": "Trainee 1"})
    qtbot.keyClicks(page.view, "1" * 15)
    score = page.model.index(0, 3 + 15)
    assert score.data() != ""
    page.projector.click()
    assert score.data() == ""
    assert page.model.index(0, 1).data() == "••••••" or not page.names.isChecked()


def test_the_row_form_does_what_the_grid_does(qtbot, page):
    press(qtbot, page, Qt.Key.Key_F6)
    assert page.form.isVisible()
    qtbot.keyClick(page.form.list, Qt.Key.Key_3)
    qtbot.keyClick(page.form.list, Qt.Key.Key_Down)
    assert (page.grid.shown(0, 0), page.at) == ("3", (0, 2))
    qtbot.keyClick(page.form.list, Qt.Key.Key_F6)
    assert page.view.isVisible()


def test_what_cannot_be_written_stays_and_is_tried_again(qtbot, page, study, monkeypatch):
    def full(_draft):
        raise OSError("the disk is full")

    monkeypatch.setattr(study.responses, "save_draft", full)
    with qtbot.waitSignal(page.saver.failed, timeout=20_000):
        qtbot.keyClicks(page.view, "1")
    assert "Not saved" in page.state.text()
    qtbot.keyClicks(page.view, "2")
    assert page.grid.shown(0, 1) == ""
    monkeypatch.undo()
    with qtbot.waitSignal(page.saver.saved, timeout=20_000):
        page.push()
    assert len(study.responses.drafts()) == 1
    assert "Saved" in page.state.text()


def test_a_screen_reader_hears_row_person_item_and_answer(qtbot, page):
    qtbot.keyClicks(page.view, "3")
    said = page.model.index(0, 3).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Row 1, T-01, Being trauma-informed means:: 3 working as if")


def test_attendance_takes_all_present_then_exceptions(qtbot, study, tasks):
    add_sitting(study, "Day 1", 180)
    page = AttendancePage(tasks)
    qtbot.addWidget(page)
    page.show()
    page.start(study, AttendanceGrid(study), "Attendance")
    press(qtbot, page, Qt.Key.Key_A)
    page.go(1, 0)
    with qtbot.waitSignal(page.saver.saved, timeout=20_000):
        qtbot.keyClicks(page.view, "0")
    assert {a.participant: a.minutes for a in study.sessions.all()}["T-02"] == 0
    assert "4 of 5 came" in page.counts.text()
    assert page.model.index(1, 2).data() == "0/1"


def test_closing_in_the_middle_of_a_row_loses_nothing(qtbot, page, study, tasks):
    qtbot.keyClicks(page.view, "1" * 15 + "234")
    page.save_and_exit()
    tasks.cancel_all()
    assert study.responses.count("before", "quick_test") == 1
    assert [d.key.participant for d in study.responses.drafts()] == ["T-02"]
    assert ClassGrid(study, "quick_test", "before").shown(1, 2) == "4"
