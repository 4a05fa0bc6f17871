"""Each design has its own road to an estimate, equal to its function of named columns, or a refusal with a name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.designs.arms import factorial_effects
from analysis.designs.clustered import saturation_effects, stepped_wedge_effect
from analysis.designs.individual import individual_effect, pairs_effect
from analysis.effects import estimate
from analysis.numbers.regression import regression
from analysis.variables import numeric
from core.design import Procedure, TrialDesign, UnitKinds
from core.procedures.factorial import factorial_arms
from core.procedures.saturation import saturation_arms
from core.procedures.wedge import schedule
from tests.analysis.design_frames import PLAN, a_frame, arms

CLOSE = {"rel": 1e-10}


def first(frame, plan=PLAN):
    return estimate(frame, plan).estimates[0]


def same(found, effect):
    assert found.refusal is None
    got = (found.estimate, found.se, found.df, found.p)
    assert got == pytest.approx((effect.effect.estimate, effect.effect.se, effect.effect.df, effect.effect.p), **CLOSE)


# Stepped wedge


def a_wedge(effect=1.0, sequences=3, sites=9, procedure=None, seed=1):
    procedure, design_arms, n = procedure or Procedure("wedge", groups=True), arms(sequences), sites * 6
    table, rng, held = schedule(frame_design(procedure, design_arms)), np.random.default_rng(seed), {}
    periods = table.shape[1]

    def rows(arm):
        held["arm"] = arm
        return np.repeat(np.arange(n), periods), np.tile(np.arange(periods), n)

    def outcome(unit, period):
        site = rng.normal(0, 0.3, sites)[unit // 6]
        treated = table[held["arm"][unit], period] == 1
        return site + 0.2 * period + effect * treated + rng.normal(size=len(unit))

    return a_frame(procedure, outcome, design_arms=design_arms, n=n, per_cluster=6, rows=rows)


def frame_design(procedure, design_arms):
    return TrialDesign("stepped_wedge", design_arms, procedure=procedure)


def wedge_data(frame):
    rows = frame.rows("y")
    state = schedule(frame.procedure.design)[frame.arm[rows.unit], rows.period]
    site = frame.cluster[rows.unit]
    return {"y": rows.y, "z": state, "s": site, "p": rows.period, "u": rows.unit}


def test_a_wedge_is_the_mixed_model_with_periods():
    frame = a_wedge()
    found = first(frame)
    same(found, stepped_wedge_effect(wedge_data(frame), "y", "z", "s", "p"))
    assert (found.kind, found.treated, found.control) == ("wedge", "with", "without")
    assert found.ci_low < 1.0 < found.ci_high


def test_beside_a_wedge_stand_the_periods_and_the_sequences_drawn_again():
    found = first(a_wedge(effect=2.0))
    assert dict(found.numbers)["within_period"] == pytest.approx(2.0, abs=0.5)
    assert found.redraw.p < 0.05


def test_weeks_of_changing_over_are_left_out_and_said():
    frame = a_wedge(procedure=Procedure("wedge", groups=True, transition=1))
    found = first(frame)
    rows = wedge_data(frame)
    used = rows["z"] != -1
    same(found, stepped_wedge_effect({k: v[used] for k, v in rows.items()}, "y", "z", "s", "p"))
    assert any("left out by the plan" in w for w in found.warnings)


def test_the_effect_of_a_wedge_is_covered():
    hits = 0
    for seed in range(12):
        found = first(a_wedge(0.5, seed=seed), replace(PLAN, draws=100))
        hits += found.ci_low <= 0.5 <= found.ci_high
    assert hits >= 10


def test_a_wedge_without_outcomes_or_noise_is_refused_by_name():
    frame = a_wedge()
    rows = frame.rows("y")
    empty = replace(frame, outcomes=(replace(rows, y=np.full(len(rows.y), np.nan)),))
    assert first(empty).refusal.code == "OUTCOME_ALL_MISSING"
    constant = replace(frame, outcomes=(replace(rows, y=np.ones(len(rows.y))),))
    assert first(constant).refusal is not None


def test_one_sequence_of_a_wedge_left_is_refused():
    frame = a_wedge()
    rows = frame.rows("y")
    y = np.where(frame.arm[rows.unit] == 0, rows.y, np.nan)
    assert first(replace(frame, outcomes=(replace(rows, y=y),))).refusal is not None


# Starts drawn by lot


def starts(effect, units=5, seed=3):
    rng = np.random.default_rng(seed)
    procedure, design_arms = Procedure("start", periods_before=4, periods_after=4), arms(6)
    table = schedule(frame_design(procedure, design_arms))
    held = {}

    def rows(arm):
        held["arm"] = arm
        return np.repeat(np.arange(units), table.shape[1]), np.tile(np.arange(table.shape[1]), units)

    def outcome(unit, period):
        return effect * (table[held["arm"][unit], period] == 1) + rng.normal(size=len(unit))

    return a_frame(procedure, outcome, design_arms=design_arms, n=units, rows=rows)


def test_starts_compare_sessions_after_and_before_over_all_possible_starts():
    frame = starts(3.0)
    found, rows = first(frame), frame.rows("y")
    state = schedule(frame.procedure.design)[frame.arm[rows.unit], rows.period]
    gaps = [rows.y[(rows.unit == u) & (state == 1)].mean() - rows.y[(rows.unit == u) & (state == 0)].mean()
            for u in range(5)]  # fmt: skip
    assert found.estimate == pytest.approx(np.mean(gaps), **CLOSE)
    assert (found.redraw.draws, found.redraw.exact) == (6**5, True)
    assert found.ci_low < 3.0 < found.ci_high
    assert found.p == found.redraw.p < 0.01


def test_too_few_starts_say_the_smallest_p():
    found = first(starts(1.0, units=1))
    assert found.refusal.code == "STARTS_TOO_FEW"
    assert "p cannot go below 0.167" in found.refusal.sentence


# Factorial


def a_factorial(factors=("patrol", "talk"), n=160):
    rng = np.random.default_rng(5)
    design_arms = factorial_arms(factors)

    def outcome(arm, _cluster):
        return 1.0 * (arm >> 1 & 1) + 0.5 * (arm & 1) + rng.normal(size=len(arm))

    return a_frame(Procedure("complete"), outcome, design_arms=design_arms, n=n, factors=factors)


def test_a_factorial_has_its_margins_its_interaction_and_the_comparisons_inside_the_table():
    frame = a_factorial()
    found = estimate(frame, PLAN).estimates
    data = {"y": frame.rows("y").y, "a": frame.arm >> 1 & 1, "b": frame.arm & 1}
    for one, effect in zip(found, factorial_effects(data, "y", "a", "b"), strict=False):
        same(one, effect)
    assert [e.kind for e in found] == ["margin", "margin", "interaction", "arms", "arms", "arms"]
    assert found[0].redraw.p < 0.01
    assert (found[0].treated, found[1].treated, found[2].treated) == ("patrol", "talk", "patrol+talk")


def test_margins_of_three_components_are_refused_and_the_arms_compared():
    found = estimate(a_factorial(("a", "b", "c")), PLAN).estimates
    assert found[0].refusal.code == "FACTORS_TOO_MANY"
    assert all(e.refusal is None for e in found[1:])


# Saturation


def a_saturation(seed=7):
    rng = np.random.default_rng(seed)
    shares = (0.0, 0.5, 1.0)

    def outcome(arm, cluster):
        return np.array([0, 0.5, 1.5, 1.0])[arm] + rng.normal(0, 0.2, 24)[cluster] + rng.normal(size=len(arm))

    procedure = Procedure("saturation", saturations=shares)
    return a_frame(procedure, outcome, design_arms=saturation_arms(shares), n=240, per_cluster=10)


def test_a_saturation_tells_direct_from_spill_over():
    frame = a_saturation()
    found = {(e.kind, e.treated): e for e in estimate(frame, PLAN).estimates}
    share = np.array([0, 0.5, 0.5, 1.0])[frame.arm]
    data = {"y": frame.rows("y").y, "z": np.array([0, 0, 1, 1])[frame.arm], "s": share, "c": frame.cluster}
    if frame.weight is not None:
        data["w"] = frame.weight
    direct = saturation_effects(data, "y", "z", "s", "c", None if frame.weight is None else "w")
    same(found["direct", "s50-treated"], direct["treated at 0.5"])
    same(found["spillover", "s50-control"], direct["untreated at 0.5"])
    same(found["own", "s50-treated"], direct["own treatment at 0.5"])
    assert found["direct", "s100-treated"].redraw.draws == 500
    assert len(found) == 4


# Lottery, pairs, time, course groups, several arms


def test_a_lottery_with_fewer_places_than_applicants_is_a_plain_comparison():
    rng = np.random.default_rng(2)
    frame = a_frame(Procedure("lottery", places=20), lambda arm, _: arm + rng.normal(size=60))
    found = first(frame)
    same(found, individual_effect({"y": frame.rows("y").y, "z": frame.arm}, "y", "z"))
    assert [a.n for a in found.arms] == [40, 20]
    assert found.redraw.p < 0.05


def a_pairs_frame(per_cluster=0, n=40):
    rng = np.random.default_rng(4)
    procedure = Procedure("pairs", covariates=("x",), groups=bool(per_cluster))
    units = n if not per_cluster else n // per_cluster
    x = tuple(f"{value:.3f}" for value in np.repeat(rng.normal(size=units), per_cluster or 1))
    return a_frame(procedure, lambda arm, _: arm + rng.normal(size=n), n=n, per_cluster=per_cluster,
                   attributes={"x": x})  # fmt: skip


@pytest.mark.parametrize("per_cluster", [0, 4])
def test_pairs_are_the_mean_pair_difference(per_cluster):
    frame = a_pairs_frame(per_cluster, 40 if not per_cluster else 80)
    data = {"y": frame.rows("y").y, "z": frame.arm, "p": frame.stratum, "c": frame.cluster}
    found = first(frame)
    same(found, pairs_effect(data, "y", "z", "p", "c" if per_cluster else None))
    assert found.redraw is not None


def test_pairs_with_a_covariate_are_clustered_by_pair():
    frame = a_pairs_frame()
    rows = frame.rows("y")
    x = np.random.default_rng(1).normal(size=40)
    frame = replace(frame, outcomes=(replace(rows, covariates=(numeric("age", x),)),))
    found = first(frame)
    direct = regression(rows.y, {"x": x, "arm": frame.arm}, absorb=frame.stratum, clusters=frame.stratum)
    assert (found.estimate, found.se) == pytest.approx(
        (direct.effect("arm").estimate, direct.effect("arm").se), **CLOSE
    )
    assert found.clusters == 20


def a_time_lottery(washout, effect=1.0):
    rng = np.random.default_rng(6)
    attributes = {"week": tuple(f"W{i // 2:02d}" for i in range(60)), "day": tuple(str(i) for i in range(60))}
    procedure = Procedure("time", ("week",), order="day", washout=washout)
    return a_frame(procedure, lambda arm, _: effect * arm + rng.normal(size=60), attributes=attributes)


def test_time_drawn_by_lot_is_compared_within_its_blocks():
    frame = a_time_lottery(0)
    found = first(frame)
    direct = regression(frame.rows("y").y, {"arm": frame.arm}, absorb=frame.stratum).effect("arm")
    assert (found.estimate, found.se) == pytest.approx((direct.estimate, direct.se), **CLOSE)
    assert found.redraw is not None


def test_time_too_soon_after_a_change_is_left_out_in_every_draw():
    frame = a_time_lottery(1)
    found = first(frame)
    soon = np.concatenate([[False], np.diff(frame.arm) != 0])
    assert found.n == 60 - soon.sum()
    assert any("too soon after a change" in w for w in found.warnings)
    assert found.redraw is None or 0 < found.redraw.p <= 1


def test_people_who_meet_in_groups_count_as_groups():
    rng = np.random.default_rng(8)
    frame = a_frame(Procedure("complete"), lambda arm, _: arm + rng.normal(size=60),
                    units=UnitKinds("officer", "course group"))  # fmt: skip
    groups = np.array([""] * 60, dtype=object)
    groups[frame.arm == 1] = [f"G{i // 5}" for i in range(30)]
    found = first(replace(frame, groups=tuple(groups)))
    label = np.where(frame.arm == 1, groups, [f"u{i}" for i in range(60)]).astype(str)
    direct = regression(frame.rows("y").y, {"arm": frame.arm}, clusters=label).effect("arm")
    assert (found.estimate, found.se, found.df) == pytest.approx((direct.estimate, direct.se, direct.df), **CLOSE)
    assert any("36 groups" not in w and "6 groups" in w for w in found.warnings)


def test_unequal_chances_are_redrawn_with_the_weights_of_each_draw():
    rng = np.random.default_rng(9)
    design_arms = (arms(2)[0], replace(arms(2)[1], share=2))
    attributes = {"s": tuple("a" if i < 7 else "b" for i in range(40))}
    procedure = Procedure("stratified", ("s",), misfits="stratum")
    frame = a_frame(procedure, lambda arm, _: 2 * arm + rng.normal(size=40), n=40, attributes=attributes,
                    design_arms=design_arms)  # fmt: skip
    frame = replace(frame, weight=1 / frame.procedure.probabilities[np.arange(40), frame.arm])
    assert first(frame).redraw.p < 0.05


def test_several_arms_of_a_minimised_trial_are_tested_against_no_effect_of_any():
    rng = np.random.default_rng(10)
    attributes = {"sex": tuple("fm"[i % 2] for i in range(48))}
    procedure = Procedure("minimised", covariates=("sex",))
    frame = a_frame(procedure, lambda arm, _: 3.0 * (arm == 2) + rng.normal(size=48), n=48, attributes=attributes,
                    design_arms=arms(3))  # fmt: skip
    found = estimate(frame, replace(PLAN, draws=200)).estimates
    assert found[1].redraw.p < 0.05


def test_after_crossing_over_nothing_is_compared():
    frame = a_frame(Procedure("complete"), lambda arm, _: np.arange(60.0))
    rows = replace(frame.rows("y"), crossed="T3")
    found = first(replace(frame, outcomes=(rows,)))
    assert found.refusal.code == "CROSSED_OVER"
    assert [a.n for a in found.arms] == [30, 30]
    assert found.estimate is None
