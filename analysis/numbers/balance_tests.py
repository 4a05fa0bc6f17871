"""Would a correct draw look like this? Joint tests that baseline variables are unrelated to the arm."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.bases import independent
from analysis.numbers.glm import fit_glm
from analysis.numbers.inputs import Floats, Ints, allocations, binary, codes, columns, complete, dummies, varying
from analysis.numbers.permutation import TailShares, tail_shares
from analysis.numbers.problems_models import COLLINEAR, LABEL_MISSING, ONE_ARM, TOO_FEW_ROWS
from analysis.numbers.sandwich import cluster_scores, heteroskedastic, least_squares, wald_test
from analysis.numbers.wald import JointTest
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class BalanceRegression:
    """Tests that all variables have coefficient 0 in a regression of the arm on them.

    ``classical`` and ``robust`` (HC2) are F tests; ``lr_chi2`` the likelihood ratio of a logit, None where a variable
    separates the arms; ``clustered`` the HTZ test with clusters.
    """

    classical: JointTest
    robust: JointTest
    lr_chi2: float | None
    lr_p: float | None
    clustered: JointTest | None
    n: int
    dropped: tuple[str, ...]


def balance_regression(
    treated: npt.ArrayLike,
    baseline: npt.ArrayLike,
    names: Sequence[str],
    blocks: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
) -> BalanceRegression:
    """Regress the arm on baseline variables (and block effects) and test that none is related to it.

    Parameters
    ----------
    treated : (n,) 0/1
    baseline : (n, k) float; incomplete rows are left out; redundant and constant columns are dropped and named
    blocks, clusters : (n,) labels, optional

    References
    ----------
    Hansen & Bowers (2008), *Statistical Science* 23; Pustejovsky & Tipton (2018) for HTZ.
    """
    z = binary(treated, "treated")
    X = columns(baseline, len(z), "baseline")
    B = np.empty((len(z), 0)) if blocks is None else dummies(codes(blocks, "block", len(z))[0], drop_first=True)
    rows = complete(X)
    z, X, B = z[rows], X[rows], B[rows]
    if len(np.unique(z)) < 2:
        raise UserError(ONE_ARM)
    fixed = np.column_stack([np.ones(len(z)), B])
    fixed = fixed[:, independent(fixed)]
    labels = [*(f"block {j}" for j in range(fixed.shape[1])), *names]
    fit, kept = least_squares(np.column_stack([fixed, X]), z, labels)
    which = [i for i, j in enumerate(kept) if j >= fixed.shape[1]]
    if not which:
        raise UserError(COLLINEAR, name=names[0] if names else "the baseline")
    if fit.n <= fit.k:
        raise UserError(TOO_FEW_ROWS, rows=fit.n, terms=fit.k)
    df2 = float(fit.n - fit.k)
    chi2 = _likelihood_ratio(z, fixed[:, 1:], X[:, [kept[i] - fixed.shape[1] for i in which]])
    group = None if clusters is None else codes(clusters, "cluster", len(rows))[0][rows]
    return BalanceRegression(
        classical=wald_test(fit.coefficients, heteroskedastic(fit, "classical"), which, df2),
        robust=wald_test(fit.coefficients, heteroskedastic(fit, "HC2"), which, df2),
        lr_chi2=chi2,
        lr_p=None if chi2 is None else float(stats.chi2.sf(chi2, len(which))),
        clustered=None if group is None else cluster_scores(fit, group).joint(np.eye(fit.k)[which]),
        n=fit.n,
        dropped=tuple(name for j, name in enumerate(names) if j + fixed.shape[1] not in kept),
    )


def _likelihood_ratio(z: Floats, fixed: Floats, X: Floats) -> float | None:
    try:
        full = fit_glm(z, np.column_stack([fixed, X]), [str(j) for j in range(fixed.shape[1] + X.shape[1])], "logit")
        null = fit_glm(z, fixed, [str(j) for j in range(fixed.shape[1])], "logit")
    except UserError:
        return None
    return null.deviance - full.deviance


@dataclass(frozen=True, slots=True)
class BalanceDistance:
    """A squared distance between arm means with its reference distribution."""

    value: float
    df: int
    p: float


def mahalanobis_balance(treated: npt.ArrayLike, baseline: npt.ArrayLike) -> BalanceDistance:
    """Return M = d' [cov(X) n / (n1 n0)]^-1 d, chi-square under complete allocation; the criterion of rerandomising.

    References
    ----------
    Morgan & Rubin (2012), *Annals of Statistics* 40, 1263-1282.
    """
    z, X = _two_arms(treated, baseline)
    n, n1 = len(z), z.sum()
    S = np.atleast_2d(np.cov(X.T)) * n / (n1 * (n - n1))
    d = X[z == 1].mean(axis=0) - X[z == 0].mean(axis=0)
    M = float(d @ np.linalg.solve(S, d))
    return BalanceDistance(M, X.shape[1], float(stats.chi2.sf(M, X.shape[1])))


def hotelling(treated: npt.ArrayLike, baseline: npt.ArrayLike) -> tuple[float, JointTest]:
    """Return Hotelling's T-squared with the pooled covariance, and its F test (Hotelling 1931)."""
    z, X = _two_arms(treated, baseline)
    n, k = X.shape
    n1, n0 = int(z.sum()), int(n - z.sum())
    if n <= k + 1:
        raise UserError(TOO_FEW_ROWS, rows=n, terms=k + 1)
    within = X - np.where(z[:, None] == 1, X[z == 1].mean(axis=0), X[z == 0].mean(axis=0))
    d = X[z == 1].mean(axis=0) - X[z == 0].mean(axis=0)
    pooled = within.T @ within / (n - 2)
    if np.linalg.matrix_rank(pooled) < k:
        raise UserError(COLLINEAR, name="one of the variables tested")
    T2 = float(n1 * n0 / n * d @ np.linalg.solve(pooled, d))
    F = T2 * (n - k - 1) / (k * (n - 2))
    return T2, JointTest(F, float(k), float(n - k - 1), float(stats.f.sf(F, k, n - k - 1)))


