"""Serves the Overview."""

from __future__ import annotations

from gui.desks.desk import Desk, Tools
from gui.operations.overview import read_overview
from gui.pages.overview import OverviewPage


class OverviewDesk(Desk):
    """Reads where the study stands."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = OverviewPage()
        self._page.place_requested.connect(self.place_requested)
        self._page.decisions.harm_requested.connect(self.log_requested)

    @property
    def page(self) -> OverviewPage:
        """The Overview."""
        return self._page

    def load(self) -> None:
        """Read where the study stands."""
        self.read(read_overview, self._page.show_overview, "overview")
