"""Why a check beside an estimate is not given, and what to do."""

from __future__ import annotations

from core.errors import Problem

NOBODY_LOST = Problem(
    "CHECK_NOBODY_LOST", "Everyone who was to be measured has the outcome: there is no loss to make up for."
)
NO_ENDS = Problem(
    "CHECK_NO_ENDS",
    "The ends of the scale of {outcome} are not known. Give the lowest and highest value of its items where its score "
    "is defined, or call it binary if it is 0 or 1.",
)
WEIGHTED = Problem(
    "CHECK_WEIGHTED",
    "The chances of the arms differ between people, which this check does not allow for. Read the other rows instead.",
)
NO_GROUPS = Problem(
    "CHECK_NO_GROUPS",
    "Fewer than two course groups are known. Record attendance by session so that groups can be told apart.",
)
ALLOCATED_GROUPS = Problem(
    "CHECK_ALLOCATED_GROUPS",
    "Whole groups were allocated, so the main estimate already allows for them. Leave this check out of the plan.",
)
NO_LOT = Problem(
    "CHECK_NO_LOT", "The arms were not decided by lot, so there is no lot to draw again. Leave this check out."
)
NO_REDRAW = Problem(
    "CHECK_NO_REDRAW",
    "The allocation cannot be drawn again for two arms alone: its procedure does not treat all units alike. "
    "Read the model's interval.",
)
MANY_CLUSTERS = Problem(
    "CHECK_NO_CLUSTERS", "The bootstrap by cluster is for trials that allocate clusters. Leave it out of the plan."
)
NO_MODEL = Problem(
    "CHECK_NO_MODEL",
    "The regression of the main estimate gives no estimate on these rows. Read the other rows instead.",
)
NO_ATTENDANCE = Problem(
    "CHECK_NO_ATTENDANCE", "Nobody's attendance is recorded. Record who came to the sessions, or leave this out."
)
SUBGROUP_THIN = Problem(
    "CHECK_SUBGROUP_THIN",
    "Among “{level}” an arm has {rows} rows with the outcome; at least {wanted} are needed. Join levels before the "
    "data are locked.",
)
SUBGROUP_ONE = Problem(
    "CHECK_SUBGROUP_ONE", "“{name}” has one level among those with the outcome: there is nothing to compare."
)
