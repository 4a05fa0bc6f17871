"""Routine counts by month: what is pasted, and what the study has."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.change import Change
from core.errors import UserError
from core.values import SeriesPoint
from gui.digits import western
from gui.problems import DESIGN_NOT_THERE

if TYPE_CHECKING:
    from core.study import Study

COLUMNS = ("month", "count", "exposure", "unit", "series")
_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})")
_SERIES = "series"


@dataclass(frozen=True, slots=True)
class PastedCounts:
    """What was understood of a pasted table; ``problems`` name a line and what is wrong with it."""

    points: tuple[SeriesPoint, ...]
    problems: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class CountLine:
    """One series of one unit: from and to which month, how many months and events."""

    series: str
    unit: str
    first: str
    last: str
    months: int
    events: int


@dataclass(frozen=True, slots=True)
class CountsView:
    """Everything the tab shows. ``name`` is the series the plan names first; ``start`` when the programme starts."""

    lines: tuple[CountLine, ...]
    name: str
    start: str
    can_start: bool


def read_counts(study: Study) -> CountsView:
    """Read the series of a study."""
    found: dict[tuple[str, str], list[SeriesPoint]] = {}
    for point in study.series.all():
        found.setdefault((point.series, point.unit), []).append(point)
    lines = tuple(
        CountLine(series, unit, min(p.month for p in points), max(p.month for p in points), len(points),
                  sum(p.count for p in points))
        for (series, unit), points in found.items()
    )  # fmt: skip
    plan, design = study.plan.get(), study.design.get()
    named = next((o.scale or o.code for o in (plan.outcomes if plan else ()) if o.instrument == _SERIES), "")
    locked = any(lock.kind == "protocol" for lock in study.plan.locks())
    return CountsView(lines, named, design.crosses_on[:7] if design else "", design is not None and not locked)


def read_pasted(text: str, name: str) -> PastedCounts:
    """Understand rows of a spreadsheet: month, count, then exposure, unit and series where there are any.

    A first line of column names gives their order; months are written 2026-03, 03/2026 or the like, digits of any
    script.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    order: tuple[str, ...] = COLUMNS
    first = 1
    if lines:
        head = [cell.strip().casefold() for cell in _cells(lines[0])]
        if "month" in head and "count" in head:
            order, lines, first = tuple(head), lines[1:], 2
    points, problems = [], []
    for number, line in enumerate(lines, first):
        cells = dict(zip(order, (cell.strip() for cell in _cells(line)), strict=False))
        month, count = _month(cells.get("month", "")), _whole(cells.get("count", ""))
        exposure = _number(cells.get("exposure", "") or "1")
        if not month:
            problems.append((number, "month"))
        elif count is None:
            problems.append((number, "count"))
        elif exposure is None or exposure <= 0:
            problems.append((number, "exposure"))
        else:
            points.append(SeriesPoint(cells.get("series") or name, cells.get("unit", ""), month, count, exposure))
    twice = [p for k, p in enumerate(points) if (p.series, p.unit, p.month) in
             {(q.series, q.unit, q.month) for q in points[:k]}]  # fmt: skip
    problems += [(0, p.month) for p in twice]
    return PastedCounts(tuple(points), tuple(problems))


def add_counts(study: Study, points: tuple[SeriesPoint, ...]) -> Change:
    """Add counts to the study."""
    return study.series.add(points)


def set_start(study: Study, month: str) -> Change:
    """State in which month the programme starts, ``YYYY-MM``."""
    design = study.design.get()
    if design is None:
        raise UserError(DESIGN_NOT_THERE)
    return study.design.set(replace(design, crosses_on=f"{month}-01" if month else ""))


def _cells(line: str) -> list[str]:
    if "\t" in line:
        return line.split("\t")
    return line.split(";") if ";" in line else line.split(",")


def _month(text: str) -> str:
    match = _MONTH.fullmatch(western(text)[:10].rstrip("-/.") if text else "")
    if match is None:
        match = _MONTH.match(western(text)) if re.fullmatch(r"\d{4}-\d{2}-\d{2}.*", western(text)) else None
    if match is None:
        return ""
    year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
    return f"{year}-{int(month):02d}" if 1 <= int(month) <= 12 else ""


def _whole(text: str) -> int | None:
    plain = western(text)
    return int(plain) if plain.isdigit() else None


def _number(text: str) -> float | None:
    plain = western(text).replace("\u066b", ".").replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None
