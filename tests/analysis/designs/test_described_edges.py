"""What a series or a survey cannot give is refused by name."""

import numpy as np
import pytest

from analysis.designs.described import interrupted_series_effects, survey_estimate
from analysis.designs.outcome_kinds import ordinal_effects

MONTHS = np.arange(1, 31)
SERIES = {"y": np.random.default_rng(1).normal(size=30), "t": MONTHS}


def test_a_change_of_slope_after_one_month_is_refused_by_name():
    found = interrupted_series_effects(SERIES, "y", "t", 30)
    assert "slope" in found["slope"].refusal.sentence


@pytest.mark.parametrize("lag", [float("nan"), -1, 1.5])
def test_a_lag_that_is_no_whole_number_is_refused(lag):
    found = interrupted_series_effects(SERIES, "y", "t", 20, lag=lag)
    assert all("lag" in effect.refusal.sentence for effect in found.values())


def test_a_mean_that_never_varies_is_refused_and_a_share_of_everybody_has_an_interval():
    assert survey_estimate({"v": np.full(10, 3.0)}, "v").refusal is not None
    share = survey_estimate({"v": np.ones(10)}, "v").effect
    assert share.estimate == 1
    assert 0 < share.ci_low < 1


def test_half_an_answer_at_the_top_is_refused():
    data = {"y": np.repeat([1, 2, 3], 10), "z": np.tile([0, 1], 15)}
    assert ordinal_effects(data, "y", "z", top=0.99)["difference"].refusal is not None
