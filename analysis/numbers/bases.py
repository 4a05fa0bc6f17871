"""Orthonormal bases of column spaces, and which columns are redundant."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

import numpy as np
from scipy.linalg import solve_triangular

from analysis.numbers.inputs import Floats

# Columns whose Cholesky factor stays above this are far from redundant, and two Cholesky passes are then exact.
WELL_APART = 1e-2
# Below this condition one pass is orthogonal to 1e-14.
NEARLY_ORTHOGONAL = 8.0
# Up to this many rows Householder costs nothing, and its last digit is better.
SMALL = 5_000


def _factor(A: Floats) -> tuple[Floats, Floats] | None:
    """Return R and column lengths of A with A'A = (R L)'(R L), or None where columns are nearly redundant."""
    gram = A.T @ A
    lengths = np.sqrt(np.diag(gram))
    if not len(lengths) or len(A) < len(lengths) or not (lengths > 0).all():
        return None
    try:
        R = np.linalg.cholesky(gram / np.outer(lengths, lengths)).T
    except np.linalg.LinAlgError:
        return None
    return (R, lengths) if np.diag(R).min() > WELL_APART else None


def triangular(A: Floats) -> tuple[Floats, Floats]:
    """Return Q (n, k) orthonormal and R (k, k) upper triangular with A = QR, the columns being independent.

    Two passes of Cholesky where that is exact, Householder otherwise.

    References
    ----------
    Yamamoto et al. (2015), *ETNA* 44, CholeskyQR2.
    """
    quick = fast_triangular(A)
    if quick is not None:
        return quick
    Q, R = np.linalg.qr(A)
    return np.asarray(Q, dtype=np.float64), np.asarray(R, dtype=np.float64)


def fast_triangular(A: Floats) -> tuple[Floats, Floats] | None:
    """Return Q and R of many rows whose columns are far from redundant, None otherwise."""
    first = _factor(A) if len(A) > SMALL else None
    if first is None:
        return None
    R = first[0] * first[1]
    Q = A @ solve_triangular(R, np.eye(len(R)))
    if np.linalg.cond(first[0]) < NEARLY_ORTHOGONAL:
        return np.asarray(Q), np.asarray(R)
    again = np.linalg.cholesky(Q.T @ Q).T
    return np.asarray(Q @ solve_triangular(again, np.eye(len(R)))), np.asarray(again @ R)


def orthonormal(A: Floats) -> Floats:
    """Return an orthonormal basis (n, rank) of the columns of A, redundant ones dropped."""
    quick = fast_triangular(A)
    if quick is not None:
        return quick[0]
    lengths = np.linalg.norm(A, axis=0)
    u, s, _ = np.linalg.svd(A[:, lengths > 0] / lengths[lengths > 0], full_matrices=False)
    basis: Floats = np.ascontiguousarray(u[:, s > 1e-9 * s.max(initial=0.0)])
    return basis


def independent(A: Floats, tolerance: float = 1e-8, lengths: Floats | None = None) -> list[int]:
    """Return the columns that the ones before them do not determine, by Gram-Schmidt in order.

    What is left of a column is compared with its length, or with its place in ``lengths`` (before something else was
    taken off the columns).
    """
    if lengths is None and _factor(A) is not None:
        return list(range(A.shape[1]))
    basis = np.empty((A.shape[0], A.shape[1]))
    kept: list[int] = []
    for j, column in enumerate(A.T):
        length = float(np.linalg.norm(column) if lengths is None else lengths[j])
        if length == 0 or len(kept) == A.shape[0]:
            continue
        known = basis[:, : len(kept)]
        rest = column - known @ (known.T @ column)
        rest -= known @ (known.T @ rest)
        if np.linalg.norm(rest) > tolerance * length:
            basis[:, len(kept)] = rest / np.linalg.norm(rest)
            kept.append(j)
    return kept
