"""Adjusted p-values for a family of tests, from the p-values alone; see `stepdown` for methods that use redraws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints, share, vector
from core.errors import UserError

METHOD = "The adjustment for several tests"


@dataclass(frozen=True, slots=True)
class AdjustedPs:
    """One array a method, in the order of the p-values given; a missing p stays NaN and is not counted."""

    p: Floats
    bonferroni: Floats
    holm: Floats
    hochberg: Floats
    hommel: Floats
    bh: Floats
    by: Floats
    sidak: Floats
    holm_sidak: Floats
    bky_exact: Floats
    bky_grid001: Floats


def _family(p: npt.ArrayLike) -> tuple[Floats, Ints, Floats]:
    values = vector(p, METHOD, "the p-values")
    there = np.flatnonzero(~np.isnan(values))
    if not there.size:
        raise UserError(problems.NO_VALUES, method=METHOD, what="the p-value")
    outside = values[there][(values[there] < 0) | (values[there] > 1)]
    if outside.size:
        raise UserError(
            problems.OUT_OF_RANGE, method=METHOD, name="a p-value", value=float(outside[0]), wanted="from 0 to 1"
        )
    order = there[np.argsort(values[there], kind="stable")]
    return values, np.asarray(order), values[order]


def _placed(values: Floats, order: Ints, adjusted: Floats) -> Floats:
    placed = np.full(values.shape, np.nan)
    placed[order] = np.clip(adjusted, 0.0, 1.0)
    return placed


def _rising(x: Floats) -> Floats:
    return np.asarray(np.maximum.accumulate(x))


def _falling(x: Floats) -> Floats:
    return np.asarray(np.minimum.accumulate(x[::-1])[::-1])


def holm(p: npt.ArrayLike) -> Floats:
    """Adjust by Holm's step-down; strong control of the family error. Source: Holm (1979), *Scand J Stat* 6, 65-70."""
    values, order, ranked = _family(p)
    return _placed(values, order, _rising(np.arange(ranked.size, 0, -1) * ranked))


def hochberg(p: npt.ArrayLike) -> Floats:
    """Adjust by Hochberg's step-up, for independent or positively dependent tests. Source: Hochberg (1988)."""
    values, order, ranked = _family(p)
    return _placed(values, order, _falling(np.arange(ranked.size, 0, -1) * ranked))


def benjamini_hochberg(p: npt.ArrayLike) -> Floats:
    """Adjust for the false discovery rate. Source: Benjamini & Hochberg (1995), *JRSS-B* 57, 289-300."""
    values, order, ranked = _family(p)
    return _placed(values, order, _falling(ranked.size / np.arange(1, ranked.size + 1) * ranked))


def benjamini_yekutieli(p: npt.ArrayLike) -> Floats:
    """Adjust for the false discovery rate under any dependence. Source: Benjamini & Yekutieli (2001), *Ann Stat*."""
    values, order, ranked = _family(p)
    steps = np.arange(1, ranked.size + 1)
    return _placed(values, order, _falling((1 / steps).sum() * ranked.size / steps * ranked))


def hommel(p: npt.ArrayLike) -> Floats:
    """Adjust by Hommel's closed Simes procedure. Source: Hommel (1988), *Biometrika* 75, 383; Wright (1992)."""
    values, order, ranked = _family(p)
    n = ranked.size
    steps = np.arange(1, n + 1)
    adjusted = np.full(n, float((n * ranked / steps).min()))
    for m in range(n - 1, 1, -1):
        low = np.arange(n - m + 1)
        high = np.arange(n - m + 1, n)
        c = float((m * ranked[high] / np.arange(2, m + 1)).min())
        trial = np.empty(n)
        trial[low] = np.minimum(m * ranked[low], c)
        trial[high] = trial[n - m]
        adjusted = np.maximum(adjusted, trial)
    return _placed(values, order, np.maximum(adjusted, ranked))


def sharpened_q(p: npt.ArrayLike, grid: float | None = None) -> Floats:
    """Return two-stage sharpened q-values: the smallest false discovery rate at which each test is rejected.

    ``grid`` searches multiples of a step, as Anderson's code does (0.001); without it the limit is exact.
    Source: Benjamini, Krieger & Yekutieli (2006), *Biometrika* 93, 491-507; Anderson (2008), *JASA* 103, 1481-1495.
    """
    values, order, ranked = _family(p)
    n = ranked.size
    if grid is None:
        steps, rejected = np.arange(1, n + 1), np.arange(n)
        levels = (ranked[:, None, None] * (n - rejected) / steps[:, None, None]).ravel()
        levels = np.unique(levels[levels < 1])
        levels, slack = levels / (1 - levels), 1 + 1e-13
        levels = levels[levels <= 1]
    else:
        share(grid, "The sharpened q", "the grid")
        levels, slack = np.maximum(1 - grid * np.arange(round(1 / grid) + 1)[::-1], 0.0), 1.0
    q = np.ones(n)
    for level in levels[::-1]:
        count = _two_stage(ranked, level / (1 + level) * slack)
        q[:count] = level
    return _placed(values, order, q)


def _two_stage(ranked: Floats, level: float) -> int:
    n = ranked.size
    line = np.arange(1, n + 1) / n
    first = np.flatnonzero(ranked <= level * line)
    if not first.size:
        return 0
    kept = int(first[-1]) + 1
    if kept == n:
        return n
    second = np.flatnonzero(ranked <= level * n / (n - kept) * line)
    return int(second[-1]) + 1 if second.size else 0


def adjust(p: npt.ArrayLike) -> AdjustedPs:
    """Return every adjustment of a family of p-values (each in 0-1; NaN is left out of the family).

    Refuses p-values outside 0-1 and a family without any. Sources are at the single functions; Bonferroni is m p,
    Sidak 1 - (1 - p)^m, Holm-Sidak its step-down.
    """
    values, order, ranked = _family(p)
    n = ranked.size
    with np.errstate(divide="ignore"):
        spared = np.log1p(-ranked)
    return AdjustedPs(
        p=values,
        bonferroni=_placed(values, order, n * ranked),
        holm=holm(values),
        hochberg=hochberg(values),
        hommel=hommel(values),
        bh=benjamini_hochberg(values),
        by=benjamini_yekutieli(values),
        sidak=_placed(values, order, -np.expm1(n * spared)),
        holm_sidak=_placed(values, order, _rising(-np.expm1(np.arange(n, 0, -1) * spared))),
        bky_exact=sharpened_q(values),
        bky_grid001=sharpened_q(values, grid=0.001),
    )
