"""Shares of arms that are all compared with one control: how much more the control should get, and what it brings.

Source: Dunnett 1955: the variance of each comparison is least where the control gets the square root of the number of
other arms; with unequal cost of a person, that times the square root of the costs' ratio.
"""

from __future__ import annotations

from math import sqrt


def control_share(arms: int, cost: float = 1.0) -> float:
    """Return how many people the control should have for one in each other arm.

    ``cost`` is what a person in another arm costs over one in the control, at the same budget; with low take-up of a
    dear programme count what is spent on the average person offered.
    """
    return sqrt((arms - 1) * cost)


def gain(arms: int, share: float, cost: float = 1.0) -> float:
    """Return by what part the variance of each comparison falls against even arms of the same budget."""
    others = arms - 1

    def variance(control: float) -> float:
        return (control + others * cost) * (1 / control + 1)

    return 1 - variance(share) / variance(1.0)
