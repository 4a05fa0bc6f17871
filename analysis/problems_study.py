"""Why the results of a study stay closed."""

from __future__ import annotations

from core.errors import Problem

DATA_NOT_LOCKED = Problem(
    "DATA_NOT_LOCKED",
    "The data of “{study}” are not locked. Results open after the lock, so that nobody steers a study by a first look.",
)
NO_PLAN = Problem("NO_PLAN", "“{study}” has no analysis plan yet. Add one before its results can be run.")
NOT_TO_SPLIT = Problem(
    "NOT_TO_SPLIT",
    "“{outcome}” cannot be looked at by {name}: the study holds no such fact from before the draw, or its arms change "
    "over time. Choose another.",
)
