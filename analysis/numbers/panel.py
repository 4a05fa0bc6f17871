"""Several sites over time with site and period effects: linear and Poisson, clustered by site."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from analysis.numbers.glm import GlmFit, fit_glm
from analysis.numbers.inputs import Floats, codes, columns, complete, dummies, numbers, varying
from analysis.numbers.problems_models import COLLINEAR
from analysis.numbers.sandwich import Correction, cluster_scores, least_squares
from analysis.numbers.wald import Wald, wald
from core.errors import UserError


def _effects(sites: npt.ArrayLike, periods: npt.ArrayLike, n: int) -> Floats:
    site, period = codes(sites, "site", n)[0], codes(periods, "period", n)[0]
    return np.column_stack([dummies(site, drop_first=True), dummies(period, drop_first=True)])


def two_way_effect(
    outcome: npt.ArrayLike,
    treatment: npt.ArrayLike,
    sites: npt.ArrayLike,
    periods: npt.ArrayLike,
    covariates: npt.ArrayLike | None = None,
    *,
    correction: Correction = "CR2",
    level: float = 0.95,
) -> Wald:
    """Estimate an effect with site and period effects, clustered by site with Satterthwaite df; stepped wedge too.

    With starts at different times and effects that grow, this is a weighted mean in which some weights are negative.

    Raises
    ------
    UserError
        ``MODEL_COLLINEAR`` when site and period together determine the treatment.

    References
    ----------
    Hooper & Bourke (2015) for stepped wedges; Goodman-Bacon (2021), *J. Econometrics* 225, for the caution.
    """
    y = numbers(outcome, "outcome")
    d, X = numbers(treatment, "treatment", len(y)), columns(covariates, len(y))
    kept = complete(y, d, X)
    fixed = _effects(sites, periods, len(y))[kept]
    design = np.column_stack([np.ones(kept.sum()), fixed, X[kept], d[kept]])
    fit, used = least_squares(design, varying(y[kept], "the outcome"), ["term"] * design.shape[1])
    if design.shape[1] - 1 not in used:
        raise UserError(COLLINEAR, name="the treatment")
    site = codes(sites, "site", len(y))[0][kept]
    scores = cluster_scores(fit, site, correction)
    j = fit.k - 1
    se = float(np.sqrt(scores.covariance()[j, j]))
    return wald(float(fit.coefficients[j]), se, scores.df(np.eye(fit.k)[j]), level, "the treatment")


def two_way_counts(
    outcome: npt.ArrayLike,
    variables: npt.ArrayLike,
    names: Sequence[str],
    sites: npt.ArrayLike,
    periods: npt.ArrayLike,
    exposure: npt.ArrayLike | None = None,
) -> GlmFit:
    """Fit counts by Poisson with site and period effects; use `GlmFit.robust_effect` with the sites as clusters.

    References
    ----------
    Lopez Bernal, Cummins & Gasparrini (2018), *Int. J. Epidemiology* 47 (controlled interrupted series).
    """
    y = numbers(outcome, "outcome")
    fixed = _effects(sites, periods, len(y))
    labels = [*names, *(f"site or period {j + 1}" for j in range(fixed.shape[1]))]
    X = columns(variables, len(y), "variable")
    model = fit_glm(y, np.column_stack([fixed, X]), [*labels[len(names) :], *names], "poisson", exposure=exposure)
    for name in names:
        model.index(name)
    return model
