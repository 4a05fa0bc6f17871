"""Calls that reproduce the reference entries on the wild cluster bootstrap."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.numbers.bootstrap import WildBootstrap, wild_cluster_bootstrap
from tests.reference.oracle import Simulated


def _simulated_p(result: WildBootstrap) -> Simulated:
    return Simulated(result.p, float(np.sqrt(result.p * (1 - result.p) / result.draws)))


def _simulated_limit(limit: float, result: WildBootstrap) -> Simulated:
    """A limit's error is that of a p of 0.05 divided by the slope of p there, about 2 * density(1.96) / se."""
    return Simulated(limit, float(np.sqrt(0.05 * 0.95 / result.draws) / 0.117 * result.se))


def _strata(labels):
    return pd.get_dummies(labels, drop_first=True).to_numpy(float)


def _own(result: WildBootstrap) -> dict[str, object]:
    return {
        "estimate": result.estimate, "statistic": result.statistic, "p_ge": result.p, "p_strict": result.p_strict,
        "p_boottest": result.p_strict, "p_equal_tailed": result.p_equal_tailed, "n_draws": result.draws,
        "n_ties": result.ties,
    }  # fmt: skip


def _boottest(result: WildBootstrap) -> dict[str, object]:
    limits = result.interval
    return {
        "estimate": result.estimate, "statistic": result.statistic, "p": result.p_strict,
        "ci_low": limits.ci_low if limits else None, "ci_high": limits.ci_high if limits else None,
    }  # fmt: skip


def _small(shape, outcome, covariate=None, **options):
    def call(load):
        d = load("small_trial.csv")
        X = None if covariate is None else d[covariate]
        return shape(wild_cluster_bootstrap(d[outcome], d["z"], d["cluster"], X, **options))

    return call


def _null(value):
    def call(load):
        return _small(_own, "y", "x", null=value)(load) | {"null_value": value}

    return call


def _ci(load):
    d = load("small_trial.csv")
    result = wild_cluster_bootstrap(d["y"], d["z"], d["cluster"], d["x"])
    ends = [
        wild_cluster_bootstrap(d["y"], d["z"], d["cluster"], d["x"], null=result.estimate + shift, interval=False).p
        for shift in (-10, 10)
    ]
    return {
        "estimate": result.estimate, "ci_low": result.interval.ci_low, "ci_high": result.interval.ci_high,
        "p_at_low_bracket": ends[0], "p_at_high_bracket": ends[1],
    }  # fmt: skip


def _forty(kind):
    def call(load):
        d = load("cluster_trial.csv")
        X = np.column_stack([d["x"], _strata(d["stratum"])])
        result = wild_cluster_bootstrap(d["y_cont"], d["z"], d["cluster"], X, draws=99_999, seed=1, weights=kind)
        return _boottest(result) | {
            "p": _simulated_p(result),
            "ci_low": _simulated_limit(result.interval.ci_low, result),
            "ci_high": _simulated_limit(result.interval.ci_high, result),
        }

    return call


def _webb(load):
    d = load("small_trial.csv")
    result = wild_cluster_bootstrap(
        d["y"], d["z"], d["cluster"], d["x"], draws=50_000, seed=1, weights="webb", interval=False
    )
    return {"statistic": result.statistic, "p": _simulated_p(result)}


def _pairs(shape):
    def call(load):
        d = load("matched_pair.csv")
        return shape(wild_cluster_bootstrap(d["y"], d["z"], d["pair"], _strata(d["pair"])))

    return call


# boottest leaves out the 2 ties of the 256 sign vectors; its 0.05 is our 0.05 + 2/256.
STRICT = 0.95 - 2 / 256

CALLS = {
    f"{kind}_small_{name}_{formula}": _small(shape, outcome, covariate, impose_null=name == "WCR", level=level)
    for kind, shape, level in (("wild", _own, 0.95), ("boottest", _boottest, STRICT))
    for name in ("WCR", "WCU")
    for formula, outcome, covariate in (("y_z", "y", None), ("y_z_x", "y", "x"), ("y_bin_z_x", "y_bin", "x"))
} | {
    "wild_small_WCR_null_1.5": _null(1.5),
    "wild_small_WCR_null_2.5": _null(2.5),
    "wild_small_WCR_null_8": _null(8),
    "wild_small_WCR_ci": _ci,
    "boottest_cluster40_rademacher": _forty("rademacher"),
    "boottest_cluster40_webb": _forty("webb"),
    "wild_small_webb_mc": _webb,
    "boottest_pairs": _pairs(lambda r: _boottest(r) | {"n_draws": None}),
    "wild_pairs_WCR": _pairs(_own),
}
