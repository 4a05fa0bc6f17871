"""The draw: ready, committed, mixed with dice, sealed, revealed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.verification_file import check_verification_file
from gui.operations import allocating
from gui.operations.lines import Ceremony, CeremonyFacts
from gui.widgets.ceremony import CeremonyDialog
from tests.gui.small_study import answer_all, make_study

CTRL = Qt.KeyboardModifier.ControlModifier
TYPED = Ceremony("R. Haddad", "S. Ortiz", "3415")
FACTS = CeremonyFacts(12, ("Usual", "Training"), (1, 1), "Complete randomisation.", "Dice", "9E41 77B0")


def fill(study):
    answer_all(study, ["P-0001"])
    study.plan.lock_plan("A")


@pytest.fixture
def study(tmp_path):
    with make_study(tmp_path / "ready.pilot") as study:
        fill(study)
        yield study


@pytest.fixture
def people(qtbot, window, tmp_path):
    with make_study(tmp_path / "ready.pilot") as study:
        fill(study)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "ready.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_4, CTRL)
    page = window.shell.page("people")
    page.tabs.bar.setCurrentIndex(2)
    return page


def step(qtbot, window, button):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        button.click()


def test_a_study_whose_plan_is_not_locked_is_not_ready(tmp_path):
    with make_study(tmp_path / "s.pilot") as study:
        lines = {line.code: line.is_done for line in allocating.read_allocation(study, study.people.all()).ready}
    assert lines["PROTOCOL"]
    assert not lines["PLAN"]
    assert not lines["BASELINE"]


def test_what_came_out_decides_with_the_secret(study):
    allocating.commit(study, "Dice", "R. Haddad")
    view = allocating.read_allocation(study, study.people.all())
    assert (view.awaits_value, view.event) == (True, "Dice")
    allocating.draw(study, TYPED)
    assert study.allocation.sealed().value == "3415"


def test_without_anything_mixed_in_the_secret_decides_alone(study):
    allocating.draw(study, Ceremony("R. Haddad", "", ""))
    view = allocating.read_allocation(study, study.people.all())
    assert (view.awaits_value, view.event, view.sealed_people) == (False, "", 12)


def test_no_arm_is_counted_before_the_reveal(study):
    allocating.commit(study, "Dice", "R. Haddad")
    allocating.draw(study, TYPED)
    assert allocating.read_allocation(study, study.people.all()).counts == ()


def test_commit_draw_and_reveal_in_the_window(qtbot, window, people, prompts):
    prompts.ceremony_typed = TYPED
    step(qtbot, window, people.allocation.commit)
    step(qtbot, window, people.allocation.draw)
    assert prompts.facts.people == 12
    assert window.session.study.allocation.sealed().by == "R. Haddad"
    step(qtbot, window, people.allocation.reveal)
    assert sorted(
        dict(allocating.read_allocation(window.session.study, window.session.study.people.all()).counts).values()
    ) == [6, 6]


def test_practice_draws_say_what_to_expect_and_are_written_down(qtbot, window, people):
    practice = people.allocation.practice
    qtbot.keyClick(practice.go, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "In 1,000 practice draws" in practice.said.text(), timeout=30_000)
    assert not practice.chart.isHidden()
    assert [one.draws for one in window.session.study.practice.all()] == [1000]
    assert window.session.study.allocation.attempts() == ()


def test_under_the_keepers_lock_the_reveal_takes_keeper_and_witness(qtbot, window, people, prompts):
    prompts.ceremony_typed = TYPED
    tab = people.allocation
    tab.keeper.setText("keeper's own words")
    assert not tab.commit.isEnabled()
    tab.keeper_again.setText("keeper's own words")
    step(qtbot, window, tab.commit)
    step(qtbot, window, tab.draw)
    assert window.session.study.allocation.sealed().is_kept
    step(qtbot, window, tab.reveal)
    sealed = window.session.study.allocation.sealed()
    assert (sealed.witness, bool(sealed.revealed)) == ("The list was wrong", True)
    assert prompts.asked.count("keeper") == 2


def test_after_the_reveal_anybody_can_check_the_draw(qtbot, window, people, prompts, tmp_path):
    prompts.ceremony_typed = TYPED
    for name in ("commit", "draw"):
        step(qtbot, window, getattr(people.allocation, name))
    assert people.allocation.after.chart.isHidden()
    assert people.allocation.after.checks.isHidden()
    step(qtbot, window, people.allocation.reveal)
    assert not people.allocation.after.chart.isHidden()
    assert people.allocation.after.attempts.words.rowCount() == 1
    prompts.path = tmp_path / "checks"
    people.allocation.after.checks.click()
    qtbot.waitUntil((prompts.path / "redraw.py").exists, timeout=20_000)
    assert check_verification_file(prompts.path / "verify.json") == ()


def test_the_chart_has_a_table_twin(qtbot, window, people, prompts):
    prompts.ceremony_typed = TYPED
    for name in ("commit", "draw", "reveal"):
        step(qtbot, window, getattr(people.allocation, name))
    after = people.allocation.after
    qtbot.keyClick(after.as_table, Qt.Key.Key_Space)
    assert not after.twin.isHidden()
    assert after.chart.isHidden()
    assert after.twin.words.index(0, 1).data() == "6"


def test_a_draw_is_given_up_with_a_reason(qtbot, window, people):
    step(qtbot, window, people.allocation.commit)
    step(qtbot, window, people.allocation.give_up)
    (attempt,) = window.session.study.allocation.attempts()
    assert (attempt.fate, attempt.reason, attempt.fate_by) == ("voided", "The list was wrong", "R. Haddad")
    assert people.allocation.commit.isEnabled()


@pytest.fixture
def ceremony(qtbot):
    dialog = CeremonyDialog(FACTS)
    qtbot.addWidget(dialog)
    dialog.by.setText("R. Haddad")
    dialog.number.setText("12")
    return dialog


def test_dice_typed_twice_alike_open_the_draw(qtbot, ceremony):
    ceremony.value.setText("3 4 1 5")
    assert not ceremony.go.isEnabled()
    ceremony.again.setText("3415")
    with qtbot.waitSignal(ceremony.given) as given:
        ceremony.go.click()
    assert given.args == [Ceremony("R. Haddad", "", "3415")]


def test_the_number_must_be_that_of_the_people(ceremony):
    for edit in (ceremony.value, ceremony.again):
        edit.setText("3415")
    ceremony.number.setText("120")
    assert "Type 12" in ceremony.problem()


def test_an_event_needs_what_came_out(ceremony):
    assert "Enter what came out" in ceremony.problem()


def test_enter_in_a_field_never_draws(qtbot, ceremony):
    ceremony.show()
    drawn = []
    ceremony.given.connect(drawn.append)
    qtbot.keyClick(ceremony.number, Qt.Key.Key_Return)
    assert drawn == []
