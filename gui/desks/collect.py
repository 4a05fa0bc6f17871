"""Serves the Collect page."""

from __future__ import annotations

from pathlib import Path

from gui.desks.desk import Desk, Tools
from gui.interviews import Interviews
from gui.operations.collecting import read_waves
from gui.operations.sending import send_back
from gui.pages.collect import CollectPage


class CollectDesk(Desk):
    """Reads waves and lists; interviews open elsewhere."""

    def __init__(self, tools: Tools, interviews: Interviews) -> None:
        super().__init__(tools)
        self._page = CollectPage()
        interviews.attach(self._page)
        self._page.listed.connect(self.shown)
        self._page.send_requested.connect(self._on_send)

    @property
    def page(self) -> CollectPage:
        """The Collect page."""
        return self._page

    def load(self) -> None:
        """Read the waves; the page then asks for its list."""
        study = self.tools.reader.session.study
        self._page.show_for_collector(is_collectors=study.is_collectors)
        self._page.is_class = (study.describe("is_class") or "").lower() in ("yes", "true", "1")
        self.tools.reader.read(read_waves, self._page.show_waves, slot="waves")

    def _on_send(self) -> None:
        folder = str(self.tools.reader.session.study.path.parent)
        kinds = self.tr("Return files (*.pilotback)")
        self.tools.prompts.save_file(self.tr("Send back"), "return.pilotback", folder, kinds, self._send)

    def _send(self, path: Path) -> None:
        def then(written: Path) -> None:
            words = self.tr("Written: {}. Give it to the evaluator; work can go on here.").format(written.name)
            self._page.messages.show_message(words, "ok")

        self.tools.reader.read(lambda study: send_back(study, path), then, label=self.tr("Writing the return file"))
