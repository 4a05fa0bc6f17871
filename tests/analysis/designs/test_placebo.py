"""Made-up dates before the start say how unusual the true one is."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.designs.described import interrupted_series_effects
from analysis.designs.placebo import placebo_dates
from core.errors import UserError


def a_series(step, months=48, start=30):
    rng = np.random.default_rng(1)
    t = np.arange(months, dtype=float)
    return {"y": 10 + 0.05 * t + step * (t >= start) + rng.normal(size=months), "t": t, "e": np.full(months, 100.0)}


def test_each_date_is_fitted_on_what_lies_before_the_start():
    data = a_series(5.0)
    found = placebo_dates(data, "y", "t", 30)
    before = {name: values[:30] for name, values in data.items()}
    direct = interrupted_series_effects(before, "y", "t", found.dates[3])["level"].effect
    assert found.dates == tuple(float(d) for d in range(6, 25))
    assert found.estimates[3] == pytest.approx(direct.estimate, rel=1e-12)
    assert found.larger == 0


def test_without_a_change_made_up_dates_show_as_much():
    assert placebo_dates(a_series(0.0), "y", "t", 30).larger > 0


def test_counts_have_them_too():
    data = a_series(0.0)
    data["y"] = np.random.default_rng(2).poisson(20 + 20 * (data["t"] >= 30)).astype(float)
    assert placebo_dates(data, "y", "t", 30, exposure="e").true_estimate == pytest.approx(np.log(2), abs=0.3)


def test_too_little_time_before_the_start_is_refused():
    with pytest.raises(UserError, match="5 periods lie before it"):
        placebo_dates(a_series(1.0, start=5), "y", "t", 5)
