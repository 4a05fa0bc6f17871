from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm

from analysis.numbers.negative_binomial import fit_negative_binomial
from core.errors import UserError

RNG = np.random.default_rng(9)
X = np.column_stack([np.tile([0.0, 1], 100), RNG.normal(size=200)])
Y = RNG.negative_binomial(2, 2 / (2 + np.exp(0.5 + 0.3 * X[:, 0])))


def test_coefficients_and_theta_agree_with_statsmodels():
    ours = fit_negative_binomial(Y, X, ["z", "x"])
    theirs = sm.NegativeBinomial(Y, sm.add_constant(X)).fit(disp=0, maxiter=200, method="bfgs", gtol=1e-9)
    np.testing.assert_allclose([*ours.coefficients, 1 / ours.theta], theirs.params, rtol=1e-4)


def test_counts_without_extra_variance_are_sent_to_poisson():
    with pytest.raises(UserError, match="no more than Poisson"):
        fit_negative_binomial(np.tile([2.0, 3.0], 100), X, ["z", "x"])


def test_an_arm_without_events_is_refused():
    with pytest.raises(UserError, match="infinite"):
        fit_negative_binomial(np.where(X[:, 0] == 1, 0, Y), X, ["z", "x"])
