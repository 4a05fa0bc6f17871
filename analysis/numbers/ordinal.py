"""Ordinal logit (proportional odds) with model and cluster-robust errors, and the test of its assumption."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import stats
from scipy.special import expit

from analysis.numbers.bases import independent
from analysis.numbers.inputs import Floats, Ints, columns, complete, numbers, positive_weights
from analysis.numbers.likelihood import LikelihoodFit
from analysis.numbers.problems_models import NOT_SETTLED, ONE_LEVEL, SEPARATION, TOO_FEW_ROWS
from core.errors import UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class OrdinalFit(LikelihoodFit):
    """logit P(Y <= j) = threshold_j - x'b: a positive b means higher categories; ``covariance`` is of (b, thresholds).

    ``n`` is the sum of the weights.
    """

    dropped: tuple[str, ...]
    levels: tuple[float, ...]
    thresholds: Floats
    n: float


@dataclass(frozen=True, slots=True, eq=False)
class _Data:
    level: Ints
    X: Floats
    w: Floats
    free: Floats
    levels: int


def fit_ordinal(
    outcome: npt.ArrayLike, variables: npt.ArrayLike, names: Sequence[str], weights: npt.ArrayLike | None = None
) -> OrdinalFit:
    """Fit the proportional odds model by Newton's method with the exact Hessian.

    Parameters
    ----------
    outcome : (n,) ordered numbers; their values only order the categories
    variables : (n, k) float, ``names`` their names; no intercept; redundant columns are dropped from the right
    weights : (n,) frequency weights, optional

    Raises
    ------
    UserError
        ``MODEL_ONE_LEVEL`` with fewer than 2 categories; ``MODEL_SEPARATION`` where an odds ratio is infinite.

    References
    ----------
    McCullagh (1980), *JRSS B* 42, 109-142.
    """
    y = numbers(outcome, "outcome")
    X, w = columns(variables, len(y)), positive_weights(weights, len(y))
    kept = complete(y, X)
    y, X, w = y[kept], X[kept], w[kept]
    values, level = np.unique(y, return_inverse=True)
    if len(values) < 2:
        raise UserError(ONE_LEVEL, name="outcome", wanted=2)
    used = [j - 1 for j in independent(np.column_stack([np.ones(len(y)), X])) if j]
    if len(y) <= len(used) + len(values) - 1:
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=len(used) + len(values) - 1)
    data = _Data(level, X[:, used], w, np.empty((len(y), 0)), len(values))
    estimate, likelihood, hessian, scores = _newton(data)
    if np.linalg.matrix_rank(hessian) < len(estimate):
        raise UserError(SEPARATION, name="one of the groups")
    k = len(used)
    return OrdinalFit(
        names=tuple(names[j] for j in used), dropped=tuple(n for j, n in enumerate(names) if j not in used),
        levels=tuple(values.tolist()), coefficients=estimate[:k], thresholds=estimate[k:],
        covariance=np.asarray(np.linalg.inv(-hessian), dtype=np.float64),
        log_likelihood=likelihood, n=float(w.sum()), scores=scores, kept=kept,
    )  # fmt: skip


def _newton(data: _Data) -> tuple[Floats, float, Floats, Floats]:
    k, cuts = data.X.shape[1], data.levels - 1
    share = np.cumsum(np.bincount(data.level, data.w, data.levels))[:-1] / data.w.sum()
    estimate = np.concatenate([np.zeros(k), np.log(share / (1 - share)), np.zeros(data.free.shape[1] * cuts)])
    value, gradient, hessian, scores = _likelihood(estimate, data)
    for _ in range(100):
        try:
            step = np.linalg.solve(-hessian, gradient)
        except np.linalg.LinAlgError as error:
            raise UserError(SEPARATION, name="one of the groups") from error
        size = 1.0
        for _ in range(30):
            trial = estimate + size * step
            found = _likelihood(trial, data)
            if np.isfinite(found[0]) and found[0] >= value - 1e-12 * abs(value):
                break
            size /= 2
        else:
            raise UserError(NOT_SETTLED, model="ordinal model")
        estimate, (value, gradient, hessian, scores) = trial, found
        if np.abs(estimate).max() > 50:
            raise UserError(SEPARATION, name="one of the groups")
        if np.abs(size * step).max() < 1e-11:
            return estimate, value, hessian, scores
    raise UserError(NOT_SETTLED, model="ordinal model")


def _likelihood(estimate: Floats, data: _Data) -> tuple[float, Floats, Floats, Floats]:
    """Return log likelihood, gradient, Hessian and row scores; ``free`` columns have a slope for each threshold."""
    k, cuts, q = data.X.shape[1], data.levels - 1, data.free.shape[1]
    theta = estimate[k : k + cuts]
    shifts = data.free @ estimate[k + cuts :].reshape(q, cuts) if q else np.zeros((len(data.level), cuts))
    eta = np.column_stack(
        [np.full(len(data.level), -np.inf), theta - (data.X @ estimate[:k])[:, None] - shifts,
         np.full(len(data.level), np.inf)]
    )  # fmt: skip
    rows = np.arange(len(data.level))
    upper, lower = eta[rows, data.level + 1], eta[rows, data.level]
    F1, F0 = expit(upper), expit(lower)
    # The difference of two shares close to 1 loses digits; take it from the other side there.
    p = np.where(lower > 0, expit(-lower) - expit(-upper), F1 - F0)
    if (p <= 0).any():
        return -np.inf, np.empty(0), np.empty((0, 0)), np.empty((0, 0))
    f1, f0 = F1 * (1 - F1), F0 * (1 - F0)
    g1, g0 = f1 * (1 - 2 * F1), f0 * (1 - 2 * F0)
    D1, D0 = _derivatives(data, data.level), _derivatives(data, data.level - 1)
    scores = data.w[:, None] * (f1[:, None] * D1 - f0[:, None] * D0) / p[:, None]
    a, b, c = data.w * (g1 / p - (f1 / p) ** 2), data.w * (-g0 / p - (f0 / p) ** 2), data.w * f1 * f0 / p**2
    cross = (D1 * c[:, None]).T @ D0
    hessian = (D1 * a[:, None]).T @ D1 + (D0 * b[:, None]).T @ D0 + cross + cross.T
    return float(data.w @ np.log(p)), scores.sum(axis=0), hessian, scores


def _derivatives(data: _Data, cut: Ints) -> Floats:
    """Return the (n, all) derivative of the predictor at each row's threshold number ``cut``, 0 outside."""
    cuts = data.levels - 1
    own = (cut[:, None] == np.arange(cuts)).astype(np.float64)
    inside = own.sum(axis=1, keepdims=True)
    parts = [-data.X * inside, own]
    parts += [-data.free[:, [j]] * own for j in range(data.free.shape[1])]
    return np.concatenate(parts, axis=1)


