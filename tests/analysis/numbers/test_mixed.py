# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.mixed import RandomTerm, fit_mixed, reml_cluster_correlation
from core.errors import UserError

RNG = np.random.default_rng(17)
GROUP = np.repeat(np.arange(10), 6)
X = np.column_stack([GROUP % 2, RNG.normal(size=60)])
Y = X @ [1.0, 0.5] + np.repeat(RNG.normal(size=10), 6) + RNG.normal(size=60)
FIT = fit_mixed(Y, X, ["z", "x"], [RandomTerm(GROUP, "site")])


def _criterion(gamma):
    D = np.column_stack([np.ones(60), X])
    V = gamma[0] * (GROUP[:, None] == GROUP) + gamma[1] * np.eye(60)
    inverse = np.linalg.inv(V)
    XVX = D.T @ inverse @ D
    P = inverse - inverse @ D @ np.linalg.solve(XVX, D.T @ inverse)
    return np.linalg.slogdet(V)[1] + np.linalg.slogdet(XVX)[1] + Y @ P @ Y + 57 * np.log(2 * np.pi)


def test_the_criterion_is_the_restricted_likelihood_written_out():
    assert FIT.criterion == pytest.approx(_criterion([c.value for c in FIT.components]))


def test_no_neighbouring_variances_are_better():
    best = np.array([c.value for c in FIT.components])
    shifted = [_criterion(best * [a, b]) for a in (0.99, 1.01) for b in (0.99, 1.01)]
    assert min(shifted) > FIT.criterion


def test_balanced_clusters_give_the_df_of_cluster_means():
    fit = fit_mixed(Y, X[:, :1], ["z"], [RandomTerm(GROUP, "site")])
    assert fit.kenward_roger("z").df == pytest.approx(8.0)
    means = Y.reshape(10, 6).mean(axis=1)
    pooled = (means[1::2].var(ddof=1) + means[::2].var(ddof=1)) / 2
    assert fit.kenward_roger("z").se == pytest.approx(np.sqrt(pooled * 2 / 5))


def test_no_likeness_within_clusters_is_a_singular_fit_with_an_estimate():
    y = np.tile([0.0, 1, 2, 3, 4, 5], 10) + 0.1 * RNG.normal(size=60)
    fit = fit_mixed(y, X, ["z", "x"], [RandomTerm(GROUP, "site")])
    assert fit.singular
    assert fit.components[0].value == 0.0
    assert np.isfinite(fit.kenward_roger("z").df)


def test_the_reml_correlation_lies_between_nought_and_one():
    assert 0 <= reml_cluster_correlation(Y, GROUP)[0] <= 1


def test_a_redundant_column_is_dropped_and_named():
    assert fit_mixed(Y, np.column_stack([X, X[:, 1]]), ["z", "x", "again"], [RandomTerm(GROUP)]).dropped == ("again",)


@pytest.mark.parametrize(
    ("y", "group", "code"),
    [
        (np.ones(60), GROUP, "MODEL_CONSTANT"),
        (Y, np.zeros(60), "MODEL_ONE_LEVEL"),
        (Y, np.arange(60), "MODEL_NOTHING_REPEATED"),
        (np.where(np.arange(60) % 20 == 0, Y, np.nan), GROUP, "MODEL_TOO_FEW_ROWS"),
    ],
)
def test_what_cannot_be_fitted_is_refused_by_name(y, group, code):
    with pytest.raises(UserError) as refusal:
        fit_mixed(y, X, ["z", "x"], [RandomTerm(group)])
    assert refusal.value.code == code


def test_a_far_away_origin_changes_no_digit_but_the_intercept():
    rng = np.random.default_rng(12)
    group = np.repeat(np.arange(8), 5)
    z = (group % 2).astype(float)
    y = rng.normal(size=40) + 2 * rng.normal(size=8)[group]
    near, far = (fit_mixed(v, z[:, None], ["z"], [RandomTerm(group)]).kenward_roger("z") for v in (y, y + 1e6))
    assert (far.estimate, far.se, far.df) == pytest.approx((near.estimate, near.se, near.df), rel=1e-7)


def test_groups_of_one_row_each_are_refused():
    with pytest.raises(UserError, match="single row"):
        fit_mixed(np.arange(9.0), None, [], [RandomTerm(np.arange(9), "station")])
