"""Calls that reproduce the reference entries on attrition."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from analysis.numbers.bounds import extreme_bounds, lee_bounds, tightened_lee_bounds
from analysis.numbers.dropout import response_difference, response_pattern, response_weighted_difference
from analysis.numbers.hypothesis_tests import count_test
from tests.reference.oracle_proportions import _as_r_stops

FRACTIONAL = {"lower": "lower_fractional", "upper": "upper_fractional"}


def _terms(table):
    return [{"term": "z" if name == "treated" else name} | asdict(one) for name, one in table.items()]


def _responded(d, outcome):
    return d["responded"] if outcome == "responded" else d["k1"].notna().astype(int)


def _rate(outcome, blocked):
    def call(load):
        d = load("training_trial.csv")
        result = response_difference(_responded(d, outcome), d["z"], d["block"] if blocked else None)
        return asdict(result.effect) | {"term": "z", "n": result.n, "coefficients": _terms(result.terms)}

    return call


def _chi_square(load):
    d = load("training_trial.csv")
    table = np.array([[((d["z"] == z) & (d["responded"] == r)).sum() for r in (0, 1)] for z in (0, 1)])
    fisher = _as_r_stops(int(table[0, 0]), int(table[0].sum()), int(table[1, 0]), int(table[1].sum()))
    return asdict(count_test(table)) | {
        "counts": table.ravel(), "odds_ratio_conditional_mle": fisher["estimate"], "or_ci_low": fisher["ci_low"],
        "or_ci_high": fisher["ci_high"],
    }  # fmt: skip


def _interactions(load):
    d = load("training_trial.csv")
    names = ["k0", "female", "age", "tenure_years"]
    result = response_pattern(d["responded"], d["z"], d[names], names)
    return {
        "F_all": result.any_difference.F, "df1_all": result.any_difference.df1, "df2": result.pattern.df2,
        "p_all": result.any_difference.p, "F_inter": result.pattern.F, "df1_inter": result.pattern.df1,
        "p_inter": result.pattern.p, "coefficients": _terms(result.terms),
    }  # fmt: skip


def _named(bounds):
    return {FRACTIONAL.get(key, key): value for key, value in asdict(bounds).items()}


def _lee(outcome):
    def call(load):
        d = load("training_trial.csv")
        return _named(lee_bounds(d[outcome], d["z"]))

    return call


def _package(load):
    d = load("training_trial.csv")
    b = lee_bounds(d["beh1"], d["z"], border="dropped")
    return {
        "upper_bound": b.upper_threshold, "lower_bound": b.lower_threshold, "Out0_mono": b.other_mean,
        "Out1L_mono": b.low_mean, "Out1U_mono": b.high_mean, "control_group_N": b.n_observed_control,
        "treat_group_N": b.n_observed_treated, "Q": b.trim_share, "f1": 1 - b.response_treated,
        "f0": 1 - b.response_control, "pi_r_1": b.response_treated, "pi_r_0": b.response_control,
        "yU": b.quantile_high_mean, "yL": b.quantile_low_mean, "lower_se": b.se_lower, "upper_se": b.se_upper,
        "ci_lower": b.ci_low_effect, "ci_upper": b.ci_high_effect,
    }  # fmt: skip


def _tight(load):
    d = load("training_trial.csv")
    result = tightened_lee_bounds(d["beh1"], d["z"], d["female"])
    cells = {c: _named(b) | {"w": result.cell_weights[c]} for c, b in result.cells.items()}
    return {"lower_fractional": result.lower, "upper_fractional": result.upper, "cells": cells}


def _extreme(load):
    d = load("training_trial.csv")
    return asdict(extreme_bounds(d["k1"], d["z"], 0, 20))


def _weighted(load):
    d = load("training_trial.csv")
    names = ["k0", "female", "age"]
    result = response_weighted_difference(d["beh1"], d["z"], d[names], names)
    return asdict(result.effect) | {
        "term": "z", "n": result.n, "coefficients": _terms(result.terms), "response_model": result.response_model,
    }  # fmt: skip


CALLS = {
    "attr_rate_responded": _rate("responded", blocked=False),
    "attr_rate_fe_responded": _rate("responded", blocked=True),
    "attr_rate_r_k1": _rate("r_k1", blocked=False),
    "attr_rate_fe_r_k1": _rate("r_k1", blocked=True),
    "attr_chisq": _chi_square,
    "attr_interactions": _interactions,
    "lee_beh1": _lee("beh1"),
    "lee_k1": _lee("k1"),
    "lee_beh1_package": _package,
    "lee_tight_female": _tight,
    "extreme_value_bounds_k1": _extreme,
    "attrition_ipw": _weighted,
}
