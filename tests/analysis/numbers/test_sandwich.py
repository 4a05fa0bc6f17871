# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pytest
from scipy.linalg import block_diag, fractional_matrix_power

from analysis.numbers.linear import fit, infer
from analysis.numbers.sandwich import cluster_scores, heteroskedastic, least_squares
from core.errors import UserError

RNG = np.random.default_rng(3)
GROUP = np.repeat(np.arange(6), [1, 2, 4, 5, 3, 6])
X = np.column_stack([np.ones(21), GROUP % 2, RNG.normal(size=21)])
Y = RNG.normal(size=21) + 0.3 * GROUP
FIT, _ = least_squares(X, Y, ["1", "z", "x"])


def test_cr2_and_its_df_agree_with_the_linear_core():
    expected = infer(fit(Y, X, ["1", "z", "x"]), np.array([0.0, 1, 0]), "CR2", GROUP)
    scores = cluster_scores(FIT, GROUP)
    assert np.sqrt(scores.covariance()[1, 1]) == pytest.approx(expected.se)
    assert scores.df(np.array([0.0, 1, 0])) == pytest.approx(expected.df)


def test_the_adjustment_equals_the_full_matrix_of_each_cluster():
    M = np.linalg.inv(X.T @ X)
    H = X @ M @ X.T
    u = Y - H @ Y
    blocks = [np.flatnonzero(g == GROUP) for g in range(6)]
    A = block_diag(*[np.real(fractional_matrix_power(np.eye(len(r)) - H[np.ix_(r, r)], -0.5)) for r in blocks])
    half = np.array([X[r].T @ (A @ u)[r] for r in blocks]) @ M
    np.testing.assert_allclose(cluster_scores(FIT, GROUP).covariance(), half.T @ half, rtol=1e-9)


def test_hc2_agrees_with_the_linear_core():
    expected = infer(fit(Y, X, ["1", "z", "x"]), np.array([0.0, 1, 0]), "HC2")
    assert np.sqrt(heteroskedastic(FIT, "HC2")[1, 1]) == pytest.approx(expected.se)


def test_a_joint_test_of_one_term_is_its_squared_t():
    scores = cluster_scores(FIT, GROUP)
    joint = scores.joint(np.array([[0.0, 1, 0]]))
    assert pytest.approx(FIT.coefficients[1] ** 2 / scores.covariance()[1, 1]) == joint.F
    assert joint.df2 == pytest.approx(scores.df(np.array([0.0, 1, 0])))


def test_the_joint_test_refuses_more_terms_than_clusters_can_carry():
    Z = RNG.normal(size=(21, 6))
    crowded, _ = least_squares(np.column_stack([X, Z]), Y, list("abcdefghi"))
    with pytest.raises(UserError):
        cluster_scores(crowded, GROUP).joint(np.eye(9)[1:])
