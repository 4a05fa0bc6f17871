"""Are the residuals of a series independent? Durbin-Watson, Breusch-Godfrey, Ljung-Box, automatic bandwidth."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import integrate, stats

from analysis.numbers.inputs import Floats
from analysis.numbers.problems_models import LAG
from analysis.numbers.sandwich import least_squares
from analysis.numbers.series import SeriesFit
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class SeriesTest:
    """A statistic and its p-value."""

    statistic: float
    p: float


def durbin_watson(fit: SeriesFit) -> SeriesTest:
    """Test first-order correlation; two-sided p from the exact distribution (Imhof's inversion).

    References
    ----------
    Durbin & Watson (1950, 1951); Imhof (1961), *Biometrika* 48.
    """
    u, Q = fit.residuals, fit.least_squares.Q
    d = float(np.sum(np.diff(u) ** 2) / (u @ u))
    n, k = Q.shape
    A = np.diag(np.r_[1.0, np.full(n - 2, 2.0), 1.0]) - np.eye(n, k=1) - np.eye(n, k=-1)
    complement = np.linalg.qr(np.column_stack([Q, np.eye(n)]))[0][:, k:n]
    roots = np.linalg.eigvalsh(complement.T @ A @ complement)
    below = _quadratic_form_below(roots - d)
    return SeriesTest(d, float(np.clip(2 * min(below, 1 - below), 0, 1)))


def _quadratic_form_below(weights: Floats) -> float:
    """Return P(sum of weights times independent chi-squares(1) < 0)."""

    def integrand(u: float) -> float:
        angle = 0.5 * np.sum(np.arctan(weights * u))
        return float(np.sin(angle) / (u * np.exp(0.25 * np.sum(np.log1p((weights * u) ** 2)))))

    scale = 1 / np.abs(weights).max()
    parts = [
        integrate.quad(integrand, a * scale, b * scale, limit=400, epsabs=1e-12)[0]
        for a, b in ((0, 1), (1, 4), (4, 20), (20, 200), (200, 20_000))
    ]
    return float(0.5 - sum(parts) / np.pi)


def breusch_godfrey(fit: SeriesFit, order: int) -> SeriesTest:
    """Test correlation up to ``order`` (chi-square, lagged residuals before the first are 0).

    References
    ----------
    Breusch (1978); Godfrey (1978).
    """
    u = fit.residuals
    _check(order, len(u))
    lags = np.column_stack([np.concatenate([np.zeros(j), u[:-j]]) for j in range(1, order + 1)])
    auxiliary, _ = least_squares(np.column_stack([fit.X, lags]), u, [*fit.names, *map(str, range(order))])
    statistic = float(len(u) * (1 - auxiliary.residuals @ auxiliary.residuals / (u @ u)))
    return SeriesTest(statistic, float(stats.chi2.sf(statistic, order)))


def autocorrelations(values: Floats, lags: int) -> Floats:
    """Return the (lags + 1,) autocorrelations, the first being 1.

    ``values`` is (n,) in order of time. Source: Box & Jenkins (1976).
    """
    _check(lags, len(values))
    centred = values - values.mean()
    total = centred @ centred
    return np.array([centred[j:] @ centred[: len(values) - j] / total for j in range(lags + 1)])


def ljung_box(fit: SeriesFit, lags: int) -> SeriesTest:
    """Test that the first ``lags`` autocorrelations of the residuals are 0 (Ljung & Box 1978)."""
    n = len(fit.residuals)
    r = autocorrelations(fit.residuals, lags)[1:]
    statistic = float(n * (n + 2) * np.sum(r**2 / (n - np.arange(1, lags + 1))))
    return SeriesTest(statistic, float(stats.chi2.sf(statistic, lags)))


def automatic_bandwidth(fit: SeriesFit) -> float:
    """Return Newey and West's bandwidth for the Bartlett kernel, without prewhitening; the lag is its whole part.

    References
    ----------
    Newey & West (1994), *Review of Economic Studies* 61 (as `bwNeweyWest` in sandwich, the intercept left out).
    """
    n = len(fit.residuals)
    weights = np.array([0.0 if name == "(Intercept)" else 1.0 for name in fit.names])
    if not weights.any():
        weights[:] = 1.0
    h = (fit.X * fit.residuals[:, None]) @ weights
    m = int(np.floor(4 * (n / 100) ** (2 / 9)))
    sigma = np.array([h[j:] @ h[: n - j] / n for j in range(m + 1)])
    s0 = sigma[0] + 2 * sigma[1:].sum()
    s1 = 2 * np.arange(1, m + 1) @ sigma[1:]
    return float(1.1447 * ((s1 / s0) ** 2) ** (1 / 3) * n ** (1 / 3)) if s0 != 0 else 0.0


def _check(lag: int, n: int) -> None:
    if not 1 <= lag < n:
        raise UserError(LAG, found=lag, points=n, highest=n - 1)
