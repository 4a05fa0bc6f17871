"""Saves what Results shows where the user says: documents with their twin, charts, documents that need no result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gui.prompts import Prompts
from gui.session import StudySession
from gui.settings import Settings
from gui.tasks import TaskRunner
from gui.widgets.toast import Toast

if TYPE_CHECKING:
    from gui.operations.print_choices import Choices
    from gui.operations.results_blocks import ResultBlock
    from gui.pages.results import ResultsPage


class Saving(QObject):
    """``failed`` carries what stood in the way."""

    failed = Signal(object)

    def __init__(
        self, session: StudySession, tasks: TaskRunner, prompts: Prompts, settings: Settings, toast: Toast
    ) -> None:
        super().__init__(toast)
        self._session, self._tasks, self._prompts = session, tasks, prompts
        self._settings, self._toast = settings, toast

    def attach(self, page: ResultsPage, choices: Callable[[], Choices]) -> None:
        """Serve the requests of the Results page."""
        page.export_requested.connect(lambda source: self._on_export(page, Path(source)))
        page.analysis.said.connect(self._toast.say)
        page.analysis.chart_requested.connect(self._on_chart)
        page.documents_requested.connect(lambda: self._on_documents(page))
        page.documents.save_requested.connect(lambda name: self._on_document(page, name, choices()))

    def _on_export(self, page: ResultsPage, source: Path) -> None:
        self._prompts.save_pdf(source.name, self._settings.last_folder, lambda target: self._save(page, source, target))

    def _save(self, page: ResultsPage, source: Path, target: Path) -> None:
        import shutil

        twin = source.with_suffix(".html")
        try:
            shutil.copyfile(source, target)
            if twin.is_file():
                shutil.copyfile(twin, target.with_suffix(".html"))
        except OSError:
            text = self.tr("{} could not be written. Close it in other programs, or choose another name or folder.")
            page.messages.show_message(text.format(target.name), "error")
            return
        self._say(target)

    def _say(self, path: Path) -> None:
        """Say what was saved; a file can be opened, a folder shown."""
        folder = QUrl.fromLocalFile(str(path if path.is_dir() else path.parent))
        self._toast.say(
            self.tr("Saved {}").format(path.name),
            self.tr("Show in folder"),
            lambda: QDesktopServices.openUrl(folder),
            "" if path.is_dir() else self.tr("Open"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def _on_chart(self, block: ResultBlock, mark: str) -> None:
        name = "-".join(part for part in block.key.replace("_", " ").split() if part.isalnum()) or "chart"
        kinds = self.tr("Picture (*.png);;PDF (*.pdf)")
        self._prompts.save_file(
            self.tr("Save the chart"),
            f"{name}.png",
            self._settings.last_folder,
            kinds,
            lambda path: self._save_chart(block, mark, path),
        )

    def _save_chart(self, block: ResultBlock, mark: str, path: Path) -> None:
        from gui.pages.results_chart import write_charts

        task = self._tasks.read(lambda _: write_charts(block, mark, path))
        task.succeeded.connect(self._say)
        task.failed.connect(self.failed)

    def _on_documents(self, page: ResultsPage) -> None:
        from gui.operations.results_documents import offers_of

        study = self._session.study
        is_blinded = self._settings.is_blinded(study.id)
        task = self._tasks.read(lambda _: offers_of(study, stays_blinded=is_blinded))
        task.succeeded.connect(page.show_offers)
        task.failed.connect(self.failed)

    def _on_document(self, page: ResultsPage, name: str, choices: Choices) -> None:
        folder = self._settings.last_folder
        if name == "paper":
            self._prompts.folder(folder, lambda path: self._write(page, name, choices, Path(path)))
            return
        self._prompts.save_pdf(
            f"{name}.pdf", folder, lambda path: self._write(page, name, choices, Path(path).with_suffix(".pdf"))
        )

    def _write(self, page: ResultsPage, name: str, choices: Choices, path: Path) -> None:
        from gui.operations.results_documents import NAMES, save_offer

        study = self._session.study
        known = next(one for one in NAMES if one == name)
        task = self._tasks.read(
            lambda progress: save_offer(study, known, path, choices, progress),
            self.tr("Writing {}").format(page.documents.title_of(name)),
        )
        task.succeeded.connect(self._say)
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: page.messages.show_message(self.tr("Stopped. Nothing was changed.")))
