# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.bootstrap import wild_cluster_bootstrap
from core.errors import UserError

GROUP = np.repeat(np.arange(6), 4)
Z = (GROUP % 2).astype(float)
Y = np.random.default_rng(2).normal(size=24) + GROUP * 0.2 + Z


def _refitted(signs):
    X = np.column_stack([np.ones(24), Z])
    u = Y - Y.mean()
    t = []
    for w in signs:
        y = Y.mean() + u * w[GROUP]
        beta, *_ = np.linalg.lstsq(X, y, rcond=None)
        a = np.linalg.inv(X.T @ X)[1] @ X.T
        t.append(beta[1] / np.sqrt(np.sum(np.bincount(GROUP, a * (y - X @ beta)) ** 2)))
    return np.array(t)


def test_score_sums_give_the_p_of_refitting_every_sign_vector():
    signs = np.array(np.meshgrid(*[[-1.0, 1.0]] * 6)).reshape(6, -1).T
    t = _refitted(signs)
    actual = _refitted(np.ones((1, 6)))[0]
    result = wild_cluster_bootstrap(Y, Z, GROUP)
    assert result.p == np.mean(np.abs(t) >= abs(actual) - 1e-9)
    assert result.exact


def test_the_interval_is_the_set_that_is_not_rejected():
    limit = wild_cluster_bootstrap(Y, Z, GROUP, level=0.9).interval.ci_low
    inside, outside = (wild_cluster_bootstrap(Y, Z, GROUP, null=limit + s).p for s in (1e-6, -1e-6))
    assert inside > 0.1 >= outside


def test_below_ten_clusters_without_enumeration_webb_weights_are_used():
    assert wild_cluster_bootstrap(Y, Z, GROUP, draws=30).weights == "webb"


def test_two_clusters_cannot_reject_and_say_so():
    result = wild_cluster_bootstrap(Y[:8], Z[:8], GROUP[:8])
    assert result.p == pytest.approx(result.smallest) or result.p > 0.4


def test_five_clusters_have_a_smallest_p():
    result = wild_cluster_bootstrap(Y[:20], Z[:20], GROUP[:20])
    assert result.p >= 2 / 2**5


@pytest.mark.parametrize(
    ("y", "z", "group", "code"),
    [
        (Y, Z, np.zeros(24), "MODEL_FEW_CLUSTERS"),
        (np.ones(24), Z, GROUP, "MODEL_CONSTANT"),
        (Y, np.ones(24), GROUP, "MODEL_COLLINEAR"),
        (Y[3:5], Z[3:5], GROUP[3:5], "MODEL_TOO_FEW_ROWS"),
    ],
)
def test_what_cannot_be_tested_is_refused_by_name(y, z, group, code):
    with pytest.raises(UserError) as refusal:
        wild_cluster_bootstrap(y, z, group)
    assert refusal.value.code == code


@pytest.mark.parametrize("rows_each", [2, 50])
def test_neither_the_order_nor_the_number_of_rows_changes_the_bootstrap(rows_each):
    rng = np.random.default_rng(8)
    group = np.repeat(np.arange(12), rows_each)
    z, x = (group % 2).astype(float), rng.normal(size=(len(group), 2))
    y = x[:, 0] + rng.normal(size=12)[group] + rng.normal(size=len(group))
    mixed = rng.permutation(len(group))
    sorted_rows = wild_cluster_bootstrap(y, z, group, x, draws=499)
    shuffled = wild_cluster_bootstrap(y[mixed], z[mixed], group[mixed], x[mixed], draws=499)
    D = np.column_stack([np.ones(len(y)), z, x])
    influence = (D @ np.linalg.inv(D.T @ D))[:, 1] * (y - D @ np.linalg.lstsq(D, y, rcond=None)[0])
    stata = 12 / 11 * (len(y) - 1) / (len(y) - 4)
    assert sorted_rows.se == pytest.approx(np.sqrt(stata * np.sum(np.bincount(group, influence) ** 2)), rel=1e-12)
    assert (shuffled.p, shuffled.ties) == (sorted_rows.p, sorted_rows.ties)
    assert shuffled.statistic == pytest.approx(sorted_rows.statistic, rel=1e-12)
