"""Builds the desk of a place on its first visit; nothing of a place is imported before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.desks.desk import Desk, Tools

if TYPE_CHECKING:
    from gui.interviews import Interviews
    from gui.plan_run import PlanRun


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
