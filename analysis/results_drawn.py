"""What a report draws or lists beside its estimates: a fitted series, likeness, cells of a schedule."""

from __future__ import annotations

from dataclasses import dataclass

Row = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class FittedSeries:
    """A series as its model sees it, a value a period, in the unit of the observed rates.

    ``fitted`` runs through all periods; ``without`` is what the past let expect from the start on, with its interval
    (``low``, ``high``) at ``level``; the values before the start are left out. ``exposure`` is what the counts rest on.
    """

    outcome: str
    start: int
    months: tuple[str, ...]
    fitted: tuple[float, ...]
    without: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    exposure: tuple[float, ...]
    level: float


@dataclass(frozen=True, slots=True)
class ClusterLikeness:
    """How alike people of one cluster are in one outcome, within arms: ICC by analysis of variance, Searle's interval.

    ``why`` says why there is none.
    """

    outcome: str
    label: str
    n: int
    clusters: int
    icc: float | None = None
    low: float | None = None
    high: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class ScheduleCells:
    """Clusters (rows, by sequence) by periods (columns) of one outcome of a stepped wedge.

    ``planned`` is 1 with the programme, 0 without, -1 left out; ``n`` how many answers each cell has and ``means``
    their mean, None where there are none.
    """

    outcome: str
    label: str
    clusters: tuple[str, ...]
    sequences: tuple[str, ...]
    periods: tuple[str, ...]
    planned: tuple[tuple[int, ...], ...]
    n: tuple[tuple[int, ...], ...]
    means: tuple[Row, ...]
