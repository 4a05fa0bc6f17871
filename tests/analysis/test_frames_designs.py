"""From a study file to the estimate of its design: periods, later people, covariates of the draw, waiting lists."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.designs.clustered import stepped_wedge_effect
from analysis.effects import estimate
from analysis.frames import TrialFrame
from core.design import Arm, Procedure, TrialDesign, UnitKinds, Wave
from core.plan import AnalysisPlan, Outcome
from core.procedures.wedge import schedule
from core.study import Study
from core.values import Cluster, NewParticipant
from tests.analysis.a_study import BELIEF, BELIEFS, a_study, beliefs, people

SEQUENCES = tuple(Arm(f"s{i}", f"Starts {i}") for i in range(3))
PERIODS = tuple(Wave(f"M{p}", f"Month {p}", instruments=("beliefs",)) for p in range(4))
OUTCOME = Outcome("b", "Beliefs", "belief", "beliefs", "b", role="primary")


def a_wedge_study(path, waves=PERIODS, wave="", per=2, sites=9):
    study = Study.create(path / "w.pilot", "Wedge", device="D", actor="A")
    study.people.add_clusters([Cluster(f"C{i}", "site") for i in range(sites)])
    study.people.add([NewParticipant(code, f"C{i % sites}") for i, code in enumerate(people(per * sites))])
    study.instruments.add("beliefs", "Beliefs", BELIEFS, "beliefs.md")
    units = UnitKinds("site", "officer", ("officer",))
    study.design.set(TrialDesign("stepped_wedge", SEQUENCES, units, Procedure("wedge", groups=True), waves))
    study.plan.set(AnalysisPlan((replace(OUTCOME, wave=wave),), draws=200))
    study.plan.lock_protocol("A")
    study.plan.lock_plan("A")
    study.allocation.seal(bytes(range(32)), bytes(32), "A")
    study.allocation.reveal("A")
    return study


def answer_all(study, codes, key, rng):
    for p in range(4):
        for code in codes:
            wave, occasion = key(p)
            beliefs(study, code, wave, int(rng.integers(1, 4)), int(rng.integers(1, 4)), occasion)


def as_columns(frame):
    rows = frame.rows("b")
    state = schedule(frame.procedure.design)[frame.arm[rows.unit], rows.period]
    return {"y": rows.y, "z": state, "s": frame.cluster[rows.unit], "p": rows.period, "u": rows.unit}


def the_wedge(study):
    frame = TrialFrame.from_study(study)
    found = estimate(frame, study.plan.get()).estimates[0]
    direct = stepped_wedge_effect(as_columns(frame), "y", "z", "s", "p")
    assert (found.estimate, found.se, found.df) == pytest.approx(
        (direct.effect.estimate, direct.effect.se, direct.effect.df), rel=1e-10
    )
    return frame, found


def test_waves_are_the_periods_of_a_wedge(tmp_path):
    study = a_wedge_study(tmp_path)
    answer_all(study, people(18), lambda p: (f"M{p}", 1), np.random.default_rng(1))
    frame, found = the_wedge(study)
    assert (found.n, found.units, found.clusters) == (72, 18, 9)
    assert found.redraw.draws == 200
    assert frame.rows("b").baseline is None


def test_occasions_of_one_wave_are_the_periods_where_waves_are_not(tmp_path):
    study = a_wedge_study(tmp_path, (Wave("R", "Rounds", instruments=("beliefs",)),), "R")
    answer_all(study, people(18), lambda p: ("R", p + 1), np.random.default_rng(1))
    assert the_wedge(study)[1].n == 72


def test_people_enrolled_later_count_at_their_site(tmp_path):
    study = a_wedge_study(tmp_path)
    rng = np.random.default_rng(2)
    answer_all(study, people(18), lambda p: (f"M{p}", 1), rng)
    study.people.add([NewParticipant(f"N{i:02d}", f"C{i % 9}") for i in range(9)])
    for i in range(9):
        beliefs(study, f"N{i:02d}", "M3", int(rng.integers(1, 4)), 1)
    frame, found = the_wedge(study)
    assert (found.n, len(frame.units), frame.redraws.shape[1]) == (81, 27, 27)
    assert found.redraw is not None


def test_waves_that_are_not_the_periods_are_refused_by_name(tmp_path):
    study = a_wedge_study(tmp_path, PERIODS[:2], "M0")
    answer_all(study, people(18), lambda p: ("M0", 1), np.random.default_rng(1))
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert found.refusal.code == "PERIODS_UNKNOWN"
    assert "4 periods" in found.refusal.sentence


def test_a_wedge_nobody_answered_is_refused(tmp_path):
    study = a_wedge_study(tmp_path)
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert found.refusal.code == "OUTCOME_ALL_MISSING"


# What the draw looked at


def a_looking_study(path, procedure, units=None):
    design = TrialDesign(
        "rct", (Arm("later", "Later"), Arm("now", "Now")), units or UnitKinds("officer", "officer", ("officer",)),
        procedure, (Wave("T0", "Before", instruments=("background", "beliefs")),
                    Wave("T2", "After", instruments=("beliefs",))),
    )  # fmt: skip
    study = a_study(path / "l.pilot", n=24, design=design, covariates=())
    rng = np.random.default_rng(3)
    for code in people(24):
        beliefs(study, code, "T2", int(rng.integers(1, 4)), int(rng.integers(1, 4)))
    return study


@pytest.mark.parametrize(
    "procedure",
    [
        Procedure("rerandomised", covariates=("station",), acceptance=0.5),
        Procedure("minimised", covariates=("station",)),
    ],
)
def test_what_the_draw_looked_at_is_adjusted_for(tmp_path, procedure):
    study = a_looking_study(tmp_path, procedure)
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert any(name.startswith("station") for name in found.covariates)
    assert (found.refusal, found.redraw is None) == (None, False)


def test_a_constrained_draw_of_groups_is_adjusted_and_clustered(tmp_path):
    procedure = Procedure("constrained", groups=True, covariates=("station",), keep=0.5)
    study = a_looking_study(tmp_path, procedure, UnitKinds("team", "officer", ("officer",)))
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert found.clusters == 12
    assert any(name.startswith("station") for name in found.covariates)
    assert "CR2" in found.uncertainty


def test_pairs_of_people_are_their_own_strata(tmp_path):
    study = a_looking_study(tmp_path, Procedure("pairs", covariates=("station",)))
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert (found.clusters, found.refusal) == (12, None)


def test_encouraged_and_lottery_designs_go_the_plain_road(tmp_path):
    study = a_looking_study(tmp_path, Procedure("lottery", places=8))
    found = estimate(TrialFrame.from_study(study), study.plan.get()).estimates[0]
    assert [a.n for a in found.arms] == [16, 8]
    assert "Lin" in found.estimator


# Waiting lists


def test_waves_after_crossing_over_are_described_only(tmp_path):
    waves = (Wave("T0", "Before", instruments=("background", "beliefs")), Wave("T2", "After", instruments=("beliefs",)),
             Wave("T3", "Later", instruments=("beliefs",)))  # fmt: skip
    design = TrialDesign(
        "waitlist", (Arm("later", "Later"), Arm("now", "Now")), UnitKinds(), Procedure("complete"), waves,
        crosses_after="T2",
    )  # fmt: skip
    outcomes = (BELIEF, replace(BELIEF, code="b3", scale="b", wave="T3", role="secondary"))
    study = a_study(tmp_path / "c.pilot", outcomes=outcomes, design=design)
    for code in people(24):
        beliefs(study, code, "T2", 1 + int(code[1:]) % 3, 2)
        beliefs(study, code, "T3", 2, 1 + int(code[1:]) % 2)
    before, after = estimate(TrialFrame.from_study(study), study.plan.get()).estimates
    assert before.refusal is None
    assert (after.refusal.code, after.estimate) == ("CROSSED_OVER", None)
    assert all(arm.mean is not None for arm in after.arms)
