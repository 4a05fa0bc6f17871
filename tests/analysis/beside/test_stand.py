"""Results keep what stands beside their primary estimates, and stay the documented list as JSON."""

from __future__ import annotations

import json

from analysis.beside.losses import losses_by_wave
from analysis.beside.stand import with_beside
from analysis.effects import estimate
from analysis.frames import TrialFrame
from analysis.results_beside import WaveLoss
from analysis.study_results import study_results
from core.plan import Outcome
from core.values import Attendance, LogEntry
from tests.analysis.a_study import a_study, beliefs, people
from tests.analysis.beside.a_check import a_trial
from tests.analysis.builders import a_plan, a_table


def results_of(plan, **options):
    frame = TrialFrame.from_table(a_table(**a_trial()), plan)
    return with_beside(frame, plan.plan, estimate(frame, plan.plan), **options)


def test_only_primary_outcomes_have_checks():
    outcomes = (Outcome("y", "Y", role="primary"), Outcome("x", "X"))
    assert {row.outcome for row in results_of(a_plan(outcomes)).beside.sensitivity} == {"y"}


def test_the_json_stays_one_row_an_outcome():
    rows = json.loads(results_of(a_plan("y")).to_json())
    assert [row["outcome"] for row in rows] == ["y"]
    assert {one["name"] for one in rows[0]["sensitivity"]} >= {"imputed", "lee", "redraw"}


def test_arms_that_no_lot_decided_are_not_drawn_again():
    assert results_of(a_plan("y"), randomised=False).beside.redraws == ()


def test_a_study_gives_attendance_losses_and_reasons(tmp_path):
    with a_study(tmp_path / "s.pilot", covariates=()) as study:
        arms = dict(zip(study.allocation.get().codes, study.allocation.get().arm.tolist(), strict=True))
        lost = {"P003", "P004"}
        for i, code in enumerate(people(24)):
            if code not in lost:
                beliefs(study, code, "T2", 1 + (i + arms[code]) % 3, 1 + i % 2)
        study.sessions.record([Attendance(f"G{i % 2} day 1", code, 60 * (i % 5 > 0), 60, False, "")
                               for i, code in enumerate(people(24)) if arms[code]])  # fmt: skip
        study.logs.add([LogEntry("contact", "2026-01-05", {"wave": "T2", "result": "on leave"}, "P003")])
        study.plan.lock_data("A")
        results, _ = study_results(study)
        losses = losses_by_wave(study, results)
    after = {one.arm: one for one in losses if one.wave == "T2"}
    reasons = sum((one.reasons for one in after.values()), ())
    assert sum(one.allocated - one.reached for one in after.values()) == 2
    assert sorted(reasons) == [("on leave", 1), ("reason not recorded", 1)]
    assert results.beside.losses == losses
    assert all(isinstance(one, WaveLoss) for one in losses)
    names = {row.name for row in results.beside.sensitivity}
    assert {"imputed", "extreme", "nested", "redraw"} <= names
    assert results.beside.compliance[0].take_up[1] == 0
