from __future__ import annotations

import itertools

import numpy as np
import pytest
from scipy import stats

from analysis.numbers.hypothesis_tests import count_test, rank_sum, signed_rank
from core.errors import UserError

Y = np.array([1.0, 2, 2, 3, 5, 8, 9, 9])
Z = np.array([0, 0, 1, 0, 1, 1, 0, 1])


def test_the_exact_rank_sum_counts_all_allocations():
    ranks = stats.rankdata(Y)
    sums = np.array([sum(ranks[list(c)]) for c in itertools.combinations(range(8), 4)])
    gap = abs(ranks[Z == 1].sum() - 18)
    assert rank_sum(Y, Z).p_exact == pytest.approx(np.mean(np.abs(sums - 18) >= gap - 1e-9))


def test_the_signed_rank_p_counts_all_signs():
    d = np.array([1.0, -2, 3, 3, 0, 5])
    ranks = stats.rankdata(np.abs(d[d != 0]))
    sums = np.array([ranks @ s for s in itertools.product([0, 1], repeat=5)])
    v = ranks[d[d != 0] > 0].sum()
    assert signed_rank(d).p == pytest.approx(np.mean(np.abs(sums - 7.5) >= abs(v - 7.5) - 1e-9))


def test_too_few_pairs_leave_the_interval_open():
    assert signed_rank([1.0, 2.0, 3.0]).ci_high == np.inf


def test_an_arm_without_outcomes_is_refused():
    with pytest.raises(UserError, match="only one arm"):
        rank_sum(np.where(Z == 1, np.nan, Y), Z)


def test_a_constant_outcome_is_refused():
    with pytest.raises(UserError, match="same in every row"):
        rank_sum(np.ones(8), Z)


def test_a_zero_cell_is_tested():
    assert count_test([[0, 5], [5, 0]]).p_fisher == pytest.approx(2 / 252)


def test_an_empty_column_is_refused():
    with pytest.raises(UserError, match="same in every row"):
        count_test([[5, 0], [5, 0]])
