"""Losses are counted by outcome and arm, as units."""

from __future__ import annotations

from analysis.attrition import attrition
from analysis.frames import TrialFrame
from analysis.results import AttritionRow
from tests.analysis.builders import a_plan, a_table


def test_units_without_the_outcome_are_lost_to_their_arm():
    table = a_table(y=[1, None, 3, 4, None, None], z=[0, 0, 0, 1, 1, 1])
    found = attrition(TrialFrame.from_table(table, a_plan()))
    assert found == (AttritionRow("y", "0", 3, 2), AttritionRow("y", "1", 3, 1))
