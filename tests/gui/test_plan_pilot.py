"""A pilot in rounds: criteria and bands typed, what was observed and changed written down, where each stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core import feasibility as stored
from core.errors import UserError
from core.feasibility import Criterion, RoundDecision
from core.progress import Silent
from core.study import Study
from gui.operations import feasibility
from gui.operations.planning import lock, read_plan
from instruments.templates import new_from_template
from tests.gui.small_study import make_study


@pytest.fixture
def draft(tmp_path):
    with make_study(tmp_path / "draft.pilot", is_locked=False) as study:
        feasibility.add_criterion(study, "Consented", "Round 1")
        yield study


@pytest.fixture
def plan(qtbot, window, tmp_path):
    make_study(tmp_path / "open.pilot", is_locked=False).close()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(tmp_path / "open.pilot")
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("plan")
    return window.shell.page("plan")


def test_a_pilot_is_begun_by_its_first_criterion(qtbot, window, plan):
    study, at = window.session.study, plan.tabs.number(plan.pilot)
    assert not plan.tabs.bar.isTabVisible(at)
    plan.locks.pilot.click()
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        plan.pilot._empty.action_requested.emit()
    form = plan.pilot.criteria.form
    qtbot.waitUntil(lambda: form.name.text() == "New criterion", timeout=20_000)
    form.go.setFocus()
    form.go.selectAll()
    qtbot.keyClicks(form.go, "70")
    assert form.sentence.text() == "Go from 70 %; amend from 60 % up to it; stop below 60 %."
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        qtbot.keyClick(form.go, Qt.Key.Key_Return)
    (criterion,) = stored.criteria(study)
    assert (criterion.go, criterion.stop) == (70, 60)
    assert plan.tabs.bar.isTabVisible(at)


def test_crossed_bands_are_said_while_they_are_typed_and_not_kept(qtbot, draft):
    from gui.pages.plan_pilot_criterion import CriterionForm

    form, view = CriterionForm(), feasibility.read_pilot(draft)
    qtbot.addWidget(form)
    form.show_criterion(view.criteria[0], view)
    with qtbot.assertNotEmitted(form.changed):
        form.go.setText("40")
        form.go.textEdited.emit("40")
        form.go.committed.emit("40")
    assert "Turn the two round" in form.error.text()


def test_another_source_brings_its_measure_and_direction():
    one = Criterion(1, "Time", "noted", "share", "higher", 80, 60)
    minutes = feasibility.measured_by(one, "minutes")
    assert (minutes.measure, minutes.better, minutes.go, minutes.stop) == ("value", "lower", 60, 80)
    harms = feasibility.measured_by(one, "harms")
    assert (harms.measure, harms.go, harms.stop) == ("count", 0, 0)


def test_what_is_noted_stands_where_its_bands_put_it(draft):
    feasibility.note(draft, stored.Noted(1, 1, 72.0, 75, 61.0, 81.0))
    standing = feasibility.read_standing(draft, Silent())
    assert standing.proposed == {1: "amend"}
    assert "72" in standing.rows[0][2]


def test_a_decision_that_differs_needs_its_reason(draft):
    with pytest.raises(UserError):
        feasibility.decide(draft, RoundDecision(1, "go", "S. Ortiz", ""), "amend")
    feasibility.decide(draft, RoundDecision(1, "go", "S. Ortiz", "", "The lists were short"), "amend")
    (made,) = feasibility.read_pilot(draft).decisions
    assert made.reason == "The lists were short"


def test_the_bands_hold_once_the_protocol_is_locked(draft):
    draft.plan.lock_protocol("A")
    with pytest.raises(UserError) as refused:
        feasibility.add_criterion(draft, "Another", "Round 1")
    assert refused.value.code == "STATEMENT_LOCKED"
    assert feasibility.read_pilot(draft).is_locked


def test_a_pilot_needs_no_main_outcome_for_its_lock(tmp_path):
    with Study.create(tmp_path / "pilot.pilot", "Pilot", device="L", actor="A") as study:
        new_from_template(study, "pilot-rounds")
        assert read_plan(study).locks[0].missing == ()
        lock(study, "protocol", "S. Ortiz")
        assert feasibility.read_pilot(study).is_locked
