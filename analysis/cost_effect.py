"""What one unit more of an outcome cost, where the effect is settled; else nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unstated = Literal["direction", "open", "cheaper"]


@dataclass(frozen=True, slots=True)
class CostOfUnit:
    """The cost of one unit more, with the ends that follow from the effect's interval; costs are taken as known."""

    value: float
    low: float
    high: float


def cost_of_unit(extra: float, low: float, value: float, high: float, *, has_direction: bool) -> CostOfUnit | Unstated:
    """Return what one unit in the good direction cost, or why that cannot be stated.

    ``extra`` is what a person cost more than in the control arm; ``low``, ``value`` and ``high`` are the effect on a
    person and its interval, the good direction positive. The interval of the quotient is that of the effect turned
    round, which holds because the costs are no sample (Fieller's limits with a numerator known for certain). An effect
    whose interval holds zero, or that is worse, has no cost of a unit.

    Examples
    --------
    >>> cost_of_unit(100.0, 2.0, 4.0, 5.0, has_direction=True)
    CostOfUnit(value=25.0, low=20.0, high=50.0)
    >>> cost_of_unit(100.0, -1.0, 4.0, 9.0, has_direction=True)
    'open'
    """
    if not has_direction:
        return "direction"
    if low <= 0:
        return "open"
    return "cheaper" if extra <= 0 else CostOfUnit(extra / value, extra / high, extra / low)
