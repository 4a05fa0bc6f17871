"""From estimates of simulated trials to power, bias, coverage and exaggeration, each with its Monte Carlo error."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from analysis.power.simulated_estimates import Fits, Floats


@dataclass(frozen=True, slots=True)
class Figure:
    """A number found by simulation, and the standard error that the number of trials leaves it."""

    value: float
    mc_se: float


@dataclass(frozen=True, slots=True)
class PowerPoint:
    """What trials of one true effect would show.

    ``effect`` is in SDs of the outcome, ``truth`` in the unit of the estimate (other with answers on a scale).
    ``power`` is the share of all trials that find it, those that cannot be estimated included; ``bias`` and ``width``
    of the interval are in the unit of the estimate; ``coverage`` is the share of intervals that hold the truth. Among
    trials that stand out from zero: the share of ``wrong_sign`` and by how much the effect is ``times_too_large``; None
    where there is none, or no effect.
    """

    effect: float
    truth: float
    power: Figure
    bias: Figure
    coverage: Figure
    width: Figure
    wrong_sign: Figure | None
    times_too_large: Figure | None


def critical(fits: Fits, alpha: float) -> Floats:
    """Return the t quantile of each trial at 1 - alpha/2."""
    df, place = np.unique(fits.df, return_inverse=True)
    return np.asarray(stdtrit(df, 1 - alpha / 2))[place]


def point(effect: float, truth: float, fits: Fits, trials: int, alpha: float) -> PowerPoint:
    """Sum up the estimated trials of a true effect, out of ``trials`` in all."""
    reach = critical(fits, alpha) * fits.se
    found = np.abs(fits.estimate) > reach
    wrong = large = None
    if truth != 0 and found.any():
        wrong = _share(int((fits.estimate[found] * truth < 0).sum()), int(found.sum()))
        large = _mean(np.abs(fits.estimate[found] / truth))
    return PowerPoint(
        effect=effect,
        truth=truth,
        power=_share(int(found.sum()), trials),
        bias=_mean(fits.estimate - truth),
        coverage=_share(int((np.abs(fits.estimate - truth) <= reach).sum()), len(reach)),
        width=_mean(2 * reach),
        wrong_sign=wrong,
        times_too_large=large,
    )


def detectable_shift(fits: Fits, trials: int, power: float, alpha: float) -> Figure:
    """Return the smallest effect above 0 that the share ``power`` of trials finds, when it only moves the estimates.

    An effect is found from where the estimate passes the reach of its interval; infinite when too few can be estimated.
    Its error is half the way between the effects found with one standard error more and less power.
    """
    thresholds = np.sort(critical(fits, alpha) * fits.se - fits.estimate)
    thresholds = np.append(thresholds, np.full(trials - len(thresholds), np.inf))
    error = np.sqrt(power * (1 - power) / trials)
    wanted = np.clip(np.ceil(trials * np.array([power - error, power, power + error]) - 1e-9), 1, trials)
    low, middle, high = np.maximum(thresholds[wanted.astype(np.intp) - 1], 0.0)
    return Figure(float(middle), float((high - low) / 2) if np.isfinite(high) else float("inf"))


def _share(count: int, total: int) -> Figure:
    p = count / total
    return Figure(p, float(np.sqrt(p * (1 - p) / total)))


def _mean(values: Floats) -> Figure:
    spread = float(values.std(ddof=1)) if len(values) > 1 else float("nan")
    return Figure(float(values.mean()), spread / float(np.sqrt(len(values))))
