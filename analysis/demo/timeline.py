"""When things happen in the demo, who asks, and how long it takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from analysis.rehearsal.draws import Draws, Floats, Ints
from analysis.rehearsal.items import Bools

PROTOCOL_LOCK = datetime(2025, 2, 24, 15, 0, tzinfo=UTC)
BASELINE = datetime(2025, 3, 3, 14, 0, tzinfo=UTC)
PLAN_LOCK = datetime(2025, 3, 31, 15, 0, tzinfo=UTC)
COURSE = datetime(2025, 4, 7, 14, 0, tzinfo=UTC)
DATA_LOCK = datetime(2025, 12, 1, 15, 0, tzinfo=UTC)
GENERATED = datetime(2025, 12, 1, 18, 0, tzinfo=UTC)
GROUPS_A_WEEK = 6
ENUMERATORS = 20
HASTY, SLOW_CLOCK = "EN07", "EN12"
SLOW_BY = timedelta(minutes=40)
SLOW_DEVICE = "laptop 12"
SECONDS_A_QUESTION = 14.0


def enumerators(sector: Ints) -> list[str]:
    """Return who asks each officer: one enumerator for three sectors."""
    return [f"EN{1 + int(s) % ENUMERATORS:02d}" for s in sector]


def baseline_starts(sector: Ints) -> list[datetime]:
    """Return when each officer sits down at baseline: a sector a day, six officers at a time."""
    place = _place_within(sector)
    return [
        BASELINE + timedelta(days=_weekday(int(s) // 4), minutes=int(k) // 6 * 40 + int(k) % 6)
        for s, k in zip(sector, place, strict=True)
    ]


def last_sessions(group: Ints, sector: Ints) -> list[datetime]:
    """Return the last day of each officer's course group; for the others the median day of their sector."""
    days = np.array([_last_day(int(g)) if g >= 0 else -1 for g in group])
    typical = {s: int(np.median(days[(sector == s) & (days >= 0)])) for s in range(int(sector.max()) + 1)}
    return [COURSE + timedelta(days=int(d) if d >= 0 else typical[int(s)]) for d, s in zip(days, sector, strict=True)]


def followup_starts(last: Sequence[datetime], seed: str) -> list[datetime]:
    """Return when each officer is seen again: 150 days after the last session, some earlier, some later."""
    draws = Draws(seed, "follow-up dates")
    shift, minute = draws.uniform(len(last)), draws.uniform(len(last))
    return [
        day + timedelta(days=150 - 14 + int(s * 34), minutes=int(m * 420))
        for day, s, m in zip(last, shift, minute, strict=True)
    ]


def durations(seed: str, label: str, questions: int, hasty: Bools) -> Floats:
    """Return seconds (n,) that each person takes; the hasty enumerator needs under a third of the usual."""
    draws = Draws(seed, f"durations {label}")
    pace = np.exp(0.28 * draws.normal(len(hasty)))
    seconds: Floats = questions * SECONDS_A_QUESTION * pace * np.where(hasty, 0.26, 1.0)
    return seconds


def _weekday(day: int) -> int:
    return day // 5 * 7 + day % 5


def _last_day(group: int) -> int:
    return group // GROUPS_A_WEEK * 7 + 2 + group % GROUPS_A_WEEK % 2 * 2


def _place_within(sector: Ints) -> Ints:
    starts = np.searchsorted(sector, np.arange(int(sector.max()) + 1))
    place: Ints = np.arange(len(sector)) - starts[sector]
    return place
