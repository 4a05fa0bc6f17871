"""Westfall-Young step-down: p-values adjusted for many outcomes by the joint law of their statistics over redraws."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import Floats, Ints, matrix, same_length
from core.errors import UserError

METHOD = "The Westfall-Young adjustment"
SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class StepDown:
    """Adjusted p-values, one a outcome in the order given; ``p_raw`` is each outcome's own p over the redraws."""

    p_raw: Floats
    p_max_t: Floats
    p_min_p: Floats
    p_single_step: Floats
    draws: int


def pooled_t(outcomes: npt.ArrayLike, treated: npt.ArrayLike) -> Floats:
    """Return (..., m) pooled-variance t statistics of m outcomes for one (n,) or many (d, n) 0/1 assignments.

    Refuses a missing value, a constant outcome and an assignment with an empty arm.
    """
    y, z = matrix(outcomes, METHOD), np.asarray(treated, dtype=np.float64)
    if np.isnan(y).any():
        raise UserError(
            problems.NO_SOLUTION, method=METHOD, why="an outcome has gaps; use the people with every outcome"
        )
    for column in np.flatnonzero(np.ptp(y, axis=0) == 0):
        raise UserError(problems.CONSTANT, method=METHOD, what=f"outcome {column + 1}")
    n1 = z.sum(axis=-1)[..., None]
    n0 = z.shape[-1] - n1
    if (n1 == 0).any() or (n0 == 0).any():
        raise UserError(problems.TOO_FEW, method=METHOD, needed=1, unit="people in each arm", found=0)
    centred = y - y.mean(axis=0)
    s1, q = z @ centred, (centred**2).sum(axis=0)
    m1, m0 = s1 / n1, -s1 / n0
    within = q - n1 * m1**2 - n0 * m0**2
    with np.errstate(divide="ignore"):
        t = (m1 - m0) / np.sqrt(np.maximum(within, 0.0) / (n1 + n0 - 2) * (1 / n1 + 1 / n0))
    return np.asarray(t)


def westfall_young(observed: npt.ArrayLike, redrawn: npt.ArrayLike, *, includes_observed: bool = False) -> StepDown:
    """Adjust the p-values of m outcomes by the step-down of Westfall & Young.

    Parameters
    ----------
    observed : (m,) float
        Statistics under the actual allocation; their absolute value counts.
    redrawn : (d, m) float
        Statistics of the same outcomes under d redraws of the allocation.
    includes_observed : bool
        True when the redraws are a full enumeration (the actual allocation is among them): p is then a plain share.
        Otherwise p is (1 + count)/(1 + d).

    Returns
    -------
    StepDown
        Free step-down maxT, step-down minP (p ranked within observed and redraws), single-step maxT.

    Raises
    ------
    UserError
        ``METHOD_CONSTANT`` when a statistic is not a number; ``METHOD_LENGTHS_DIFFER`` when m differs.

    References
    ----------
    Westfall & Young (1993), algorithms 2.8 and 4.1; Ge, Dudoit & Speed (2003), *Test* 12, 1-77.
    """
    t0, draws = np.abs(np.asarray(observed, dtype=np.float64)), np.abs(np.asarray(redrawn, dtype=np.float64))
    if not t0.size or draws.ndim != 2:
        raise UserError(problems.NO_VALUES, method=METHOD, what="a statistic")
    same_length(t0, draws.T, METHOD, ("the statistics", "the redrawn statistics"))
    for column in np.flatnonzero(~np.isfinite(t0) | ~np.isfinite(draws).all(axis=0)):
        raise UserError(problems.CONSTANT, method=METHOD, what=f"outcome {column + 1}")
    plus = 0 if includes_observed else 1
    count = draws.shape[0] + plus
    reached = draws >= t0 - SLACK * np.maximum(1.0, t0)
    raw = (plus + reached.sum(axis=0)) / count
    largest = _stepwise(np.argsort(-t0, kind="stable"), t0, draws, plus)
    p0, ranked = _own_ps(t0, draws, plus)
    smallest = _stepwise(np.argsort(p0, kind="stable"), -p0, -ranked, plus)
    top = draws.max(axis=1)[:, None]
    single = (plus + (top >= t0 - SLACK * np.maximum(1.0, t0)).sum(axis=0)) / count
    return StepDown(raw, largest, smallest, np.asarray(single), draws.shape[0])


def _stepwise(order: Ints, observed: Floats, draws: Floats, plus: int) -> Floats:
    ordered = draws[:, order]
    highest = np.maximum.accumulate(ordered[:, ::-1], axis=1)[:, ::-1]
    bar = observed[order] - SLACK * np.maximum(1.0, np.abs(observed[order]))
    adjusted = np.maximum.accumulate((plus + (highest >= bar).sum(axis=0)) / (draws.shape[0] + plus))
    placed = np.empty(order.size)
    placed[order] = adjusted
    return placed


def _own_ps(t0: Floats, draws: Floats, plus: int) -> tuple[Floats, Floats]:
    everything = np.vstack([t0, draws]) if plus else draws
    size = everything.shape[0]
    shares = np.empty_like(everything)
    first = np.empty(t0.size)
    for column, values in enumerate(everything.T):
        ordered = np.sort(values)
        slack = SLACK * np.maximum(1.0, values)
        shares[:, column] = (size - np.searchsorted(ordered, values - slack, side="left")) / size
        own = t0[column]
        first[column] = (size - np.searchsorted(ordered, own - SLACK * max(1.0, own), side="left")) / size
    return first, shares[plus:]
