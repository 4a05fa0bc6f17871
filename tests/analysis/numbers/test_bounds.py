from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.bounds import (
    attrition_bias,
    extreme_bounds,
    imbens_manski,
    lee_bounds,
    tightened_lee_bounds,
    tipping_point,
)
from core.errors import UserError

Z = np.array([1] * 6 + [0] * 6)
Y = np.array([1.0, 2, 3, 4, 5, 6, 1, 2, 3, np.nan, np.nan, np.nan])


def test_half_the_arm_that_answered_more_is_trimmed_from_either_end():
    bounds = lee_bounds(Y, Z)
    assert (bounds.lower, bounds.upper) == (2.0 - 2.0, 5.0 - 2.0)


def test_a_border_person_is_kept_in_part():
    y = np.array([1.0, 2, 3, 4, 1, 2, 3, np.nan, 5, 6])[:8]
    bounds = lee_bounds(y, np.array([1] * 4 + [0] * 4))
    assert bounds.lower == pytest.approx(np.mean([1, 2, 3]) - 2)


def test_swapping_the_arms_turns_the_bounds_over():
    a, b = lee_bounds(Y, Z), lee_bounds(Y, 1 - Z)
    assert (b.lower, b.upper, b.se_lower) == (-a.upper, -a.lower, a.se_upper)


def test_equal_response_gives_a_point():
    y = np.where(np.isin(np.arange(12), (0, 6)), np.nan, np.arange(12.0))
    bounds = lee_bounds(y, Z)
    assert bounds.lower == pytest.approx(bounds.upper)


def test_a_single_answer_has_bounds_but_no_standard_error():
    bounds = lee_bounds([1.0, 2.0, 5.0, np.nan], [1, 1, 0, 0])
    assert bounds.se_lower is None
    assert bounds.upper == -3.0


def test_cells_that_cannot_be_bounded_are_named():
    cells = ["a"] * 3 + ["b"] * 3 + ["a"] * 3 + ["b"] * 3
    assert tightened_lee_bounds(Y, Z, cells).left_out == ("b",)


@pytest.mark.parametrize(
    ("outcome", "treated", "words"),
    [
        ([1.0, 2.0, np.nan, np.nan], [1, 1, 0, 0], "Nobody in the control arm"),
        ([1.0, 2.0], [1, 1], "only one arm"),
        ([np.nan, np.nan], [1, 0], "empty in every row"),
    ],
)
def test_what_cannot_be_bounded_is_refused(outcome, treated, words):
    with pytest.raises(UserError, match=words):
        lee_bounds(outcome, treated)


def test_imbens_manski_lies_between_its_two_limits():
    assert imbens_manski(0.0, 1.0) == pytest.approx(1.959964, abs=1e-6)
    assert imbens_manski(50.0, 1.0) == pytest.approx(1.644854, abs=1e-6)


def test_extreme_bounds_hold_every_completion():
    bounds = extreme_bounds(Y, Z, 0, 10)
    assert (bounds.lower, bounds.upper) == (3.5 - (6 + 30) / 6, 3.5 - 1.0)


def test_an_outcome_outside_its_scale_is_refused():
    with pytest.raises(UserError, match="Correct the limits"):
        extreme_bounds(Y, Z, 0, 5)


def test_the_tipping_point_moves_the_interval_to_zero():
    shift = tipping_point(2.0, 0.5, np.inf, 0.2, 0.1)
    assert 2.0 + shift * 0.3 - 1.959963984540054 * 0.5 == pytest.approx(0.0)


def test_nobody_missing_has_no_tipping_point():
    assert tipping_point(2.0, 0.5, 100.0, 0.0, 0.0) is None


def test_full_response_has_no_attrition_bias():
    assert attrition_bias(1.0, 1.0) == 0.0
