"""Exploratory factor analysis of a correlation matrix: maximum likelihood, minimum residual, and how many factors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import optimize, stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, at_least, complete, varying
from analysis.scales.reliability import REDUNDANT
from core.errors import UserError

METHOD = "The factor analysis"
MINIMUM = 150  # people; below that no factor model is shown
LOWEST = 0.005  # of a uniqueness, as in R's factanal


@dataclass(frozen=True, slots=True)
class FactorSolution:
    """Unrotated loadings (k, m) and uniquenesses of standardised items; ``chi2`` uses Bartlett's correction.

    The test is None when no degrees of freedom are left. ``heywood`` names the items whose uniqueness stopped at its
    lowest value: such a solution is not to be trusted.
    """

    loadings: Floats
    uniquenesses: Floats
    chi2: float | None
    df: int
    p: float | None
    n: int
    heywood: tuple[int, ...]

    def omega_total(self) -> float:
        """Return McDonald's omega of a one-factor solution: (sum l)^2 / ((sum l)^2 + sum u)."""
        common = float(self.loadings.sum(axis=0) @ self.loadings.sum(axis=0))
        return common / (common + float(self.uniquenesses.sum()))


@dataclass(frozen=True, slots=True)
class Dimensionality:
    """How many factors: eigenvalues against those of random data, and whether the items belong together.

    ``parallel_mean`` and ``parallel_p95`` come from ``draws`` simulations; ``bartlett_p`` tests that the items
    are unrelated.
    """

    eigenvalues: Floats
    kmo_overall: float
    kmo_items: Floats
    bartlett_chi2: float
    bartlett_df: int
    bartlett_p: float
    parallel_mean: Floats
    parallel_p95: Floats
    parallel_sd: Floats
    n_factors_mean: int
    n_factors_p95: int
    n: int
    draws: int


def correlations(items: npt.ArrayLike, method: str = METHOD, minimum: int = MINIMUM) -> tuple[Floats, int]:
    """Return the correlation matrix of complete rows and their number.

    Refuses fewer rows than ``minimum``, fewer than 3 items, constant items, and items that others already determine.
    """
    table = complete(items, method, columns=3, rows=2)
    if table.shape[0] < minimum:
        raise UserError(problems.TOO_FEW, method=method, needed=minimum, unit="complete rows", found=table.shape[0])
    varying(table, method)
    r = np.atleast_2d(np.corrcoef(table, rowvar=False))
    for column in range(1, len(r) + 1):
        if np.linalg.cond(r[:column, :column]) > REDUNDANT:
            raise UserError(problems.REDUNDANT, method=method, what=f"column {column}")
    return r, table.shape[0]


def _loadings(r: Floats, psi: Floats, factors: int) -> tuple[Floats, Floats]:
    root = np.sqrt(psi)
    values, vectors = np.linalg.eigh(r / np.outer(root, root))
    values, vectors = values[::-1], vectors[:, ::-1]
    scale = np.sqrt(np.maximum(values[:factors] - 1, 0.0))
    return root[:, None] * vectors[:, :factors] * scale, values


def maximum_likelihood(items: npt.ArrayLike, factors: int = 1, *, minimum: int = MINIMUM) -> FactorSolution:
    """Fit ``factors`` factors by maximum likelihood to the correlations of complete rows.

    Parameters
    ----------
    items : (n, k) float
    factors : int
        At most the number that leaves df = ((k - m)^2 - k - m)/2 at 0 or more.
    minimum : int
        Refuse fewer complete rows.

    Raises
    ------
    UserError
        As `correlations`; ``METHOD_OUT_OF_RANGE`` for too many factors.

    References
    ----------
    Lawley & Maxwell (1971), ch. 4; Joreskog (1967).
    """
    r, n = correlations(items, minimum=minimum)
    k = len(r)
    df = ((k - factors) ** 2 - k - factors) // 2
    if factors < 1 or df < 0:
        raise UserError(
            problems.OUT_OF_RANGE,
            method=METHOD,
            name="the number of factors",
            value=factors,
            wanted=f"that {k} items can carry",
        )

    def lack(psi: Floats) -> tuple[float, Floats]:
        loadings, values = _loadings(r, psi, factors)
        rest = values[factors:]
        implied = loadings @ loadings.T + np.diag(psi)
        return float((rest - np.log(rest)).sum() - (k - factors)), np.diag(implied - r) / psi**2

    start = (1 - 0.5 * factors / k) / np.diag(np.linalg.inv(r))
    bounds = [(LOWEST, 1.0)] * k
    found = optimize.minimize(
        lack, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"ftol": 1e-16, "gtol": 1e-9, "maxiter": 20000}
    )
    psi = _polished(lack, np.asarray(found.x))
    loadings, _ = _loadings(r, psi, factors)
    chi2 = (n - 1 - (2 * k + 5) / 6 - 2 * factors / 3) * lack(psi)[0]
    return FactorSolution(
        loadings=loadings * np.where(loadings.sum(axis=0) < 0, -1.0, 1.0),
        uniquenesses=psi,
        chi2=chi2 if df else None,
        df=df,
        p=float(stats.chi2.sf(chi2, df)) if df else None,
        n=n,
        heywood=tuple(int(i) for i in np.flatnonzero(psi <= LOWEST * 1.0001)),
    )


