"""Opens interviews from the Collect page and leads on to the next person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.change import Change
from core.errors import UserError
from gui.prompts import Prompts
from gui.reader import Reader
from gui.told import told

if TYPE_CHECKING:
    from core.values import Draft
    from gui.capture.consent import ConsentPage
    from gui.capture.handover import HandoverPage
    from gui.capture.linking import LinkingPage
    from gui.capture.page import CapturePage
    from gui.classroom.room import ClassRoom
    from gui.observe.page import ObservePage
    from gui.observe.session import ObserveSession
    from gui.pages.collect import CollectPage
    from instruments.capture import CaptureSession


class Interviews(QObject):
    """``shown`` carries the capture page, ``left`` says that the study is back; ``failed`` what stood in the way."""

    shown = Signal(object)
    moved = Signal(str)
    responded = Signal(object)
    left = Signal()
    failed = Signal(object)
    handed_over = Signal(str)
    taken_back = Signal()
    curtain_requested = Signal()

    def __init__(self, reader: Reader, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._session, self._prompts = reader, reader.session, prompts
        self._capture: CapturePage | None = None
        self.observing: ObservePage | None = None
        self._room: ClassRoom | None = None
        self._handover: HandoverPage | None = None
        self._consent: ConsentPage | None = None
        self._linking: LinkingPage | None = None
        self._coded: tuple[str, str, Callable[[], None]] = ("", "", lambda: None)
        self._list: CollectPage | None = None
        self._open = ("", "", "")

    def attach(self, page: CollectPage) -> None:
        """Serve the requests of the Collect page."""
        self._list = page
        page.list_requested.connect(self.load_list)
        page.capture_requested.connect(self.start)
        page.second_requested.connect(self.start_second)
        page.check_requested.connect(self.start_check)
        page.contact_requested.connect(self._on_contact)
        page.grid_requested.connect(self._on_grid)
        page.attendance_requested.connect(self._on_attendance)
        page.handover_requested.connect(self.hand_over)

    def _on_grid(self, wave: str, instrument: str) -> None:
        self.classroom.open_grid(wave, instrument)

    def _on_attendance(self) -> None:
        self.classroom.open_attendance()

    @property
    def classroom(self) -> ClassRoom:
        """The grids of a class, built on first use."""
        from gui.classroom.room import ClassRoom

        if self._room is None:
            self._room = ClassRoom(self._reader, self._prompts, self)
            self._room.shown.connect(self.shown)
            self._room.left.connect(self.left)
            self._room.failed.connect(self.failed)
        return self._room

    @property
    def filling(self) -> tuple[QWidget, ...]:
        """The pages that fill the window while one asks, watches or keys a class."""
        pages = (
            self._capture,
            self.observing,
            self._handover,
            self._consent,
            self._linking,
            *(self._room.pages if self._room is not None else ()),
        )
        return tuple(page for page in pages if page is not None)

    @property
    def page(self) -> CapturePage | None:
        """The capture page, None before the first interview."""
        return self._capture

    def at_hand(self, shown: QWidget | None) -> tuple[str, str]:
        """Return the person and wave that stand open on the page that fills the window."""
        if shown is not None and shown in (self._capture, self.observing):
            return self._open[0], self._open[2]
        pages = self._room.pages if self._room is not None else ()
        return next((page.at_hand for page in pages if page is shown), ("", ""))

    def save_and_exit(self) -> None:
        """Save what is typed and leave, if an interview or an observation is open."""
        for page in (self._capture, self.observing, self._handover):
            if page is not None and page.isVisible():
                page.save_and_exit()
        if self._room is not None:
            self._room.save_and_exit()

    def hide_names(self) -> None:
        """Hide names in the grids of a class."""
        for page in self._room.pages if self._room is not None else ():
            page.hide_names()

    def leave(self) -> bool:
        """Save what is typed and leave; False when an answer cannot be saved yet."""
        self.save_and_exit()
        page = self._capture
        if page is not None and page.isVisible() and page.keeper.is_busy:
            page.keeper.wait()
            self.save_and_exit()
        return page is None or not page.has_unsaved

    def resume(self, draft: Draft, position: str) -> None:
        """Go on with an interview at the question that was shown."""
        from instruments.second_entry import SECOND

        key = draft.key
        if key.occasion >= SECOND:
            self.start_second(key.participant, key.instrument, key.wave, key.occasion - SECOND)
            return
        self.start(key.participant, key.instrument, key.wave, key.occasion)
        page = self._capture
        if page is not None and page.isVisible() and position in page.flow.paths():
            page.go_to(position)

    def load_list(self, wave: str, instrument: str, then: Any = None) -> None:  # noqa: ANN401 - a slot of the page
        """Read who is to do and show it."""
        from gui.operations.collecting import read_todo

        page = self._list
        if page is not None:
            self._reader.read(lambda study: read_todo(study, wave, instrument), then or page.show_list, slot="list")

    def start(self, person: str, instrument: str, wave: str, occasion: int = 1) -> None:
        """Open an interview, new or where it was left."""
        from gui.observe.session import ObserveSession
        from gui.operations.collecting import records_tests
        from instruments.capture import CaptureSession
        from instruments.consent import CONSENT, require_not_refused
        from instruments.observation import observed

        study = self._session.study
        is_test = records_tests(study)
        if self._asks_code(person, wave, lambda: self.start(person, instrument, wave, occasion)):
            return
        if self._is_alone(person, instrument, wave, occasion):
            self.hand_over(person, instrument, wave, occasion)
            return
        try:
            require_not_refused(study, person, instrument)
            capture = CaptureSession(study, person, instrument, wave, occasion=occasion, test=is_test)
        except UserError as error:
            self.failed.emit(error)
            return
        self._open = (person, instrument, wave)
        if instrument == CONSENT and self._asks_consent(capture, is_test=is_test, occasion=occasion):
            return
        asked = observed(capture.session.form)
        if asked is not None:
            self._observe(ObserveSession(capture, asked), is_test=is_test)
            return
        page = self._capture_page()
        self.shown.emit(page)
        page.start(capture, is_test=is_test, occasion=occasion)

    def _asks_code(self, person: str, wave: str, then: Callable[[], None]) -> bool:
        """Ask for the person's own code, once a wave, where the study wants one."""
        from gui.capture.linking import LinkingPage
        from instruments.linking_study import has_code, prompts_of

        study = self._session.study
        prompts = prompts_of(study)
        if not prompts or has_code(study, person, wave):
            return False
        if self._linking is None:
            self._linking = LinkingPage()
            self._linking.left.connect(self._on_left)
            self._linking.given.connect(self._keep_code)
        page, self._coded = self._linking, (person, wave, then)
        self.shown.emit(page)
        page.start([(prompt.code, prompt.length) for prompt in prompts])
        return True

    def _keep_code(self, typed: Any) -> None:  # noqa: ANN401 - a slot of the page
        from instruments.linking_study import give

        person, wave, then = self._coded
        self._reader.write(lambda study: give(study, person, wave, typed), lambda _: then())

    def _asks_consent(self, capture: CaptureSession, *, is_test: bool, occasion: int) -> bool:
        """Show what taking part means on one page, unless that was answered; what follows are ordinary questions."""
        from gui.capture.consent import ConsentPage, consent_text

        text = consent_text(capture)
        if text is None:
            return False

        def go_on() -> None:
            page = self._capture_page()
            self.shown.emit(page)
            page.start(capture, is_test=is_test, occasion=occasion)
            page.next_open()

        if self._consent is None:
            self._consent = ConsentPage()
            self._consent.left.connect(self._on_left)
        self.shown.emit(self._consent)
        self._consent.start(capture, go_on)
        return True

    def _is_alone(self, person: str, instrument: str, wave: str, occasion: int) -> bool:
        """Tell whether only the person may answer: beliefs in a class, or what the person began alone."""
        from core.values import DraftKey
        from instruments.sealing import answered_alone

        study = self._session.study
        version = study.instruments.get(instrument)
        draft = study.responses.draft(DraftKey(person, instrument, wave, occasion))
        return (version is not None and answered_alone(study, version)) or (draft is not None and draft.mode == "self")

    def hand_over(self, person: str, instrument: str, wave: str, occasion: int = 1) -> None:
        """Give the laptop to a person, or to everybody in turn where ``person`` is ""."""
        from gui.operations.handing_over import read_turns

        def begin(turns: Any) -> None:  # noqa: ANN401 - what was read
            self._begin_handover(turns, instrument, wave, occasion, is_class=not person)

        self._open = (person, instrument, wave)
        self._reader.read(lambda study: read_turns(study, person, instrument, wave, occasion), begin, slot="turns")

    def _begin_handover(self, turns: Any, instrument: str, wave: str, occasion: int, *, is_class: bool) -> None:  # noqa: ANN401 - what was read
        from gui.operations.collecting import records_tests
        from instruments.capture import CaptureSession

        study = self._session.study
        is_test = records_tests(study)

        def opener(code: str) -> CaptureSession:
            return CaptureSession(study, code, instrument, wave, occasion=occasion, mode="self", test=is_test)

        page = self._handover_page()
        self.shown.emit(page)
        page.start(turns, opener, is_class=is_class)

    def _handover_page(self) -> HandoverPage:
        from gui.capture.handover import HandoverPage

        if self._handover is None:
            self._handover = HandoverPage()
            self._handover.begun.connect(self.handed_over)
            self._handover.left.connect(self._on_handed_back)
            self._handover.finished.connect(self._on_finished)
            self._handover.curtain_requested.connect(self.curtain_requested)
        return self._handover

    def _on_handed_back(self) -> None:
        self.taken_back.emit()
        self._on_left()

    def _observe(self, session: ObserveSession, *, is_test: bool) -> None:
        from gui.observe.page import ObservePage

        if self.observing is None:
            self.observing = ObservePage()
            self.observing.left.connect(self._on_left)
            self.observing.finished.connect(self._on_finished)
        capture = session.capture
        title = f"{capture.participant.code}  ·  {capture.wave}  ·  {capture.instrument_title}"
        self.shown.emit(self.observing)
        self.observing.start(session, title, is_test=is_test)

    def start_second(self, person: str, instrument: str, wave: str, occasion: int, reason: str = "") -> None:
        """Key a finished response again, without seeing it; whoever keyed the first must say why it is them again."""
        from instruments.second_entry import SecondEntry
        from instruments.study_problems import SAME_PERSON_KEYS

        try:
            capture = SecondEntry(self._session.study, person, instrument, wave, occasion=occasion, reason=reason)
        except UserError as error:
            if error.problem is not SAME_PERSON_KEYS:
                self.failed.emit(error)
                return
            self._prompts.sign(
                self.tr("Key your own entry again?"),
                told(error),
                self.tr("Key it again"),
                lambda why: self.start_second(person, instrument, wave, occasion, why),
                self.tr("Why it must be you, in one sentence"),
            )
            return
        self._open = (person, instrument, wave)
        page = self._capture_page()
        self.shown.emit(page)
        page.start(capture, by_section=True)

    def start_check(self, person: str, instrument: str, wave: str) -> None:
        """Ask a person again who was drawn for a back-check, without showing the first answers."""
        from instruments.backcheck import BackCheck

        try:
            capture = BackCheck(self._session.study, person, instrument, wave)
        except UserError as error:
            self.failed.emit(error)
            return
        self._open = (person, instrument, wave)
        page = self._capture_page()
        self.shown.emit(page)
        page.start(capture)

    def _capture_page(self) -> CapturePage:
        from gui.capture.page import CapturePage

        if self._capture is None:
            self._capture = CapturePage()
            self._capture.left.connect(self._on_left)
            self._capture.finished.connect(self._on_finished)
            self._capture.next_person_requested.connect(self._on_next_person)
            self._capture.contact_requested.connect(self._on_contact)
            self._capture.note_requested.connect(self._on_note)
            self._capture.copy_requested.connect(self._on_copy)
            self._capture.moved.connect(self.moved)
        return self._capture

    def _on_left(self) -> None:
        self.left.emit()
        self._session.announce(Change(frozenset({"draft"})))

    def _on_finished(self, response: object) -> None:
        self.responded.emit(response)
        self._session.announce(Change(frozenset({"response", "draft"})))

    def _on_contact(self, person: str, wave: str, result: str, note: str) -> None:
        from gui.operations.collecting import log_contact

        self._reader.write(lambda study: log_contact(study, person, wave, result, note), self._session.announce)

    def _on_note(self, path: str, text: str) -> None:
        from gui.operations.collecting import add_note

        key = self._open
        self._reader.write(lambda study: add_note(study, *key, path, text), lambda _: None)

    def _on_copy(self, draft: Draft | None) -> None:
        """Save the study, with an answer that its own file could not take, under another name."""
        page, study = self._capture, self._session.study
        if page is None or draft is None:
            return
        shown, kinds = page, self.tr("Pilotage studies (*.pilot)")
        self._prompts.save_file(
            self.tr("Save a copy elsewhere"),
            study.path.name,
            "",
            kinds,
            lambda path: self._reader.read(
                lambda study: study.copy_with_draft(path, draft), lambda copy: shown.show_copied(copy.name)
            ),
        )

    def _on_next_person(self) -> None:
        self.left.emit()
        chosen = self._list.chosen if self._list is not None else None
        if chosen is not None:
            self.load_list(*chosen, self._go_on_with)

    def _go_on_with(self, lines: Any) -> None:  # noqa: ANN401 - what was read
        if self._list is not None:
            self._list.show_list(lines)
            self._list.next_person()
