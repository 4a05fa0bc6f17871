"""Serves the Monitor page: reads the tab that is shown."""

from __future__ import annotations

from gui.desks.desk import Desk, Tools
from gui.monitor.checks import ChecksPart
from gui.monitor.counts import CountsPart
from gui.monitor.data import DataPart
from gui.monitor.history import HistoryPart
from gui.monitor.linking import LinkingPart
from gui.monitor.logs import LogsPart
from gui.monitor.part import Part
from gui.monitor.progress import ProgressPart
from gui.monitor.queries import QueriesPart
from gui.monitor.second import SecondPart
from gui.monitor.sending import SendingPart
from gui.pages.monitor import MonitorPage


class MonitorDesk(Desk):
    """Each tab is a `Part`; only the one shown is read."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = MonitorPage()
        queries, second = QueriesPart(tools), SecondPart(tools)
        self.parts: tuple[Part, ...] = (
            ProgressPart(tools),
            ChecksPart(tools),
            queries,
            DataPart(tools),
            second,
            LinkingPart(tools),
            logs := LogsPart(tools),
            CountsPart(tools),
            SendingPart(tools),
            HistoryPart(tools),
        )
        for part in self.parts:
            page.tabs.add(part.title, part.widget)
            part.shown.connect(self.shown)
            part.place_requested.connect(self.place_requested)
        page.tabs.chosen.connect(self.load)
        queries.second_requested.connect(lambda: page.tabs.bar.setCurrentIndex(self.parts.index(second)))
        logs.entry_requested.connect(self.log_requested)
        logs.new_requested.connect(lambda: self.log_requested.emit(None))

    @property
    def page(self) -> MonitorPage:
        """The Monitor page."""
        return self._page

    def load(self) -> None:
        """Read what the tab that is shown needs."""
        if self.tools.reader.session.is_open:
            self.parts[max(self._page.tabs.bar.currentIndex(), 0)].load()
