"""Numbers where no arm was drawn by lot: before and after, a survey, an interrupted series. No causal words."""

from __future__ import annotations

from dataclasses import replace
from math import floor

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.designs.design_effects import DesignEffect, Frame, attempt, column, df_words, number_column
from analysis.numbers.autocorrelation import automatic_bandwidth
from analysis.numbers.blocked import paired_t
from analysis.numbers.checked import whole
from analysis.numbers.glm import fit_glm
from analysis.numbers.inputs import codes, complete
from analysis.numbers.problems_models import COLLINEAR, FEW_CLUSTERS, NO_VARIANCE
from analysis.numbers.regression import regression
from analysis.numbers.series import count_newey_west, fit_series, segments
from analysis.numbers.survey import survey_mean, survey_share
from analysis.numbers.wald import Wald, wald
from core.errors import UserError

NO_COMPARISON = "There is no comparison group: the change may have other reasons."


def before_after_change(
    data: Frame, before: str, after: str, groups: str | None = None, level: float = 0.95
) -> DesignEffect:
    """Describe the mean change of the same people, in the unit of the scale; with class groups CR2 (ruling M10).

    Parameters
    ----------
    before, after : names of columns; people without one of them are left out and counted

    References
    ----------
    Student (1908).
    """
    blank = DesignEffect(
        "before and after", f"{after} minus {before}", "Mean change of those measured twice; no comparison group",
        estimator="Mean of the paired changes", source="Student 1908; ruling M10", warnings=(NO_COMPARISON,),
    )  # fmt: skip

    def compute() -> DesignEffect:
        x, y = number_column(data, before), number_column(data, after)
        change = y - x
        n = int((~np.isnan(change)).sum())
        if groups is None:
            effect, kind = paired_t(change, level), "Standard error of the mean change"
        else:
            found = regression(change, {}, clusters=column(data, groups), level=level)
            effect, kind = found.effect("(Intercept)"), f"CR2 standard error, {found.clusters} groups"
        return replace(blank, effect=effect, n=n, units=n, missing=len(change) - n,
                       uncertainty=f"{kind}, {df_words(effect.df)}")  # fmt: skip

    return attempt(blank, compute)


def survey_estimate(
    data: Frame, variable: str, weights: str | None = None, strata: str | None = None, clusters: str | None = None,
    level: float = 0.95,
) -> DesignEffect:  # fmt: skip
    """Estimate a mean, or a share where the variable is 0/1, from a weighted, stratified, clustered sample.

    Linearised variance, df clusters - strata; a share has Korn and Graubard's interval. Beside it the design effect.

    References
    ----------
    Lumley (2010), *Complex Surveys*; Korn & Graubard (1998).
    """
    blank = DesignEffect("survey", variable, f"Mean of {variable} in the population sampled", source="Lumley 2010; "
                         "Korn & Graubard 1998", estimator="Weighted mean")  # fmt: skip

    def compute() -> DesignEffect:
        values = number_column(data, variable)
        design: dict[str, npt.ArrayLike | None] = {
            key: None if name is None else codes(column(data, name), name, len(values))[0]
            for key, name in (("strata", strata), ("clusters", clusters))
        }
        design["weights"] = None if weights is None else number_column(data, weights, len(values))
        seen = values[~np.isnan(values)]
        share = bool(np.isin(seen, (0, 1)).all())
        interval = None
        if share:
            found_share = survey_share(values, **design, level=level)
            found, interval = found_share.mean, found_share.korn_graubard_wilson
        else:
            found = survey_mean(values, **design, level=level)
        if found.df <= 0:
            raise UserError(FEW_CLUSTERS, found=found.clusters, wanted=found.strata + 1)
        low, high = (found.ci_low, found.ci_high) if interval is None else (interval[0], interval[1])
        if not found.se > 0 and not share:
            raise UserError(NO_VARIANCE, name=variable)
        statistic = found.estimate / found.se if found.se > 0 else np.copysign(np.inf, found.estimate)
        p = 2 * float(stats.t.sf(abs(statistic), found.df))
        effect = Wald(found.estimate, found.se, float(found.df), float(statistic), p, low, high)
        kind = "Korn and Graubard's form of Wilson's interval" if share else "linearised standard error"
        beside = () if found.deff is None else (("design_effect", found.deff),)
        return replace(blank, effect=effect, n=found.n, units=found.clusters, missing=found.missing, beside=beside,
                       uncertainty=f"{kind}, {df_words(found.df)} (clusters less strata)")  # fmt: skip

    return attempt(blank, compute)


def interrupted_series_effects(
    data: Frame, outcome: str, time: str, start: float, season: float | None = None, exposure: str | None = None,
    lag: int | None = None, level: float = 0.95,
) -> dict[str, DesignEffect]:  # fmt: skip
    """Estimate the change of level and of slope of one series at a date, with Newey-West errors.

    Parameters
    ----------
    data : one row a period, in order of time
    start : the first period after the interruption
    season : its length in periods (12 for months), one pair of sine and cosine
    exposure : name of a column; counts are then fitted by quasi-Poisson, changes being log rate ratios
    lag : of the errors; without it Newey and West's automatic bandwidth

    Returns
    -------
    dict
        ``level`` (step at the start) and ``slope`` (change per period).

    References
    ----------
    Wagner et al. (2002); Lopez Bernal, Cummins & Gasparrini (2017); Newey & West (1987, 1994).
    """
    model = "Segmented regression" + (" with a season" if season else "")
    model += "" if exposure is None else ", quasi-Poisson with an offset"
    found: dict[str, DesignEffect] = {}
    for name, term, words in (("level", "step", "change of level"), ("slope", "slope", "change of slope a period")):
        blank = DesignEffect(
            "interrupted time series", words, f"{words.capitalize()} of {outcome} at the start, against its own past",
            estimator=model, source="Wagner et al. 2002; Lopez Bernal et al. 2017",
            warnings=("One series without a control: anything else that began then counts too.",),
        )  # fmt: skip
        found[name] = attempt(
            blank, lambda blank=blank, term=term: _segment(  # type: ignore[misc]
                blank, data, (outcome, time, exposure), term, (start, season), lag, level
            ),
        )  # fmt: skip
    return found


def _segment(
    blank: DesignEffect, data: Frame, names: tuple[str, str, str | None], term: str, shape: tuple[float, float | None],
    lag: int | None, level: float,
) -> DesignEffect:  # fmt: skip
    outcome, time, exposure = names
    y = number_column(data, outcome)
    t = number_column(data, time, len(y))
    built = segments(t, *shape)
    plain = fit_series(y, built.matrix(), built.names)
    if term not in plain.names:
        raise UserError(COLLINEAR, name=term)
    width = floor(automatic_bandwidth(plain)) if lag is None else whole(lag, 0, "interrupted_series_effects", "lag")
    used = int(min(width, plain.least_squares.n - 1))
    if exposure is None:
        effect = plain.effects(used, level=level)[term]
    else:
        counts = fit_glm(y, built.matrix(), built.names, "poisson", exposure=number_column(data, exposure, len(y)))
        coefficient, se = count_newey_west(counts, used, adjust=True)[term]
        effect = wald(coefficient, se, float(counts.n - len(counts.names)), level, term)
    n = int(complete(y).sum())
    return replace(blank, effect=effect, n=n, units=1, missing=len(y) - n,
                   uncertainty=f"Newey-West standard error, lag {used}, {df_words(effect.df)}")  # fmt: skip
