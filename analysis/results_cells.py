"""What a report says of single designs beside the estimates: cells of a factorial, sessions of each unit, what could
have been found.
"""

from __future__ import annotations

from dataclasses import dataclass

Row = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class CellMean:
    """The mean of one cell of a factorial with its interval; ``first`` and ``second`` say which components it got."""

    label: str
    first: bool
    second: bool
    n: int
    mean: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class FactorialCells:
    """The four cells of one outcome: neither component, the second, the first, both; intervals at ``level``."""

    outcome: str
    label: str
    factors: tuple[str, str]
    cells: tuple[CellMean, ...]
    level: float


@dataclass(frozen=True, slots=True)
class StartSeries:
    """Each unit's values session by session where a lot decided the start; None where nothing was measured.

    ``starts`` is the first session with the programme of each unit, from 0, and the number of sessions where none had
    it. Units are in the order of their starts and have no names.
    """

    outcome: str
    label: str
    periods: tuple[str, ...]
    starts: tuple[int, ...]
    values: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Detected:
    """The smallest effect that the error of an estimate lets find in 80 of 100 trials, in the outcome's own unit.

    ``single`` at ``alpha``, ``family`` at the level of the outcome's one interval; ``sd`` is that of the control
    group, None where there is none.
    """

    outcome: str
    label: str
    contrast: str
    n: int
    single: float
    family: float
    sd: float | None
