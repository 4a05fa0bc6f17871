"""Cluster-robust variances of least squares, any weights: CR0 to CR3, Satterthwaite df, the joint HTZ test.

Works on an orthonormal basis Z (n, k) of the weighted column space (Z'WZ = I) with the identity as working covariance,
as clubSandwich and estimatr do for `lm`. Large clusters enter by their k x k products only; no cluster x cluster
matrix is formed.
"""
# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy.special import fdtrc

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Adjustment = Literal["none", "CR2", "CR3"]

# An eigenvalue below this is a direction that one cluster (or row) decides alone; as in clubSandwich.
ALONE = 1e-12
# Clusters of this many rows are worth a product of their own.
IN_PLACE = 30
FEW_COLUMNS = 8


@dataclass(frozen=True, slots=True, eq=False)
class ClusterTerms:
    """Adjusted scores of G clusters in p directions, and what their degrees of freedom need.

    With a_j = A_j W_j Z_j D the adjusted rows of cluster j: ``scores`` (G, p) are a_j'u_j, ``own`` (G, p, p) a_j'a_j,
    ``t`` (G, k, p) Z_j'a_j, ``u`` (G, k, p) Z_j'W_j a_j; ``Q`` (k, k) is Z'W²Z. The covariance of the terms of
    clusters i, j in directions s, t is [i=j] own - t_s'u_t - u_s't_t + t_s'Q t_t.
    """

    scores: Floats
    own: Floats
    t: Floats
    u: Floats
    Q: Floats

    @property
    def clusters(self) -> int:
        """Number of clusters."""
        return int(self.scores.shape[0])

    def covariance(self) -> Floats:
        """Return the (p, p) covariance of the directions, without any small-sample factor."""
        return np.asarray(self.scores.T @ self.scores)

    def df(self, direction: int = 0) -> float:
        """Return the Satterthwaite df of one direction (Bell & McCaffrey 2002; Pustejovsky & Tipton 2018, eq. 11).

        NaN where one cluster decides the direction alone.
        """
        spread = self._squares(direction, direction)[0]
        trace = float(self.expected()[direction, direction])
        return trace**2 / spread if spread > 0 and trace > 0 else float("nan")

    def expected(self) -> Floats:
        """Return the (p, p) covariance of the directions that the working model expects."""
        inner = np.einsum("gks,gkt->st", self.u, self.t)
        outer = np.einsum("gks,kl,glt->st", self.t, self.Q, self.t, optimize=True)
        return np.asarray(self.own.sum(axis=0) - inner - inner.T + outer)

    def turned(self, by: Floats) -> ClusterTerms:
        """Return the terms of the directions ``D @ by``."""
        return ClusterTerms(self.scores @ by, by.T @ self.own @ by, self.t @ by, self.u @ by, self.Q)

    def joint_df(self) -> float:
        """Return the df (eta) of the Wishart law that the covariance follows; NaN where it is singular.

        References
        ----------
        Tipton & Pustejovsky (2015); Pustejovsky & Tipton (2018), *JBES* 36, section 3.2.
        """
        values, vectors = np.linalg.eigh(self.expected())
        if values.min() <= ALONE * max(float(values.max()), 1e-300):
            return float("nan")
        even, q = self.turned(vectors / np.sqrt(values) @ vectors.T), len(values)
        spread = sum(sum(even._squares(s, t)) for s in range(q) for t in range(q))  # noqa: SLF001 - of this class
        return q * (q + 1) / spread

    def _squares(self, s: int, t: int) -> tuple[float, float]:
        """Return the sums over clusters i, j of P_ss[i,j] P_tt[i,j] and of P_st[i,j] P_st[j,i].

        P_st = diag(own_st) + L M R', so that both are sums of (2k, 2k) products.
        """
        k = self.Q.shape[0]
        M = np.block([[np.zeros((k, k)), -np.eye(k)], [-np.eye(k), self.Q]])
        L, R = (np.concatenate([self.u[:, :, c], self.t[:, :, c]], axis=1) for c in (s, t))
        LM, X = L @ M, L.T @ R
        ss, tt, st = self.own[:, s, s], self.own[:, t, t], self.own[:, s, t]
        first = ss @ tt + ss @ np.einsum("gk,gk->g", R @ M, R) + tt @ np.einsum("gk,gk->g", LM, L)
        MY = M @ X.T
        second = st @ st + 2 * (st @ np.einsum("gk,gk->g", LM, R))
        return float(first + np.sum((M @ X) * (X @ M))), float(second + np.sum(MY * MY.T))


