"""What keeps a trial from being rehearsed."""

from __future__ import annotations

from core.errors import Problem

NO_DESIGN = Problem(
    "REHEARSAL_NO_DESIGN",
    "“{study}” compares no arms. Choose a design with at least two before the trial is rehearsed.",
)
NO_PRIMARY = Problem(
    "REHEARSAL_NO_PRIMARY", "“{study}” has no main outcome yet. Name one in the plan before the trial is rehearsed."
)
TOO_FEW_RUNS = Problem(
    "REHEARSAL_TOO_FEW_RUNS", "{runs} rehearsals say too little. Ask for at least {least}; 1,000 are usual."
)
TOO_FEW_WORKERS = Problem(
    "REHEARSAL_TOO_FEW_WORKERS", "{workers} processes cannot work. Ask for at least 1, or for none to take every core."
)
OUTSIDE = Problem("REHEARSAL_OUTSIDE", "{what} is {value}, and must lie between {low} and {high}.")
OUTCOME_UNSAID = Problem(
    "REHEARSAL_OUTCOME_UNSAID", "Nothing is assumed about the main outcome {outcome}. Say its mean, spread and effect."
)
