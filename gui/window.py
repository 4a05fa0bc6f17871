"""The main window: wires session, operations and pages. All connections across pages are made here."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTime, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from core.change import Change
from gui.beside import Beside
from gui.desk_of import build_desk, is_ready, make_ready
from gui.desks.desk import Desk, Tools
from gui.faults import Faults
from gui.finding import Finder
from gui.interviews import Interviews
from gui.logs.book import LogBook
from gui.look import Look
from gui.menus import Menus
from gui.openings import Openings
from gui.pages.new_study import NewStudyPage
from gui.pages.start import StartPage
from gui.plan_run import PlanRun
from gui.privacy import Privacy
from gui.prompts import Prompts, WindowPrompts
from gui.put_away import PutAway
from gui.query_count import QueryCount
from gui.reader import Reader
from gui.regions import Regions
from gui.reopening import Reopening
from gui.session import StudySession
from gui.settings import Recent, Settings
from gui.shell import Shell
from gui.tasks import TaskRunner
from gui.tongue import Tongue
from gui.undo import FactUndo, UndoGroup
from gui.widgets.inline_message import MessageArea
from gui.widgets.job_bar import JobBar
from gui.widgets.palette import Palette
from gui.widgets.toast import Toast
from gui.window_menus import fill_menus

if TYPE_CHECKING:
    from core.study import Study
    from core.values import Response
    from gui.capture.page import CapturePage
    from gui.operations.lines import NewStudy

MINIMUM = (860, 420)
DEFAULT = (1366, 689)
# Between two halves of long work on this thread. At 0 the second would run before keys and clicks that wait.
NEXT_MS = 1


class MainWindow(QMainWindow):
    """Start page, shell or capture, one at a time."""

    study_opened = Signal()
    place_shown = Signal(str)
    _awaited = ""

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
        self.reader = Reader(self.session, self.tasks, self)
        self.look, self.tongue = Look(settings, self), Tongue(settings, self)
        self.openings = Openings(
            settings, self.tasks, self.prompts, demo_folder=demo_folder, data_folder=data_folder, parent=self
        )
        self.reopening = Reopening(self)
        self.interviews = Interviews(self.reader, self.prompts, self)
        self.start, self.new_study = StartPage(has_demo=self.openings.has_demo), NewStudyPage()
        self.shell = Shell()
        self._desks: dict[str, Desk] = {}
        self._stack = QStackedWidget()
        for page in (self.start, self.new_study, self.shell):
            self._stack.addWidget(page)
        self.jobs = JobBar()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        self.beside = Beside(self, self._stack, row)
        column.addWidget(self.jobs)
        self.setCentralWidget(holder)
        self.toast = Toast(holder)
        facts = FactUndo(self._write_step, self)
        self.undo = UndoGroup(self, facts)
        self.tools = Tools(self.reader, self.prompts, settings, self.toast, facts)
        self.runs = PlanRun(self.session, self.tasks, self.prompts, settings, self.toast)
        self.menus = Menus(self)
        self.palette_box = Palette(holder)
        self._finder = Finder(self)
        self.logs = LogBook(self.tools, self._at_hand, holder, self._stack)
        self.open_queries = QueryCount(self.reader, self)
        self.regions = Regions(self)
        self.privacy, self.put_away = Privacy(self), PutAway(self)
        self.setMinimumSize(*MINIMUM)
        self.resize(*DEFAULT)
        self._connect()
        fill_menus(self)
        for name, keys in settings.chosen_keys().items():
            self.menus.give(self.menus.name_of(name), keys)
        self.show_start()

    def _connect(self) -> None:
        self.start.demo_requested.connect(self.openings.open_demo)
        self.start.new_requested.connect(self.show_new)
        self.start.open_requested.connect(self.openings.ask)
        self.start.path_requested.connect(self.openings.open_path)
        self.start.forget_requested.connect(self._on_forget)
        self.new_study.left.connect(self.show_start)
        self.new_study.create_requested.connect(self._on_create)
        self.new_study.folder_requested.connect(self._on_new_folder)
        self.openings.opened.connect(self._on_opened)
        self.openings.held.connect(self.reopening.offer)
        self.interviews.shown.connect(self._on_capture_shown)
        self.interviews.left.connect(self._on_capture_left)
        self.interviews.handed_over.connect(self.privacy.hand_over)
        self.interviews.taken_back.connect(self.privacy.take_back)
        self.interviews.curtain_requested.connect(self.privacy.draw)
        self.interviews.responded.connect(self._on_responded)
        self.interviews.moved.connect(self.reopening.note_question)
        for failing in (self.openings, self.runs, self.reader, self.interviews):
            failing.failed.connect(self._on_failed)
        self.shell.place_chosen.connect(self.go)
        self.shell.bar.close_requested.connect(self.close_study)
        self.shell.bar.folder_requested.connect(self.show_folder)
        self.shell.bar.find_requested.connect(self.find_or_do)
        self.session.changed.connect(self._on_changed)
        self.logs.urgent.connect(partial(self.shell.rail.show_number, "monitor"))
        self.open_queries.counted.connect(lambda n: self.shell.rail.show_number("monitor", n, "queries"))
        self.tasks.started.connect(self.jobs.follow)
        self.faults.happened.connect(self._on_fault)
        for look in (self.start.look, self.shell.bar.look):
            look.smaller_requested.connect(self.look.smaller)
            look.larger_requested.connect(self.look.larger)
            look.theme_requested.connect(self.look.switch_theme)
        self.start.language.chosen.connect(self.tongue.choose)

    # Opening and closing

    def show_start(self) -> None:
        """Show the Start page."""
        self.start.show_recent(self.settings.recent())
        self._stack.setCurrentWidget(self.start)
        self.setWindowTitle("Pilotage")
        self.start.take_focus()

    def show_new(self) -> None:
        """Show the page that makes a study."""
        self.new_study.clear()
        self._stack.setCurrentWidget(self.new_study)
        self.setWindowTitle(self.tr("New study – Pilotage"))
        self.openings.read_templates(self._show_templates)

    def _show_templates(self, lines: Any) -> None:  # noqa: ANN401 - what was read
        self.new_study.show_templates(lines, self.openings.folder_for_new())
        self.place_shown.emit("new")

    def _on_create(self, wanted: NewStudy) -> None:
        self.openings.create(wanted)

    def _on_new_folder(self, folder: str) -> None:
        self.prompts.folder(folder, lambda chosen: self.new_study.set_folder(str(chosen)))

    def on_new_key(self) -> None:
        """Leave the open study for a new one, unless an interview is open."""
        if not self.is_capturing:
            self.close_study()
            self.show_new()

    def close_study(self) -> None:
        """Close the study and go back to Start."""
        if not self.session.is_open or self.is_capturing:
            return
        self._let_go()
        self.show_start()

    def hide_names(self) -> None:
        """Hide names on the page of people."""
        desk = self._desks.get("people")
        if desk is not None:
            desk.page.hide_names()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed, stop what runs, close the study."""
        if not self.interviews.leave():
            event.ignore()
            return
        self._let_go()
        self.tasks.cancel_all()
        super().closeEvent(event)

    def _let_go(self) -> None:
        """Note the open study for the Start page, stop what reads it, close it."""
        if self.session.is_open:
            self.openings.remember(self.session.study)
            if (field := self.focusWidget()) is not None:
                field.clearFocus()  # what is typed is written when its field is left
        self.tasks.cancel_all()
        self.logs.keep_typed()
        self.toast.hide()
        has_changed, study = self.session.has_changed, self.session.let_go()
        if study is not None:
            self.settings.note_open(str(study.path), None)
            self.openings.put_away(study, has_changed=has_changed)
        self.runs.drop_documents()
        if study is not None:
            gc.collect()

    def _on_opened(self, study: Study) -> None:
        self._let_go()
        before = self.settings.open_now().get(str(study.path), {})
        self.openings.remember(study)
        self.show_study(study)
        self.go("collect" if study.is_collectors else "overview")
        self.reopening.arrive(study, before)
        self.study_opened.emit()

    def show_study(self, study: Study) -> None:
        """Put an open study into the shell, at no place yet."""
        self.session.adopt(study)
        self.undo.facts.stack.clear()
        self.start.messages.clear()
        for desk in self._desks.values():
            desk.page.clear()
        self._show_state()
        self.shell.bar.show_saved(self.tr("Read only") if study.is_read_only else self.tr("Saved"))
        self.setWindowTitle(self.tr("{} – Pilotage").format(study.title))
        self._stack.setCurrentWidget(self.shell)
        self.shell.show_for_collector(is_collectors=study.is_collectors)

    def on_open_key(self) -> None:
        """Ask for a study file, unless an interview is open."""
        if not self.is_capturing:
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

    def go(self, place: str, then: Callable[[], object] | None = None) -> None:
        """Show a place, built on its first visit; ``then`` is called once it is there."""
        if not self.session.is_open or self.is_capturing:
            return
        if self.session.study.is_collectors:
            place = "collect"
        self._awaited = place
        if place not in self._desks and not is_ready(place):
            self._make_ready(place, then)
            return
        desk = self._desks.get(place) or self._build(place)
        if self.shell.page(place) is None:
            self.shell.add_page(place, desk.page)
        self._stack.setCurrentWidget(self.shell)
        self.shell.show_place(place)
        self.reopening.note(place)
        desk.load()
        if then is not None:
            then()

    def _build(self, place: str) -> Desk:
        desk = self._desks[place] = build_desk(place, self.tools, self.interviews, self.runs)
        desk.shown.connect(partial(self._on_shown, place))
        desk.place_requested.connect(self.go)
        desk.log_requested.connect(self.logs.open)
        return desk

    def _make_ready(self, place: str, then: Callable[[], object] | None) -> None:
        """Show a place as soon as what it needs is imported, unless another was chosen meanwhile."""

        def build(_ready: object) -> None:
            if self._awaited == place and self.session.is_open:
                self._build(place)
                QTimer.singleShot(NEXT_MS, self, lambda: self.go(place, then) if self._awaited == place else None)

        self.shell.rail.show_place(place)
        task = self.tasks.read(lambda _: make_ready(place))
        task.succeeded.connect(build)
        task.failed.connect(self._on_failed)

    def _on_shown(self, place: str) -> None:
        if self.shell.place == place and self._stack.currentWidget() is self.shell:
            if not self.logs.has_keyboard:
                self._desks[place].page.activate()
            self.undo.follow(self._desks[place].page)
            self.shell.name_areas(place)
            self.place_shown.emit(place)

    # Finding

    def find_or_do(self) -> None:
        """Open the palette: places, actions, instruments, groups and people."""
        if not self.is_capturing:
            self._finder.open()

    def part_of(self, place: str, name: str) -> QWidget | None:
        """Return the widget of a part of a place by the name of its class, None where there is none."""
        parts = getattr(self._desks.get(place), "parts", ())
        return next((part.widget for part in parts if type(part).__name__ == name), None)

    # Capture

    @property
    def capture(self) -> CapturePage | None:
        """The capture page, None before the first interview."""
        return self.interviews.page

    @property
    def is_capturing(self) -> bool:
        """True while an interview or an observation fills the window."""
        return any(self._stack.currentWidget() is page for page in self.interviews.filling)

    def start_capture(self, person: str, instrument: str, wave: str) -> None:
        """Open an interview, new or where it was left."""
        self.interviews.start(person, instrument, wave)

    def _at_hand(self) -> tuple[str, str]:
        """Return the person and wave the user stands at: of the interview, or chosen on the page."""
        shown = self._stack.currentWidget()
        if shown is not self.shell:
            return self.interviews.at_hand(shown)
        page = self.shell.page(self.shell.place)
        return page.at_hand if page is not None else ("", "")

    def _on_capture_shown(self, page: QWidget) -> None:
        if page is self.capture:
            self.capture.advances = self.settings.auto_advance
            self.capture.keys.has_digits = self.settings.single_keys
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _on_responded(self, response: Response) -> None:
        if self.session.study.responses.get(response.id) is not None:
            self.undo.facts.did(self.tr("Response of {}").format(response.participant), (response.id,))

    def _write_step(self, work: Callable[[Study], Change], then: Callable[[Change], object]) -> None:
        """Write a step of undo or redo; where that is refused the steps are forgotten."""

        def told(change: Change) -> None:
            then(change)
            self.session.announce(change)

        study = self.session.study
        task = self.tasks.write(lambda _: work(study))
        task.succeeded.connect(told)
        task.failed.connect(self._on_failed)
        task.failed.connect(lambda _error: self.undo.facts.stack.clear())

    def _on_capture_left(self) -> None:
        self._stack.setCurrentWidget(self.shell)
        self.reopening.note(self.shell.place)

    # Look, news and faults

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the menu bar when Alt is pressed alone."""
        self.menus.note_key(event)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show or hide the menu bar when Alt is let go."""
        self.menus.note_release(event)
        super().keyReleaseEvent(event)

    def switch_blinding(self) -> None:
        """Hide who is in which arm from the person at this computer, or show it again."""
        if not self.session.is_open or self.is_capturing:
            return
        study_id = self.session.study.id
        is_blinded = not self.settings.is_blinded(study_id)
        self.settings.set_blinded(study_id, is_blinded=is_blinded)
        on = self.tr("You stay blinded here: no allocation, no log that names arms, results on shuffled arms.")
        self.toast.say(on if is_blinded else self.tr("You no longer stay blinded here."))
        self.go(self.shell.place)

    def switch_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_keys(self) -> None:
        """List the keys of the page that is shown."""
        from gui.widgets.key_sheet import KeySheet

        shown = self._stack.currentWidget()
        sheet = KeySheet(self.menus.keys_of(shown), self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

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
            self._desks[self.shell.place].load()

    def say_saved(self) -> None:
        """Say that nothing waits to be saved."""
        if self.session.is_open:
            self.toast.say(self.tr("Everything is saved already. {}").format(QTime.currentTime().toString("HH:mm:ss")))

    def show_folder(self) -> None:
        """Show the study's file in its folder."""
        if self.session.is_open:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.study.path.parent)))

    def messages(self) -> MessageArea:
        """Return where the page that is shown puts its messages."""
        shown = self._stack.currentWidget()
        page = self.shell.page(self.shell.place) if shown is self.shell else None
        if page is not None:
            return page.messages
        return self.new_study.messages if shown is self.new_study else self.start.messages

    def _on_failed(self, error: Exception) -> None:
        self.messages().show_message(self.faults.sentence(error), "error")

    def _on_fault(self, sentence: str) -> None:
        self.messages().show_message(sentence, "error")
