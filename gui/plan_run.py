"""Runs the plan, and rehearses the trial, for the Results page; keeps their documents until the study is closed."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from gui.prompts import Prompts
from gui.session import StudySession
from gui.settings import Settings
from gui.tasks import Task, TaskRunner
from gui.widgets.toast import Toast

if TYPE_CHECKING:
    from gui.pages.results import ResultsPage


class PlanRun(QObject):
    """``failed`` carries what stood in the way of a run."""

    failed = Signal(object)

    def __init__(
        self, session: StudySession, tasks: TaskRunner, prompts: Prompts, settings: Settings, toast: Toast
    ) -> None:
        super().__init__(toast)
        self._session, self._tasks, self._prompts = session, tasks, prompts
        self._settings, self._toast = settings, toast
        self._documents: tempfile.TemporaryDirectory[str] | None = None
        self._rehearsal: Task | None = None

    def attach(self, page: ResultsPage) -> None:
        """Serve the requests of the Results page."""
        page.run_requested.connect(lambda rehearsal: self._on_run(page, rehearsal=rehearsal))
        page.rehearsing.run_requested.connect(lambda runs: self._on_rehearse(page, runs))
        page.rehearsing.stop_requested.connect(self._on_stop)
        page.words_given.connect(lambda words: self._on_words(page, words))
        page.export_requested.connect(lambda source: self._on_export(page, Path(source)))
        page.pdf.failed.connect(self.failed)

    def drop_documents(self) -> None:
        """Delete the documents of the last run."""
        if self._documents is not None:
            self._documents.cleanup()
            self._documents = None

    def _on_rehearse(self, page: ResultsPage, runs: int) -> None:
        from gui.operations.results import rehearse_trial

        study, folder, panel = self._session.study, self._folder(), page.rehearsing
        page.messages.clear()
        panel.show_busy()
        task = self._tasks.read(lambda progress: rehearse_trial(study, folder, runs, progress))
        self._rehearsal = task
        task.progressed.connect(panel.show_progress)
        task.succeeded.connect(panel.show_found)
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: page.messages.show_message(self.tr("Stopped. Nothing was changed.")))
        task.finished.connect(self._on_rehearsed)
        task.finished.connect(panel.show_idle)

    def _on_stop(self) -> None:
        if self._rehearsal is not None:
            self._rehearsal.cancel()

    def _on_rehearsed(self) -> None:
        self._rehearsal = None

    def _on_run(self, page: ResultsPage, *, rehearsal: bool) -> None:
        from gui.operations.results import run_plan

        study, folder = self._session.study, self._folder()
        page.show_busy(is_busy=True)
        page.messages.clear()
        task = self._tasks.read(
            lambda progress: run_plan(study, folder, progress, rehearsal=rehearsal), self.tr("Running the plan")
        )
        task.succeeded.connect(page.show_run)
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: page.messages.show_message(self.tr("Stopped. Nothing was changed.")))
        task.finished.connect(lambda: page.show_busy(is_busy=False))

    def _on_words(self, page: ResultsPage, words: str) -> None:
        """Keep a trainer's own sentence and print the document with it."""
        from instruments.attendance import OWN_WORDS

        study = self._session.study
        task = self._tasks.write(lambda _: study.describe_as({OWN_WORDS: words}))
        task.succeeded.connect(lambda _: self._on_run(page, rehearsal=False))
        task.failed.connect(self.failed)

    def _on_export(self, page: ResultsPage, source: Path) -> None:
        self._prompts.save_pdf(source.name, self._settings.last_folder, lambda target: self._save(page, source, target))

    def _save(self, page: ResultsPage, source: Path, target: Path) -> None:
        try:
            shutil.copyfile(source, target)
        except OSError:
            text = self.tr("{} could not be written. Close it in other programs, or choose another name or folder.")
            page.messages.show_message(text.format(target.name), "error")
            return
        folder = QUrl.fromLocalFile(str(target.parent))
        said = self.tr("Saved {}").format(target.name)
        self._toast.say(said, self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))

    def _folder(self) -> Path:
        """Return a fresh folder: a document that is being shown is never written over."""
        if self._documents is None:
            self._documents = tempfile.TemporaryDirectory(prefix="pilotage-")
        return Path(tempfile.mkdtemp(dir=self._documents.name))
