"""Regressions of clusters for many trials at once: CR2 with Satterthwaite df from 2 x 2 matrices a cluster.

The model meets the rows of a cluster in two directions only: the constant, and what varies of the one covariate that
does. Arrays are (trials, clusters), clusters sorted by stratum.
"""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import numpy as np

from analysis.power.simulated_estimates import (
    ALONE,
    Arms,
    Fits,
    Floats,
    Moments,
    Strata,
    combine,
    enough,
    inverse_of,
    products,
)


def regression_of_clusters(m: Moments, covariates: Floats, arm: Arms, strata: Strata, arms: int, pick: int) -> Fits:
    """Regress rows on strata, covariates and arms with CR2 and Satterthwaite df, (trials, clusters).

    ``covariates`` (clusters, p) are the same for all rows of a cluster; the one of ``m`` varies. Strata are absorbed.

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
    G = products(columns, columns)
    lengths = np.stack([np.einsum("tj,tj->t", m.n, c * c) for c in raw], axis=1)
    first = along_constant(m.y)
    ends = np.stack([np.einsum("tj,tj->t", c, first) for c in columns], axis=1)
    if across is not None and m.xx is not None and m.xy is not None:
        G[:, -1, -1] += m.xx.sum(axis=1)
        lengths[:, -1] += m.xx.sum(axis=1)
        ends[:, -1] += m.xy.sum(axis=1)
    inverse, decided = inverse_of(G, lengths)
    slopes = np.einsum("tab,tb->ta", inverse, ends)
    direction = inverse[:, pick - 1]
    h, f = dummy**2, combine(direction, columns)
    for a, column in enumerate(columns):
        h = h + column * combine(inverse[:, a], columns)
    r = first - combine(slopes, columns)
    if across is None or m.xy is None:
        a0 = _power(1 - h) * f
        scores, own, inner = a0 * r, a0 * a0, [c * a0 for c in columns]
    else:
        slope = slopes[:, -1:]
        r1 = np.where(across > 0, m.xy / np.where(across > 0, across, 1.0), 0.0) - slope * across
        f1 = direction[:, -1:] * across
        h01, h11 = across * combine(inverse[:, -1], columns), across**2 * inverse[:, -1, -1:]
        a0, a1 = _inverse_root(1 - h, -h01, 1 - h11, f, f1)
        scores, own, inner = a0 * r + a1 * r1, a0 * a0 + a1 * a1, [c * a0 for c in columns]
        inner[-1] = inner[-1] + across * a1
    df = _satterthwaite(own, dummy * a0, inner, inverse, strata)
    decided &= enough(arm, m.n > 0, arms)
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
    inverse, decided = inverse_of(G, np.einsum("taa->ta", G))
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
    decided &= enough(arm, m.n > 0, arms)
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
    VV = products(inner, inner) @ inverse
    lengths = dummy * dummy
    for a, column in enumerate(inner):
        lengths = lengths + column * combine(inverse[:, a], inner)
    by_stratum = strata.sums(dummy * dummy)
    shared = np.stack([strata.sums(dummy * column) for column in inner], axis=2)
    crossed = np.einsum("tsa,tab,tsb->t", shared, inverse, shared, optimize=True)
    outer = np.sum(by_stratum**2, axis=1) + 2 * crossed + np.einsum("tab,tba->t", VV, VV)
    spread = np.sum(own * (own - 2 * lengths), axis=1) + outer
    return _ratio(np.sum(own - lengths, axis=1), spread)


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
