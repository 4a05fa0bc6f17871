"""Logit and Poisson models with a random intercept, by Laplace's approximation or adaptive quadrature."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from scipy import optimize

from analysis.numbers.glm import fit_glm
from analysis.numbers.inputs import Floats, codes
from analysis.numbers.laplace import Grouped, prepare
from analysis.numbers.problems_models import COLLINEAR, FEW_CLUSTERS, NOT_SETTLED
from analysis.numbers.wald import Wald, wald
from core.errors import UserError


@dataclass(frozen=True, slots=True, eq=False)
class GlmmFit:
    """Cluster-specific coefficients; ``variance`` of the intercepts; errors from the full observed information."""

    names: tuple[str, ...]
    coefficients: Floats
    covariance: Floats
    variance: float
    log_likelihood: float
    n: int
    clusters: int

    def effect(self, term: str, level: float = 0.95) -> Wald:
        """Return one coefficient on the scale of the linear predictor, normal interval."""
        if term not in self.names:
            raise UserError(COLLINEAR, name=term)
        j = self.names.index(term)
        return wald(float(self.coefficients[j]), float(np.sqrt(self.covariance[j, j])), np.inf, level, term)


def fit_glmm(
    outcome: npt.ArrayLike,
    variables: npt.ArrayLike,
    names: Sequence[str],
    clusters: npt.ArrayLike,
    family: Literal["logit", "poisson"],
    *,
    exposure: npt.ArrayLike | None = None,
    nodes: int = 1,
) -> GlmmFit:
    """Fit a random-intercept logit or Poisson model by maximum likelihood; an intercept is added.

    Parameters
    ----------
    outcome : (n,) 0/1 or counts
    variables : (n, k) float, ``names`` their names
    clusters : (n,) labels
    nodes : 1 is Laplace's approximation; 15 adaptive Gauss-Hermite quadrature suits small clusters

    Raises
    ------
    UserError
        ``MODEL_NOT_SETTLED`` where the likelihood has no inner maximum.

    References
    ----------
    Breslow & Clayton (1993); Pinheiro & Bates (1995); Bates et al. (2015), *J. Statistical Software* 67.
    """
    start = fit_glm(outcome, variables, names, family, exposure=exposure)
    group = np.unique(codes(clusters, "cluster", len(start.kept))[0][start.kept], return_inverse=True)[1]
    G = int(group.max()) + 1
    if G < 2:
        raise UserError(FEW_CLUSTERS, found=G, wanted=2)
    offset = np.zeros(start.n) if exposure is None else np.log(np.asarray(exposure, dtype=np.float64)[start.kept])
    data = Grouped(start.outcome, start.X, offset, group, G, family == "logit")
    if nodes == 1:
        laplace = prepare(data)
    integral = _Quadrature(data, nodes)
    scale = 1 / np.sqrt(np.diag(start.covariance()))
    guess = np.append(start.coefficients * scale, 0.3)

    def deviance(x: Floats) -> float:
        if nodes == 1:
            return laplace.evaluate(float(x[-1]), x[:-1] / scale)[0]
        return -2 * integral.log_likelihood(x[:-1] / scale, float(x[-1]))

    found = optimize.minimize(deviance, guess, method="BFGS", options={"gtol": 1e-6, "maxiter": 500})
    x = np.asarray(found.x, dtype=np.float64)
    steps = 1e-4 * np.append(scale, 1.0) if nodes == 1 else np.full(len(x), 2e-3)
    for _ in range(4):
        gradient, hessian = _differences(deviance, x, steps)
        if np.linalg.eigvalsh(hessian).min() <= 0:
            break
        step = np.linalg.solve(hessian, gradient)
        if deviance(x - step) > deviance(x) + 1e-9:
            break
        x = x - step
    gradient, hessian = _differences(deviance, x, steps)
    free = np.ones(len(x), dtype=bool)
    if abs(x[-1]) < 1e-3:
        x[-1], free[-1] = 0.0, False
    inner = hessian[np.ix_(free, free)]
    if np.linalg.eigvalsh(inner).min() <= 0 or np.abs(gradient[free]).max() > 1e-2:
        raise UserError(NOT_SETTLED, model="random-intercept model")
    k = len(scale)
    covariance = 2 * np.linalg.inv(inner)[:k, :k] / np.outer(scale, scale)
    likelihood = -deviance(x) / 2
    return GlmmFit(start.names, x[:-1] / scale, covariance, float(x[-1] ** 2), likelihood, start.n, G)


def _differences(call: Callable[[Floats], float], x: Floats, h: Floats) -> tuple[Floats, Floats]:
    """Return gradient and Hessian by central differences; the coordinates are in standard errors."""
    k = len(x)
    units = np.diag(h)
    centre = float(call(x))
    up, down = np.array([call(x + u) for u in units]), np.array([call(x - u) for u in units])
    H = np.diag((up + down - 2 * centre) / h**2)
    for i in range(k):
        for j in range(i):
            corners = [call(x + a * units[i] + b * units[j]) for a, b in ((1, 1), (1, -1), (-1, 1), (-1, -1))]
            H[i, j] = H[j, i] = (corners[0] - corners[1] - corners[2] + corners[3]) / (4 * h[i] * h[j])
    return (up - down) / (2 * h), H


@dataclass(frozen=True, slots=True, eq=False)
class _Quadrature:
    data: Grouped
    nodes: int

    def log_likelihood(self, beta: Floats, sd: float) -> float:
        """Integrate the spherical intercepts out, cluster by cluster around their modes."""
        d = self.data
        base = d.X @ beta + d.offset
        mode = np.zeros(d.G)
        for _ in range(100):
            mean, variance = d.mean(base + sd * mode[d.group])
            step = np.clip((sd * d.sum(d.y - mean) - mode) / (sd**2 * d.sum(variance) + 1), -3, 3)
            mode = mode + step
            if np.abs(step).max() < 1e-12:
                break
        width = 1 / np.sqrt(sd**2 * d.sum(d.mean(base + sd * mode[d.group])[1]) + 1)
        points, weights = np.polynomial.hermite.hermgauss(self.nodes)
        logs = []
        for point, weight in zip(points, weights, strict=True):
            u = mode + np.sqrt(2) * width * point
            inner = d.sum(d.log_density(base + sd * u[d.group])) - u**2 / 2
            logs.append(inner + np.log(weight) + point**2)
        joined = np.logaddexp.reduce(np.array(logs), axis=0)
        return float(np.sum(joined + np.log(width) - 0.5 * np.log(np.pi)))
