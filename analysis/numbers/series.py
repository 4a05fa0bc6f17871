"""Interrupted time series: segmented regression with Newey-West errors, AR(1) errors, counts with an offset."""

# ruff: noqa: N806 - the notation of the papers

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import optimize

from analysis.numbers.glm import GlmFit
from analysis.numbers.inputs import Floats, columns, complete, numbers, varying
from analysis.numbers.problems_models import ALL_MISSING, COLLINEAR, LAG, LENGTHS, SERIES_SHORT
from analysis.numbers.sandwich import Fit, least_squares
from analysis.numbers.wald import Wald, wald
from core.errors import UserError

# A variance below this share of the squared coefficients is rounding.
NOTHING = 1e-20


@dataclass(frozen=True, slots=True)
class Segments:
    """Columns of a segmented model of T periods: trend, level change, slope change, and season if asked."""

    names: tuple[str, ...]
    columns: tuple[tuple[float, ...], ...]

    def matrix(self) -> Floats:
        """Return the (T, k) columns."""
        return np.array(self.columns).T


def segments(time: npt.ArrayLike, start: float, season: float | None = None, pairs: int = 1) -> Segments:
    """Build the columns month, step, slope (and sine and cosine of a season).

    Parameters
    ----------
    time : (T,) period numbers
    start : first period after the interruption; step = time >= start, slope = max(0, time - start)
    season : length of the season in periods (12 for months), optional
    pairs : sine and cosine pairs

    References
    ----------
    Wagner et al. (2002); Lopez Bernal, Cummins & Gasparrini (2017).
    """
    t = numbers(time, "time")
    named = {"time": t, "step": (t >= start).astype(np.float64), "slope": np.maximum(0.0, t - start)}
    for k in range(1, (pairs if season else 0) + 1):
        angle = 2 * np.pi * k * t / (season or 1.0)
        suffix = "" if k == 1 else str(k)
        named |= {f"sin{suffix}": np.sin(angle), f"cos{suffix}": np.cos(angle)}
    if np.ptp(named["step"]) == 0:
        raise UserError(COLLINEAR, name="the level change (no period lies before, or none after, the start)")
    return Segments(tuple(named), tuple(tuple(column.tolist()) for column in named.values()))


@dataclass(frozen=True, slots=True, eq=False)
class SeriesFit:
    """A regression of one series in order of time; ``least_squares`` for the tests of its residuals."""

    names: tuple[str, ...]
    dropped: tuple[str, ...]
    X: Floats
    least_squares: Fit

    @property
    def residuals(self) -> Floats:
        """The (T,) residuals."""
        return self.least_squares.residuals

    def newey_west(self, lag: int, adjust: bool = True) -> Floats:
        """Return the (k, k) covariance with Bartlett weights 1 - l / (lag + 1), no prewhitening.

        ``adjust`` multiplies by n / (n - k).

        References
        ----------
        Newey & West (1987), *Econometrica* 55.
        """
        fit = self.least_squares
        return newey_west(fit.Q * fit.residuals[:, None], fit.to_basis, lag, fit.n - fit.k if adjust else None)

    def effects(self, lag: int, adjust: bool = True, level: float = 0.95) -> dict[str, Wald]:
        """Return every coefficient with its Newey-West error and n - k degrees of freedom."""
        V = self.newey_west(lag, adjust)
        df = float(self.least_squares.n - self.least_squares.k)
        beta = self.least_squares.coefficients
        variances = np.where(np.diag(V) > NOTHING * float(beta @ beta), np.diag(V), 0.0)
        errors = np.sqrt(variances)
        return {
            name: wald(float(b), float(e), df, level, name) for name, b, e in zip(self.names, beta, errors, strict=True)
        }


def fit_series(outcome: npt.ArrayLike, variables: npt.ArrayLike, names: Sequence[str]) -> SeriesFit:
    """Regress a series, in order of time and without gaps inside it, on variables; an intercept is added.

    Source: Wagner et al. (2002).

    Raises
    ------
    UserError
        ``SERIES_SHORT`` when fewer than two periods a term remain; ``MODEL_ALL_MISSING`` for gaps inside the series.
    """
    y = numbers(outcome, "outcome")
    X = columns(variables, len(y))
    kept = np.flatnonzero(complete(y, X))
    if len(kept) and kept[-1] - kept[0] + 1 != len(kept):
        raise UserError(ALL_MISSING, name=f"the outcome or a variable in period {int(_first_gap(kept)) + 1}")
    y, X = varying(y[kept], "the outcome"), X[kept]
    if len(names) != X.shape[1]:
        raise UserError(LENGTHS, name="names", found=len(names), wanted=X.shape[1])
    labels = ["(Intercept)", *names]
    if len(y) < len(labels) + 2:
        raise UserError(SERIES_SHORT, points=len(y), terms=len(labels), wanted=len(labels) + 2)
    design = np.column_stack([np.ones(len(y)), X])
    fit, used = least_squares(design, y, labels)
    dropped = tuple(name for j, name in enumerate(labels) if j not in used)
    return SeriesFit(tuple(labels[j] for j in used), dropped, design[:, used], fit)


