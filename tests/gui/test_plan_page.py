"""The plan is written, read out as sentences, and locked with a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.operations.planning import lock, read_plan
from tests.gui.small_study import answer_all, begin, make_study

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def draft(tmp_path):
    with make_study(tmp_path / "draft.pilot", 4, is_locked=False) as study:
        yield study


@pytest.fixture
def plan(qtbot, window, tmp_path):
    make_study(tmp_path / "draft.pilot", 4, is_locked=False).close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "draft.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_2, CTRL)
    return window.shell.page("plan")


def settle(qtbot, window, page, kind):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        page.locks.buttons[kind].click()


def test_locks_stand_in_order(draft):
    missing = {card.kind: card.missing for card in read_plan(draft).locks}
    assert missing == {"protocol": (), "plan": ("PROTOCOL",), "data": ("PLAN",)}


def test_a_study_without_a_question_says_so_before_the_lock(draft):
    draft.describe_as({"question": ""})
    assert read_plan(draft).locks[0].missing == ("QUESTION",)


def test_tries_go_with_the_lock_of_the_protocol(draft):
    answer_all(draft, ["P-0001"])
    begin(draft, "P-0002", 3)
    lock(draft, "protocol", "A")
    assert draft.responses.drafts() == ()


def test_open_interviews_stand_before_the_plan_lock(draft):
    lock(draft, "protocol", "A")
    begin(draft, "P-0002", 3)
    assert read_plan(draft).locks[1].missing == ("DRAFTS",)


def test_a_covariate_that_nobody_has_stands_before_the_plan_lock(tmp_path):
    with make_study(tmp_path / "n.pilot", 1) as study:
        study.plan.set(replace(study.plan.get(), covariates=("sex", "height")))
        assert read_plan(study).locks[1].missing == ("COVARIATE:height",)


def test_the_protocol_is_locked_with_a_name(qtbot, window, plan, prompts):
    settle(qtbot, window, plan, "protocol")
    (held,) = window.session.study.plan.locks()
    assert (held.kind, held.by) == ("protocol", "R. Haddad")
    assert prompts.asked == ["Lock the protocol?"]
    assert "Protocol locked" in window.shell.bar.state.text()


def test_all_three_locks_lead_to_results(qtbot, window, plan):
    for kind in ("protocol", "plan", "data"):
        settle(qtbot, window, plan, kind)
    assert [held.kind for held in window.session.study.plan.locks()] == ["protocol", "plan", "data"]
    assert plan.locks.buttons == {}


def test_the_analysis_reads_as_sentences(plan):
    first = plan.sentences.sentences[0]
    assert first.startswith("Compare “Knowledge of procedural justice” at “Five months after the course”")
    assert "“Course now” and “Course after follow-up”" in first


def test_the_question_is_kept_when_its_field_is_left(qtbot, window, plan):
    plan.tabs.bar.setCurrentIndex(0)
    plan.question.question.setFocus()
    plan.question.question.setPlainText("Does it help?")
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        plan.tabs.bar.setFocus()
    assert window.session.study.describe("question") == "Does it help?"


def test_space_makes_an_outcome_main(qtbot, window, plan):
    plan.tabs.bar.setCurrentIndex(1)
    plan.outcomes.table.selectRow(3)
    plan.outcomes.table.setFocus()
    with qtbot.waitSignal(window.session.changed, timeout=20_000):
        qtbot.keyClick(plan.outcomes.table, Qt.Key.Key_Space)
    assert len(window.session.study.plan.get().primaries) == 4


def test_a_difference_that_matters_is_a_number_above_0(qtbot, plan):
    plan.tabs.bar.setCurrentIndex(1)
    plan.outcomes.sheet.matters.setText("some")
    plan.outcomes.sheet.keep.click()
    assert "number above 0" in plan.outcomes.sheet._error.text()


def test_the_locked_protocol_cannot_be_typed_over(qtbot, window, plan):
    settle(qtbot, window, plan, "protocol")
    assert plan.question.question.isReadOnly()
    assert plan.outcomes.sheet.keep.text() == "Amend…"


def test_ctrl_tab_goes_round_the_tabs(qtbot, plan):
    for _ in range(sum(map(plan.tabs.bar.isTabVisible, range(plan.tabs.bar.count())))):
        qtbot.keyClick(plan.window().focusWidget(), Qt.Key.Key_Tab, CTRL)
    assert plan.tabs.bar.currentIndex() == 0
