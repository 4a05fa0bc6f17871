"""What a check says: one `Finding` for each thing that somebody should look at, and the `Check` they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

Owner = Literal["collector", "evaluator", "trainer", "keeper"]
State = Literal["new", "asked", "settled"]
Said = Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. ``words`` is the code of its sentence, ``said`` the numbers and names in it.

    ``about`` is what it concerns where that is no single person: a collector, a device, a question, a session.
    """

    check: str
    words: str
    said: Said = field(default_factory=dict)
    participant: str = ""
    about: str = ""
    instrument: str = ""
    wave: str = ""
    nodes: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()
    state: State = "new"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: ``number`` in the list of checks, ``n`` looked at, ``threshold`` in its own unit (None without one).

    ``said`` are numbers of its own, such as a rate with its interval. ``why`` is the code of the reason why it could
    not be computed, ``off`` the reason for which somebody turned it off, ``off_by`` who did.
    """

    code: str
    number: int
    owner: Owner
    n: int
    threshold: float | None
    findings: tuple[Finding, ...] = ()
    said: Said = field(default_factory=dict)
    why: str = ""
    off: str = ""
    off_by: str = ""
    off_id: str = ""

    @property
    def is_off(self) -> bool:
        """True when somebody turned it off."""
        return bool(self.off)


@dataclass(frozen=True, slots=True)
class MissingCell:
    """How the answers of one question at one wave stand: asked, blank, don't know, refused, not applicable."""

    instrument: str
    wave: str
    node: str
    asked: int
    blank: int
    dont_know: int
    refused: int
    other: int

    @property
    def missing(self) -> int:
        """All that is no answer, for whatever reason."""
        return self.blank + self.dont_know + self.refused + self.other


@dataclass(frozen=True, slots=True)
class MissingBins:
    """People (rows, by group, in bins of equal size) by questions (columns): shares of each bin without an answer.

    ``shares[row][column]`` is None where nobody of the bin was asked. ``reasons`` likewise: the most frequent reason.
    """

    rows: tuple[str, ...]
    people: tuple[int, ...]
    columns: tuple[tuple[str, str, str], ...]
    shares: tuple[tuple[float | None, ...], ...]
    reasons: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Quality:
    """All checks in the order of the list, and what is missing where."""

    checks: tuple[Check, ...]
    missing: tuple[MissingCell, ...]
    responses: int
    people: int
    at: str

    def of(self, code: str) -> Check:
        """Return one check. KeyError when there is none."""
        found = next((check for check in self.checks if check.code == code), None)
        if found is None:
            raise KeyError(code)
        return found


def check(
    code: str,
    findings: Sequence[Finding],
    *,
    n: int,
    threshold: float | None = None,
    said: Said | None = None,
    why: str = "",
) -> Check:
    """Make a check from its code; its number and owner stand in `ORDER`."""
    number, owner = ORDER[code]
    return Check(code, number, owner, n, threshold, tuple(findings), said or {}, why)


ORDER: Mapping[str, tuple[int, Owner]] = {
    "duplicates": (1, "evaluator"),
    "near_identical": (1, "evaluator"),
    "versions": (2, "evaluator"),
    "required_missing": (3, "collector"),
    "rules": (4, "collector"),
    "outliers": (5, "collector"),
    "other_texts": (6, "evaluator"),
    "too_fast": (7, "collector"),
    "out_of_hours": (7, "collector"),
    "pauses": (7, "collector"),
    "overlaps": (7, "collector"),
    "collectors": (8, "evaluator"),
    "heaping": (9, "collector"),
    "straight_lines": (10, "evaluator"),
    "consent": (11, "evaluator"),
    "reach": (12, "collector"),
    "losses_by_arm": (13, "keeper"),
    "as_recruited": (14, "evaluator"),
    "windows": (15, "collector"),
    "places": (16, "evaluator"),
    "backchecks": (17, "evaluator"),
    "second_entry": (18, "evaluator"),
    "observers": (18, "evaluator"),
    "allocation": (19, "evaluator"),
    "sessions": (20, "trainer"),
    "clocks": (21, "evaluator"),
    "chain": (22, "evaluator"),
}
