"""Serves the Overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.desks.desk import Desk, Tools
from gui.operations.overview import read_overview
from gui.pages.overview import OverviewPage

if TYPE_CHECKING:
    from gui.interviews import Interviews


class OverviewDesk(Desk):
    """Reads where the study stands."""

    def __init__(self, tools: Tools, interviews: Interviews) -> None:
        super().__init__(tools)
        self._page = OverviewPage()
        self._interviews = interviews
        self._page.class_card.grid_requested.connect(self._on_grid)
        self._page.class_card.attendance_requested.connect(self._on_attendance)
        self._page.class_card.handover_requested.connect(lambda: self.place_requested.emit("collect"))
        self._page.place_requested.connect(self.place_requested)
        self._page.decisions.harm_requested.connect(self.log_requested)

    @property
    def page(self) -> OverviewPage:
        """The Overview."""
        return self._page

    def _on_grid(self, wave: str, instrument: str) -> None:
        self._interviews.classroom.open_grid(wave, instrument)

    def _on_attendance(self) -> None:
        self._interviews.classroom.open_attendance()

    def load(self) -> None:
        """Read where the study stands."""
        self.read(read_overview, self._page.show_overview, "overview")
