"""Outcomes and analysis are edited by keyboard until the lock, and through amendments after it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from analysis.study_changes import amendments_of
from gui.operations import plan_edits
from gui.operations.planning import read_plan
from tests.gui.small_study import make_locked, make_study

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def begin(qtbot, window, path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2, CTRL)
    return window.shell.page("plan")


@pytest.fixture
def plan(qtbot, window, tmp_path):
    make_study(tmp_path / "draft.pilot", 4, is_locked=False).close()
    page = begin(qtbot, window, tmp_path / "draft.pilot")
    page.tabs.bar.setCurrentIndex(1)
    page.outcomes.table.setFocus()
    return page


@pytest.fixture
def locked(qtbot, window, tmp_path):
    make_study(tmp_path / "locked.pilot", 4).close()
    page = begin(qtbot, window, tmp_path / "locked.pilot")
    page.tabs.bar.setCurrentIndex(1)
    page.outcomes.table.setFocus()
    return page


def shown(qtbot, window, act):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        act()


def codes(window):
    return [outcome.code for outcome in window.session.study.plan.get().outcomes]


def press(qtbot, *keys):
    for key, modifier in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_an_outcome_is_added_named_moved_removed_and_brought_back(qtbot, window, plan):
    before = codes(window)
    shown(qtbot, window, lambda: qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Return, CTRL))
    assert QApplication.focusWidget() is plan.outcomes.sheet.name
    qtbot.keyClicks(plan.outcomes.sheet.name, "A new one")
    shown(qtbot, window, lambda: qtbot.keyClick(plan.outcomes.sheet.name, Qt.Key.Key_Return))
    assert window.session.study.plan.get().outcomes[-1].label == "A new one"
    plan.outcomes.table.setFocus()
    shown(qtbot, window, lambda: qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Up, ALT))
    assert window.session.study.plan.get().outcomes[-2].label == "A new one"
    shown(qtbot, window, lambda: qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Delete))
    assert codes(window) == before
    shown(qtbot, window, lambda: qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Z, CTRL))
    assert window.session.study.plan.get().outcomes[-2].label == "A new one"


def test_where_a_difference_comes_from_is_kept_with_it(qtbot, window, plan):
    sheet = plan.outcomes.sheet
    sheet.because.setFocus()
    qtbot.keyClicks(sheet.because, "the pilot of 2025")
    shown(qtbot, window, lambda: qtbot.keyClick(sheet.because, Qt.Key.Key_Tab))
    assert window.session.study.plan.get().outcomes[0].because == "the pilot of 2025"


def test_the_words_of_a_sentence_are_menus(qtbot, window, plan):
    plan.tabs.bar.setCurrentIndex(3)
    edit = plan.sentences.cards["k_pj"]
    assert edit.menus["baseline"].accessibleName().startswith("Baseline: its value at")
    menu = edit.menus["baseline"].menu()
    shown(qtbot, window, menu.actions()[0].trigger)
    assert window.session.study.plan.get().outcomes[0].baseline == ""
    everyone = plan.sentences.cards[""].menus["adjust"].menu()
    shown(qtbot, window, everyone.actions()[1].trigger)
    assert window.session.study.plan.get().adjust == "none"


def test_choosing_what_holds_already_changes_nothing(qtbot, window, plan):
    plan.tabs.bar.setCurrentIndex(3)
    wave = plan.sentences.cards["k_pj"].menus["wave"].menu()
    on = next(action for action in wave.actions() if action.isChecked())
    with qtbot.assertNotEmitted(window.session.changed, wait=200):
        on.trigger()


def test_after_the_lock_an_edit_asks_for_a_reason_and_esc_leaves_all_as_it_was(qtbot, window, locked):
    shown(qtbot, window, lambda: qtbot.keyClick(locked.outcomes.table, Qt.Key.Key_Space))
    assert locked.is_amending
    assert QApplication.focusWidget() is locked.amend.why
    assert not locked.amend.keep.isEnabled()
    press(qtbot, (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert not locked.is_amending
    assert window.session.study.amendments.all() == ()


def test_an_amendment_is_made_by_keyboard_and_listed(qtbot, window, locked):
    sheet = locked.outcomes.sheet
    sheet.matters.setFocus()
    sheet.matters.selectAll()
    qtbot.keyClicks(sheet.matters, "5")
    sheet.keep.setFocus()
    shown(qtbot, window, lambda: qtbot.keyClick(sheet.keep, Qt.Key.Key_Space))
    qtbot.keyClicks(QApplication.focusWidget(), "The pilot showed less is worth it")
    press(qtbot, (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
    qtbot.keyClicks(QApplication.focusWidget(), "R. Haddad")
    shown(qtbot, window, lambda: qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL))
    (made,) = window.session.study.amendments.all()
    assert (made.why, made.by) == ("The pilot showed less is worth it", "R. Haddad")
    assert window.session.study.plan.get().outcomes[0].matters == 5
    (printed,) = amendments_of(window.session.study)
    assert (printed.planned, printed.done) == ("k_pj matters: 8", "k_pj matters: 5")
    locked.tabs.bar.setCurrentIndex(4)
    assert "Knowledge of procedural justice · difference that matters · by R. Haddad" in locked.locks.history[0]


def test_ctrl_z_does_nothing_past_the_lock(qtbot, window, plan, prompts):
    shown(qtbot, window, lambda: qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Delete))
    shown(qtbot, window, plan.locks.buttons["protocol"].click)
    with qtbot.assertNotEmitted(window.session.changed, wait=200):
        qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Z, CTRL)


def test_the_question_is_amended_with_new_words(qtbot, window, locked):
    shown(qtbot, window, locked.locks.amend["question"].click)
    locked.amend.words.setPlainText("Does it help?")
    locked.amend.why.setPlainText("Asked by the board")
    locked.amend.name.setText("R. Haddad")
    shown(qtbot, window, locked.amend.keep.click)
    assert window.session.study.describe("question") == "Does it help?"


def test_the_data_are_opened_again_with_a_reason(qtbot, window, tmp_path):
    make_locked(tmp_path / "done.pilot").close()
    page = begin(qtbot, window, tmp_path / "done.pilot")
    shown(qtbot, window, page.locks.amend["data"].click)
    page.amend.why.setPlainText("Late forms")
    page.amend.name.setText("R. Haddad")
    shown(qtbot, window, page.amend.keep.click)
    assert window.session.study.plan.locked("data") is None
    assert "data" in page.locks.buttons


def test_a_lock_covers_only_what_it_fixed(tmp_path):
    with make_study(tmp_path / "s.pilot", 1) as study:
        view = read_plan(study)
        for edit, locks in (
            (plan_edits.change_outcome("k_pj", matters=1.0), ("protocol",)),
            (plan_edits.move_outcome("k_pj", 1), ("protocol",)),
            (plan_edits.change_outcome("k_pj", covariates=("sex",)), ()),
            (plan_edits.change_plan(adjust="none"), ()),
        ):
            assert plan_edits.covering(view.plan, edit, view.locked) == locks
