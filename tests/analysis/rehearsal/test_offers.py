"""What arms offer in each period, and what an estimate of each kind stands for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from analysis.effects_case import nothing
from analysis.rehearsal.assumptions import Assumptions
from analysis.rehearsal.offers import offers_of, true_difference
from core.design import Arm, Procedure, TrialDesign
from core.plan import Outcome
from core.procedures.factorial import factorial_arms
from core.procedures.saturation import saturation_arms

ASSUMED = Assumptions((), spill=0.5, interaction=0.25)
MEANS = np.array([1.0, 2.0, 4.0, 9.0])
CELLS = ("none", "b", "a", "a+b")


def _estimate(kind: str, treated: str, control: str = "none"):
    blank = nothing(Outcome("y", "Y", "belief", "i"), 0.95, "")
    return replace(blank, kind=kind, treated=treated, control=control)


def test_a_wedge_offers_the_programme_from_the_start_of_each_sequence():
    design = TrialDesign("rct", (Arm("1", "1"), Arm("2", "2")), procedure=Procedure("wedge", transition=1, groups=True))
    offers = offers_of(design, ASSUMED)
    assert offers.state.tolist() == [[0, -1, 1, 1], [0, 0, -1, 1]]
    assert offers.is_offered(np.array([0, 1])).tolist() == [True, True]


def test_untreated_people_get_a_part_that_grows_with_the_share_of_their_group():
    procedure = Procedure("saturation", saturations=(0.0, 0.5, 1.0))
    offers = offers_of(TrialDesign("rct", saturation_arms((0.0, 0.5, 1.0)), procedure=procedure), ASSUMED)
    assert offers.without.tolist() == [0.0, 0.25, 0.25, 0.5]
    assert offers.offered.tolist() == [False, False, True, True]


def test_two_components_add_up_and_their_interaction_comes_on_top():
    design = TrialDesign("rct", factorial_arms(("a", "b")), factors=("a", "b"))
    assert offers_of(design, ASSUMED).taking.tolist() == [1.0, 1.0, 1.0, 2.25]


def test_each_kind_of_estimate_has_a_truth_of_its_own():
    truths = [
        true_difference(_estimate("margin", "a"), CELLS, MEANS),
        true_difference(_estimate("margin", "b"), CELLS, MEANS),
        true_difference(_estimate("interaction", "a+b"), CELLS, MEANS),
        true_difference(_estimate("declared", "a", "b"), CELLS, MEANS),
        true_difference(_estimate("wedge", "with", "without"), CELLS, MEANS[:2]),
    ]
    assert truths == [5.0, 3.0, 4.0, 2.0, 1.0]
