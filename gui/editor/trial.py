"""Trying an instrument: the same pages as an interview, over answers that are nowhere kept."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from gui.capture.menus import CaptureMenus
from gui.capture.page import CapturePage
from instruments.form import Form
from instruments.session import Changes, FormSession, Issue


@dataclass(frozen=True, slots=True)
class Nobody:
    """Stands where a person's code is shown."""

    code: str


class TrialCapture:
    """What a capture page works on, without a study: nothing is written anywhere."""

    resumed = False
    wave = ""

    def __init__(self, form: Form, title: str, code: str = "") -> None:
        self.session = FormSession(form)
        self.participant = Nobody(code)
        self.instrument_title = title
        walk = self.session.questions()
        self.position = walk[0] if walk else ""

    def show(self, path: str) -> None:
        """Remember which question stands open."""
        self.position = path

    def set_language(self, language: str) -> None:
        """Go on in another language."""
        self.session.set_language(language)

    def answer(self, path: str, value: str) -> Changes:
        """Answer, in memory alone."""
        return self.session.answer(path, value)

    def add_repeat(self, path: str) -> None:
        """Add an instance to a repeat."""
        self.session.add_repeat(path)

    def remove_repeat(self, path: str, index: int) -> None:
        """Take an instance out of a repeat."""
        self.session.remove_repeat(path, index)

    def finish(self) -> tuple[Issue, ...] | None:
        """Return what stands against finishing, None where nothing does."""
        return self.session.problems() or None

    def discard(self) -> None:
        """Nothing was kept."""


class TrialMenus(CaptureMenus):
    """The pause and the end of a try say that nothing is kept."""

    def pause(self) -> None:
        """Go on, or back to the editor."""
        card, page = self._card, self._page
        card.say("pause-circle", "accent", self.tr("Paused"), self.tr("This is a try: nothing of it is kept."))
        card.offer(self.tr("Continue  Esc"), is_primary=True).clicked.connect(page.show_question)
        card.offer(self.tr("Back to the editor")).clicked.connect(page.save_and_exit)
        card.offer(self.tr("Keyboard help"), is_link=True).clicked.connect(self.keys)
        page.show_menu()

    def end(self, done: int, total: int) -> None:
        """Say that this was all of it."""
        self.finished(done, total)

    def finished(self, done: int, total: int) -> None:
        """Lead back to the editor."""
        line = self.tr("{} of {} answered. Nothing of this try is kept.").format(done, total)
        self._card.say("check-circle", "ok", self.tr("That was the last question"), line)
        back = self._card.offer(self.tr("Back to the editor  ⏎"), is_primary=True)
        back.clicked.connect(self._page.save_and_exit)
        self._card.offer(self.tr("Look through it"), is_link=True).clicked.connect(self.map)
        self._page.show_menu()


class TrialPage(CapturePage):
    """A capture page whose answers stay in memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menus = TrialMenus(self)
        self.head.exit.setText(f"\u2002{self.tr('Back to the editor')}")
        self.head.exit.setAccessibleName(self.tr("Back to the editor"))
        self.head.test.setText(self.tr("A try: nothing is kept"))
        self.head.keeps = False

    def keep_note(self, _text: str) -> None:
        """Go on: notes of a try are not kept either."""
        self.show_question()
