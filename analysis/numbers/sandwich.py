"""Cluster-robust covariances of any fit that can be written as least squares: CR0 to CR3, df, joint HTZ tests.

A weighted or generalised linear fit enters after it is multiplied by the root of its (working) weights, whose inverse
is the working covariance; clubSandwich treats `glm` so. The algebra of clusters is that of `cluster_terms`.
"""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.bases import fast_triangular, independent, triangular
from analysis.numbers.cluster_terms import Adjustment, ClusterTerms, cluster_blocks, cluster_terms, hotelling
from analysis.numbers.inputs import Floats, Ints, codes
from analysis.numbers.problems_models import COLLINEAR, FEW_CLUSTERS, NO_VARIANCE, TOO_FEW_ROWS
from analysis.numbers.wald import JointTest
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
    """Adjusted cluster scores of a fit in its orthonormal basis, and the small-sample ``factor`` of the covariance."""

    fit: Fit
    terms: ClusterTerms
    factor: float

    @property
    def clusters(self) -> int:
        """Number of clusters."""
        return self.terms.clusters

    def covariance(self) -> Floats:
        """Return the (k, k) covariance of the coefficients."""
        half = self.terms.scores @ self.fit.to_basis.T
        return np.asarray(self.factor * half.T @ half)

    def df(self, contrast: Floats) -> float:
        """Return the Satterthwaite df of ``contrast @ coefficients`` (Pustejovsky & Tipton 2018, eq. 11)."""
        return self.terms.turned((self.fit.to_basis.T @ contrast)[:, None]).df()

    def joint(self, constraints: Floats) -> JointTest:
        """Test ``constraints`` (q, k) @ coefficients = 0 by the approximate Hotelling T-squared (AHT, "HTZ").

        Raises
        ------
        UserError
            ``MODEL_COLLINEAR`` when a constraint cannot be told from the others, ``MODEL_FEW_CLUSTERS`` when there are
            too few clusters for so many.

        References
        ----------
        Tipton & Pustejovsky (2015); Pustejovsky & Tipton (2018), *JBES* 36, section 3.2.
        """
        q = len(constraints)
        eta = self.terms.turned(self.fit.to_basis.T @ constraints.T).joint_df()
        if not np.isfinite(eta):
            raise UserError(COLLINEAR, name="one of the variables tested")
        V = constraints @ self.covariance() @ constraints.T
        F, df2, p, delta = hotelling(constraints @ self.fit.coefficients, V, eta)
        if not np.isfinite(F):
            raise UserError(FEW_CLUSTERS, found=self.clusters, wanted=q + 2)
        return JointTest(F, float(q), df2, p, delta)


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
    blocks = cluster_blocks(index)
    G = sum(len(rows) for rows in blocks)
    if G < 2:
        raise UserError(FEW_CLUSTERS, found=G, wanted=2)
    factor = 1.0 if correction not in ("CR1", "CR1S") else G / (G - 1)
    if correction == "CR1S":
        if fit.n <= fit.k:
            raise UserError(NO_VARIANCE, name="the effect")
        factor *= (fit.n - 1) / (fit.n - fit.k)
    if correction == "CR2" and working_weights is not None and np.ptp(working_weights) > 0:
        return ClusterScores(fit, _weighted_terms(fit, working_weights, blocks), factor)
    adjustment: Adjustment = "CR2" if correction == "CR2" else "CR3" if correction == "CR3" else "none"
    even, whole = np.ones(fit.n), np.eye(fit.k)
    return ClusterScores(fit, cluster_terms(fit.Q, even, fit.residuals, whole, blocks, adjustment), factor)


def _weighted_terms(fit: Fit, working_weights: Floats, blocks: tuple[Ints, ...]) -> ClusterTerms:
    rows = [one for block in blocks for one in block]
    roots = [_weighted_root(fit.Q[one], working_weights[one]) for one in rows]
    shared = np.array([fit.Q[one].T @ a for one, a in zip(rows, roots, strict=True)])
    scores = np.array([a.T @ fit.residuals[one] for one, a in zip(rows, roots, strict=True)])
    return ClusterTerms(scores, np.array([a.T @ a for a in roots]), shared, shared, np.eye(fit.k))


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
