"""The estimators of many trials at once, by the algebra that each of them comes down to.

Every number is the one that `analysis.linear` gives for that trial (a test compares them one by one). What the algebra
cannot decide (an arm with one cluster, a term that nothing is left of) is NaN here and goes the long way round. Arrays
are (trials, units), the units sorted by stratum.
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

# Least information that the algebra trusts a term with; whether less is still enough, `analysis.linear` decides.
TRUSTED = 1e-9
# As in `analysis.linear` and `analysis.cluster_terms`: a row or cluster with less room decides a direction alone.
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


def _enough(arm: Arms, present: Bools, arms: int) -> Bools:
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
    return Fits.of(means[0] - means[1], total, df, _enough(arm, present, arms))


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
    G = _products(weighted, columns)
    inverse, decided = _inverse(G, lengths)
    slopes = np.einsum("tab,tb->ta", inverse, np.stack([np.einsum("tn,tn->t", w, rest) for w in weighted], axis=1))
    place = len(covariates) + pick - 1
    influence = _combine(inverse[:, place], weighted)
    residuals = rest - _combine(slopes, columns)
    room = 1 - weight / strata.spread(filled)
    for a, column in enumerate(weighted):
        room -= column * _combine(inverse[:, a], columns)
    alone = (room < ALONE * n[:, None]) & (weight > 0)
    heavy = np.abs(influence) > ALONE * n[:, None] * np.abs(influence).max(axis=1, keepdims=True)
    decided &= ~np.any(alone & heavy, axis=1) & _enough(arm, weight > 0, arms)
    scores = np.where(alone, 0.0, influence * residuals / np.sqrt(np.where(alone, 1.0, room)))
    df = n - len(columns) - np.count_nonzero(size > 0, axis=1)
    return Fits.of(slopes[:, place], np.einsum("tn,tn->t", scores, scores), df, decided)


def regression_of_clusters(m: Moments, covariates: Floats, arm: Arms, strata: Strata, arms: int, pick: int) -> Fits:
    """Regress rows on strata, covariates and arms with CR2 and Satterthwaite df, (trials, clusters).

    ``covariates`` (clusters, p) are the same for all rows of a cluster; the one of ``m`` varies.

    The model meets the rows of a cluster in two directions only: the constant and what varies of the covariate. In
    these the adjustment is the inverse root of a 2 x 2 matrix. Strata enter as in `linear`, absorbed.

    References
    ----------
    Bell & McCaffrey (2002); Pustejovsky & Tipton (2018), *JBES* 36, 672-683.
    """
    root = np.sqrt(m.n)
    rows = strata.sums(m.n)
    filled = np.where(rows > 0, rows, 1.0)

    def along_constant(values: Floats) -> Floats:
        return root * (values - strata.spread(strata.sums(m.n * values) / filled))

    raw = [(arm == a).astype(np.float64) for a in range(1, arms)]
    raw += [np.broadcast_to(column, arm.shape) for column in covariates.T]
    across = None
    if m.x is not None and m.xx is not None:
        raw.append(m.x)
        across = np.sqrt(m.xx)
    columns = [along_constant(c) for c in raw]
    dummy = root / strata.spread(np.sqrt(filled))
    G = _products(columns, columns)
    lengths = np.stack([np.einsum("tj,tj->t", m.n, c * c) for c in raw], axis=1)
    first = along_constant(m.y)
    ends = np.stack([np.einsum("tj,tj->t", c, first) for c in columns], axis=1)
    if across is not None and m.xx is not None and m.xy is not None:
        G[:, -1, -1] += m.xx.sum(axis=1)
        lengths[:, -1] += m.xx.sum(axis=1)
        ends[:, -1] += m.xy.sum(axis=1)
    inverse, decided = _inverse(G, lengths)
    slopes = np.einsum("tab,tb->ta", inverse, ends)
    direction = inverse[:, pick - 1]
    h, f = dummy**2, _combine(direction, columns)
    for a, column in enumerate(columns):
        h = h + column * _combine(inverse[:, a], columns)
    r = first - _combine(slopes, columns)
    if across is None or m.xy is None:
        a0 = _power(1 - h) * f
        scores, own, inner = a0 * r, a0 * a0, [c * a0 for c in columns]
    else:
        slope = slopes[:, -1:]
        r1 = np.where(across > 0, m.xy / np.where(across > 0, across, 1.0), 0.0) - slope * across
        f1 = direction[:, -1:] * across
        h01, h11 = across * _combine(inverse[:, -1], columns), across**2 * inverse[:, -1, -1:]
        a0, a1 = _inverse_root(1 - h, -h01, 1 - h11, f, f1)
        scores, own, inner = a0 * r + a1 * r1, a0 * a0 + a1 * a1, [c * a0 for c in columns]
        inner[-1] = inner[-1] + across * a1
    df = _satterthwaite(own, dummy * a0, inner, inverse, strata)
    decided &= _enough(arm, m.n > 0, arms)
    return Fits.of(slopes[:, pick - 1], np.einsum("tj,tj->t", scores, scores), df, decided)


def weighted_regression_of_clusters(
    m: Moments, weight: Floats, covariates: Floats, arm: Arms, strata: Strata | None, arms: int, pick: int
) -> Fits:
    """As `regression_of_clusters`, with a weight for each cluster (trials, clusters); strata enter as columns.

    The adjustment is then the inverse root of I - ZZ'W - WZZ' + ZZ'W²ZZ', again 2 x 2 in each cluster.
    """
    root = np.sqrt(m.n)
    groups = np.zeros(arm.shape[1], dtype=np.intp) if strata is None else strata.of
    raw = [(arm == a).astype(np.float64) for a in range(1, arms)]
    raw += [np.broadcast_to(column, arm.shape) for column in covariates.T]
    raw += [np.broadcast_to((groups == s).astype(np.float64), arm.shape) for s in range(int(groups.max()) + 1)]
    across = np.zeros(arm.shape) if m.xx is None else np.sqrt(m.xx)
    raw += [] if m.x is None else [m.x]
    C = np.zeros((2, *arm.shape, len(raw)))
    C[0] = root[..., None] * np.stack(raw, axis=-1)
    C[1, ..., -1] = across
    outcome = np.zeros((2, *arm.shape))
    outcome[0] = root * m.y
    if m.xy is not None:
        outcome[1] = np.where(across > 0, m.xy / np.where(across > 0, across, 1.0), 0.0)
    G = np.einsum("tj,itja,itjb->tab", weight, C, C, optimize=True)
    inverse, decided = _inverse(G, np.einsum("taa->ta", G))
    slopes = np.einsum("tab,tj,itjb,itj->ta", inverse, weight, C, outcome, optimize=True)
    Z = C @ np.linalg.cholesky(np.where(decided[:, None, None], inverse, np.eye(len(raw))))
    Q = np.einsum("tj,itja,itjb->tab", weight**2, Z, Z, optimize=True)
    H = np.einsum("itja,ltja->iltj", Z, Z)
    B = np.einsum("itja,tab,ltjb->iltj", Z, Q, Z, optimize=True) - 2 * weight * H
    f = weight * np.einsum("itja,ta->itj", C, inverse[:, pick - 1])
    a = np.stack(_inverse_root(1 + B[0, 0], B[0, 1], 1 + B[1, 1], f[0], f[1]))
    residuals = outcome - np.einsum("itja,ta->itj", C, slopes)
    scores = np.sum(a * residuals, axis=0)
    df = _weighted_satterthwaite(np.sum(a * a, axis=0), np.einsum("itja,itj->tja", Z, a), weight, Q)
    decided &= _enough(arm, m.n > 0, arms)
    return Fits.of(slopes[:, pick - 1], np.einsum("tj,tj->t", scores, scores), df, decided)


def _weighted_satterthwaite(own: Floats, t: Floats, weight: Floats, Q: Floats) -> Floats:
    """Return the df from P[i,j] = [i=j] own + x_i'Mx_j with x = (w t, t) and M = [[0, -I], [-I, Q]]."""
    k = t.shape[2]
    x = np.concatenate([weight[..., None] * t, t], axis=2)
    M = np.zeros((len(t), 2 * k, 2 * k))
    M[:, :k, k:] = M[:, k:, :k] = -np.eye(k)
    M[:, k:, k:] = Q
    MX = M @ (np.swapaxes(x, 1, 2) @ x)
    lengths = np.einsum("tja,tab,tjb->tj", x, M, x, optimize=True)
    spread = np.sum(own * (own + 2 * lengths), axis=1) + np.einsum("tab,tba->t", MX, MX)
    return _ratio(np.sum(own + lengths, axis=1), spread)


