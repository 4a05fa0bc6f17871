from __future__ import annotations

import numpy as np
import pytest

from analysis.power.detect import detectable
from analysis.power.series import interrupted_series
from core.errors import UserError

PAST = np.random.default_rng(3).normal(size=36) + 0.1 * np.arange(36)


def test_more_points_after_find_smaller_changes():
    assert detectable(interrupted_series(PAST, 24).level) < detectable(interrupted_series(PAST, 6).level)


def test_a_smooth_past_has_autocorrelation():
    walk = np.cumsum(np.random.default_rng(3).normal(size=60))
    assert interrupted_series(walk, 12).autocorrelation > 0.5


def test_the_simulated_spread_of_a_level_change_agrees():
    found = interrupted_series(PAST, 12)
    time = np.arange(48)
    design = np.column_stack([np.ones(48), time, time >= 36, np.maximum(time - 36, 0)])
    noise = np.random.default_rng(1).normal(size=(4000, 48)) * found.sd
    levels = np.linalg.lstsq(design, noise.T, rcond=None)[0][2]
    assert found.level.se == pytest.approx(levels.std(), rel=0.25)


def test_a_short_past_is_refused():
    with pytest.raises(UserError, match="12"):
        interrupted_series(PAST[:8], 12)


def test_a_straight_past_is_refused():
    with pytest.raises(UserError, match="trend and season"):
        interrupted_series(np.arange(20.0), 12)


def test_a_gap_in_the_past_is_refused():
    past = PAST.copy()
    past[3] = np.nan
    with pytest.raises(UserError, match="gaps"):
        interrupted_series(past, 12)


def test_a_season_costs_degrees_of_freedom():
    assert interrupted_series(PAST, 12, season=12, harmonics=2).level.df == interrupted_series(PAST, 12).level.df - 4
