from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from analysis.numbers.effect_sizes import change_difference, cliffs_delta, cluster_adjusted_d, standardised_difference
from analysis.numbers.noncentral import limits, upper_tail
from core.errors import UserError

Y, Z = np.array([3.0, 4.0, 5.0, 6.0, 1.0, 2.0, 3.0, 4.0]), np.repeat([1, 0], 4)


def test_the_difference_is_in_standard_deviations():
    assert standardised_difference(Y, Z).d == pytest.approx(2 / np.sqrt(5 / 3))


def test_controls_who_do_not_vary_leave_no_glass_delta():
    found = standardised_difference([1, 2, 3, 2, 2, 2], [1, 1, 1, 0, 0, 0])
    assert found.glass_delta is None


def test_groups_that_do_not_vary_are_refused():
    with pytest.raises(UserError, match="within each group"):
        standardised_difference([1, 1, 2, 2], [0, 0, 1, 1])


def test_one_person_in_an_arm_is_refused():
    with pytest.raises(UserError, match="treated"):
        standardised_difference([1, 2, 3], [1, 0, 0])


def test_a_value_that_overflows_is_refused():
    with pytest.raises(UserError, match="1e100"):
        standardised_difference([1e200, 2, 3, 4], [0, 0, 1, 1])


def test_groups_that_never_overlap_have_an_open_end():
    found = cliffs_delta(np.r_[np.arange(10), np.arange(20, 30)], np.repeat([0, 1], 10))
    assert (found.estimate, found.ci_high) == (1.0, 1.0)
    assert 0 < found.ci_low < 1


def test_a_baseline_that_does_not_vary_within_groups_is_refused():
    with pytest.raises(UserError, match="baseline"):
        change_difference([1, 1, 2, 2], [1, 2, 3, 4], [0, 0, 1, 1])


def test_clusters_of_one_change_nothing_but_the_variance_formula():
    assert cluster_adjusted_d(0.3, cluster_size=1, clusters=80, icc=0.2).estimate == pytest.approx(0.3)


def test_a_negative_icc_is_refused():
    with pytest.raises(UserError, match="from 0 to 1"):
        cluster_adjusted_d(0.3, cluster_size=10, clusters=20, icc=-0.1)


@pytest.mark.parametrize(
    ("t", "df", "shift"),
    [
        (2.0, 38, 2.6),
        (1.97, 198, 2.8),
        (2.0, 2, 1.0),
        (12.7, 1, 3.0),
        (5.0, 3, 4.0),
        (0.0, 10, 1.0),
        (-2.0, 10, 3.0),
        (1.0, 1.5, 0.0),
        (2.4, 4, -1.0),
        (1.96, 100000.0, 2.8),
    ],
)
def test_the_noncentral_tail_agrees_with_scipy(t, df, shift):
    assert upper_tail(t, df, shift) == pytest.approx(stats.nct.sf(t, df, shift), abs=1e-9)


@given(st.floats(-6, 6), st.floats(1, 500))
def test_without_a_shift_it_is_students_t(t, df):
    # scipy takes t below 1e-8 for 0, which costs it up to 3.3e-9.
    assert upper_tail(t, df, 0.0) == pytest.approx(stats.t.sf(t, df), abs=5e-9)


@given(st.floats(-6, 6), st.floats(1, 500), st.floats(-5, 5))
def test_both_tails_add_up(t, df, shift):
    assert upper_tail(t, df, shift) + upper_tail(-t, df, -shift) == pytest.approx(1.0, abs=1e-11)


@given(st.floats(-8, 8), st.floats(1, 300))
def test_limits_put_the_statistic_in_the_tails(t, df):
    low, high = limits(t, df, 0.025)
    assert upper_tail(t, df, low) == pytest.approx(0.025, abs=1e-9)
    assert upper_tail(t, df, high) == pytest.approx(0.975, abs=1e-9)
