"""What stands beside an estimate follows from its design, or is what the plan names."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.beside.check import Check
from analysis.beside.redrawn import Lots
from analysis.beside.sensitivity import checks_of, names_of
from analysis.designs.clustered import partial_nesting_effect
from core.plan import SENSITIVITY
from tests.analysis.beside.a_check import a_check, a_trial


def found_of(check):
    return checks_of(check, Lots(check.frame, 300))


@pytest.mark.parametrize(
    ("trial", "plan", "expected"),
    [
        ({"lost": 0}, {}, {"redraw"}),
        ({"lost": 0}, {"baseline": "x"}, {"unadjusted", "redraw"}),
        ({}, {"strata": ("s",), "baseline": "x"}, {"unadjusted", "no_covariates", "imputed", "lee", "tipping", "redraw",
                                                   "tolerance"}),
        ({"lost": 0, "clusters": 12}, {"cluster": "g"}, {"redraw", "bootstrap"}),
        ({}, {"sensitivity": ("lee",)}, {"lee"}),
        ({}, {"sensitivity": ("none",)}, set()),
    ],
)  # fmt: skip
def test_the_set_follows_from_design_losses_and_plan(trial, plan, expected):
    assert set(names_of(a_check(a_trial(**trial), **plan))) == expected


def test_every_check_that_a_plan_names_is_a_row_or_a_named_refusal():
    found = found_of(a_check(a_trial(8, lost=0.3), sensitivity=SENSITIVITY))
    assert [row.name for row in found.rows] == list(SENSITIVITY)
    assert {row.planned for row in found.rows} == {"plan"}
    for row in found.rows:
        numbers = (row.estimate, row.low, row.high, row.p, row.value, row.ci_low, row.ci_high)
        assert all(v is None or np.isfinite(v) for v in numbers)
        assert row.refusal is not None or any(v is not None for v in numbers) or row.name == "tipping"


def test_each_alternative_stands_at_the_level_of_the_main_estimate():
    check = a_check(a_trial(), baseline="x", strata=("s",), alpha=0.02)
    rows = {row.name: row for row in found_of(check).rows}
    again = a_check(a_trial(), baseline="x", strata=("s",), adjust="none", alpha=0.02).main
    assert rows["unadjusted"].level == check.main.level == pytest.approx(0.98)
    assert (rows["unadjusted"].estimate, rows["unadjusted"].ci_low) == pytest.approx((again.estimate, again.ci_low))


def test_course_groups_are_partial_nesting():
    columns = a_trial(lost=0)
    check = a_check(columns, adjust="none")
    groups = tuple(f"G{i % 6}" if arm else "" for i, arm in enumerate(check.frame.arm))
    nested = Check(replace(check.frame, groups=groups), check.plan, check.main, True)
    row = next(row for row in found_of(nested).rows if row.name == "nested")
    effect = partial_nesting_effect({**columns, "group": list(groups)}, "y", "z", "group").effect
    assert effect is not None
    assert (row.estimate, row.ci_low) == pytest.approx((effect.estimate, effect.ci_low))


def test_with_three_arms_the_alternatives_keep_the_regression_of_all_arms():
    columns = a_trial(150, lost=0.1)
    columns["z"] = [i % 3 for i in range(150)]
    check = a_check(columns, baseline="x", adjust="ancova")
    assert check.seen.infer().estimate == pytest.approx(check.main.estimate)
    assert (check.seen.size, check.pair.size) == (check.main.n, 100)
