"""Size and coverage by simulation (ruling M14): for each design, with 8, 20 and 60 clusters (or as small in people)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.effects import estimate
from analysis.numbers.assignments import enumerate_allocations, permute_within
from analysis.numbers.permutation import randomisation_test
from core.plan import AnalysisPlan, Outcome
from core.randomise import draws
from tests.analysis.test_redraw import a_cluster_trial
from tests.slow.simulated_designs import DESIGNS, TRUTH, clusters

pytestmark = pytest.mark.slow

SIZES = (8, 20, 60)
REDRAWS = 199


def monte_carlo_error(share, runs):
    return np.sqrt(share * (1 - share) / runs)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", list(DESIGNS))
def test_an_interval_misses_the_truth_in_one_of_twenty(name, size):
    design, rng = DESIGNS[name], np.random.default_rng(size)
    runs = design.runs_at(size)
    found = [design.estimate(design.draw(rng, size)) for _ in range(runs)]
    assert all(e.refusal is None for e in found)
    share = np.mean([not e.effect.ci_low <= TRUTH <= e.effect.ci_high for e in found])
    print(f"{name}, {size}: {share:.4f} of {runs}")
    error = monte_carlo_error(0.05, runs)
    assert design.low - 2 * error <= share <= design.high + 2 * error


@pytest.mark.parametrize("size", SIZES)
def test_the_redraw_test_of_clusters_rejects_at_most_one_in_twenty(size):
    rng, runs = np.random.default_rng(size), 1000
    rejected = covered = 0
    for run in range(runs):
        # In two strata of four clusters each no p could reach 0.05.
        d = clusters(rng, size, strata=1 if size == 8 else 2)
        first = d.drop_duplicates("cluster")
        arm, stratum = first["z"].to_numpy(), first["stratum"].to_numpy()
        beside = ["x"] if size == 8 else ["x", "stratum"]
        matrix = enumerate_allocations(arm) if size == 8 else permute_within(arm, REDRAWS, run, stratum)
        test = randomisation_test(
            d["y"], d["z"], matrix, covariates=d[beside], clusters=d["cluster"], exact=size == 8, null=TRUTH,
            interval=run % 4 == 0,
        )  # fmt: skip
        rejected += test.tails.p <= 0.05
        covered += test.interval is not None and test.interval.ci_low <= TRUTH <= test.interval.ci_high
    print(f"{size} clusters: size {rejected / runs:.4f}, the interval holds the truth in {4 * covered / runs:.4f}")
    assert rejected / runs <= 0.05 + 2 * monte_carlo_error(0.05, runs)
    assert 4 * covered / runs >= 0.95 - 3 * monte_carlo_error(0.05, runs / 4)


def test_the_redraw_that_leads_in_a_study_of_eight_clusters_covers():
    plan = AnalysisPlan((Outcome("y", "Score", role="primary"),), draws=500)
    frames = (redrawn(a_cluster_trial(8, seed=seed), seed) for seed in range(400))
    found = [estimate(frame, plan).estimates[0] for frame in frames]
    assert all(e.uncertainty.startswith("Randomisation test") for e in found)
    share = np.mean([e.ci_low <= 0 <= e.ci_high for e in found])
    print(f"8 clusters led by redraw: the interval holds the truth in {share:.4f}")
    assert share >= 0.95 - 3 * monte_carlo_error(0.05, 400)


def redrawn(frame, seed):
    """Return the frame with another arm for each cluster, from its own procedure; nobody is affected by it."""
    procedure = frame.procedure
    arm = draws(procedure.design, procedure.roster, seed.to_bytes(32, "big"), 1)[0]
    return replace(frame, arm=arm.astype(np.intp))
