"""What can stop a design from being redrawn; one sentence each, with the remedy."""

from __future__ import annotations

from core.errors import Problem

NOTHING_TO_REDRAW = Problem(
    "REDRAW_NOTHING_DRAWN",
    "“{contrast}” cannot be tested by drawing again: {why}. Read its interval instead.",
)
REDRAW_WIDTH = Problem(
    "REDRAW_WIDTH",
    "The draws have {found} columns where {wanted} are needed: one for each {unit}, in sorted order of the labels.",
)
NO_PLACEBO = Problem(
    "SERIES_NO_PLACEBO",
    "No made-up date can be tried before the start: {why}. At least {wanted} periods before the start are needed.",
)