@dataclass(frozen=True, slots=True)
class ProportionalOddsTest:
    """Likelihood-ratio test that a term's odds ratio is the same at every threshold."""

    term: str
    chi2: float
    df: int
    p: float


def proportional_odds_tests(
    outcome: npt.ArrayLike, variables: npt.ArrayLike, names: Sequence[str]
) -> tuple[ProportionalOddsTest, ...]:
    """Test each term's proportional odds by giving it a slope for each threshold.

    References
    ----------
    Peterson & Harrell (1990), *Applied Statistics* 39, 205-217.
    """
    base = fit_ordinal(outcome, variables, names)
    y, X = numbers(outcome, "outcome")[base.kept], columns(variables, len(base.kept))[base.kept]
    X = X[:, [list(names).index(name) for name in base.names]]
    level = np.unique(y, return_inverse=True)[1]
    cuts = len(base.levels) - 1
    if cuts < 2:
        raise UserError(ONE_LEVEL, name="outcome", wanted=3)
    tests = []
    for j, name in enumerate(base.names):
        data = _Data(level, np.delete(X, j, axis=1), np.ones(len(y)), X[:, [j]], len(base.levels))
        chi2 = 2 * (_newton(data)[1] - base.log_likelihood)
        tests.append(ProportionalOddsTest(name, chi2, cuts - 1, float(stats.chi2.sf(chi2, cuts - 1))))
    return tuple(tests)
