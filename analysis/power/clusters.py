"""Precision of designs that allocate clusters: equal and unequal sizes, blocks, pairs, three levels, saturation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

from analysis.numbers.checked import at_least, positive, share
from analysis.power.detect import METHOD, Precision


@dataclass(frozen=True, slots=True)
class HayesMoulton:
    """Power of an unmatched comparison of cluster proportions, and the clusters an arm needs (not rounded)."""

    power: float
    clusters_per_arm: float


def design_effect(mean_size: float, icc: float, cv: float = 0.0) -> float:
    """Return 1 + [(1 + cv^2) m - 1] icc; cv is the SD of cluster sizes (divisor J) over their mean.

    Source: Eldridge, Ashby & Kerry (2006), *Int J Epid* 35, 1292-1300.
    """
    at_least(mean_size, 1, METHOD, "the cluster size")
    at_least(cv, 0, METHOD, "the coefficient of variation")
    return 1 + ((1 + cv**2) * mean_size - 1) * share(icc, METHOD, "the intraclass correlation", closed=True)


def clustered(
    clusters: float,
    mean_size: float,
    icc: float,
    *,
    cv: float = 0.0,
    treated_share: float = 0.5,
    r2_between: float = 0.0,
    r2_within: float = 0.0,
    covariates: int = 0,
    blocks: int = 1,
    block_share: float = 0.0,
) -> Precision:
    """Return the precision of a trial of ``clusters`` clusters in all, total SD 1.

    var = [icc (1 - R2b)(1 - w) + (1 - icc)(1 - R2w)/m]/(P(1-P)J), df = J - 1 - blocks - covariates, where w is the
    share of the variance between clusters that blocks explain. Unequal sizes add icc cv^2 to the first term (so that
    without covariates the variance is the design effect over P(1-P)Jm).

    Source: Donner & Klar (2000); Bloom, Richburg-Hayes & Black (2007); Eldridge et al. (2006).
    """
    deff = design_effect(mean_size, icc, cv)
    p = share(treated_share, METHOD, "the share treated")
    for value, name in ((r2_between, "R squared between"), (r2_within, "R squared within"), (block_share, "w")):
        share(value, METHOD, name, closed=True)
    between = icc * (1 + cv**2) * (1 - r2_between) * (1 - block_share)
    variance = (between + (1 - icc) * (1 - r2_within) / mean_size) / (p * (1 - p) * positive(clusters, METHOD, "J"))
    return Precision(float(np.sqrt(variance)), clusters - 1 - blocks - covariates, deff)


def matched_cluster_pairs(pairs: float, mean_size: float, icc: float, *, correlation: float = 0.0) -> Precision:
    """Return the precision of pairs of clusters whose true means correlate: 2[icc(1-r) + (1-icc)/m]/K, df K - 1.

    Source: Klar & Donner (1997), *Stat Med* 16, 1753-1764.
    """
    at_least(pairs, 2, METHOD, "the number of pairs")
    deff = design_effect(mean_size, icc)
    share(abs(correlation), METHOD, "the correlation", closed=True)
    variance = 2 * (icc * (1 - correlation) + (1 - icc) / mean_size) / pairs
    return Precision(float(np.sqrt(variance)), pairs - 1, deff)


def three_levels(
    clusters: float,
    groups: float,
    people: float,
    *,
    icc_cluster: float,
    icc_group: float,
    treated_share: float = 0.5,
    r2_between: float = 0.0,
    covariates: int = 0,
) -> Precision:
    """Return the precision with people in groups in clusters, clusters allocated; variances as shares of the total.

    var = [icc3 (1-R2) + icc2/K + (1-icc3-icc2)/(K n)]/(P(1-P)J). Source: Dong & Maynard (2013), CRA3.
    """
    p = share(treated_share, METHOD, "the share treated")
    for value, name in ((clusters, "clusters"), (groups, "groups a cluster"), (people, "people a group")):
        at_least(value, 1, METHOD, f"the number of {name}")
    for value, name in ((icc_cluster, "cluster"), (icc_group, "group")):
        share(value, METHOD, f"the intraclass correlation of a {name}", closed=True)
    share(r2_between, METHOD, "R squared between", closed=True)
    rest = share(1 - icc_cluster - icc_group, METHOD, "the variance among people", closed=True)
    variance = icc_cluster * (1 - r2_between) + icc_group / groups + rest / (groups * people)
    deff = 1 + (groups * people - 1) * icc_cluster + (people - 1) * icc_group
    return Precision(float(np.sqrt(variance / (p * (1 - p) * clusters))), clusters - 2 - covariates, deff)


def cluster_proportions(
    p0: float, p1: float, *, clusters: float, mean_size: float, icc: float, cv: float = 0.0
) -> Precision:
    """Return the precision of a difference in proportions (0-1), half the clusters treated: unpooled times deff.

    Source: Donner & Klar (2000), ch. 5.
    """
    share(p0, METHOD, "p0", closed=True)
    share(p1, METHOD, "p1", closed=True)
    positive(clusters, METHOD, "the number of clusters")
    deff = design_effect(mean_size, icc, cv)
    variance = 2 * (p0 * (1 - p0) + p1 * (1 - p1)) * deff / (clusters * mean_size)
    return Precision(float(np.sqrt(variance)), clusters - 2, deff)


def hayes_moulton(
    p0: float,
    p1: float,
    *,
    k: float,
    size: float,
    clusters_per_arm: float,
    power: float = 0.8,
    alpha: float = 0.05,
) -> HayesMoulton:
    """Return power from the between-cluster coefficient of variation k, by Hayes and Moulton's c = 1 + ... formula.

    Source: Hayes & Bennett (1999), *Int J Epid* 28, 319-326; Hayes & Moulton (2017), ch. 7.
    """
    at_least(clusters_per_arm, 2, METHOD, "the number of clusters an arm")
    z = float(stats.norm.isf(share(alpha, METHOD, "alpha") / 2))
    share(p0, METHOD, "p0", closed=True)
    share(p1, METHOD, "p1", closed=True)
    at_least(k, 0, METHOD, "k")
    positive(size, METHOD, "the cluster size")
    positive(abs(p0 - p1), METHOD, "the difference")
    variance = p0 * (1 - p0) / size + p1 * (1 - p1) / size + k**2 * (p0**2 + p1**2)
    reached = np.sqrt((clusters_per_arm - 1) * (p0 - p1) ** 2 / variance) - z
    needed = 1 + (z + stats.norm.ppf(share(power, METHOD, "the power"))) ** 2 * variance / (p0 - p1) ** 2
    return HayesMoulton(float(stats.norm.cdf(reached)), float(needed))


def saturation(
    clusters_control: float, clusters_treated: float, size: float, icc: float, *, saturation_level: float
) -> tuple[Precision, Precision]:
    """Return the precision of the direct and of the spill-over effect at one saturation against pure controls.

    In treated clusters a share s of ``size`` people is treated. Each contrast compares cluster means of n_s people
    (treated, or untreated in treated clusters) with control clusters: var = icc (1/C1 + 1/C0) + (1 - icc)(1/(C1 n_s) +
    1/(C0 n)). Source: Baird, Bohren, McIntosh & Özler (2018), *REStat* 100, 844-860, without their pooling over levels.
    """
    at_least(size, 1, METHOD, "the cluster size")
    s = share(saturation_level, METHOD, "the saturation")
    positive(clusters_control, METHOD, "the number of clusters")
    positive(clusters_treated, METHOD, "the number of clusters")
    share(icc, METHOD, "the intraclass correlation", closed=True)
    df = clusters_control + clusters_treated - 2

    def contrast(people: float) -> Precision:
        between = icc * (1 / clusters_treated + 1 / clusters_control)
        within = (1 - icc) * (1 / (clusters_treated * people) + 1 / (clusters_control * size))
        return Precision(float(np.sqrt(between + within)), df)

    return contrast(s * size), contrast((1 - s) * size)
