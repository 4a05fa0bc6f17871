"""The noncentral t distribution by quadrature: accurate where library series return NaN (far tails, large shifts)."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np
from scipy import optimize, special, stats

from analysis.numbers.checked import Floats

NODES = 200
TINY = 1e-18  # mass of the chi distribution left out at each end


@lru_cache(maxsize=64)
def _legendre(nodes: int) -> tuple[Floats, Floats]:
    points, weights = np.polynomial.legendre.leggauss(nodes)
    return points, weights


def upper_tail(t: float, df: float, shift: float) -> float:
    """Return P(T > t) for the noncentral t with ``df`` degrees of freedom and noncentrality ``shift``.

    T is (Z + shift)/S with S a chi over root df; the normal tail given S is integrated over S in panels around the
    point where it turns. An infinite df gives the normal. Source: the definition, e.g. Johnson & Kotz (1970), ch. 31.
    """
    if np.isinf(df):
        return float(special.ndtr(shift - t))
    low = float(np.sqrt(stats.chi2.ppf(TINY, df) / df))
    high = float(np.sqrt(stats.chi2.isf(TINY, df) / df))
    turn, width = (shift / t, 8 / abs(t)) if abs(t) > 1e-6 else (low, high - low)
    cuts = [low, *sorted(float(np.clip(c, low, high)) for c in (turn - width, turn, turn + width, 1.0)), high]
    points, weights = _legendre(NODES)
    total = mass = 0.0
    for a, b in pairwise(np.array(cuts) ** 0.25):  # in the fourth root of S the density is smooth at 0 for every df
        if b <= a:
            continue
        root = (a + b) / 2 + (b - a) / 2 * points
        s = root**4
        density = root**3 * np.exp(special.xlogy(df - 1, s) - df * (s**2 - 1) / 2)  # times a constant that cancels
        mass += float((b - a) / 2 * weights @ density)
        total += float((b - a) / 2 * (weights * density) @ special.ndtr(shift - t * s))
    return min(1.0, total / mass)


def limits(t: float, df: float, tail: float) -> tuple[float, float]:
    """Return the two noncentralities for which ``t`` cuts off ``tail`` above and below. Cumming & Finch (2001)."""
    reach = 8.0 + abs(t)

    def solve(above: float) -> float:
        return float(optimize.brentq(lambda s: upper_tail(t, df, s) - above, t - reach, t + reach, xtol=1e-12))

    return solve(tail), solve(1 - tail)
