"""The chi-square distribution, as far as thresholds of balance need it."""

from __future__ import annotations

from math import exp, lgamma, log

_TERMS = 10_000
_TINY = 1e-16


def chi_square_cdf(x: float, df: float) -> float:
    """Return P(chi-square with ``df`` degrees of freedom <= x), by the series of the incomplete gamma function.

    Source: Abramowitz & Stegun (1964), 6.5.29.
    """
    if x <= 0:
        return 0.0
    shape, half = df / 2, x / 2
    term = total = 1 / shape
    for i in range(1, _TERMS):
        term *= half / (shape + i)
        total += term
        if term < total * _TINY:
            break
    return min(1.0, total * exp(shape * log(half) - half - lgamma(shape)))


def chi_square_quantile(probability: float, df: float) -> float:
    """Return the x with P(chi-square <= x) = probability, by bisection, rounded to nine significant digits."""
    low, high = 0.0, max(1.0, df)
    while chi_square_cdf(high, df) < probability:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        if chi_square_cdf(middle, df) < probability:
            low = middle
        else:
            high = middle
    return float(f"{high:.9g}")
