from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.indices import inverse_covariance_index, pairwise_covariance, z_index
from core.errors import UserError

DRAWN = np.random.default_rng(4).normal(size=(40, 3))
CONTROL = np.arange(40) % 2 == 0


def test_an_item_repeated_counts_once():
    one = DRAWN[:, [0, 1]]
    noisy = np.column_stack([DRAWN[:, 0], DRAWN[:, 1], DRAWN[:, 1] + 0.01 * DRAWN[:, 2]])
    apart = np.corrcoef(inverse_covariance_index(one, CONTROL).index, inverse_covariance_index(noisy, CONTROL).index)
    assert apart[0, 1] > 0.9


def test_a_redundant_item_is_named():
    with pytest.raises(UserError, match="item 3"):
        inverse_covariance_index(np.column_stack([DRAWN[:, :2], DRAWN[:, 0] - DRAWN[:, 1]]), CONTROL)


def test_an_item_constant_among_controls_is_named():
    items = DRAWN.copy()
    items[CONTROL, 1] = 2.0
    with pytest.raises(UserError, match="item 2 among the controls"):
        z_index(items, CONTROL)


def test_an_item_nobody_answered_is_named():
    items = DRAWN.copy()
    items[:, 0] = np.nan
    with pytest.raises(UserError, match="column 1 is missing"):
        inverse_covariance_index(items, CONTROL)


def test_a_row_without_answers_has_no_index():
    items = DRAWN.copy()
    items[3] = np.nan
    assert np.isnan(z_index(items, CONTROL, impute_arms=CONTROL).index[3])


def test_a_standardised_index_has_sd_one_among_controls():
    assert inverse_covariance_index(DRAWN, CONTROL, standardise=True).sd_control == pytest.approx(1.0)


def test_items_never_answered_together_are_refused():
    with pytest.raises(UserError, match="column 1 and column 2"):
        pairwise_covariance([[1.0, np.nan], [2.0, np.nan], [np.nan, 3.0], [np.nan, 4.0]])