def _ratio(trace: Floats, spread: Floats) -> Floats:
    return np.where((spread > 0) & (trace > 0), trace**2 / np.where(spread > 0, spread, 1.0), np.nan)


def _satterthwaite(own: Floats, dummy: Floats, inner: list[Floats], inverse: Floats, strata: Strata) -> Floats:
    """Return trace squared over sum of squares of P[i,j] = [i=j] own - t_i't_j, t = (stratum part, inner part)."""
    VV = _products(inner, inner) @ inverse
    lengths = dummy * dummy
    for a, column in enumerate(inner):
        lengths = lengths + column * _combine(inverse[:, a], inner)
    by_stratum = strata.sums(dummy * dummy)
    shared = np.stack([strata.sums(dummy * column) for column in inner], axis=2)
    crossed = np.einsum("tsa,tab,tsb->t", shared, inverse, shared, optimize=True)
    outer = np.sum(by_stratum**2, axis=1) + 2 * crossed + np.einsum("tab,tba->t", VV, VV)
    spread = np.sum(own * (own - 2 * lengths), axis=1) + outer
    return _ratio(np.sum(own - lengths, axis=1), spread)


def _products(left: list[Floats], right: list[Floats]) -> Floats:
    """Return the (trials, k, k) inner products over units."""
    rows = [[np.einsum("tn,tn->t", a, b) for b in right] for a in left]
    return np.stack([np.stack(row, axis=1) for row in rows], axis=1)


