"""The Size tab: numbers with their sources, a curve while they are typed, a check that can be stopped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from core.change import Change
from gui.operations import sizing
from tests.gui.small_study import answer_all, make_study

SIZE = 2


@pytest.fixture
def tab(qtbot, window, tmp_path):
    study = make_study(tmp_path / "size.pilot", 60, is_locked=False)
    plan = study.plan.get()
    study.plan.set(_only(plan, "b_pj"))
    study.plan.lock_protocol("A")
    codes = [person.code for person in study.people.all()]
    for at in range(4):
        answer_all(study, codes[at::4], "b_pj", "T0", str(1 + at))
    study.close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "size.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    page = window.shell.page("plan")
    page.tabs.bar.setCurrentIndex(SIZE)
    qtbot.waitUntil(lambda: page.sizing.view is not None, timeout=30_000)
    return page.sizing


def _only(plan, instrument):
    from dataclasses import replace

    return replace(plan, outcomes=tuple(o for o in plan.outcomes if o.instrument == instrument))


def type_into(edit, text):
    edit.setFocus()
    edit.selectAll()
    for letter in text:
        QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def test_each_number_names_its_source(tab):
    said = {name: row.source.text() for name, row in tab.rows.items() if not row.isHidden()}
    assert said["units"] == "from your list of people"
    assert said["loss"] == "guess"
    assert "from your baseline" in said["sd"]
    assert "60 people" in said["sd"]
    assert "icc" not in said


def test_the_sentence_and_the_table_are_there(tab):
    assert tab.sentence.text().startswith("With 30 people per arm we can detect")
    assert tab.view.rows[0][0] == "80 of 100 such trials"
    assert [tab.which.itemText(i) for i in range(2)] == [
        "What a study of this size can find",
        "The smallest difference that can be found",
    ]


def test_the_curve_follows_what_is_typed_in_digits_of_any_script(qtbot, window, tab):
    type_into(tab.rows["units"].edit, "٩٠")
    qtbot.waitUntil(lambda: "With 90 people per arm" in tab.sentence.text(), timeout=10_000)
    assert window.session.study.describe("size.units") is None


def test_a_number_is_kept_when_its_field_is_left_and_given_back_when_emptied(qtbot, window, tab):
    edit = tab.rows["loss"].edit
    type_into(edit, "25")
    with qtbot.waitSignal(window.session.changed, timeout=10_000):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.session.study.describe("size.loss") == "0.25"
    qtbot.waitUntil(lambda: tab.rows["loss"].source.text().startswith("yours"), timeout=10_000)
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    with qtbot.waitSignal(window.session.changed, timeout=10_000):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.rows["loss"].source.text() == "guess", timeout=10_000)
    assert edit.text() == "10"


def test_what_cannot_be_is_said_under_the_field_and_not_kept(qtbot, window, tab):
    edit = tab.rows["loss"].edit
    type_into(edit, "120")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert tab.rows["loss"].error.text() == "Enter a number that fits here, for example 10"
    assert "Enter a number" in edit.accessibleDescription()
    assert window.session.study.describe("size.loss") is None


def test_t_turns_the_chart_into_its_table(qtbot, tab):
    assert tab.twin.isHidden()
    tab.which.setFocus()
    qtbot.keyClick(tab.which, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: not tab.twin.isHidden(), timeout=3000)
    assert tab.chart.isHidden()
    assert tab.twin.words.rowCount() > 10


def test_the_simulation_puts_points_on_the_curve(qtbot, tab):
    before = tab.view
    qtbot.mouseClick(tab.check, Qt.MouseButton.LeftButton)
    assert not tab.check.isEnabled()
    qtbot.waitUntil(lambda: tab.check.isEnabled() and tab.view is not before, timeout=60_000)
    assert "Simulated:" in tab.view.figures[0].alt


def test_a_check_that_is_stopped_says_so(qtbot, window, tab):
    qtbot.mouseClick(tab.check, Qt.MouseButton.LeftButton)
    for task in list(window.tasks._tasks):
        task.cancel()
    qtbot.waitUntil(tab.check.isEnabled, timeout=30_000)
    assert "Stopped" in tab.messages.texts[0]


def test_other_numbers_take_the_points_away(qtbot, tab, window):
    qtbot.mouseClick(tab.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.check.isEnabled() and "Simulated:" in tab.view.figures[0].alt, timeout=60_000)
    type_into(tab.rows["units"].edit, "50")
    qtbot.waitUntil(lambda: "With 50" in tab.sentence.text(), timeout=10_000)
    assert "Simulated:" not in tab.view.figures[0].alt


def test_a_locked_plan_fixes_the_numbers(qtbot, window, tab):
    window.session.study.plan.lock_plan("A")
    window.session.announce(Change(frozenset({"lock"})))
    qtbot.waitUntil(tab.rows["loss"].edit.isReadOnly, timeout=10_000)


@pytest.mark.parametrize(
    ("name", "typed", "arms", "kind", "kept"),
    [
        ("units", "60", 2, "continuous", "120"),
        ("loss", "12.5", 2, "continuous", "0.125"),
        ("difference", "10", 2, "binary", "0.1"),
        ("icc", "1.2", 2, "continuous", None),
        ("difference", "0", 2, "continuous", None),
        ("difference", "0.9", 2, "count", None),
    ],
)
def test_numbers_are_kept_in_one_form(name, typed, arms, kind, kept):
    assert sizing.stored(name, typed, arms, kind) == kept
