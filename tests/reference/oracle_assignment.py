"""Calls that reproduce the reference entries on allocation procedures."""

from __future__ import annotations

import numpy as np
from scipy import stats

from analysis.numbers.assignments import allocation_count, balanced_sizes, enumerate_allocations
from analysis.numbers.balance_tests import rerandomisation_distances


def _fixed(sizes):
    """Blocks given by their units per arm; the probabilities are those of the first block."""

    def call(_load):
        shares = [size / sum(sizes[0]) for size in sizes[0]]
        return {"number_of_assignments": allocation_count(sizes), "probabilities": {"cells": [shares]}}

    return call


def _even(units, arms):
    def call(_load):
        count, share = balanced_sizes(units, arms)
        return {"number_of_assignments": count, "probabilities": {"cells": [[share] * arms]}}

    return call


def _rerandomised(load):
    d = load("small_blocked.csv")
    draws = enumerate_allocations(d["z"], d["block"])
    m = rerandomisation_distances(draws, d[["x", "y"]])
    threshold = float(stats.chi2.ppf(0.1, 2))
    accepted = m <= threshold
    return {
        "threshold": threshold, "accepted": int(accepted.sum()), "share": float(accepted.mean()),
        "inclusion": draws[accepted].mean(axis=0),
        "M_observed": rerandomisation_distances(d["z"].to_numpy()[None, :], d[["x", "y"]])[0],
        "quantiles_M": np.quantile(m, [0.001, 0.01, 0.1, 0.5]), "min_M": m.min(),
    }  # fmt: skip


CALLS = {
    "assign_complete_9_4": _fixed([[5, 4]]),
    "assign_complete_9_half": _even(9, 2),
    "assign_block": _fixed([[2, 2], [3, 3], [1, 1]]),
    "assign_cluster": _fixed([[4, 4]]),
    "assign_block_cluster": _fixed([[2, 2], [3, 3]]),
    "assign_three_arms": _fixed([[4, 4, 4]]),
    "assign_three_arms_uneven": _even(10, 3),
    "rerandomisation_small": _rerandomised,
}
