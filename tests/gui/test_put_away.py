"""A laptop nobody touches hides names, and closes a study that has a passphrase; nothing typed is lost."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt

from core.study import Study
from core.values import DraftKey, NewParticipant
from gui.idle import Idle
from instruments.templates import new_from_template

KEYS = Qt.Key


@pytest.fixture
def locked(qtbot, window, tmp_path, prompts):
    path = tmp_path / "locked.pilot"
    with Study.create(path, "Locked", passphrase="long enough words", device="L", actor="A") as study:
        new_from_template(study, "mexico-pj")
        study.people.add([NewParticipant("P-0001", "", {})])
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        window.openings.open_path(path)
    return path


def test_each_is_said_once_until_somebody_is_back(qtbot, window):
    idle = Idle(window, lambda: (10, 30))
    said = []
    idle.masked.connect(lambda: said.append("masked"))
    idle.locked.connect(lambda: said.append("locked"))
    for minutes in (9.9, 10, 12, 31, 32):
        idle.judge(minutes)
    assert said == ["masked", "locked"]
    never = Idle(window, lambda: (0, 0))
    never.masked.connect(lambda: said.append("masked"))
    never.judge(1_000)
    assert len(said) == 2


def test_a_study_with_a_passphrase_is_closed_in_the_middle_of_an_interview(qtbot, window, locked):
    window.start_capture("P-0001", "b_pj", "T0")
    qtbot.waitUntil(lambda: window.is_capturing, timeout=20_000)
    qtbot.keyClick(window.capture.focusWidget(), KEYS.Key_3)
    window.put_away.lock()
    assert not window.session.is_open
    assert "Nothing is lost" in window.start.messages.texts[0]
    with Study.open(locked, "long enough words") as study:
        assert study.responses.draft(DraftKey("P-0001", "b_pj", "T0", 1)) is not None


def test_any_other_study_is_covered(qtbot, opened):
    opened.put_away.lock()
    assert opened.privacy.curtain.isVisible()
    assert opened.session.is_open


def test_a_respondent_is_left_alone(qtbot, opened):
    opened.privacy.hand_over("1234")
    opened.put_away.lock()
    assert not opened.privacy.curtain.isVisible()
    opened.privacy.take_back()


def test_names_are_hidden_again(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("people")
    page = opened.shell.page("people")
    page._names.setChecked(True)
    qtbot.waitUntil(lambda: page._names.accessibleName() == "Hide names", timeout=20_000)
    opened.put_away.hide_names()
    assert page._names.accessibleName() == "Show names"


def test_a_sentence_half_typed_in_the_plan_is_kept(qtbot, window, tmp_path):
    path = tmp_path / "draft.pilot"
    with Study.create(path, "Draft", passphrase="long enough words", device="L", actor="A") as study:
        new_from_template(study, "mexico-pj")
    with qtbot.waitSignal(window.place_shown, timeout=30_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    edit = window.shell.page("plan").question.question
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "Does it work?")
    window.put_away.lock()
    qtbot.waitUntil(lambda: not window.session.is_open, timeout=20_000)
    with Study.open(path, "long enough words") as study:
        assert study.describe("question") == "Does it work?"


def test_work_that_runs_goes_on_behind_the_curtain(qtbot, window, locked):
    go_on = Event()
    task = window.tasks.read(lambda _: go_on.wait(20))
    window.put_away.lock()
    qtbot.waitUntil(window.privacy.curtain.isVisible, timeout=20_000)
    assert window.session.is_open
    assert not task.is_cancelled
    go_on.set()
    qtbot.waitUntil(lambda: window.tasks.is_idle, timeout=20_000)
