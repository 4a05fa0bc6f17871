"""Multiple imputation keeps the main adjustment; the tipping point is what imputing with a shift would give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.beside.imputed import SEED, impute, imputed_row, tip, tipping_row
from analysis.numbers.missing import imputed_effect
from analysis.numbers.pooling import pool
from core.errors import UserError
from tests.analysis.beside.a_check import a_check, a_trial

PLANS = {
    "covariate": {"adjust": "ancova", "baseline": "x"},
    "Lin": {"baseline": "x"},
    "strata": {"baseline": "x", "strata": ("s",)},
    "clusters": {"baseline": "x", "cluster": "g"},
}


def checked(name):
    return a_check(a_trial(clusters=12 if name == "clusters" else 0), **PLANS[name])


def test_with_a_covariate_it_is_the_method_of_arrays():
    columns = a_trial()
    check = a_check(columns, adjust="ancova", baseline="x")
    row = imputed_row(check, lambda: impute(check))
    y = np.array([np.nan if v is None else v for v in columns["y"]])
    x = np.array(columns["x"])[:, None]
    found = imputed_effect(y, columns["z"], x - x.mean(), ["x"], seed=SEED).pooled.effect
    assert (row.estimate, row.ci_low, row.ci_high) == pytest.approx((found.estimate, found.ci_low, found.ci_high))
    assert row.n == len(y)


@pytest.mark.parametrize("name", PLANS)
@settings(max_examples=5, deadline=None)
@given(treated=st.floats(-20, 20), control=st.floats(-20, 20))
def test_the_tipping_grid_is_what_shifted_imputations_give(name, treated, control):
    check = checked(name)
    imputed = impute(check)
    lost, arm = np.isnan(imputed.model.sample.y), imputed.model.treated
    shift = np.where(lost, np.where(arm, treated, control), 0.0)
    again = [imputed.model.with_values(table + shift).infer() for table in imputed.tables]
    pooled = pool([f.estimate for f in again], [f.se**2 for f in again], imputed.pooled.df_complete)
    grid = tip(check, imputed)
    low, value, high = grid.at(treated, control)
    assert value == pytest.approx(pooled.effect.estimate, rel=1e-8, abs=1e-8)
    assert (high - low) / (2 * grid.critical) == pytest.approx(pooled.effect.se, rel=1e-6)


def test_where_it_turns_the_interval_touches_zero():
    check = a_check(a_trial(400), baseline="x")
    grid = tip(check, impute(check))
    assert grid.turns is not None
    assert min(abs(end) for end in grid.at(grid.turns, 0.0)) == pytest.approx(0, abs=1e-8)
    assert tipping_row(check, lambda: grid).value == grid.turns


def test_an_interval_that_holds_zero_has_no_tipping_point():
    columns = a_trial(60)
    columns["y"] = [None if v is None else v - 4 * z for v, z in zip(columns["y"], columns["z"], strict=True)]
    check = a_check(columns)
    assert tip(check, impute(check)).turns is None


def test_nobody_lost_is_a_named_refusal():
    check = a_check(a_trial(lost=0))
    with pytest.raises(UserError, match="Everyone"):
        impute(check)
    row = imputed_row(check, lambda: impute(check))
    assert row.refusal is not None
    assert (row.refusal.code, row.estimate) == ("CHECK_NOBODY_LOST", None)
