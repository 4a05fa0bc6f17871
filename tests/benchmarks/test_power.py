"""Power of a cluster trial by simulation, beside the plain loop and DeclareDesign.

The loop runs here; DeclareDesign's recorded time is scaled by how fast this machine runs the plain numpy version now.
"""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from analysis.numbers.linear import fit, infer
from analysis.power.simulated_assumptions import Assumptions, made_up_roster
from analysis.power.simulated_power import simulated_power
from core.design import Arm, Procedure, TrialDesign
from core.randomise import draws
from tests.benchmarks.test_stats import _recorded, _seconds

pytestmark = pytest.mark.bench

TRIALS, GROUPS, SIZE = 1_000, 40, 24
DESIGN = TrialDesign("cluster", (Arm("U", "Usual"), Arm("T", "Training")), procedure=Procedure("cluster"))
ROSTER = made_up_roster(GROUPS, cluster_sizes=SIZE)
# DeclareDesign's trial has a group SD of 0.25 beside 1 within, and an effect of 0.25: here in units of the whole SD.
SD = float(np.sqrt(1 + 0.25**2))
ASSUMED, EFFECT = Assumptions(icc=0.25**2 / SD**2), 0.25 / SD
LOOPED = 50


def _ours(baseline: float | None = None):
    assumed = Assumptions(icc=ASSUMED.icc, baseline_correlation=baseline)
    return simulated_power(DESIGN, ROSTER, assumed, EFFECT, trials=TRIALS).points[0].power


def _plain_numpy():
    rng = np.random.default_rng(3)
    u = rng.normal(0, 0.25, (TRIALS, GROUPS))
    means = u + rng.normal(size=(TRIALS, GROUPS, SIZE)).mean(2)
    z = np.argsort(rng.random((TRIALS, GROUPS)), 1) < GROUPS // 2
    means = means + 0.25 * z
    m1, m0 = (means * z).sum(1) / (GROUPS // 2), (means * ~z).sum(1) / (GROUPS // 2)
    v = ((means - np.where(z, m1[:, None], m0[:, None])) ** 2).sum(1) / (GROUPS - 2)
    return (np.abs((m1 - m0) / np.sqrt(v * 4 / GROUPS)) > stats.t.ppf(0.975, GROUPS - 2)).mean()


def _loop(baseline: float | None = None):
    """Draw, simulate every person, fit and test one trial after the other."""
    rng = np.random.default_rng(3)
    group = np.repeat(np.arange(GROUPS), SIZE)
    found = 0
    for arm in draws(DESIGN, ROSTER, bytes(32), LOOPED):
        u, e = rng.normal(0, 0.25, GROUPS)[group], rng.normal(size=GROUPS * SIZE)
        columns, names = [np.ones(len(group)), arm.astype(float)], ["1", "z"]
        y = 0.25 * arm + u + e
        if baseline is not None:
            x = rng.normal(0, 0.25, GROUPS)[group] + rng.normal(size=GROUPS * SIZE)
            y = 0.25 * arm + baseline * x + np.sqrt(1 - baseline**2) * (u + e)
            columns, names = [*columns, x], [*names, "x"]
        model = fit(y, np.column_stack(columns), names)
        one = infer(model, model.contrast(z=1.0), "CR2", group)
        found += abs(one.estimate / one.se) > stats.t.ppf(0.975, one.df)
    return found / LOOPED


@pytest.mark.parametrize("baseline", [None, 0.6])
def test_power_of_a_cluster_trial_through_the_real_procedure_and_cr2(baseline):
    mine, plain = _seconds(lambda: _ours(baseline)), _seconds(_plain_numpy)
    loop = _seconds(lambda: _loop(baseline), runs=3) * TRIALS / LOOPED
    here = plain / _recorded("py_times.csv")["numpy power 1,000 sims cluster trial 40 x 24 (cluster means t)"]
    recorded = _recorded("r_times.csv")["DeclareDesign diagnose 500 sims cluster trial 40x24 CR2 (no bootstrap)"]
    peer = recorded * TRIALS / 500 * here / mine
    what = "" if baseline is None else ", with a baseline (the peer has none)"
    print(f"\nPower, 1,000 trials of 40 groups of 24, CR2{what}: {mine * 1e3:.1f} ms")
    print(f"  plain loop through numbers.linear: {loop / mine:.0f} times; plain numpy: {plain / mine:.1f} times")
    print(f"  DeclareDesign: {peer:.0f} times (at least 100)")
    assert peer >= 100


def test_both_find_the_same_power():
    assert _ours().value == pytest.approx(_plain_numpy(), abs=0.06)
