"""The estimators of many trials at once, by the algebra that each of them comes down to.

Every number is the one that `analysis.numbers.linear` gives for that trial (a test compares them one by one). What the
algebra cannot decide (an arm with one cluster, a term that nothing is left of) is NaN here and goes the long way
round. Arrays are (trials, units), the units sorted by stratum.
"""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.effects_sample import INFORMATION_KEPT

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]
Arms = npt.NDArray[np.int8]

# Least information that the algebra trusts a term with; whether less is enough, `numbers.linear` decides.
TRUSTED = 1e-9
# As in `numbers.linear` and `numbers.cluster_terms`: a row or cluster with less room decides a direction alone.
ALONE = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Fits:
    """Estimate, standard error and degrees of freedom of each trial, (trials,); NaN where the algebra cannot decide."""

    estimate: Floats
    se: Floats
    df: Floats

    @classmethod
    def of(cls, estimate: Floats, variance: Floats, df: Floats, decided: Bools) -> Fits:
        """Keep what is decided and has a variance above 0."""
        fine = decided & (variance > 0) & (df > 0) & np.isfinite(estimate)
        se = np.sqrt(np.where(fine, variance, 1.0))
        return cls(*(np.where(fine, values, np.nan) for values in (estimate, se, df)))


@dataclass(frozen=True, slots=True, eq=False)
class Strata:
    """Strata of units that are sorted by them: ``of`` (units,) numbers, ``starts`` (strata,) where each begins."""

    of: Ints
    starts: Ints

    @classmethod
    def one(cls, units: int) -> Strata:
        """Put all units into one stratum: an intercept."""
        return cls(np.zeros(units, dtype=np.intp), np.zeros(1, dtype=np.intp))

    def sums(self, values: Floats) -> Floats:
        """Add (trials, units) up to (trials, strata)."""
        if len(self.starts) == 1:
            return np.asarray(values.sum(axis=1, keepdims=True))
        return np.asarray(np.add.reduceat(values, self.starts, axis=1))

    def spread(self, values: Floats) -> Floats:
        """Give each unit the value of its stratum."""
        return values if len(self.starts) == 1 else np.asarray(values[:, self.of])


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """All that least squares with one covariate reads of the rows of a cluster, each (trials, clusters).

    ``n`` rows with outcome mean ``y``; with a covariate its mean ``x``, sum of squares ``xx`` and sum of products
    ``xy`` around the means. An empty cluster has zeros.
    """

    n: Floats
    y: Floats
    x: Floats | None = None
    xx: Floats | None = None
    xy: Floats | None = None

    def take(self, trials: Bools | slice) -> Moments:
        """Return some of the trials."""
        parts = (None if part is None else part[trials] for part in (self.n, self.y, self.x, self.xx, self.xy))
        return Moments(*parts)  # type: ignore[arg-type]


def carries_strata(arm: Arms, present: Bools, strata: Strata, pick: int) -> Bools:
    """Tell of each trial whether strata keep enough of the comparison, as `effects_sample.can_carry_strata`."""
    treated = strata.sums((present & (arm == pick)).astype(np.float64))
    control = strata.sums((present & (arm == 0)).astype(np.float64))
    within = np.sum(treated * control / np.maximum(treated + control, 1), axis=1)
    all_treated, all_control = treated.sum(axis=1), control.sum(axis=1)
    whole = all_treated * all_control / np.maximum(all_treated + all_control, 1)
    return np.asarray((within >= INFORMATION_KEPT * whole) & (whole > 0))


def enough(arm: Arms, present: Bools, arms: int) -> Bools:
    """Tell of each trial whether every arm has two units."""
    return np.asarray(np.all([(present & (arm == a)).sum(axis=1) >= 2 for a in range(arms)], axis=0))


