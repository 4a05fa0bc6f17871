from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.dropout import response_difference, response_pattern, response_weighted_difference
from core.errors import UserError

RNG = np.random.default_rng(4)
Z = np.tile([0, 1], 50)
X = RNG.normal(size=(100, 2))
R = (RNG.random(100) < 0.8 - 0.1 * Z).astype(int)


def test_the_difference_is_that_of_the_shares():
    assert response_difference(R, Z).effect.estimate == pytest.approx(R[Z == 1].mean() - R[Z == 0].mean())


def test_singleton_and_one_armed_blocks_still_give_an_estimate():
    blocks = np.repeat(np.arange(34), 3)[:100]
    assert np.isfinite(response_difference(R, Z, blocks).effect.se)


def test_everybody_answering_leaves_nothing_to_compare():
    with pytest.raises(UserError, match="same in every row"):
        response_difference(np.ones(100), Z)


def test_a_redundant_baseline_is_dropped_and_named():
    result = response_pattern(R, Z, np.column_stack([X, X[:, 0]]), ["a", "b", "c"])
    assert result.dropped == ("c", "z:c")


def test_weights_of_a_model_without_predictive_power_change_little():
    y = np.where(R == 1, RNG.normal(size=100), np.nan)
    result = response_weighted_difference(y, Z, X, ["a", "b"])
    plain = np.nanmean(y[Z == 1]) - np.nanmean(y[Z == 0])
    assert result.effect.estimate == pytest.approx(plain, abs=0.2)


def test_an_arm_that_answered_completely_is_refused():
    y = np.where((R == 1) | (Z == 1), 1.0 * np.arange(100), np.nan)
    with pytest.raises(UserError, match="infinite"):
        response_weighted_difference(y, Z, X, ["a", "b"])