def _inverse(G: Floats, lengths: Floats) -> tuple[Floats, Bools]:
    """Invert (trials, k, k), and tell where every term keeps enough of its length."""
    scale = np.sqrt(np.maximum(lengths, ALONE * np.maximum(lengths.max(axis=1, keepdims=True), 1e-300)))
    shape = G / (scale[:, :, None] * scale[:, None, :])
    decided = np.linalg.eigvalsh(shape)[:, 0] > TRUSTED
    safe = np.where(decided[:, None, None], shape, np.eye(G.shape[1]))
    scale[~decided] = 1.0
    return np.linalg.inv(safe) / (scale[:, :, None] * scale[:, None, :]), decided


def _combine(by: Floats, columns: list[Floats]) -> Floats:
    """Return the sum of (trials, units) columns, each times its number of the trial."""
    total = by[:, :1] * columns[0]
    for a in range(1, len(columns)):
        total += by[:, a : a + 1] * columns[a]
    return np.asarray(total)


def _power(values: Floats) -> Floats:
    alone = values < ALONE
    return np.asarray(np.where(alone, 0.0, np.where(alone, 1.0, values) ** -0.5))


def _inverse_root(a: Floats, b: Floats, c: Floats, f: Floats, g: Floats) -> tuple[Floats, Floats]:
    """Apply the inverse root of [[a, b], [b, c]] to (f, g), by its eigenvalues; a zero one is left out."""
    middle, half = (a + c) / 2, (a - c) / 2
    radius = np.hypot(half, b)
    high, low = _power(middle + radius), _power(middle - radius)
    even, odd = (high + low) / 2, (high - low) / 2 / np.where(radius > 0, radius, 1.0)
    return even * f + odd * (half * f + b * g), even * g + odd * (b * f - half * g)
