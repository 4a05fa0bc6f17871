from __future__ import annotations

import itertools

import numpy as np
import pytest

from analysis.numbers.within_periods import within_period_effect
from core.errors import UserError


def a_wedge(sites=6, periods=4, people=5, effect=2.0, seed=3, noise=1.0):
    rng = np.random.default_rng(seed)
    site, period, _ = (a.ravel() for a in np.meshgrid(range(sites), range(periods), range(people), indexing="ij"))
    z = (period > site % (periods - 1)).astype(int)
    y = 10 * period**2 + rng.normal(0, 1, sites)[site] * noise + effect * z + rng.normal(0, noise, len(site))
    return y, z, site, period


def test_a_trend_over_time_does_not_enter():
    y, z, site, period = a_wedge(noise=0.0)
    assert within_period_effect(y, z, site, period).estimate == pytest.approx(2.0)


def test_periods_are_weighted_by_sites_of_both_kinds():
    found = within_period_effect(*a_wedge())
    assert [(p.treated_sites, p.control_sites) for p in found.periods] == [(2, 4), (4, 2)]
    assert sum(p.weight * p.difference for p in found.periods) == pytest.approx(found.estimate)


def test_few_sequences_are_dealt_in_every_way():
    found = within_period_effect(*a_wedge())
    assert (found.exact, found.tails.draws, found.sequences) == (True, 90, 3)
    assert found.interval.ci_low < found.estimate < found.interval.ci_high


def test_many_sequences_are_dealt_at_random_and_the_same_each_time():
    one, other = (within_period_effect(*a_wedge(sites=12), draws=499, seed=9) for _ in range(2))
    assert not one.exact
    assert (one.p, one.interval) == (other.p, other.interval)


def test_the_p_value_is_that_of_moving_the_states_by_hand():
    y, z, site, period = a_wedge(sites=4, effect=0.5)
    states = {(s, p): z[(site == s) & (period == p)][0] for s in range(4) for p in range(4)}
    found = within_period_effect(y, z, site, period)
    moved = []
    for order in itertools.permutations(range(4)):
        dealt = np.array([states[order[s], p] for s, p in zip(site, period, strict=True)])
        moved.append(abs(within_period_effect(y, dealt, site, period, draws=1).estimate))
    assert found.p == np.mean(np.array(moved) >= abs(found.estimate) - 1e-9)


def test_an_effect_of_nobody_is_rejected_at_its_level():
    rejected = [within_period_effect(*a_wedge(effect=0.0, seed=s), draws=99).p <= 0.1 for s in range(200)]
    assert np.mean(rejected) <= 0.1 + 3 * np.sqrt(0.1 * 0.9 / 200)


def test_a_site_without_rows_in_a_period_keeps_its_state():
    y, z, site, period = a_wedge()
    gone = (site == 0) & (period == 2)
    assert within_period_effect(y[~gone], z[~gone], site[~gone], period[~gone]).periods[1].treated_sites == 3


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda y, z, s, p: (y, p > 1, s, p), "no period has sites of both kinds"),
        (lambda y, z, s, p: (y, np.arange(len(y)) % 2, s, p), "with and without the programme in the same period"),
        (lambda y, z, s, p: (y, z, 0 * s, p), "1 clusters are observed"),
    ],
)
def test_what_is_no_wedge_is_refused(change, words):
    with pytest.raises(UserError, match=words):
        within_period_effect(*change(*a_wedge()))
