from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from analysis.numbers.blocked import cluster_means_difference, design_difference, hybrid_difference, paired_t
from core.errors import UserError

RNG = np.random.default_rng(12)
Y = RNG.normal(size=24)
Z = np.tile([0, 1], 12)
BLOCK = np.repeat(["a", "b", "c"], 8)
PAIR = np.repeat(np.arange(12), 2)


def test_one_block_is_the_simple_difference():
    assert design_difference(Y, Z, blocks=["a"] * 24).effect.se == pytest.approx(design_difference(Y, Z).effect.se)


def test_pairs_are_the_paired_t_test():
    pairs, paired = design_difference(Y, Z, blocks=PAIR).effect, paired_t(Y[1::2] - Y[::2])
    assert (pairs.se, pairs.p) == pytest.approx((paired.se, paired.p))


def test_a_pair_that_lost_a_member_is_left_out_and_named():
    y = Y.copy()
    y[0] = np.nan
    result = design_difference(y, Z, blocks=PAIR)
    assert (result.left_out, result.blocks, result.n) == (("0",), 11, 22)


def test_a_pair_of_clusters_that_lost_a_cluster_is_left_out():
    y = np.repeat(Y, 2)
    y[:2] = np.nan
    result = design_difference(y, np.repeat(Z, 2), blocks=np.repeat(PAIR, 2), clusters=np.repeat(np.arange(24), 2))
    assert (result.left_out, result.clusters) == (("0",), 22)


def test_a_one_armed_block_is_left_out_and_named():
    block = np.where(np.arange(24) < 1, "x", BLOCK)
    assert design_difference(Y, Z, blocks=block).left_out == ("x",)


def test_clusters_of_one_are_the_units():
    ones = design_difference(Y, Z, clusters=np.arange(24)).effect
    assert ones.se == pytest.approx(design_difference(Y, Z).effect.se)


def test_cluster_means_are_compared_unweighted():
    group = np.repeat(np.arange(8), [1, 2, 3, 4, 5, 3, 3, 3])
    z = (group % 2).astype(float)
    means = np.array([Y[group == g].mean() for g in range(8)])
    expected = stats.ttest_ind(means[1::2], means[::2], equal_var=False)
    assert cluster_means_difference(Y, z, group).effect.p == pytest.approx(expected.pvalue)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"treated": np.ones(24)}, "MODEL_ONE_ARM"),
        ({"outcome": np.ones(24)}, "MODEL_CONSTANT"),
        ({"blocks": np.arange(24)}, "BLOCKS_ONE_ARMED"),
        ({"blocks": [0, 0, *range(1, 23)]}, "PAIRS_INCOMPLETE"),
        ({"blocks": np.repeat([0, 1], [3, 21])}, "MODEL_ARM_TOO_SMALL"),
        ({"treated": np.eye(1, 24)[0]}, "MODEL_ARM_TOO_SMALL"),
        ({"clusters": Z}, "MODEL_FEW_CLUSTERS"),
    ],
)
def test_what_cannot_be_estimated_is_refused_by_name(change, code):
    with pytest.raises(UserError) as refusal:
        design_difference(**({"outcome": Y, "treated": Z} | change))
    assert refusal.value.code == code


def test_without_small_blocks_the_hybrid_is_the_blocked_difference():
    assert hybrid_difference(Y, Z, BLOCK).effect.se == pytest.approx(design_difference(Y, Z, blocks=BLOCK).effect.se)


def test_equal_small_blocks_use_the_spread_of_their_differences():
    result = hybrid_difference(Y, Z, PAIR)
    assert result.effect.se == pytest.approx(paired_t(Y[1::2] - Y[::2]).se)


def test_exactly_one_small_block_is_refused():
    block = np.where(np.arange(24) < 2, "small", BLOCK)
    with pytest.raises(UserError, match="Exactly one block"):
        hybrid_difference(Y, Z, block)


def test_a_small_block_that_outweighs_the_others_is_refused():
    z = np.array([1, 0, 0, 0, 0, 0, 1, 0, 1, 0])
    with pytest.raises(UserError, match="half or more"):
        hybrid_difference(Y[:10], z, list("aaaaaabbcc"))
