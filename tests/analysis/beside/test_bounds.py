"""Bounds beside an estimate are those of the functions of arrays, on everyone who was to be measured."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.beside.bounds import extreme_row, lee_row, tolerance_row
from analysis.numbers.bounds import attrition_bias, extreme_bounds, lee_bounds
from tests.analysis.beside.a_check import a_check, a_trial


def arrays(columns):
    return np.array([np.nan if v is None else v for v in columns["y"]]), np.array(columns["z"])


def test_lee_bounds_come_with_the_interval_of_the_effect():
    columns = a_trial()
    row, found = lee_row(a_check(columns, baseline="x")), lee_bounds(*arrays(columns))
    assert (row.low, row.high) == (found.lower, found.upper)
    assert (row.ci_low, row.ci_high) == (found.ci_low_effect, found.ci_high_effect)
    assert "Proposition 3" in row.words


def test_with_clusters_these_are_drawn_again():
    columns = a_trial(clusters=12)
    row, found = lee_row(a_check(columns, cluster="g")), lee_bounds(*arrays(columns))
    assert (row.low, row.high) == pytest.approx((found.lower, found.upper))
    assert row.ci_low < row.low <= row.high < row.ci_high
    assert "clusters" in row.words


def test_the_ends_of_the_scale_bound_the_effect_without_assumption():
    columns = a_trial()
    row, found = extreme_row(a_check(columns, limits=(0, 100))), extreme_bounds(*arrays(columns), 0, 100)
    assert (row.low, row.high) == (found.lower, found.upper)


def test_a_scale_without_known_ends_is_refused_by_name():
    row = extreme_row(a_check(a_trial()))
    assert row.refusal is not None
    assert row.refusal.code == "CHECK_NO_ENDS"


def test_the_expected_bias_is_a_number_and_no_grade():
    columns = a_trial()
    y, z = arrays(columns)
    seen = ~np.isnan(y)
    assert tolerance_row(a_check(columns)).value == attrition_bias(seen[z == 1].mean(), seen[z == 0].mean())
