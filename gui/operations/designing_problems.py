"""What can stand in the way of a change to the design."""

from __future__ import annotations

from core.errors import Problem

WAVE_USED = Problem(
    "WAVE_USED", "The wave {wave} measures {outcome}. Measure that at another wave first, under Outcomes."
)
WAVE_CROSSES = Problem(
    "WAVE_CROSSES",
    "The waiting list gets the programme after the wave {wave}. Choose another last wave of the comparison first.",
)
