from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.numbers.mantel_haenszel import count_by_stratum, mantel_haenszel
from analysis.numbers.proportions import newcombe_interval, proportion_intervals, two_proportions, wilson_interval
from analysis.numbers.survey import survey_mean, survey_share
from core.errors import UserError


def test_nobody_and_everybody_have_an_interval():
    assert wilson_interval(0, 20) == (0.0, pytest.approx(0.1611, abs=1e-4))
    assert wilson_interval(20, 20)[1] == 1.0


@pytest.mark.parametrize(("events", "n"), [(5, 0), (6, 5), (-1, 5)])
def test_impossible_counts_are_refused(events, n):
    with pytest.raises(UserError):
        proportion_intervals(events, n)


def test_newcombe_prints_his_own_example():
    assert newcombe_interval(56, 70, 48, 80) == pytest.approx((0.0524, 0.3339), abs=5e-5)


def test_an_empty_cell_has_no_ratio_but_a_haldane_one():
    found = two_proportions(0, 20, 3, 22)
    assert found.rr is None
    assert found.odds_ratio is None
    assert math.isfinite(found.or_haldane.estimate)


def test_no_events_at_all_leave_only_what_can_be_said():
    found = two_proportions(0, 5, 0, 5)
    assert (found.score_p, found.nnt, found.or_fisher.estimate) == (None, None, None)
    assert found.rd_newcombe[0] < 0 < found.rd_newcombe[1]


def test_complete_separation_has_bounded_intervals():
    found = two_proportions(5, 5, 0, 5)
    assert found.rd_miettinen_nurminen[1] == 1.0
    assert found.or_fisher.estimate == math.inf


@given(st.integers(0, 12), st.integers(1, 12), st.integers(0, 12), st.integers(1, 12))
def test_the_score_interval_holds_the_difference(x1, n1, x0, n0):
    x1, x0 = min(x1, n1), min(x0, n0)
    low, high = two_proportions(x1, n1, x0, n0).rd_miettinen_nurminen
    assert low <= x1 / n1 - x0 / n0 <= high


def test_one_stratum_is_the_plain_comparison():
    found = mantel_haenszel([[15, 120, 28, 118]])
    assert found.rd == pytest.approx(15 / 120 - 28 / 118)
    assert found.odds_ratio == pytest.approx(two_proportions(15, 120, 28, 118).odds_ratio.estimate)


def test_a_stratum_with_one_arm_is_left_out_and_counted():
    assert mantel_haenszel([[3, 10, 2, 10], [1, 4, 0, 0]]).left_out == 1


def test_strata_that_never_hold_both_arms_are_refused():
    with pytest.raises(UserError, match="both arms"):
        mantel_haenszel([[1, 4, 0, 0], [0, 0, 2, 5]])


def test_no_events_leave_no_ratio_over_strata():
    found = mantel_haenszel([[0, 10, 0, 10], [0, 5, 0, 6]])
    assert (found.odds_ratio, found.rr, found.cmh_p, found.rd) == (None, None, None, 0.0)


def test_an_outcome_that_is_not_binary_cannot_be_counted():
    with pytest.raises(UserError, match="2"):
        count_by_stratum([0, 2, 1], [1, 0, 1], [1, 1, 1])


def test_a_stratum_with_one_cluster_is_named():
    with pytest.raises(UserError, match="south"):
        survey_mean([1, 2, 3], strata=["north", "north", "south"], clusters=[1, 2, 3])


def test_everybody_the_same_still_has_a_wilson_interval():
    found = survey_share([1, 1, 1, 1], clusters=[1, 1, 2, 2])
    assert found.logit is None
    assert found.korn_graubard_wilson[1] == 1.0


def test_a_negative_weight_is_refused():
    with pytest.raises(UserError, match="weight"):
        survey_mean([1, 2, 3], weights=[1, -1, 1])


def test_gaps_are_counted():
    assert survey_mean([1, np.nan, 3]).missing == 1
