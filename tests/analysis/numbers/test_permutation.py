# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import itertools

import numpy as np
import pytest

from analysis.numbers.assignments import enumerate_allocations, permute_within
from analysis.numbers.permutation import max_t, randomisation_test, tail_shares
from core.errors import UserError

Z = np.tile([0, 1], 6)


def _brute(y, z, X, draws):
    def slope(t):
        return np.linalg.lstsq(np.column_stack([np.ones(len(y)), t, X]), y, rcond=None)[0][1]

    return np.array([slope(row) for row in draws])


@pytest.fixture
def data():
    rng = np.random.default_rng(5)
    x = rng.normal(size=12)
    return x + 0.8 * Z + rng.normal(size=12), x


def test_the_slope_of_every_draw_equals_a_refitted_regression(data):
    y, x = data
    draws = enumerate_allocations(Z)[::37]
    test = randomisation_test(y, Z, draws, covariates=x, statistic="estimate")
    np.testing.assert_allclose(test.distribution, _brute(y, Z, x, draws), rtol=1e-10)


def test_the_interval_holds_exactly_the_effects_that_are_not_rejected(data):
    y, x = data
    draws = enumerate_allocations(Z)
    test = randomisation_test(y, Z, draws, covariates=x, statistic="estimate", exact=True)
    inside, outside = test.interval.ci_low + 1e-6, test.interval.ci_low - 1e-6
    p = [
        randomisation_test(y, Z, draws, covariates=x, statistic="estimate", exact=True, null=t).p
        for t in (inside, outside)
    ]
    assert p[0] > 0.05 >= p[1]


def test_the_studentised_interval_holds_exactly_the_effects_that_are_not_rejected(data):
    y, x = data
    draws = enumerate_allocations(Z)
    test = randomisation_test(y, Z, draws, covariates=x, exact=True)
    p = [randomisation_test(y - t * Z, Z, draws, covariates=x, exact=True).p for t in _around(test.interval.ci_high)]
    assert p[0] > 0.05 >= p[1]


def _around(limit):
    return limit - 1e-6, limit + 1e-6


def test_clusters_of_one_give_the_same_slopes_as_rows(data):
    y, x = data
    draws = permute_within(Z, 50, seed=1)
    rows = randomisation_test(y, Z, draws, covariates=x, statistic="estimate")
    ones = randomisation_test(y, Z, draws, covariates=x, clusters=np.arange(12), statistic="estimate")
    np.testing.assert_allclose(rows.distribution, ones.distribution, rtol=1e-10)


def test_rows_without_the_outcome_are_left_out_of_every_draw(data):
    y, _ = data
    gap = y.copy()
    gap[0] = np.nan
    draws = permute_within(Z, 50, seed=1)
    test = randomisation_test(gap, Z, draws, statistic="estimate")
    np.testing.assert_allclose(test.distribution, _brute(y[1:], Z, np.empty((11, 0)), draws[:, 1:]), rtol=1e-9)


def test_weights_act_as_in_weighted_least_squares(data):
    y, x = data
    w = np.linspace(1, 3, 12)
    test = randomisation_test(y, Z, permute_within(Z, 5, 2), covariates=x, weights=w, interval=False)
    X = np.column_stack([np.ones(12), Z, x]) * np.sqrt(w)[:, None]
    assert test.estimate == pytest.approx(np.linalg.lstsq(X, y * np.sqrt(w), rcond=None)[0][1])


def test_redundant_and_constant_covariates_change_nothing(data):
    y, x = data
    draws = permute_within(Z, 20, seed=3)
    plain = randomisation_test(y, Z, draws, covariates=x)
    padded = randomisation_test(y, Z, draws, covariates=np.column_stack([x, 2 * x, np.ones(12)]))
    np.testing.assert_allclose(plain.distribution, padded.distribution, rtol=1e-7)


def test_few_draws_give_an_unbounded_interval():
    y = np.array([1.0, 2.0, 4.0, 3.0])
    z = np.array([0, 1, 1, 0])
    test = randomisation_test(y, z, enumerate_allocations(z), statistic="estimate", exact=True)
    assert (test.interval.ci_low, test.interval.ci_high) == (-np.inf, np.inf)


def test_two_units_exclude_no_effect():
    test = randomisation_test([1.0, 2.0], [0, 1], enumerate_allocations([0, 1]), statistic="estimate", exact=True)
    assert (test.p, test.interval.ci_low, test.interval.ci_high) == (1.0, -np.inf, np.inf)


def test_the_smallest_possible_p_is_told():
    z = np.array([0, 1, 1, 0])
    assert randomisation_test([1.0, 2, 4, 3], z, enumerate_allocations(z), exact=True).tails.smallest == pytest.approx(
        1 / 3
    )


def test_monte_carlo_adds_the_actual_allocation():
    assert tail_shares(3.0, np.zeros(99), exact=False).p == 0.01


def test_undefined_draws_count_as_extreme():
    assert tail_shares(3.0, [np.nan, 0.0, 0.0], exact=False).p == 0.5


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"outcome": np.ones(12)}, "MODEL_CONSTANT"),
        ({"outcome": np.full(12, np.nan)}, "MODEL_ALL_MISSING"),
        ({"outcome": [np.inf, *range(11)]}, "MODEL_INFINITE"),
        ({"outcome": [np.nan if z else 1.0 * i for i, z in enumerate(Z)]}, "MODEL_ONE_ARM"),
        ({"treated": np.zeros(12)}, "MODEL_ONE_ARM"),
        ({"treated": np.arange(12)}, "MODEL_NOT_BINARY"),
        ({"covariates": Z}, "MODEL_COLLINEAR"),
        ({"covariates": np.full(12, np.nan)}, "MODEL_ALL_MISSING"),
        ({"weights": np.full(12, np.inf)}, "MODEL_WEIGHTS"),
        ({"weights": np.zeros(12)}, "MODEL_WEIGHTS"),
        ({"draws": np.tile(Z, (5, 1))}, "REDRAW_NO_CHOICE"),
        ({"draws": np.ones((5, 3))}, "MODEL_LENGTHS"),
        ({"draws": np.empty((0, 12))}, "REDRAW_NO_DRAWS"),
        ({"draws": 1 - Z[None, :], "exact": True}, "REDRAW_NOT_AMONG_DRAWS"),
    ],
)
def test_what_cannot_be_tested_is_refused_by_name(data, change, code):
    arguments = {"outcome": data[0], "treated": Z, "draws": permute_within(Z, 20, 1)} | change
    with pytest.raises(UserError) as refusal:
        randomisation_test(**arguments)
    assert refusal.value.code == code


def test_max_t_of_one_outcome_is_its_own_p():
    values = np.random.default_rng(1).normal(size=(200, 1))
    assert max_t([1.5 * values.std()], values)[0] == tail_shares(1.5 * values.std(), values[:, 0], False).p


def test_the_enumeration_holds_every_allocation_once():
    rows = {tuple(row) for row in enumerate_allocations([0, 0, 1, 2])}
    assert rows == set(itertools.permutations([0, 0, 1, 2]))