def _polished(lack: Callable[[Floats], tuple[float, Floats]], psi: Floats) -> Floats:
    """Take Newton steps on the free uniquenesses until the gradient is at rounding."""

    def gradient(at: Floats) -> Floats:
        return lack(at)[1]

    for _ in range(8):
        free = (psi > LOWEST * 1.0001) & (psi < 1 - 1e-9)
        base = gradient(psi)
        if not free.any() or np.abs(base[free]).max() < 1e-12:
            break
        step = 1e-6
        hessian = np.empty((int(free.sum()),) * 2)
        for row, i in enumerate(np.flatnonzero(free)):
            ahead, back = psi.copy(), psi.copy()
            ahead[i], back[i] = psi[i] + step, psi[i] - step
            hessian[row] = (gradient(ahead) - gradient(back))[free] / (2 * step)
        move = np.linalg.lstsq((hessian + hessian.T) / 2, base[free], rcond=None)[0]
        trial = psi.copy()
        trial[free] = np.clip(psi[free] - move, LOWEST, 1.0)
        if np.abs(gradient(trial)[free]).max() >= np.abs(base[free]).max():
            break
        psi = trial
    return psi


def minimum_residual(items: npt.ArrayLike, factors: int = 1, *, minimum: int = MINIMUM) -> FactorSolution:
    """Fit factors by least squares on the off-diagonal correlations. Refuses as `maximum_likelihood`; no test.

    Source: Harman & Jones (1966), *Psychometrika* 31, 351-368.
    """
    start = maximum_likelihood(items, factors, minimum=minimum)
    r, n = correlations(items, minimum=minimum)
    k = len(r)
    lower = np.tril_indices(k, -1)

    def residuals(flat: Floats) -> Floats:
        loadings = flat.reshape(k, factors)
        return np.asarray((r - loadings @ loadings.T)[lower])

    found = optimize.least_squares(residuals, start.loadings.ravel(), xtol=1e-15, ftol=1e-15, gtol=1e-14)
    loadings = found.x.reshape(k, factors)
    left = 1 - (loadings**2).sum(axis=1)
    return FactorSolution(
        loadings=loadings,
        uniquenesses=left,
        chi2=None,
        df=start.df,
        p=None,
        n=n,
        heywood=tuple(int(i) for i in np.flatnonzero(left <= 0)),
    )


def dimensionality(items: npt.ArrayLike, *, seed: int, draws: int = 2000, minimum: int = MINIMUM) -> Dimensionality:
    """Compare the eigenvalues of the correlations with those of unrelated normal items of the same size.

    Parameters
    ----------
    items : (n, k) float
        Rows with a gap are left out.
    seed : int
        Of the simulation.

    Raises
    ------
    UserError
        As `correlations`.

    References
    ----------
    Horn (1965), *Psychometrika* 30, 179; Kaiser (1974); Bartlett (1950).
    """
    r, n = correlations(items, "The number of factors", minimum)
    at_least(draws, 20, "The number of factors", "the number of simulations")
    k = len(r)
    inverse = np.linalg.inv(r)
    partial = -inverse / np.sqrt(np.outer(np.diag(inverse), np.diag(inverse)))
    squares, partials = r**2 - np.eye(k), partial**2
    np.fill_diagonal(partials, 0.0)
    chi2 = -float(np.linalg.slogdet(r)[1]) * (n - 1 - (2 * k + 5) / 6)
    simulated = random_eigenvalues(n, k, draws, seed)
    eigenvalues = np.asarray(np.linalg.eigvalsh(r)[::-1], dtype=np.float64)
    mean, top = simulated.mean(axis=0), np.quantile(simulated, 0.95, axis=0)
    return Dimensionality(
        eigenvalues=eigenvalues,
        kmo_overall=float(squares.sum() / (squares.sum() + partials.sum())),
        kmo_items=squares.sum(axis=0) / (squares.sum(axis=0) + partials.sum(axis=0)),
        bartlett_chi2=chi2,
        bartlett_df=k * (k - 1) // 2,
        bartlett_p=float(stats.chi2.sf(chi2, k * (k - 1) // 2)),
        parallel_mean=mean,
        parallel_p95=top,
        parallel_sd=simulated.std(axis=0, ddof=1),
        n_factors_mean=int(np.cumprod(eigenvalues > mean).sum()),
        n_factors_p95=int(np.cumprod(eigenvalues > top).sum()),
        n=n,
        draws=draws,
    )


def random_eigenvalues(n: int, k: int, draws: int, seed: int) -> Floats:
    """Return (draws, k) descending eigenvalues of correlations of n rows of k unrelated normal items.

    The covariance is drawn from its Wishart law, so the cost does not grow with n. Source: Bartlett (1933).
    """
    random = np.random.Generator(np.random.PCG64(seed))
    factor = np.tril(random.standard_normal((draws, k, k)), -1)
    diagonal = np.sqrt(random.chisquare(n - 1 - np.arange(k), size=(draws, k)))
    factor[:, np.arange(k), np.arange(k)] = diagonal
    covariance = factor @ factor.transpose(0, 2, 1)
    scale = np.sqrt(np.diagonal(covariance, axis1=1, axis2=2))
    return np.asarray(np.linalg.eigvalsh(covariance / scale[:, :, None] / scale[:, None, :])[:, ::-1])
