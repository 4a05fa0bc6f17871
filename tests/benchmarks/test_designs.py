"""Drawing: many rerandomisation draws beside the plain loop of the same run; what optimal matching costs."""

from __future__ import annotations

import time

import numpy as np
import pytest

from core.design import Arm, Procedure, TrialDesign
from core.procedures.matching import match_at_least_cost
from core.procedures.rerandomise import candidate_distances
from core.random_source import RandomSource
from core.randomise import draws
from core.strata import Roster, lay_out

pytestmark = pytest.mark.bench
DRAWS, LOOPED = 100_000, 4_000
UNITS, COVARIATES = 200, 8
ARMS = (Arm("c", "Control"), Arm("t", "Course"))
NAMES = tuple(f"x{i}" for i in range(COVARIATES))


def _seconds(call):
    """Time a call by its own CPU seconds, so that a busy machine does not change the ratio."""
    start = time.process_time()
    found = call()
    return time.process_time() - start, found


def _values():
    return np.random.default_rng(1).normal(size=(UNITS, COVARIATES)).round(6)


def _roster(values):
    codes = tuple(f"P{i:04d}" for i in range(UNITS))
    return Roster(codes, {name: tuple(map(str, values[:, i])) for i, name in enumerate(NAMES)})


def _plain_loop(values, n):
    """Draw and compute M as the formula is written, one draw after the other."""
    stream = RandomSource(bytes(32)).stream("allocation/keys")
    treated = UNITS // 2
    found = np.empty(n)
    for i in range(n):
        arm = np.zeros(UNITS, dtype=bool)
        arm[np.argsort(stream.words(UNITS))[treated:]] = True
        gap = values[arm].mean(axis=0) - values[~arm].mean(axis=0)
        covariance = np.cov(values.T) * (1 / treated + 1 / (UNITS - treated))
        found[i] = gap @ np.linalg.inv(covariance) @ gap
    return found


def test_100_000_rerandomisation_draws_are_30_times_the_plain_loop():
    values = _values()
    design = TrialDesign("rct", ARMS, procedure=Procedure("rerandomised", covariates=NAMES, acceptance=0.01))
    roster = _roster(values)
    layout = lay_out(design, roster)
    candidate_distances(design, roster, layout, RandomSource(bytes(32)), 1_000)
    ours = min(
        _seconds(lambda: candidate_distances(design, roster, layout, RandomSource(bytes(32)), DRAWS))[0]
        for _ in range(3)
    )
    m = candidate_distances(design, roster, layout, RandomSource(bytes(32)), DRAWS)[:, 0]
    loop, plain = _seconds(lambda: _plain_loop(values, LOOPED))
    loop *= DRAWS / LOOPED
    kept, _ = _seconds(lambda: draws(design, roster, bytes(32), 1_000))
    print(f"\n{DRAWS:,} draws of {UNITS} units by {COVARIATES} covariates: {ours:.3f} s; plain loop {loop:.1f} s,")
    print(f"{loop / ours:.0f} times. 1,000 accepted at 0.01 (100,000 tried): {kept:.3f} s")
    assert np.median(m) == pytest.approx(np.median(plain), rel=0.05)
    assert loop / ours >= 30


@pytest.mark.parametrize("clusters", [50, 100, 200, 400])
def test_optimal_matching_costs(clusters):
    points = np.random.default_rng(clusters).integers(0, 4_000, (clusters, 6))
    cost = ((points[:, None] - points[None]) ** 2).sum(axis=2)
    seconds, partner = _seconds(lambda: match_at_least_cost(cost))
    total = int(cost[np.arange(clusters), partner].sum()) // 2
    print(f"\noptimal matching of {clusters} clusters: {seconds:.2f} s, cost {total:,}; greedy {_greedy(cost):,}")
    assert total <= _greedy(cost)


def _greedy(cost):
    """Hardest first: the unit farthest from its nearest neighbour takes it."""
    free, total = list(range(len(cost))), 0
    while free:
        inside = cost[np.ix_(free, free)].astype(float)
        np.fill_diagonal(inside, np.inf)
        hardest = int(np.argmax(inside.min(axis=1)))
        partner = int(np.argmin(inside[hardest]))
        total += int(inside[hardest, partner])
        free = [unit for i, unit in enumerate(free) if i not in (hardest, partner)]
    return total
