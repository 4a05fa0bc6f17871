"""The two kinds of failure. Standard library only: every room may import this module.

A room lists what a user can get wrong in its own ``problems.py``: one `Problem` each, whose sentence names the
place and the remedy. The command line prints ``str(error)``; the window translates by ``error.code``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing a user can put right: a stable code and an English sentence with named ``{fields}``."""

    code: str
    sentence: str


class UserError(Exception):
    """Something the user can fix; ``str(error)`` is the whole sentence, ``where`` the values in it."""

    def __init__(self, problem: Problem, **where: object) -> None:
        super().__init__(problem.sentence.format(**where))
        self.problem = problem
        self.where = where

    @property
    def code(self) -> str:
        """The stable name of the problem."""
        return self.problem.code


class BugError(Exception):
    """An invariant of ours broke; ends as an incident file."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked to stop
    """The user pressed Stop."""
