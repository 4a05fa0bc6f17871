"""The places of the rail that are built, in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its code, its Phosphor icon, the caption it stands under, its digit."""

    code: str
    icon: str
    group: str
    digit: int


OVERVIEW = Place("overview", "house", "", 1)
PLAN = Place("plan", "target", "plan", 2)
INSTRUMENTS = Place("instruments", "clipboard-text", "plan", 3)
PEOPLE = Place("people", "users", "field", 4)
COLLECT = Place("collect", "keyboard", "field", 5)
MONITOR = Place("monitor", "activity", "field", 6)
RESULTS = Place("results", "chart-line-up", "findings", 7)
PLACES = (OVERVIEW, PLAN, INSTRUMENTS, PEOPLE, COLLECT, MONITOR, RESULTS)
