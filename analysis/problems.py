"""What can be wrong with a table or a study that is to be analysed; one sentence each, naming place and remedy."""

from __future__ import annotations

from core.errors import Problem

FILE_MISSING = Problem("DATA_FILE_MISSING", "There is no file {path}. Check the name and the folder.")
FILE_NOT_READABLE = Problem("DATA_FILE_NOT_READABLE", "{path} cannot be opened. Check its permissions and try again.")
FILE_KIND = Problem("DATA_FILE_KIND", "{path} ends in “{suffix}”. Give a table that ends in .csv, .xlsx, .dta or .sav.")
FILE_WORD = Problem(
    "DATA_FILE_WORD",
    "{path} is a Word document, not a table. Copy the table into a spreadsheet and save it as .xlsx or .csv.",
)
FILE_OTHER = Problem(
    "DATA_FILE_OTHER",
    "{path} is not the {kind} file that its name says. Open it in the program it came from and save it as {kind}.",
)
FILE_DAMAGED = Problem(
    "DATA_FILE_DAMAGED", "{path} cannot be read as {kind}: {why}. Export it again from the program it came from."
)
FILE_ENCODING = Problem("DATA_FILE_ENCODING", "{path} is not UTF-8 text (line {row}). Save it again as “CSV UTF-8”.")
FILE_EMPTY = Problem(
    "DATA_FILE_EMPTY", "{path} has no rows of data. Give a table with the column names in the first row."
)
ROW_TOO_LONG = Problem(
    "DATA_ROW_TOO_LONG",
    "{path}, row {row}: {found} cells under {wanted} column names. Put cells that hold a "
    "comma in double quotes, or remove what stands to the right of the table.",
)
COLUMN_TWICE = Problem(
    "DATA_COLUMN_TWICE", "{path}: two columns are named “{column}”. Give each column a name of its own."
)
COLUMN_MISSING = Problem(
    "DATA_COLUMN_MISSING", "{path} has no column “{column}”, which the plan names as {role}. {hint}"
)
NOT_A_NUMBER = Problem(
    "DATA_NOT_A_NUMBER",
    "{path}, row {row}: the column “{column}” holds “{found}”, which is not a number. "
    "Correct that cell, or empty it if the value is not known.",
)
NOT_BINARY = Problem(
    "DATA_NOT_BINARY",
    "{path}, row {row}: the column “{column}” holds {found}, but the plan calls it binary. "
    'Code it as 0 and 1, or write kind = "continuous" in the plan.',
)
INFINITE = Problem(
    "DATA_INFINITE",
    "{path}, row {row}: the column “{column}” holds an infinite value. Correct that cell, or empty it.",
)
ARM_EMPTY = Problem(
    "DATA_ARM_EMPTY", "{path}, row {row}: the column “{column}” does not say which arm. Fill it in or remove the row."
)
CELL_EMPTY = Problem(
    "DATA_CELL_EMPTY", "{path}, row {row}: the column “{column}” ({role}) is empty. Fill it in or remove the row."
)
CONTROL_UNKNOWN = Problem(
    "DATA_CONTROL_UNKNOWN",
    "{path}: the column “{column}” never holds “{control}”, which the plan names as the control. "
    "It holds {found}. Write one of these as control in the plan.",
)
ONE_ARM = Problem(
    "DATA_ONE_ARM",
    "{path}: every row of the column “{column}” is “{control}”. A comparison needs at least two arms: "
    "check that the table holds all of them.",
)
ARM_TOO_SMALL = Problem(
    "DATA_ARM_TOO_SMALL",
    "{path}: only one row has “{arm}” in the column “{column}” (row {row}). An arm needs at least two units: "
    "check the codes, or leave that arm out of the table.",
)
CLUSTER_SPLIT = Problem(
    "DATA_CLUSTER_SPLIT",
    "{path}: the cluster “{cluster}” (column “{column}”) is in the arm “{first}” in row {first_row} and in “{second}” "
    "in row {row}. A cluster is allocated whole: correct its arm, or take the cluster column out of the plan.",
)
WEIGHT_NOT_POSITIVE = Problem(
    "DATA_WEIGHT_NOT_POSITIVE",
    "{path}, row {row}: the weight (column “{column}”) is {found}. A weight is 1 divided by the probability of the arm "
    "the row is in, so it is above 0: correct it or remove the row.",
)
FORM_HAS_ERRORS = Problem(
    "DATA_FORM_HAS_ERRORS",
    "The form cannot be used to score the table. {why} Correct that; `pilotage form check` lists everything.",
)
NO_OUTCOMES = Problem("PLAN_NO_OUTCOMES", "The plan has no outcome. Add at least one [[outcome]].")
DESIGN_MISSING = Problem(
    "STUDY_DESIGN_MISSING", "The study “{study}” has no design yet. Set its arms and procedure before analysing it."
)
PLAN_MISSING = Problem(
    "STUDY_PLAN_MISSING", "The study “{study}” has no analysis plan yet. Write the plan and its outcomes first."
)
INSTRUMENT_MISSING = Problem(
    "OUTCOME_INSTRUMENT_MISSING",
    "The outcome “{outcome}” needs the instrument “{instrument}”, which the study does not hold. "
    "Add the instrument, or correct the outcome in the plan. The study holds: {known}.",
)
SCALE_MISSING = Problem(
    "OUTCOME_SCALE_MISSING",
    "The outcome “{outcome}” names the score “{scale}”, which the instrument “{instrument}” does not give. "
    "It gives: {known}. Correct the outcome in the plan.",
)
SUBGROUP_MISSING = Problem(
    "SUBGROUP_MISSING",
    "The plan compares effects between levels of “{subgroup}”, which is neither a fact known about participants nor a "
    "question of the first wave. Remove it from the plan's subgroups or correct its name.",
)
COVARIATE_MISSING = Problem(
    "COVARIATE_MISSING",
    "The plan names the covariate “{covariate}”, which is neither a fact known about participants nor a question they "
    "answered. Remove it from the plan or correct its name.",
)
