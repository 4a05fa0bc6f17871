"""Confirmatory factor analysis: items belong to declared factors; maximum likelihood on complete rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, complete, floats, varying
from analysis.scales.factor import MINIMUM
from analysis.scales.fit_indices import FitIndices, fit_indices, srmr_of
from analysis.scales.structure import FIXED, METHOD, Block, Sample, discrepancy, fit_by_scoring, implied, sample_of
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class FactorModel:
    """A fitted model with factor variances 1; arrays follow the items as declared, factor by factor.

    ``factor_correlations`` is the lower triangle by columns: (2,1), (3,1), (3,2). ``omega`` is that of a single factor
    from raw loadings, None for several. ``warnings`` name items with a residual variance at or below 0.
    """

    loadings: Floats
    loadings_se: Floats
    loadings_std: Floats
    residual_variances: Floats
    factor_correlations: Floats
    omega: float | None
    fit: FitIndices
    n: int
    missing: int
    warnings: tuple[str, ...]


def declared_items(factors: Sequence[Sequence[int]], columns: int) -> list[int]:
    """Return the columns in declared order; refuses a factor of fewer than 2 items and an item declared twice."""
    order = [int(item) for factor in factors for item in factor]
    if not order or min(len(factor) for factor in factors) < 2 or len(order) < 3:
        unit = "items (2 a factor, 3 in all)"
        raise UserError(problems.TOO_FEW, method=METHOD, needed=3, unit=unit, found=len(order))
    if len(set(order)) < len(order) or min(order) < 0 or max(order) >= columns:
        raise UserError(
            problems.OUT_OF_RANGE,
            method=METHOD,
            name="the list of items",
            value=order,
            wanted=f"of different columns from 0 to {columns - 1} for each",
        )
    return order


def simple_block(sizes: Sequence[int], *, intercepts: bool = False) -> tuple[Block, int]:
    """Return the model of factors with these numbers of items, variances 1, correlations free; and its parameters.

    Parameters come in the order loadings, residual variances, factor correlations, intercepts.
    """
    k, m = sum(sizes), len(sizes)
    at = np.full((k, m), FIXED)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    for j in range(m):
        at[starts[j] : starts[j + 1], j] = np.arange(starts[j], starts[j + 1])
    phi_at, count = np.full((m, m), FIXED), 2 * k
    for j in range(m):
        for i in range(j + 1, m):
            phi_at[i, j] = phi_at[j, i] = count
            count += 1
    nu_at = np.full(k, FIXED)
    if intercepts:
        nu_at, count = np.arange(count, count + k), count + k
    none = np.full(m, FIXED)
    return Block(np.zeros((k, m)), at, np.eye(m), phi_at, np.arange(k, 2 * k), nu_at, np.zeros(m), none), count


def starting_values(block: Block, sample: Sample, parameters: int) -> Floats:
    """Return a start: loadings along each factor's first principal axis, sign by the first item.

    Factor correlations start at those of the sums, never at 0: there a factor of two items is not identified.
    """
    theta = np.zeros(parameters)
    sd = np.sqrt(np.diag(sample.covariance))
    r = sample.covariance / np.outer(sd, sd)
    k, m = block.loadings.shape
    sums = np.zeros((k, m))
    for j in range(m):
        rows = np.flatnonzero(block.loadings_at[:, j] >= 0)
        axis = np.linalg.eigh(r[np.ix_(rows, rows)])[1][:, -1]
        axis = axis * (1 if axis[0] > 0 else -1)
        sums[rows, j] = axis
        shared = np.clip(axis * np.sqrt(len(rows)) * 0.6, -0.9, 0.9)
        theta[block.loadings_at[rows, j]] = shared * sd[rows]
        theta[block.residuals_at[rows]] = (1 - shared**2) * sd[rows] ** 2
    spread = sums.T @ r @ sums
    for j in range(m):
        for i in range(j + 1, m):
            if block.factors_at[i, j] >= 0:
                both = spread[i, j] / np.sqrt(spread[i, i] * spread[j, j])
                theta[block.factors_at[i, j]] = np.copysign(np.clip(abs(both), 0.1, 0.8), both)
    there = block.intercepts_at >= 0
    theta[block.intercepts_at[there]] = sample.mean[there]
    return theta


def factor_model(
    items: npt.ArrayLike, factors: Sequence[Sequence[int]] | None = None, *, minimum: int = MINIMUM
) -> FactorModel:
    """Fit declared factors by maximum likelihood to complete rows.

    Parameters
    ----------
    items : (n, k) float
        Raw answers; rows with a gap in a declared item are left out.
    factors : lists of column numbers, optional
        One list a factor; without it all items form one factor.
    minimum : int
        Refuse fewer complete rows.

    Returns
    -------
    FactorModel
        chi-square is n times the minimum of the fit function (covariance with divisor n).

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW``, ``METHOD_CONSTANT``, ``METHOD_REDUNDANT``; ``METHOD_NO_SOLUTION`` when no maximum exists.

    References
    ----------
    Joreskog (1969), *Psychometrika* 34, 183-202; Hu & Bentler (1999).
    """
    raw = floats(items, METHOD, "the table")
    raw = raw[:, None] if raw.ndim == 1 else raw
    groups = [list(range(raw.shape[1]))] if factors is None else [list(f) for f in factors]
    order = declared_items(groups, raw.shape[1])
    table = complete(raw[:, order], METHOD, columns=3, rows=2)
    if table.shape[0] < minimum:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=minimum, unit="complete rows", found=table.shape[0])
    sample = sample_of(varying(table, METHOD))
    block, parameters = simple_block([len(g) for g in groups])
    free = Sample(sample.n, np.zeros(len(order)), sample.covariance)
    theta, information = fit_by_scoring([block], [free], starting_values(block, sample, parameters))
    return reported(block, free, theta, inverted(information), raw.shape[0])


def reported(block: Block, sample: Sample, theta: Floats, covariance: Floats, rows: int) -> FactorModel:
    """Return the model at its parameters, with standard errors from their covariance (loadings come first)."""
    k, m = block.loadings.shape
    theta, covariance = _turned(block, theta, covariance)
    se = np.sqrt(np.diag(covariance))
    own = block.loadings_at.max(axis=1)
    moments = implied(block, theta)
    chisq = discrepancy([block], [sample], theta)
    logl = _log_likelihood(sample, chisq)
    base = sample.n * float(np.log(np.diag(sample.covariance)).sum() - np.linalg.slogdet(sample.covariance)[1])
    residual = theta[block.residuals_at]
    total = float(theta[own].sum()) ** 2
    return FactorModel(
        loadings=theta[own],
        loadings_se=se[own],
        loadings_std=theta[own] / np.sqrt(np.diag(moments.covariance)),
        residual_variances=residual,
        factor_correlations=theta[2 * k : 2 * k + m * (m - 1) // 2],
        omega=total / (total + float(residual.sum())) if m == 1 else None,
        fit=fit_indices(
            chisq,
            k * (k + 1) // 2 - theta.size,
            base,
            k * (k - 1) // 2,
            n=[sample.n],
            srmr=[srmr_of(sample.covariance, moments.covariance)],
            parameters=theta.size,
            logl=logl,
        ),
        n=sample.n,
        missing=rows - sample.n,
        warnings=tuple(f"item {i + 1} has no residual variance left" for i in np.flatnonzero(residual <= 0)),
    )


def inverted(information: Floats) -> Floats:
    """Return the inverse of an information matrix; refuses one that is not positive definite."""
    scale = np.sqrt(np.maximum(np.diag(information), 1e-300))
    scaled = information / np.outer(scale, scale)
    if not np.isfinite(scaled).all() or np.linalg.eigvalsh(scaled)[0] < 1e-12:
        raise UserError(problems.NO_SOLUTION, method=METHOD, why="its standard errors are not defined")
    return np.asarray(np.linalg.inv(scaled) / np.outer(scale, scale))


def _turned(block: Block, theta: Floats, covariance: Floats) -> tuple[Floats, Floats]:
    """Turn each factor so that its first item loads positively."""
    m = block.loadings.shape[1]
    signs = np.ones(theta.size)
    flip = np.ones(m)
    for j in range(m):
        rows = block.loadings_at[block.loadings_at[:, j] >= 0, j]
        flip[j] = -1.0 if theta[rows[0]] < 0 else 1.0
        signs[rows] = flip[j]
    for j in range(m):
        for i in range(j + 1, m):
            signs[block.factors_at[i, j]] = flip[i] * flip[j]
    return theta * signs, covariance * np.outer(signs, signs)


def _log_likelihood(sample: Sample, chisq: float) -> float:
    k = len(sample.covariance)
    free = k * np.log(2 * np.pi) + np.linalg.slogdet(sample.covariance)[1] + k
    return -0.5 * sample.n * float(free) - chisq / 2


def one_factor(items: npt.ArrayLike, *, minimum: int = MINIMUM) -> FactorModel:
    """Fit one factor to all columns; see `factor_model`."""
    return factor_model(items, minimum=minimum)