def welch(y: Floats, arm: Arms, present: Bools, arms: int, pick: int) -> Fits:
    """Difference in means with Neyman's standard error and Welch's degrees of freedom, (trials, people)."""
    means, parts, shares = [], [], []
    for a in (pick, 0):
        inside = (present & (arm == a)).astype(np.float64)
        n = np.maximum(inside.sum(axis=1), 2.0)
        mean = np.einsum("tn,tn->t", inside, y) / n
        gap = (y - mean[:, None]) * inside
        part = np.einsum("tn,tn->t", gap, gap) / (n - 1) / n
        means.append(mean)
        parts.append(part)
        shares.append(part**2 / (n - 1))
    total, bottom = parts[0] + parts[1], shares[0] + shares[1]
    df = total**2 / np.where(bottom > 0, bottom, 1.0)
    return Fits.of(means[0] - means[1], total, df, enough(arm, present, arms))


def regression_of_people(
    y: Floats, covariates: list[Floats], weight: Floats, arm: Arms, strata: Strata, arms: int, pick: int, *, lin: bool
) -> Fits:
    """Regress on strata, covariates and arms (crossed, for Lin) with HC2, (trials, people); weight 0 is a loss."""
    n = np.count_nonzero(weight, axis=1).astype(np.float64)
    total = np.maximum(weight.sum(axis=1, keepdims=True), ALONE)
    centred = [x - np.einsum("tn,tn->t", weight, x)[:, None] / total for x in covariates]
    indicators = [(arm == a).astype(np.float64) for a in range(1, arms)]
    raw = [*centred, *indicators]
    if lin:
        raw += [indicator * x for x in centred for indicator in indicators]
    size = strata.sums(weight)
    filled = np.where(size > 0, size, 1.0)
    columns = [c - strata.spread(strata.sums(weight * c) / filled) for c in raw]
    rest = y - strata.spread(strata.sums(weight * y) / filled)
    weighted = [weight * c for c in columns]
    lengths = np.stack([np.einsum("tn,tn->t", weight, c * c) for c in raw], axis=1)
    G = products(weighted, columns)
    inverse, decided = inverse_of(G, lengths)
    slopes = np.einsum("tab,tb->ta", inverse, np.stack([np.einsum("tn,tn->t", w, rest) for w in weighted], axis=1))
    place = len(covariates) + pick - 1
    influence = combine(inverse[:, place], weighted)
    residuals = rest - combine(slopes, columns)
    room = 1 - weight / strata.spread(filled)
    for a, column in enumerate(weighted):
        room -= column * combine(inverse[:, a], columns)
    alone = (room < ALONE * n[:, None]) & (weight > 0)
    heavy = np.abs(influence) > ALONE * n[:, None] * np.abs(influence).max(axis=1, keepdims=True)
    decided &= ~np.any(alone & heavy, axis=1) & enough(arm, weight > 0, arms)
    scores = np.where(alone, 0.0, influence * residuals / np.sqrt(np.where(alone, 1.0, room)))
    df = n - len(columns) - np.count_nonzero(size > 0, axis=1)
    return Fits.of(slopes[:, place], np.einsum("tn,tn->t", scores, scores), df, decided)


def products(left: list[Floats], right: list[Floats]) -> Floats:
    """Return the (trials, k, k) inner products over units."""
    rows = [[np.einsum("tn,tn->t", a, b) for b in right] for a in left]
    return np.stack([np.stack(row, axis=1) for row in rows], axis=1)


def inverse_of(G: Floats, lengths: Floats) -> tuple[Floats, Bools]:
    """Invert (trials, k, k), and tell where every term keeps enough of its length."""
    scale = np.sqrt(np.maximum(lengths, ALONE * np.maximum(lengths.max(axis=1, keepdims=True), 1e-300)))
    shape = G / (scale[:, :, None] * scale[:, None, :])
    decided = np.linalg.eigvalsh(shape)[:, 0] > TRUSTED
    safe = np.where(decided[:, None, None], shape, np.eye(G.shape[1]))
    scale[~decided] = 1.0
    return np.linalg.inv(safe) / (scale[:, :, None] * scale[:, None, :]), decided


def combine(by: Floats, columns: list[Floats]) -> Floats:
    """Return the sum of (trials, units) columns, each times its number of the trial."""
    total = by[:, :1] * columns[0]
    for a in range(1, len(columns)):
        total += by[:, a : a + 1] * columns[a]
    return np.asarray(total)
