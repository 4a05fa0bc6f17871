"""What an interrupted time series could find, from the past series alone: trend, season, autocorrelation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, present, whole
from analysis.power.detect import Precision
from core.errors import UserError

METHOD = "The power of a time series"
SHORTEST = 12


@dataclass(frozen=True, slots=True)
class SeriesPrecision:
    """Precision of a level change and of a slope change (per time point), in the unit of the series.

    ``sd`` and ``autocorrelation`` describe what trend and season leave of the past.
    """

    level: Precision
    slope: Precision
    sd: float
    autocorrelation: float


def interrupted_series(past: npt.ArrayLike, after: int, *, season: int = 0, harmonics: int = 1) -> SeriesPrecision:
    """Return the precision of a segmented regression after ``after`` further points like the past ones.

    The errors are AR(1) with the past's residual SD and autocorrelation (at least 0), handled by generalised least
    squares; df = points - parameters.

    Parameters
    ----------
    past : (n,) float
        Equally spaced, no gaps, before the programme.
    after : int
        Number of points planned after it.
    season : int
        Points a cycle (12 for months), 0 for none; ``harmonics`` pairs of sine and cosine.

    Raises
    ------
    UserError
        ``METHOD_TOO_FEW`` below 12 past points; ``METHOD_CONSTANT`` when trend and season leave nothing.

    References
    ----------
    Wagner et al. (2002); McLeod & Vingilis (2008), *Environmetrics* 19, 105-120.
    """
    y = present(past, METHOD, "the past series", needed=SHORTEST)
    if y.size < np.size(past):
        raise UserError(problems.NO_SOLUTION, method=METHOD, why="the past series has gaps")
    whole(after, 2, METHOD, "the number of points after")
    whole(season, 0, METHOD, "the season")
    whole(harmonics, 1, METHOD, "the number of harmonics")
    if season and 2 * harmonics >= season:
        wanted = f"below {season / 2:g}, half the season"
        raise UserError(
            problems.OUT_OF_RANGE, method=METHOD, name="the number of harmonics", value=harmonics, wanted=wanted
        )
    n = y.size
    before = _trend(np.arange(n), season, harmonics)
    if n <= before.shape[1] + 2:
        needed = before.shape[1] + 3
        raise UserError(problems.TOO_FEW, method=METHOD, needed=needed, unit="past points", found=n)
    left = y - before @ np.linalg.lstsq(before, y, rcond=None)[0]
    sd = float(np.sqrt(left @ left / (n - before.shape[1])))
    if sd <= 1e-10 * max(1.0, float(np.abs(y).max())):
        raise UserError(problems.CONSTANT, method=METHOD, what="what trend and season leave of the past series")
    rho = float(np.clip(left[1:] @ left[:-1] / (left @ left), 0.0, 0.95))
    time = np.arange(n + int(after))
    since = np.maximum(time - n, 0)
    design = np.column_stack([_trend(time, season, harmonics), time >= n, since])
    covariance = sd**2 * rho ** np.abs(np.subtract.outer(time, time))
    variance = np.linalg.inv(design.T @ np.linalg.solve(covariance, design))
    df = float(time.size - design.shape[1])
    level, slope = np.sqrt(np.diag(variance)[-2:])
    return SeriesPrecision(Precision(float(level), df), Precision(float(slope), df), sd, rho)


def _trend(time: npt.NDArray[np.int64], season: int, harmonics: int) -> Floats:
    columns = [np.ones(time.size), time.astype(np.float64)]
    if season:
        for wave in range(1, harmonics + 1):
            angle = 2 * np.pi * wave * time / season
            columns += [np.sin(angle), np.cos(angle)]
    return np.column_stack(columns)
