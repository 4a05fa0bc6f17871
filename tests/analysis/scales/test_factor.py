from __future__ import annotations

import numpy as np
import pytest

from analysis.scales.confirmatory import factor_model, one_factor
from analysis.scales.factor import dimensionality, maximum_likelihood, minimum_residual
from analysis.scales.incomplete_factor import incomplete_factor_model
from analysis.scales.invariance import invariance
from analysis.scales.ordinal_factor import ordinal_factor_model
from analysis.scales.robust_factor import robust_factor_model
from analysis.scales.rotation import oblimin, promax, varimax
from core.errors import UserError

DRAWN = np.random.default_rng(11)
FACTORS = DRAWN.normal(size=(400, 2)) @ np.array([[1.0, 0.3], [0.0, 0.95]])
ITEMS = np.repeat(FACTORS, 3, axis=1) * 0.8 + 0.6 * DRAWN.normal(size=(400, 6))
PAIR = [[0, 1, 2], [3, 4, 5]]
ORDERED = np.clip(np.round(ITEMS + 3), 1, 5)


def test_too_few_people_are_refused_with_the_number_needed():
    with pytest.raises(UserError, match="150"):
        one_factor(ITEMS[:100])


def test_an_item_that_is_the_sum_of_others_is_named():
    with pytest.raises(UserError, match="column 3"):
        maximum_likelihood(np.column_stack([ITEMS[:, :2], ITEMS[:, 0] + ITEMS[:, 1], ITEMS[:, 3]]))


def test_more_factors_than_items_can_carry_are_refused():
    with pytest.raises(UserError, match="number of factors"):
        maximum_likelihood(ITEMS, 4)


def test_two_factors_are_found_in_two_factor_data():
    found = dimensionality(ITEMS, seed=3, draws=200)
    assert (found.n_factors_mean, found.n_factors_p95) == (2, 2)


def test_the_same_seed_gives_the_same_simulation():
    assert (
        dimensionality(ITEMS, seed=3, draws=50).parallel_p95 == dimensionality(ITEMS, seed=3, draws=50).parallel_p95
    ).all()


def test_rotation_keeps_what_the_factors_explain():
    found = maximum_likelihood(ITEMS, 2)
    for turned in (varimax(found.loadings), promax(found.loadings), oblimin(found.loadings)):
        explained = turned.loadings @ turned.correlations @ turned.loadings.T
        assert explained == pytest.approx(found.loadings @ found.loadings.T, abs=1e-8)


def test_exploratory_methods_agree_on_clean_data():
    likely, least = maximum_likelihood(ITEMS[:, :3]), minimum_residual(ITEMS[:, :3])
    assert likely.loadings[:, 0] == pytest.approx(least.loadings[:, 0], abs=1e-4)


def test_the_true_structure_fits_and_one_factor_does_not():
    assert factor_model(ITEMS, PAIR).fit.cfi > 0.99
    assert one_factor(ITEMS).fit.cfi < 0.9


def test_the_sign_follows_the_first_item():
    assert factor_model(-ITEMS, PAIR).loadings[0] > 0


def test_an_item_on_two_factors_is_refused():
    with pytest.raises(UserError, match="different columns"):
        factor_model(ITEMS, [[0, 1, 2], [2, 3, 4]])


def test_three_items_leave_nothing_to_test():
    fit = one_factor(ITEMS[:, :3]).fit
    assert (fit.df, fit.rmsea, fit.pvalue) == (0, None, None)


def test_normal_data_need_little_correction():
    assert robust_factor_model(ITEMS, PAIR).scaled.scaling == pytest.approx(1.0, abs=0.1)


def test_without_gaps_full_information_is_the_plain_model():
    full, plain = incomplete_factor_model(ITEMS, PAIR).model, factor_model(ITEMS, PAIR)
    assert full.fit.chisq == pytest.approx(plain.fit.chisq, abs=1e-6)


def test_rows_with_gaps_are_used():
    items = ITEMS.copy()
    items[DRAWN.random(items.shape) < 0.2] = np.nan
    assert incomplete_factor_model(items, PAIR).model.fit.cfi > 0.98


def test_items_never_answered_together_are_named():
    items = ITEMS.copy()
    items[:200, 0], items[200:, 1] = np.nan, np.nan
    with pytest.raises(UserError, match="item 1 and item 2"):
        incomplete_factor_model(items, PAIR)


def test_ordered_answers_recover_the_loadings():
    assert ordinal_factor_model(ORDERED, PAIR).loadings == pytest.approx(np.full(6, 0.8), abs=0.08)


def test_a_scale_that_measures_alike_is_invariant():
    found = invariance(ITEMS[:, :4], np.arange(400) % 2)
    assert [step.model for step in found.steps] == ["configural", "metric", "scalar", "strict"]
    assert found.steps[2].lrt_p > 0.001


def test_a_small_group_is_named():
    with pytest.raises(UserError, match="group small"):
        invariance(ITEMS, np.where(np.arange(400) < 20, "small", "large"))
