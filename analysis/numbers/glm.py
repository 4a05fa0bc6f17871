"""Logit, Poisson and quasi-Poisson regression by iterated least squares, with model and robust standard errors."""

# ruff: noqa: N803, N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy.special import expit, gammaln, xlogy

from analysis.numbers.bases import independent
from analysis.numbers.checked import matrix
from analysis.numbers.inputs import Bools, Floats, Ints, codes, columns, complete, numbers, positive_weights
from analysis.numbers.problems_models import (
    COLLINEAR,
    CONSTANT,
    EXPOSURE,
    LENGTHS,
    NOT_BINARY,
    NOT_COUNT,
    NOT_SETTLED,
    SEPARATION,
    TOO_FEW_ROWS,
)
from analysis.numbers.sandwich import ClusterScores, Correction, Fit, cluster_scores, heteroskedastic
from analysis.numbers.wald import Wald, wald
from core.errors import UserError

Family = Literal["logit", "poisson", "quasipoisson"]
MOST_STEPS = 100
# A linear predictor beyond this is a share of 2e-9: the data are separated, or a group has no events.
FAR = 20.0


@dataclass(frozen=True, slots=True, eq=False)
class GlmFit:
    """A fitted model of n complete rows; ``X`` (n, k) has the intercept first.

    ``least_squares`` is the same fit in working form, what robust standard errors need. ``dispersion`` is Pearson's
    chi-square over n - k; ``log_likelihood`` is None for a quasi-likelihood.
    """

    family: Family
    names: tuple[str, ...]
    dropped: tuple[str, ...]
    X: Floats
    outcome: Floats
    coefficients: Floats
    mean: Floats
    working_weights: Floats
    weights: Floats
    least_squares: Fit
    deviance: float
    log_likelihood: float | None
    dispersion: float
    kept: Bools

    @property
    def n(self) -> int:
        """Rows used."""
        return len(self.outcome)

    def index(self, term: str) -> int:
        """Return the number of a term; refuses one that was dropped as redundant."""
        if term not in self.names:
            raise UserError(COLLINEAR, name=term)
        return self.names.index(term)

    def covariance(self) -> Floats:
        """Return the (k, k) model covariance, times the dispersion for a quasi-likelihood."""
        basis = self.least_squares.to_basis
        spread = float(self.least_squares.residuals @ self.least_squares.residuals)
        scale = spread / (self.n - len(self.names)) if self.family == "quasipoisson" else 1.0
        return np.asarray(scale * basis @ basis.T)

    def effect(self, term: str, level: float = 0.95, df: float = np.inf) -> Wald:
        """Return one coefficient on the scale of the linear predictor with its model standard error."""
        j = self.index(term)
        return wald(float(self.coefficients[j]), float(np.sqrt(self.covariance()[j, j])), df, level, term)

    def robust_effect(
        self, term: str, clusters: npt.ArrayLike | None = None, kind: str | None = None, level: float = 0.95
    ) -> Wald:
        """Return one coefficient with a robust standard error.

        With ``clusters`` (labels of all rows passed in): CR2, or another correction, with Satterthwaite df; without:
        HC0 or HC1 (the default) and the normal distribution.
        """
        j = self.index(term)
        if clusters is None:
            V = heteroskedastic(self.least_squares, "HC0" if kind == "HC0" else "HC1")
            return wald(float(self.coefficients[j]), float(np.sqrt(V[j, j])), np.inf, level, term)
        group = codes(clusters, "cluster", len(self.kept))[0][self.kept]
        correction: Correction = "CR2" if kind is None else kind  # type: ignore[assignment]
        scores = self._cluster_scores(group, correction)
        df = scores.df(np.eye(len(self.names))[j])
        return wald(float(self.coefficients[j]), float(np.sqrt(scores.covariance()[j, j])), df, level, term)

    def cluster_covariance(self, clusters: npt.ArrayLike, correction: Correction = "CR2") -> Floats:
        """Return the (k, k) cluster-robust covariance; ``clusters`` are labels of all rows passed in."""
        group = codes(clusters, "cluster", len(self.kept))[0][self.kept]
        return self._cluster_scores(group, correction).covariance()

    def _cluster_scores(self, group: Ints, correction: Correction) -> ClusterScores:
        """Use the weights of the result itself, as clubSandwich does."""
        variance = self.mean * (1 - self.mean) if self.family == "logit" else self.mean
        root = np.sqrt(self.weights * variance)
        Q, R = np.linalg.qr(self.X * root[:, None])
        residuals = (self.outcome - self.mean) / variance * root
        fit = Fit(Q, np.linalg.solve(R, np.eye(len(R))), self.coefficients, residuals)
        return cluster_scores(fit, group, correction, self.weights / variance)