def _two_arms(treated: npt.ArrayLike, baseline: npt.ArrayLike) -> tuple[Floats, Floats]:
    z = binary(treated, "treated")
    X = columns(baseline, len(z), "baseline")
    rows = complete(X)
    z, X = z[rows], X[rows]
    if len(np.unique(z)) < 2:
        raise UserError(ONE_ARM)
    return z, _centred(X)


def _without_gaps(X: Floats) -> Floats:
    if np.isnan(X).any():
        raise UserError(LABEL_MISSING, name="the baseline", rows=int(np.isnan(X).any(axis=1).sum()))
    return X


def _centred(X: Floats) -> Floats:
    """Take the means off the columns that neither the intercept nor the ones before them determine."""
    kept = [j - 1 for j in independent(np.column_stack([np.ones(len(X)), X])) if j > 0]
    if not kept:
        raise UserError(COLLINEAR, name="the baseline")
    columns_left: Floats = X[:, kept] - X[:, kept].mean(axis=0)
    return columns_left


def stratified_balance(
    treated: npt.ArrayLike, baseline: npt.ArrayLike, blocks: npt.ArrayLike | None = None
) -> BalanceDistance:
    """Return the d-squared omnibus test of Hansen and Bowers, blocks weighted by n1 n0 / n.

    Blocks with one arm carry no weight. The statistic compares the adjusted differences with their covariance over
    all allocations within blocks; df is its rank.

    References
    ----------
    Hansen & Bowers (2008), *Statistical Science* 23, 219-236, eq. 7-9.
    """
    z = binary(treated, "treated")
    X = columns(baseline, len(z), "baseline")
    rows = complete(X)
    block = np.zeros(len(z), dtype=np.intp) if blocks is None else codes(blocks, "block", len(z))[0]
    z, X, block = z[rows], X[rows], block[rows]
    X = _centred(X)
    X = X / X.std(axis=0)
    total, V = np.zeros(X.shape[1]), np.zeros((X.shape[1], X.shape[1]))
    for b in np.unique(block):
        inside = block == b
        n, n1 = int(inside.sum()), int(z[inside].sum())
        if 0 < n1 < n:
            centred = X[inside] - X[inside].mean(axis=0)
            total += z[inside] @ centred
            V += n1 * (n - n1) / (n * (n - 1)) * centred.T @ centred
    values, vectors = np.linalg.eigh(V)
    fine = values > 1e-9 * max(float(values.max(initial=0.0)), 1e-300)
    if not fine.any() or values.max() <= 0:
        raise UserError(ONE_ARM)
    along = vectors[:, fine].T @ total
    d2 = float(np.sum(along**2 / values[fine]))
    return BalanceDistance(d2, int(fine.sum()), float(stats.chi2.sf(d2, int(fine.sum()))))


