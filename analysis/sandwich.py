"""Cluster-robust covariances of any fit that can be written as least squares: CR0 to CR3, df, joint HTZ tests.

A weighted or generalised linear fit enters after it is multiplied by the root of its (working) weights, whose inverse
is the working covariance; clubSandwich treats `glm` so. Nothing larger than clusters x k x k is formed.
"""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.bases import fast_triangular, independent, triangular
from analysis.inputs import Floats, codes
from analysis.problems_models import COLLINEAR, FEW_CLUSTERS, NO_VARIANCE, TOO_FEW_ROWS
from core.errors import UserError

Correction = Literal["CR0", "CR1", "CR1S", "CR2", "CR3"]
# An eigenvalue of a cluster's leverage this close to 1 is a direction that the cluster decides alone.
ALONE = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Least squares after weighting: orthonormal ``Q`` (n, k), ``to_basis`` (k, k) with X @ to_basis = Q, residuals."""

    Q: Floats
    to_basis: Floats
    coefficients: Floats
    residuals: Floats

    @property
    def n(self) -> int:
        """Rows."""
        return int(self.Q.shape[0])

    @property
    def k(self) -> int:
        """Terms."""
        return int(self.Q.shape[1])


def least_squares(X: Floats, y: Floats, names: list[str], weights: Floats | None = None) -> tuple[Fit, list[int]]:
    """Fit y on the independent columns of X, dropping redundant ones from the right.

    Returns the fit and the numbers of the columns kept. Refuses fewer rows than terms.
    """
    A, target = X, y
    if weights is not None:
        A, target = X * np.sqrt(weights)[:, None], y * np.sqrt(weights)
    quick = fast_triangular(A)
    kept = list(range(A.shape[1])) if quick is not None else independent(A)
    if len(y) < len(kept) or not kept:
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=len(names))
    Q, R = quick if quick is not None else triangular(A[:, kept])
    to_basis = np.asarray(np.linalg.solve(R, np.eye(len(kept))), dtype=np.float64)
    along = Q.T @ target
    return Fit(Q, to_basis, to_basis @ along, target - Q @ along), kept


def heteroskedastic(fit: Fit, kind: Literal["HC0", "HC1", "HC2", "HC3", "classical"]) -> Floats:
    """Return the (k, k) covariance of the coefficients; HC2 and HC3 with the leverages of the fit.

    Raises
    ------
    UserError
        ``MODEL_TOO_FEW_ROWS`` when no row is left over; ``MODEL_NO_VARIANCE`` when a row decides a coefficient alone.
    """
    spare = fit.n - fit.k
    if spare <= 0:
        raise UserError(TOO_FEW_ROWS, rows=fit.n, terms=fit.k)
    if kind == "classical":
        return np.asarray(fit.to_basis @ fit.to_basis.T * (fit.residuals @ fit.residuals / spare))
    u = fit.residuals.copy()
    if kind in ("HC2", "HC3"):
        room = 1 - np.einsum("ij,ij->i", fit.Q, fit.Q)
        alone = room < ALONE * fit.n
        room = np.where(alone, 1.0, room)
        u = np.where(alone, 0.0, u / (np.sqrt(room) if kind == "HC2" else room))
    half = (fit.Q * u[:, None]) @ fit.to_basis.T
    factor = fit.n / spare if kind == "HC1" else 1.0
    return np.asarray(factor * half.T @ half)


@dataclass(frozen=True, slots=True, eq=False)
class ClusterScores:
    """Adjusted cluster scores in the orthonormal basis, and what the df need.

    With a_g = A_g Q_g the adjusted rows of a cluster: ``own`` (G, k, k) are a_g'a_g, ``shared`` (G, k, k) Q_g'a_g.
    """

    fit: Fit
    own: Floats
    shared: Floats
    scores: Floats
    factor: float

    @property
    def clusters(self) -> int:
        """Number of clusters."""
        return int(self.own.shape[0])

    def covariance(self) -> Floats:
        """Return the (k, k) covariance of the coefficients."""
        half = self.scores @ self.fit.to_basis.T
        return np.asarray(self.factor * half.T @ half)

    def df(self, contrast: Floats) -> float:
        """Return the Satterthwaite df of ``contrast @ coefficients`` (Pustejovsky & Tipton 2018, eq. 11)."""
        d = self.fit.to_basis.T @ contrast
        B = self.shared @ d
        own = np.einsum("i,gij,j->g", d, self.own, d)
        square = own @ own - 2 * own @ np.einsum("gi,gi->g", B, B) + float(np.sum((B.T @ B) ** 2))
        trace = own.sum() - float(np.sum(B * B))
        return float(trace**2 / square) if square > 0 and trace > 0 else float("nan")

    def joint(self, constraints: Floats) -> JointTest:
        """Test ``constraints`` (q, k) @ coefficients = 0 by the approximate Hotelling T-squared (AHT, "HTZ").

        References
        ----------
        Tipton & Pustejovsky (2015); Pustejovsky & Tipton (2018), *JBES* 36, section 3.2.
        """
        q = len(constraints)
        d = self.fit.to_basis.T @ constraints.T
        B = np.einsum("gij,jq->gqi", self.shared, d)
        own = np.einsum("iq,gij,jr->gqr", d, self.own, d)
        omega = own.sum(axis=0) - np.einsum("gqi,gri->qr", B, B)
        values, vectors = np.linalg.eigh(omega)
        if values.min() <= 1e-12 * max(float(values.max()), 1e-300):
            raise UserError(COLLINEAR, name="one of the variables tested")
        half = vectors / np.sqrt(values) @ vectors.T
        B = np.einsum("qr,gri->gqi", half, B)
        spread = 0.0
        own = half @ own @ half
        for s in range(q):
            for t in range(q):
                spread += _pair_spread(own, B, s, t)
        eta = q * (q + 1) / spread
        V = constraints @ self.covariance() @ constraints.T
        gap = constraints @ self.fit.coefficients
        if eta <= q - 1 or np.linalg.matrix_rank(V) < q:
            raise UserError(FEW_CLUSTERS, found=self.clusters, wanted=q + 2)
        delta = (eta - q + 1) / eta
        F = float(delta * gap @ np.linalg.solve(V, gap) / q)
        return JointTest(F, float(q), float(eta - q + 1), float(stats.f.sf(F, q, eta - q + 1)), float(delta))


def _pair_spread(own: Floats, B: Floats, s: int, t: int) -> float:
    """Return sum over clusters g, h of P_ss P_tt + P_st P_ts, P_st[g, h] = own if g = h, less B_s[g] @ B_t[h]."""
    diagonal = np.arange(len(B))

    def between(u: int, v: int) -> Floats:
        matrix = -(B[:, u] @ B[:, v].T)
        matrix[diagonal, diagonal] += own[:, u, v]
        return np.asarray(matrix)

    return float(np.sum(between(s, s) * between(t, t)) + np.sum(between(s, t) * between(t, s)))


@dataclass(frozen=True, slots=True)
class JointTest:
    """An F test that several coefficients are all 0; ``delta`` is the small-sample factor (1 for other tests)."""

    F: float
    df1: float
    df2: float
    p: float
    delta: float = 1.0


def cluster_scores(
    fit: Fit, clusters: npt.ArrayLike, correction: Correction = "CR2", working_weights: Floats | None = None
) -> ClusterScores:
    """Adjust the residuals of each cluster by its own leverage and add up the scores.

    Parameters
    ----------
    fit : a weighted fit
    clusters : (n,) labels
    working_weights : (n,) 1 / variance of a generalised linear model; CR2 then is that of clubSandwich for `glm`
    correction : CR0 none; CR1 times G/(G-1); CR1S times G/(G-1) (n-1)/(n-k); CR2 (I-H)^-1/2; CR3 (I-H)^-1

    References
    ----------
    Bell & McCaffrey (2002); Pustejovsky & Tipton (2018); names as in clubSandwich.
    """
    index = codes(clusters, "cluster", fit.n)[0]
    ordered = bool((index[1:] >= index[:-1]).all())
    order = np.arange(fit.n) if ordered else np.argsort(index, kind="stable")
    bounds = np.concatenate([[0], np.cumsum(np.bincount(index))])
    G = len(bounds) - 1
    if G < 2:
        raise UserError(FEW_CLUSTERS, found=G, wanted=2)
    Q, u = (fit.Q, fit.residuals) if ordered else (fit.Q[order], fit.residuals[order])
    S = np.array([Q[i:j].T @ Q[i:j] for i, j in itertools.pairwise(bounds)])
    factor = 1.0 if correction not in ("CR1", "CR1S") else G / (G - 1)
    if correction == "CR1S":
        if fit.n <= fit.k:
            raise UserError(NO_VARIANCE, name="the effect")
        factor *= (fit.n - 1) / (fit.n - fit.k)
    if correction == "CR2" and working_weights is not None and np.ptp(working_weights) > 0:
        parts = [_weighted_root(Q[i:j], working_weights[order][i:j]) for i, j in itertools.pairwise(bounds)]
        adjusted = np.array([a.T @ u[i:j] for a, (i, j) in zip(parts, itertools.pairwise(bounds), strict=True)])
        shared = np.array([Q[i:j].T @ a for a, (i, j) in zip(parts, itertools.pairwise(bounds), strict=True)])
        return ClusterScores(fit, np.array([a.T @ a for a in parts]), shared, adjusted, factor)
    raw = np.array([u[i:j] @ Q[i:j] for i, j in itertools.pairwise(bounds)])
    values, vectors = np.linalg.eigh(S)
    room = 1 - values
    alone = room < ALONE
    safe = np.where(alone, 1.0, room)
    power = {"CR2": 1 / np.sqrt(safe), "CR3": 1 / safe}.get(correction, np.ones_like(safe))
    if correction in ("CR2", "CR3"):
        power = np.where(alone, 0.0, power)
    F = np.einsum("gij,gj,gkj->gik", vectors, power, vectors)
    return ClusterScores(fit, F @ S @ F, S @ F, np.einsum("gij,gj->gi", F, raw), factor)


def _weighted_root(Q: Floats, w: Floats) -> Floats:
    """Return W^-1 B^-1/2 Q of one cluster, B = W^-1 (I - QQ') W^-1: clubSandwich's CR2 when the target is 1 / W."""
    B = -(Q @ Q.T)
    B[np.diag_indices(len(w))] += 1
    B /= np.outer(w, w)
    values, vectors = np.linalg.eigh(B)
    alone = values < ALONE * values.max(initial=0.0)
    power = np.where(alone, 0.0, 1 / np.sqrt(np.where(alone, 1.0, values)))
    root: Floats = (vectors * power) @ (vectors.T @ Q) / w[:, None]
    return root


def wald_test(coefficients: Floats, covariance: Floats, which: list[int], df2: float) -> JointTest:
    """Test that the coefficients numbered ``which`` are all 0: F = b'V^-1 b / q on (q, df2)."""
    b, V = coefficients[which], covariance[np.ix_(which, which)]
    scale = np.sqrt(np.diag(V))
    if not (scale > 0).all() or np.linalg.matrix_rank(V / np.outer(scale, scale)) < len(which):
        raise UserError(NO_VARIANCE, name="one of the variables tested")
    F = float(b @ np.linalg.solve(V, b) / len(which))
    return JointTest(F, float(len(which)), df2, float(stats.f.sf(F, len(which), df2)))
