"""How alike people of one cluster are: the intraclass correlation with intervals, and what it costs in people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.inputs import Floats, codes, complete, confidence, numbers, varying
from analysis.numbers.problems_models import FEW_CLUSTERS, NO_VARIANCE
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class ClusterCorrelation:
    """ANOVA intraclass correlation; it can be negative, design effects then use it as it is.

    ``ci`` is Searle's; ``ci_smith`` a normal interval. ``cv`` of cluster sizes has the divisor J.
    """

    icc: float
    ms_between: float
    ms_within: float
    m0: float
    f: float
    p: float
    ci: tuple[float, float]
    ci_smith: tuple[float, float]
    clusters: int
    n: int
    mean_size: float
    cv: float
    cv_sample: float
    design_effect_equal: float
    design_effect: float
    n_effective: float
    n_effective_optimal: float


def cluster_correlation(outcome: npt.ArrayLike, clusters: npt.ArrayLike, level: float = 0.95) -> ClusterCorrelation:
    """Estimate the ICC by analysis of variance.

    Parameters
    ----------
    outcome : (n,) float; rows without it are left out
    clusters : (n,) labels; clusters of one person are allowed if others have more

    Raises
    ------
    UserError
        ``MODEL_FEW_CLUSTERS`` below 2; ``MODEL_NO_VARIANCE`` when every cluster has one person or nothing varies.

    References
    ----------
    Donner (1986); Searle (1971); Smith (1957); Eldridge, Ashby & Kerry (2006) for unequal sizes.
    """
    y = numbers(outcome, "outcome")
    confidence(level)
    index = codes(clusters, "cluster", len(y))[0]
    kept = complete(y)
    y, index = varying(y[kept], "the outcome"), np.unique(index[kept], return_inverse=True)[1]
    sizes = np.bincount(index).astype(np.float64)
    k, n = len(sizes), len(y)
    if k < 2:
        raise UserError(FEW_CLUSTERS, found=k, wanted=2)
    if n <= k:
        raise UserError(NO_VARIANCE, name="the likeness within clusters")
    means = np.bincount(index, y) / sizes
    between = float(sizes @ (means - y.mean()) ** 2) / (k - 1)
    within = float(np.sum((y - means[index]) ** 2)) / (n - k)
    m0 = float((n - np.sum(sizes**2) / n) / (k - 1))
    icc = (between - within) / (between + (m0 - 1) * within)
    f = between / within if within > 0 else np.inf
    ends = [f / float(stats.f.ppf(q, k - 1, n - k)) for q in (0.5 + level / 2, 0.5 - level / 2)]
    low, high = ((e - 1) / (e + m0 - 1) if np.isfinite(e) else 1.0 for e in ends)
    reach = float(stats.norm.ppf(0.5 + level / 2)) * np.sqrt(_smith_variance(icc, sizes, m0, n, k))
    mean = float(sizes.mean())
    cv = float(sizes.std() / mean)
    effect = 1 + ((1 + cv**2) * mean - 1) * icc
    each = 1 + (sizes - 1) * icc
    return ClusterCorrelation(
        icc=icc, ms_between=between, ms_within=within, m0=m0, f=f, p=float(stats.f.sf(f, k - 1, n - k)),
        ci=(low, high), ci_smith=(float(icc - reach), float(icc + reach)), clusters=k, n=n, mean_size=mean, cv=cv,
        cv_sample=float(sizes.std(ddof=1) / mean), design_effect_equal=1 + (mean - 1) * icc, design_effect=effect,
        n_effective=n / effect if effect > 0 else np.inf,
        n_effective_optimal=float(np.sum(sizes / each)) if each.min() > 1e-12 else np.inf,
    )  # fmt: skip


def _smith_variance(icc: float, sizes: Floats, m0: float, n: int, k: int) -> float:
    """Return the variance of the ICC, Smith (1957) as in Donner (1986), for unequal sizes."""
    square, cube = float(np.sum(sizes**2)), float(np.sum(sizes**3))
    first = (1 + icc * (m0 - 1)) ** 2 / (n - k)
    second = (k - 1) * (1 - icc) * (1 + icc * (2 * m0 - 1)) + icc**2 * (square - 2 * cube / n + square**2 / n**2)
    return max(0.0, float(2 * (1 - icc) ** 2 / m0**2 * (first + second / (k - 1) ** 2)))
