"""How numbers are written: decimals that fit the interval, real minus signs, halves. No sentence is here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from analysis.frames_series import SERIES
from analysis.results import Estimate
from core.plan import Outcome
from reports.locales import locale

Unit = Literal["points", "percent", "plain"]

# A score whose error is smaller than this lies on a short scale, such as 0 to 1: its steps are no points.
_POINTS_FROM = 0.05

# Scores that scoring gives from 0 to 1 beside a test's own score.
SHARE_SCALES = ("__dont_know",)


@dataclass(frozen=True, slots=True)
class Reading:
    """One estimate as it is said: in its spoken unit (binary: percentage points), natural direction, with decimals.

    ``good`` is 1 when higher is better or no direction is, -1 when lower is; the ``good_`` values have the good
    direction positive. ``matters`` is None when the plan names no difference that matters.
    """

    value: float
    low: float
    high: float
    matters: float | None
    unit: Unit
    decimals: int
    good: int

    @property
    def good_value(self) -> float:
        """The estimate with the good direction positive."""
        return self.value * self.good

    @property
    def good_low(self) -> float:
        """The interval's worse end."""
        return self.low if self.good > 0 else -self.high

    @property
    def good_high(self) -> float:
        """The interval's better end."""
        return self.high if self.good > 0 else -self.low


def is_share(outcome: Outcome) -> bool:
    """Return whether an outcome is stored from 0 to 1 but said of 100: yes or no, or a test's share of "don't know"."""
    return outcome.kind == "binary" or outcome.scale.endswith(SHARE_SCALES)


def unit_of(outcome: Outcome) -> Unit:
    """Return the unit an outcome is said in; a column of an outside table has none we know of."""
    if is_share(outcome):
        return "percent"
    if outcome.kind == "count" or outcome.instrument == SERIES:
        return "plain"
    return "points" if outcome.scale or outcome.instrument else "plain"


def factor(outcome: Outcome) -> float:
    """Return what turns an outcome's stored values into spoken ones: shares become percent."""
    return 100.0 if is_share(outcome) else 1.0


def read(estimate: Estimate) -> Reading | None:
    """Return an estimate as it is said, or None when it was refused or is not finite."""
    ends = (estimate.estimate, estimate.ci_low, estimate.ci_high, estimate.se)
    if estimate.refusal is not None or any(end is None or not math.isfinite(end) for end in ends):
        return None
    value, low, high, se = (float(end) * factor(estimate.outcome) for end in ends if end is not None)
    outcome = estimate.outcome
    matters = outcome.matters if outcome.matters and outcome.matters > 0 else None
    if matters is not None and outcome.kind != "binary":
        matters *= factor(outcome)
    unit = unit_of(outcome)
    if unit == "points" and se < _POINTS_FROM:
        unit = "plain"
    decimals = fitting_decimals(se, unit)
    borders = [0.0] if matters is None else [0.0, matters, -matters]
    while decimals < 6 and any(_crosses(end, border, decimals) for end in (low, high) for border in borders):
        decimals += 1
    return Reading(value, low, high, matters, unit, decimals, -1 if outcome.better == "lower" else 1)


def fitting_decimals(se: float, unit: Unit) -> int:
    """Return the decimals a standard error justifies: points 0 from 0.5 on, else 1; other units two digits of it.

    Examples
    --------
    >>> fitting_decimals(0.7, "points"), fitting_decimals(0.4, "points"), fitting_decimals(0.0185, "plain")
    (0, 1, 3)
    """
    if se <= 0:
        return 0
    if unit == "plain":
        return min(6, max(0, math.ceil(math.log10(2 / se))))
    return 0 if se >= 0.5 else 1


def number(value: float, decimals: int = 0) -> str:
    """Write a number, halves away from zero, with a real minus sign and thousands; a rounded zero has no sign.

    Examples
    --------
    >>> number(-2.4), number(1800), number(-0.04, 1)
    ('−2', '1,800', '0.0')
    >>> number(12.5), number(60.5)
    ('13', '61')
    """
    rounded = Decimal(repr(abs(float(value)))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{rounded:,f}"
    negative = value < 0 and any(digit in text for digit in "123456789")
    here = locale()
    if (here.thousands, here.decimal) != (",", "."):
        text = text.translate({ord(","): here.thousands, ord("."): here.decimal})
    return f"{_sign_mark()}−{text}" if negative else text


def signed(value: float, decimals: int = 0) -> str:
    """Write a difference with its sign: "+12", "−2", "0"."""
    text = number(value, decimals)
    positive = value > 0 and any(digit in text for digit in "123456789")
    return f"{_sign_mark()}+{text}" if positive else text


def _sign_mark() -> str:
    """Return the mark that keeps a sign at the left of its number where lines run from right to left."""
    return "\u200e" if locale().right_to_left else ""


def halves(value: float) -> str:
    """Write a count of items to the nearest half: 5.52 is "5½"."""
    rounded = math.floor(value * 2 + 0.5) / 2
    whole, rest = int(rounded), rounded - int(rounded)
    return f"{whole}½" if rest and whole else "½" if rest else str(whole)


def percent(part: float, whole: float, decimals: int = 0) -> str:
    """Write a share as percent without the sign; "–" when the whole is empty."""
    return number(100 * part / whole, decimals) if whole else "–"


def p_value(p: float | None) -> str:
    """Write an exact p with three decimals; "–" when there is none."""
    if p is None or not math.isfinite(p):
        return "–"
    return f"< {number(0.001, 3)}" if p < 0.001 else number(p, 3)


def _rounded(value: float, decimals: int) -> float:
    size = Decimal(repr(abs(float(value)))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return float(size) if value >= 0 else -float(size)


def _crosses(end: float, border: float, decimals: int) -> bool:
    rounded = _rounded(end, decimals)
    return (end > border) != (rounded > border) or (end < border) != (rounded < border)
