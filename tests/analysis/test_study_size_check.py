"""The simulation of a size agrees with its formula, and refuses what it does not cover."""

from __future__ import annotations

import pytest

from analysis.study_size import size_of
from analysis.study_size_assumptions import SizeAssumptions
from analysis.study_size_check import checked
from core.design import Arm, Procedure, TrialDesign
from core.errors import Cancelled, UserError

ARMS = (Arm("0", "Usual"), Arm("1", "Training"))
PEOPLE = TrialDesign("rct", ARMS, procedure=Procedure("stratified", ("station",)))
GROUPS = TrialDesign("cluster_rct", ARMS, procedure=Procedure("cluster"))

CASES = [
    (PEOPLE, SizeAssumptions(units=120, correlation=0.5, difference=0.5, loss=0.1)),
    (GROUPS, SizeAssumptions(units=30, group_size=12, icc=0.08, difference=0.35, size_cv=0.3)),
    (PEOPLE, SizeAssumptions(units=240, kind="binary", control_share=0.3, difference=0.18)),
]


@pytest.mark.parametrize(("design", "assumed"), CASES, ids=["people", "groups", "shares"])
def test_simulated_power_is_near_the_formula(design, assumed):
    formula = size_of(design, assumed).at_difference.power
    (found,) = checked(design, assumed, (assumed.difference,), trials=600)
    assert abs(found.power - formula) < 4 * found.mc_se + 0.02


def test_other_sizes_can_be_asked_for():
    small, large = (checked(PEOPLE, CASES[0][1], (0.5,), units=n, trials=200)[0].power for n in (40, 300))
    assert small < large


def test_a_wedge_is_refused_by_name():
    wedge = TrialDesign("stepped_wedge", ARMS, procedure=Procedure("wedge", groups=True))
    with pytest.raises(UserError, match="formula for stepped wedges"):
        checked(wedge, SizeAssumptions(units=12), (0.2,))


def test_counts_are_refused_by_name():
    with pytest.raises(UserError, match="not counts"):
        checked(PEOPLE, SizeAssumptions(kind="count"), (0.2,))


def test_it_can_be_stopped():
    class Stop:
        def step(self, done, total, label):
            raise Cancelled

    with pytest.raises(Cancelled):
        checked(PEOPLE, CASES[0][1], (0.5,), progress=Stop())
