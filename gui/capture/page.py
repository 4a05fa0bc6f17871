"""One question a page, by keyboard. Each answer is saved before the next question is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from gui.capture.answers import DONT_KNOW, NOT_APPLICABLE, REFUSED
from gui.capture.bars import CaptureFoot, CaptureHead
from gui.capture.cards import MenuCard, QuestionCard, complaint_words
from gui.capture.flow import Capture, CaptureFlow, Trouble
from gui.capture.keys import digit_of
from gui.widgets.inline_message import announce

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SPECIAL_BY_KEY = {Qt.Key.Key_F7: DONT_KNOW, Qt.Key.Key_F8: REFUSED}
MARGIN = 20


class CardArea(QScrollArea):
    """Scrolls what does not fit; leaves the page keys to the capture page."""

    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, MARGIN, 16, MARGIN)
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll nothing: the page keys mean next and back."""
        event.ignore()


class CapturePage(QWidget):
    """Shows a `CaptureFlow` and drives it."""

    left = Signal()
    finished = Signal(object)
    next_person_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow: CaptureFlow | None = None
        self._is_finished = False
        self.head, self.foot = CaptureHead(), CaptureFoot()
        self.question, self.menu = QuestionCard(), MenuCard()
        self._stack = QStackedWidget()
        self._question_area, self._menu_area = CardArea(self.question), CardArea(self.menu)
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
        self.foot.special_chosen.connect(self._on_special)
        self.question.committed.connect(self._on_committed)

    @property
    def flow(self) -> CaptureFlow:
        """The interview under way; LookupError when there is none."""
        if self._flow is None:
            raise LookupError("no interview is open")
        return self._flow

    @property
    def is_asking(self) -> bool:
        """True while a question is shown, not the pause or the end."""
        return self._stack.currentWidget() is self._question_area

    def start(self, capture: Capture, *, is_test: bool = False) -> None:
        """Begin or resume an interview."""
        self._flow, self._is_finished = CaptureFlow(capture), False
        flow = self._flow
        self.head.title.setText(f"{capture.participant.code}  ·  {capture.wave}  ·  {capture.instrument_title}")
        self.head.test.setVisible(is_test)
        languages = tuple(str(x) for x in getattr(capture.session.form, "languages", ()) or ())
        self.head.show_languages(languages, self._language())
        if not flow.path:
            self._show_end()
            return
        self._show_question()
        self.head.show_saved()
        if capture.resumed:
            self.question.messages.show_message(self.tr("This interview goes on where it was left."))

    def next(self) -> None:
        """Check the current question and go on."""
        if not self.is_asking or not self._settle():
            return
        trouble = self.flow.complaint()
        if trouble is not None:
            self._refuse(complaint_words(trouble, has_specials=bool(self.foot.specials)))
        elif self.flow.next() == "end":
            self._show_end()
        else:
            self._show_question()

    def back(self) -> None:
        """Go back; nothing is checked, what is typed is kept if it can be."""
        if not self.is_asking or (self._commit_pending() and self.flow.back()):
            self._show_question()

    def save_and_exit(self) -> None:
        """Leave; nothing is checked and nothing is lost."""
        if self._is_finished or self._commit_pending():
            self._flow = None
            self.left.emit()

    def finish(self) -> None:
        """Make the draft a response, or list what must be fixed first."""
        if self._is_finished or (self.is_asking and not self._settle()):
            return
        troubles = self.flow.troubles()
        if troubles:
            self._show_troubles(troubles)
            return
        done, total = self.flow.answered()
        try:
            response = self.flow.capture.finish()
        except UserError as error:
            self._show_failed(str(error))
            return
        if isinstance(response, tuple):
            self._show_troubles(self.flow.troubles())
            return
        self._is_finished = True
        self._show_finished(done, total)
        self.finished.emit(response)

    def pause(self) -> None:
        """Show the pause menu; nothing is lost."""
        if self._is_finished or not self._commit_pending():
            return
        self.menu.say("pause-circle", "accent", self.tr("Paused"), self.tr("Everything up to here is saved."))
        self.menu.offer(self.tr("Continue  Esc"), is_primary=True).clicked.connect(self._show_question)
        self.menu.offer(self.tr("Save and exit")).clicked.connect(self.save_and_exit)
        self.menu.offer(self.tr("Keyboard help"), is_link=True).clicked.connect(self._show_keys)
        self._show_menu()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give each key its meaning in capture."""
        if self._flow is None or not (self._handle_always(event) or self._handle_asking(event)):
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

    def _handle_always(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            if self.is_asking:
                self.pause()
            elif self._is_finished:
                self.save_and_exit()
            else:
                self._show_question()
        elif event.key() in ENTER and is_ctrl:
            self.finish()
        elif event.key() in ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() == Qt.Key.Key_PageUp:
            self.back()
        else:
            return False
        return True

    def _handle_asking(self, event: QKeyEvent) -> bool:
        editor = self.question.editor
        if not self.is_asking or editor is None:
            return False
        key = event.key()
        if key in ENTER or key == Qt.Key.Key_PageDown:
            if not editor.take_enter():
                self.next()
        elif key in SPECIAL_BY_KEY:
            self._on_special(SPECIAL_BY_KEY[Qt.Key(key)])
        elif key == Qt.Key.Key_9 and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._on_special(NOT_APPLICABLE)
        elif key == Qt.Key.Key_F3 and self.head.language.count() > 1:
            self._next_language()
        else:
            return not editor.is_typing and self._handle_untyped(event)
        return True

    def _handle_untyped(self, event: QKeyEvent) -> bool:
        editor = self.question.editor
        key, is_mirrored = event.key(), self.isRightToLeft()
        digit = digit_of(event)
        if digit is not None:
            return editor is not None and editor.take_digit(digit)
        if key == Qt.Key.Key_Backspace:
            if self.flow.value(self.flow.path):
                self._on_committed("")
                self._show_question()
            else:
                self.back()
        elif key == (Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right):
            self.next()
        elif key == (Qt.Key.Key_Right if is_mirrored else Qt.Key.Key_Left):
            self.back()
        else:
            return False
        return True

    def _settle(self) -> bool:
        """Commit what is typed; False, with the reason shown, when it cannot be an answer."""
        editor = self.question.editor
        problem = editor.complaint() if editor is not None else ""
        if problem:
            self._refuse(problem)
            return False
        return self._commit_pending()

    def _commit_pending(self) -> bool:
        """Record what is typed if it is a possible answer; False when it could not be saved."""
        editor = self.question.editor
        if editor is None or not self.is_asking:
            return True
        value = editor.pending()
        stored = self.flow.value(self.flow.path)
        if value is None or value == stored or (not value and stored in self.foot.specials):
            return True
        return self._record(value)

    def _record(self, value: str) -> bool:
        try:
            set_aside = self.flow.answer(value)
        except UserError as error:
            self.head.show_trouble(self.tr("Not saved"))
            self.question.messages.show_message(str(error), "error")
            return False
        self.head.show_saved()
        self.question.show_error("")
        self.question.messages.clear()
        if set_aside:
            text = self.tr("%Ln answers were set aside because an earlier answer changed.", "", set_aside)
            self.question.messages.show_message(text)
        return True

    def _on_committed(self, value: str) -> None:
        if self._flow is None or not self._record(value):
            return
        self.head.show_place(*self.flow.standing())
        self.foot.show_specials(self.flow.question().specials, value)

    def _on_special(self, value: str) -> None:
        if self.is_asking and value in self.foot.specials and self._record(value):
            self.next()

    def _refuse(self, problem: str) -> None:
        self.question.show_error(problem)
        self._fit()
        announce(self, problem, urgent=True)
        if self.question.editor is not None:
            self.question.editor.take_focus()

    def _show_question(self) -> None:
        question = self.flow.question()
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
            self._show_troubles(troubles)
            return
        done, total = self.flow.answered()
        line = self.tr("{} of {} answered. Finishing makes this a response that is kept as it is.").format(done, total)
        self.menu.say("flag", "accent", self.tr("That was the last question"), line)
        self.menu.offer(self.tr("Finish  ⏎"), is_primary=True).clicked.connect(self.finish)
        self.menu.offer(self.tr("Look through it"), is_link=True).clicked.connect(self._to_first)
        self._show_menu()

    def _show_troubles(self, troubles: tuple[Trouble, ...]) -> None:
        heading = self.tr("There are %Ln things to fix", "", len(troubles))
        self.menu.say("warning", "warn", heading, self.tr("Your answers are saved. Choose one to go to it."))
        for button, path in self.menu.offer_troubles(troubles):
            button.setProperty("path", path)
            button.clicked.connect(self._on_trouble)
        self._show_menu()

    def _show_failed(self, sentence: str) -> None:
        self.menu.say("warning-circle", "error", self.tr("Not finished"), sentence)
        self.menu.offer(self.tr("Try again"), is_primary=True).clicked.connect(self.finish)
        self.menu.offer(self.tr("Save and exit")).clicked.connect(self.save_and_exit)
        self._show_menu()

    def _show_finished(self, done: int, total: int) -> None:
        self.menu.say(
            "check-circle",
            "ok",
            self.tr("Finished"),
            self.tr("{} of {} answered. The response is saved.").format(done, total),
        )
        self.menu.offer(self.tr("Next person  ⏎"), is_primary=True).clicked.connect(self._on_next_person)
        self.menu.offer(self.tr("Back to the list  Esc")).clicked.connect(self.save_and_exit)
        self._show_menu()

    def _show_keys(self) -> None:
        lines = (
            self.tr("Digits choose an answer · Arrows move, Space chooses"),
            self.tr("Enter or Page down: next · Page up: back · Backspace clears"),
            self.tr("F7 don't know · F8 refused · Alt+9 not applicable · F3 language"),
            self.tr("Ctrl+Enter finish · Esc pause"),
        )
        self.menu.say("keyboard", "accent", self.tr("Keyboard"), "\n".join(lines))
        self.menu.offer(self.tr("Continue  Esc"), is_primary=True).clicked.connect(self._show_question)
        self._show_menu()

    def _show_menu(self) -> None:
        self.foot.hide()
        self._stack.setCurrentWidget(self._menu_area)
        self.menu.take_focus()
        announce(self, self.menu.heading.text())

    def _on_trouble(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.flow.go(str(button.property("path")))
            self._show_question()
            trouble = self.flow.complaint()
            self.question.show_error("" if trouble is None else complaint_words(trouble))

    def _on_next_person(self) -> None:
        self._flow = None
        self.next_person_requested.emit()

    def _to_first(self) -> None:
        paths = self.flow.paths()
        if paths:
            self.flow.go(paths[0])
            self._show_question()

    def _fit(self) -> None:
        area = self._question_area.viewport()
        self.question.fit(area.width() - 32, area.height() - 2 * MARGIN)

    def _language(self) -> str:
        session: Any = self.flow.capture.session
        return str(getattr(session, "language", "") or "")

    def _on_language(self, language: str) -> None:
        self.flow.capture.set_language(language)
        if self.is_asking and self._commit_pending():
            self._show_question()

    def _next_language(self) -> None:
        box = self.head.language
        box.setCurrentIndex((box.currentIndex() + 1) % box.count())
        self._on_language(box.currentText())

    def _direction(self) -> Qt.LayoutDirection:
        language = self._language()
        code = language.rpartition("(")[2].rstrip(")") if "(" in language else ""
        return QLocale(code).textDirection() if code else self.layoutDirection()
