"""Weighted least squares and its robust covariances, as functions of arrays. No design, no study, no names of arms.

Everything is computed in an orthonormal basis ``Z`` of the weighted column space (``Z'WZ = I``), so that leverages and
adjustment matrices need no inverse of ``X'X``. No n x n or clusters x clusters matrix is ever formed.
"""
# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy.linalg import solve_triangular

from analysis.numbers.bases import fast_triangular, independent
from analysis.numbers.cluster_terms import Adjustment, ClusterTerms, cluster_blocks, cluster_terms

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Kind = Literal["classical", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1", "CR2"]
PerRow = Literal["classical", "HC0", "HC1", "HC2", "HC3"]

# A column is redundant when less than this share of its length is new; lm in R uses the same.
RANK_TOLERANCE = 1e-7
# Absorbed effects that leave more than this of every column do not make it redundant.
APART = 1e-2
# Room below this share leaves a row nothing to show its error by.
ALONE = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class LinearFit:
    """A fitted model of n rows and k kept columns.

    ``X`` (n, k), ``weights`` (n,), ``coefficients`` (k,), ``residuals`` (n,) = y - Xb, unweighted; ``Z`` (n, k) the
    orthonormal basis and ``to_basis`` (k, k) the inverse of R, so that ``X @ to_basis = Z``; ``dropped`` the columns
    that the ones before them already determine. With absorbed groups, ``group`` (n,) numbers them and X, Z are what
    is left of the columns within groups.
    """

    names: tuple[str, ...]
    dropped: tuple[str, ...]
    X: Floats
    weights: Floats
    coefficients: Floats
    residuals: Floats
    Z: Floats
    to_basis: Floats
    group: Ints | None = None

    @property
    def n(self) -> int:
        """Number of rows."""
        return int(self.X.shape[0])

    @property
    def even(self) -> bool:
        """True when every row weighs 1."""
        return bool(np.all(self.weights == 1))

    @property
    def rank(self) -> int:
        """Number of columns kept, absorbed groups included."""
        groups = 0 if self.group is None else int(self.group.max()) + 1
        return int(self.X.shape[1]) + groups

    def contrast(self, **terms: float) -> Floats:
        """Return the (k,) vector that picks named columns; KeyError names one that is not kept."""
        vector = np.zeros(len(self.names))
        for name, value in terms.items():
            if name not in self.names:
                raise KeyError(name)
            vector[self.names.index(name)] = value
        return vector


@dataclass(frozen=True, slots=True)
class Inference:
    """A linear combination of coefficients: value, standard error and degrees of freedom of its t statistic.

    ``se`` and ``df`` are NaN where the variance cannot be estimated: one row or one cluster decides the combination.
    """

    estimate: float
    se: float
    df: float


def fit(
    y: Floats,
    X: Floats,
    names: Sequence[str],
    weights: Floats | None = None,
    groups: npt.ArrayLike | None = None,
) -> LinearFit:
    """Fit y on X by least squares weighted with ``weights`` (n,), all positive; no NaN anywhere.

    Redundant columns are dropped from the right, so an earlier column is never lost to a later one.

    Parameters
    ----------
    y : (n,) float
    X : (n, p) float
        Write the intercept as a column of its own, unless there are groups.
    names : p names of the columns
    weights : (n,) float, optional
    groups : (n,) labels, optional
        Effects to absorb: the result equals that with one dummy a group, degrees of freedom and leverages included.
    """
    w = np.ones(len(y)) if weights is None else np.asarray(weights, dtype=np.float64)
    root = np.ones(1) if weights is None else np.sqrt(w)[:, None]
    scaled = X if weights is None else X * root
    group = lengths = None
    if groups is not None:
        lengths = _lengths(scaled)
        group = np.unique(np.asarray(groups), return_inverse=True)[1].astype(np.intp)
        X, y = _within(X, w, group), _within(y[:, None], w, group)[:, 0]
        scaled = X if weights is None else X * root
    kept, q, r = _factor(scaled, lengths)
    dropped = tuple(name for j, name in enumerate(names) if j not in set(kept))
    columns = X if len(kept) == X.shape[1] else np.ascontiguousarray(X[:, kept])
    coefficients = solve_triangular(r, q.T @ (y if weights is None else y * np.sqrt(w)))
    return LinearFit(
        names=tuple(names[j] for j in kept),
        dropped=dropped,
        X=columns,
        weights=w,
        coefficients=coefficients,
        residuals=y - columns @ coefficients,
        Z=q if weights is None else q / root,
        to_basis=solve_triangular(r, np.eye(len(kept))),
        group=group,
    )


def _within(columns: Floats, weights: Floats, group: Ints) -> Floats:
    """Take the weighted group means off each column."""
    total = np.bincount(group, weights=weights)
    means = np.column_stack([np.bincount(group, weights=weights * column) / total for column in columns.T])
    result: Floats = columns - means[group]
    return result


def _lengths(A: Floats) -> Floats:
    return np.asarray(np.sqrt(np.einsum("ij,ij->j", A, A)))


def _factor(A: Floats, before: Floats | None) -> tuple[list[int], Floats, Floats]:
    """Return the columns kept and the QR factors of them; ``before`` their lengths before anything was absorbed."""
    if before is None or np.all(_lengths(A) > APART * before):
        quick = fast_triangular(A)
        if quick is not None:
            return list(range(A.shape[1])), *quick
    kept = independent(A, RANK_TOLERANCE, before)
    scale = (_lengths(A) if before is None else before)[kept]
    q, r = np.linalg.qr(A[:, kept] / scale)
    return kept, q, r * scale


def leverages(model: LinearFit) -> Floats:
    """Return the (n,) diagonal of the weighted hat matrix."""
    result: Floats = np.einsum("ij,ij->i", model.Z, model.Z) * model.weights
    if model.group is None:
        return result
    return result + model.weights / np.bincount(model.group, weights=model.weights)[model.group]


def _whole_basis(model: LinearFit) -> Floats:
    """Return Z with one orthonormal column for each absorbed group in front."""
    if model.group is None:
        return model.Z
    total = np.bincount(model.group, weights=model.weights)
    dummies = np.zeros((model.n, len(total)))
    dummies[np.arange(model.n), model.group] = 1 / np.sqrt(total[model.group])
    return np.hstack([dummies, model.Z])


def infer(model: LinearFit, contrast: Floats, kind: Kind, cluster: npt.ArrayLike | None = None) -> Inference:
    """Estimate ``contrast @ coefficients`` with a robust standard error.

    Degrees of freedom: n - k for classical and HC, clusters - 1 for CR0 and CR1, Satterthwaite for CR2.

    Parameters
    ----------
    contrast : (k,) float
    kind : which standard error
    cluster : (n,) labels, needed for CR

    References
    ----------
    MacKinnon & White (1985) for HC; Bell & McCaffrey (2002), Pustejovsky & Tipton (2018) for CR2.
    """
    estimate = float(contrast @ model.coefficients)
    direction = model.to_basis.T @ contrast
    if kind.startswith("CR"):
        if cluster is None:
            raise ValueError("a clustered standard error needs clusters")
        variance, df = _clustered(model, contrast, kind, cluster_blocks(cluster))
    else:
        variance, df = _heteroskedastic(model, direction, kind), float(model.n - model.rank)
    if not (df > 0 and np.isfinite(variance) and variance >= 0):
        return Inference(estimate, float("nan"), float("nan"))
    return Inference(estimate, float(np.sqrt(variance)), df)


def _heteroskedastic(model: LinearFit, direction: Floats, kind: Kind) -> float:
    if model.n <= model.rank:
        return float("nan")
    return float(_covariance_of(model, direction[:, None], kind)[0, 0])


def full_covariance(model: LinearFit, kind: PerRow) -> Floats:
    """Return the (k, k) covariance of the coefficients, classical or HC; NaN for one that a single row decides."""
    return _covariance_of(model, model.to_basis.T, kind)


def _covariance_of(model: LinearFit, directions: Floats, kind: Kind) -> Floats:
    """Return the covariance of ``directions`` (k, p) of the basis; rows beyond the rank are needed."""
    spare = model.n - model.rank
    if kind == "classical":
        return np.asarray(directions.T @ directions * (model.weights @ model.residuals**2) / spare)
    adjusted = model.residuals if model.even else model.residuals * model.weights
    nothing = np.zeros(directions.shape[1], dtype=bool)
    if kind in ("HC2", "HC3"):
        room = 1 - leverages(model)
        alone = room < ALONE * model.n
        if alone.any():
            influence = np.abs(model.Z @ directions) * model.weights[:, None]
            largest = influence.max(axis=0, initial=0.0)
            nothing = np.any(influence[alone] > ALONE * model.n * largest, axis=0)
            room = np.where(alone, np.inf, room)
        adjusted = adjusted / (np.sqrt(room) if kind == "HC2" else room)
    scores = model.Z * adjusted[:, None]
    meat = scores.T @ scores
    covariance = (model.n / spare if kind == "HC1" else 1.0) * directions.T @ meat @ directions
    covariance[nothing] = covariance[:, nothing] = np.nan
    return np.asarray(covariance)


def _clustered(model: LinearFit, contrast: Floats, kind: Kind, blocks: tuple[Ints, ...]) -> tuple[float, float]:
    count = sum(len(rows) for rows in blocks)
    if count < 2:
        return float("nan"), float("nan")
    if kind == "CR2":
        found = terms(model, contrast[:, None], blocks, "CR2")
        return float(found.covariance()[0, 0]), found.df()
    influence = (model.Z @ (model.to_basis.T @ contrast)) * model.weights * model.residuals
    variance = sum(float(np.sum(influence[rows].sum(axis=1) ** 2)) for rows in blocks)
    if kind == "CR1":
        residual_df = model.n - model.rank
        if residual_df <= 0:
            return float("nan"), float("nan")
        variance *= count / (count - 1) * (model.n - 1) / residual_df
    return variance, float(count - 1)


def terms(model: LinearFit, directions: Floats, blocks: tuple[Ints, ...], adjustment: Adjustment) -> ClusterTerms:
    """Return the cluster terms of ``directions`` (k, p), columns of coefficients to combine."""
    basis = _whole_basis(model)
    inside = model.to_basis.T @ directions
    D = np.concatenate([np.zeros((basis.shape[1] - len(inside), inside.shape[1])), inside])
    return cluster_terms(basis, model.weights, model.residuals, D, blocks, adjustment)


def difference_in_means(treated: Floats, control: Floats) -> Inference:
    """Estimate mean(treated) - mean(control), Neyman standard error, Welch degrees of freedom.

    Parameters
    ----------
    treated, control : (n1,), (n0,) float
        No NaN. With fewer than 2 values in either the variance is NaN.

    References
    ----------
    Imbens & Rubin (2015), *Causal Inference*, ch. 6. Welch (1947), *Biometrika* 34, 28-35.

    Examples
    --------
    >>> difference_in_means(np.array([4.0, 6.0]), np.array([1.0, 2.0])).estimate
    3.5
    """
    estimate = float(np.mean(treated) - np.mean(control))
    if min(len(treated), len(control)) < 2:
        return Inference(estimate, float("nan"), float("nan"))
    parts = [float(np.var(group, ddof=1)) / len(group) for group in (treated, control)]
    total = sum(parts)
    shares = sum(part**2 / (len(group) - 1) for part, group in zip(parts, (treated, control), strict=True))
    df = total**2 / shares if shares > 0 else float(len(treated) + len(control) - 2)
    return Inference(estimate, float(np.sqrt(total)), df)
