"""Balance of rerandomisation against values computed in R over all assignments of a small blocked trial."""

from __future__ import annotations

import csv
import itertools
import json

import numpy as np
import pytest

from core.design import Arm, Procedure, TrialDesign
from core.procedures.chi_square import chi_square_cdf, chi_square_quantile
from core.procedures.covariates import columns_of, whitened
from core.procedures.rerandomise import distances
from core.randomise import draws
from core.strata import Roster, lay_out
from tests.corpora import shared

# M is computed on covariates in whole steps of a power of two, some 2**-16 of a standard deviation.
STEPS = 1e-4


@pytest.fixture(scope="module")
def reference():
    entries = json.loads(shared("oracle/ref/assignment.json").read_text(encoding="utf-8"))["entries"]
    return {entry["id"]: entry for entry in entries}["rerandomisation_small"]["values"]


@pytest.fixture(scope="module")
def trial():
    with shared("oracle/data/small_blocked.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    attributes = {name: tuple(row[name] for row in rows) for name in ("x", "y", "block")}
    roster = Roster(tuple(f"P{i:02d}" for i in range(len(rows))), attributes)
    return roster, np.array([[int(row["z"]) for row in rows]], dtype=np.int8)


def _distances(roster, arm):
    procedure = Procedure("stratified", ("block",))
    layout = lay_out(TrialDesign("rct", (Arm("c", ""), Arm("t", "")), procedure=procedure), roster)
    grid = whitened(columns_of(layout, roster, ("x", "y")))
    return distances(arm, 2, grid, np.zeros(grid.steps.shape[1], dtype=np.int64), 1)[:, 0]


def _all_assignments(block):
    ways = [list(itertools.combinations(np.flatnonzero(block == b), sum(block == b) // 2)) for b in set(block)]
    arms = np.zeros((np.prod([len(way) for way in ways]), len(block)), dtype=np.int8)
    for row, chosen in enumerate(itertools.product(*ways)):
        arms[row, list(itertools.chain(*chosen))] = 1
    return arms


def test_m_of_the_actual_assignment_is_that_of_the_reference(trial, reference):
    roster, arm = trial
    assert _distances(roster, arm)[0] == pytest.approx(reference["M_observed"], rel=STEPS)


def test_as_many_of_all_assignments_pass_as_in_the_reference(trial, reference):
    roster, _arm = trial
    m = _distances(roster, _all_assignments(np.array(roster.attributes["block"])))
    assert len(m) == 4900
    assert int((m <= reference["threshold"]).sum()) == reference["accepted"]
    assert m.min() == pytest.approx(reference["min_M"], rel=0.01)


def test_the_quantile_of_chi_square_is_that_of_r(reference):
    assert chi_square_quantile(0.1, 2) == pytest.approx(reference["threshold"], rel=1e-8)
    assert chi_square_cdf(reference["threshold"], 2) == pytest.approx(0.1, rel=1e-9)
    assert chi_square_cdf(18.307038, 10) == pytest.approx(0.95, abs=1e-8)
    assert chi_square_cdf(0.0, 3) == 0


def test_every_redraw_of_a_blocked_rerandomisation_splits_every_block(trial):
    roster, _arm = trial
    arms = (Arm("c", ""), Arm("t", ""))
    procedure = Procedure("rerandomised", ("block",), covariates=("x", "y"), acceptance=0.25)
    drawn = draws(TrialDesign("rct", arms, procedure=procedure), roster, bytes(32), 50)
    block = np.array(roster.attributes["block"])
    for name in set(block):
        assert (drawn[:, block == name].sum(axis=1) * 2 == (block == name).sum()).all()
