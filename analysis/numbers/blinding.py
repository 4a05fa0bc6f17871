"""How well blinding held: whether people who guess the arm guess right more often than wrong."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats

from analysis.numbers import problems_methods as problems
from analysis.numbers.checked import at_least, share
from core.errors import UserError

METHOD = "The blinding index"


@dataclass(frozen=True, slots=True)
class BlindingIndex:
    """From -1 (all guess wrong) through 0 (as good as chance, or nobody guesses) to 1 (all guess right), of one arm."""

    value: float
    ci_low: float
    ci_high: float
    n: int


def bang_index(right: int, wrong: int, unsure: int, *, level: float = 0.95) -> BlindingIndex:
    """Return Bang's index of one arm: those who guess right less those who guess wrong, over all who were asked.

    Normal interval, cut at -1 and 1. Refuses counts below 0 and nobody asked.
    Source: Bang, Ni & Davis (2004), *Controlled Clinical Trials* 25, 143-156.
    """
    for name, count in (("right", right), ("wrong", wrong), ("unsure", unsure)):
        at_least(count, 0, METHOD, name)
    n = right + wrong + unsure
    if not n:
        raise UserError(problems.TOO_FEW, method=METHOD, needed=1, unit="people who were asked", found=0)
    p, q = right / n, wrong / n
    value, se = p - q, float(np.sqrt(max(p * (1 - p) + q * (1 - q) + 2 * p * q, 0.0) / n))
    reach = float(stats.norm.ppf(0.5 + share(level, METHOD, "the level") / 2)) * se
    return BlindingIndex(value, max(-1.0, value - reach), min(1.0, value + reach), n)
