"""Where clusters are few the redraw of the stored procedure leads, and says so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.arrays import OutcomeRows, TrialArrays
from analysis.effects import estimate
from analysis.numbers.permutation import randomisation_test
from analysis.stored_procedure import StoredProcedure
from core.design import Arm, Procedure, TrialDesign, UnitKinds
from core.plan import AnalysisPlan, Outcome
from core.randomise import Roster, randomise

PLAN = AnalysisPlan((Outcome("y", "Score", role="primary"),), draws=500)


def a_cluster_trial(clusters, per=6, arms=2, effect=0.0, seed=1, procedure="cluster"):
    """Return the frame of a small cluster trial drawn by its own procedure."""
    rng = np.random.default_rng(seed)
    codes = tuple(f"P{i:04d}" for i in range(clusters * per))
    group = tuple(f"C{i // per:02d}" for i in range(clusters * per))
    design = TrialDesign(
        "rct", tuple(Arm(f"a{i}", f"Arm {i}") for i in range(arms)), UnitKinds("school", "pupil", ("pupil",)),
        Procedure(procedure),
    )  # fmt: skip
    roster = Roster(codes, {}, group)
    drawn = randomise(design, roster, bytes(range(32)))
    labels, cluster = np.unique(group, return_inverse=True)
    arm = drawn.arm.astype(np.intp)
    y = rng.normal(size=len(codes)) + rng.normal(0, 0.3, clusters)[cluster] + effect * arm
    return TrialArrays(
        title="t", design="cluster", unit_name="pupil", arm_name="arm", units=codes,
        arms=tuple(a.code for a in design.arms), arm_labels=tuple(a.label for a in design.arms), arm=arm, stratum=None,
        strata=(), strata_names=(), cluster=cluster.astype(np.intp), clusters=tuple(labels), cluster_name="school",
        weight=None, outcomes=(OutcomeRows("y", np.arange(len(codes)), y),),
        procedure=StoredProcedure(design, roster),
    )  # fmt: skip


@pytest.fixture
def eight():
    return a_cluster_trial(8, effect=1.0)


def test_with_eight_clusters_all_seventy_allocations_lead(eight):
    found = estimate(eight, PLAN).estimates[0]
    assert found.uncertainty.startswith("Randomisation test, studentised, over all 70 possible allocations")
    assert found.p * 70 == pytest.approx(round(found.p * 70))


def test_the_estimate_and_its_error_stay_those_of_the_regression(eight):
    led, plain = (estimate(f, PLAN).estimates[0] for f in (eight, replace(eight, procedure=None)))
    assert (led.estimate, led.se, led.df) == (plain.estimate, plain.se, plain.df)


def test_the_interval_is_the_inversion_of_the_test(eight):
    found = estimate(eight, PLAN).estimates[0]
    rows = eight.outcomes[0]
    arms = (np.array([list(f"{i:08b}") for i in range(256)]) == "1").astype(np.int8)
    test = randomisation_test(
        rows.y, eight.arm, arms[arms.sum(axis=1) == 4], clusters=eight.cluster, exact=True, null=found.ci_low - 1e-6
    )
    assert test.tails.p <= 0.05


def test_without_a_stored_procedure_the_model_leads_and_warns(eight):
    found = estimate(replace(eight, procedure=None), PLAN).estimates[0]
    assert found.uncertainty.startswith("CR2")
    assert "should lead" in found.warnings[0]


def test_many_clusters_keep_the_model():
    assert estimate(a_cluster_trial(40), PLAN).estimates[0].uncertainty.startswith("CR2")


def test_too_few_clusters_say_the_smallest_p():
    found = estimate(a_cluster_trial(4, per=10), PLAN).estimates[0]
    assert "cannot go below p = 0.333" in found.warnings[0]
    assert found.uncertainty.startswith("CR2")


def test_three_arms_are_redrawn_two_at_a_time():
    found = estimate(a_cluster_trial(12, arms=3), PLAN).estimates
    assert all("all 70 possible" in e.uncertainty for e in found)


def test_a_plan_that_names_its_error_keeps_it(eight):
    assert estimate(eight, replace(PLAN, se="CR1")).estimates[0].uncertainty.startswith("CR1")


def test_arms_that_are_times_of_starting_are_not_compared_with_each_other(eight):
    procedure = eight.procedure
    wedge = replace(procedure.design, procedure=Procedure("wedge", groups=True))
    frame = replace(eight, procedure=replace(procedure, design=wedge))
    assert estimate(frame, PLAN).estimates[0].refusal.code == "PERIODS_UNKNOWN"


def test_every_primary_estimate_has_the_redraw_beside_it():
    frame = a_cluster_trial(60)
    found = estimate(frame, PLAN).estimates[0]
    first = np.unique(frame.cluster, return_index=True)[1]
    matrix = frame.procedure.redraw(PLAN.draws, "pilotage test 1")[:, first]
    rows = frame.rows("y")
    direct = randomisation_test(rows.y, frame.arm, matrix, clusters=frame.cluster, interval=False)
    assert (found.redraw.p, found.redraw.draws) == (direct.p, 500)
    assert not found.uncertainty.startswith("Randomisation")


def test_the_redraw_that_leads_is_the_one_beside(eight):
    found = estimate(eight, PLAN).estimates[0]
    assert (found.redraw.p, found.redraw.exact) == (found.p, True)


def test_without_a_stored_procedure_nothing_is_redrawn(eight):
    assert estimate(replace(eight, procedure=None), PLAN).estimates[0].redraw is None


def test_draws_are_made_once_for_all_outcomes(eight):
    procedure = eight.procedure
    assert procedure.redraw(50, "a") is procedure.redraw(50, "a")
    assert procedure.redraw(50, "b") is not procedure.redraw(50, "a")
