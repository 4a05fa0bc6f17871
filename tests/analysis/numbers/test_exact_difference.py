import itertools

import numpy as np
import pytest
from scipy import stats

from analysis.numbers.exact_difference import exact_difference
from analysis.numbers.proportions import miettinen_nurminen_interval


def test_the_interval_holds_its_level_at_every_pair_of_shares():
    n1, n0 = 6, 5
    ends = {(a, b): exact_difference(a, n1, b, n0) for a in range(n1 + 1) for b in range(n0 + 1)}
    for p1, p0 in itertools.product(np.linspace(0.01, 0.99, 15), repeat=2):
        covered = sum(
            stats.binom.pmf(a, n1, p1) * stats.binom.pmf(b, n0, p0)
            for (a, b), (low, high) in ends.items()
            if low - 1e-6 <= p1 - p0 <= high + 1e-6
        )
        assert covered >= 0.95


@pytest.mark.parametrize("table", [(1, 9, 6, 7), (0, 801, 0, 774), (2, 801, 1, 774), (9, 9, 0, 7), (30, 60, 12, 55)])
def test_swapping_the_arms_turns_the_interval_round(table):
    x1, n1, x0, n0 = table
    low, high = exact_difference(x1, n1, x0, n0)
    back = exact_difference(x0, n0, x1, n1)
    assert (-back[1], -back[0]) == pytest.approx((low, high), abs=0.02)


def test_with_many_events_it_is_close_to_the_score_interval():
    assert exact_difference(120, 300, 90, 310) == pytest.approx(
        miettinen_nurminen_interval(120, 300, 90, 310), abs=0.01
    )


def test_none_in_either_arm_leaves_a_range_on_both_sides():
    low, high = exact_difference(0, 801, 0, 774)
    assert -0.006 < low < 0 < high < 0.006
