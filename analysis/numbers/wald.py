"""An estimate with its standard error as statistic, p-value and interval; several at once as an F test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr, ndtri, stdtr, stdtrit

from analysis.numbers.inputs import confidence
from analysis.numbers.problems_models import NO_VARIANCE
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class Wald:
    """Estimate, standard error, df of the t distribution (infinite: normal), two-sided p and interval."""

    estimate: float
    se: float
    df: float
    statistic: float
    p: float
    ci_low: float
    ci_high: float


@dataclass(frozen=True, slots=True)
class JointTest:
    """An F test that several combinations are all 0; ``delta`` is the small-sample factor of HTZ, 1 for others."""

    F: float
    df1: float
    df2: float
    p: float
    delta: float = 1.0


def wald(estimate: float, se: float, df: float = np.inf, level: float = 0.95, name: str = "the effect") -> Wald:
    """Return t = estimate / se with its p-value and interval; refuses a standard error that is not above 0.

    Raises
    ------
    UserError
        ``MODEL_NO_VARIANCE`` when the standard error or its degrees of freedom cannot be estimated.
    """
    confidence(level)
    if not (np.isfinite(estimate) and np.isfinite(se) and se > 0 and df > 0):
        raise UserError(NO_VARIANCE, name=name)
    statistic = estimate / se
    # The functions beneath scipy.stats: the same digits, a hundred times sooner.
    top = 0.5 + level / 2
    quantile = stdtrit(df, top) if np.isfinite(df) else ndtri(top)
    tail = stdtr(df, -abs(statistic)) if np.isfinite(df) else ndtr(-abs(statistic))
    reach = float(quantile) * se
    return Wald(estimate, se, df, statistic, 2 * float(tail), estimate - reach, estimate + reach)
