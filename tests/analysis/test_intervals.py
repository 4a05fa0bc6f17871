"""Intervals and p-values from the t distribution, against tables."""

from __future__ import annotations

import pytest

from analysis.intervals import interval, p_value
from analysis.numbers.linear import Inference


def test_an_interval_is_the_t_quantile_times_the_error():
    assert interval(Inference(1.0, 0.5, 10.0), 0.95) == pytest.approx(
        (1 - 2.228139 * 0.5, 1 + 2.228139 * 0.5), abs=1e-6
    )


def test_the_p_value_meets_the_interval_at_its_edge():
    assert p_value(Inference(2.228138852 * 0.5, 0.5, 10.0)) == pytest.approx(0.05, abs=1e-8)
