"""What can stand in the way of putting a finished response right."""

from __future__ import annotations

from core.errors import Problem

CORRECTS_NOTHING = Problem(
    "CORRECTS_NOTHING", "The answer is what it was. Give another answer, or keep the one that stands."
)
CORRECTS_UNASKED = Problem(
    "CORRECTS_UNASKED",
    "{question} cannot be changed here: it is worked out from other answers, or does not apply. Change those answers.",
)
CORRECTION_REFUSED = Problem("CORRECTION_REFUSED", "{question} does not take this answer: {why} Give another answer.")
QUERY_OPEN = Problem("QUERY_OPEN", "This query is open, so there is no decision to take back. Decide it first.")
DECISION_BUILT_ON = Problem(
    "DECISION_BUILT_ON", "The answer was put right again after this decision. Take that back first, then the decision."
)
