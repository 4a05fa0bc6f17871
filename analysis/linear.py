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

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Kind = Literal["classical", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1", "CR2"]

# A column is redundant when less than this share of its length is new; lm in R uses the same.
RANK_TOLERANCE = 1e-7
# An eigenvalue below this is a direction that one cluster (or row) decides alone; as in clubSandwich.
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
    root = np.sqrt(w)[:, None]
    lengths = np.linalg.norm(X * root, axis=0)
    group = None
    if groups is not None:
        group = np.unique(np.asarray(groups), return_inverse=True)[1].astype(np.intp)
        X, y = _within(X, w, group), _within(y[:, None], w, group)[:, 0]
    kept, q, r = _factor(X * root, lengths)
    dropped = tuple(name for j, name in enumerate(names) if j not in set(kept))
    columns = np.ascontiguousarray(X[:, kept])
    coefficients = solve_triangular(r, q.T @ (y * root[:, 0]))
    return LinearFit(
        names=tuple(names[j] for j in kept),
        dropped=dropped,
        X=columns,
        weights=w,
        coefficients=coefficients,
        residuals=y - columns @ coefficients,
        Z=q / root,
        to_basis=solve_triangular(r, np.eye(len(kept))),
        group=group,
    )


def _within(columns: Floats, weights: Floats, group: Ints) -> Floats:
    """Take the weighted group means off each column."""
    total = np.bincount(group, weights=weights)
    means = np.column_stack([np.bincount(group, weights=weights * column) / total for column in columns.T])
    result: Floats = columns - means[group]
    return result


def _factor(A: Floats, lengths: Floats) -> tuple[list[int], Floats, Floats]:
    """Return the columns kept and the QR factors of them; ``lengths`` are those before anything was absorbed."""
    kept = [int(j) for j in np.flatnonzero(lengths > 0)]
    while True:
        scale = lengths[kept]
        q, r = np.linalg.qr(A[:, kept] / scale)
        new = np.zeros(len(kept))
        new[: len(r)] = np.abs(np.diag(r))
        redundant = np.flatnonzero(new < RANK_TOLERANCE)
        if not len(redundant):
            return kept, q, r * scale
        # Directions after the first redundant column are noise: judge the later ones again.
        del kept[int(redundant[0])]


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
        variance, df = _clustered(model, direction, kind, cluster_blocks(cluster))
    else:
        variance, df = _heteroskedastic(model, direction, kind), float(model.n - model.rank)
    if not (df > 0 and np.isfinite(variance) and variance >= 0):
        return Inference(estimate, float("nan"), float("nan"))
    return Inference(estimate, float(np.sqrt(variance)), df)


def _heteroskedastic(model: LinearFit, direction: Floats, kind: Kind) -> float:
    residual_df = model.n - model.rank
    if residual_df <= 0:
        return float("nan")
    if kind == "classical":
        return float(direction @ direction * (model.weights @ model.residuals**2) / residual_df)
    influence = (model.Z @ direction) * model.weights
    inflation = np.ones(model.n)
    if kind in ("HC2", "HC3"):
        room = 1 - leverages(model)
        alone = room < ALONE * model.n
        if np.any(np.abs(influence[alone]) > ALONE * model.n * np.abs(influence).max(initial=0.0)):
            return float("nan")
        inflation = np.where(alone, 0.0, 1 / np.where(alone, 1.0, room)) ** (1 if kind == "HC2" else 2)
    factor = model.n / residual_df if kind == "HC1" else 1.0
    return float(factor * np.sum(influence**2 * model.residuals**2 * inflation))


def cluster_blocks(cluster: npt.ArrayLike) -> tuple[Ints, ...]:
    """Group the rows by cluster: one (clusters, size) array of row numbers for each size that occurs."""
    _, index, sizes = np.unique(np.asarray(cluster), return_inverse=True, return_counts=True)
    order = np.argsort(index, kind="stable")
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    return tuple(order[starts[sizes == size][:, None] + np.arange(size)] for size in np.unique(sizes))


def _clustered(model: LinearFit, direction: Floats, kind: Kind, blocks: tuple[Ints, ...]) -> tuple[float, float]:
    count = sum(len(rows) for rows in blocks)
    if count < 2:
        return float("nan"), float("nan")
    if kind == "CR2":
        return _bias_reduced(model, direction, blocks)
    influence = (model.Z @ direction) * model.weights * model.residuals
    variance = sum(float(np.sum(influence[rows].sum(axis=1) ** 2)) for rows in blocks)
    if kind == "CR1":
        residual_df = model.n - model.rank
        if residual_df <= 0:
            return float("nan"), float("nan")
        variance *= count / (count - 1) * (model.n - 1) / residual_df
    return variance, float(count - 1)


def _bias_reduced(model: LinearFit, direction: Floats, blocks: tuple[Ints, ...]) -> tuple[float, float]:
    """Return the CR2 variance of one direction and its Satterthwaite df, working covariance the identity.

    With a_j = A_j W_j Z_j c, t_j = Z_j'a_j, u_j = Z_j'W_j a_j and Q = Z'W²Z, the covariances of the cluster terms
    are diag(a_j'a_j) - UT' - TU' + TQT', whose squared length needs (k, k) products only.
    """
    basis = _whole_basis(model)
    direction = np.concatenate([np.zeros(basis.shape[1] - len(direction)), direction])
    Q = (basis * model.weights[:, None] ** 2).T @ basis
    variance = 0.0
    own, t, u = [], [], []
    for rows in blocks:
        Z, w = basis[rows], model.weights[rows][..., None]
        a = _adjust(Z, w, Q, (w * Z) @ direction)
        variance += float(np.sum(np.einsum("gm,gm->g", a, model.residuals[rows]) ** 2))
        own.append(np.einsum("gm,gm->g", a, a))
        t.append(np.einsum("gmk,gm->gk", Z, a))
        u.append(np.einsum("gmk,gm->gk", w * Z, a))
    return variance, _satterthwaite(np.concatenate(own), np.concatenate(t), np.concatenate(u), Q)


def _adjust(Z: Floats, w: Floats, Q: Floats, x: Floats) -> Floats:
    """Multiply x (g, m) by B^(-1/2), B = ((I-H)(I-H)')_jj, for g clusters of m rows at once.

    B differs from the identity only in the span of Z_j and W_jZ_j: in large clusters the eigenproblem is solved there.
    """
    m, k = Z.shape[1:]
    even = bool(np.all(w == w[:, :1]))
    width = k if even else 2 * k
    if m <= width:
        return _root(Z, w * Z, Q, x)
    basis = np.linalg.qr(Z if even else np.concatenate([Z, w * Z], axis=2))[0]
    across = np.swapaxes(basis, 1, 2)
    inside = np.einsum("gmp,gm->gp", basis, x)
    moved = _root(across @ Z, across @ (w * Z), Q, inside) - inside
    result: Floats = x + np.einsum("gmp,gp->gm", basis, moved)
    return result


def _root(Z: Floats, WZ: Floats, Q: Floats, x: Floats) -> Floats:
    cross = Z @ np.swapaxes(WZ, 1, 2)
    B = np.eye(Z.shape[1]) - cross - np.swapaxes(cross, 1, 2) + Z @ Q @ np.swapaxes(Z, 1, 2)
    values, vectors = np.linalg.eigh(B)
    alone = values < ALONE
    power = np.where(alone, 0.0, 1 / np.sqrt(np.where(alone, 1.0, values)))
    result: Floats = np.einsum("gij,gj,gkj,gk->gi", vectors, power, vectors, x, optimize=True)
    return result


def _satterthwaite(own: Floats, t: Floats, u: Floats, Q: Floats) -> float:
    k = Q.shape[0]
    diagonal = -2 * np.einsum("gk,gk->g", u, t) + np.einsum("gk,kl,gl->g", t, Q, t, optimize=True)
    both = np.concatenate([u, t], axis=1)
    middle = np.block([[np.zeros((k, k)), -np.eye(k)], [-np.eye(k), Q]])
    product = middle @ (both.T @ both)
    square = own @ own + 2 * (own @ diagonal) + np.sum(product * product.T)
    trace = np.sum(own + diagonal)
    return float(trace**2 / square) if square > 0 and trace > 0 else float("nan")


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
