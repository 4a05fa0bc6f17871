"""Serves the Results page."""

from __future__ import annotations

from gui.desks.desk import Desk, Tools
from gui.operations.results import why_closed
from gui.pages.results import ResultsPage
from gui.plan_run import PlanRun


class ResultsDesk(Desk):
    """Says whether the results are open; the run itself is `PlanRun`'s."""

    def __init__(self, tools: Tools, runs: PlanRun) -> None:
        super().__init__(tools)
        self._page = ResultsPage(tools.reader.tasks)
        runs.attach(self._page)
        self._page.show_closed("")

    @property
    def page(self) -> ResultsPage:
        """The Results page."""
        return self._page

    def load(self) -> None:
        """Read whether the results are open, unless a run is shown."""
        if self._page.has_run:
            self.shown.emit()
        else:
            self.read(why_closed, lambda why: self._page.show_closed("" if why is None else str(why)), "results")
