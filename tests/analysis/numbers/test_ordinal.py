from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.glm import fit_glm
from analysis.numbers.ordinal import fit_ordinal, proportional_odds_tests
from core.errors import UserError

RNG = np.random.default_rng(10)
X = np.column_stack([np.tile([0.0, 1], 60), RNG.normal(size=120)])
Y = np.clip(np.round(2 + 0.8 * X[:, 0] + X[:, 1] + RNG.logistic(size=120)), 1, 4)


def test_two_categories_are_a_logit():
    ordinal, logit = fit_ordinal(Y > 2, X, ["z", "x"]), fit_glm(Y > 2, X, ["z", "x"], "logit")
    assert ordinal.effect("z").estimate == pytest.approx(logit.effect("z").estimate)
    assert ordinal.effect("z").se == pytest.approx(logit.effect("z").se)


def test_turning_the_scale_turns_the_sign():
    assert fit_ordinal(-Y, X, ["z", "x"]).effect("z").estimate == pytest.approx(
        -fit_ordinal(Y, X, ["z", "x"]).effect("z").estimate
    )


def test_frequency_weights_are_repeated_rows():
    w = RNG.integers(1, 4, 120)
    once = fit_ordinal(Y, X, ["z", "x"], w)
    many = fit_ordinal(np.repeat(Y, w), np.repeat(X, w, axis=0), ["z", "x"])
    assert once.effect("z").se == pytest.approx(many.effect("z").se)


def test_each_term_has_its_own_proportional_odds_test():
    assert [test.df for test in proportional_odds_tests(Y, X, ["z", "x"])] == [2, 2]


@pytest.mark.parametrize(
    ("y", "code"),
    [(np.ones(120), "MODEL_ONE_LEVEL"), (X[:, 0] + 1, "MODEL_SEPARATION"), (np.r_[Y[:3], [np.nan] * 117], "")],
)
def test_what_cannot_be_fitted_is_refused_by_name(y, code):
    with pytest.raises(UserError) as refusal:
        fit_ordinal(y, X, ["z", "x"])
    assert refusal.value.code == code or not code


def test_two_categories_have_no_proportional_odds_to_test():
    with pytest.raises(UserError, match="fewer than 3 levels"):
        proportional_odds_tests(Y > 2, X, ["z", "x"])


def test_a_redundant_column_is_dropped_and_named():
    assert fit_ordinal(Y, np.column_stack([X, X[:, 1]]), ["z", "x", "again"]).dropped == ("again",)
