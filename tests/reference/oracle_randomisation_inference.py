"""Calls that reproduce the reference entries on randomisation inference."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

import numpy as np
import pandas as pd

from analysis.numbers.assignments import arms_of_clusters, enumerate_allocations, permute_within
from analysis.numbers.hypothesis_tests import signed_rank
from analysis.numbers.inversion import Inversion
from analysis.numbers.permutation import max_t, randomisation_test, tail_shares
from analysis.numbers.redraw_statistics import (
    anova_statistics,
    distribution_distances,
    mean_differences,
    rank_sums,
    welch_statistics,
)
from tests.reference.oracle import Simulated

OUTCOMES = ("y", "y2", "y3")


def _shares(tails) -> dict[str, object]:
    return {
        "statistic": tails.statistic, "p_two_sided": tails.p, "p_upper": tails.p_upper, "p_lower": tails.p_lower,
        "n_assignments": tails.draws, "count_two_sided": tails.count, "null_mean": tails.null_mean,
        "null_sd_population": tails.null_sd,
    }  # fmt: skip


def _limits(interval: Inversion) -> dict[str, object]:
    return {
        "ci_low": interval.ci_low, "ci_high": interval.ci_high, "connected": interval.connected,
        "alpha": round(1 - interval.level, 12),
    }  # fmt: skip


def _clusters(load):
    d = load("small_trial.csv")
    arm, row_cluster, _ = arms_of_clusters(d["z"], d["cluster"])
    return d, arm, enumerate_allocations(arm), row_cluster


def _small_cluster(covariate=None, statistic="estimate", residual=False):
    def call(load):
        d, _, draws, _ = _clusters(load)
        y = d["y"].to_numpy()
        if residual:
            X = np.column_stack([np.ones(len(d)), d["x"]])
            y = y - X @ np.linalg.lstsq(X, y, rcond=None)[0]
        options = {
            "covariates": None if covariate is None else d[covariate], "clusters": d["cluster"],
            "statistic": statistic, "exact": True,
        }  # fmt: skip
        test = randomisation_test(y, d["z"], draws, **options)
        wide = randomisation_test(y, d["z"], draws, level=0.9, **options)
        return _shares(test.tails) | {
            "estimate": test.estimate, "p": test.p, "ci": _limits(test.interval), "ci90": _limits(wide.interval),
            "distinct_sorted_null": np.sort(test.distribution),
        }  # fmt: skip

    return call


def _cluster_means(load):
    d, arm, draws, row_cluster = _clusters(load)
    means = np.bincount(row_cluster, d["y"]) / np.bincount(row_cluster)
    test = randomisation_test(means, arm, draws, statistic="estimate", exact=True)
    return _shares(test.tails) | {"ci": _limits(test.interval)}


def _rows(function):
    def call(load):
        d, arm, draws, row_cluster = _clusters(load)
        actual = float(function(arm[None, row_cluster], d["y"])[0])
        tails = tail_shares(actual, function(draws[:, row_cluster], d["y"]), exact=True)
        return {
            "statistic": tails.statistic,
            "p": tails.p_upper if actual > 0 and function is not rank_sums else tails.p,
        }

    return call


def _blocked(load, outcome="y", **options):
    d = load("small_blocked.csv")
    draws = enumerate_allocations(d["z"], d["block"])
    return randomisation_test(d[outcome], d["z"], draws, statistic="estimate", exact=True, **options)


def _small_blocked(outcome):
    def call(load):
        test = _blocked(load, outcome)
        return _shares(test.tails) | {"ci": _limits(test.interval)}

    return call


def _welch(load):
    d = load("small_blocked.csv")
    actual = welch_statistics(d["z"].to_numpy()[None, :], d["y"])[0]
    return _shares(tail_shares(actual, welch_statistics(enumerate_allocations(d["z"], d["block"]), d["y"]), exact=True))


def _null(tau):
    return lambda load: _shares(_blocked(load, null=tau).tails) | {"tau": tau}


def _max_t(load):
    d = load("small_blocked.csv")
    draws = enumerate_allocations(d["z"], d["block"])
    values = np.column_stack([mean_differences(draws, d[y]) for y in OUTCOMES])
    actual = np.array([mean_differences(d["z"].to_numpy()[None, :], d[y])[0] for y in OUTCOMES])
    return {"statistics": np.abs(actual) / values.std(axis=0), "p_adjusted": max_t(actual, values, exact=True)}


def _pairs(load):
    d = load("matched_pair.csv").groupby(["pair", "cluster", "z"], as_index=False)["y"].mean()
    d = d.sort_values(["pair", "z"])
    return d, d["y"].to_numpy()[1::2] - d["y"].to_numpy()[::2]


def _matched(load):
    d, differences = _pairs(load)
    draws = enumerate_allocations(d["z"], d["pair"])
    test = randomisation_test(d["y"], d["z"], draws, statistic="estimate", exact=True)
    return _shares(test.tails) | {"ci": _limits(test.interval), "pair_differences": differences}


def _signed_rank(load):
    result = signed_rank(_pairs(load)[1])
    return {
        "V": result.v, "p": result.p, "estimate": result.estimate, "ci_low": result.ci_low, "ci_high": result.ci_high,
        "conf_level_achieved": result.level, "p_coin": result.p,
    }  # fmt: skip


def _monte_carlo(test) -> dict[str, object]:
    p, draws, sd = test.p, test.tails.draws, test.tails.null_sd
    return {
        "statistic": test.tails.statistic, "null_sd": Simulated(sd, sd / np.sqrt(2 * draws)),
        "p": Simulated(p, float(np.sqrt(p * (1 - p) / draws))),
    }  # fmt: skip


def _training(load):
    d = load("training_trial.csv")
    X = pd.get_dummies(d["block"], drop_first=True).to_numpy(float)
    draws = permute_within(d["z"], 20_000, seed=11, blocks=d["block"])
    return _monte_carlo(
        randomisation_test(d["beh1"], d["z"], draws, covariates=X, statistic="estimate", interval=False)
    )


def _cluster_ancova(load):
    d = load("cluster_trial.csv")
    X = np.column_stack([d["x"], pd.get_dummies(d["stratum"], drop_first=True)]).astype(float)
    arm, _, _ = arms_of_clusters(d["z"], d["cluster"])
    stratum = d.groupby("cluster")["stratum"].first().to_numpy()
    draws = permute_within(arm, 50_000, seed=12, blocks=stratum)
    return _monte_carlo(
        randomisation_test(
            d["y_cont"], d["z"], draws, covariates=X, clusters=d["cluster"], statistic="estimate", interval=False
        )
    )


def _anova(load):
    d = load("multiarm.csv")
    arm = np.unique(d["arm"], return_inverse=True)[1]
    actual = float(anova_statistics(arm[None, :], d["y1"])[0])
    draws = permute_within(arm, 20_000, seed=13, blocks=d["block"])
    p = tail_shares(actual, anova_statistics(draws, d["y1"]), exact=False).p_upper
    return {"statistic": actual, "p": Simulated(p, float(np.sqrt(p * (1 - p) / 20_000)))}


CALLS = {
    "ri_small_cluster_dim": _small_cluster(),
    "ri2_small_cluster_dim": _small_cluster(),
    "ri_small_cluster_means": _cluster_means,
    "ri_small_cluster_resid": _small_cluster(residual=True),
    "ri_small_cluster_ancova": _small_cluster("x"),
    "ri_small_cluster_studentised": _small_cluster("x", "t"),
    "ri_small_cluster_ks": _rows(distribution_distances),
    "ri_small_cluster_ranksum": _rows(rank_sums),
    "ri_small_blocked_y": _small_blocked("y"),
    "ri_small_blocked_y2": _small_blocked("y2"),
    "ri_small_blocked_y3": _small_blocked("y3"),
    "ri_small_blocked_welch_t": _welch,
    "ri_small_blocked_null_1": _null(1),
    "ri_small_blocked_null_2.5": _null(2.5),
    "ri_small_blocked_maxt": _max_t,
    "ri_matched_pair": _matched,
    "signed_rank_pairs": _signed_rank,
    "ri_training_blockfe_mc": _training,
    "ri_cluster_ancova_mc": _cluster_ancova,
    "ri_multiarm_F_mc": _anova,
}
