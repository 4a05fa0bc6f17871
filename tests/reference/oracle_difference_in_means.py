"""Calls that reproduce the reference entries on differences in means."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np

from analysis.numbers.blocked import cluster_means_difference, design_difference, hybrid_difference
from analysis.numbers.horvitz_thompson import hajek, horvitz_thompson, independent_probabilities, joint_probabilities
from analysis.numbers.hypothesis_tests import rank_sum


def _values(result, term="z"):
    return asdict(result.effect) | {
        "term": term, "n": result.n, "n_clusters": result.clusters or 0, "n_blocks": result.blocks,
        "design": result.design,
    }  # fmt: skip


def _dim(file, outcome, where=None, **options):
    def call(load):
        d = load(file)
        d = d if where is None else d.query(where)
        named = {k: d[v] if k in ("blocks", "clusters") else v for k, v in options.items()}
        return _values(design_difference(d[outcome], d["z"], **named))

    return call


def _all_blocks(load):
    d = load("training_trial.csv")
    seen = d.dropna(subset=["beh1"]).groupby("block")["z"].agg(["sum", "count"])
    full = seen[(seen["sum"] >= 2) & (seen["count"] - seen["sum"] >= 2)].index
    d = d[d["block"].isin(full)]
    return _values(design_difference(d["beh1"], d["z"], blocks=d["block"]))


def _weighted(load):
    d = load("training_trial.csv")
    w = np.where(d["z"] == 1, 1 / d["prob_treat"], 1 / (1 - d["prob_treat"]))
    return _values(design_difference(d["k1"], d["z"], weights=w))


def _pair_means(load):
    d = load("matched_pair.csv")
    return _values(cluster_means_difference(d["y"], d["z"], d["cluster"], d["pair"]))


def _arm(arm):
    def call(load):
        d = load("multiarm.csv")
        d = d[d["arm"].isin(["control", arm])]
        return _values(design_difference(d["y1"], d["arm"] == arm, blocks=d["block"]), f"arm{arm}")

    return call


def _means(pooled):
    def call(load):
        d = load("small_trial.csv")
        return _values(cluster_means_difference(d["y"], d["z"], d["cluster"], pooled=pooled))

    return call


def _ht(file, outcome, joint, clusters=None, **options):
    def call(load):
        d = load(file)
        result = horvitz_thompson(
            d[outcome], d["z"], joint(d), clusters=None if clusters is None else d[clusters], **options
        )
        return asdict(result.effect) | {"term": "z", "n": result.n, "df": None}

    return call


def _forty(d):
    return joint_probabilities(
        d.groupby("cluster")["stratum"].first(), {"coast": 4, "hills": 5, "metro": 5, "valley": 6}
    )


def _coins(_):
    return independent_probabilities(np.full(24, 0.5))


def _hajek(load):
    d = load("training_trial.csv")
    return asdict(hajek(d["k1"], d["z"], d["prob_treat"]).effect)


def _rank_exact(outcome):
    def call(load):
        d = load("small_blocked.csv")
        plain, blocked = rank_sum(d[outcome], d["z"]), rank_sum(d[outcome], d["z"], d["block"])
        return {"z": plain.z, "p": plain.p_exact, "z_blocked": blocked.z, "p_blocked": blocked.p_exact}

    return call


def _rank_normal(load):
    d = load("training_trial.csv")
    result = rank_sum(d["k1"], d["z"])
    return {"W": result.u, "p_continuity": result.p_continuity, "p": result.p}


def _hybrid(outcome):
    def call(load):
        d = load("training_trial.csv")
        result = hybrid_difference(d[outcome], d["z"], d["block"])
        return asdict(result.effect) | asdict(result)

    return call


TRIAL, CLUSTERS, PAIRS, SMALL, BLOCKED = (
    "training_trial.csv", "cluster_trial.csv", "matched_pair.csv", "small_trial.csv", "small_blocked.csv",
)  # fmt: skip

CALLS = {
    "dim_simple_k1": _dim(TRIAL, "k1"),
    "welch_t_k1": _dim(TRIAL, "k1"),
    "student_t_k1": _dim(TRIAL, "k1", pooled=True),
    "dim_simple_beh1": _dim(TRIAL, "beh1"),
    "dim_blocked_officers": _dim(TRIAL, "beh1", "role == 'officer'", blocks="block"),
    "dim_blocked_all": _all_blocks,
    "dim_ci90": _dim(TRIAL, "k1", level=0.9),
    "dim_weighted": _weighted,
    "dim_clustered": _dim(CLUSTERS, "y_cont", clusters="cluster"),
    "dim_blocked_clustered": _dim(CLUSTERS, "y_cont", blocks="stratum", clusters="cluster"),
    "dim_matched_pair_clustered": _dim(PAIRS, "y", blocks="pair", clusters="cluster"),
    "dim_pair_ignored": _dim(PAIRS, "y", clusters="cluster"),
    "dim_matched_pair_means": _pair_means,
    "dim_small_clustered": _dim(SMALL, "y", clusters="cluster"),
    "dim_small_simple": _dim(SMALL, "y"),
    "dim_small_blocked": _dim(BLOCKED, "y", blocks="block"),
    "dim_multiarm_online": _arm("online"),
    "dim_multiarm_classroom": _arm("classroom"),
    "cluster_means_welch": _means(pooled=False),
    "cluster_means_student": _means(pooled=True),
    "ht_complete": _ht(SMALL, "y", lambda d: joint_probabilities(np.zeros(24), {0.0: 13})),
    "ht_blocked": _ht(BLOCKED, "y", lambda d: joint_probabilities(d["block"], {"A": 4, "B": 4})),
    "ht_clustered": _ht(SMALL, "y", lambda d: joint_probabilities(np.zeros(8), {0.0: 4}), "cluster"),
    "ht_simple_constant": _ht(SMALL, "y", _coins, constant_effects=True),
    "ht_simple": _ht(SMALL, "y", _coins),
    "ht_cluster40": _ht(CLUSTERS, "y_cont", _forty, "cluster"),
    "hajek_k1": _hajek,
    "ranksum_exact_y": _rank_exact("y"),
    "ranksum_exact_y2": _rank_exact("y2"),
    "ranksum_asymp_k1": _rank_normal,
    "dim_blocked_hybrid_beh1": _hybrid("beh1"),
    "dim_blocked_hybrid_k1": _hybrid("k1"),
}
