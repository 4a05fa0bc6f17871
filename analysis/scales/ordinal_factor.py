"""Factor models of ordered answers: diagonally weighted least squares on polychoric correlations (WLSMV)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints, floats
from analysis.scales.confirmatory import declared_items, simple_block, starting_values
from analysis.scales.factor import MINIMUM
from analysis.scales.fit_indices import FitIndices, cfi_of, fit_indices
from analysis.scales.polychoric import coded, polychoric
from analysis.scales.polychoric_errors import correlation_covariance
from analysis.scales.robust_factor import ScaledFit
from analysis.scales.structure import METHOD, Block, Sample, implied
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class OrdinalModel:
    """Standardised loadings with robust errors, factor correlations (lower triangle by columns), and fit."""

    loadings: Floats
    loadings_se: Floats
    factor_correlations: Floats
    fit: FitIndices
    scaled: ScaledFit
    n: int
    missing: int


@dataclass(frozen=True, slots=True)
class _Problem:
    """Correlations below the diagonal, their weights and n times their covariance."""

    rows: Ints
    columns: Ints
    r: Floats
    weights: Floats
    covariance: Floats


def ordinal_factor_model(
    items: npt.ArrayLike, factors: Sequence[Sequence[int]] | None = None, *, minimum: int = MINIMUM
) -> OrdinalModel:
    """Fit declared factors to ordered answers.

    Parameters
    ----------
    items : (n, k) ordered answers
        Rows with a gap in a declared item are left out.
    factors : lists of column numbers, optional
        One list a factor; without it all items form one factor.

    Returns
    -------
    OrdinalModel
        Sandwich errors; the mean- and variance-adjusted test; robust indices from the likelihood of the correlations.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW``, ``METHOD_CONSTANT``; ``METHOD_NO_SOLUTION`` when correlations run to 1 or nothing converges.

    References
    ----------
    Muthen, du Toit & Spisic (1997); Asparouhov & Muthen (2010) for the shift; Savalei (2021) for robust indices.
    """
    raw = np.atleast_2d(floats(items, METHOD, "the table"))
    groups = [list(range(raw.shape[1]))] if factors is None else [list(f) for f in factors]
    order = declared_items(groups, raw.shape[1])
    codes, missing = coded(raw[:, order], METHOD, rows=2)
    if len(codes) < minimum:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=minimum, unit="complete rows", found=len(codes))
    found = polychoric(codes)
    if found.at_edge or np.linalg.eigvalsh(found.rho)[0] <= 1e-8:
        why = "the polychoric correlations reach 1 or contradict each other"
        raise UserError(problems.NO_SOLUTION, method=METHOD, why=why)
    k = len(order)
    pairs = np.array([(i, j) for j in range(k) for i in range(j + 1, k)])
    covariance = correlation_covariance(codes, found.thresholds, found.rho)
    rows, columns = pairs.T
    problem = _Problem(rows, columns, found.rho[rows, columns], 1 / np.diag(covariance), covariance)
    block, size = simple_block([len(g) for g in groups])
    theta, jacobian = _solved(block, size, problem, found.rho)
    return _reported(block, theta, jacobian, problem, found.rho, len(codes), missing)


def _free(k: int, size: int) -> Ints:
    """Return the parameters that move correlations: loadings and factor correlations, not residual variances."""
    return np.concatenate([np.arange(k), np.arange(2 * k, size)])


def _solved(block: Block, size: int, problem: _Problem, rho: Floats) -> tuple[Floats, Floats]:
    theta = starting_values(block, Sample(1, np.zeros(len(rho)), rho), size)
    free, best = _free(len(rho), size), np.inf
    for _ in range(500):
        moments = implied(block, theta)
        jacobian = moments.d_covariance[free][:, problem.rows, problem.columns].T
        left = problem.r - moments.covariance[problem.rows, problem.columns]
        best = float(problem.weights @ left**2)
        normal = jacobian.T @ (problem.weights[:, None] * jacobian)
        if np.linalg.cond(normal) > 1e13:
            raise UserError(problems.NO_SOLUTION, method=METHOD, why="it is not identified")
        move = np.linalg.solve(normal, jacobian.T @ (problem.weights * left))
        if float(np.abs(move).max()) < 1e-11:
            return theta, jacobian
        step = 1.0
        while step > 1e-8:
            trial = theta.copy()
            trial[free] += step * move
            there = problem.r - implied(block, trial).covariance[problem.rows, problem.columns]
            if float(problem.weights @ there**2) <= best * (1 + 1e-14):
                break
            step /= 2
        theta = trial
    raise UserError(problems.NO_SOLUTION, method=METHOD, why="the search did not settle")


def _reported(
    block: Block, theta: Floats, jacobian: Floats, problem: _Problem, rho: Floats, n: int, missing: int
) -> OrdinalModel:
    k, size = len(rho), theta.size
    gamma, w = problem.covariance, problem.weights
    inverse = np.linalg.inv(jacobian.T @ (w[:, None] * jacobian))
    influence = inverse @ (w[:, None] * jacobian).T
    errors = np.sqrt(np.diag(influence @ gamma @ influence.T) / (n - 1))
    implied_rho = implied(block, theta).covariance[problem.rows, problem.columns]
    left = problem.r - implied_rho
    chisq, base = (n - 1) * float(w @ left**2), (n - 1) * float(w @ problem.r**2)
    base_df = problem.r.size
    df = base_df - (size - k)
    projected = np.diag(w) - (w[:, None] * jacobian) @ influence
    scaled, scaling = _shifted(chisq, df, projected @ gamma)
    scaled_base, _ = _shifted(base, base_df, w[:, None] * gamma)
    full = np.eye(k)
    full[problem.rows, problem.columns] = full[problem.columns, problem.rows] = implied_rho
    over, most = _likelihood_excess(full, rho, problem, np.eye(base_df) - jacobian @ influence, n)
    return OrdinalModel(
        loadings=theta[:k],
        loadings_se=errors[:k],
        factor_correlations=theta[2 * k :],
        fit=fit_indices(
            chisq,
            df,
            base,
            base_df,
            n=[n - 1],
            srmr=[float(np.sqrt((left**2).sum() / (k * (k + 1) / 2)))],
            parameters=size - k,
        ),
        scaled=ScaledFit(
            chisq_scaled=scaled,
            scaling=scaling,
            cfi_scaled=cfi_of(scaled, df, scaled_base, base_df),
            cfi_robust=cfi_of(over, 0, most, 0),
            tli_robust=1 - over * base_df / (most * df) if most > 0 and df > 0 else None,
            rmsea_robust=float(np.sqrt(max(over, 0.0) / ((n - 1) * df))) if df > 0 else None,
        ),
        n=n,
        missing=missing,
    )


def _shifted(chisq: float, df: int, spread: Floats) -> tuple[float, float]:
    """Return the test scaled and shifted to the mean and variance of chi-square, and one over its scale."""
    if df <= 0:
        return chisq, 1.0
    factor = float(np.sqrt(df / np.trace(spread @ spread)))
    return chisq * factor + df - factor * float(np.trace(spread)), 1 / factor


def _likelihood_excess(
    implied_rho: Floats, rho: Floats, problem: _Problem, left_over: Floats, n: int
) -> tuple[float, float]:
    """Return how far the likelihood statistic of model and baseline lie above their expectation under a true model."""
    inverse = np.linalg.inv(implied_rho)
    i, j = problem.rows, problem.columns
    weight = inverse[np.ix_(i, i)] * inverse[np.ix_(j, j)] + inverse[np.ix_(i, j)] * inverse[np.ix_(j, i)]
    free = float(np.linalg.slogdet(rho)[1])
    model = n * (float(np.linalg.slogdet(implied_rho)[1]) + float((rho * inverse).sum()) - free - len(rho))
    expected = float(np.trace(weight @ left_over @ problem.covariance @ left_over.T))
    return model - expected, -n * free - float(np.trace(problem.covariance))
