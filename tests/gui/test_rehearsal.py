"""Before the data are locked the plan runs on shuffled arms, and the whole trial can be rehearsed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.progress import Silent
from core.study import Study
from gui.operations.rehearsing import changed_assumptions
from gui.operations.results import rehearse_trial, run_plan, standing_of
from gui.widgets.drawing_view import DrawingView
from tests.gui.small_study import answer_all, make_locked, make_study

MARK = "Rehearsal: arms are shuffled"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("open") / "open.pilot"
    with make_study(path, 36, is_locked=False) as study:
        plan = study.plan.get()
        study.plan.set(replace(plan, outcomes=tuple(o for o in plan.outcomes if o.instrument == "b_pj")[:1]))
        study.plan.lock_protocol("A")
        codes = [person.code for person in study.people.all()]
        for at in range(3):
            answer_all(study, codes[at::3], "b_pj", "T0", str(2 + at))
            answer_all(study, codes[at::3], "b_pj", "T2", str(1 + at))
    return path


@pytest.fixture
def results(qtbot, window, path):
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.openings.open_path(path)
    with qtbot.waitSignal(window.place_shown, timeout=20_000):
        window.go("results")
    return window.shell.page("results")


def test_a_banner_says_that_arms_are_shuffled(results):
    assert results.banner.isVisible()
    assert results.banner.words == "REHEARSAL: arms are shuffled"
    assert "are not locked" in results.words
    assert results.run.text() == "Run on shuffled arms"


def test_f5_runs_the_plan_on_shuffled_arms_and_marks_every_chart(qtbot, results, prompts, tmp_path):
    with qtbot.waitSignal(results.pdf.shown, timeout=60_000):
        qtbot.keyClick(results.run, Qt.Key.Key_F5)
    charts = results.findChildren(DrawingView)
    assert charts
    assert all(chart.accessibleName().startswith(MARK) for chart in charts)
    assert results.document.itemText(0) == "Summary in one page (rehearsal)"
    prompts.path = tmp_path / "out.pdf"
    results.save.click()
    assert results.save.text() == "Save the rehearsal PDF…"
    assert prompts.path.read_bytes().startswith(b"%PDF")


def test_the_whole_trial_is_rehearsed_by_keyboard(qtbot, results, prompts, tmp_path):
    qtbot.keyClick(results.rehearse, Qt.Key.Key_Space)
    panel = results.rehearsing
    assert results.banner.words == "REHEARSAL: made-up answers"
    qtbot.keyClick(panel.runs, Qt.Key.Key_Up)
    assert panel.runs.currentData() == 200
    qtbot.keyClick(panel.start, Qt.Key.Key_Space)
    assert panel.stop.isVisible()
    qtbot.waitUntil(lambda: panel.has_found and panel.start.isEnabled(), timeout=120_000)
    said = " ".join(widget.text() for widget in panel.findChildren(QLabel))
    assert "of 100 such trials would find one" in said
    prompts.path = tmp_path / "dry.pdf"
    panel.save.click()
    assert prompts.path.read_bytes().startswith(b"%PDF")
    qtbot.keyClick(panel.save, Qt.Key.Key_Escape)
    assert results.banner.words == "REHEARSAL: arms are shuffled"


def test_what_is_assumed_can_be_changed_by_keyboard_before_a_rehearsal(qtbot, results):
    results.rehearse.click()
    panel = results.rehearsing
    qtbot.waitUntil(lambda: panel.assumed.is_filled, timeout=30_000)
    (code,) = {of for of, _ in panel.assumed._edits if of}
    effect, loss = panel.assumed.edit(code, "effect"), panel.assumed.edit("", "loss")
    assert loss.placeholderText() == "10"
    effect.setFocus()
    qtbot.keyClicks(effect, "much")
    asked = []
    panel.run_requested.disconnect()
    panel.run_requested.connect(lambda runs, changes: asked.append(changes))
    qtbot.keyClick(panel.start, Qt.Key.Key_Space)
    assert not asked
    assert "write a number" in panel.assumed.error.text()
    qtbot.keyClick(effect, Qt.Key.Key_Escape)
    qtbot.keyClicks(effect, "2,5")
    qtbot.keyClicks(loss, "30")
    qtbot.keyClick(panel.start, Qt.Key.Key_Space)
    assert asked == [{(code, "effect"): 2.5, ("", "loss"): 30.0}]


def test_changed_numbers_stand_in_the_report(path, tmp_path):
    with Study.open(path) as study:
        code = study.plan.get().primaries[0].code
        assumed = changed_assumptions(study, {(code, "reliability"): 0.7, ("", "loss"): 25.0})
        rehearse_trial(study, tmp_path, 20, Silent(), {("", "loss"): 25.0, (code, "reliability"): 0.7})
    assert (assumed.of(code).reliability, assumed.of(code).stated, assumed.loss) == (0.7, True, (0.25,))
    said = (tmp_path / "dry-run-rehearsal.html").read_text(encoding="utf-8")
    assert "stated for this rehearsal" in said
    assert "25 %" in said or "25\u00a0%" in said


def test_stop_ends_a_rehearsal_and_says_so(qtbot, results):
    results.rehearse.click()
    panel = results.rehearsing
    panel.start.click()
    panel.stop.click()
    qtbot.waitUntil(panel.start.isEnabled, timeout=60_000)
    assert not panel.has_found
    assert any("Stopped" in text for text in results.messages.texts)


def test_the_study_is_left_as_it_was(path, tmp_path):
    before = path.read_bytes()
    with Study.open(path) as study:
        run = run_plan(study, tmp_path / "arms", Silent(), rehearsal=True)
        rehearsed = rehearse_trial(study, tmp_path / "trial", 20, Silent())
    assert path.read_bytes() == before
    assert [p.name for p in run.documents] == ["summary-rehearsal.pdf", "technical-rehearsal.pdf"]
    assert rehearsed.document.name.endswith("-rehearsal.pdf")


def test_locked_data_are_not_rehearsed(tmp_path):
    with make_locked(tmp_path / "locked.pilot", 12) as study:
        standing = standing_of(study)
    assert standing.can_run
    assert not standing.is_rehearsal
