"""What the later pages of a technical report say of a study: its dates, who came, answers item by item, field work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from analysis.facts_process import Blinding, Funnel
from instruments.backcheck_kinds import Kind

Span = Literal["wave", "series", "protocol", "plan", "sealed", "revealed", "data", "harms"]
Counts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """Something with days: ``first`` to ``last`` as it happened, ``opens`` to ``closes`` as planned ("" where not).

    ``n`` is how many people answered, or how many entries there are; 0 for what happens once.
    """

    kind: Span
    label: str
    first: str
    last: str
    opens: str = ""
    closes: str = ""
    n: int = 0


@dataclass(frozen=True, slots=True)
class Dose:
    """Who came to which session: distinct rows of the attendance list and how many people share each.

    A row has a share of the planned minutes (0-1) for each session, None where the person was not on its list; rows
    run from the most to the least.
    """

    sessions: tuple[str, ...]
    rows: tuple[tuple[tuple[float | None, ...], int], ...]

    @property
    def people(self) -> int:
        """Everybody on a list."""
        return sum(n for _, n in self.rows)


@dataclass(frozen=True, slots=True)
class ItemAnswers:
    """One item: how many of each arm gave each answer, and how many gave none (don't know, refused, blank).

    ``is_joined`` says that rare answers were counted with their neighbours, or left out.
    """

    name: str
    wording: str
    is_reversed: bool
    counts: tuple[Counts, ...]
    none: Counts
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class ScaleAnswers:
    """The items behind one outcome at its wave. Of a test the answers are right and not right, nothing else."""

    outcome: str
    label: str
    wave: str
    is_test: bool
    arms: tuple[str, ...]
    answers: tuple[str, ...]
    items: tuple[ItemAnswers, ...]


@dataclass(frozen=True, slots=True)
class CheckCount:
    """One check of the field work: how many were looked at, found, and settled; ``why`` it says nothing."""

    code: str
    n: int
    found: int
    settled: int
    why: str = ""
    off: str = ""


@dataclass(frozen=True, slots=True)
class ErrorCount:
    """Answers of one kind that differ when asked again; shares 0-1 with a 95 % interval."""

    kind: Kind
    answers: int
    differ: int
    rate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Site:
    """One place: people ``allocated`` there by arm, and how many of them answered at the last wave."""

    code: str
    label: str
    allocated: Counts
    answered: int

    @property
    def people(self) -> int:
        """Everybody allocated there."""
        return sum(self.allocated)


@dataclass(frozen=True, slots=True)
class Annex:
    """All of it; empty where the study holds nothing of the kind."""

    timeline: tuple[Dated, ...] = ()
    dose: Dose | None = None
    scales: tuple[ScaleAnswers, ...] = ()
    checks: tuple[CheckCount, ...] = ()
    errors: tuple[ErrorCount, ...] = ()
    corrections: int = 0
    responses: int = 0
    sites: tuple[Site, ...] = ()
    site_wave: str = ""
    funnels: tuple[Funnel, ...] = ()
    blinding: tuple[Blinding, ...] = ()
