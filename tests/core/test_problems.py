"""Every sentence of core keeps the house wording."""

from __future__ import annotations

import re

import pytest

from core import problems
from core.errors import Problem

ALL = {name: value for name, value in vars(problems).items() if isinstance(value, Problem)}
BANNED = re.compile(r"\b(invalid|illegal|please|sorry|successfully|significant|subject|oops)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", sorted(ALL))
def test_a_problem_is_named_by_its_code_and_says_what_to_do(name):
    problem = ALL[name]
    assert problem.code == name
    assert problem.sentence.endswith(".")
    assert BANNED.search(problem.sentence) is None
    assert problem.sentence.count(". ") >= 1 or name == "LOCK_FIRST"
