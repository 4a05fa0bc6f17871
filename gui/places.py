"""The places of the rail that are built, in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its code, its Phosphor icon and the caption it stands under."""

    code: str
    icon: str
    group: str


OVERVIEW = Place("overview", "house", "")
PLAN = Place("plan", "target", "plan")
INSTRUMENTS = Place("instruments", "clipboard-text", "plan")
PEOPLE = Place("people", "users", "field")
COLLECT = Place("collect", "keyboard", "field")
RESULTS = Place("results", "chart-line-up", "findings")
PLACES = (OVERVIEW, PLAN, INSTRUMENTS, PEOPLE, COLLECT, RESULTS)
