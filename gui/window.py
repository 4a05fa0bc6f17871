"""The main window: wires session, operations and pages. All connections across pages are made here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTime, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.change import Change
from core.errors import UserError
from gui.faults import Faults
from gui.look import Look
from gui.openings import Openings
from gui.pages.start import StartPage
from gui.plan_run import PlanRun
from gui.prompts import Prompts, WindowPrompts
from gui.session import StudySession
from gui.settings import Recent, Settings
from gui.shell import Shell
from gui.tasks import TaskRunner
from gui.widgets.inline_message import MessageArea
from gui.widgets.job_bar import JobBar
from gui.widgets.toast import Toast

if TYPE_CHECKING:
    from core.study import Study
    from gui.capture.page import CapturePage
    from gui.pages.collect import CollectPage
    from gui.pages.overview import OverviewPage
    from gui.pages.page import Page
    from gui.pages.people import PeoplePage
    from gui.pages.results import ResultsPage

MINIMUM = (860, 420)
DEFAULT = (1366, 689)


class MainWindow(QMainWindow):
    """Start page, shell or capture, one at a time."""

    study_opened = Signal()
    place_shown = Signal(str)

    def __init__(
        self,
        settings: Settings,
        faults: Faults,
        prompts: Prompts | None = None,
        *,
        demo_folder: Path | None = None,
        data_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.settings, self.faults = settings, faults
        self.prompts: Prompts = prompts or WindowPrompts(self)
        self.session = StudySession(self)
        self.tasks = TaskRunner(self)
        self.look = Look(settings, self)
        self._turns: dict[str, int] = {}
        self.openings = Openings(
            settings, self.tasks, self.prompts, demo_folder=demo_folder, data_folder=data_folder, parent=self
        )
        self.start = StartPage(has_demo=self.openings.has_demo)
        self.shell = Shell()
        self._capture: CapturePage | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start)
        self._stack.addWidget(self.shell)
        self.jobs = JobBar()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.jobs)
        self.setCentralWidget(holder)
        self.toast = Toast(holder)
        self.runs = PlanRun(self.session, self.tasks, self.prompts, settings, self.toast)
        self.setMinimumSize(*MINIMUM)
        self.resize(*DEFAULT)
        self._connect()
        self.show_start()

    def _connect(self) -> None:
        self.start.demo_requested.connect(self.openings.open_demo)
        self.start.open_requested.connect(self.openings.ask)
        self.start.path_requested.connect(self.openings.open_path)
        self.openings.opened.connect(self._on_opened)
        self.openings.failed.connect(self._on_failed)
        self.runs.failed.connect(self._on_failed)
        self.start.forget_requested.connect(self._on_forget)
        self.shell.place_chosen.connect(self.go)
        self.shell.bar.close_requested.connect(self.close_study)
        self.shell.bar.folder_requested.connect(self._on_folder)
        self.session.changed.connect(self._on_changed)
        self.tasks.started.connect(self.jobs.follow)
        self.faults.happened.connect(self._on_fault)
        for look in (self.start.look, self.shell.bar.look):
            look.smaller_requested.connect(self.look.smaller)
            look.larger_requested.connect(self.look.larger)
            look.theme_requested.connect(self.look.switch_theme)
        keys = (
            ("Ctrl+O", self._on_open_key),
            ("Ctrl+W", self.close_study),
            ("Ctrl+Q", self.close),
            ("Ctrl+S", self._on_save),
            ("Ctrl+Shift+L", self.look.switch_theme),
            ("Ctrl+-", self.look.smaller),
            ("Ctrl++", self.look.larger),
            ("Ctrl+=", self.look.larger),
            ("Ctrl+0", self.look.as_made),
        )
        for sequence, slot in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(sequence))
            action.triggered.connect(lambda _checked=False, call=slot: call())
            self.addAction(action)

    # Opening and closing

    def show_start(self) -> None:
        """Show the Start page."""
        self.start.show_recent(self.settings.recent())
        self._stack.setCurrentWidget(self.start)
        self.setWindowTitle("Pilotage")
        self.start.take_focus()

    def close_study(self) -> None:
        """Close the study and go back to Start."""
        if not self.session.is_open or self._stack.currentWidget() is self._capture:
            return
        self._let_go()
        self.show_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, stop what runs, close the study."""
        if self._capture is not None and self._stack.currentWidget() is self._capture:
            self._capture.save_and_exit()
        self._let_go()
        super().closeEvent(event)

    def _let_go(self) -> None:
        """Note the open study for the Start page, stop what reads it, close it."""
        if self.session.is_open:
            self.openings.remember(self.session.study)
        self.tasks.cancel_all()
        self.session.close()
        self.runs.drop_documents()

    def _on_opened(self, study: Study) -> None:
        self._let_go()
        self.session.adopt(study)
        self.openings.remember(study)
        self.start.messages.clear()
        for place in ("overview", "people", "collect", "results"):
            page = self.shell.page(place)
            if page is not None:
                page.clear()
        self._show_state()
        self.shell.bar.show_saved(self.tr("Saved"))
        self.setWindowTitle(self.tr("{} – Pilotage").format(study.title))
        self._stack.setCurrentWidget(self.shell)
        self.go("overview")
        self.study_opened.emit()

    def _on_open_key(self) -> None:
        if self._stack.currentWidget() is not self._capture:
            self.openings.ask()

    def _on_forget(self, path: str) -> None:
        kept = next((r for r in self.settings.recent() if r.path == path), None)
        self.settings.forget(path)
        self.start.show_recent(self.settings.recent())
        if kept is not None:
            self.toast.say(self.tr("Taken off the list"), self.tr("Undo"), lambda: self._put_back(kept))

    def _put_back(self, entry: Recent) -> None:
        self.settings.remember(entry)
        self.start.show_recent(self.settings.recent())

    # Places

    def go(self, place: str) -> None:
        """Show a place, built on its first visit."""
        if not self.session.is_open:
            return
        if self.shell.page(place) is None:
            builders = {
                "overview": self._build_overview,
                "people": self._build_people,
                "collect": self._build_collect,
                "results": self._build_results,
            }
            self.shell.add_page(place, builders[place]())
        self.shell.show_place(place)
        self._load(place)

    def _build_overview(self) -> Page:
        from gui.pages.overview import OverviewPage

        page = OverviewPage()
        page.place_requested.connect(self.go)
        return page

    def _build_people(self) -> Page:
        from gui.pages.people import PeoplePage

        page = PeoplePage()
        page.add_requested.connect(self._on_add_people)
        page.names_requested.connect(self._on_names)
        return page

    def _build_collect(self) -> Page:
        from gui.pages.collect import CollectPage

        page = CollectPage()
        page.list_requested.connect(self._load_list)
        page.capture_requested.connect(self.start_capture)
        return page

    def _build_results(self) -> Page:
        from gui.pages.results import ResultsPage

        page = ResultsPage(self.tasks)
        self.runs.attach(page)
        page.show_closed("")
        return page

    def _load(self, place: str) -> None:
        loaders = {
            "overview": self._load_overview,
            "people": self._load_people,
            "collect": self._load_collect,
            "results": self._load_results,
        }
        loaders[place]()

    def _read(self, work: Any, then: Any, label: str = "", slot: str = "") -> None:  # noqa: ANN401 - any pure read
        """Read off the thread; of several reads into one ``slot`` only the latest is shown."""
        study = self.session.study
        turn = self._turns[slot] = self._turns.get(slot, 0) + 1
        task = self.tasks.read(lambda _: work(study), label)
        task.succeeded.connect(lambda found: self._take(study, then, found) if self._turns[slot] == turn else None)
        task.failed.connect(self._on_failed)

    def _take(self, study: Study, then: Any, found: object) -> None:  # noqa: ANN401
        """Show what was read, unless another study was opened meanwhile."""
        if self.session.is_open and self.session.study is study:
            then(found)

    def _load_overview(self) -> None:
        from gui.operations.overview import read_overview

        page: OverviewPage = self.shell.page("overview")  # type: ignore[assignment]
        self._read(
            read_overview, lambda found: self._shown("overview", page, page.show_overview, found), slot="overview"
        )

    def _load_people(self) -> None:
        from gui.operations.people import read_people

        page: PeoplePage = self.shell.page("people")  # type: ignore[assignment]
        self._read(read_people, lambda found: self._shown("people", page, page.show_people, found), slot="people")

    def _load_collect(self) -> None:
        from gui.operations.collecting import read_waves

        page: CollectPage = self.shell.page("collect")  # type: ignore[assignment]
        self._read(read_waves, page.show_waves, slot="waves")

    def _load_list(self, wave: str, instrument: str) -> None:
        from gui.operations.collecting import read_todo

        page: CollectPage = self.shell.page("collect")  # type: ignore[assignment]
        with_test = self.session.is_made_up
        self._read(
            lambda study: read_todo(study, wave, instrument, include_test=with_test),
            lambda found: self._shown("collect", page, page.show_list, found),
            slot="list",
        )

    def _load_results(self) -> None:
        from gui.operations.results import why_closed

        page: ResultsPage = self.shell.page("results")  # type: ignore[assignment]
        if page.has_run:
            page.activate()
            self.place_shown.emit("results")
            return
        self._read(
            why_closed,
            lambda why: self._shown("results", page, page.show_closed, "" if why is None else str(why)),
            slot="results",
        )

    def _shown(self, place: str, page: Page, show: Any, found: object) -> None:  # noqa: ANN401
        show(found)
        if self.shell.place == place and self._stack.currentWidget() is self.shell:
            page.activate()
            self.place_shown.emit(place)

    # People

    def _on_add_people(self, text: str) -> None:
        from gui.operations.people import add_people

        study = self.session.study
        task = self.tasks.write(lambda _: add_people(study, text))
        task.succeeded.connect(self._on_people_added)
        task.failed.connect(self._on_failed)

    def _on_people_added(self, change: Change) -> None:
        page: PeoplePage = self.shell.page("people")  # type: ignore[assignment]
        page.added()
        self.toast.say(self.tr("Added %Ln people", "", len(change.fact_ids)))
        self.session.announce(change)

    def _on_names(self, is_wanted: bool) -> None:
        from gui.operations.people import read_names

        page: PeoplePage = self.shell.page("people")  # type: ignore[assignment]
        if is_wanted:
            self._read(read_names, page.show_names, self.tr("Reading names"), slot="names")
        else:
            page.show_names(None)

    # Capture

    def start_capture(self, person: str, instrument: str, wave: str) -> None:
        """Open an interview, new or where it was left."""
        from instruments.capture import CaptureSession

        is_test = self.session.is_made_up
        try:
            capture = CaptureSession(self.session.study, person, instrument, wave, test=is_test)
        except UserError as error:
            self._on_failed(error)
            return
        page = self._capture_page()
        self._stack.setCurrentWidget(page)
        page.start(capture, is_test=is_test)

    def _capture_page(self) -> CapturePage:
        from gui.capture.page import CapturePage

        if self._capture is None:
            self._capture = CapturePage()
            self._capture.left.connect(self._on_capture_left)
            self._capture.finished.connect(self._on_finished)
            self._capture.next_person_requested.connect(self._on_next_person)
            self._stack.addWidget(self._capture)
        return self._capture

    @property
    def capture(self) -> CapturePage | None:
        """The capture page, None before the first interview."""
        return self._capture

    def _on_capture_left(self) -> None:
        self._stack.setCurrentWidget(self.shell)
        self.session.announce(Change(frozenset({"draft"})))

    def _on_finished(self, _response: object) -> None:
        self.session.announce(Change(frozenset({"response", "draft"})))

    def _on_next_person(self) -> None:
        page: CollectPage = self.shell.page("collect")  # type: ignore[assignment]
        self._stack.setCurrentWidget(self.shell)
        chosen = page.chosen
        if chosen is None:
            return
        from gui.operations.collecting import read_todo

        with_test = self.session.is_made_up
        self._read(lambda study: read_todo(study, *chosen, include_test=with_test), self._go_on_with, slot="list")

    def _go_on_with(self, lines: Any) -> None:  # noqa: ANN401
        page: CollectPage = self.shell.page("collect")  # type: ignore[assignment]
        page.show_list(lines)
        page.next_person()

    # Look, news and faults

    def _show_state(self) -> None:
        from gui.operations.overview import lock_state

        study = self.session.study
        kind, mark = lock_state(study)
        words = {
            "": self.tr("Draft"),
            "protocol": self.tr("Protocol locked"),
            "plan": self.tr("Plan locked"),
            "data": self.tr("Data locked"),
        }
        self.shell.bar.show_study(study.title, f"{words[kind]} {mark}".strip(), is_made_up=self.session.is_made_up)

    def _on_changed(self, _change: Change) -> None:
        self.shell.bar.show_saved(self.tr("Saved {}").format(QTime.currentTime().toString("HH:mm:ss")))
        self._show_state()
        if self._stack.currentWidget() is self.shell and self.shell.place:
            self._load(self.shell.place)

    def _on_save(self) -> None:
        if self.session.is_open:
            self.toast.say(self.tr("Everything is saved already. {}").format(QTime.currentTime().toString("HH:mm:ss")))

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.study.path.parent)))

    def _messages(self) -> MessageArea:
        page = self.shell.page(self.shell.place) if self._stack.currentWidget() is self.shell else None
        return page.messages if page is not None else self.start.messages

    def _on_failed(self, error: Exception) -> None:
        self._messages().show_message(self.faults.sentence(error), "error")

    def _on_fault(self, sentence: str) -> None:
        self._messages().show_message(sentence, "error")
