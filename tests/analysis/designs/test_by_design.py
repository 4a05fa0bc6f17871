"""Effects by design: equal to the reference where it has the design, sensible where it has not, refused in words."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.designs.arms import factorial_effects, several_arms_effects, waitlist_effects
from analysis.designs.by_design import DESIGNS
from analysis.designs.clustered import (
    clustered_effect,
    partial_nesting_effect,
    saturation_effects,
    stepped_wedge_effect,
)
from analysis.designs.described import before_after_change, interrupted_series_effects, survey_estimate
from analysis.designs.individual import blocked_effect, individual_effect, pairs_effect, weighted_effect
from analysis.designs.outcome_kinds import binary_effects, count_effects, ordinal_effects
from analysis.numbers.regression import regression
from tests.corpora import shared
from tests.reference.values import entries

EXACT = 1e-8


def data(name):
    return pd.read_csv(shared(f"oracle/data/{name}.csv"))


def agrees(found, entry):
    expected = entries()[entry]["values"]
    assert found.refusal is None
    assert (found.effect.estimate, found.effect.se) == pytest.approx((expected["estimate"], expected["se"]), rel=EXACT)


def test_the_table_names_documented_functions_only():
    assert all(row.function.__doc__ for row in DESIGNS)


def test_complete_randomisation_with_covariates_is_lins_regression():
    d = data("training_trial").dropna(subset=["k0", "female", "age"])
    agrees(individual_effect(d, "k1", "z", ("k0", "female", "age")), "lin_k1")


def test_complete_randomisation_without_covariates_is_welch():
    agrees(individual_effect(data("training_trial"), "k1", "z"), "dim_simple_k1")


def test_pairs_of_clusters_are_imai_king_nall():
    agrees(pairs_effect(data("matched_pair"), "y", "z", "pair", "cluster"), "dim_matched_pair_clustered")


def test_unequal_chances_are_weighted():
    agrees(weighted_effect(data("training_trial"), "k1", "z", "prob_treat"), "lm_ipw_noadj_k1")


def test_clusters_with_strata_and_baseline_are_cr2():
    found = clustered_effect(data("cluster_trial"), "y_cont", "z", "cluster", "stratum", ("x",))
    agrees(found, "lm_cluster_fe_CR2")


def test_each_cluster_may_weigh_the_same():
    found = clustered_effect(data("cluster_trial"), "y_cont", "z", "cluster", average="clusters")
    agrees(found, "lm_cluster_weighted_CR2")


def test_several_arms_are_one_regression_and_holm():
    d = data("multiarm")
    one, other = several_arms_effects(d, "y1", "arm", "control", covariates=("x",), blocks="block")
    agrees(one, "lm_multiarm_HC2")
    assert one.p_adjusted >= one.effect.p
    assert other.contrast == "online vs control"


def test_a_declared_contrast_need_not_involve_the_control():
    d = data("multiarm")
    pairs = (("classroom", "online"),)
    (found,) = several_arms_effects(d, "y1", "arm", "control", pairs, covariates=("x",), blocks="block")
    agrees(found, "lm_multiarm_contrast")


def test_the_stepped_wedge_is_the_nested_mixed_model():
    found = stepped_wedge_effect(data("stepped_wedge"), "y", "z", "site", "period")
    expected = entries()["sw_nested_exchangeable"]["values"]["kenward_roger"]
    assert found.effect.estimate == pytest.approx(expected["estimate"], rel=1e-5)
    assert abs(found.number("within_period")) < 10


def test_blocks_with_a_lone_unit_get_the_hybrid(rng):
    d = blocks_of(rng, [(1, 1), (1, 2), (2, 1), (3, 3), (4, 4)])
    found = blocked_effect(d, "y", "z", "block")
    assert "Pashley" in found.uncertainty


def test_blocks_with_different_chances_are_never_pooled(rng):
    d = blocks_of(rng, [(4, 16), (16, 4)])
    d["y"] = d["y"] + 100 * (d["block"] == "1")
    assert abs(blocked_effect(d, "y", "z", "block").effect.estimate) < 5
    assert abs(blocked_effect(d, "y", "z", "block", ("x",)).effect.estimate) < 5


def test_a_pair_that_lost_a_member_is_left_out_and_named(rng):
    d = blocks_of(rng, [(1, 1)] * 6)
    d.loc[0, "y"] = np.nan
    found = pairs_effect(d, "y", "z", "block")
    assert (found.number("pairs"), found.effect.df) == (5, 4)
    assert "0" in found.warnings[0]


@pytest.fixture
def rng():
    return np.random.default_rng(4)


def blocks_of(rng, sizes):
    rows = [(str(b), z) for b, (n1, n0) in enumerate(sizes) for z in [1] * n1 + [0] * n0]
    d = pd.DataFrame(rows, columns=["block", "z"])
    return d.assign(y=rng.normal(size=len(d)), x=rng.normal(size=len(d)))


@pytest.fixture
def factorial(rng):
    d = pd.DataFrame({"a": np.tile([0, 0, 1, 1], 20), "b": np.tile([0, 1, 0, 1], 20)})
    return d.assign(y=d["a"] + 2 * d["b"] + 4 * d["a"] * d["b"] + rng.normal(0, 0.1, 80))


def test_a_factorial_gives_mean_effects_and_their_interaction(factorial):
    first, second, both = factorial_effects(factorial, "y", "a", "b")
    found = [e.effect.estimate for e in (first, second, both)]
    assert found == pytest.approx([3, 4, 4], abs=0.2)


def test_an_empty_cell_of_a_factorial_is_named(factorial):
    d = factorial[(factorial["a"] == 0) | (factorial["b"] == 0)]
    assert "a = 1 and b = 1" in factorial_effects(d, "y", "a", "b")[2].refusal.sentence


def test_after_crossing_over_the_arms_are_only_described(rng):
    d = blocks_of(rng, [(20, 20)]).assign(later=1.0)
    found = waitlist_effects(d, {"T2": "y", "T3": "later"}, "z", crossed="T3")
    assert found["T2"].effect is not None
    assert (found["T3"].refusal.code, found["T3"].number("mean_1")) == ("WAITLIST_CROSSED_OVER", 1.0)


def test_saturation_tells_direct_from_spill_over(rng):
    share = np.repeat([0.0, 0.5, 0.0, 0.5, 0.0, 0.5, 0.0, 0.5], 10)
    z = np.where(share > 0, np.tile([0, 1], 40), 0)
    d = pd.DataFrame({"c": np.repeat(np.arange(8), 10), "s": share, "z": z})
    d["y"] = 1.0 * (share > 0) + 2.0 * z + rng.normal(0, 0.1, 80)
    found = saturation_effects(d, "y", "z", "s", "c")
    values = [found[k].effect.estimate for k in ("treated at 0.5", "untreated at 0.5", "own treatment at 0.5")]
    assert values == pytest.approx([3, 1, 2], abs=0.2)


def test_partial_nesting_counts_controls_one_by_one(rng):
    d = pd.DataFrame({"z": [1] * 40 + [0] * 40, "g": [f"g{i // 8}" for i in range(40)] + [None] * 40})
    d["y"] = rng.normal(size=80)
    found = partial_nesting_effect(d, "y", "z", "g")
    assert (found.units, found.number("groups")) == (45, 5)


def test_before_and_after_uses_no_causal_word(rng):
    d = pd.DataFrame({"t0": rng.normal(size=12), "t1": rng.normal(1, 1, 12)})
    found = before_after_change(d, "t0", "t1")
    assert "effect" not in " ".join([found.contrast, found.estimand, found.estimator]).lower()
    assert found.effect.df == 11


def test_a_survey_share_has_an_interval_inside_0_and_1(rng):
    d = pd.DataFrame({"yes": [1] * 39 + [0], "c": np.repeat(np.arange(10), 4)})
    found = survey_estimate(d, "yes", clusters="c")
    assert 0 < found.effect.ci_low < found.effect.ci_high < 1


def test_an_interrupted_series_gives_level_and_slope(rng):
    t = np.arange(48.0)
    d = pd.DataFrame({"t": t, "y": 10 + 0.1 * t - 3 * (t >= 24) + rng.normal(0, 0.3, 48)})
    found = interrupted_series_effects(d, "y", "t", 24)
    assert found["level"].effect.estimate == pytest.approx(-3, abs=0.6)


def test_counts_of_a_series_are_rate_ratios(rng):
    t = np.arange(48.0)
    d = pd.DataFrame({"t": t, "people": 100.0, "n": rng.poisson(50 * np.where(t >= 24, 0.5, 1))})
    found = interrupted_series_effects(d, "n", "t", 24, exposure="people")
    assert np.exp(found["level"].effect.estimate) == pytest.approx(0.5, abs=0.15)


def test_a_yes_or_no_outcome_leads_with_the_difference_in_shares():
    found = binary_effects(data("cluster_trial"), "y_bin", "z", clusters="cluster")
    assert list(found) == ["difference", "risk_ratio", "odds_ratio"]
    assert found["risk_ratio"].number("ratio") > 1
    assert all(e.refusal is None for e in found.values())


def test_a_simple_difference_in_shares_has_newcombes_interval():
    d = pd.DataFrame({"z": [1] * 70 + [0] * 80, "y": [1] * 56 + [0] * 14 + [1] * 48 + [0] * 32})
    found = binary_effects(d, "y", "z")["difference"].effect
    assert (found.ci_low, found.ci_high) == pytest.approx((0.0524, 0.3339), abs=1e-4)


def test_an_empty_cell_refuses_the_odds_ratio_and_keeps_the_difference():
    d = pd.DataFrame({"z": [1] * 10 + [0] * 10, "y": [1] * 10 + [0] * 5 + [1] * 5})
    found = binary_effects(d, "y", "z")
    assert found["difference"].effect.estimate == pytest.approx(0.5)
    assert found["odds_ratio"].refusal is not None


def test_counts_give_a_rate_ratio_with_exposure():
    found = count_effects(data("cluster_trial"), "y_count", "z", "exposure", clusters="cluster")
    assert found["rate_ratio"].refusal is None
    assert found["rate_ratio"].number("ratio") > 0


def test_ordered_answers_give_the_top_share_and_the_whole_distribution():
    found = ordinal_effects(data("cluster_trial"), "y_ord", "z")
    shares = dict(found["difference"].beside)
    assert sum(v for k, v in shares.items() if k.startswith("share_0")) == pytest.approx(1)
    assert found["odds_ratio"].refusal is None


def test_pair_effects_with_hc2_are_the_paired_t(rng):
    d = blocks_of(rng, [(1, 1)] * 9)
    one, other = pairs_effect(d, "y", "z", "block").effect, regression(d["y"], d[["z"]], absorb=d["block"]).effect("z")
    assert (one.estimate, one.se, one.df) == pytest.approx((other.estimate, other.se, other.df))