def _first_gap(kept: npt.NDArray[np.intp]) -> int:
    return int(kept[np.flatnonzero(np.diff(kept) > 1)[0]]) + 1


def newey_west(scores: Floats, to_basis: Floats, lag: int, spare: int | None) -> Floats:
    """Return the covariance from (T, k) scores in an orthonormal basis; ``spare`` n - k for the small-sample factor."""
    n = len(scores)
    if not 0 <= lag < n:
        raise UserError(LAG, found=lag, points=n, highest=n - 1)
    meat = scores.T @ scores
    for step in range(1, lag + 1):
        cross = scores[step:].T @ scores[:-step]
        meat += (1 - step / (lag + 1)) * (cross + cross.T)
    factor = 1.0 if spare is None else n / spare
    return np.asarray(factor * to_basis @ meat @ to_basis.T)


def count_newey_west(model: GlmFit, lag: int, adjust: bool = False) -> dict[str, tuple[float, float]]:
    """Return (coefficient, Newey-West standard error) of every term of a count model in order of time.

    ``lag`` in periods; ``adjust`` multiplies by n/(n - k). Source: Newey & West (1987).
    """
    fit = model.least_squares
    V = newey_west(fit.Q * fit.residuals[:, None], fit.to_basis, lag, fit.n - fit.k if adjust else None)
    return {name: (float(model.coefficients[j]), float(np.sqrt(V[j, j]))) for j, name in enumerate(model.names)}


@dataclass(frozen=True, slots=True)
class AutoregressiveFit:
    """Generalised least squares with AR(1) errors; the error variance has the divisor n - k."""

    names: tuple[str, ...]
    estimates: tuple[float, ...]
    errors: tuple[float, ...]
    rho: float
    log_likelihood: float
    restricted: bool


def fit_autoregressive(
    outcome: npt.ArrayLike, variables: npt.ArrayLike, names: Sequence[str], restricted: bool = True
) -> AutoregressiveFit:
    """Fit AR(1) errors by restricted (or full) maximum likelihood, profiled in the correlation.

    References
    ----------
    Pinheiro & Bates (2000), *Mixed-Effects Models*, 5.3 (nlme's `gls` with `corAR1`).
    """
    plain = fit_series(outcome, variables, names)
    X = plain.X
    y = X @ plain.least_squares.coefficients + plain.residuals
    n, k = X.shape
    base = float(np.linalg.slogdet(X.T @ X)[1])

    def profile(rho: float) -> tuple[float, Fit]:
        fit, _ = least_squares(_whiten(X, rho), _whiten(y[:, None], rho)[:, 0], list(plain.names))
        rss = float(fit.residuals @ fit.residuals)
        half_log = -(n - 1) / 2 * np.log1p(-(rho**2))
        if not restricted:
            return float(-n / 2 * (np.log(2 * np.pi * rss / n) + 1) + half_log), fit
        df = n - k
        inner = -2 * float(np.linalg.slogdet(fit.to_basis)[1])
        return float(-df / 2 * (np.log(2 * np.pi * rss / df) + 1) + half_log - 0.5 * inner + 0.5 * base), fit

    grid = np.linspace(-0.99, 0.99, 67)
    best = int(np.argmax([profile(rho)[0] for rho in grid]))
    ends = float(grid[max(best - 1, 0)]), float(grid[min(best + 1, 66)])
    found = optimize.minimize_scalar(lambda r: -profile(r)[0], bounds=ends, method="bounded", options={"xatol": 1e-12})
    likelihood, fit = profile(float(found.x))
    sigma2 = float(fit.residuals @ fit.residuals) / (n - k)
    errors = np.sqrt(sigma2 * np.einsum("ij,ij->i", fit.to_basis, fit.to_basis))
    return AutoregressiveFit(
        plain.names, tuple(fit.coefficients.tolist()), tuple(errors.tolist()), float(found.x), likelihood, restricted
    )


def _whiten(values: Floats, rho: float) -> Floats:
    """Take AR(1) correlation out of the rows, unit innovation variance scaled to unit marginal variance."""
    result = np.empty_like(values)
    result[0] = values[0]
    result[1:] = (values[1:] - rho * values[:-1]) / np.sqrt(1 - rho**2)
    return result
