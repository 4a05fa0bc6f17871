from __future__ import annotations

import numpy as np
import pytest

from analysis.numbers.bounds import lee_bounds
from analysis.numbers.bounds_clustered import clustered_lee_bounds
from core.errors import UserError


def a_trial(clusters=20, people=15, between=0.0, seed=1, effect=0.3):
    rng = np.random.default_rng(seed)
    group = np.repeat(np.arange(clusters), people)
    z = group % 2
    y = effect * z + rng.normal(0, between, clusters)[group] + rng.normal(size=len(group))
    y[rng.random(len(y)) > 0.75 + 0.15 * z] = np.nan
    return y, z, group


def test_the_bounds_are_those_of_the_people():
    y, z, group = a_trial()
    assert clustered_lee_bounds(y, z, group, draws=99).bounds == lee_bounds(y, z)


def test_people_as_their_own_clusters_agree_with_lees_formula():
    y, z, _ = a_trial(clusters=60, people=20)
    found, plain = clustered_lee_bounds(y, z, np.arange(len(y)), draws=999), lee_bounds(y, z)
    assert found.se_lower == pytest.approx(plain.se_lower, rel=0.12)
    assert found.se_upper == pytest.approx(plain.se_upper, rel=0.12)


def test_clusters_that_differ_widen_the_interval():
    y, z, group = a_trial(between=1.0)
    assert clustered_lee_bounds(y, z, group, draws=299).se_lower > 1.4 * lee_bounds(y, z).se_lower


def test_the_interval_of_the_effect_lies_within_that_of_the_bounds():
    found = clustered_lee_bounds(*a_trial(between=0.5), draws=299)
    assert found.ci_low_bounds < found.ci_low_effect < found.bounds.lower
    assert found.bounds.upper < found.ci_high_effect < found.ci_high_bounds


def test_without_missing_outcomes_it_is_the_error_of_the_difference():
    rng = np.random.default_rng(4)
    group = np.repeat(np.arange(10), 6)
    y = rng.normal(size=10)[group]
    means = y[::6]
    by_hand = np.sqrt(sum(means[a::2].var(ddof=1) / 5 for a in (0, 1)))
    assert clustered_lee_bounds(y, group % 2, group, draws=4_000).se_lower == pytest.approx(by_hand, rel=0.05)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda y, z, g: (y, np.arange(len(y)) % 2, g), "is in both arms"),
        (lambda y, z, g: (y, z, z), "2 clusters are observed"),
        (lambda y, z, g: (np.where(z == 1, np.nan, y), z, g), "Nobody in the treated arm"),
        (lambda y, z, g: (np.where((z == 1) & (g > 1), np.nan, y), z, g), "standard error of “the bounds”"),
    ],
)
def test_what_cannot_be_redrawn_is_refused(change, words):
    with pytest.raises(UserError, match=words):
        clustered_lee_bounds(*change(*a_trial()), draws=99)
