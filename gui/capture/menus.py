"""What stands in the place of a question: the pause, the end, what to fix, the map, a note, a repeat's end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPushButton

from gui.capture.flow import Repeat, Trouble
from gui.capture.map_list import MapList

if TYPE_CHECKING:
    from gui.capture.page import CapturePage


class CaptureMenus(QObject):
    """Fills the menu card of a capture page."""

    def __init__(self, page: CapturePage) -> None:
        super().__init__(page)
        self._page, self._card = page, page.menu

    def pause(self) -> None:
        """Nothing is lost; go on, leave, or say why the interview breaks off."""
        card, page = self._card, self._page
        card.say("pause-circle", "accent", self.tr("Paused"), self.tr("Everything up to here is saved."))
        card.offer(self.tr("Continue  Esc"), is_primary=True).clicked.connect(page.show_question)
        card.offer(self.tr("Save and exit")).clicked.connect(page.save_and_exit)
        card.offer(self.tr("Broken off…")).clicked.connect(self.broken_off)
        card.offer(self.tr("Keyboard help"), is_link=True).clicked.connect(self.keys)
        page.show_menu()

    def broken_off(self) -> None:
        """Ask why the interview stops here; the answer is a contact entry, the draft stays."""
        card = self._card
        card.say("phone-disconnect", "accent", self.tr("Why does it stop here?"), "")
        for code, words in self.reasons().items():
            card.offer(words).clicked.connect(lambda _checked=False, code=code: self._page.break_off(code))
        card.offer(self.tr("Continue  Esc"), is_link=True).clicked.connect(self._page.show_question)
        self._page.show_menu()

    def reasons(self) -> dict[str, str]:
        """Return why an interview may be broken off."""
        return {
            "broken_off_called": self.tr("Called away"),
            "broken_off_time": self.tr("No time left"),
            "broken_off_unwilling": self.tr("Did not want to go on"),
            "broken_off_unwell": self.tr("Was upset or unwell"),
            "broken_off_other": self.tr("Another reason"),
        }

    def end(self, done: int, total: int) -> None:
        """Offer to finish."""
        line = self.tr("{} of {} answered. Finishing makes this a response that is kept as it is.").format(done, total)
        self._card.say("flag", "accent", self.tr("That was the last question"), line)
        self._card.offer(self.tr("Finish  ⏎"), is_primary=True).clicked.connect(self._page.finish)
        self._card.offer(self.tr("Look through it"), is_link=True).clicked.connect(self.map)
        self._page.show_menu()

    def troubles(self, troubles: tuple[Trouble, ...]) -> None:
        """List what must be fixed first."""
        heading = self.tr("There are %Ln things to fix", "", len(troubles))
        self._card.say("warning", "warn", heading, self.tr("Your answers are saved. Choose one to go to it."))
        for button, path in self._card.offer_troubles(troubles):
            button.clicked.connect(lambda _checked=False, path=path: self._page.go_to_trouble(path))
        self._page.show_menu()

    def failed(self, sentence: str) -> None:
        """Say why the response could not be finished."""
        self._card.say("warning-circle", "error", self.tr("Not finished"), sentence)
        self._card.offer(self.tr("Try again"), is_primary=True).clicked.connect(self._page.finish)
        self._card.offer(self.tr("Save and exit")).clicked.connect(self._page.save_and_exit)
        self._page.show_menu()

    def unsaved(self, sentence: str) -> None:
        """Say why the last answer is not on the disk; nothing goes on before it is."""
        self._card.say("warning-circle", "error", self.tr("Not saved"), sentence)
        self._card.offer(self.tr("Try again"), is_primary=True).clicked.connect(self._page.try_again)
        copy = self._card.offer(self.tr("Save a copy elsewhere…"))
        copy.clicked.connect(lambda: self._page.copy_requested.emit(self._page.keeper.last))
        self._page.show_menu()

    def finished(self, done: int, total: int) -> None:
        """Say that the response is kept."""
        line = self.tr("{} of {} answered. The response is saved.").format(done, total)
        self._card.say("check-circle", "ok", self.tr("Finished"), line)
        self._card.offer(self.tr("Next person  ⏎"), is_primary=True).clicked.connect(self._page.go_to_next_person)
        self._card.offer(self.tr("Back to the list  Esc")).clicked.connect(self._page.save_and_exit)
        self._page.show_menu()

    def keys(self) -> None:
        """List the keys of capture."""
        lines = (
            self.tr("Digits choose an answer · Arrows move, Space chooses"),
            self.tr("Enter or Page down: next · Page up: back · Backspace clears"),
            self.tr("F7 don't know · F8 refused · Alt+9 not applicable · F3 language"),
            self.tr("F2 map of the questions · F4 note · F9 whole section"),
            self.tr("Ctrl+Enter finish · Esc pause"),
        )
        self._card.say("keyboard", "accent", self.tr("Keyboard"), "\n".join(lines))
        self._card.offer(self.tr("Continue  Esc"), is_primary=True).clicked.connect(self._page.show_question)
        self._page.show_menu()

    def repeat(self, repeat: Repeat) -> None:
        """Ask whether there is another one; going on has the keyboard."""
        card = self._card
        line = self.tr("%Ln so far. Everything is saved.", "", repeat.count)
        card.say("stack", "accent", repeat.label, line)
        card.offer(self.tr("Go on  ⏎"), is_primary=True).clicked.connect(self._page.pass_repeat)
        card.offer(self.tr("Add another")).clicked.connect(lambda: self._page.add_another(repeat))
        if repeat.count > 1:
            card.offer(self.tr("Take out the last one"), is_link=True).clicked.connect(
                lambda: self._page.drop_last(repeat)
            )
        self._page.show_menu()

    def map(self) -> None:
        """List every question with its state; Enter goes there."""
        self._card.say("magnifying-glass", "accent", self.tr("Questions"), "")
        questions = MapList(self._page.flow.map(), self._page.flow.path)
        questions.chosen.connect(self._page.go_to)
        self._card.put(questions)
        self._card.offer(self.tr("Continue  Esc"), is_link=True).clicked.connect(self._page.show_question)
        self._page.show_menu()
        questions.search.setFocus()

    def note(self) -> None:
        """Take down a note about the question on the page."""
        edit = QLineEdit()
        edit.setAccessibleName(self.tr("Note"))
        self._card.say("note-pencil", "accent", self.tr("Note"), self._page.flow.question().label)
        self._card.put(edit)
        keep: QPushButton = self._card.offer(self.tr("Keep the note  ⏎"), is_primary=True)
        keep.clicked.connect(lambda: self._page.keep_note(edit.text()))
        edit.returnPressed.connect(keep.click)
        self._card.offer(self.tr("Continue  Esc"), is_link=True).clicked.connect(self._page.show_question)
        self._page.show_menu()
        edit.setFocus()
