"""Calls that reproduce the reference entries on baseline balance."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
from scipy import stats

from analysis.numbers.arm_regression import baseline_row
from analysis.numbers.assignments import permute_within
from analysis.numbers.balance_tests import (
    balance_regression,
    hotelling,
    mahalanobis_balance,
    redraw_balance,
    stratified_balance,
)
from tests.reference.oracle import Simulated

NAMES = ["age", "female", "tenure_years", "education", "k0", "beh0"]


def _rows(load):
    return load("training_trial.csv").dropna(subset=["beh0"])


def _table(load):
    d = load("training_trial.csv")
    rows = []
    for name in NAMES:
        row = baseline_row(d[name], d["z"], d["block"])
        rows.append(
            asdict(row)
            | {
                "variable": name,
                "p_hc2": row.difference.p,
                "diff_block_fe": row.within_blocks.estimate,
                "p_block_fe_hc2": row.within_blocks.p,
            }
        )
    return {"rows": rows}


def _joint(blocked):
    def call(load):
        d = _rows(load)
        result = balance_regression(d["z"], d[NAMES], NAMES, d["block"] if blocked else None)
        return {
            "F_classical": result.classical.F, "df1": result.classical.df1, "df2": result.classical.df2,
            "p_classical": result.classical.p, "F_hc2": result.robust.F, "p_hc2": result.robust.p,
            "lr_chi2": result.lr_chi2, "lr_p": result.lr_p,
        }  # fmt: skip

    return call


def _omnibus(load):
    d = _rows(load)
    found = [stratified_balance(d["z"], d[NAMES], d["block"]), stratified_balance(d["z"], d[NAMES])]
    return {"overall": {"cells": [[one.value, one.df, one.p] for one in found]}}


def _mahalanobis(load):
    d = _rows(load)
    found = mahalanobis_balance(d["z"], d[NAMES])
    strict = float(stats.chi2.ppf(0.001, 6))
    return {
        "M": found.value, "df": found.df, "p": found.p, "threshold_0.1pct": strict,
        "threshold_1pct": float(stats.chi2.ppf(0.01, 6)),
        "variance_reduction_0.1pct": float(stats.chi2.cdf(strict, 8)) / 0.001,
    }  # fmt: skip


def _hotelling(load):
    d = _rows(load)
    t2, test = hotelling(d["z"], d[NAMES])
    return asdict(test) | {"T2": t2}


def _redrawn(load):
    d = _rows(load)
    draws = permute_within(d["z"], 10_000, seed=3, blocks=d["block"])
    tails = redraw_balance(d["z"], d[NAMES], draws, d["block"])
    p = tails.p_upper
    return {"statistic": tails.statistic, "p": Simulated(p, float(np.sqrt(p * (1 - p) / 10_000)))}


def _clustered(load):
    d = load("cluster_trial.csv")
    names = ["x", "female", "urban"]
    test = balance_regression(d["z"], d[names], names, clusters=d["cluster"]).clustered
    return {
        "test": "HTZ", "Fstat": test.F, "delta": test.delta, "df_num": test.df1, "df_denom": test.df2, "p_val": test.p,
    }  # fmt: skip


CALLS = {
    "balance_table": _table,
    "balance_joint_F": _joint(blocked=False),
    "balance_joint_F_blocks": _joint(blocked=True),
    "balance_hansen_bowers": _omnibus,
    "balance_mahalanobis": _mahalanobis,
    "balance_hotelling": _hotelling,
    "balance_ri_joint_mc": _redrawn,
    "balance_cluster_htz": _clustered,
}
