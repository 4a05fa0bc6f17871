from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.missing import impute_by_arm, imputed_effect
from core.errors import UserError

RNG = np.random.default_rng(7)
Z = np.tile([0, 1], 50)
X = RNG.normal(size=100)
FULL = 2 * X + Z + 0.1 * RNG.normal(size=100)
Y = np.where(RNG.random(100) < 0.2, np.nan, FULL)


def test_observed_values_stay_and_gaps_are_filled():
    tables = impute_by_arm(np.column_stack([Y, X]), Z, ["y", "x"], m=3)
    seen = ~np.isnan(Y)
    assert (tables[:, seen, 0] == Y[seen]).all()
    assert np.isfinite(tables).all()


def test_matching_uses_observed_values_of_the_same_arm():
    tables = impute_by_arm(np.column_stack([Y, X]), Z, ["y", "x"], m=3)
    for arm in (0, 1):
        assert np.isin(tables[:, arm == Z, 0], Y[arm == Z]).all()


def test_the_same_seed_gives_the_same_tables():
    a, b = (impute_by_arm(np.column_stack([Y, X]), Z, ["y", "x"], m=2, seed=4) for _ in range(2))
    assert (a == b).all()


def test_a_strong_predictor_recovers_the_effect():
    effect = imputed_effect(Y, Z, X, ["x"], m=20).pooled.effect
    complete = imputed_effect(FULL, Z, X, ["x"], m=2).pooled.effect
    assert effect.estimate == pytest.approx(complete.estimate, abs=4 * effect.se)


def test_nothing_missing_gives_the_plain_regression():
    result = imputed_effect(FULL, Z, X, ["x"], m=2)
    assert (result.imputed, result.pooled.between) == (0, 0.0)


def test_delta_moves_the_estimate_by_the_missing_share():
    base = imputed_effect(Y, Z, None, [], m=5).pooled.effect.estimate
    moved = imputed_effect(Y, Z, None, [], m=5, delta=(1.0, 0.0)).pooled.effect.estimate
    assert moved - base == pytest.approx(np.isnan(Y[Z == 1]).mean())


def test_an_arm_without_outcomes_is_refused():
    with pytest.raises(UserError, match="too few to impute"):
        imputed_effect(np.where(Z == 1, np.nan, Y), Z, X, ["x"], m=2)


def test_redundant_variables_do_no_harm():
    assert np.isfinite(impute_by_arm(np.column_stack([Y, X, X, np.ones(100)]), Z, list("abcd"), m=2)).all()
