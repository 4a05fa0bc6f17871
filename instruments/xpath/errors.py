"""What can be wrong with a rule, and where in it."""

from __future__ import annotations


class XPathError(Exception):
    """A rule that cannot be read or run; ``at`` is the offset of the spot in the rule's text."""

    def __init__(self, message: str, at: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.at = at
