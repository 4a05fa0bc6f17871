from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm

from analysis.numbers.glm import fit_glm, standardise
from core.errors import UserError

RNG = np.random.default_rng(6)
X = np.column_stack([np.tile([0.0, 1], 60), RNG.normal(size=120)])
B = (RNG.random(120) < 0.5).astype(float)
C = RNG.poisson(3, 120).astype(float)
NAMES = ["z", "x"]


@pytest.mark.parametrize(
    ("family", "y", "law"), [("logit", B, sm.families.Binomial()), ("poisson", C, sm.families.Poisson())]
)
def test_coefficients_and_errors_agree_with_statsmodels(family, y, law):
    ours, theirs = fit_glm(y, X, NAMES, family), sm.GLM(y, sm.add_constant(X), law).fit(tol=1e-14)
    np.testing.assert_allclose(ours.coefficients, theirs.params, rtol=1e-8)
    assert ours.effect("z").se == pytest.approx(theirs.bse[1], rel=1e-7)
    assert ours.log_likelihood == pytest.approx(theirs.llf)


def test_frequency_weights_are_repeated_rows():
    w = RNG.integers(1, 4, 120)
    once = fit_glm(C, X, NAMES, "poisson", weights=w)
    many = fit_glm(np.repeat(C, w), np.repeat(X, w, axis=0), NAMES, "poisson")
    np.testing.assert_allclose(once.coefficients, many.coefficients, rtol=1e-9)
    assert once.effect("z").se == pytest.approx(many.effect("z").se)


def test_standardised_risks_average_the_predictions():
    model = fit_glm(B, X[:, :1], ["z"], "logit")
    shares = B[X[:, 0] == 1].mean(), B[X[:, 0] == 0].mean()
    result = standardise(model, "z")
    assert (result.risk_treated, result.risk_control) == pytest.approx(shares)


def test_redundant_columns_are_dropped_and_named():
    assert fit_glm(B, np.column_stack([X, X[:, 1]]), [*NAMES, "again"], "logit").dropped == ("again",)


@pytest.mark.parametrize(
    ("y", "family", "code"),
    [
        (X[:, 0], "logit", "MODEL_SEPARATION"),
        (np.where(X[:, 0] == 1, 0.0, C), "poisson", "MODEL_SEPARATION"),
        (np.zeros(120), "logit", "MODEL_CONSTANT"),
        (C, "logit", "MODEL_NOT_BINARY"),
        (-C, "poisson", "MODEL_NOT_COUNT"),
        (np.where(np.arange(120) < 3, B, np.nan), "logit", "MODEL_TOO_FEW_ROWS"),
    ],
)
def test_what_cannot_be_fitted_is_refused_by_name(y, family, code):
    with pytest.raises(UserError) as refusal:
        fit_glm(y, X, NAMES, family)
    assert refusal.value.code in {code, "MODEL_CONSTANT"}


def test_exposure_must_be_above_zero():
    with pytest.raises(UserError, match="above 0"):
        fit_glm(C, X, NAMES, "poisson", exposure=np.zeros(120))
