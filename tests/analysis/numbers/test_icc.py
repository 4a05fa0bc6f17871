from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.icc import cluster_correlation
from core.errors import UserError

RNG = np.random.default_rng(2)
GROUP = np.repeat(np.arange(10), 5)
Y = RNG.normal(size=50) + np.repeat(RNG.normal(size=10), 5)


def test_equal_clusters_give_the_textbook_ratio():
    means = Y.reshape(10, 5).mean(axis=1)
    between, within = 5 * means.var(ddof=1), Y.reshape(10, 5).var(axis=1, ddof=1).mean()
    assert cluster_correlation(Y, GROUP).icc == pytest.approx((between - within) / (between + 4 * within))


def test_a_negative_correlation_is_reported():
    y = np.tile([0.0, 1.0, 2.0, 3.0, 4.0], 10) + 1e-3 * Y
    assert cluster_correlation(y, GROUP).icc < 0


def test_clusters_of_one_are_allowed_among_larger_ones():
    assert np.isfinite(cluster_correlation(Y, np.where(GROUP == 0, 100 + np.arange(50), GROUP)).icc)


def test_people_who_are_all_alike_within_clusters_have_a_correlation_of_one():
    assert cluster_correlation(GROUP.astype(float), GROUP).icc == 1.0


@pytest.mark.parametrize(
    ("y", "group", "code"),
    [
        (Y, np.zeros(50), "MODEL_FEW_CLUSTERS"),
        (Y, np.arange(50), "MODEL_NO_VARIANCE"),
        (np.ones(50), GROUP, "MODEL_CONSTANT"),
    ],
)
def test_what_cannot_be_estimated_is_refused_by_name(y, group, code):
    with pytest.raises(UserError) as refusal:
        cluster_correlation(y, group)
    assert refusal.value.code == code
