"""Beside an effect stands the p-value of its own draw, made again."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.designs.arms import factorial_effects, several_arms_effects
from analysis.designs.clustered import (
    clustered_effect,
    partial_nesting_effect,
    saturation_effects,
    stepped_wedge_effect,
)
from analysis.designs.described import before_after_change
from analysis.designs.individual import blocked_effect, individual_effect, pairs_effect, weighted_effect
from analysis.designs.outcome_kinds import binary_effects
from analysis.numbers.assignments import enumerate_allocations, permute_within
from analysis.numbers.permutation import randomisation_test
from core.errors import UserError


@pytest.fixture
def rng():
    return np.random.default_rng(4)


@pytest.fixture
def people(rng):
    n = 80
    z = np.repeat([0, 1], n // 2)
    x = rng.normal(size=n)
    return {"y": x + 0.5 * z + rng.normal(size=n), "z": z, "x": x, "b": np.arange(n) % 4, "c": np.arange(n) // 5}


def test_the_p_is_that_of_the_studentised_test_on_the_same_draws(people):
    draws = permute_within(people["z"], 500, 3)
    found = individual_effect(people, "y", "z", ("x",)).redrawn(allocations=draws)
    direct = randomisation_test(people["y"], people["z"], draws, covariates=people["x"], interval=False)
    assert (found.p, found.draws, found.exact) == (direct.p, 500, False)


def test_blocks_are_redrawn_within_and_adjusted_for(people):
    draws = permute_within(people["z"], 500, 1, people["b"])
    found = blocked_effect(people, "y", "z", "b", ("x",)).redrawn(500)
    strata = np.column_stack([people["x"], *(people["b"] == b for b in (1, 2, 3))])
    direct = randomisation_test(people["y"], people["z"], draws, covariates=strata, interval=False)
    assert found.p == direct.p


def test_a_missing_outcome_keeps_its_place_in_the_draw(people):
    people["y"][:7] = np.nan
    assert 0 < individual_effect(people, "y", "z").redrawn(300).p <= 1


def test_pairs_are_all_their_sign_flips(rng):
    data = {"y": rng.normal(size=16), "z": np.tile([0, 1], 8), "p": np.repeat(np.arange(8), 2)}
    found = pairs_effect(data, "y", "z", "p").redrawn()
    assert (found.draws, found.exact) == (2**8, True)
    gaps = data["y"][1::2] - data["y"][::2]
    signs = 1 - 2 * ((np.arange(256)[:, None] >> np.arange(8)) & 1)
    means = np.abs(signs @ gaps)
    assert found.p == pytest.approx(np.mean(means >= abs(gaps.sum()) - 1e-9))


def test_clusters_move_whole(people):
    draws = permute_within(np.repeat([0, 1], 8), 400, 1)
    found = clustered_effect(people, "y", "z", "c").redrawn(allocations=draws)
    exact = randomisation_test(people["y"], people["z"], draws, clusters=people["c"], interval=False)
    assert (found.p, found.smallest) == (exact.p, 1 / 401)


def test_eight_clusters_are_listed_in_full(rng):
    data = {"y": rng.normal(size=40), "z": np.repeat([0, 1], 20), "c": np.arange(40) // 5}
    found = clustered_effect(data, "y", "z", "c").redrawn()
    assert (found.draws, found.exact) == (70, True)
    assert found.smallest >= 2 / 70


def test_unequal_chances_move_among_units_of_the_same_chance(people):
    data = {**people, "chance": np.where(people["b"] < 2, 0.5, 0.25)}
    assert 0 < weighted_effect(data, "y", "z", "chance").redrawn(200).p < 1


def test_other_arms_keep_theirs(people):
    data = {**people, "arm": np.array(["a", "b", "c", "d"])[people["b"]]}
    effects = several_arms_effects(data, "y", "arm", "a")
    assert all(effect.redrawn(200).draws == 200 for effect in effects)


def test_components_of_a_factorial_are_redrawn_within_the_other(rng):
    a, b = np.tile([0, 1], 100), np.repeat([0, 1], 100)
    data = {"y": 1.5 * a + rng.normal(size=200), "a": a, "b": b}
    first, second, both = factorial_effects(data, "y", "a", "b")
    assert first.redrawn(400).p < 0.01 < second.redrawn(400).p
    with pytest.raises(UserError, match="cannot be tested by drawing again"):
        both.redrawn()


def test_a_saturation_is_drawn_in_two_stages(rng):
    share = np.repeat([0.0, 0.5, 1.0, 0.0, 0.5, 1.0, 0.0, 0.5, 0.0, 0.5], 10)
    cluster = np.arange(100) // 10
    z = np.where(share == 0.5, np.arange(100) % 2, share == 1.0).astype(float)
    data = {"y": 2.0 * z + rng.normal(size=100), "z": z, "s": share, "c": cluster}
    found = saturation_effects(data, "y", "z", "s", "c")
    assert found["own treatment at 0.5"].redrawn(500).p < 0.05
    assert found["untreated at 0.5"].redrawn(500).p > 0.05


def a_wedge(rng, effect):
    site, period = (part.ravel() for part in np.meshgrid(np.arange(6), np.arange(4), indexing="ij"))
    site, period = np.repeat(site, 5), np.repeat(period, 5)
    z = (period > site // 2).astype(float)
    y = rng.normal(size=len(site)) + 0.3 * period + rng.normal(0, 0.2, 6)[site] + effect * z
    return {"y": y, "z": z, "s": site, "p": period}


def test_the_sequences_of_a_wedge_are_dealt_again(rng):
    found = stepped_wedge_effect(a_wedge(rng, 2.0), "y", "z", "s", "p")
    assert found.redrawn().p == found.number("within_period_p")


def test_given_sequences_are_compared_within_periods_too(rng):
    effect = stepped_wedge_effect(a_wedge(rng, 0.0), "y", "z", "s", "p")
    every = enumerate_allocations(np.arange(6) // 2)
    given = effect.redrawn(allocations=2 * every)
    assert given.p == pytest.approx((1 + 90 * effect.number("within_period_p")) / 91)


def test_partial_nesting_and_shares_have_one_too(people):
    groups = np.where(people["z"] == 1, np.arange(80) // 10, None)
    data = {**people, "g": groups, "yes": (people["y"] > 0).astype(float)}
    assert partial_nesting_effect(data, "y", "z", "g").redrawn(200).draws == 200
    assert binary_effects(data, "yes", "z")["difference"].redrawn(200).draws == 200


def test_what_no_lot_decided_is_refused(people):
    with pytest.raises(UserError, match="no lot decided it"):
        before_after_change(people, "x", "y").redrawn()


def test_draws_of_another_width_are_refused(people):
    with pytest.raises(UserError, match="where 80 are needed"):
        individual_effect(people, "y", "z").redrawn(allocations=np.zeros((3, 4)))


def test_under_no_effect_the_p_is_at_most_its_level():
    low = 0
    for seed in range(200):
        rng = np.random.default_rng(seed)
        z = rng.permutation(np.repeat([0, 1], [12, 28]))
        y = rng.normal(0, np.where(np.arange(40) < 12, 2.0, 1.0))
        low += individual_effect({"y": y, "z": z}, "y", "z").redrawn(199, seed=seed).p <= 0.05
    assert low <= 22
