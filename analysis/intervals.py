"""Confidence intervals of one estimate from its t distribution."""

from __future__ import annotations

from scipy.special import stdtr, stdtrit

from analysis.numbers.linear import Inference


def interval(inference: Inference, level: float) -> tuple[float, float]:
    """Return the two-sided interval at ``level`` (0-1), in the unit of the estimate."""
    half = float(stdtrit(inference.df, 0.5 + level / 2)) * inference.se
    return inference.estimate - half, inference.estimate + half


def p_value(inference: Inference) -> float:
    """Return the two-sided p-value of no difference."""
    return float(2 * stdtr(inference.df, -abs(inference.estimate / inference.se)))
