from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit

from analysis.numbers.glm import fit_glm
from analysis.numbers.glmm import fit_glmm
from core.errors import UserError

RNG = np.random.default_rng(18)
GROUP = np.repeat(np.arange(12), 10)
X = (GROUP % 2).astype(float)[:, None]
Y = (RNG.random(120) < expit(0.5 * X[:, 0] + np.repeat(RNG.normal(size=12), 10))).astype(float)


def test_quadrature_equals_the_integral():
    fit = fit_glmm(Y, X, ["z"], GROUP, "logit", nodes=25)
    u = np.linspace(-9, 9, 4001)
    total = 0.0
    for g in range(12):
        eta = (X[g == GROUP] @ fit.coefficients[1:] + fit.coefficients[0])[:, None] + np.sqrt(fit.variance) * u
        density = np.prod(np.where(Y[g == GROUP][:, None] == 1, expit(eta), expit(-eta)), axis=0)
        total += np.log(np.trapezoid(density * np.exp(-(u**2) / 2) / np.sqrt(2 * np.pi), u))
    assert fit.log_likelihood == pytest.approx(total, rel=1e-8)


def test_without_likeness_the_logit_is_found():
    y = np.tile([0.0, 1, 1, 0, 1], 24)
    fit = fit_glmm(y, RNG.normal(size=(120, 1)), ["x"], GROUP, "logit")
    assert fit.variance == 0.0


def test_separated_arms_are_refused():
    with pytest.raises(UserError, match="infinite"):
        fit_glmm(X[:, 0], X, ["z"], GROUP, "logit")


def test_one_cluster_is_refused():
    with pytest.raises(UserError, match="2 or more"):
        fit_glmm(Y, X, ["z"], np.zeros(120), "logit")


def test_counts_start_from_poisson():
    counts = RNG.poisson(2, 120)
    fit, plain = fit_glmm(counts, X, ["z"], GROUP, "poisson"), fit_glm(counts, X, ["z"], "poisson")
    assert fit.log_likelihood >= plain.log_likelihood - 1e-6
