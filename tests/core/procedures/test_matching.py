"""The optimal matching is the best there is: compared with trying everything."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.procedures.matching import match_at_least_cost


def _least(cost):
    def best(left):
        if not left:
            return 0
        first, *rest = left
        return min(cost[first, other] + best([x for x in rest if x != other]) for other in rest)

    return best(list(range(len(cost))))


@st.composite
def _costs(draw):
    n = draw(st.sampled_from([2, 4, 6, 8]))
    upper = draw(st.lists(st.integers(0, draw(st.sampled_from([2, 5, 1000]))), min_size=n * n, max_size=n * n))
    cost = np.triu(np.array(upper, dtype=np.int64).reshape(n, n), 1)
    return cost + cost.T


@given(_costs())
@settings(max_examples=300, deadline=None)
def test_no_other_matching_costs_less(cost):
    partner = match_at_least_cost(cost)
    units = np.arange(len(cost))
    assert (partner[partner] == units).all()
    assert (partner != units).all()
    assert cost[units, partner].sum() // 2 == _least(cost)


def test_odd_cycles_nested_in_each_other_are_opened_again():
    points = np.random.default_rng(3).integers(0, 40, (60, 2))
    cost = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    partner = match_at_least_cost(cost)
    greedy = _nearest_first(cost)
    assert sorted(partner[partner]) == list(range(60))
    assert cost[np.arange(60), partner].sum() // 2 <= greedy


def _nearest_first(cost):
    order = sorted((int(cost[i, j]), i, j) for i in range(len(cost)) for j in range(i))
    taken, total = set(), 0
    for price, i, j in order:
        if not taken & {i, j}:
            taken |= {i, j}
            total += price
    return total