def hotelling(gap: Floats, covariance: Floats, eta: float) -> tuple[float, float, float, float]:
    """Return F, its second df, p and the factor delta of the approximate Hotelling T-squared test of ``gap`` (q,) = 0.

    NaN where eta is too small for the number of constraints.
    """
    q = len(gap)
    df = eta - q + 1
    if not df > 0 or np.linalg.matrix_rank(covariance) < q:
        return float("nan"), float("nan"), float("nan"), float("nan")
    delta = df / eta
    F = float(delta * gap @ np.linalg.solve(covariance, gap) / q)
    return F, df, float(fdtrc(q, df, F)), delta


def cluster_blocks(cluster: npt.ArrayLike) -> tuple[Ints, ...]:
    """Group the rows by cluster: one (clusters, size) array of row numbers for each size that occurs."""
    index, sizes = _numbered(np.asarray(cluster))
    order = np.argsort(index, kind="stable")
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return tuple(order[starts[sizes == size][:, None] + np.arange(size)] for size in np.unique(sizes))


def _numbered(labels: npt.NDArray[np.generic]) -> tuple[Ints, Ints]:
    """Return the cluster number of each row, in the smallest type that sorts fast, and the size of each cluster."""
    if labels.dtype.kind in "iu" and len(labels) and labels.min() >= 0 and labels.max() < 2 * len(labels):
        sizes = np.bincount(labels.astype(np.intp))
        number = np.cumsum(sizes > 0) - 1
        index, sizes = number[labels], sizes[sizes > 0]
    else:
        _, index, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    return (index.astype(np.uint16) if len(sizes) < 2**16 else index), sizes


def cluster_terms(
    Z: Floats, weights: Floats, residuals: Floats, D: Floats, blocks: tuple[Ints, ...], adjustment: Adjustment
) -> ClusterTerms:
    """Adjust each cluster by its own leverage, for the directions in the columns of D (k, p).

    Parameters
    ----------
    Z : (n, k) orthonormal in the weights
    weights, residuals : (n,)
    blocks : as `cluster_blocks` gives
    adjustment : none; CR2, (I-H)^(-1/2) so that the variance is exact when errors are alike; CR3, (I-H)^(-1)
    """
    even = bool(np.all(weights == 1))
    k = Z.shape[1]
    Q = np.eye(k) if even else (Z * weights[:, None] ** 2).T @ Z
    parts, sums = [], []
    for rows in blocks:
        z, r = Z[rows], residuals[rows]
        if even and (adjustment != "CR2" or rows.shape[1] > k):
            S = _turn(z) @ z
            sums.append((S, S, _turn(z) @ r[..., None]))
            continue
        w = weights[rows]
        width = k if np.all(w == w[:, :1]) else 2 * k
        if adjustment == "CR2":
            small = rows.shape[1] <= width
            parts.append(_own_rows(z, w, r, Q, D) if small else _in_the_span(z, w, r, Q, D))
        else:
            sums.append(_sums(z, w, r))
    if sums:
        S, SS, raw = (np.concatenate([part[i] for part in sums]) for i in range(3))
        parts.append(_by_power(S, SS, raw, D, adjustment))
    scores, own, t, u = (np.concatenate([part[i] for part in parts]) for i in range(4))
    return ClusterTerms(scores, own, t, u, Q)


Parts = tuple[Floats, Floats, Floats, Floats]


def _turn(matrix: Floats) -> Floats:
    return np.swapaxes(matrix, 1, 2)


def cluster_grams(columns: Floats, cluster: Ints) -> Floats:
    """Return the products of every two of the (k, n) ``columns`` summed by cluster, (clusters, k, k).

    ``cluster`` (n,) numbers the clusters 0, 1, … without gaps.
    """
    if np.any(np.diff(cluster) < 0):
        if len(columns) <= FEW_COLUMNS:
            return _grams_by_column(columns, cluster)
        order = np.argsort(cluster, kind="stable")
        columns, cluster = columns[:, order], cluster[order]
    M, starts = np.ascontiguousarray(columns.T), np.flatnonzero(np.diff(cluster, prepend=-1))
    if len(M) < IN_PLACE * len(starts):
        return np.asarray(np.add.reduceat(M[:, :, None] * M[:, None, :], starts, axis=0))
    ends = [*starts[1:], len(M)]
    return np.array([M[i:j].T @ M[i:j] for i, j in zip(starts, ends, strict=True)])


