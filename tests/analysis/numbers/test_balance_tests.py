from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.arm_regression import baseline_row
from analysis.numbers.assignments import enumerate_allocations, permute_within
from analysis.numbers.balance_tests import (
    balance_regression,
    hotelling,
    mahalanobis_balance,
    redraw_balance,
    rerandomisation_distances,
    stratified_balance,
)
from core.errors import UserError

RNG = np.random.default_rng(21)
X = RNG.normal(size=(24, 3))
Z = np.tile([0, 1], 12)
BLOCK = np.repeat(list("abc"), 8)


def test_without_blocks_the_omnibus_test_is_mahalanobis():
    assert stratified_balance(Z, X).value == pytest.approx(mahalanobis_balance(Z, X).value)


def test_the_distance_of_each_draw_is_that_of_a_table():
    draws = permute_within(Z, 5, 1)
    np.testing.assert_allclose(
        rerandomisation_distances(draws, X), [mahalanobis_balance(row, X).value for row in draws], rtol=1e-9
    )


def test_the_classical_test_is_hotelling():
    assert balance_regression(Z, X, list("abc")).classical.p == pytest.approx(hotelling(Z, X)[1].p)


def test_redundant_and_constant_variables_are_dropped_and_named():
    padded = np.column_stack([X, X[:, 0] * 2, np.ones(24)])
    result = balance_regression(Z, padded, list("abcde"))
    assert result.dropped == ("d", "e")
    assert mahalanobis_balance(Z, padded).df == 3


def test_one_armed_and_singleton_blocks_carry_no_weight():
    block = np.where(np.arange(24) == 23, "single", BLOCK)
    kept = np.arange(24) != 23
    assert stratified_balance(Z, X, block).df == stratified_balance(Z[kept], X[kept], block[kept]).df


def test_the_redraw_p_is_the_share_of_draws_at_least_as_far():
    draws = enumerate_allocations(Z[:8])
    tails = redraw_balance(Z[:8], X[:8, :2], draws, exact=True)
    m = rerandomisation_distances(draws, X[:8, :2])
    actual = rerandomisation_distances(Z[None, :8], X[:8, :2])[0]
    assert tails.p_upper == pytest.approx(np.mean(m >= actual - 1e-9))


def test_a_variable_that_separates_the_arms_has_no_likelihood_ratio():
    assert balance_regression(Z, np.column_stack([X, Z + 0.1 * X[:, 0]]), list("abcd")).lr_chi2 is None


@pytest.mark.parametrize(
    ("z", "x", "code"),
    [
        (np.ones(24), X, "MODEL_ONE_ARM"),
        (Z, np.ones((24, 2)), "MODEL_COLLINEAR"),
        (Z, np.full((24, 1), np.nan), "MODEL_ALL_MISSING"),
    ],
)
def test_what_cannot_be_tested_is_refused_by_name(z, x, code):
    with pytest.raises(UserError) as refusal:
        mahalanobis_balance(z, x)
    assert refusal.value.code == code


def test_a_row_with_one_person_in_an_arm_is_refused():
    with pytest.raises(UserError, match="fewer than 2"):
        baseline_row(X[:5, 0], [1, 0, 0, 0, 0])


def test_a_row_without_blocks_has_no_within_block_difference():
    assert baseline_row(X[:, 0], Z).within_blocks is None
