"""Serves the Instruments page: the list, and the import of a questionnaire as a report."""

from __future__ import annotations

from pathlib import Path

from gui.desks.desk import Desk, Tools
from gui.desks.documents import SavedDocuments
from gui.operations.instruments import ImportReport, check_form, import_form, read_instruments
from gui.pages.instruments import InstrumentsPage


class InstrumentsDesk(Desk):
    """Reads the instruments; checks a file before anything is added."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = InstrumentsPage()
        page.import_requested.connect(self._on_import)
        self._documents = SavedDocuments(tools, self)
        page.print_requested.connect(lambda code: self._documents.save("paper", code))
        page.report.check_requested.connect(self._check)
        page.report.add_requested.connect(self._on_add)

    @property
    def page(self) -> InstrumentsPage:
        """The Instruments page."""
        return self._page

    def load(self) -> None:
        """Read the instruments."""
        self.read(read_instruments, self._page.show_instruments, "instruments")

    def _on_import(self) -> None:
        self.tools.prompts.form(self.tools.settings.last_folder, self._check)

    def _check(self, path: Path) -> None:
        self.tools.reader.read(
            lambda study: check_form(study, Path(path)), self._page.show_report, label=self.tr("Checking"), slot="form"
        )

    def _on_add(self, report: ImportReport, code: str) -> None:
        self._page.hide_report()
        self.write(lambda study: import_form(study, report, code), self.tr("Added {}").format(report.title))
