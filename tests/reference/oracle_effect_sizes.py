"""Calls for the family ``effect_sizes``."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

from analysis.numbers.effect_sizes import change_difference, cliffs_delta, cluster_adjusted_d, standardised_difference
from tests.reference.oracle import Loader


def _smd(file: str, outcome: str, load: Loader) -> dict[str, Any]:
    rows = load(file)
    return asdict(standardised_difference(rows[outcome], rows.z))


def _cliff(load: Loader) -> dict[str, Any]:
    rows = load("small_blocked.csv")
    return asdict(cliffs_delta(rows.y, rows.z))


def _change(load: Loader) -> dict[str, Any]:
    rows = load("training_trial.csv")
    return {"estimate": change_difference(rows.k0, rows.k1, rows.z)}


def _clusters(_load: Loader) -> dict[str, Any]:
    return asdict(cluster_adjusted_d(0.3, cluster_size=22, clusters=36, icc=0.08))


_SMD = [("training_trial", "k1"), ("training_trial", "beh1"), ("small_blocked", "y"), ("small_blocked", "y3")]
CALLS = {
    **{f"smd_{f}_{v}": partial(_smd, f"{f}.csv", v) for f, v in [*_SMD, ("small_trial", "y")]},
    "cliff_ci_small": _cliff,
    "d_ppc2": _change,
    "d_cluster_equal": _clusters,
}