def redraw_balance(
    treated: npt.ArrayLike,
    baseline: npt.ArrayLike,
    draws: npt.ArrayLike,
    blocks: npt.ArrayLike | None = None,
    exact: bool = False,
) -> TailShares:
    """Compare the partial R-squared of the baseline in the arm (given blocks) with its redraws; large is imbalance.

    Parameters
    ----------
    treated : (n,) 0/1
    baseline : (n, k), complete rows only enter
    draws : (draws, n) 0/1 allocations of the same rows

    References
    ----------
    Gerber & Green (2012), *Field Experiments*, ch. 4.
    """
    z = binary(treated, "treated")
    X = columns(baseline, len(z), "baseline")
    block = np.zeros(len(z), dtype=np.intp) if blocks is None else codes(blocks, "block", len(z))[0]
    matrix = allocations(draws, len(z)).astype(np.float64)
    rows = complete(X)
    varying(z[rows], "the arm")
    shares = _explained(np.vstack([z[rows], matrix[:, rows]]), X[rows], block[rows])
    return tail_shares(float(shares[0]), shares[1:], exact)


def _explained(Z: Floats, X: Floats, block: Ints) -> Floats:
    D = dummies(block)
    Q = D[:, independent(D)]
    Q = Q / np.linalg.norm(Q, axis=0)
    kept = [j - Q.shape[1] for j in independent(np.column_stack([Q, X])) if j >= Q.shape[1]]
    if not kept:
        raise UserError(COLLINEAR, name="the baseline")
    inside = X[:, kept] - Q @ (Q.T @ X[:, kept])
    basis = np.linalg.qr(inside)[0]
    length = np.einsum("ij,ij->i", Z, Z) - np.sum((Z @ Q) ** 2, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Floats = np.sum((Z @ basis) ** 2, axis=1) / np.where(length > 1e-9, length, np.nan)
    return result


def rerandomisation_distances(draws: npt.ArrayLike, baseline: npt.ArrayLike) -> Floats:
    """Return Mahalanobis M of every allocation, with one whitening of the covariates.

    Parameters
    ----------
    draws : (draws, n) 0/1
    baseline : (n, k) complete

    References
    ----------
    Morgan & Rubin (2012).
    """
    Z = allocations(draws, np.shape(draws)[1] if np.ndim(draws) == 2 else 0)
    X = _centred(_without_gaps(columns(baseline, Z.shape[1], "baseline")))
    n = len(X)
    white = np.linalg.qr(X)[0] * np.sqrt(n - 1)
    n1 = Z.sum(axis=1, dtype=np.float64)
    sums = np.concatenate([Z[i : i + 4096].astype(np.float64) @ white for i in range(0, len(Z), 4096)])
    with np.errstate(divide="ignore", invalid="ignore"):
        result: Floats = np.sum(sums**2, axis=1) * n / (n1 * (n - n1))
    return result
