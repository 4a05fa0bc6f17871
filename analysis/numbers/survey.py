"""Means and shares from a sample with clusters, strata and weights: linearised variance, with replacement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, floats, same_length, share, vector
from analysis.numbers.inputs import codes
from analysis.numbers.proportions import Interval, wilson_interval
from core.errors import UserError

METHOD = "The survey estimate"


@dataclass(frozen=True, slots=True)
class SurveyMean:
    """A weighted mean; ``deff`` is its variance over that of a simple random sample of the same size.

    ``deff`` and ``n_eff`` are None when the variable does not vary. ``missing`` counts rows left out.
    """

    estimate: float
    se: float
    df: int
    ci_low: float
    ci_high: float
    deff: float | None
    n_eff: float | None
    n: int
    clusters: int
    strata: int
    missing: int


@dataclass(frozen=True, slots=True)
class SurveyShare:
    """A share (0-1) with seven intervals; ``korn_graubard_wilson`` is the one we print.

    The intervals that need a variance above zero are None when everybody answered the same.
    """

    mean: SurveyMean
    korn_graubard_wilson: Interval
    korn_graubard_n_eff: float
    wilson_deff: Interval
    logit: Interval | None
    beta: Interval | None
    arcsine: Interval | None
    linear: Interval | None


def survey_mean(
    values: npt.ArrayLike,
    *,
    weights: npt.ArrayLike | None = None,
    strata: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> SurveyMean:
    """Estimate a mean from a stratified, clustered, weighted sample.

    Parameters
    ----------
    values : (n,) float
        NaN rows are left out.
    weights, strata, clusters : (n,) arrays, optional
        Weights of 0 or more; clusters are nested in strata; without them each row is its own.

    Returns
    -------
    SurveyMean
        Ratio mean, Taylor-linearised standard error with G_h/(G_h - 1) a stratum, df = clusters - strata.

    Raises
    ------
    UserError
        ``METHOD_NO_VARIANCE`` when a stratum has a single cluster; ``METHOD_OUT_OF_RANGE`` for a weight below 0.

    References
    ----------
    Lumley (2010), *Complex Surveys*, ch. 2; Woodruff (1971).
    """
    y = vector(values, METHOD, "the outcome")
    there = ~np.isnan(y)
    raw, h, g = (_column(a, d, y, name)[there] for a, d, name in _columns(weights, strata, clusters, len(y)))
    y, w = y[there], np.asarray(raw, dtype=np.float64)
    if y.size == 0:
        raise UserError(problems.NO_VALUES, method=METHOD, what="the outcome")
    if not np.isfinite(w).all() or (w < 0).any() or w.sum() == 0:
        raise UserError(
            problems.OUT_OF_RANGE,
            method=METHOD,
            name="a weight",
            value=float(np.min(w)),
            wanted="of at least 0, some above",
        )
    estimate = float(w @ y / w.sum())
    variance, n_clusters, n_strata = _linearised(w * (y - estimate) / w.sum(), h, g)
    se, df = float(np.sqrt(variance)), n_clusters - n_strata
    n = int((w > 0).sum())
    simple = float(w @ (y - estimate) ** 2 / w.sum() / (n - 1)) if n > 1 else 0.0
    deff = variance / simple if simple > 0 else None
    reach = float(stats.t.isf((1 - share(level, METHOD, "the level")) / 2, df)) * se
    return SurveyMean(
        estimate=estimate,
        se=se,
        df=df,
        ci_low=estimate - reach,
        ci_high=estimate + reach,
        deff=deff,
        n_eff=n / deff if deff else None,
        n=n,
        clusters=n_clusters,
        strata=n_strata,
        missing=int((~there).sum()),
    )


def _columns(
    weights: npt.ArrayLike | None, strata: npt.ArrayLike | None, clusters: npt.ArrayLike | None, n: int
) -> tuple[tuple[npt.ArrayLike | None, npt.NDArray[np.generic], str], ...]:
    return (
        (weights, np.ones(n), "weights"),
        (strata, np.zeros(n), "strata"),
        (clusters, np.arange(n), "clusters"),
    )


def _column(
    given: npt.ArrayLike | None, default: npt.NDArray[np.generic], y: Floats, name: str
) -> npt.NDArray[np.generic]:
    if given is None:
        return default
    array = np.asarray(given)
    same_length(y, array, METHOD, ("the outcome", name))
    if name == "weights":
        return floats(array, METHOD, name)
    numbered, labels = codes(array, name)
    return labels.astype(str)[numbered] if array.dtype == object else array


def _linearised(
    scores: Floats, strata: npt.NDArray[np.generic], clusters: npt.NDArray[np.generic]
) -> tuple[float, int, int]:
    variance, counted = 0.0, 0
    labels = np.unique(strata)
    for label in labels:
        here = strata == label
        totals = np.array([scores[here & (clusters == one)].sum() for one in np.unique(clusters[here])])
        if totals.size < 2:
            raise UserError(
                problems.NO_VARIANCE,
                method=METHOD,
                why=f"the stratum {label} has a single cluster",
                remedy="Join that stratum with a similar one.",
            )
        counted += totals.size
        variance += totals.size / (totals.size - 1) * float(((totals - totals.mean()) ** 2).sum())
    return variance, counted, len(labels)


def survey_share(
    values: npt.ArrayLike,
    *,
    weights: npt.ArrayLike | None = None,
    strata: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> SurveyShare:
    """Estimate a share from a complex sample, with the Korn-Graubard form of Wilson's interval.

    The effective size is n/deff times (z/t)^2. A deff that cannot be computed (everybody the same) counts as 1.
    Refuses as `survey_mean`, and values other than 0 and 1.

    Source: Korn & Graubard (1998), *Survey Methodology* 24, 193-201; Lumley (2010) for the logit, beta, arcsine forms.
    """
    y = vector(values, METHOD, "the outcome")
    odd = y[~np.isnan(y) & ~np.isin(y, (0.0, 1.0))]
    if odd.size:
        raise UserError(problems.NOT_BINARY, method=METHOD, what="the outcome", found=odd[0])
    mean = survey_mean(y, weights=weights, strata=strata, clusters=clusters, level=level)
    p, tail = mean.estimate, (1 - level) / 2
    z, t = float(stats.norm.isf(tail)), float(stats.t.isf(tail, mean.df))
    effective = mean.n_eff if mean.n_eff is not None else float(mean.n)
    careful = effective * (z / t) ** 2
    varies = mean.se > 0 and 0 < p < 1
    return SurveyShare(
        mean=mean,
        korn_graubard_wilson=_wilson(p, careful, level),
        korn_graubard_n_eff=careful,
        wilson_deff=_wilson(p, effective, level),
        logit=_transformed(p, mean.se, t, "logit") if varies else None,
        beta=_beta(mean, tail) if varies else None,
        arcsine=_transformed(p, mean.se, t, "arcsine") if varies else None,
        linear=(mean.ci_low, mean.ci_high) if varies else None,
    )


def _wilson(p: float, n: float, level: float) -> Interval:
    return wilson_interval(p * max(n, 1.0), max(n, 1.0), level)


def _transformed(p: float, se: float, t: float, scale: str) -> Interval:
    if scale == "logit":
        centre, reach = np.log(p / (1 - p)), t * se / (p * (1 - p))
        low, high = (1 / (1 + np.exp(-(centre + side * reach))) for side in (-1, 1))
    else:
        centre, reach = np.arcsin(np.sqrt(p)), t * se / (2 * np.sqrt(p * (1 - p)))
        low, high = (np.sin(np.clip(centre + side * reach, 0, np.pi / 2)) ** 2 for side in (-1, 1))
    return float(low), float(high)


def _beta(mean: SurveyMean, tail: float) -> Interval:
    p = mean.estimate
    n = p * (1 - p) / mean.se**2 * (stats.t.ppf(tail, mean.n - 1) / stats.t.ppf(tail, mean.df)) ** 2
    low = stats.beta.ppf(tail, n * p, n * (1 - p) + 1)
    high = stats.beta.isf(tail, n * p + 1, n * (1 - p))
    return float(low), float(high)
