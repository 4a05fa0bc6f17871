"""Population-averaged effects in clusters: generalised estimating equations with small-sample errors."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy.special import expit

from analysis.numbers.bases import independent
from analysis.numbers.glm import FAR, fit_glm
from analysis.numbers.inputs import Floats, Ints, codes, columns, complete, numbers, varying
from analysis.numbers.problems_models import COLLINEAR, FEW_CLUSTERS, NOT_SETTLED, SEPARATION, TOO_FEW_ROWS
from analysis.numbers.wald import Wald, wald
from core.errors import UserError

GeeFamily = Literal["gaussian", "logit", "poisson"]
Working = Literal["exchangeable", "independence"]

# A correlation matrix this close to singular has no inverse to work with.
NOTHING = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class GeeFit:
    """Estimating equations of n rows in G clusters; four covariances of the same coefficients.

    ``alpha`` is the working correlation (None for independence), ``scale`` the dispersion. Below 40 clusters use
    `effect` with "mancl-derouen", which is its default.
    """

    names: tuple[str, ...]
    dropped: tuple[str, ...]
    coefficients: Floats
    alpha: float | None
    scale: float
    naive: Floats
    robust: Floats
    mancl_derouen: Floats
    kauermann_carroll: Floats
    n: int
    clusters: int

    def effect(
        self,
        term: str,
        kind: Literal["naive", "robust", "mancl-derouen", "kauermann-carroll"] | None = None,
        level: float = 0.95,
    ) -> Wald:
        """Return one coefficient; Mancl-DeRouen below 40 clusters, the plain sandwich from 40 on, normal."""
        if term not in self.names:
            raise UserError(COLLINEAR, name=term)
        chosen = kind or ("mancl-derouen" if self.clusters < 40 else "robust")
        V = {"naive": self.naive, "robust": self.robust, "mancl-derouen": self.mancl_derouen}.get(
            chosen, self.kauermann_carroll
        )
        j = self.names.index(term)
        return wald(float(self.coefficients[j]), float(np.sqrt(V[j, j])), np.inf, level, term)


def fit_gee(
    outcome: npt.ArrayLike,
    variables: npt.ArrayLike,
    names: Sequence[str],
    clusters: npt.ArrayLike,
    family: GeeFamily = "gaussian",
    working: Working = "exchangeable",
) -> GeeFit:
    """Solve the estimating equations with a moment estimate of the working correlation.

    Parameters
    ----------
    outcome : (n,) float, 0/1 or counts by ``family``
    variables : (n, k) float, ``names`` their names; an intercept is added
    clusters : (n,) labels, any sizes

    Raises
    ------
    UserError
        ``MODEL_FEW_CLUSTERS`` below 2; ``MODEL_NOT_SETTLED`` where the working correlation cannot be used.

    References
    ----------
    Liang & Zeger (1986), *Biometrika* 73; Mancl & DeRouen (2001), *Biometrics* 57; Kauermann & Carroll (2001), *JASA*
    96. Every cluster's matrix is inverted in closed form.
    """
    y = numbers(outcome, "outcome")
    X = columns(variables, len(y))
    group = codes(clusters, "cluster", len(y))[0]
    kept = complete(y, X)
    y, X, group = varying(y[kept], "the outcome"), X[kept], np.unique(group[kept], return_inverse=True)[1]
    G = int(group.max()) + 1
    if G < 2:
        raise UserError(FEW_CLUSTERS, found=G, wanted=2)
    design = np.column_stack([np.ones(len(y)), X])
    used = independent(design)
    if len(y) <= len(used):
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=len(used))
    labels = ["(Intercept)", *names]
    problem = _Problem(y, design[:, used], group, G, family, working)
    beta, alpha, scale = problem.solve(_start(problem))
    return problem.result(
        tuple(labels[j] for j in used), tuple(n for j, n in enumerate(labels) if j not in used), beta, alpha, scale
    )


def _start(problem: _Problem) -> Floats:
    if problem.family == "gaussian":
        return np.asarray(np.linalg.lstsq(problem.X, problem.y, rcond=None)[0])
    X = problem.X[:, 1:]
    return fit_glm(problem.y, X, [str(j) for j in range(X.shape[1])], problem.family).coefficients


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    y: Floats
    X: Floats
    group: Ints
    G: int
    family: GeeFamily
    working: Working

    def mean(self, beta: Floats) -> tuple[Floats, Floats]:
        """Return the mean and its variance function (which is also the slope, the link being canonical)."""
        eta = self.X @ beta
        if self.family == "gaussian":
            return eta, np.ones(len(eta))
        if np.abs(eta).max() > FAR:
            raise UserError(SEPARATION, name="one of the groups")
        mu = expit(eta) if self.family == "logit" else np.exp(eta)
        return mu, mu * (1 - mu) if self.family == "logit" else mu

    def sums(self, values: Floats) -> Floats:
        """Add up the rows of each cluster."""
        if values.ndim == 1:
            return np.asarray(np.bincount(self.group, values, self.G), dtype=np.float64)
        return np.column_stack([np.bincount(self.group, column, self.G) for column in values.T])

    def moments(self, residual: Floats) -> tuple[float, float]:
        """Return working correlation and scale from standardised residuals (geepack's moments, no df correction)."""
        scale = float(np.mean(residual**2))
        if self.working == "independence":
            return 0.0, scale
        size = np.bincount(self.group, minlength=self.G).astype(np.float64)
        pairs = float(np.sum(size * (size - 1)))
        cross = float(np.sum(self.sums(residual) ** 2) - np.sum(residual**2))
        return (cross / pairs / scale if pairs > 0 else 0.0), scale

    def inverse_times(self, values: Floats, alpha: float) -> Floats:
        """Multiply the rows of each cluster by the inverse of its exchangeable correlation matrix."""
        size = np.bincount(self.group, minlength=self.G).astype(np.float64)
        room = 1 - alpha + alpha * size
        if room.min() <= NOTHING or alpha >= 1 - NOTHING:
            raise UserError(NOT_SETTLED, model="estimating equation (its working correlation)")
        share = alpha / room
        total = self.sums(values)
        spread = (share[:, None] * total if values.ndim == 2 else share * total)[self.group]
        return np.asarray((values - spread) / (1 - alpha))

    def solve(self, beta: Floats) -> tuple[Floats, float, float]:
        """Alternate coefficients and moments until neither moves."""
        for _ in range(200):
            mu, v = self.mean(beta)
            root = np.sqrt(v)
            residual = (self.y - mu) / root
            alpha, scale = self.moments(residual)
            D = self.X * root[:, None]
            weighted = self.inverse_times(D, alpha)
            step = np.linalg.solve(weighted.T @ D, weighted.T @ residual)
            beta = beta + step
            if np.abs(step).max() <= 1e-12 * (1 + np.abs(beta).max()):
                return beta, alpha, scale
        raise UserError(NOT_SETTLED, model="estimating equation")

    def result(
        self, names: tuple[str, ...], dropped: tuple[str, ...], beta: Floats, alpha: float, scale: float
    ) -> GeeFit:
        """Return the fit with its four covariances."""
        mu, v = self.mean(beta)
        root = np.sqrt(v)
        residual, D = (self.y - mu) / root, self.X * root[:, None]
        weighted = self.inverse_times(D, alpha)
        bread: Floats = np.asarray(np.linalg.inv(weighted.T @ D), dtype=np.float64)
        plain, md, kc = np.zeros((3, self.G, len(beta)))
        order = np.argsort(self.group, kind="stable")
        bounds = np.searchsorted(self.group[order], np.arange(self.G + 1))
        for g in range(self.G):
            rows = order[bounds[g] : bounds[g + 1]]
            plain[g], md[g], kc[g] = _scores(D[rows], weighted[rows], residual[rows], bread)
        robust, mancl, kauermann = (bread @ (s.T @ s) @ bread for s in (plain, md, kc))
        return GeeFit(
            names, dropped, beta, None if self.working == "independence" else alpha, scale, scale * bread, robust,
            mancl, kauermann,
            len(self.y), self.G,
        )  # fmt: skip


def _scores(D: Floats, weighted: Floats, residual: Floats, bread: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the score of a cluster plain, times (I-H)^-1, and times (I-H)^-1/2, in the k-dimensional space.

    H = D B W' acts as B W'D = B S on the k coordinates: W'(I-H)^-p r = (I - S B)^-p W'r for p 1/2 and 1.
    """
    raw = weighted.T @ residual
    S = weighted.T @ D
    L = np.linalg.cholesky(bread)
    values, vectors = np.linalg.eigh(L.T @ S @ L)
    room = np.maximum(1 - values, 1e-10)
    inside = vectors.T @ (L.T @ raw)
    back = np.linalg.solve(L.T, vectors)
    return raw, back @ (inside / room), back @ (inside / np.sqrt(room))
