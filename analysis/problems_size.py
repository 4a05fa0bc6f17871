"""Why no size can be worked out or checked for a study."""

from __future__ import annotations

from core.errors import Problem

SIZE_NO_ARMS = Problem(
    "SIZE_NO_ARMS",
    "Nothing is compared in this study, so it has no power. Add an arm, or read how wide its intervals would be.",
)
SIZE_START = Problem(
    "SIZE_START",
    "A randomised start is judged by how many starts are possible, which no formula gives. Count them instead.",
)
SIZE_CHECK = Problem(
    "SIZE_CHECK",
    "The simulation covers averages and yes or no, not counts. Use the formula for this outcome.",
)
