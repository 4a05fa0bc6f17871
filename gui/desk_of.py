"""Builds the desk of a place on its first visit; nothing of a place is imported before."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from gui.desks.desk import Desk, Tools

if TYPE_CHECKING:
    from gui.interviews import Interviews
    from gui.plan_run import PlanRun

# The module of each place, and its class: there once everything the module needs is imported.
DESKS = {
    "overview": ("gui.desks.overview", "OverviewDesk"),
    "plan": ("gui.desks.plan", "PlanDesk"),
    "instruments": ("gui.desks.instruments", "InstrumentsDesk"),
    "people": ("gui.desks.people", "PeopleDesk"),
    "collect": ("gui.desks.collect", "CollectDesk"),
    "monitor": ("gui.monitor.desk", "MonitorDesk"),
    "results": ("gui.desks.results", "ResultsDesk"),
}


def is_ready(place: str) -> bool:
    """Tell whether what a place needs is imported, so that its desk is built at once."""
    module, desk = DESKS[place]
    return hasattr(sys.modules.get(module), desk)


def make_ready(place: str) -> None:
    """Import what a place needs; off the window's thread, which would stand still meanwhile."""
    import_module(DESKS[place][0])


def build_desk(place: str, tools: Tools, interviews: Interviews, runs: PlanRun) -> Desk:
    """Return the desk of a place; KeyError for a place that is not in `gui.places`."""
    builders: dict[str, Callable[[], Desk]] = {
        "overview": lambda: _overview(tools, interviews),
        "plan": lambda: _plan(tools),
        "instruments": lambda: _instruments(tools),
        "people": lambda: _people(tools),
        "collect": lambda: _collect(tools, interviews),
        "monitor": lambda: _monitor(tools),
        "results": lambda: _results(tools, runs),
    }
    return builders[place]()


def _overview(tools: Tools, interviews: Interviews) -> Desk:
    from gui.desks.overview import OverviewDesk

    return OverviewDesk(tools, interviews)


def _plan(tools: Tools) -> Desk:
    from gui.desks.plan import PlanDesk

    return PlanDesk(tools)


def _instruments(tools: Tools) -> Desk:
    from gui.desks.instruments import InstrumentsDesk

    return InstrumentsDesk(tools)


def _people(tools: Tools) -> Desk:
    from gui.desks.people import PeopleDesk

    return PeopleDesk(tools)


def _collect(tools: Tools, interviews: Interviews) -> Desk:
    from gui.desks.collect import CollectDesk

    return CollectDesk(tools, interviews)


def _monitor(tools: Tools) -> Desk:
    from gui.monitor.desk import MonitorDesk

    return MonitorDesk(tools)


def _results(tools: Tools, runs: PlanRun) -> Desk:
    from gui.desks.results import ResultsDesk

    return ResultsDesk(tools, runs)
