"""The table from design to estimator is complete and says what it should."""

from __future__ import annotations

from itertools import product

import pytest

from analysis.defaults import RULES, default_plan, method_for
from core.design import Arm, TrialDesign, Wave
from core.plan import AnalysisPlan, Outcome


def method(adjust="design", se="auto", **cell):
    facts = {"clustered": False, "stratified": False, "covariates": False, "weighted": False} | cell
    return method_for(AnalysisPlan((), adjust=adjust, se=se), **facts)


def test_each_combination_has_exactly_one_rule():
    cells = [(r.clustered, r.stratified, r.covariates) for r in RULES]
    assert sorted(cells) == sorted(product([False, True], repeat=3))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ({}, ("difference", "welch")),
        ({"weighted": True}, ("difference", "HC2")),
        ({"covariates": True}, ("lin", "HC2")),
        ({"stratified": True, "covariates": True}, ("ancova", "HC2")),
        ({"clustered": True}, ("difference", "CR2")),
        ({"clustered": True, "stratified": True}, ("ancova", "CR2")),
    ],
)
def test_the_design_implies_the_estimator(cell, expected):
    found = method(**cell)
    assert (found.estimator, found.uncertainty) == expected


def test_words_of_the_plan_win():
    found = method(adjust="lin", se="HC3", stratified=True)
    assert (found.estimator, found.uncertainty) == ("lin", "HC3")


def test_no_adjustment_is_plain():
    assert method(adjust="none", covariates=True).plain


def test_the_default_plan_takes_the_first_wave_as_baseline_where_it_was_asked():
    waves = (Wave("T0", "Before", instruments=("b_pj",)), Wave("T2", "After", instruments=("b_pj", "o_pj")))
    design = TrialDesign("rct", (Arm("c", "C"), Arm("t", "T")), waves=waves)
    outcomes = [Outcome(code, code, instrument=code, scale=code, wave="T2") for code in ("b_pj", "o_pj")]
    assert [o.baseline for o in default_plan(design, outcomes).outcomes] == ["T0", ""]
