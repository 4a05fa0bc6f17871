"""Every row and test value of the page on designs, through the one call that chooses the row."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.power.detect import exaggeration
from analysis.power.means import individual
from analysis.study_size import size_of
from analysis.study_size_assumptions import SizeAssumptions
from core.design import Arm, Procedure, TrialDesign
from core.procedures.factorial import factorial_arms
from core.procedures.saturation import saturation_arms

ARMS = (Arm("0", "Usual"), Arm("1", "Training"))
PEOPLE = TrialDesign("rct", ARMS)
GROUPS = TrialDesign("cluster_rct", ARMS, procedure=Procedure("cluster"))


def wedge(sequences: int) -> TrialDesign:
    arms = tuple(Arm(str(i), f"Sequence {i}") for i in range(sequences))
    return TrialDesign("stepped_wedge", arms, procedure=Procedure("wedge", groups=True))


def groups(units, size, icc=0.05, **more):
    return SizeAssumptions(units=units, group_size=size, icc=icc, **more)


ROWS = [
    (PEOPLE, SizeAssumptions(units=1800), "individual", 0.132, None),
    (PEOPLE, SizeAssumptions(units=1800, primaries=3), "individual", 0.132, 0.153),
    (
        PEOPLE,
        SizeAssumptions(units=200, measurements=2, measurement_correlation=0.4, primaries=3),
        "repeated",
        0.333,
        0.385,
    ),
    (PEOPLE, SizeAssumptions(units=900), "individual", 0.187, None),
    (PEOPLE, SizeAssumptions(units=400), "individual", 0.281, None),
    (PEOPLE, SizeAssumptions(units=120), "individual", 0.516, None),
    (GROUPS, groups(60, 15), "cluster", 0.248, None),
    (GROUPS, groups(60, 30), "cluster", 0.210, None),
    (GROUPS, groups(20, 50), "cluster", 0.348, None),
    (wedge(4), groups(12, 25, 0.03), "wedge", 0.244, None),
    (wedge(4), groups(12, 25, 0.03, cluster_autocorrelation=0.8), "wedge", 0.257, None),
    (wedge(6), groups(18, 20, 0.05, cluster_autocorrelation=0.8), "wedge", 0.200, None),
]


@pytest.mark.parametrize(("design", "assumed", "row", "single", "family"), ROWS)
def test_the_rows_of_the_design_page_come_out(design, assumed, row, single, family):
    answer = size_of(design, assumed)
    assert (answer.row, answer.refused) == (row, None)
    assert answer.smallest == pytest.approx(single, abs=6e-4)
    if family is not None:
        assert answer.lines[0].family == pytest.approx(family, abs=6e-4)


def test_courses_in_groups_stand_beside_the_trial_of_people():
    answer = size_of(PEOPLE, SizeAssumptions(units=1800, course_group=25, icc=0.05))
    beside = {one.code: one.single for one in answer.beside}
    assert answer.smallest == pytest.approx(0.132, abs=6e-4)
    assert beside["course_groups"] == pytest.approx(0.167, abs=6e-4)


@pytest.mark.parametrize(("control", "difference", "expected"), [(0.30, 0.15, 162), (0.30, 0.10, 356)])
def test_two_proportions_need_this_many_an_arm(control, difference, expected):
    assumed = SizeAssumptions(units=300, kind="binary", control_share=control, difference=difference)
    answer = size_of(PEOPLE, assumed)
    assert (answer.row, answer.arms) == ("proportions", 2)
    assert round(answer.lines[0].needed_single) == expected


def test_a_share_can_fall_only_as_far_as_nothing():
    assumed = SizeAssumptions(units=60, kind="binary", control_share=0.05, better="lower")
    assert size_of(PEOPLE, assumed).smallest == math.inf


def test_shares_in_groups_cost_the_design_effect():
    alone = SizeAssumptions(units=400, kind="binary", control_share=0.3, difference=0.15)
    together = size_of(GROUPS, replace(alone, units=40, group_size=10))
    assert together.deff == pytest.approx(1.45)
    needed = size_of(PEOPLE, alone).lines[0].needed_single
    assert together.lines[0].needed_single == pytest.approx(needed * 1.45 / 10)


def test_counts_are_said_as_log_rates():
    answer = size_of(PEOPLE, SizeAssumptions(units=400, kind="count", control_rate=2.0, dispersion=0.5))
    assert (answer.row, answer.scale) == ("rates", "log_rate")
    assert answer.smallest == pytest.approx(2.8016 * math.sqrt(2 * (1 / 400 + 0.5 / 200)), rel=1e-3)


def test_an_interaction_needs_twice_the_effect_of_a_margin():
    design = TrialDesign("factorial", factorial_arms(("letter", "visit")), factors=("letter", "visit"))
    answer = size_of(design, SizeAssumptions(units=400))
    assert answer.smallest == pytest.approx(0.281, abs=6e-4)
    assert {b.code: b.single for b in answer.beside}["interaction"] == pytest.approx(2 * answer.smallest)


def test_pairs_have_half_the_degrees_of_freedom():
    design = TrialDesign("rct", ARMS, procedure=Procedure("pairs"))
    answer = size_of(design, SizeAssumptions(units=40, strata_share=0.5))
    assert (answer.row, answer.lines[0].single) == (
        "pairs",
        pytest.approx((2.0930 + 0.8610) * math.sqrt(1 / 20), rel=1e-3),
    )


def test_pairs_of_groups_are_compared_within_pairs():
    design = TrialDesign("cluster_rct", ARMS, procedure=Procedure("pairs", groups=True))
    loose, paired = size_of(GROUPS, groups(40, 20)), size_of(design, groups(40, 20, strata_share=0.6))
    assert paired.row == "cluster_pairs"
    assert paired.smallest < loose.smallest < size_of(design, groups(40, 20)).smallest


def test_a_saturation_shows_the_direct_effect_and_beside_it_the_spill_over():
    shares = (0.0, 0.5)
    design = TrialDesign("saturation", saturation_arms(shares), procedure=Procedure("saturation", saturations=shares))
    answer = size_of(design, groups(40, 20))
    spill = {b.code: b.single for b in answer.beside}["spill_over"]
    assert (answer.row, answer.unit, spill) == ("saturation", "groups", pytest.approx(answer.smallest))


def test_a_series_answers_from_its_past():
    past = tuple(10 + (-1) ** k * 0.5 + 0.1 * k for k in range(36))
    answer = size_of(TrialDesign("its", ()), SizeAssumptions(units=12, past=past))
    assert (answer.row, answer.scale, answer.unit) == ("series", "own", "points")
    assert 0 < answer.smallest < 3


def test_three_levels_where_several_encounters_of_each_person_are_seen():
    answer = size_of(GROUPS, groups(40, 10, 0.04, measurements=3, measurement_correlation=0.4))
    assert answer.row == "three_levels"
    assert answer.smallest == pytest.approx(2.8755 * math.sqrt((0.04 + 0.36 / 10 + 0.6 / 30) * 4 / 40), rel=2e-3)


def test_a_study_without_arms_says_how_wide_its_intervals_are():
    answer = size_of(TrialDesign("survey", ()), SizeAssumptions(units=400))
    assert answer.refused.code == "SIZE_NO_ARMS"
    assert answer.half_width == pytest.approx(0.049, abs=1e-3)


def test_a_number_that_cannot_be_is_refused_by_name():
    answer = size_of(GROUPS, groups(40, 20, 1.4))
    assert "intraclass correlation" in answer.refused.sentence


def test_a_randomised_start_has_no_formula():
    assert size_of(TrialDesign("its", ARMS, procedure=Procedure("start"))).refused.code == "SIZE_START"


def test_loss_and_take_up_stand_apart():
    assumed = SizeAssumptions(units=500, loss=0.2, takeup=0.7, crossover=0.1, reliability=0.64)
    answer = size_of(PEOPLE, assumed)
    beside = {one.code: one.single for one in answer.beside}
    assert answer.smallest == pytest.approx(size_of(PEOPLE, SizeAssumptions(units=400)).smallest)
    assert beside["no_loss"] == pytest.approx(size_of(PEOPLE, SizeAssumptions(units=500)).smallest)
    assert beside["takers"] == pytest.approx(answer.smallest / 0.6)
    assert beside["true_score"] == pytest.approx(answer.smallest / 0.8)


def test_unequal_groups_cost_more_than_equal_ones():
    answer = size_of(GROUPS, groups(40, 20, size_cv=0.6))
    assert answer.deff == pytest.approx(1 + ((1 + 0.36) * 20 - 1) * 0.05)
    assert {b.code: b.single for b in answer.beside}["equal_groups"] < answer.smallest


def test_the_sentence_is_about_an_effect_half_as_large():
    answer = size_of(PEOPLE, SizeAssumptions(units=400))
    expected = exaggeration(answer.smallest / 2, individual(400))
    assert answer.half.times_too_large == expected.times_too_large
    assert answer.half.power == pytest.approx(expected.power, abs=1e-3)


def test_three_arms_are_said_per_arm_and_compared_two_by_two():
    three = TrialDesign("rct", (*ARMS, Arm("2", "Longer")))
    answer = size_of(three, SizeAssumptions(units=600))
    assert (answer.arms, answer.x) == (3, 200)
    assert answer.smallest == pytest.approx(size_of(PEOPLE, SizeAssumptions(units=400)).smallest)


def test_unequal_arms_are_counted_together():
    design = TrialDesign("rct", (Arm("0", "Usual", 2), Arm("1", "Training", 1)))
    answer = size_of(design, SizeAssumptions(units=300))
    assert (answer.arms, answer.x) == (1, 300)


def test_curves_go_from_the_fewest_to_beyond_the_choice_and_never_fall():
    answer = size_of(GROUPS, groups(20, 20, difference=0.3))
    assert [c.value for c in answer.power_curves] == pytest.approx([0.15, 0.3, 0.45])
    for curve in answer.power_curves:
        heights = [y for _, y in curve.points]
        assert heights == sorted(heights)
        assert curve.points[-1][0] >= 2 * answer.x
    assert [c.value for c in answer.effect_curves] == [0.025, 0.05, 0.1]


@given(st.integers(20, 5000), st.floats(0, 0.6), st.floats(0.05, 1.0))
@settings(max_examples=12, deadline=None)
def test_the_size_needed_finds_the_difference_exactly(units, r, difference):
    assumed = SizeAssumptions(units=units, correlation=r, difference=difference)
    needed = size_of(PEOPLE, assumed).lines[0].needed_single
    again = size_of(PEOPLE, replace(assumed, units=2 * needed))
    assert again.smallest == pytest.approx(difference, rel=1e-6)
