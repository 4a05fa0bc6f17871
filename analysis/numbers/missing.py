"""Multiple imputation by arm: chained equations with predictive mean matching, then an analysis pooled by Rubin."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from analysis.numbers.bases import independent
from analysis.numbers.inputs import Floats, binary, codes, columns, numbers
from analysis.numbers.pooling import Pooled, pool
from analysis.numbers.problems_models import COLLINEAR, IMPUTE_ARM
from analysis.numbers.sandwich import cluster_scores, heteroskedastic, least_squares
from core.errors import UserError

Method = Literal["matching", "normal"]
DONORS = 5


def impute_by_arm(
    variables: npt.ArrayLike,
    arm: npt.ArrayLike,
    names: Sequence[str],
    *,
    m: int = 50,
    rounds: int = 10,
    seed: int = 0,
    method: Method = "matching",
    delta: dict[str, Floats] | None = None,
) -> Floats:
    """Complete a table ``m`` times, each arm from its own rows.

    Every variable with gaps is drawn in turn from a Bayesian regression on all others; "matching" then takes the
    observed value of one of the 5 nearest rows, so scores stay on their scale; "normal" takes the drawn value.

    Parameters
    ----------
    variables : (n, p) float with NaN where missing
    arm : (n,) labels; groups that are imputed apart
    names : of the p variables
    m, rounds : completed tables, and passes over the variables for each
    seed : the same seed gives the same tables
    delta : for a named variable, (n,) points added to imputed values (the tipping point)

    Returns
    -------
    (m, n, p) float without NaN

    Raises
    ------
    UserError
        ``IMPUTATION_ARM`` when an arm has fewer than 3 observed values of a variable with gaps.

    References
    ----------
    van Buuren (2018), *Flexible Imputation of Missing Data*, ch. 3-4, algorithms 3.1 and 3.3.
    """
    table = np.asarray(variables)
    data = columns(table, len(table), "variable")
    index, labels = codes(arm, "arm", len(data))
    tables = np.repeat(data[None], m, axis=0)
    for number, label in enumerate(labels):
        rows = np.flatnonzero(index == number)
        for j, name in enumerate(names):
            seen = int(np.sum(~np.isnan(data[rows, j])))
            if seen < 3 and seen < len(rows):
                raise UserError(IMPUTE_ARM, arm=label, rows=seen, name=name)
        for i, child in enumerate(np.random.SeedSequence([seed, number]).spawn(m)):
            tables[i, rows] = _chain(data[rows], rounds, np.random.default_rng(child), method)
    for name, shift in (delta or {}).items():
        j = list(names).index(name)
        tables[:, :, j] += np.where(np.isnan(data[:, j]), shift, 0.0)
    return tables


def _chain(data: Floats, rounds: int, rng: np.random.Generator, method: Method) -> Floats:
    gaps = np.isnan(data)
    order = [int(j) for j in np.argsort(gaps.sum(axis=0), kind="stable") if gaps[:, j].any()]
    filled = data.copy()
    for j in order:
        filled[gaps[:, j], j] = rng.choice(data[~gaps[:, j], j], int(gaps[:, j].sum()))
    for _ in range(rounds if len(order) > 1 else 1):
        for j in order:
            others = np.delete(filled, j, axis=1)
            filled[gaps[:, j], j] = _draw(others, data[:, j], gaps[:, j], rng, method)
    return filled


def _draw(others: Floats, y: Floats, gap: npt.NDArray[np.bool_], rng: np.random.Generator, method: Method) -> Floats:
    scale = others.std(axis=0)
    X = np.column_stack([np.ones(len(y)), (others - others.mean(axis=0)) / np.where(scale > 0, scale, 1.0)])
    seen = ~gap
    X = X[:, independent(X[seen])]
    # As many predictors as leave one row over: an arm of four rows still gets an answer, with its real spread.
    X = X[:, : max(1, min(X.shape[1], int(seen.sum()) - 2))]
    Q, R = np.linalg.qr(X[seen])
    fitted = np.linalg.solve(R, Q.T @ y[seen])
    residual = y[seen] - X[seen] @ fitted
    spare = int(seen.sum()) - X.shape[1]
    sigma = np.sqrt(float(residual @ residual) / rng.chisquare(spare))
    drawn = fitted + sigma * np.linalg.solve(R, rng.standard_normal(X.shape[1]))
    wanted = X[gap] @ drawn
    if method == "normal":
        return np.asarray(wanted + sigma * rng.standard_normal(len(wanted)))
    near = np.abs(wanted[:, None] - X[seen] @ fitted)
    donors = np.argpartition(near, min(DONORS, near.shape[1]) - 1, axis=1)[:, : min(DONORS, near.shape[1])]
    chosen = donors[np.arange(len(wanted)), rng.integers(0, donors.shape[1], len(wanted))]
    return np.asarray(y[seen][chosen])


@dataclass(frozen=True, slots=True)
class ImputedEffect:
    """The pooled effect of the treatment and how many outcomes were imputed."""

    pooled: Pooled
    n: int
    imputed: int


def imputed_effect(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    covariates: npt.ArrayLike | None,
    names: Sequence[str],
    *,
    auxiliary: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    m: int = 50,
    seed: int = 0,
    delta: tuple[float, float] = (0.0, 0.0),
    level: float = 0.95,
) -> ImputedEffect:
    """Impute outcome and covariates by arm, regress the outcome on arm and covariates (HC2 or CR2), and pool.

    Parameters
    ----------
    outcome, treated : (n,); outcome may have gaps
    covariates : (n, k), may have gaps; ``names`` their names
    auxiliary : (n, q) further variables that help to impute and do not enter the regression
    clusters : (n,) labels, optional; errors are then CR2 (the imputation itself does not model clusters)
    delta : points added to imputed outcomes of the treated and of the control arm

    References
    ----------
    Rubin (1987); Sullivan et al. (2018), *Statistical Methods in Medical Research* 27, for imputing by arm.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    X, A = columns(covariates, len(y)), columns(auxiliary, len(y), "auxiliary variable")
    labels = ["outcome", *names, *(f"auxiliary {j + 1}" for j in range(A.shape[1]))]
    shift = {"outcome": np.where(z == 1, delta[0], delta[1])}
    tables = impute_by_arm(np.column_stack([y, X, A]), z, labels, m=m, seed=seed, delta=shift)
    group = None if clusters is None else codes(clusters, "cluster", len(y))[0]
    found, df = [], np.inf
    for table in tables:
        design = np.column_stack([np.ones(len(y)), z, table[:, 1 : 1 + X.shape[1]]])
        fit, kept = least_squares(design, table[:, 0], ["1", "treated", *names])
        if 1 not in kept:
            raise UserError(COLLINEAR, name="treated")
        if group is None:
            V, df = heteroskedastic(fit, "HC2"), float(fit.n - fit.k)
        else:
            scores = cluster_scores(fit, group)
            V, df = scores.covariance(), scores.df(np.eye(fit.k)[1])
        found.append((fit.coefficients[1], V[1, 1]))
    estimates, variances = np.array(found).T
    return ImputedEffect(pool(estimates, variances, df, level), len(y), int(np.isnan(y).sum()))
