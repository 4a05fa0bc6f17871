"""Serves the Collect page."""

from __future__ import annotations

from gui.desks.desk import Desk, Tools
from gui.interviews import Interviews
from gui.operations.collecting import read_waves
from gui.pages.collect import CollectPage


class CollectDesk(Desk):
    """Reads waves and lists; interviews open elsewhere."""

    def __init__(self, tools: Tools, interviews: Interviews) -> None:
        super().__init__(tools)
        self._page = CollectPage()
        interviews.attach(self._page)
        self._page.listed.connect(self.shown)

    @property
    def page(self) -> CollectPage:
        """The Collect page."""
        return self._page

    def load(self) -> None:
        """Read the waves; the page then asks for its list."""
        self.tools.reader.read(read_waves, self._page.show_waves, slot="waves")
