"""What can stop a model, a redraw test or a bound from being computed; one sentence each, naming the remedy."""

from __future__ import annotations

from core.errors import Problem

LENGTHS = Problem(
    "MODEL_LENGTHS", "“{name}” has {found} values where {wanted} are needed. Give one value for each row of the table."
)
NOT_NUMERIC = Problem(
    "MODEL_NOT_NUMERIC", "“{name}” holds values that are not numbers. Code them as numbers, or leave the variable out."
)
INFINITE = Problem(
    "MODEL_INFINITE", "“{name}” holds an infinite value. Correct it, or empty that cell if the value is not known."
)
EXTREME = Problem(
    "MODEL_EXTREME",
    "“{name}” holds values too large or too small to compute with. Change the unit they are written in.",
)
NOT_BINARY = Problem("MODEL_NOT_BINARY", "“{name}” must be 0 or 1 in every row. It also holds {found}: recode it.")
LEVEL = Problem("MODEL_LEVEL", "The level of an interval is {found}. Give a share above 0 and below 1, such as 0.95.")
NOT_WHOLE = Problem(
    "MODEL_NOT_WHOLE",
    "“{name}” must hold whole numbers from 0 to {highest}. It also holds {found}: number the arms 0, 1, 2, …",
)
BLOCK_COUNT = Problem(
    "BLOCKS_COUNT",
    "The block “{block}” of {size} units needs the number of them that is treated, from 0 to {size}. Give one for it.",
)
ALL_MISSING = Problem(
    "MODEL_ALL_MISSING", "“{name}” is empty in every row. Leave it out of the model, or enter its values."
)
LABEL_MISSING = Problem("MODEL_LABEL_MISSING", "“{name}” is empty in {rows} rows. Fill it in or remove those rows.")
WEIGHTS = Problem("MODEL_WEIGHTS", "Weights must be above 0 and finite. Correct them or remove those rows.")
PROBABILITY = Problem(
    "MODEL_PROBABILITY",
    "A unit has the probability {found} of the arm it is in; it must lie above 0 and at most 1, and below 1 for a unit "
    "that could be in either arm. Leave out units whose arm was certain, or correct the probability.",
)
TOO_FEW_ROWS = Problem(
    "MODEL_TOO_FEW_ROWS",
    "Only {rows} complete rows remain for {terms} terms. Take terms out of the model or collect more data.",
)
ONE_ARM = Problem(
    "MODEL_ONE_ARM",
    "After rows without the outcome are left out, only one arm remains. A comparison needs both: check the outcome.",
)
ARM_TOO_SMALL = Problem(
    "MODEL_ARM_TOO_SMALL",
    "The {arm} arm has {rows} observed {units}; its spread cannot be estimated from fewer than 2. Report the numbers "
    "without an interval, or use a redraw test.",
)
FEW_CLUSTERS = Problem(
    "MODEL_FEW_CLUSTERS",
    "{found} clusters are observed; {wanted} or more are needed, with both arms among them. Analyse by redraw, or "
    "describe the clusters one by one.",
)
CLUSTER_SPLIT = Problem(
    "MODEL_CLUSTER_SPLIT", "The cluster “{cluster}” is in both arms, but clusters are allocated whole. Correct its arm."
)
CONSTANT = Problem(
    "MODEL_CONSTANT", "“{name}” is the same in every row used, so nothing can be estimated from it. Leave it out."
)
COLLINEAR = Problem(
    "MODEL_COLLINEAR",
    "The effect of “{name}” cannot be told apart from the other terms of the model. Take out the covariate or stratum "
    "that repeats it.",
)
NO_VARIANCE = Problem(
    "MODEL_NO_VARIANCE",
    "The standard error of “{name}” cannot be estimated: one row or one cluster decides it alone, or nothing varies. "
    "Pool that stratum with another, or use a redraw test.",
)
NO_DRAWS = Problem("REDRAW_NO_DRAWS", "A redraw test needs at least 1 redraw of the {wanted} allocated units.")
NOT_AMONG_DRAWS = Problem(
    "REDRAW_NOT_AMONG_DRAWS",
    "The actual allocation is not one that the stated procedure could give. Check blocks, clusters and numbers per arm "
    "against the procedure that was run.",
)
NO_REDRAW = Problem(
    "REDRAW_NO_CHOICE",
    "Every redraw gives the same comparison, so nothing can be tested: no block holds both arms. Pool the blocks.",
)
TOO_MANY = Problem(
    "REDRAW_TOO_MANY", "There are {found} possible allocations, more than the limit of {limit}. Draw at random instead."
)
WEAK_FIRST_STAGE = Problem(
    "CACE_NO_FIRST_STAGE",
    "Taking part is the same in both arms, so the effect on those who took part cannot be computed. Report the effect "
    "of the offer alone.",
)
IV_COUNT = Problem(
    "CACE_IV_COUNT", "The model has {instruments} instruments for {treatments} treatments; give at least as many."
)
NOBODY_ANSWERED = Problem(
    "BOUNDS_NOBODY", "Nobody in the {arm} arm has the outcome, so the effect cannot be bounded. Check the outcome."
)
SCALE_LIMITS = Problem(
    "BOUNDS_LIMITS",
    "The scale runs from {low} to {high}, but the outcome holds {found}. Correct the limits or the data.",
)
POOL_INPUT = Problem(
    "IMPUTATION_POOL",
    "Pooling needs at least 2 completed data sets, each with an estimate and a variance of 0 or more.",
)
IMPUTE_ARM = Problem(
    "IMPUTATION_ARM",
    "In the {arm} arm only {rows} rows have “{name}”, too few to impute the rest from. Use fewer variables, or report "
    "bounds instead.",
)
SEPARATION = Problem(
    "MODEL_SEPARATION",
    "A group has only zeros or only ones, so the odds or rate of “{name}” is infinite. Report the "
    "difference in shares, or join small groups.",
)
NOT_COUNT = Problem("MODEL_NOT_COUNT", "“{name}” must hold counts of 0 or more. Correct the value {found}.")
NOT_SETTLED = Problem(
    "MODEL_NOT_SETTLED",
    "The {model} did not settle on an answer. Take terms out of it, or use the linear model of the same outcome.",
)
ONE_LEVEL = Problem("MODEL_ONE_LEVEL", "“{name}” has fewer than {wanted} levels among the rows used. Check the data.")
NOTHING_REPEATED = Problem(
    "MODEL_NOTHING_REPEATED",
    "Every level of “{name}” has a single row, so its variance cannot be told from the rest. Use a model without it.",
)
SERIES_SHORT = Problem(
    "SERIES_SHORT", "The series has {points} points for {terms} terms; at least {wanted} are needed. Add periods."
)
LAG = Problem("SERIES_LAG", "The lag {found} does not fit a series of {points} points. Choose between 0 and {highest}.")
EXPOSURE = Problem("MODEL_EXPOSURE", "The exposure must be above 0 in every row. Correct it or remove those rows.")
NOT_PAIRED = Problem(
    "PAIRS_INCOMPLETE", "{pairs} complete pairs remain; at least 2 are needed. Analyse the units without pairing."
)
NO_BLOCKS = Problem("BLOCKS_ONE_ARMED", "No block has both arms observed. Pool blocks, or analyse without them.")
ONE_SMALL_BLOCK = Problem(
    "BLOCKS_ONE_SMALL",
    "Exactly one block has a single unit in an arm, so its variance can be estimated neither inside it nor "
    "between such blocks. Pool it with another block.",
)
MIXED_BLOCK = Problem(
    "BLOCKS_HALF_SHARE",
    "The block “{block}” holds half or more of all units in blocks with a single unit in an arm, so the variance "
    "between those blocks cannot be estimated. Pool it with another block.",
)
NO_TERM = Problem("MODEL_NO_TERM", "The model has no term “{name}”. It has: {known}.")
NO_COLUMN = Problem("MODEL_NO_COLUMN", "The table has no column “{name}”. It has: {known}.")
CROSSED_OVER = Problem(
    "WAITLIST_CROSSED_OVER",
    "At “{wave}” the waiting arm had had the programme too, so there is no comparison. Describe each arm's values.",
)
EMPTY_CELL = Problem(
    "DESIGN_EMPTY_CELL", "Nobody with the outcome has {cell}, so that effect cannot be told apart. Report the others."
)
MIXED_CELL = Problem(
    "WEDGE_MIXED_CELL",
    "A site has rows with and without the programme in the same period. Split that period, or correct the start.",
)
