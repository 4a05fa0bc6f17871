"""Laplace's approximation of a random-intercept model, computed step by step as lme4 does.

lme4 stops the inner iteration early and takes the determinant from the last weights but one. Estimates agree with the
exact approximation to seven digits, standard errors to three; published results are lme4's, so we follow it. With two
or more nodes `glmm` integrates exactly instead.
"""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import optimize
from scipy.special import expit, gammaln, xlogy

from analysis.numbers.inputs import Floats, Ints

# lme4's tolPwrss: the inner iteration ends when the penalised deviance moves by less than this share.
INNER = 1e-7


@dataclass(frozen=True, slots=True, eq=False)
class Grouped:
    """Data of n rows in G clusters, for a logit or Poisson model with an intercept of each cluster."""

    y: Floats
    X: Floats
    offset: Floats
    group: Ints
    G: int
    logit: bool

    def sum(self, values: Floats) -> Floats:
        """Add up the rows of each cluster."""
        return np.asarray(np.bincount(self.group, values, self.G), dtype=np.float64)

    def mean(self, eta: Floats) -> tuple[Floats, Floats]:
        """Return mean and variance at a linear predictor."""
        mean = expit(eta) if self.logit else np.exp(np.clip(eta, -500, 500))
        return mean, np.maximum(mean * (1 - mean) if self.logit else mean, 1e-300)

    def log_density(self, eta: Floats) -> Floats:
        """Return the log density of each row."""
        if self.logit:
            return np.asarray(self.y * eta - np.logaddexp(0, eta))
        return np.asarray(self.y * eta - np.exp(np.clip(eta, -500, 500)) - gammaln(self.y + 1))


@dataclass(frozen=True, slots=True, eq=False)
class Laplace:
    """Laplace's approximation; ``start`` is the linear predictor every evaluation begins from."""

    data: Grouped
    start: Floats

    def evaluate(self, sd: float, beta: Floats | None) -> tuple[float, Floats]:
        """Return -2 log likelihood and the linear predictor at the modes; without ``beta`` it is solved for as well.

        References
        ----------
        Bates et al. (2015), *J. Statistical Software* 67; penalised iteratively reweighted least squares.
        """
        d = self.data
        fixed = d.offset if beta is None else d.offset + d.X @ beta
        eta, old = self.start, np.inf
        saturated = 0.0 if d.logit else float(np.sum(xlogy(d.y, d.y) - d.y - gammaln(d.y + 1)))
        value = np.inf
        for _ in range(100):
            mean, w = d.mean(eta)
            working = eta - fixed + (d.y - mean) / w
            curve = sd**2 * d.sum(w) + 1
            right = sd * d.sum(w * working)
            if beta is None:
                B = sd * np.array([d.sum(w * column) for column in d.X.T]).T
                A = d.X.T @ (d.X * w[:, None]) - B.T @ (B / curve[:, None])
                found = np.linalg.solve(A, d.X.T @ (w * working) - B.T @ (right / curve))
                u = (right - B @ found) / curve
                eta = fixed + d.X @ found + sd * u[d.group]
            else:
                u = right / curve
                eta = fixed + sd * u[d.group]
            log_density, penalty = float(np.sum(d.log_density(eta))), float(u @ u)
            value = float(np.sum(np.log(curve))) + penalty - 2 * log_density
            penalised = penalty - 2 * (log_density - saturated)
            if not np.isfinite(penalised) or abs((old - penalised) / penalised) < INNER:
                break
            old = penalised
        return value, eta


def prepare(data: Grouped) -> Laplace:
    """Fit coefficients and modes together first; its linear predictor is where all later evaluations start."""
    mean = (data.y + 0.5) / 2 if data.logit else data.y + 0.1
    first = Laplace(data, np.log(mean / (1 - mean)) if data.logit else np.log(mean))
    first = Laplace(data, first.evaluate(1.0, None)[1])
    found = optimize.minimize_scalar(
        lambda sd: first.evaluate(float(sd), None)[0], bounds=(0.0, 5.0), method="bounded", options={"xatol": 1e-9}
    )
    return Laplace(data, first.evaluate(float(found.x), None)[1])
