"""R's root finder, so that a reference value R left unconverged can be reproduced from our own equations.

Brent (1973), ch. 4, as in R's ``uniroot``; the default tolerance there is the fourth root of the machine epsilon.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

EPSILON = float(np.finfo(float).eps)
ROUGH = EPSILON**0.25


def uniroot(function: Callable[[float], float], low: float, high: float, tolerance: float = ROUGH) -> float:
    """Return the point at which R's ``uniroot`` stops."""
    a, b, fa, fb = low, high, function(low), function(high)
    c, fc = a, fa
    for _ in range(1000):
        before = b - a
        if abs(fc) < abs(fb):
            a, b, c = b, c, b
            fa, fb, fc = fb, fc, fb
        least = 2 * EPSILON * abs(b) + tolerance / 2
        step = (c - b) / 2
        if abs(step) <= least or fb == 0:
            break
        if abs(before) >= least and abs(fa) > abs(fb):
            step = _interpolated(a, b, c, fa, fb, fc, before, least, step)
        if abs(step) < least:
            step = least if step > 0 else -least
        a, fa = b, fb
        b += step
        fb = function(b)
        if (fb > 0) == (fc > 0):
            c, fc = a, fa
    return b


def _interpolated(
    a: float, b: float, c: float, fa: float, fb: float, fc: float, before: float, least: float, halved: float
) -> float:
    width = c - b
    if a == c:
        ratio = fb / fa
        p, q = width * ratio, 1 - ratio
    else:
        q, t1, t2 = fa / fc, fb / fc, fb / fa
        p = t2 * (width * q * (q - t1) - (b - a) * (t1 - 1))
        q = (q - 1) * (t1 - 1) * (t2 - 1)
    if p > 0:
        q = -q
    else:
        p = -p
    return p / q if p < 0.75 * width * q - abs(least * q) / 2 and p < abs(before * q / 2) else halved
