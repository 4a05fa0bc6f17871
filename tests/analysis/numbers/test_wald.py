"""Intervals and p-values from the t distribution, against tables."""

from __future__ import annotations

import pytest

from analysis.numbers.wald import wald
from core.errors import UserError


def test_an_interval_is_the_t_quantile_times_the_error():
    found = wald(1.0, 0.5, 10.0)
    assert (found.ci_low, found.ci_high) == pytest.approx((1 - 2.228139 * 0.5, 1 + 2.228139 * 0.5), abs=1e-6)


def test_the_p_value_meets_the_interval_at_its_edge():
    assert wald(2.228138852 * 0.5, 0.5, 10.0).p == pytest.approx(0.05, abs=1e-8)


def test_an_error_of_nothing_is_refused():
    with pytest.raises(UserError, match="cannot be"):
        wald(1.0, 0.0)
