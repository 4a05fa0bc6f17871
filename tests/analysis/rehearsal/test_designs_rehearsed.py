"""Designs that are not one offer against none: what is planted is found, and intervals hold it as often as they say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.rehearsal.assumptions import Assumptions, OutcomeAssumption, assumptions_of
from analysis.rehearsal.dry_run import dry_run
from analysis.rehearsal.rehearse import rehearse
from analysis.rehearsal.setting import setting_of
from analysis.rehearsal.trial import simulate
from core.design import Arm, Procedure
from core.procedures.factorial import factorial_arms
from core.procedures.saturation import saturation_arms
from core.study import Study
from instruments.templates import new_from_template
from tests.analysis.rehearsal.a_trial import BELIEF, a_trial

ONCE = replace(BELIEF, baseline="")
PLAIN = OutcomeAssumption("b", 0.0, 1.0, 0.5, correlation=0.0)
STARTS = tuple(Arm(f"s{k}", f"Start {k + 1}") for k in range(4))
SHARES = (0.0, 0.5, 1.0)
DESIGNS = {
    "wedge": (
        {"arms": STARTS, "procedure": Procedure("wedge", groups=True)},
        {"n": 48, "groups": 12},
        Assumptions((replace(PLAIN, icc=0.05),), loss=(0.1,)),
    ),
    "start": (
        {"arms": STARTS, "procedure": Procedure("start", periods_before=3, periods_after=3)},
        {"n": 8},
        Assumptions((replace(PLAIN, correlation=0.4),), loss=(0.0,)),
    ),
    "saturation": (
        {"arms": saturation_arms(SHARES), "procedure": Procedure("saturation", saturations=SHARES)},
        {"n": 180, "groups": 36},
        Assumptions((replace(PLAIN, icc=0.05),), loss=(0.1,), spill=0.8),
    ),
    "factorial": (
        {"factors": ("visits", "calls"), "arms": factorial_arms(("visits", "calls"))},
        {"n": 120},
        Assumptions((PLAIN,), loss=(0.1,), interaction=0.5),
    ),
    "time": (
        {"procedure": Procedure("time", ("station",), washout=1)},
        {"n": 90},
        Assumptions((replace(PLAIN, correlation=0.2),), loss=(0.0,)),
    ),
}  # fmt: skip


def _rehearsed(folder, name, runs):
    changed, people, assumed = DESIGNS[name]
    with a_trial(folder / "s.pilot", outcome=ONCE, **people) as study:
        study.design.set(replace(study.design.get(), **changed))
        return rehearse(study, assumed, runs, workers=1).outcomes


def _assert_sane(one, runs):
    assert one.refused == 0
    assert abs(one.bias.value) < 4.5 * one.bias.error
    assert one.coverage.value > 0.95 - 4.5 * np.sqrt(0.95 * 0.05 / runs)


@pytest.mark.parametrize("name", list(DESIGNS))
def test_a_design_is_rehearsed_without_bias_and_with_its_coverage(tmp_path, name):
    runs = 20
    found = _rehearsed(tmp_path, name, runs)
    for one in found:
        _assert_sane(one, runs)
    kinds = {
        "wedge": {"wedge"}, "start": {"start"}, "saturation": {"direct", "spillover", "own"},
        "factorial": {"margin", "interaction", "arms"}, "time": {"arms"},
    }  # fmt: skip
    assert {one.kind for one in found} == kinds[name]


@pytest.mark.slow
@pytest.mark.parametrize("name", list(DESIGNS))
def test_many_rehearsals_of_a_design_keep_what_its_intervals_say(tmp_path, name):
    for one in _rehearsed(tmp_path, name, 600):
        _assert_sane(one, 600)


def test_the_truth_of_a_spillover_is_the_share_times_what_was_assumed(tmp_path):
    found = {one.contrast: one.truth for one in _rehearsed(tmp_path, "saturation", 20)}
    assert found["s50-control vs s0-control"] == pytest.approx(0.5 * 0.8 * 0.5)
    assert found["s100-treated vs s0-control"] == pytest.approx(0.5)


def test_who_is_lost_from_a_wedge_is_measured_until_then(tmp_path):
    changed, people, assumed = DESIGNS["wedge"]
    with a_trial(tmp_path / "s.pilot", outcome=ONCE, **people) as study:
        study.design.set(replace(study.design.get(), **changed))
        trial = simulate(setting_of(study, replace(assumed, loss=(0.5,)), "seed"), "run 1")
    assert trial.heard[:, 0].all()
    assert trial.heard[~trial.lost].all()
    assert not trial.heard[trial.lost, -1].any()


def test_error_of_measurement_widens_scores_and_weakens_their_likeness_over_time(tmp_path):
    sharp = replace(PLAIN, correlation=0.8)
    with a_trial(tmp_path / "s.pilot", n=1000) as study:
        trials = [
            simulate(setting_of(study, Assumptions((replace(sharp, reliability=r),)), "seed"), "run 1").scores["b"]
            for r in (1.0, 0.5)
        ]
    spread = [np.std(one.before) for one in trials]
    likeness = [np.corrcoef(one.before, one.after)[0, 1] for one in trials]
    assert spread[1] / spread[0] == pytest.approx(np.sqrt(2), abs=0.1)
    assert likeness[1] < 0.6 * likeness[0]


def test_neighbouring_shifts_are_alike(tmp_path):
    changed, _, assumed = DESIGNS["time"]
    alike = replace(assumed, outcomes=(replace(PLAIN, effect=0.0, correlation=0.7),))
    with a_trial(tmp_path / "s.pilot", outcome=ONCE, n=400) as study:
        study.design.set(replace(study.design.get(), **changed))
        values = simulate(setting_of(study, alike, "seed"), "run 1").scores["b"].after
    assert np.corrcoef(values[:-1], values[1:])[0, 1] == pytest.approx(0.7, abs=0.12)


def test_the_template_of_a_wedge_is_lived_through_in_every_period(tmp_path):
    with Study.create(tmp_path / "w.pilot", "Wedge") as study:
        new_from_template(study, "stepped-wedge")
        results, facts = dry_run(study, replace(assumptions_of(study), people=24, groups=8))
    (one,) = results.estimates
    assert (one.kind, one.refusal) == ("wedge", None)
    assert one.n > 24 * 4
    assert facts.offered == facts.attended == 24


@pytest.mark.parametrize("name", ["start", "saturation"])
def test_one_trial_of_another_design_is_lived_through(tmp_path, name):
    changed, people, _ = DESIGNS[name]
    with a_trial(tmp_path / "s.pilot", outcome=ONCE, **{**people, "n": people.get("groups", 8)}) as study:
        study.design.set(replace(study.design.get(), **changed))
        results, _ = dry_run(study)
    assert {one.kind for one in results.estimates} <= {"start", "direct", "spillover", "own"}
