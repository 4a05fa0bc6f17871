"""Prints the documents of a run anew as soon as something about them is chosen otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.operations.print_choices import Choices
from gui.prompts import Prompts
from gui.session import StudySession
from gui.settings import Settings
from gui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from gui.operations.results import Run
    from gui.operations.results_report import Printed
    from gui.pages.results import ResultsPage

WAIT_MS = 250
KEPT = ("language", "paper", "digits", "organisation", "logo")


class Prints(QObject):
    """What belongs to this computer is kept (paper, language, name, logo); what belongs to a study ends with it."""

    failed = Signal(object)

    def __init__(
        self,
        session: StudySession,
        tasks: TaskRunner,
        prompts: Prompts,
        settings: Settings,
        folder: Callable[[], Path],
    ) -> None:
        super().__init__()
        self._session, self._tasks, self._prompts, self._settings = session, tasks, prompts, settings
        self._folder = folder
        self._run: Run | None = None
        self._printed: dict[str, Choices] = {}
        self._task: Task | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self.choices = self._kept()

    def attach(self, page: ResultsPage) -> None:
        """Serve the Report tab."""
        page.report.choices_changed.connect(lambda choices: self.change(page, choices))
        page.report.document_requested.connect(lambda _: self._wait.start())
        page.report.logo_requested.connect(lambda: self._ask_logo(page))
        self._wait.timeout.connect(lambda: self._print(page))

    def take(self, run: Run) -> None:
        """Print from now on from what a run computed."""
        self._run, self.choices = run, run.choices if run.source is not None else self.choices
        self._printed = {path.stem.removesuffix("-rehearsal"): run.choices for path in run.documents}

    def forget(self) -> None:
        """Forget the run and what was chosen for its study alone."""
        self._wait.stop()
        self._run, self._printed, self.choices = None, {}, self._kept()

    def change(self, page: ResultsPage, choices: Choices) -> None:
        """Print otherwise from now on; several changes in a row print once."""
        self.choices = choices
        self._settings.keep_report({name: str(getattr(choices, name)) for name in KEPT})
        if page.report.name:
            self._wait.start()

    def _kept(self) -> Choices:
        kept = self._settings.report()
        usual = Choices()
        return Choices(
            language=kept.get("language", usual.language),
            paper=kept.get("paper", usual.paper),
            digits=kept.get("digits", usual.digits),
            organisation=kept.get("organisation", usual.organisation),
            logo=kept.get("logo", usual.logo),
        )

    def _print(self, page: ResultsPage) -> None:
        from gui.operations.results_report import print_document

        name, choices, run = page.report.name, self.choices, self._run
        if run is None or run.source is None or self._printed.get(name) == choices:
            return
        if self._task is not None:
            self._task.cancel()
        source, folder = run.source, self._folder()
        task = self._tasks.read(
            lambda progress: print_document(source, name, folder, choices, progress), self.tr("Writing the report")
        )
        self._task = task
        task.succeeded.connect(lambda printed: self._on_printed(page, name, choices, printed, run))
        task.failed.connect(self.failed)
        task.stopped.connect(lambda: self._on_stopped(page, task))
        task.finished.connect(lambda: self._on_finished(task))

    def _on_printed(self, page: ResultsPage, name: str, choices: Choices, printed: Printed, run: Run) -> None:
        if self._run is not run:
            return
        before = self._printed.get(name, Choices())
        self._printed[name] = choices
        page.show_printed(printed.path, choices)
        if before.is_internal != choices.is_internal:
            self._run = replace(run, blocks=printed.blocks, findings=printed.findings, choices=choices)
            page.analysis.show_run(self._run)

    def _on_stopped(self, page: ResultsPage, task: Task) -> None:
        if self._task is task:
            page.messages.show_message(self.tr("Stopped. The pages show the document as it was."))

    def _on_finished(self, task: Task) -> None:
        if self._task is task:
            self._task = None

    def _ask_logo(self, page: ResultsPage) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        self._prompts.file(
            self.tr("Choose a logo"), self._settings.last_folder, kinds, lambda path: self._take_logo(page, path)
        )

    def _take_logo(self, page: ResultsPage, path: Path) -> None:
        """Keep a copy beside the settings: the file may lie on a stick."""
        from gui.operations.results_report import keep_logo

        beside = self._settings.drafts_folder.parent
        task = self._tasks.read(lambda _: keep_logo(path, beside))
        task.succeeded.connect(lambda kept: page.report.print.take_logo(str(kept)))
        task.failed.connect(self.failed)
