"""One question a page, by keyboard. Each answer is saved before the next question is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from gui.capture.bars import CaptureFoot, CaptureHead
from gui.capture.card_area import MARGIN, CardArea
from gui.capture.cards import MenuCard, QuestionCard, complaint_words
from gui.capture.flow import Capture, CaptureFlow, Repeat
from gui.capture.keeper import Keeper
from gui.capture.menus import CaptureMenus
from gui.capture.page_keys import PageKeys
from gui.capture.section import SectionView
from gui.told import told
from gui.widgets.inline_message import announce

SEEN_MS = 350


class CapturePage(QWidget):
    """Shows a `CaptureFlow` and drives it."""

    left = Signal()
    finished = Signal(object)
    next_person_requested = Signal()
    contact_requested = Signal(str, str, str, str)
    note_requested = Signal(str, str)
    copy_requested = Signal(object)
    moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow: CaptureFlow | None = None
        self.is_finished = False
        self.head, self.foot = CaptureHead(), CaptureFoot()
        self.question, self.menu = QuestionCard(), MenuCard()
        self._stack = QStackedWidget()
        self.menus, self.section = CaptureMenus(self), SectionView()
        self.keys = PageKeys(self)
        self.is_private = False
        self.keeper = Keeper(self)
        self.advances = False
        self._then: Callable[[], object] | None = None
        self._is_copied = False
        self._is_keying = False
        self._question_area, self._menu_area = CardArea(self.question), CardArea(self.menu)
        self._stack.addWidget(self.section)
        self._stack.addWidget(self._question_area)
        self._stack.addWidget(self._menu_area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self._connect()

    def _connect(self) -> None:
        self.head.exit_requested.connect(self.save_and_exit)
        self.head.language_chosen.connect(self._on_language)
        self.foot.back_requested.connect(self.back)
        self.foot.next_requested.connect(self.next)
        self.foot.special_chosen.connect(self.choose_special)
        self.question.committed.connect(self.commit)
        self.section.answered.connect(self._on_keyed)
        self.section.ended.connect(self._show_end)
        self.section.failed.connect(self._on_not_keyed)
        self.keeper.slow.connect(self.head.show_saving)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_unsaved)

    @property
    def flow(self) -> CaptureFlow:
        """The interview under way; LookupError when there is none."""
        if self._flow is None:
            raise LookupError("no interview is open")
        return self._flow

    @property
    def has_unsaved(self) -> bool:
        """True while an answer on this page is in no file."""
        return self._flow is not None and self.keeper.trouble is not None and not self._is_copied

    @property
    def is_asking(self) -> bool:
        """True while a question is shown, not the pause or the end."""
        return self._stack.currentWidget() is self._question_area

    @property
    def is_keying(self) -> bool:
        """True while a whole section is shown."""
        return self._stack.currentWidget() is self.section

    @property
    def body(self) -> QWidget:
        """What stands between head and foot."""
        return self._stack

    def start(self, capture: Capture, *, is_test: bool = False, occasion: int = 1, by_section: bool = False) -> None:
        """Begin or resume an interview, question by question or section by section."""
        self._flow, self.is_finished, self._is_keying = CaptureFlow(capture), False, by_section
        self.keeper.attach(capture)
        self._then, self._is_copied = None, False
        flow = self._flow
        again = self.tr("  ·  time {}").format(occasion) if occasion > 1 else ""
        self.head.title.setText(f"{capture.participant.code}  ·  {capture.wave}  ·  {capture.instrument_title}{again}")
        self.head.test.setVisible(is_test and not self.is_private)
        languages = tuple(str(x) for x in getattr(capture.session.form, "languages", ()) or ())
        self.head.show_languages(languages, self._language())
        if not flow.path:
            self._show_end()
            return
        self.show_question()
        self.head.show_saved()
        if capture.resumed and not self.is_private:
            self.question.messages.show_message(self.tr("This interview goes on where it was left."))

    def make_private(self) -> None:
        """Serve a respondent alone: no ID, no names, no notes, nothing but the questions."""
        self.is_private = True
        self.head.title.hide()
        self.head.exit.setText(self.tr("Stop here"))
        self.head.exit.setAccessibleName(self.tr("Stop here"))

    def next(self) -> None:
        """Check the current question and go on."""
        if self.is_keying:
            self._show_end()
            return
        if not self.is_asking or not self._settle(self.next):
            return
        trouble = self.flow.complaint()
        if trouble is not None:
            self._refuse(complaint_words(trouble, has_specials=bool(self.foot.specials)))
        elif (repeat := self.flow.repeat_ending()) is not None:
            self.menus.repeat(repeat)
        else:
            self.pass_repeat()

    def back(self) -> None:
        """Go back; nothing is checked, what is typed is kept if it can be."""
        if not self.is_asking or (self.commit_pending(self.back) and self.flow.back()):
            self.show_question()

    def save_and_exit(self) -> None:
        """Leave; nothing is checked and nothing is lost."""
        if self.is_finished or self._is_copied or self.commit_pending(self.save_and_exit):
            self._flow = None
            self.left.emit()

    def finish(self) -> None:
        """Make the draft a response, or list what must be fixed first."""
        if self.is_finished or (self.is_asking and not self._settle(self.finish)) or self._is_held(self.finish):
            return
        troubles = self.flow.troubles()
        if troubles:
            self.menus.troubles(troubles)
        else:
            self.keeper.run(self.flow.capture.finish, self._on_finished)

    def _on_finished(self, response: Any, error: Exception | None) -> None:  # noqa: ANN401 - the study's own value
        if error is not None and not isinstance(error, UserError):
            raise error
        if error is not None:
            self.menus.failed(told(error))
        elif isinstance(response, tuple):
            self.menus.troubles(self.flow.troubles())
        else:
            self.is_finished = True
            self.menus.finished(*self.flow.answered())
            self.finished.emit(response)

    def pause(self) -> None:
        """Show the pause menu; nothing is lost."""
        if self.is_finished or not self.commit_pending(self.pause):
            return
        self.menus.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give each key its meaning in capture."""
        if self._flow is None or not self.keys.handle(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the question to the room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again when text size or theme changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _settle(self, then: Callable[[], object]) -> bool:
        """Commit what is typed; False, with the reason shown, when it cannot be an answer or is not on the disk."""
        editor = self.question.editor
        problem = editor.complaint() if editor is not None else ""
        if problem:
            self._refuse(problem)
            return False
        return self.commit_pending(then)

    def commit_pending(self, then: Callable[[], object] | None = None) -> bool:
        """Record what is typed if it is a possible answer; False while it is not on the disk, ``then`` follows."""
        editor = self.question.editor
        if editor is not None and self.is_asking:
            value = editor.pending()
            stored = self.flow.value(self.flow.path)
            is_news = value is not None and value != stored and (value or stored not in self.foot.specials)
            if value is not None and is_news and not self._record(value):
                return False
        return not self._is_held(then)

    def _is_held(self, then: Callable[[], object] | None) -> bool:
        """Tell whether the last answer is not on the disk yet; nothing goes on before it is."""
        if self.keeper.trouble is not None:
            self._on_unsaved(self.keeper.trouble)
            return True
        self._then = then if self.keeper.is_busy else None
        return self.keeper.is_busy

    def _record(self, value: str) -> bool:
        try:
            set_aside = self.flow.answer(value)
        except UserError as error:
            self._on_unsaved(error)
            return False
        self._show_saved()
        self.question.show_error("")
        self.question.messages.clear()
        if set_aside:
            text = self.tr("%Ln answers were set aside because an earlier answer changed.", "", set_aside)
            self.question.messages.show_message(text)
        return True

    def _show_saved(self) -> None:
        if not self.keeper.is_busy:
            self.head.show_saved()

    def _on_kept(self) -> None:
        """Go on with what waited for a slow write."""
        then, self._then = self._then, None
        if self._flow is not None:
            self.head.show_saved()
        if then is not None:
            then()

    def _on_unsaved(self, error: Exception) -> None:
        """Stay here with the answer in memory, say why it is not saved and what can be done."""
        self._then = None
        self.head.show_trouble(self.tr("Not saved"))
        words = told(error) if isinstance(error, UserError) else self.tr("The answer on this page could not be saved.")
        if self.is_asking:
            more = ((self.tr("Save a copy elsewhere…"), self._ask_copy),)
            self.question.messages.show_message(words, "error", self.tr("Try again"), self.try_again, more)
        else:
            self.menus.unsaved(words)

    def try_again(self) -> None:
        """Write once more what could not be written, and go back to the question."""
        try:
            self.keeper.again()
        except UserError as error:
            self._on_unsaved(error)
            return
        self._show_saved()
        self.show_question()

    def _ask_copy(self) -> None:
        self.copy_requested.emit(self.keeper.last)

    def show_copied(self, name: str) -> None:
        """Say that a copy with the answer exists; the interview may now be left."""
        self._is_copied = True
        words = self.tr("A copy with this answer is in {}. This file still lacks it.").format(name)
        self.question.messages.show_message(words, "warn", self.tr("Try again"), self.try_again)

    def commit(self, value: str) -> None:
        """Record an answer to the current question."""
        if self._flow is None or not self._record(value):
            return
        self.head.show_place(*self.flow.standing())
        question = self.flow.question()
        self.foot.show_specials(question.specials, value)
        if self.advances and value and question.type.startswith("select_one"):
            QTimer.singleShot(SEEN_MS, lambda: self._advance(question.path, value))

    def _advance(self, path: str, value: str) -> None:
        """Go on by itself from an answer that has been seen, unless something happened meanwhile."""
        if self._flow is not None and self.is_asking and self.flow.path == path and self.flow.value(path) == value:
            self.next()

    def choose_special(self, value: str) -> None:
        """Answer with Don't know, Refused or the like, where the question offers it, and go on."""
        if self.is_asking and value in self.foot.specials and self._record(value):
            self.next()

    def _refuse(self, problem: str) -> None:
        self.question.show_error(problem)
        self._fit()
        announce(self, problem, urgent=True)
        if self.question.editor is not None:
            self.question.editor.take_focus()

    def show_question(self) -> None:
        """Show the current question, or its section while keying."""
        if self._is_keying:
            self._show_section()
            return
        question = self.flow.question()
        self.moved.emit(self.flow.path)
        self.question.messages.clear()
        self.question.show_question(question, QDate.currentDate().toString(Qt.DateFormat.ISODate), self._direction())
        self.head.show_place(*self.flow.standing())
        self.foot.show_specials(question.specials, question.value)
        self.foot.back.setEnabled(self.flow.standing()[0] > 1)
        self.foot.show()
        self._stack.setCurrentWidget(self._question_area)
        self._question_area.verticalScrollBar().setValue(0)
        self._fit()
        if self.question.editor is not None:
            self.question.editor.take_focus()
        if question.type == "note" or question.is_readonly:
            self.foot.next.setFocus()

    def _show_end(self) -> None:
        troubles = self.flow.troubles()
        if troubles:
            self.menus.troubles(troubles)
        else:
            self.menus.end(*self.flow.answered())

    def show_menu(self) -> None:
        """Show the menu card in place of the question."""
        self.foot.hide()
        self._stack.setCurrentWidget(self._menu_area)
        self.menu.take_focus()
        announce(self, self.menu.heading.text())

    def go_to(self, path: str) -> None:
        """Go to a question."""
        self.flow.go(path)
        self.show_question()

    def next_open(self) -> None:
        """Go to the first question that has no answer yet, past what was read elsewhere."""
        flow = self.flow
        asked = [p for p in flow.paths() if flow.question_at(p).type != "note"]
        self.go_to(next((p for p in asked if not flow.value(p)), asked[-1] if asked else flow.path))

    def go_to_trouble(self, path: str) -> None:
        """Go to a question and say again what stands against it."""
        self.go_to(path)
        trouble = self.flow.complaint()
        self.question.show_error("" if trouble is None else complaint_words(trouble))

    def go_to_next_person(self) -> None:
        """Leave for the next person of the list."""
        self._flow = None
        self.next_person_requested.emit()

    def pass_repeat(self) -> None:
        """Go on past the end of a repeat."""
        if self.flow.next() == "end":
            self._show_end()
        else:
            self.show_question()

    def add_another(self, repeat: Repeat) -> None:
        """Add an instance of a repeat and go into it."""
        self._change_repeat(lambda: self.flow.add_another(repeat))

    def drop_last(self, repeat: Repeat) -> None:
        """Take the last instance of a repeat out."""
        self._change_repeat(lambda: self.flow.drop_last(repeat))

    def _change_repeat(self, change: Callable[[], None]) -> None:
        try:
            change()
        except UserError as error:
            self._on_unsaved(error)
            return
        self._show_saved()
        self.show_question()

    def break_off(self, reason: str) -> None:
        """Leave with a contact entry that says why; the draft stays."""
        capture = self.flow.capture
        self.contact_requested.emit(capture.participant.code, capture.wave, reason, self.flow.question().label)
        self.save_and_exit()

    def keep_note(self, text: str) -> None:
        """Keep a note about the current question."""
        if text.strip():
            self.note_requested.emit(self.flow.path, text.strip())
        self.show_question()
        if text.strip():
            self.question.messages.show_message(self.tr("Note kept."))

    def switch_layout(self) -> None:
        """Show the whole section, or one question again, at the same question."""
        if self._is_keying or self.commit_pending():
            self._is_keying = not self._is_keying
            self.show_question()

    def _show_section(self) -> None:
        self.head.show_place(*self.flow.standing())
        self.foot.show_specials((), "")
        self.foot.back.setEnabled(False)
        self.foot.show()
        self._stack.setCurrentWidget(self.section)
        self.section.direction = self._direction()
        self.section.show_section(self.flow)

    def _on_keyed(self) -> None:
        self._show_saved()
        self.head.show_place(*self.flow.standing())

    def _on_not_keyed(self, sentence: str) -> None:
        self.head.show_trouble(self.tr("Not saved"))
        self.menus.unsaved(sentence)

    def _fit(self) -> None:
        area = self._question_area.viewport()
        self.question.fit(area.width() - 32, area.height() - 2 * MARGIN)

    def _language(self) -> str:
        session: Any = self.flow.capture.session
        return str(getattr(session, "language", "") or "")

    def _on_language(self, language: str) -> None:
        try:
            self.flow.capture.set_language(language)
        except UserError as error:
            self._on_unsaved(error)
            return
        if self.is_asking and self.commit_pending():
            self.show_question()

    def next_language(self) -> None:
        """Go on in the next language of the form."""
        box = self.head.language
        box.setCurrentIndex((box.currentIndex() + 1) % box.count())
        self._on_language(box.currentText())

    def _direction(self) -> Qt.LayoutDirection:
        language = self._language()
        code = language.rpartition("(")[2].rstrip(")") if "(" in language else ""
        return QLocale(code).textDirection() if code else self.layoutDirection()
