"""Only declared groups are compared; the difference of their effects is the result."""

from __future__ import annotations

import pytest

from analysis.beside.subgroups import subgroup_rows
from analysis.designs.subgroups import subgroup_effects
from tests.analysis.beside.a_check import a_check, a_trial


def test_the_difference_is_that_of_the_method_for_frames():
    columns = a_trial() | {"sex": ["f", "m", "m"] * 40}
    rows = subgroup_rows(a_check(columns, adjust="ancova", baseline="x", subgroups=("sex",)))
    found = subgroup_effects({**columns, "y": [float("nan") if v is None else v for v in columns["y"]]},
                             "y", "z", "sex", ("x",))  # fmt: skip
    by_level = {row.level: row for row in rows}
    for row, effect in ((by_level["m − f"], found["interaction m - f"]), (by_level["f"], found["in f"])):
        assert effect.effect is not None
        assert (row.estimate, row.ci_low) == pytest.approx((effect.effect.estimate, effect.effect.ci_low))
    assert [row.kind for row in rows] == ["level", "level", "difference"]


def test_a_number_is_cut_at_its_median_over_everyone():
    columns = a_trial() | {"age": list(range(120))}
    rows = subgroup_rows(a_check(columns, subgroups=("age",)))
    assert [row.level for row in rows] == ["up to 59.5", "above 59.5", "above 59.5 − up to 59.5"]


def test_a_level_with_few_people_is_refused_and_does_not_disturb_the_others():
    columns = a_trial() | {"rank": ["chief"] * 6 + [("line", "sergeant")[i // 2 % 2] for i in range(114)]}
    rows = {row.level: row for row in subgroup_rows(a_check(columns, subgroups=("rank",)))}
    assert rows["chief"].refusal.code == "CHECK_SUBGROUP_THIN"
    assert rows["sergeant − line"].estimate is not None


def test_one_level_is_nothing_to_compare():
    rows = subgroup_rows(a_check(a_trial() | {"rank": ["line"] * 120}, subgroups=("rank",)))
    assert [row.refusal.code for row in rows] == ["CHECK_SUBGROUP_ONE"]


def test_no_group_is_compared_that_the_plan_does_not_declare():
    assert subgroup_rows(a_check(a_trial() | {"rank": ["a", "b"] * 60}, covariates=("rank",))) == ()
