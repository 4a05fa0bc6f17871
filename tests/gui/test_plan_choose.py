"""The conversation that chooses a design is driven by keys, and writes nothing until its design is used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from core.choosing import Choice, next_question
from core.choosing_table import ALTERNATIVES, STEPS
from core.design import TrialDesign
from gui.pages.plan_choose_cards import TrailStep
from gui.pages.plan_choose_words import (
    alternative_words,
    answer_words,
    caution_words,
    cost_words,
    design_sentence,
    level_sentence,
    question_words,
    reason_words,
)
from tests.gui.small_study import make_study

KEYS = {digit: getattr(Qt.Key, f"Key_{digit}") for digit in range(1, 10)}


@pytest.fixture
def plan(qtbot, window, tmp_path):
    make_study(tmp_path / "draft.pilot", 40, is_locked=False).close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "draft.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    return window.shell.page("plan")


@pytest.fixture
def choosing(qtbot, plan):
    plan.question.help.setFocus()
    qtbot.keyClick(plan.question.help, Qt.Key.Key_Space)
    assert plan.question.is_choosing
    return plan.question.choose


def press(qtbot, plan, *digits):
    for digit in digits:
        qtbot.keyClick(plan.window().focusWidget(), KEYS[digit])


def every_path(answers=None):
    found = next_question(answers or {})
    if isinstance(found, Choice):
        yield found
        return
    for answer in found.answers:
        yield from every_path({**(answers or {}), found.code: answer})


def shown(widget):
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_a_design_is_chosen_used_and_sealed_by_keyboard_alone(qtbot, window, plan, choosing):
    press(qtbot, plan, 1, 1, 1, 3, 2, 1, 2)
    assert isinstance(choosing.found, Choice)
    assert choosing.use.hasFocus()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(choosing.use, Qt.Key.Key_Space)
    study = window.session.study
    design = study.design.get()
    assert (design.kind, design.procedure.name, design.procedure.strata) == ("rct", "stratified", ("sector", "sex"))
    assert [arm.label for arm in design.arms] == ["Course after follow-up", "Course now"]
    assert not plan.question.is_choosing
    study.plan.lock_protocol("A")
    study.plan.lock_plan("A")
    study.allocation.seal(bytes(32), bytes(32), "A")
    assert study.allocation.sealed().n == 40


def test_nothing_is_written_until_the_design_is_used(qtbot, window, plan, choosing):
    before = window.session.study.design.get()
    press(qtbot, plan, 3, 2, 2, 1)
    assert isinstance(choosing.found, Choice)
    choosing.close_it.click()
    assert window.session.study.design.get() == before


def test_backspace_asks_the_question_before_again_and_from_the_first_leaves(qtbot, plan, choosing):
    press(qtbot, plan, 1, 1)
    qtbot.keyClick(plan.window().focusWidget(), Qt.Key.Key_Backspace)
    assert choosing.found.code == "AIM"
    qtbot.keyClick(plan.window().focusWidget(), Qt.Key.Key_Escape)
    assert choosing.found.code == "LOT"
    qtbot.keyClick(plan.window().focusWidget(), Qt.Key.Key_Escape)
    assert not plan.question.is_choosing
    assert plan.question.help.hasFocus()


def test_an_answer_changed_on_the_side_keeps_the_later_ones_that_fit(qtbot, plan, choosing):
    press(qtbot, plan, 1, 1, 1, 3, 2, 1, 2)
    step = next(s for s in choosing.findChildren(TrailStep) if s.accessibleName().startswith("People:"))
    step.click()
    assert choosing.found.code == "PEOPLE"
    press(qtbot, plan, 4)
    assert isinstance(choosing.found, Choice)
    assert (choosing.answers["PEOPLE"], choosing.answers["KNOWN"]) == ("100to199", "words")


def test_the_number_of_people_there_are_is_suggested(qtbot, plan, choosing):
    press(qtbot, plan, 1, 1, 1)
    assert choosing.cards[2].hasFocus()
    assert "40 people are in this study now." in shown(choosing)
    qtbot.keyClick(choosing.cards[2], Qt.Key.Key_Return)
    assert choosing.answers["PEOPLE"] == "40to99"


def test_arrows_move_among_the_answers(qtbot, plan, choosing):
    qtbot.keyClick(plan.window().focusWidget(), Qt.Key.Key_Down)
    assert choosing.cards[1].hasFocus()
    qtbot.keyClick(plan.window().focusWidget(), Qt.Key.Key_Up)
    assert choosing.cards[0].hasFocus()


def test_where_no_lot_was_possible_cheap_ways_lead_back_to_one(qtbot, plan, choosing):
    press(qtbot, plan, 3, 2, 2, 1)
    assert len(choosing.cards) == len(ALTERNATIVES)
    press(qtbot, plan, 2)
    assert choosing.answers["END"] == "places"
    press(qtbot, plan, 3)
    assert isinstance(choosing.found, Choice)
    assert choosing.found.method == "lottery"


def test_a_locked_protocol_lets_one_look_but_not_use(qtbot, window, plan):
    window.session.study.plan.lock_protocol("A")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    plan.question.help.click()
    press(qtbot, plan, 1, 1, 1, 3, 3)
    assert not plan.question.choose.use.isEnabled()
    assert any("amendment" in text for text in shown(plan.question.choose))


def test_a_design_that_drops_nobodys_wave_keeps_the_waves_there_are(qtbot, window, plan, choosing):
    waves = window.session.study.design.get().waves
    press(qtbot, plan, 3, 2, 2, 1)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        choosing.use.click()
    design = window.session.study.design.get()
    assert (design.kind, design.arms, design.waves) == ("prepost", (), waves)


def test_every_end_and_every_question_has_its_words():
    for step in STEPS:
        assert all(question_words(step.code))
        assert all(answer_words(step.code, answer)[0] for answer in step.answers)
    for way in ALTERNATIVES:
        assert all(alternative_words(way.code))
    for choice in every_path():
        lines = [design_sentence(choice), level_sentence(choice.level)]
        lines += [reason_words(r) for r in choice.reasons] + [cost_words(c) for c in choice.costs]
        lines += [caution_words(c) for c in choice.cautions]
        assert all(line and "{" not in line for line in lines)
        assert isinstance(choice.design, TrialDesign)
