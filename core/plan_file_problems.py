"""What can be wrong with a `study.toml` or a `PLAN.toml`."""

from __future__ import annotations

from core.errors import Problem

NO_FILE = Problem("PLAN_FILE_MISSING", "There is no file {path}. Check the name and the folder.")
NOT_READABLE = Problem("PLAN_FILE_NOT_READABLE", "{path} cannot be read: {why}. Check its permissions and try again.")
NOT_TEXT = Problem(
    "PLAN_FILE_NOT_TEXT",
    "{path} is not a UTF-8 text file. Write the plan in a text editor and save it as UTF-8 with the ending .toml.",
)
NOT_TOML = Problem(
    "PLAN_FILE_NOT_TOML",
    "{path} is not written as TOML: {why}. Write one `key = value` a line under a [table] heading, texts in quotes.",
)
UNKNOWN_KEY = Problem(
    "PLAN_UNKNOWN_KEY", "{path}: {place} has no key `{key}`. Remove it or write one of these instead: {known}."
)
MISSING_KEY = Problem("PLAN_MISSING_KEY", "{path}: {place} needs the key `{key}`. Add a line such as {example}.")
MISSING_TABLE = Problem("PLAN_MISSING_TABLE", "{path} has no {place}. Add it with these keys: {known}.")
WRONG_TYPE = Problem(
    "PLAN_WRONG_TYPE", "{path}: {place}, key `{key}` holds {found}, but must be {wanted}. Write it as {example}."
)
UNKNOWN_WORD = Problem(
    "PLAN_UNKNOWN_WORD", '{path}: {place}, key `{key}` says "{found}". Write one of these instead: {known}.'
)
OUT_OF_RANGE = Problem("PLAN_OUT_OF_RANGE", "{path}: {place}, key `{key}` is {found}. Write {wanted}.")
DUPLICATE_CODE = Problem(
    "PLAN_DUPLICATE_CODE", '{path}: {place} has the code "{code}" twice. Give each one a code of its own.'
)
UNKNOWN_WAVE = Problem(
    "PLAN_UNKNOWN_WAVE",
    '{path}: {place}, key `{key}` names the wave "{found}", which no [[wave]] has. Write one of these: {known}.',
)
TOO_FEW_ARMS = Problem(
    "PLAN_TOO_FEW_ARMS", "{path} has {n} [[arm]] table(s). Write at least two, the control first, each with a code."
)
