"""What can be wrong with the criteria and the rounds of a pilot."""

from __future__ import annotations

from core.errors import Problem

BANDS_CROSSED = Problem(
    "BANDS_CROSSED",
    "The bands of “{name}” cross: the border of go is worse than that of stop. Turn the two round, or say which "
    "direction is better.",
)
CRITERION_UNKNOWN = Problem("CRITERION_UNKNOWN", "There is no criterion number {no}. Choose one of the study's list.")
ROUND_UNKNOWN = Problem("ROUND_UNKNOWN", "There is no round {no}. The rounds of this study are: {known}.")
REASON_MISSING = Problem(
    "REASON_MISSING",
    "The decision after round {round} needs the name of who decides, and a reason where it differs from the band "
    "proposed ({proposed}).",
)