def _grams_by_column(columns: Floats, cluster: Ints) -> Floats:
    """For a few columns this is quicker than putting the rows in order."""
    k, count = len(columns), int(cluster.max(initial=-1)) + 1
    grams = np.empty((count, k, k))
    for i in range(k):
        for j in range(i + 1):
            grams[:, i, j] = grams[:, j, i] = np.bincount(cluster, columns[i] * columns[j], count)
    return grams


def _sums(z: Floats, w: Floats, r: Floats) -> tuple[Floats, Floats, Floats]:
    """Return Z'WZ, Z'W²Z and Z'Wr of each cluster."""
    across = _turn(z)
    return across @ (w[..., None] * z), across @ (w[..., None] ** 2 * z), across @ (w * r)[..., None]


def _by_power(S: Floats, SS: Floats, raw: Floats, D: Floats, adjustment: Adjustment) -> Parts:
    """Adjust by a power of I - Z'WZ: for CR3, no adjustment, and CR2 when all weights are 1."""
    F = np.broadcast_to(D, (len(S), *D.shape))
    if adjustment != "none":
        values, vectors = np.linalg.eigh(S)
        F = vectors @ (_power(1 - values, -0.5 if adjustment == "CR2" else -1.0)[..., None] * (_turn(vectors) @ F))
    return (_turn(F) @ raw)[..., 0], _turn(F) @ SS @ F, S @ F, SS @ F


def _power(values: Floats, exponent: float) -> Floats:
    alone = values < ALONE
    return np.asarray(np.where(alone, 0.0, np.where(alone, 1.0, values) ** exponent))


def _own_rows(z: Floats, w: Floats, r: Floats, Q: Floats, D: Floats) -> Parts:
    """CR2 of clusters of few rows, by the root of their own block of (I-H)(I-H)'."""
    wz = w[..., None] * z
    a = _root(z, wz, Q) @ (wz @ D)
    return _parts(a, r, z, wz)


def _in_the_span(z: Floats, w: Floats, r: Floats, Q: Floats, D: Floats) -> Parts:
    """CR2 of clusters of many rows: (I-H)(I-H)' differs from the identity in the span of Z_j and W_jZ_j only."""
    if np.all(w == w[:, :1]):
        return _even_in_the_span(z, w[:, :1, None], r, Q, D)
    wz = w[..., None] * z
    across = _turn(np.linalg.qr(np.concatenate([z, wz], axis=2))[0])
    inside, weighted = across @ z, across @ wz
    a = _root(inside, weighted, Q) @ (weighted @ D)
    return _parts(a, (across @ r[..., None])[..., 0], inside, weighted)


def _even_in_the_span(z: Floats, w: Floats, r: Floats, Q: Floats, D: Floats) -> Parts:
    """Work in the basis Z_j N^(-1/2), N = Z_j'Z_j, when the rows of a cluster weigh the same."""
    values, vectors = np.linalg.eigh(_turn(z) @ z)
    values = np.maximum(values, 0.0)
    inside = vectors @ (np.sqrt(values)[..., None] * _turn(vectors))
    floor = 1e-15 * values.max(axis=1, keepdims=True)
    back = np.where(values > floor, np.maximum(values, floor), np.inf) ** -0.5
    rotated = vectors @ (back[..., None] * (_turn(vectors) @ (_turn(z) @ r[..., None])))
    a = _root(inside, w * inside, Q) @ (w * inside @ D)
    return _parts(a, rotated[..., 0], inside, w * inside)


def _parts(a: Floats, r: Floats, z: Floats, wz: Floats) -> Parts:
    return (_turn(a) @ r[..., None])[..., 0], _turn(a) @ a, _turn(z) @ a, _turn(wz) @ a


def _root(z: Floats, wz: Floats, Q: Floats) -> Floats:
    """Return the inverse root of B = I - ZZ'W - WZZ' + ZQZ' of each cluster."""
    cross = z @ _turn(wz)
    B = np.eye(z.shape[1]) - cross - _turn(cross) + z @ Q @ _turn(z)
    values, vectors = np.linalg.eigh(B)
    return np.asarray(vectors @ (_power(values, -0.5)[..., None] * _turn(vectors)))
