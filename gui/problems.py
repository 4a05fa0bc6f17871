"""What can stand in the user's way in the window."""

from __future__ import annotations

from core.errors import Problem

DEMO_NOT_BUILT = Problem(
    "DEMO_NOT_BUILT", "The demo study is made once, in about two minutes: run `make demo`, then choose this card again."
)
NOT_LOCKED = Problem(
    "NOT_LOCKED", "Results open after the data are locked, so that nobody steers a study by a first look."
)
NO_PLAN = Problem("NO_PLAN", "This study has no analysis plan yet. Add one before its results can be run.")
