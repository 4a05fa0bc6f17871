"""Runs the plan, and rehearses the trial, for the Results page; keeps their documents until the study is closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.prompts import Prompts
from gui.results_prints import Prints
from gui.results_saving import Saving
from gui.session import StudySession
from gui.settings import Settings
from gui.tasks import Task, TaskRunner
from gui.widgets.toast import Toast

if TYPE_CHECKING:
    import tempfile

    from gui.operations.rehearsing import Changes
    from gui.operations.results import Run
    from gui.pages.results import ResultsPage


class PlanRun(QObject):
    """``failed`` carries what stood in the way of a run."""

    failed = Signal(object)

    def __init__(
        self, session: StudySession, tasks: TaskRunner, prompts: Prompts, settings: Settings, toast: Toast
    ) -> None:
        super().__init__(toast)
        self._session, self._tasks = session, tasks
        self._documents: tempfile.TemporaryDirectory[str] | None = None
        self._rehearsal: Task | None = None
        self._run: Run | None = None
        self.saving = Saving(session, tasks, prompts, settings, toast)
        self.prints = Prints(session, tasks, prompts, settings, self._folder)
        self.saving.failed.connect(self.failed)
        self.prints.failed.connect(self.failed)

    def attach(self, page: ResultsPage) -> None:
        """Serve the requests of the Results page."""
        page.run_requested.connect(lambda rehearsal: self._on_run(page, rehearsal=rehearsal))
        page.rehearsing.run_requested.connect(lambda runs, changes: self._on_rehearse(page, runs, changes))
        page.rehearsing.assumed_requested.connect(lambda: self._on_assumed(page))
        page.rehearsing.stop_requested.connect(self._on_stop)
        page.words_given.connect(lambda words: self._on_words(page, words))
        page.analysis.look_requested.connect(lambda outcome, fact: self._on_look(page, outcome, fact))
        page.pdf.failed.connect(self.failed)
        self.saving.attach(page, lambda: self.prints.choices)
        self.prints.attach(page)

    def drop_documents(self) -> None:
        """Delete the documents of the last run, and forget what was chosen for this study alone."""
        self._run = None
        self.prints.forget()
        if self._documents is not None:
            self._documents.cleanup()
            self._documents = None

    def _on_assumed(self, page: ResultsPage) -> None:
        from gui.operations.rehearsing import assumed_of

        study, panel = self._session.study, page.rehearsing
        if study is not None:
            task = self._tasks.read(lambda _: assumed_of(study))
            task.succeeded.connect(
                lambda view: panel.assumed.show_assumed(view) if self._session.study is study else None
            )
            task.failed.connect(self.failed)

    def _on_rehearse(self, page: ResultsPage, runs: int, changes: Changes) -> None:
        from gui.operations.results import rehearse_trial

        study, folder, panel = self._session.study, self._folder(), page.rehearsing
        page.messages.clear()
        panel.show_busy()
        task = self._tasks.read(lambda progress: rehearse_trial(study, folder, runs, progress, changes))
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

        study, folder, choices = self._session.study, self._folder(), self.prints.choices
        page.show_busy(is_busy=True)
        page.messages.clear()
        task = self._tasks.read(
            lambda progress: run_plan(study, folder, progress, rehearsal=rehearsal, choices=choices),
            self.tr("Running the plan"),
        )
        task.succeeded.connect(lambda run: self._on_ran(page, run))
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: page.messages.show_message(self.tr("Stopped. Nothing was changed.")))
        task.finished.connect(lambda: page.show_busy(is_busy=False))

    def _on_ran(self, page: ResultsPage, run: Run) -> None:
        self._run = run
        self.prints.take(run)
        page.show_run(run)

    def _on_look(self, page: ResultsPage, outcome: tuple[str, str], fact: str) -> None:
        """Look at one effect by one fact; what comes belongs to the run it was asked of."""
        from gui.operations.results_explore import look

        run = self._run
        if run is None or run.source is None:
            return
        study, source, panel = self._session.study, run.source, page.analysis.explore
        panel.show_busy(is_busy=True)
        task = self._tasks.read(
            lambda progress: look(study, source, outcome, fact, progress), self.tr("Looking beside the plan")
        )
        task.succeeded.connect(lambda block: page.show_look(block) if self._run is run else None)
        task.failed.connect(self.failed)
        task.finished.connect(lambda: panel.show_busy(is_busy=False))

    def _on_words(self, page: ResultsPage, words: str) -> None:
        """Keep one's own sentence and print the documents with it; a study that is only read keeps none."""
        from gui.operations.results_report import OWN_WORDS
        from instruments.attendance import OWN_WORDS as OF_A_CLASS

        run, study = self._run, self._session.study
        key = OF_A_CLASS if run is None or run.source is None else OWN_WORDS

        def printed() -> None:
            if key == OF_A_CLASS:
                self._on_run(page, rehearsal=False)
            else:
                self.prints.change(page, replace(self.prints.choices, own_words=words))

        if study.is_read_only:
            printed()
            return
        task = self._tasks.write(lambda _: study.describe_as({key: words}))
        task.succeeded.connect(lambda _: printed())
        task.failed.connect(self.failed)

    def _folder(self) -> Path:
        """Return a fresh folder: a document that is being shown is never written over."""
        import tempfile

        if self._documents is None:
            self._documents = tempfile.TemporaryDirectory(prefix="pilotage-")
        return Path(tempfile.mkdtemp(dir=self._documents.name))
