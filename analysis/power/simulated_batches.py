"""Trials simulated and estimated in batches, in this process or shared out; the same numbers either way."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from multiprocessing import get_context

import numpy as np

from analysis.defaults import Method
from analysis.power.simulated_clusters import regression_of_clusters, weighted_regression_of_clusters
from analysis.power.simulated_estimates import (
    Arms,
    Bools,
    Fits,
    Moments,
    Strata,
    carries_strata,
    regression_of_people,
    welch,
)
from analysis.power.simulated_setting import Setting
from analysis.power.simulated_single import estimate_one, rows_from, rows_with
from analysis.power.simulated_trials import Rows, moments_of, reduced, rows_of, varies
from core.plan import AnalysisPlan
from core.progress import Progress

# Outcomes spread over about 1: whether a standard error below this is only rounding, the analysis decides.
NO_SPREAD = 1e-8
# Numbers worked on at once, so that they stay in the processor's cache; and trials between two looks at Stop.
AT_ONCE = 40_000
MOST_TRIALS = 500


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """What a worker needs beside the arms of its trials."""

    setting: Setting
    plan: AnalysisPlan
    method: Method
    pick: int
    shifts: tuple[float, ...]
    seed: int


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """Fits of some trials for each shift, NaN where refused; how many went singly, and why the first was refused."""

    fits: tuple[Fits, ...]
    one_by_one: int
    why: str


def run(job: Job, drawn: Arms, progress: Progress, processes: int) -> Iterator[Done]:
    """Estimate the trials in batches, one random stream each, and say how far it is after each."""
    setting = job.setting
    wide = setting.clustered and setting.assumptions.scale is None
    numbers = len(setting.people) if wide else int(setting.people.sum()) * setting.assumptions.rows
    size = int(np.clip(AT_ONCE // numbers, 4, MOST_TRIALS))
    batches = [drawn[i : i + size] for i in range(0, len(drawn), size)]
    ends = np.cumsum([len(batch) for batch in batches])
    if processes <= 1:
        for number, batch in enumerate(batches):
            yield _estimated(job, batch, number)
            progress.step(int(ends[number]), len(drawn), "Simulated trials")
        return
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        try:
            for number, done in enumerate(pool.map(_estimated, repeat(job), batches, range(len(batches)))):
                yield done
                progress.step(int(ends[number]), len(drawn), "Simulated trials")
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def together(parts: list[Done]) -> Done:
    """Join batches in their order."""
    fits = tuple(
        Fits(*(np.concatenate([getattr(part.fits[i], name) for part in parts]) for name in ("estimate", "se", "df")))
        for i in range(len(parts[0].fits))
    )
    return Done(fits, sum(part.one_by_one for part in parts), next((part.why for part in parts if part.why), ""))


def _estimated(job: Job, arm: Arms, number: int) -> Done:
    """Simulate and estimate a batch; every shift sees the same people."""
    found: list[Fits] = []
    singly, why = 0, ""
    for shift in job.shifts:
        rng = np.random.Generator(np.random.PCG64(np.random.SeedSequence([job.seed, number])))
        data, doubtful = _data(job, arm, shift, rng)
        fits = fits_of(job.setting, job.method, arm, data, job.pick)
        fits.se[doubtful | ~(fits.se > NO_SPREAD)] = np.nan
        for trial in np.flatnonzero(np.isnan(fits.se)).tolist():
            rows = rows_with(data, trial) if isinstance(data, Moments) else rows_from(job.setting, data, trial)
            one = estimate_one(job.setting, job.plan, arm[trial], rows, job.pick)
            if one.estimate is not None and one.se is not None and one.df is not None:
                fits.estimate[trial], fits.se[trial], fits.df[trial] = one.estimate, one.se, one.df
            elif one.refusal is not None and not why:
                why = one.refusal.sentence
            singly += 1
        found.append(fits)
    return Done(tuple(found), singly, why)


def _data(job: Job, arm: Arms, shift: float, rng: np.random.Generator) -> tuple[Moments | Rows, Bools]:
    """Return the data of a batch, and which trials may have no outcome that varies."""
    setting = job.setting
    normal = setting.assumptions.scale is None
    if setting.clustered and normal:
        return moments_of(setting, arm, rng), np.zeros(len(arm), dtype=bool)
    rows = rows_of(setting, arm, shift, job.pick, rng)
    doubtful = np.zeros(len(arm), dtype=bool) if normal else ~varies(setting, rows, arm, job.pick)
    return (reduced(setting, rows) if setting.clustered else rows), doubtful


def fits_of(setting: Setting, method: Method, arm: Arms, data: Moments | Rows, pick: int) -> Fits:
    """Estimate the trials of a batch that algebra can; NaN elsewhere, and everywhere for a method it does not know."""
    present = data.n > 0 if isinstance(data, Moments) else data.present
    if not _known(setting, method):
        nothing = np.full(len(arm), np.nan)
        return Fits(nothing, nothing.copy(), nothing.copy())
    if method.plain or not setting.stratified:
        return _fits(setting, method, arm, data, pick, np.ones(len(arm), dtype=bool), strata=False)
    carried = carries_strata(arm, present, setting.strata, pick)
    if carried.all():
        return _fits(setting, method, arm, data, pick, carried, strata=True)
    inside = _fits(setting, method, arm, data, pick, carried, strata=True)
    outside = _fits(setting, method, arm, data, pick, ~carried, strata=False)
    result = Fits(*(np.full(len(arm), np.nan) for _ in range(3)))
    for mask, part in ((carried, inside), (~carried, outside)):
        result.estimate[mask], result.se[mask], result.df[mask] = part.estimate, part.se, part.df
    return result


def _known(setting: Setting, method: Method) -> bool:
    if setting.clustered:
        return method.uncertainty == "CR2" and method.estimator != "lin"
    crossed = method.estimator == "lin" and setting.stratified and not method.plain
    return method.uncertainty == "welch" or (method.uncertainty == "HC2" and not crossed)


def _fits(
    setting: Setting, method: Method, arm: Arms, data: Moments | Rows, pick: int, trials: Bools, *, strata: bool
) -> Fits:
    if not trials.all():
        arm = arm[trials]
    groups = setting.strata if strata else Strata.one(arm.shape[1])
    adjusted = method.estimator != "difference"
    weight = setting.weight if not method.plain else None
    own = None if weight is None else weight[np.arange(arm.shape[1]), arm]
    known = setting.covariates if adjusted else setting.covariates[:, :0]
    if isinstance(data, Moments):
        some = data if trials.all() else data.take(trials)
        some = some if adjusted else Moments(some.n, some.y)
        if own is not None:
            inside = groups if strata else None
            return weighted_regression_of_clusters(some, own, known, arm, inside, setting.arms, pick)
        return regression_of_clusters(some, known, arm, groups, setting.arms, pick)
    y, present = data.y[trials], data.present[trials]
    if method.uncertainty == "welch":
        return welch(y, arm, present, setting.arms, pick)
    kept = present.astype(np.float64) if own is None else present * own
    covariates = [data.x[trials]] if adjusted and data.x is not None else []
    covariates += [np.broadcast_to(column, y.shape) for column in known.T]
    lin = method.estimator == "lin"
    return regression_of_people(y, covariates, kept, arm, groups, setting.arms, pick, lin=lin)
