"""Calls for the family ``power``; the inputs are those in each entry's ``spec``."""

from __future__ import annotations

from functools import partial
from math import ceil, inf
from typing import Any

import numpy as np

from analysis.numbers.simultaneous import critical_value
from analysis.power.clusters import cluster_proportions, clustered, hayes_moulton, matched_cluster_pairs
from analysis.power.counts import (
    proportion_sample_size,
    proportion_sample_size_arcsine,
    survey_half_width,
    survey_sample_size,
    two_proportion_power,
)
from analysis.power.detect import (
    Precision,
    attenuated,
    detectable,
    detectable_exact,
    inflated,
    power_of,
)
from analysis.power.means import (
    analysis_of_covariance,
    change_score,
    half_width_of_difference,
    pair_differences,
    power_of_arms,
    sample_size,
    two_groups,
)
from analysis.power.wedge import stepped_wedge, wedge_diagram
from tests.reference.oracle import Loader


def _t(n: float, d: float, alpha: float, _load: Loader) -> dict[str, Any]:
    return {"n_per_arm": n, "d": d, "alpha": alpha, "power": power_of(d, two_groups(n, n), alpha)}


def _n(d: float, power: float, _load: Loader) -> dict[str, Any]:
    n = sample_size(lambda size: two_groups(size, size), d, power=power)
    return {"d": d, "power": power, "n_per_arm": n, "n_rounded_up": ceil(n)}


def _unequal(_load: Loader) -> dict[str, Any]:
    return {"power": power_of(0.4, two_groups(90, 60))}


def _mde(_load: Loader) -> dict[str, Any]:
    design = two_groups(100, 100)
    return {"mde_t": detectable_exact(design), "mde_normal": detectable(Precision(design.se, inf))}


def _proportions(p1: float, p2: float, n: float, _load: Loader) -> dict[str, Any]:
    power = two_proportion_power(p1, p2, n)
    return {
        "p1": p1,
        "p2": p2,
        "n_per_arm": n,
        "power_pooled": power.pooled,
        "power_arcsine": power.arcsine,
        "power_unpooled": power.unpooled,
        "n_for_80_pooled": proportion_sample_size(p1, p2),
        "n_for_80_arcsine": proportion_sample_size_arcsine(p1, p2),
    }


def _lines(design: Precision, effect: float) -> dict[str, Any]:
    return {
        "se": design.se,
        "df": design.df,
        "deff": design.deff,
        "power_t": power_of(effect, design),
        "power_z": power_of(effect, Precision(design.se, inf)),
        "mde_t": detectable(design),
        "mde_t_exact": detectable_exact(design),
    }


def _clusters(j: float, m: float, icc: float, cv: float, d: float, _load: Loader) -> dict[str, Any]:
    return {"J": j, "m": m, "icc": icc, "d": d, "cv": cv} | _lines(clustered(j, m, icc, cv=cv), d)


def _cluster_ancova(_load: Loader) -> dict[str, Any]:
    return _lines(clustered(40, 24, 0.05, r2_between=0.5, r2_within=0.3, covariates=1), 0.25)


def _ancova(_load: Loader) -> dict[str, Any]:
    post = two_groups(100, 100)
    adjusted, change = analysis_of_covariance(100, 0.6), change_score(100, 0.6)
    return {
        "power_ancova": power_of(0.35, adjusted),
        "power_change": power_of(0.35, change),
        "power_post": power_of(0.35, post),
        "n_factor_ancova": (adjusted.se / post.se) ** 2,
        "n_factor_change": (change.se / post.se) ** 2,
    }


def _cluster_proportions(_load: Loader) -> dict[str, Any]:
    return _lines(cluster_proportions(0.3, 0.4, clusters=40, mean_size=24, icc=0.05, cv=0.5), 0.1)


def _hayes_moulton(_load: Loader) -> dict[str, Any]:
    found = hayes_moulton(0.3, 0.2, k=0.25, size=50, clusters_per_arm=12)
    return {"power": found.power, "clusters_per_arm_80": found.clusters_per_arm}


