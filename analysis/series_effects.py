"""A routine series before and after a programme began: what plans of such studies estimate."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from analysis import effects_words as words
from analysis.arrays import SeriesRows
from analysis.designs.described import interrupted_series_effects
from analysis.designs.placebo import placebo_dates
from analysis.effects_case import from_design, nothing
from analysis.results import ArmSummary, Estimate, Ratio, Refusal
from analysis.variables import Floats
from core.errors import UserError
from core.plan import Outcome

YEAR = 12.0
# A season is fitted when the series holds so many whole years, one of them before the start.
SEASONS = 2
AFTER, BEFORE = "after", "before"


def series_estimates(rows: SeriesRows, outcome: Outcome, level: float) -> list[Estimate]:
    """Estimate the change of level and of slope at the start of the programme.

    Segmented regression with a yearly season (where two years are there), Newey-West errors. An outcome that the plan
    calls a count is fitted by quasi-Poisson with the exposure as offset, its changes being log rate ratios; any other
    is the count over the exposure. The lag of the errors is automatic or none, whichever gives the larger error: what
    a fitted trend leaves of a short series looks less alike from month to month than it is. Beside the level stands how
    many made-up dates before the start show as much.

    References
    ----------
    Wagner et al. (2002); Lopez Bernal, Cummins & Gasparrini (2017); Newey & West (1987).
    """
    blanks = [_blank(rows, outcome, level, kind) for kind in (False, True)]
    refusal = _refusal(rows, outcome)
    if refusal is not None:
        return [replace(blank, refusal=refusal) for blank in blanks]
    data, start = _columns(rows, outcome), float(rows.months.index(rows.start))
    season = YEAR if len(rows.months) >= SEASONS * YEAR and start >= YEAR else None
    exposure = "exposure" if outcome.kind == "count" else None
    lags = [interrupted_series_effects(data, "y", "month", start, season, exposure, lag, level) for lag in (None, 0)]
    found = []
    for blank, name in zip(blanks, ("level", "slope"), strict=True):
        effect = max((effects[name] for effects in lags), key=lambda e: 0.0 if e.effect is None else e.effect.se)
        estimate = from_design(blank, replace(effect, estimand=blank.estimand))
        found.append(_with_ratio(estimate) if outcome.kind == "count" else estimate)
    return [_with_placebos(found[0], data, start, season, exposure), found[1]]


def _columns(rows: SeriesRows, outcome: Outcome) -> dict[str, npt.ArrayLike]:
    y = rows.count if outcome.kind == "count" else rows.count / rows.exposure
    return {"y": y, "month": np.arange(len(rows.months), dtype=np.float64), "exposure": rows.exposure}


def _refusal(rows: SeriesRows, outcome: Outcome) -> Refusal | None:
    if rows.gaps:
        return words.series_gaps(outcome, rows.gaps)
    if not rows.months:
        return words.no_series(outcome, rows.known)
    if not (rows.exposure > 0).all():
        return words.series_exposure(outcome, rows.months[int(np.argmin(rows.exposure))])
    if not rows.start:
        return words.no_start_month(outcome)
    if rows.start not in rows.months[1:]:
        return words.start_outside(outcome, rows.start, rows.months[0], rows.months[-1])
    return None


def _blank(rows: SeriesRows, outcome: Outcome, level: float, slope: bool) -> Estimate:
    contrast = "change of slope a month" if slope else "change of level"
    return replace(
        nothing(outcome, level, contrast), kind="slope" if slope else "level", treated=AFTER, control=BEFORE,
        estimand=words.series_estimand(outcome, contrast), n=len(rows.months), units=rows.units, arms=_arms(rows),
    )  # fmt: skip


def _arms(rows: SeriesRows) -> tuple[ArmSummary, ...]:
    rate = rows.count / np.where(rows.exposure > 0, rows.exposure, np.nan)
    after = np.array([bool(rows.start) and month >= rows.start for month in rows.months], dtype=bool)
    return tuple(
        _summary(code, label, rate[here], rows.units)
        for code, label, here in ((BEFORE, "Before the start", ~after), (AFTER, "From the start on", after))
    )


def _summary(code: str, label: str, values: Floats, units: int) -> ArmSummary:
    mean = float(values.mean()) if len(values) else None
    sd = float(values.std(ddof=1)) if len(values) > 1 else None
    return ArmSummary(code, label, len(values), units, mean, sd, tuple(float(v) for v in values))


def _with_ratio(estimate: Estimate) -> Estimate:
    if estimate.estimate is None or estimate.ci_low is None or estimate.ci_high is None or estimate.p is None:
        return estimate
    value, low, high = (float(np.exp(v)) for v in (estimate.estimate, estimate.ci_low, estimate.ci_high))
    ratio = Ratio("rate ratio", value, low, high, estimate.p, estimate.estimator, estimate.uncertainty)
    return replace(estimate, ratios=(ratio,))


def _with_placebos(
    estimate: Estimate, data: dict[str, npt.ArrayLike], start: float, season: float | None, exposure: str | None
) -> Estimate:
    if estimate.estimate is None:
        return estimate
    try:
        found = placebo_dates(data, "y", "month", start, season, exposure)
    except UserError as problem:
        return replace(estimate, warnings=(*estimate.warnings, str(problem)))
    numbers = (("placebo_dates", float(len(found.dates))), ("placebo_larger", float(found.larger)))
    said = words.placebos(len(found.dates), found.larger)
    return replace(estimate, numbers=(*estimate.numbers, *numbers), warnings=(*estimate.warnings, said))
