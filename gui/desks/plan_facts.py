"""Serves the facts for the report: read while their tab is seen, stated as they are written."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.change import Change
from gui.desks.desk import Tools
from gui.operations import report_facts
from gui.pages.plan_facts import FactsTab


class PlanFacts(QObject):
    """What the Plan place does about facts for the report."""

    def __init__(self, tools: Tools, tab: FactsTab, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._tab = tools, tab
        tab.stated.connect(self._on_stated)

    def load(self) -> None:
        """Read what was stated, and show it."""
        self._tools.reader.read(report_facts.read_facts, self._tab.show_facts, slot="facts")

    def _on_stated(self, key: str, text: str) -> None:
        def then(change: Change) -> None:
            self._tools.did(self.tr("fact for the report"), change.fact_ids)
            self._tools.reader.session.announce(change)

        if self._tools.reader.session.is_open:
            self._tools.reader.write(lambda study: report_facts.state_fact(study, key, text), then)