def fit_glm(
    outcome: npt.ArrayLike,
    variables: npt.ArrayLike,
    names: Sequence[str],
    family: Family,
    *,
    exposure: npt.ArrayLike | None = None,
    weights: npt.ArrayLike | None = None,
) -> GlmFit:
    """Fit a generalised linear model with its canonical link; an intercept is added.

    Parameters
    ----------
    outcome : (n,) 0/1 for "logit", at least 0 otherwise (0/1 with "poisson" is the modified Poisson of risk ratios)
    variables : (n, k) float, ``names`` their names; redundant columns are dropped from the right
    family : "logit", "poisson", or "quasipoisson", whose standard errors grow with the dispersion
    exposure : (n,) above 0, optional; its logarithm is the offset of a rate
    weights : (n,) frequency weights, optional

    Raises
    ------
    UserError
        ``MODEL_SEPARATION`` where a coefficient runs off to infinity, ``MODEL_NOT_SETTLED`` without convergence.

    References
    ----------
    McCullagh & Nelder (1989); Zou (2004) for the modified Poisson; Wedderburn (1974) for quasi-likelihood.
    """
    y = numbers(outcome, "outcome")
    X = columns(variables, len(y))
    w = positive_weights(weights, len(y))
    offset = np.zeros(len(y)) if exposure is None else _log_exposure(exposure, len(y))
    kept = complete(y, X, offset)
    y, X, w, offset = y[kept], X[kept], w[kept], offset[kept]
    _check_outcome(y, family)
    design = np.column_stack([np.ones(len(y)), X])
    labels = ["(Intercept)", *names]
    used = independent(design * np.sqrt(w)[:, None])
    if len(y) <= len(used):
        raise UserError(TOO_FEW_ROWS, rows=len(y), terms=len(used))
    terms = tuple(labels[j] for j in used)
    return _iterate(y, design[:, used], w, offset, family, terms, tuple(t for t in labels if t not in terms), kept)


def _log_exposure(exposure: npt.ArrayLike, n: int) -> Floats:
    e = numbers(exposure, "exposure", n)
    if (e <= 0).any():
        raise UserError(EXPOSURE)
    return np.asarray(np.log(e))


def _check_outcome(y: Floats, family: Family) -> None:
    if family == "logit" and not np.isin(y, (0, 1)).all():
        raise UserError(NOT_BINARY, name="outcome", found=f"{y[~np.isin(y, (0, 1))][0]:g}")
    if (y < 0).any():
        raise UserError(NOT_COUNT, name="outcome", found=f"{y.min():g}")
    if not len(y) or np.ptp(y) == 0:
        raise UserError(CONSTANT, name="the outcome")


