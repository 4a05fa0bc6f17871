from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.numbers.assignments import allocation_count, arms_of_clusters, enumerate_allocations, permute_within
from core.errors import UserError


@given(st.lists(st.integers(0, 2), min_size=1, max_size=12), st.integers(0, 99))
def test_a_permutation_keeps_the_number_of_units_per_arm(arm, seed):
    draws = permute_within(arm, 7, seed)
    assert (np.sort(draws, axis=1) == np.sort(arm)).all()


def test_blocks_keep_their_own_numbers():
    arm = np.array([0, 1, 1, 0, 0, 1, 0, 0])
    block = np.array(list("aababbbb"))
    draws = permute_within(arm, 200, 3, block)
    assert (draws[:, block == "a"].sum(axis=1) == 1).all()
    assert (draws[:, block == "b"].sum(axis=1) == 2).all()


@pytest.mark.parametrize("treated", [2, 3, 5])
def test_every_subset_is_equally_likely(treated):
    arm = np.repeat([1, 0], [treated, 6 - treated])
    draws = permute_within(arm, 40_000, 9)
    _, counts = np.unique(draws @ (2 ** np.arange(6)), return_counts=True)
    expected = 40_000 / allocation_count([[treated, 6 - treated]])
    assert len(counts) == allocation_count([[treated, 6 - treated]])
    assert np.sum((counts - expected) ** 2 / expected) < len(counts) + 5 * np.sqrt(2 * len(counts))


def test_the_same_seed_gives_the_same_draws():
    assert (permute_within([0, 1, 0, 1], 9, 4) == permute_within([0, 1, 0, 1], 9, 4)).all()


def test_a_block_with_one_arm_stays_as_it_is():
    assert (permute_within([1, 1, 0, 1], 5, 1, ["a", "a", "b", "b"])[:, :2] == 1).all()


def test_too_many_allocations_are_refused():
    with pytest.raises(UserError, match="Draw at random"):
        enumerate_allocations(np.tile([0, 1], 20))


def test_a_cluster_in_two_arms_is_named():
    with pytest.raises(UserError, match="North"):
        arms_of_clusters([0, 1, 0], ["North", "North", "South"])
