"""The effect on those who took part because they were offered: two-stage least squares, Anderson-Rubin, compliance."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import stats

from analysis.numbers.inputs import Floats, binary, codes, columns, complete, numbers, positive_weights, varying
from analysis.numbers.problems_models import COLLINEAR, IV_COUNT, ONE_ARM, TOO_FEW_ROWS, WEAK_FIRST_STAGE
from analysis.numbers.sandwich import Fit, cluster_scores, heteroskedastic, least_squares, wald_test
from analysis.numbers.wald import JointTest, Wald, wald
from core.errors import UserError

SeKind = Literal["classical", "HC0", "HC1", "HC2", "HC3", "CR0", "CR1S", "CR2"]


@dataclass(frozen=True, slots=True)
class InstrumentedEffect:
    """Two-stage least squares: the effect, all terms by name, and what can be said of the instrument.

    ``first_stage`` tests that the offer moved take-up; ``endogeneity`` that least squares would differ (Wu-Hausman).
    """

    effect: Wald
    terms: dict[str, Wald]
    first_stage: JointTest
    endogeneity: JointTest | None
    n: int
    clusters: int | None
    dropped: tuple[str, ...]


def instrumented_effect(
    outcome: npt.ArrayLike,
    treatment: npt.ArrayLike,
    instruments: npt.ArrayLike,
    covariates: npt.ArrayLike | None = None,
    *,
    names: tuple[str, ...] | None = None,
    clusters: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
    kind: SeKind | None = None,
    level: float = 0.95,
) -> InstrumentedEffect:
    """Estimate the effect of a treatment, instrumented by what was allocated (CACE or dose effect).

    Parameters
    ----------
    outcome, treatment : (n,) float; incomplete rows are left out
    instruments : (n,) or (n, q), usually the allocation
    covariates : (n, k) exogenous; an intercept is added; redundant ones are dropped
    names : of the covariates
    clusters : (n,) labels, optional
    weights : (n,), optional
    kind : standard error; HC2, or CR2 with Satterthwaite df where clusters are given

    Raises
    ------
    UserError
        ``CACE_NO_FIRST_STAGE`` when the instrument does not move the treatment.

    References
    ----------
    Angrist, Imbens & Rubin (1996), *JASA* 91. Leverages are those of the projected second-stage design (estimatr).
    """
    y = numbers(outcome, "outcome")
    n = len(y)
    d, Z, X = numbers(treatment, "treatment", n), columns(instruments, n, "instrument"), columns(covariates, n)
    w = positive_weights(weights, n)
    labels = names or tuple(f"covariate {j + 1}" for j in range(X.shape[1]))
    kept = complete(y, d, Z, X)
    y, d, Z, X, w = y[kept], d[kept], Z[kept], X[kept], w[kept]
    group = None if clusters is None else codes(clusters, "cluster", n)[0][kept]
    varying(y, "the outcome")
    if not Z.shape[1]:
        raise UserError(IV_COUNT, instruments=0, treatments=1)
    chosen: SeKind = kind or ("HC2" if group is None else "CR2")
    exogenous = np.column_stack([np.ones(len(y)), X])
    stage, used = least_squares(np.column_stack([exogenous, Z]), d, ["intercept", *labels, *("offer" for _ in Z.T)], w)
    moved = [i for i, j in enumerate(used) if j >= exogenous.shape[1]]
    plain, _ = least_squares(exogenous, d, ["intercept", *labels], w)
    if not moved or _norm(plain) - _norm(stage) <= 1e-12 * max(_norm(plain), 1e-300) or _norm(plain) == 0:
        raise UserError(WEAK_FIRST_STAGE)
    fitted = d - stage.residuals / np.sqrt(w)
    design = np.column_stack([np.ones(len(y)), fitted, X])
    second, terms_used = least_squares(design, y, ["intercept", "treatment", *labels], w)
    if 1 not in terms_used:
        raise UserError(COLLINEAR, name="the treatment")
    actual = np.column_stack([np.ones(len(y)), d, X])[:, terms_used]
    second = replace(second, residuals=np.sqrt(w) * (y - actual @ second.coefficients))
    every = ["(Intercept)", "treatment", *labels]
    results = _terms(second, [every[j] for j in terms_used], chosen, group, level)
    F1 = _joint(stage, moved, chosen, group)
    residual = stage.residuals / np.sqrt(w)
    tested, columns_used = least_squares(np.column_stack([actual, residual]), y, [*every, "first-stage residual"], w)
    endogenous = None
    if columns_used[-1] == actual.shape[1] and tested.n > tested.k:
        endogenous = _joint(tested, [tested.k - 1], chosen, group)
    return InstrumentedEffect(
        effect=results["treatment"],
        terms=results,
        first_stage=F1,
        endogeneity=endogenous,
        n=len(y),
        clusters=None if group is None else len(np.unique(group)),
        dropped=tuple(every[j] for j in range(len(every)) if j not in terms_used),
    )


def _norm(fit: Fit) -> float:
    return float(fit.residuals @ fit.residuals)


def _terms(
    fit: Fit, names: list[str], kind: SeKind, group: npt.NDArray[np.intp] | None, level: float
) -> dict[str, Wald]:
    V, df = _covariance(fit, kind, group)
    return {
        name: wald(float(fit.coefficients[j]), float(np.sqrt(max(V[j, j], 0.0))), df[j], level, name)
        for j, name in enumerate(names)
    }


def _covariance(fit: Fit, kind: SeKind, group: npt.NDArray[np.intp] | None) -> tuple[Floats, list[float]]:
    if kind != "CR0" and kind != "CR1S" and kind != "CR2":
        return heteroskedastic(fit, kind), [float(fit.n - fit.k)] * fit.k
    scores = cluster_scores(fit, group if group is not None else np.arange(fit.n), kind)
    if kind == "CR2":
        return scores.covariance(), [scores.df(row) for row in np.eye(fit.k)]
    return scores.covariance(), [float(scores.clusters - 1)] * fit.k


def _joint(fit: Fit, which: list[int], kind: SeKind, group: npt.NDArray[np.intp] | None) -> JointTest:
    V, _ = _covariance(fit, kind, group)
    df2 = fit.n - fit.k if group is None or not kind.startswith("CR") else len(np.unique(group)) - 1
    return wald_test(fit.coefficients, V, which, float(df2))


@dataclass(frozen=True, slots=True)
class AndersonRubin:
    """Effects that the redrawn offer does not contradict; the set can be the whole line or leave out a middle.

    ``form`` is "interval", "outside" (all effects outside the two limits) or "everything".
    """

    ci_low: float
    ci_high: float
    form: Literal["interval", "outside", "everything"]
    p_zero: float


def anderson_rubin(
    outcome: npt.ArrayLike, treatment: npt.ArrayLike, offered: npt.ArrayLike, level: float = 0.95
) -> AndersonRubin:
    """Invert the HC2 test of the offer in (outcome - b * treatment): honest however weak take-up is.

    The squared t statistic is a ratio of two quadratics in b, so the limits are roots of a quadratic, without search.

    References
    ----------
    Anderson & Rubin (1949); Andrews, Stock & Sun (2019), *Annual Review of Economics* 11.
    """
    y = numbers(outcome, "outcome")
    d = numbers(treatment, "treatment", len(y))
    z = binary(offered, "offered", len(y)).astype(bool)
    kept = complete(y, d)
    y, d, z = y[kept], d[kept], z[kept]
    n1, n0 = int(z.sum()), int((~z).sum())
    if not n1 or not n0:
        raise UserError(ONE_ARM)
    if min(n1, n0) < 2:
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=4)
    gap = np.array([y[z].mean() - y[~z].mean(), d[z].mean() - d[~z].mean()])
    V = np.cov(np.vstack([y[z], d[z]])) / n1 + np.cov(np.vstack([y[~z], d[~z]])) / n0
    if gap[1] == 0 and V[1, 1] == 0:
        raise UserError(WEAK_FIRST_STAGE)
    return offer_set(gap, V, len(y) - 2, level)


def offer_set(gap: npt.ArrayLike, covariance: npt.ArrayLike, df: float, level: float = 0.95) -> AndersonRubin:
    """Return the Anderson-Rubin set from the effects of the offer on outcome and treatment, adjusted or not.

    Parameters
    ----------
    gap : (2,) effect of the offer on the outcome and on the treatment
    covariance : (2, 2) of these
    df : degrees of freedom of the test

    References
    ----------
    Anderson & Rubin (1949); Fieller (1954).
    """
    gap, V = np.asarray(gap, dtype=np.float64), np.asarray(covariance, dtype=np.float64)
    critical = float(stats.f.ppf(level, 1, df))
    a = gap[1] ** 2 - critical * V[1, 1]
    half = -gap[0] * gap[1] + critical * V[0, 1]
    c = gap[0] ** 2 - critical * V[0, 0]
    p_zero = float(stats.f.sf(gap[0] ** 2 / V[0, 0], 1, df)) if V[0, 0] > 0 else float(gap[0] == 0)
    return AndersonRubin(*_solution(float(a), float(half), float(c)), p_zero=p_zero)


def _solution(a: float, half: float, c: float) -> tuple[float, float, Literal["interval", "outside", "everything"]]:
    """Solve a b^2 + 2 half b + c <= 0."""
    room = half**2 - a * c
    if a == 0:
        edge = -c / (2 * half) if half else np.inf
        return (-np.inf, edge, "interval") if half > 0 else (edge, np.inf, "interval")
    if room <= 0:
        return (-np.inf, np.inf, "everything") if a < 0 else (-half / a, -half / a, "interval")
    roots = sorted([(-half - np.sqrt(room)) / a, (-half + np.sqrt(room)) / a])
    return (roots[0], roots[1], "interval" if a > 0 else "outside")


@dataclass(frozen=True, slots=True)
class Compliance:
    """Take-up by arm and the share of people whom the offer moved (``itt_d``), with the Wald ratio."""

    itt: float
    itt_d: float
    itt_d_se: float
    cace: float
    take_up_treated: float
    take_up_control: float
    n: int


def compliance(outcome: npt.ArrayLike, treatment: npt.ArrayLike, offered: npt.ArrayLike) -> Compliance:
    """Describe take-up among rows with the outcome, and divide the effect of the offer by the take-up it caused.

    Raises
    ------
    UserError
        ``CACE_NO_FIRST_STAGE`` when take-up is the same in both arms.

    References
    ----------
    Angrist, Imbens & Rubin (1996), *JASA* 91, 444-455.
    """
    y = numbers(outcome, "outcome")
    d = numbers(treatment, "treatment", len(y))
    z = binary(offered, "offered", len(y)).astype(bool)
    kept = complete(y, d)
    y, d, z = y[kept], d[kept], z[kept]
    if z.all() or not z.any():
        raise UserError(ONE_ARM)
    itt, itt_d = float(y[z].mean() - y[~z].mean()), float(d[z].mean() - d[~z].mean())
    if itt_d == 0:
        raise UserError(WEAK_FIRST_STAGE)
    if min(z.sum(), (~z).sum()) < 2:
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=4)
    se = float(np.sqrt(d[z].var(ddof=1) / z.sum() + d[~z].var(ddof=1) / (~z).sum()))
    return Compliance(itt, itt_d, se, itt / itt_d, float(d[z].mean()), float(d[~z].mean()), len(y))
