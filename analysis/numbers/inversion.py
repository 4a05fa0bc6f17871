"""Confidence sets by inverting a redraw test: the constant effects that the test does not reject."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.numbers.inputs import Bools, Floats, confidence
from analysis.numbers.partialled import Moments

TIE = 1e-9


@dataclass(frozen=True, slots=True)
class Inversion:
    """Outermost limits of the effects not rejected; infinite where the draws are too few to exclude any.

    ``connected`` is False when the set between the limits has gaps.
    """

    ci_low: float
    ci_high: float
    connected: bool
    level: float


def invert_linear(own: Moments, draws: Moments, exact: bool, alpha: float) -> Inversion:
    """Invert the test of an unstudentised statistic, without search.

    For an effect b + d a draw is at least as extreme as the actual allocation where abs(c - d t) >= abs(d), with
    c = slope - b t and t = of_treated: between two break points when abs(t) < 1, outside them when abs(t) > 1. The
    limits are order statistics of these points.

    References
    ----------
    Rosenbaum (2002), *Observational Studies*, 2.5.2; Garthwaite (1996), *Biometrics* 52 (what it replaces).
    """
    confidence(1 - alpha)
    b = float(own.slope[0])
    defined = np.isfinite(draws.slope)
    always = int(np.count_nonzero(~defined)) + (0 if exact else 1)
    total = len(draws.slope) + (0 if exact else 1)
    t = draws.of_treated[defined]
    c = draws.slope[defined] - b * t
    c[np.abs(c) <= TIE * max(1.0, abs(b)) * 0.01] = 0.0
    low, high, outside, ever = _break_points(c, t)
    always += int(np.count_nonzero(ever))
    low, high, outside = low[~ever], high[~ever], outside[~ever]
    points = np.concatenate([low, high])
    points = _distinct(points[np.isfinite(points)])
    if not len(points):
        whole = (always + np.count_nonzero(~outside)) / total > alpha
        return Inversion(-np.inf, np.inf, True, 1 - alpha) if whole else Inversion(b, b, True, 1 - alpha)
    middle = np.concatenate([[points[0] - 1], (points[:-1] + points[1:]) / 2, [points[-1] + 1]])
    inner_low, inner_high = np.sort(low[~outside]), np.sort(high[~outside])
    outer_low, outer_high = np.sort(low[outside]), np.sort(high[outside])
    count = np.searchsorted(inner_low, middle) - np.searchsorted(inner_high, middle)
    count += len(outer_low) - (np.searchsorted(outer_low, middle) - np.searchsorted(outer_high, middle))
    fine = np.flatnonzero((count + always) / total > alpha)
    if not len(fine):
        return Inversion(b, b, True, 1 - alpha)
    first, last = int(fine[0]), int(fine[-1])
    return Inversion(
        ci_low=-np.inf if first == 0 else float(b + points[first - 1]),
        ci_high=np.inf if last == len(middle) - 1 else float(b + points[last]),
        connected=bool(np.all(np.diff(fine) == 1)),
        level=1 - alpha,
    )


def _break_points(c: Floats, t: Floats) -> tuple[Floats, Floats, Bools, Bools]:
    """Return lower and upper crossing of each draw, whether its set lies outside them, and whether it is everything."""
    plus, minus = 1 + t, 1 - t
    flat_plus, flat_minus = np.abs(plus) < TIE, np.abs(minus) < TIE
    with np.errstate(divide="ignore", invalid="ignore"):
        first = np.where(flat_plus, np.inf * np.sign(c), c / plus)
        second = np.where(flat_minus, -np.inf * np.sign(c), -c / minus)
    ever = (flat_plus | flat_minus) & (c == 0)
    outside = (np.abs(t) > 1) & ~flat_plus & ~flat_minus
    return np.minimum(first, second), np.maximum(first, second), outside, ever


def _distinct(points: Floats) -> Floats:
    """Sort and join points that differ by rounding only, so that no spurious gap opens between equal ones."""
    ordered = np.sort(points)
    if not len(ordered):
        return ordered
    scale = np.abs(ordered).max(initial=1.0)
    kept: Floats = ordered[np.concatenate([[True], np.diff(ordered) > 1e-12 * scale])]
    return kept


def invert_studentised(own: Moments, draws: Moments, exact: bool, alpha: float) -> Inversion:
    """Invert the studentised test; every p-value costs one pass over the draws' five moments, no redraw.

    The outermost crossings of p = alpha are bracketed on a grid of 300 points a side, then bisected.
    """
    confidence(1 - alpha)
    b = float(own.slope[0])
    se = float(abs(b / own.at(0.0)[0])) if own.at(0.0)[0] != 0 else float(np.sqrt(own.a[0]))  # type: ignore[index]
    total = len(draws.slope) + (0 if exact else 1)

    def accepts(effect: float) -> bool:
        mine = abs(float(own.at(effect)[0]))
        theirs = np.abs(draws.at(effect))
        count = np.count_nonzero(~(theirs < mine - TIE * max(1.0, mine))) + (0 if exact else 1)
        return bool(count / total > alpha)

    limits, connected = [], True
    steps = np.concatenate([np.linspace(0, 8, 240)[1:], np.geomspace(8, 1000, 61)[1:]]) * se
    for side in (-1, 1):
        inside = np.array([accepts(b + side * step) for step in steps])
        if inside[-1]:
            limits.append(side * np.inf)
            connected &= bool(inside.all())
            continue
        last = int(np.flatnonzero(inside)[-1]) if inside.any() else -1
        connected &= bool(inside[: last + 1].all())
        inner, outer = (b + side * steps[last] if last >= 0 else b), b + side * steps[last + 1]
        for _ in range(60):
            middle = (inner + outer) / 2
            inner, outer = (middle, outer) if accepts(middle) else (inner, middle)
        limits.append(inner)
    return Inversion(float(limits[0]), float(limits[1]), connected, 1 - alpha)