def _iterate(
    y: Floats, X: Floats, w: Floats, offset: Floats, family: Family, names: tuple[str, ...],
    dropped: tuple[str, ...], kept: Bools,
) -> GlmFit:  # fmt: skip
    logit = family == "logit"
    mean = (y + 0.5) / 2 if logit else y + 0.1
    eta = np.log(mean / (1 - mean)) if logit else np.log(mean)
    deviance = np.inf
    for _ in range(MOST_STEPS):
        variance = mean * (1 - mean) if logit else mean
        root = np.sqrt(w * variance)
        Q, R = np.linalg.qr(X * root[:, None])
        coefficients = np.linalg.solve(R, Q.T @ ((eta - offset + (y - mean) / variance) * root))
        eta = X @ coefficients + offset
        low = (eta - offset).min()
        if not np.isfinite(low) or low < -FAR or (logit and eta.max() > FAR):
            raise UserError(SEPARATION, name=_runaway(names, coefficients))
        mean = expit(eta) if logit else np.exp(eta)
        last, (deviance, likelihood) = deviance, _fit_measures(y, mean, w, family)
        if abs(deviance - last) <= 1e-14 * (abs(deviance) + 0.1):
            break
    else:
        raise UserError(NOT_SETTLED, model=f"{family} model")
    # Errors come from the weights of the last step, as glm in R has them: 1e-8 away from those of the result.
    slope = mean * (1 - mean) if logit else mean
    working = Fit(Q, np.linalg.solve(R, np.eye(len(R))), coefficients, (y - mean) / slope * root)
    pearson = float(np.sum(w * (y - mean) ** 2 / slope) / (len(y) - X.shape[1]))
    return GlmFit(
        family, names, dropped, X, y, coefficients, mean, root**2, w, working, deviance, likelihood, pearson, kept
    )


def _runaway(names: tuple[str, ...], coefficients: Floats) -> str:
    inner = np.abs(coefficients[1:])
    return names[1 + int(np.argmax(inner))] if len(inner) else names[0]


def _fit_measures(y: Floats, mean: Floats, w: Floats, family: Family) -> tuple[float, float | None]:
    if family == "logit":
        log_likelihood = float(np.sum(w * (xlogy(y, mean) + xlogy(1 - y, 1 - mean))))
        return -2 * log_likelihood, log_likelihood
    deviance = float(2 * np.sum(w * (xlogy(y, np.where(y > 0, y, 1) / mean) - (y - mean))))
    if family == "quasipoisson":
        return deviance, None
    return deviance, float(np.sum(w * (xlogy(y, mean) - mean - gammaln(y + 1))))


@dataclass(frozen=True, slots=True)
class Standardised:
    """Average predicted risk with everybody treated and nobody treated, their difference and log ratio."""

    risk_treated: float
    risk_control: float
    difference: Wald
    log_ratio: Wald


def standardise(
    model: GlmFit, treatment: str, covariance: Floats | None = None, df: float = np.inf, level: float = 0.95
) -> Standardised:
    """Turn a logit into a risk difference and ratio by averaging predictions over the rows (g-computation).

    Parameters
    ----------
    model : a logit, or a Poisson model without exposure
    treatment : name of its 0/1 term
    covariance : (k, k) of the coefficients, the model's unless given; errors by the delta method
    df : of the t distribution

    References
    ----------
    Localio, Margolis & Berlin (2007), *J. Clin. Epidemiol.* 60; FDA (2023), guidance on covariate adjustment.
    """
    j = model.index(treatment)
    V = model.covariance() if covariance is None else matrix(covariance, "The standardised effect")
    if V.shape != (len(model.names), len(model.names)):
        raise UserError(LENGTHS, name="covariance", found=V.size, wanted=len(model.names) ** 2)
    risks, gradients = [], []
    for value in (1.0, 0.0):
        X = model.X.copy()
        X[:, j] = value
        eta = X @ model.coefficients
        risk = expit(eta) if model.family == "logit" else np.exp(eta)
        slope = risk * (1 - risk) if model.family == "logit" else risk
        risks.append(float(np.average(risk, weights=model.weights)))
        gradients.append(np.average(slope[:, None] * X, axis=0, weights=model.weights))
    absolute = gradients[0] - gradients[1]
    relative = gradients[0] / risks[0] - gradients[1] / risks[1]
    apart, log_apart = (float(np.sqrt(np.maximum(0.0, slope @ V @ slope))) for slope in (absolute, relative))
    return Standardised(
        risks[0],
        risks[1],
        wald(risks[0] - risks[1], apart, df, level, treatment),
        wald(float(np.log(risks[0] / risks[1])), log_apart, df, level, treatment),
    )
