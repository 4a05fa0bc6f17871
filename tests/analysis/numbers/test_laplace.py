from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit

from analysis.numbers.glm import fit_glm
from analysis.numbers.laplace import Grouped, prepare

RNG = np.random.default_rng(19)
GROUP = np.repeat(np.arange(10), 12)
X = np.column_stack([np.ones(120), GROUP % 2])
Y = (RNG.random(120) < expit(np.repeat(RNG.normal(size=10), 12))).astype(float)


def test_without_a_random_intercept_the_likelihood_is_that_of_the_logit():
    logit = fit_glm(Y, X[:, 1:], ["z"], "logit")
    value = prepare(Grouped(Y, X, np.zeros(120), GROUP, 10, True)).evaluate(0.0, logit.coefficients)[0]
    assert value == pytest.approx(-2 * logit.log_likelihood, rel=1e-7)


def test_the_modes_solve_their_equation():
    problem = prepare(Grouped(Y, X, np.zeros(120), GROUP, 10, True))
    beta, sd = np.array([0.1, -0.2]), 0.8
    eta = problem.evaluate(sd, beta)[1]
    u = np.array([(eta - X @ beta)[g == GROUP][0] / sd for g in range(10)])
    np.testing.assert_allclose(sd * np.bincount(GROUP, Y - expit(eta)), u, atol=1e-3)
