"""Routine counts of a study as one series: months in order, counts and exposures added up over the units."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from analysis.arrays import SeriesRows
from core.design import TrialDesign
from core.plan import Outcome

if TYPE_CHECKING:
    from core.study import Study

# The instrument of an outcome that is a routine series: counts are not asked of anybody.
SERIES = "series"
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def series_of(study: Study, design: TrialDesign, outcome: Outcome) -> SeriesRows:
    """Return the series that an outcome names by its score (or its code).

    Only months that every unit has are kept; a month missing inside is named in ``gaps``. The programme starts in the
    month of the outcome's wave where that is a month, else in that of the design's date of change (``crosses_on``).
    """
    name = outcome.scale or outcome.code
    points = [point for point in study.series.all() if point.series == name]
    units = sorted({point.unit for point in points})
    by_unit = {unit: {p.month: p for p in points if p.unit == unit} for unit in units}
    if not points:
        known = sorted({point.series for point in study.series.all()})
        return SeriesRows((), np.empty(0), np.empty(0), start_of(design, outcome), 0, (), tuple(known))
    first, last = max(min(rows) for rows in by_unit.values()), min(max(rows) for rows in by_unit.values())
    months = tuple(_months(first, last))
    gaps = tuple(f"{unit} {month}" for unit in units for month in months if month not in by_unit[unit])
    whole = () if gaps else months
    held = [[by_unit[unit][month] for unit in units] for month in whole]
    count = np.array([sum(point.count for point in row) for row in held], dtype=np.float64)
    exposure = np.array([sum(point.exposure for point in row) for row in held], dtype=np.float64)
    return SeriesRows(whole, count, exposure, start_of(design, outcome), len(units), gaps, ())


def start_of(design: TrialDesign, outcome: Outcome) -> str:
    """Return the month in which the programme starts, "" when nothing says so."""
    for text in (outcome.wave, design.crosses_on[:7]):
        if _MONTH.fullmatch(text):
            return text
    return ""


def _months(first: str, last: str) -> list[str]:
    place, end = (12 * int(text[:4]) + int(text[5:]) - 1 for text in (first, last))
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(place, end + 1)]