def _pairs(pairs: float, d: float, _load: Loader) -> dict[str, Any]:
    return {"power": power_of(d, pair_differences(pairs))}


def _matched(_load: Loader) -> dict[str, Any]:
    design = matched_cluster_pairs(12, 20, 0.05, correlation=0.4)
    return {"se": design.se, "df": design.df, "power": power_of(0.35, design)}


def _arms(_load: Loader) -> dict[str, Any]:
    return {"power": power_of_arms(3, 60, 0.2)}


def _dunnett(_load: Loader) -> dict[str, Any]:
    half = np.array([[1, 0.5], [0.5, 1]])
    return {"z": critical_value(half), "t60": critical_value(half, 60)}


def _wedge(cac: float, _load: Loader) -> dict[str, Any]:
    design = stepped_wedge(wedge_diagram(5, 2), 12, 0.05, cluster_autocorrelation=cac)
    power = power_of(0.3, design)
    return {
        "var": design.se**2,
        "se": design.se,
        "power_z": power,
        "mde": detectable(design),
        "power_swCRTdesign": power,
    }


def _inflate(_load: Loader) -> dict[str, Any]:
    both = inflated(63.77, attrition=0.12, compliance=0.8)
    lost, taken = inflated(63.77, attrition=0.12), inflated(63.77, compliance=0.8)
    return {"attrition": lost, "compliance": taken, "both": both, "both_rounded": ceil(both)}


def _reliability(_load: Loader) -> dict[str, Any]:
    seen = attenuated(0.4, 0.7)
    return {"d_observed": seen, "power": power_of(seen, two_groups(100, 100))}


def _precision(_load: Loader) -> dict[str, Any]:
    return {
        "mean_diff": half_width_of_difference(120),
        "prop": survey_half_width(0.4, 96, deff=1.8),
        "n_half_width_05": survey_sample_size(0.4, 0.05, deff=1.8),
    }


CALLS = {
    **{f"power_t_n{n}_d{d}": partial(_t, n, d, 0.05) for n, d in [(64, 0.5), (20, 0.8), (450, 0.2), (12, 1)]},
    **{f"n_t_d{d}_p{p}": partial(_n, d, p) for d, p in [(0.5, 0.8), (0.2, 0.9), (0.35, 0.8)]},
    "power_t2n": _unequal,
    "mde_t": _mde,
    **{
        f"power_prop_{a}_{b}_{n}": partial(_proportions, a, b, n)
        for a, b, n in [(0.3, 0.4, 356), (0.5, 0.6, 200), (0.1, 0.05, 474)]
    },
    **{
        f"power_cluster_J{j}_m{m}_icc{icc}_cv{cv}": partial(_clusters, j, m, icc, cv, d)
        for j, m, icc, cv, d in [
            (40, 24, 0.05, 0, 0.25),
            (40, 24, 0.05, 0.5, 0.25),
            (12, 30, 0.02, 0, 0.3),
            (8, 3, 0.3, 0.3, 1),
        ]
    },
    "power_cluster_ancova": _cluster_ancova,
    "power_ancova": _ancova,
    "power_cluster_prop": _cluster_proportions,
    "hayes_moulton": _hayes_moulton,
    **{f"power_paired_{n}_{d}": partial(_pairs, n, d) for n, d in [(12, 0.8), (24, 0.6)]},
    "power_matched_clusters": _matched,
    **{f"power_multiarm_alpha{a:.4f}": partial(_t, 150, 0.3, a) for a in [0.05, 0.025, 0.05 / 3]},
    "power_anova": _arms,
    "dunnett_critical": _dunnett,
    "power_sw_hh": partial(_wedge, 1.0),
    "power_sw_cac": partial(_wedge, 0.8),
    "inflate": _inflate,
    "power_reliability": _reliability,
    "precision_half_width": _precision,
}
