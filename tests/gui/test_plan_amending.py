"""After the lock the design is changed as one amendment, with its reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def plan(qtbot, opened):
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        opened.go("plan")
    return opened.shell.page("plan")


def typed(qtbot, window, edit, text):
    edit.setFocus()
    edit.selectAll()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_waves_and_arms_change_in_one_amendment(qtbot, opened, plan):
    question, design = plan.question, opened.session.study.design
    qtbot.keyClick(question.amend, Qt.Key.Key_Space)
    typed(qtbot, opened, question.waves.rows["T2"]["closes"], "140")
    typed(qtbot, opened, question.arms.rows["course"]["label"], "Course in May")
    assert design.get().arm("course").label == "Course now"
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        qtbot.keyClick(question.make, Qt.Key.Key_Space)
    assert plan.is_amending
    qtbot.keyClicks(plan.amend.why, "The course begins later")
    qtbot.keyClicks(plan.amend.name, "S. Ortiz")
    with qtbot.waitSignal(opened.place_shown, timeout=20_000):
        qtbot.keyClick(plan.amend, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert design.get().arm("course").label == "Course in May"
    assert next(wave for wave in design.get().waves if wave.code == "T2").closes == 140
    (made,) = opened.session.study.amendments.all()
    assert (made.kind, made.why, made.by) == ("design", "The course begins later", "S. Ortiz")
    assert question.waves.rows["T2"]["closes"].isReadOnly()


def test_changes_that_are_dropped_leave_the_design_as_it_was(qtbot, opened, plan):
    question = plan.question
    qtbot.mouseClick(question.amend, Qt.MouseButton.LeftButton)
    typed(qtbot, opened, question.arms.rows["course"]["label"], "Course in May")
    qtbot.mouseClick(question.drop, Qt.MouseButton.LeftButton)
    assert question.arms.rows["course"]["label"].text() == "Course now"
    assert not opened.session.study.amendments.all()
