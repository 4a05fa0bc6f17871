"""One variable compared between two arms by regression, block effects taken out, with robust errors."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers.inputs import Floats, binary, codes, complete, dummies, numbers, varying
from analysis.numbers.problems_models import ARM_TOO_SMALL, COLLINEAR, NO_VARIANCE, ONE_ARM
from analysis.numbers.sandwich import Fit, cluster_scores, heteroskedastic, least_squares
from analysis.numbers.wald import Wald, wald
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class ArmRegression:
    """One effect of interest beside all named terms of its model."""

    effect: Wald
    terms: dict[str, Wald]
    n: int


def term_table(
    fit: Fit, names: list[str], kept: list[int], V: Floats, dfs: list[float], level: float
) -> dict[str, Wald]:
    """Return every kept term by name with its covariance's standard error; a term decided by one row is left out."""
    found = {}
    for j, column in enumerate(kept):
        se = float(np.sqrt(max(V[j, j], 0.0)))
        if se > 0:
            found[names[column]] = wald(float(fit.coefficients[j]), se, dfs[j], level, names[column])
    return found


def arm_regression(
    values: npt.ArrayLike,
    treated: npt.ArrayLike,
    blocks: npt.ArrayLike | None = None,
    clusters: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> ArmRegression:
    """Compare the mean of a variable between arms: HC2, or CR2 where clusters were allocated.

    Parameters
    ----------
    values : (n,) float; rows without it are left out
    treated : (n,) 0/1
    blocks : (n,) labels, optional: block effects are taken out
    clusters : (n,) labels, optional

    References
    ----------
    MacKinnon & White (1985); Pustejovsky & Tipton (2018).
    """
    every = numbers(values, "the variable")
    kept_rows = complete(every)
    r = varying(every[kept_rows], "the variable")
    z = binary(treated, "treated", len(every))[kept_rows]
    if len(np.unique(z)) < 2:
        raise UserError(ONE_ARM)
    B = (
        np.empty((len(r), 0))
        if blocks is None
        else dummies(codes(blocks, "block", len(every))[0][kept_rows], drop_first=True)
    )
    names = ["(Intercept)", "treated", *(f"block {j + 2}" for j in range(B.shape[1]))]
    X = np.column_stack([np.ones(len(r)), B, z])
    fit, kept = least_squares(X, r, names)
    if X.shape[1] - 1 not in kept:
        raise UserError(COLLINEAR, name="treated")
    ordered = ["(Intercept)", *names[2:], "treated"]
    if clusters is None:
        V, dfs = heteroskedastic(fit, "HC2"), [float(fit.n - fit.k)] * fit.k
    else:
        scores = cluster_scores(fit, codes(clusters, "cluster", len(every))[0][kept_rows])
        V, dfs = scores.covariance(), [scores.df(row) for row in np.eye(fit.k)]
    j = kept.index(X.shape[1] - 1)
    effect = wald(float(fit.coefficients[j]), float(np.sqrt(V[j, j])), dfs[j], level, "treated")
    return ArmRegression(effect, term_table(fit, ordered, kept, V, dfs, level), len(r))


@dataclass(frozen=True, slots=True)
class BaselineRow:
    """One baseline variable by arm; ``smd`` divides by the root of the mean of both variances."""

    n1: int
    n0: int
    mean1: float
    mean0: float
    sd1: float
    sd0: float
    smd: float
    variance_ratio: float | None
    log_sd_ratio: float | None
    difference: Wald
    within_blocks: Wald | None


def baseline_row(values: npt.ArrayLike, treated: npt.ArrayLike, blocks: npt.ArrayLike | None = None) -> BaselineRow:
    """Describe one baseline variable by arm, with its normalised difference.

    References
    ----------
    Imbens & Rubin (2015), *Causal Inference*, ch. 14; Austin (2009).
    """
    x = numbers(values, "the variable")
    z = binary(treated, "treated", len(x))
    plain = arm_regression(x, z).effect
    a, b = (x[(z == arm) & ~np.isnan(x)] for arm in (1, 0))
    for arm, part in (("treated", a), ("control", b)):
        if len(part) < 2:
            raise UserError(ARM_TOO_SMALL, arm=arm, rows=len(part), units="rows")
    v1, v0 = float(a.var(ddof=1)), float(b.var(ddof=1))
    if v1 + v0 == 0:
        raise UserError(NO_VARIANCE, name="the difference")
    both = v1 > 0 and v0 > 0
    return BaselineRow(
        n1=len(a), n0=len(b), mean1=float(a.mean()), mean0=float(b.mean()), sd1=v1**0.5, sd0=v0**0.5,
        smd=float((a.mean() - b.mean()) / np.sqrt((v1 + v0) / 2)), variance_ratio=v1 / v0 if both else None,
        log_sd_ratio=float(np.log(v1 / v0) / 2) if both else None, difference=plain,
        within_blocks=None if blocks is None else arm_regression(x, z, blocks).effect,
    )  # fmt: skip
