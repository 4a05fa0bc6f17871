"""What can be wrong with the numbers given to a statistical method; one sentence each, naming place and remedy."""

from __future__ import annotations

from core.errors import Problem

TOO_FEW = Problem(
    "METHOD_TOO_FEW",
    "{method} needs at least {needed} {unit}; there are {found}. Collect more, or leave this figure out.",
)
NO_VALUES = Problem(
    "METHOD_NO_VALUES",
    "{method} has no values: {what} is missing in every row. Check the column, or leave it out.",
)
CONSTANT = Problem(
    "METHOD_CONSTANT",
    "{method} cannot be computed: {what} has the same value everywhere. Check its coding, or leave it out.",
)
REDUNDANT = Problem(
    "METHOD_REDUNDANT",
    "{method} cannot be computed: {what} can be written exactly from the others. Keep only one of them.",
)
LENGTHS_DIFFER = Problem(
    "METHOD_LENGTHS_DIFFER",
    "{method} needs {first} and {second} of the same length; they have {one} and {other}. "
    "Give one value a row in each.",
)
OUT_OF_RANGE = Problem("METHOD_OUT_OF_RANGE", "{method}: {name} is {value}. Give a number {wanted}.")
INFINITE = Problem(
    "METHOD_INFINITE",
    "{method}: {what} holds a value too large to compute with (above 1e100, or infinite). "
    "Correct that cell, or empty it if it is not known.",
)
NOT_NUMBERS = Problem(
    "METHOD_NOT_NUMBERS", "{method} needs numbers in {what}; it holds words. Code the answers as numbers."
)
NOT_BINARY = Problem("METHOD_NOT_BINARY", "{method} needs {what} coded 0 and 1; it holds {found}. Recode it.")
NOT_WHOLE = Problem(
    "METHOD_NOT_WHOLE", "{method} needs whole numbers from 0 in {what}; it holds {found}. Recode the answers."
)
TOO_FEW_CATEGORIES = Problem(
    "METHOD_TOO_FEW_CATEGORIES",
    "{method} needs at least two different answers; all {found} ratings are the same. "
    "Report the share of agreement instead.",
)
EMPTY_CELLS = Problem(
    "METHOD_EMPTY_CELLS",
    "{method} is not defined because {what}. Report {instead} instead.",
)
NOT_REACHED = Problem(
    "METHOD_NOT_REACHED",
    "{method} cannot reach the power {power} with these numbers, whatever {what} is. Change the design or the effect.",
)
NO_SOLUTION = Problem(
    "METHOD_NO_SOLUTION",
    "{method} found no solution for these data: {why}. Use fewer parameters, or more people.",
)
NO_VARIANCE = Problem(
    "METHOD_NO_VARIANCE",
    "{method}: the variance cannot be estimated because {why}. {remedy}",
)
