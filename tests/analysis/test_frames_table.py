"""From columns to a frame: each wrong table is refused with its row and remedy."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.frames import TrialFrame
from core.errors import UserError
from core.plan import Outcome
from tests.analysis.builders import a_plan, a_table

Y = [1, 2, 3, 4, 5, 6]
Z = [0, 0, 0, 1, 1, 1]


def refusal(table, plan):
    with pytest.raises(UserError) as caught:
        TrialFrame.from_table(table, plan)
    return caught.value


def test_the_control_comes_first_and_the_other_arms_in_order():
    frame = TrialFrame.from_table(a_table(y=Y, z=["b", "b", "a", "a", "c", "c"]), a_plan(control="b"))
    assert frame.arms == ("b", "a", "c")
    assert list(frame.arm) == [0, 0, 1, 1, 2, 2]


def test_an_unknown_control_lists_what_the_column_holds():
    error = refusal(a_table(y=Y, z=Z), a_plan(control="none"))
    assert (error.code, "“0”, “1”" in str(error)) == ("DATA_CONTROL_UNKNOWN", True)


def test_one_arm_only_is_refused():
    assert refusal(a_table(y=Y, z=[0] * 6), a_plan()).code == "DATA_ONE_ARM"


def test_an_arm_with_one_row_is_refused_with_its_row():
    error = refusal(a_table(y=Y, z=[0, 0, 0, 0, 0, 1]), a_plan())
    assert (error.code, error.where["row"]) == ("DATA_ARM_TOO_SMALL", 7)


def test_an_empty_arm_is_refused_with_its_row():
    assert refusal(a_table(y=Y, z=[0, None, 0, 1, 1, 1]), a_plan()).where["row"] == 3


def test_a_cluster_split_over_arms_is_refused_with_both_rows():
    error = refusal(a_table(y=Y, z=Z, c=["a", "a", "b", "b", "d", "d"]), a_plan(cluster="c"))
    assert (error.code, error.where["first_row"], error.where["row"]) == ("DATA_CLUSTER_SPLIT", 4, 5)


@pytest.mark.parametrize("weight", [0, -1, None])
def test_a_weight_that_is_not_positive_is_refused(weight):
    error = refusal(a_table(y=Y, z=Z, w=[1, 1, weight, 1, 1, 1]), a_plan(weight="w"))
    assert (error.code, error.where["row"]) == ("DATA_WEIGHT_NOT_POSITIVE", 4)


def test_an_empty_stratum_is_refused_with_its_row():
    error = refusal(a_table(y=Y, z=Z, s=["a", "a", None, "a", "a", "a"]), a_plan(strata=("s",)))
    assert (error.code, error.where["row"]) == ("DATA_CELL_EMPTY", 4)


def test_a_binary_outcome_must_be_0_or_1():
    outcome = Outcome("y", "Voted", kind="binary")
    assert refusal(a_table(y=Y, z=Z), a_plan([outcome])).code == "DATA_NOT_BINARY"


def test_a_missing_outcome_column_is_refused():
    assert refusal(a_table(y=Y, z=Z), a_plan("score")).code == "DATA_COLUMN_MISSING"


def test_two_stratum_columns_are_crossed():
    table = a_table(y=Y, z=Z, s=["a", "b"] * 3, t=["x", "x", "y", "y", "x", "x"])
    assert "a × y" in TrialFrame.from_table(table, a_plan(strata=("s", "t"))).strata


def test_a_text_covariate_becomes_levels():
    frame = TrialFrame.from_table(a_table(y=Y, z=Z, sex=["f", "m", "", "f", "m", "m"]), a_plan(covariates=("sex",)))
    variable = frame.rows("y").covariates[0]
    assert variable.levels == ("f", "m")
    assert np.isnan(variable.values[2])


def strata_of(arms_by_stratum):
    z = [a for arms in arms_by_stratum for a in arms]
    s = [str(i) for i, arms in enumerate(arms_by_stratum) for _ in arms]
    return TrialFrame.from_table(a_table(y=list(range(len(z))), z=z, s=s), a_plan(strata=("s",)))


def test_equal_shares_up_to_rounding_need_no_weights():
    assert strata_of([[0, 0, 1], [0, 1, 1], [0, 0, 1, 1]]).weight is None


def test_unequal_shares_give_inverse_share_weights_and_a_warning():
    frame = strata_of([[0] * 6 + [1] * 2, [0] * 2 + [1] * 6])
    assert frame.weight[0] == pytest.approx(8 / 6)
    assert frame.weight[6] == pytest.approx(4)
    assert "weighted" in frame.warnings[0]


def test_a_stratum_that_lacks_an_arm_gets_finite_weights_and_is_named():
    frame = strata_of([[0] * 6 + [1] * 2, [1] * 6])
    assert np.isfinite(frame.weight).all()
    assert "1 of 2 strata lack an arm" in frame.warnings[1]


def test_the_data_hash_changes_with_one_value_and_not_with_the_title():
    one = TrialFrame.from_table(a_table(y=Y, z=Z), a_plan())
    same = TrialFrame.from_table(a_table(y=Y, z=Z), a_plan())
    other = TrialFrame.from_table(a_table(y=[1, 2, 3, 4, 5, 7], z=Z), a_plan())
    assert one.data_hash() == same.data_hash() != other.data_hash()
