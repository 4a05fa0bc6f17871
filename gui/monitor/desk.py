"""Serves the Monitor page: reads the tab that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

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

# Not 0: that would run before keys and clicks that wait.
NEXT_MS = 1


class MonitorDesk(Desk):
    """Each tab is a `Part`; only the one shown is read.

    The first part is built at once, the others one by one while the window keeps answering.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = MonitorPage()
        self._parts: list[Part] = []
        self._left: list[Callable[[], Part]] = [
            lambda: ProgressPart(tools),
            lambda: ChecksPart(tools),
            self._queries,
            lambda: DataPart(tools),
            lambda: SecondPart(tools),
            lambda: LinkingPart(tools),
            self._logs,
            lambda: CountsPart(tools),
            lambda: SendingPart(tools),
            lambda: HistoryPart(tools),
        ]
        self._is_due = False
        self._build_next()
        page.tabs.chosen.connect(self.load)

    def _queries(self) -> Part:
        queries = QueriesPart(self.tools)
        queries.second_requested.connect(self._show_second)
        return queries

    def _logs(self) -> Part:
        logs = LogsPart(self.tools)
        logs.entry_requested.connect(self.log_requested)
        logs.new_requested.connect(lambda: self.log_requested.emit(None))
        return logs

    def _build_next(self) -> None:
        """Build one part; the next one follows once the window has answered what waits."""
        if not self._left:
            return
        part = self._left.pop(0)()
        self._parts.append(part)
        self._page.tabs.add(part.title, part.widget)
        part.shown.connect(self._on_shown)
        part.place_requested.connect(self.place_requested)
        if self._left:
            QTimer.singleShot(NEXT_MS, self, self._build_next)
        elif self._is_due:
            self.shown.emit()

    def _on_shown(self) -> None:
        """Say that the page is shown once all of its tabs are there."""
        if self._left:
            self._is_due = True
        else:
            self.shown.emit()

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every part, built now where it was not yet."""
        while self._left:
            self._build_next()
        return tuple(self._parts)

    def _show_second(self) -> None:
        at = next(at for at, part in enumerate(self.parts) if isinstance(part, SecondPart))
        self._page.tabs.bar.setCurrentIndex(at)

    @property
    def page(self) -> MonitorPage:
        """The Monitor page."""
        return self._page

    def load(self) -> None:
        """Read what the tab that is shown needs."""
        if self.tools.reader.session.is_open:
            self._parts[max(self._page.tabs.bar.currentIndex(), 0)].load()
