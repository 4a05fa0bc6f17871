"""Serves the Pilot tab of Plan: what is fixed is read at once, where it stands only while the tab is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from core.change import Change
from gui.desks.desk import Tools
from gui.desks.plan_undo import PlanUndo
from gui.operations import feasibility
from gui.operations.feasibility import PilotView, Standing
from gui.pages.plan_pilot import PilotTab

if TYPE_CHECKING:
    from core.study import Study


class PilotDesk(QObject):
    """``known`` carries whether the study is a pilot in rounds."""

    known = Signal(bool)

    def __init__(self, tools: Tools, tab: PilotTab, undo: PlanUndo, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._tab, self._undo = tools, tab, undo
        self._view: PilotView | None = None
        tab.wanted.connect(self._on_wanted)
        tab.report_requested.connect(self._on_report)

    def load(self) -> None:
        """Read what is fixed."""
        self._tools.reader.read(feasibility.read_pilot, self._show, slot="pilot")

    def load_standing(self) -> None:
        """Read where each criterion stands: it scores every answer."""
        words = self.tr("Reading the pilot")
        self._tools.reader.watch(
            feasibility.read_standing, self._show_standing, lambda: None, label=words, slot="stand"
        )

    def _show(self, view: PilotView) -> None:
        self._view = view
        self._tab.show_pilot(view)
        self.known.emit(view.is_pilot)

    def _show_standing(self, standing: Standing) -> None:
        self._tab.show_standing(standing)

    def _on_wanted(self, work: Callable[[Study], Change], words: str) -> None:
        before = self._view

        def then(change: Change) -> None:
            if "log" in change.kinds:
                self._tools.did(self.tr("note on the pilot"), change.fact_ids)
            elif before is not None:
                said = self.tr("Undo: change of the pilot")
                self._undo.written(said, work, lambda study: feasibility.put_back(study, before))
            if words:
                self._tools.toast.say(words)
            self._tools.reader.session.announce(change)

        self._tools.reader.write(work, then)

    def _on_report(self) -> None:
        folder = self._tools.settings.last_folder
        self._tools.prompts.save_pdf("feasibility.pdf", folder, lambda path: self._write(Path(path)))

    def _write(self, path: Path) -> None:
        words = self.tr("Writing {}").format(path.name)
        self._tools.reader.watch(
            lambda study, progress: feasibility.save_report(study, path, progress), self._say, lambda: None,
            label=words, slot="save pilot",
        )  # fmt: skip

    def _say(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        said = self.tr("Saved {}").format(path.name)
        self._tools.toast.say(said, self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))
