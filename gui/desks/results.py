"""Serves the Results page."""

from __future__ import annotations

from gui.desks.desk import Desk, Tools
from gui.operations.results import Standing, standing_of
from gui.pages.results import ResultsPage
from gui.plan_run import PlanRun


class ResultsDesk(Desk):
    """Says whether the results are open; the run itself is `PlanRun`'s."""

    def __init__(self, tools: Tools, runs: PlanRun) -> None:
        super().__init__(tools)
        self._page = ResultsPage(tools.reader.tasks)
        runs.attach(self._page)
        self._page.clear()

    @property
    def page(self) -> ResultsPage:
        """The Results page."""
        return self._page

    def load(self) -> None:
        """Read whether the results are open; a run that still holds stays."""
        self.read(standing_of, self._show, "results")

    def _show(self, standing: Standing) -> None:
        if self.tools.stays_blinded and standing.can_run and not standing.is_rehearsal:
            words = self.tr("You chose to stay blinded in this study, on this computer.")
            standing = Standing(can_run=True, is_rehearsal=True, why=words)
        self._page.show_standing(standing)
