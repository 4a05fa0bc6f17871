"""Poor data never crash a method of arrays and never give a silent NaN: a number, or a sentence with the remedy."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest

from analysis.numbers.arm_regression import arm_regression, baseline_row
from analysis.numbers.assignments import permute_within
from analysis.numbers.balance_tests import (
    balance_regression,
    hotelling,
    mahalanobis_balance,
    redraw_balance,
    stratified_balance,
)
from analysis.numbers.blocked import cluster_means_difference, design_difference, hybrid_difference, paired_t
from analysis.numbers.bootstrap import wild_cluster_bootstrap
from analysis.numbers.bounds import extreme_bounds, lee_bounds, tightened_lee_bounds
from analysis.numbers.bounds_clustered import clustered_lee_bounds
from analysis.numbers.dropout import response_difference, response_pattern, response_weighted_difference
from analysis.numbers.effect_sizes import change_difference, cliffs_delta, standardised_difference
from analysis.numbers.gee import fit_gee
from analysis.numbers.glm import fit_glm, standardise
from analysis.numbers.glmm import fit_glmm
from analysis.numbers.horvitz_thompson import hajek, horvitz_thompson, joint_probabilities
from analysis.numbers.hypothesis_tests import rank_sum, signed_rank
from analysis.numbers.icc import cluster_correlation
from analysis.numbers.indices import inverse_covariance_index, z_index
from analysis.numbers.instrumental import anderson_rubin, compliance, instrumented_effect
from analysis.numbers.mantel_haenszel import count_by_stratum, mantel_haenszel
from analysis.numbers.missing import impute_by_arm, imputed_effect
from analysis.numbers.mixed import RandomTerm, fit_mixed, reml_cluster_correlation
from analysis.numbers.negative_binomial import fit_negative_binomial
from analysis.numbers.ordinal import fit_ordinal, proportional_odds_tests
from analysis.numbers.panel import two_way_counts, two_way_effect
from analysis.numbers.permutation import randomisation_test
from analysis.numbers.series import count_newey_west, fit_autoregressive, fit_series
from analysis.numbers.survey import survey_mean, survey_share
from analysis.numbers.within_periods import within_period_effect
from core.errors import UserError
from tests.analysis.soundness import unsound


def whole(n=36, seed=11):
    rng = np.random.default_rng(seed)
    row = np.arange(n)
    cluster, own = row // 4, row % 2
    return pd.DataFrame({
        "y": rng.normal(size=n) + 0.3 * own, "yes": rng.integers(0, 2, n) * 1.0, "count": rng.poisson(3, n) * 1.0,
        "grade": rng.integers(1, 5, n) * 1.0, "x": rng.normal(size=n), "w": rng.normal(size=n), "own": own,
        "z": cluster % 2, "cluster": cluster, "block": cluster // 2, "took": own * (row % 3 > 0) * 1.0,
        "weight": 1 + row % 3 * 1.0, "chance": 0.5, "site": cluster, "period": row % 4,
        "on": (row % 4 > cluster % 3) * 1, "people": 10.0,
    })  # fmt: skip


NUMBERS = ["y", "yes", "count", "grade"]


def put(**columns):
    return lambda d: d.assign(**{name: (v(d) if callable(v) else v) for name, v in columns.items()})


DAMAGE = {
    "none": put(),
    "three rows": lambda d: d.iloc[[0, 1, 4]],
    "two rows": lambda d: d.iloc[:2],
    "one row": lambda d: d.iloc[:1],
    "no row": lambda d: d.iloc[:0],
    "one cluster": lambda d: d.iloc[:4],
    "two clusters": lambda d: d.iloc[:8],
    "three clusters": lambda d: d.iloc[:12],
    "five clusters": lambda d: d.iloc[:20],
    "seven clusters": lambda d: d.iloc[:28],
    "clusters of one": put(cluster=lambda d: d.index, site=lambda d: d.index, z=lambda d: d["own"]),
    "one big cluster and single ones": put(cluster=lambda d: np.maximum(d.index - 30, 0)),
    "singleton blocks": put(block=lambda d: d.index),
    "one-armed blocks": put(block=lambda d: d["own"] + 2 * d["z"]),
    "one block": put(block=0),
    "constant outcome": put(**dict.fromkeys(NUMBERS, 1.0)),
    "zero outcome": put(**dict.fromkeys(NUMBERS, 0.0)),
    "empty outcome": put(**dict.fromkeys(NUMBERS, np.nan)),
    "one arm lost": put(**{c: (lambda d, c=c: d[c].where(d["own"] == 1)) for c in NUMBERS}),
    "one left in an arm": put(**{c: (lambda d, c=c: d[c].where((d["own"] == 1) | (d.index == 0))) for c in NUMBERS}),
    "half missing": put(**{c: (lambda d, c=c: d[c].where(d.index % 3 > 0)) for c in [*NUMBERS, "x"]}),
    "outcome is the arm": put(y=lambda d: d["own"] * 1.0, yes=lambda d: d["own"] * 1.0, count=lambda d: d["own"] * 4.0,
                              grade=lambda d: 1.0 + d["own"]),
    "constant in each cluster": put(y=lambda d: d["cluster"] * 1.0, count=lambda d: d["cluster"] * 1.0),
    "constant covariate": put(x=1.0),
    "duplicate covariate": put(x=lambda d: d["w"]),
    "covariate is the arm": put(x=lambda d: d["own"] * 1.0, w=lambda d: d["z"] * 1.0),
    "empty covariate": put(x=np.nan),
    "covariate of one row": put(x=lambda d: (d.index == 0) * 1.0),
    "infinite weights": put(weight=np.inf),
    "a weight of none": put(weight=lambda d: (d.index > 0) * 1.0),
    "a chance of one": put(chance=lambda d: np.where(d.index == 0, 1.0, 0.5)),
    "infinite outcome": put(**{c: (lambda d, c=c: d[c].where(d.index != 2, np.inf)) for c in NUMBERS}),
    "large outcome": put(y=lambda d: d["y"] * 1e40 + 1e42),
    "small outcome": put(y=lambda d: d["y"] * 1e-40),
    "one arm only": put(own=1, z=1, on=1),
    "words": put(**dict.fromkeys(NUMBERS, "good")),
    "nobody took part": put(took=0.0),
    "everybody took part": put(took=1.0),
    "took part as offered": put(took=lambda d: d["own"] * 1.0),
    "no exposure": put(people=0.0),
    "all start at once": put(on=lambda d: (d["period"] > 1) * 1),
    "one period": put(period=0),
}  # fmt: skip


def draws(d, column="own"):
    return permute_within(d[column], 60, 1)


METHODS = {
    "arm_regression": lambda d: arm_regression(d["y"], d["own"], d["block"]),
    "arm_regression cr2": lambda d: arm_regression(d["y"], d["z"], clusters=d["cluster"]),
    "baseline_row": lambda d: baseline_row(d["y"], d["own"], d["block"]),
    "balance_regression": lambda d: balance_regression(d["own"], d[["x", "w"]], ["x", "w"], d["block"]),
    "balance_regression cr2": lambda d: balance_regression(d["z"], d[["x", "w"]], ["x", "w"], None, d["cluster"]),
    "mahalanobis": lambda d: mahalanobis_balance(d["own"], d[["x", "w"]]),
    "hotelling": lambda d: hotelling(d["own"], d[["x", "w"]]),
    "stratified_balance": lambda d: stratified_balance(d["own"], d[["x", "w"]], d["block"]),
    "redraw_balance": lambda d: redraw_balance(d["own"], d[["x", "w"]], draws(d), d["block"]),
    "difference": lambda d: design_difference(d["y"], d["own"]),
    "difference blocked": lambda d: design_difference(d["y"], d["own"], blocks=d["block"]),
    "difference clustered": lambda d: design_difference(d["y"], d["z"], clusters=d["cluster"]),
    "difference clustered in blocks": lambda d: design_difference(
        d["y"], d["z"], blocks=d["block"], clusters=d["cluster"]
    ),
    "difference weighted": lambda d: design_difference(d["y"], d["own"], weights=d["weight"]),
    "hybrid": lambda d: hybrid_difference(d["y"], d["own"], d["block"]),
    "cluster means": lambda d: cluster_means_difference(d["y"], d["z"], d["cluster"]),
    "cluster means pooled": lambda d: cluster_means_difference(d["y"], d["z"], d["cluster"], pooled=True),
    "paired_t": lambda d: paired_t(d["y"]),
    "wild bootstrap": lambda d: wild_cluster_bootstrap(d["y"], d["z"], d["cluster"], d["x"], draws=199),
    "lee": lambda d: lee_bounds(d["y"], d["own"]),
    "lee weighted": lambda d: lee_bounds(d["y"], d["own"], d["weight"]),
    "lee in cells": lambda d: tightened_lee_bounds(d["y"], d["own"], d["block"]),
    "lee of clusters": lambda d: clustered_lee_bounds(d["y"], d["z"], d["cluster"], draws=40),
    "manski": lambda d: extreme_bounds(d["grade"], d["own"], 0, 6),
    "response": lambda d: response_difference(pd.notna(d["y"]) * 1, d["own"], d["block"]),
    "response clustered": lambda d: response_difference(pd.notna(d["y"]) * 1, d["z"], None, d["cluster"]),
    "response pattern": lambda d: response_pattern(pd.notna(d["y"]) * 1, d["own"], d[["x"]], ["x"]),
    "response weights": lambda d: response_weighted_difference(d["y"], d["own"], d[["x"]], ["x"]),
    "cohen d": lambda d: standardised_difference(d["y"], d["own"]),
    "cliff": lambda d: cliffs_delta(d["grade"], d["own"]),
    "change d": lambda d: change_difference(d["w"], d["y"], d["own"]),
    "gee": lambda d: fit_gee(d["y"], d[["z", "x"]], ["z", "x"], d["cluster"], "gaussian").effect("z"),
    "gee logit": lambda d: fit_gee(d["yes"], d[["z"]], ["z"], d["cluster"], "logit").effect("z"),
    "logit": lambda d: fit_glm(d["yes"], d[["own", "x"]], ["own", "x"], "logit").effect("own"),
    "logit cr2": lambda d: fit_glm(d["yes"], d[["z"]], ["z"], "logit").robust_effect("z", d["cluster"]),
    "standardised": lambda d: standardise(fit_glm(d["yes"], d[["own", "x"]], ["own", "x"], "logit"), "own"),
    "poisson": lambda d: fit_glm(d["count"], d[["own"]], ["own"], "poisson", exposure=d["people"]).effect("own"),
    "quasi": lambda d: fit_glm(d["count"], d[["own", "x"]], ["own", "x"], "quasipoisson").effect("own"),
    "glmm": lambda d: fit_glmm(d["yes"], d[["z"]], ["z"], d["cluster"], "logit").effect("z"),
    "glmm counts": lambda d: fit_glmm(d["count"], d[["z"]], ["z"], d["cluster"], "poisson").effect("z"),
    "negative binomial": lambda d: fit_negative_binomial(d["count"], d[["own", "x"]], ["own", "x"]).effect("own"),
    "ordinal": lambda d: fit_ordinal(d["grade"], d[["own", "x"]], ["own", "x"]).effect("own"),
    "parallel": lambda d: proportional_odds_tests(d["grade"], d[["own", "x"]], ["own", "x"]),
    "hajek": lambda d: hajek(d["y"], d["own"], d["chance"]),
    "horvitz thompson": lambda d: horvitz_thompson(
        d["y"], d["own"], joint_probabilities(d["block"], dict.fromkeys(d["block"], 4))
    ),
    "rank_sum": lambda d: rank_sum(d["y"], d["own"], d["block"]),
    "signed_rank": lambda d: signed_rank(d["y"]),
    "icc": lambda d: cluster_correlation(d["y"], d["cluster"]),
    "icc reml": lambda d: reml_cluster_correlation(d["y"], d["cluster"])[0],
    "icw": lambda d: inverse_covariance_index(d[["y", "grade", "x"]], d["own"] == 0).weights,
    "z index": lambda d: z_index(d[["y", "grade", "x"]], d["own"] == 0).weights,
    "cace": lambda d: instrumented_effect(d["y"], d["took"], d["own"], d["x"]),
    "cace clustered": lambda d: instrumented_effect(d["y"], d["took"], d["z"], clusters=d["cluster"]),
    "anderson rubin": lambda d: anderson_rubin(d["y"], d["took"], d["own"]),
    "compliance": lambda d: compliance(d["y"], d["took"], d["own"]),
    "mantel haenszel": lambda d: mantel_haenszel(count_by_stratum(d["yes"], d["own"], d["block"])),
    "impute": lambda d: impute_by_arm(d[["y", "x", "w"]], d["own"], ["y", "x", "w"], m=3, rounds=2),
    "imputed": lambda d: imputed_effect(d["y"], d["own"], d[["x"]], ["x"], m=5),
    "imputed clustered": lambda d: imputed_effect(d["y"], d["z"], d[["x"]], ["x"], clusters=d["cluster"], m=5),
    "mixed": lambda d: fit_mixed(d["y"], d[["z", "x"]], ["z", "x"], [RandomTerm(d["cluster"])]).kenward_roger("z"),
    "mixed slopes": lambda d: fit_mixed(
        d["y"], d[["x"]], ["x"], [RandomTerm(d["cluster"], "c", d["x"], "x")]
    ).satterthwaite("x"),
    "two way": lambda d: two_way_effect(d["y"], d["on"], d["site"], d["period"]),
    "two way counts": lambda d: two_way_counts(
        d["count"], d[["on"]], ["on"], d["site"], d["period"], d["people"]
    ).robust_effect("on", d["site"]),
    "redraw": lambda d: randomisation_test(d["y"], d["own"], draws(d), covariates=d["x"]).tails,
    "redraw plain": lambda d: randomisation_test(d["y"], d["own"], draws(d), statistic="estimate").interval,
    "series": lambda d: fit_series(d["y"], d[["x"]], ["x"]).effects(2),
    "series ar1": lambda d: fit_autoregressive(d["y"], d[["x"]], ["x"]),
    "series counts": lambda d: count_newey_west(fit_glm(d["count"], d[["x"]], ["x"], "quasipoisson"), 2),
    "survey mean": lambda d: survey_mean(d["y"], weights=d["weight"], strata=d["block"], clusters=d["cluster"]),
    "survey share": lambda d: survey_share(d["yes"], weights=d["weight"]),
    "within periods": lambda d: within_period_effect(d["y"], d["on"], d["site"], d["period"], draws=99),
}


@pytest.mark.parametrize(("method", "damage"), list(itertools.product(METHODS, DAMAGE)))
@pytest.mark.filterwarnings("error")
def test_poor_data_give_a_number_or_a_sentence(method, damage):
    data = DAMAGE[damage](whole())
    try:
        found = METHODS[method](data)
    except UserError as refusal:
        found = len(str(refusal)) > 30 or float("nan")
    assert list(unsound(found, method)) == []
