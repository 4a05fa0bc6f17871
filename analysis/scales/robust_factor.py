"""Factor models without trust in normality: sandwich standard errors and the Yuan-Bentler scaled test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, complete, varying
from analysis.scales.confirmatory import (
    FactorModel,
    declared_items,
    factor_model,
    inverted,
    reported,
    simple_block,
    starting_values,
)
from analysis.scales.factor import MINIMUM
from analysis.scales.fit_indices import cfi_of
from analysis.scales.structure import METHOD, Block, fit_by_scoring, implied, sample_of, score_and_information
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class ScaledFit:
    """The test divided by its scaling factor, and indices from it; ``robust`` ones estimate the population's."""

    chisq_scaled: float
    scaling: float
    cfi_scaled: float | None
    cfi_robust: float | None
    tli_robust: float | None
    rmsea_robust: float | None


@dataclass(frozen=True, slots=True)
class RobustModel:
    """``model`` has robust standard errors; ``scaled`` the corrected test."""

    model: FactorModel
    scaled: ScaledFit


def robust_factor_model(
    items: npt.ArrayLike, factors: Sequence[Sequence[int]] | None = None, *, minimum: int = MINIMUM
) -> RobustModel:
    """Fit declared factors by maximum likelihood with Huber-White errors and a test scaled for non-normality.

    Arguments and refusals as `analysis.scales.confirmatory.factor_model`. The observed information is the numerical
    derivative of the exact score; the scaling factor is that of Mplus.

    Source: Yuan & Bentler (2000), *Soc Meth* 30, 165-200; Asparouhov & Muthen (2005); Brosseau-Liard & Savalei (2014).
    """
    plain = factor_model(items, factors, minimum=minimum)
    raw = np.atleast_2d(np.asarray(items, dtype=np.float64))
    groups = [list(range(raw.shape[1]))] if factors is None else [list(f) for f in factors]
    table = varying(complete(raw[:, declared_items(groups, raw.shape[1])], METHOD), METHOD)
    sample = sample_of(table)
    block, parameters = simple_block([len(g) for g in groups], intercepts=True)
    theta, information = fit_by_scoring([block], [sample], starting_values(block, sample, parameters))
    bread = observed_information(lambda x: score_and_information([block], [sample], x)[0], theta, information)
    scores = casewise_scores(block, theta, table)
    meat = scores.T @ scores
    half = inverted(bread)
    robust = reported(block, sample, theta, half @ meat @ half, raw.shape[0])
    return RobustModel(
        FactorModel(
            loadings=plain.loadings,
            loadings_se=robust.loadings_se,
            loadings_std=plain.loadings_std,
            residual_variances=plain.residual_variances,
            factor_correlations=plain.factor_correlations,
            omega=plain.omega,
            fit=plain.fit,
            n=plain.n,
            missing=plain.missing,
            warnings=plain.warnings,
        ),
        _scaled(plain, table, float(np.trace(half @ meat))),
    )


def observed_information(score: Callable[[Floats], Floats], theta: Floats, scale: Floats) -> Floats:
    """Return minus the derivative of a score by central differences in steps of a hundredth of a standard error."""
    steps = 1e-2 / np.sqrt(np.diag(scale))
    columns = []
    for place, step in enumerate(steps):
        parts = []
        for size in (step, step / 2):
            ahead, back = theta.copy(), theta.copy()
            ahead[place] += size
            back[place] -= size
            parts.append((score(back) - score(ahead)) / (2 * size))
        columns.append((4 * parts[1] - parts[0]) / 3)
    found = np.array(columns)
    return np.asarray((found + found.T) / 2)


def casewise_scores(block: Block, theta: Floats, table: Floats) -> Floats:
    """Return (n, q) derivatives of each person's log likelihood."""
    moments = implied(block, theta)
    inverse = np.linalg.inv(moments.covariance)
    gap = (table - moments.mean) @ inverse
    flat = moments.d_covariance.reshape(theta.size, -1)
    products = (gap[:, :, None] * gap[:, None, :]).reshape(len(table), -1)
    return np.asarray(gap @ moments.d_mean.T + 0.5 * (products - inverse.ravel()) @ flat.T)


def _scaled(plain: FactorModel, table: Floats, trace: float) -> ScaledFit:
    n, k = table.shape
    if plain.fit.df == 0:
        raise UserError(problems.NO_SOLUTION, method="The scaled test", why="the model has no degrees of freedom")
    centred = table - table.mean(axis=0)
    distance = (centred @ np.linalg.inv(centred.T @ centred / n) * centred).sum(axis=1)
    free = float((distance**2).mean()) / 2 + k / 2
    kurtosis = (centred**4).mean(axis=0) / (centred**2).mean(axis=0) ** 2
    alone = k + float((kurtosis - 1).sum()) / 2
    fit = plain.fit
    c, c_base = (free - trace) / fit.df, (free - alone) / fit.baseline_df
    over, most = fit.chisq - c * fit.df, fit.baseline_chisq - c_base * fit.baseline_df
    return ScaledFit(
        chisq_scaled=fit.chisq / c,
        scaling=c,
        cfi_scaled=cfi_of(fit.chisq / c, fit.df, fit.baseline_chisq / c_base, fit.baseline_df),
        cfi_robust=cfi_of(over, 0, most, 0),
        tli_robust=1 - over * fit.baseline_df / (most * fit.df) if most > 0 else None,
        rmsea_robust=float(np.sqrt(max(over, 0.0) / (fit.df * n))),
    )
