"""Is answering related to the arm? Differential response, its pattern, and weights for response."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers.arm_regression import ArmRegression, arm_regression, term_table
from analysis.numbers.glm import fit_glm
from analysis.numbers.inputs import binary, columns, complete, numbers, varying
from analysis.numbers.problems_models import ALL_MISSING, COLLINEAR, ONE_ARM
from analysis.numbers.sandwich import heteroskedastic, least_squares, wald_test
from analysis.numbers.wald import JointTest, Wald, wald
from core.errors import UserError


def response_difference(
    responded: npt.ArrayLike,
    treated: npt.ArrayLike,
    blocks: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> ArmRegression:
    """Compare response between arms: treated less control, HC2, or CR2 where clusters were allocated.

    Parameters
    ----------
    responded : (n,) 0/1 of everyone allocated
    treated : (n,) 0/1
    blocks : (n,) labels, optional: block effects are taken out
    clusters : (n,) labels, optional

    Raises
    ------
    UserError
        ``MODEL_CONSTANT`` when everyone answered: there is nothing to compare.

    References
    ----------
    Gerber & Green (2012), *Field Experiments*, ch. 7.
    """
    return arm_regression(binary(responded, "response"), treated, blocks, clusters, level)


@dataclass(frozen=True, slots=True)
class ResponsePattern:
    """Does the arm matter for who answers: ``any_difference`` (arm and interactions), ``pattern`` (interactions)."""

    any_difference: JointTest
    pattern: JointTest
    terms: dict[str, Wald]
    n: int
    dropped: tuple[str, ...]


def response_pattern(
    responded: npt.ArrayLike, treated: npt.ArrayLike, baseline: npt.ArrayLike, names: Sequence[str]
) -> ResponsePattern:
    """Test whether answering depends on the arm, and differently by baseline values (HC2 Wald F).

    Parameters
    ----------
    responded, treated : (n,) 0/1
    baseline : (n, k) float, ``names`` their names; redundant or constant ones are dropped and named

    References
    ----------
    Gerber & Green (2012), ch. 7.
    """
    r = varying(binary(responded, "response"), "response")
    z, X = binary(treated, "treated", len(r)), columns(baseline, len(r), "baseline")
    rows = complete(X)
    r, z, X = r[rows], z[rows], X[rows]
    if len(np.unique(z)) < 2:
        raise UserError(ONE_ARM)
    design = np.column_stack([np.ones(len(r)), z, X, z[:, None] * X])
    labels = ["(Intercept)", "z", *names, *(f"z:{name}" for name in names)]
    fit, kept = least_squares(design, r, labels)
    V = heteroskedastic(fit, "HC2")
    inter = [j for j, c in enumerate(kept) if c >= 2 + X.shape[1]]
    if 1 not in kept or not inter:
        raise UserError(COLLINEAR, name="treated")
    df2 = float(fit.n - fit.k)
    return ResponsePattern(
        any_difference=wald_test(fit.coefficients, V, [kept.index(1), *inter], df2),
        pattern=wald_test(fit.coefficients, V, inter, df2),
        terms=term_table(fit, labels, kept, V, [df2] * fit.k, 0.95),
        n=len(r),
        dropped=tuple(labels[j] for j in range(len(labels)) if j not in kept),
    )


@dataclass(frozen=True, slots=True)
class ResponseWeighted:
    """Difference in means weighted by 1 / probability of answering, and the logit those came from."""

    effect: Wald
    terms: dict[str, Wald]
    response_model: dict[str, float]
    largest_weight: float
    n: int


def response_weighted_difference(
    outcome: npt.ArrayLike,
    treated: npt.ArrayLike,
    predictors: npt.ArrayLike,
    names: Sequence[str],
    level: float = 0.95,
) -> ResponseWeighted:
    """Weight the rows with an outcome by the inverse of their fitted chance of having one (logit on arm, predictors).

    HC2 errors take the weights as known, which is conservative.

    Raises
    ------
    UserError
        ``MODEL_CONSTANT`` when nobody is missing; ``MODEL_SEPARATION`` when a group answered completely or never.

    References
    ----------
    Wooldridge (2007), *J. Econometrics* 141.
    """
    y = numbers(outcome, "outcome")
    z = binary(treated, "treated", len(y))
    P = columns(predictors, len(y), "predictor")
    rows = complete(P)
    if not rows.any():
        raise UserError(ALL_MISSING, name="the predictors together")
    seen = ~np.isnan(y)
    model = fit_glm(seen.astype(float), np.column_stack([z, P]), ["z", *names], "logit")
    chance = np.full(len(y), np.nan)
    chance[model.kept] = model.mean
    used = seen & rows
    if len(np.unique(z[used])) < 2:
        raise UserError(ONE_ARM)
    w = 1 / chance[used]
    fit, kept = least_squares(np.column_stack([np.ones(used.sum()), z[used]]), varying(y[used], "the outcome"), [], w)
    V, df = heteroskedastic(fit, "HC2"), float(fit.n - fit.k)
    terms = term_table(fit, ["(Intercept)", "z"], kept, V, [df, df], level)
    effect = wald(float(fit.coefficients[1]), float(np.sqrt(V[1, 1])), df, level, "treated")
    named = dict(zip(model.names, model.coefficients.tolist(), strict=True))
    return ResponseWeighted(effect, terms, named, float(w.max()), int(used.sum()))
