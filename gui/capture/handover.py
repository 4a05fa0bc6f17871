"""The laptop goes to the respondent: turn the screen, practise, answer alone, give it back.

A class takes turns: each finds their own name, or types their code, and the list says who finished and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.capture.answers import Option
from gui.capture.card_area import CardArea
from gui.capture.cards import MenuCard, QuestionCard
from gui.capture.choice_list import ChoiceList
from gui.capture.flow import Capture, Question
from gui.capture.keys import digit_of
from gui.capture.page import CapturePage
from gui.capture.page_keys import ENTER
from gui.capture.turn_list import TurnList
from gui.digits import western
from gui.icons import icon
from gui.operations.handing_over import Turn
from gui.privacy import PinEdit

LEAST_PIN, CORNER = 4, 48
PRACTICE = "2"


@dataclass(slots=True)
class _Sitting:
    turns: tuple[Turn, ...]
    open: Callable[[str], Capture]
    is_class: bool
    pin: str = ""
    now: str = ""


class HandoverPage(QWidget):
    """``begun`` carries the PIN when the laptop changes hands, ``left`` says that the interviewer has it again."""

    begun = Signal(str)
    left = Signal()
    finished = Signal(object)
    curtain_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sitting: _Sitting | None = None
        self.card, self.practice, self.page = MenuCard(), QuestionCard(), CapturePage()
        self.turns, self.pin, self.new_pin = TurnList(), PinEdit(), QLineEdit()
        self.hide_choice, self.corner = QPushButton(self.tr("Hide my choice")), QPushButton()
        self._stack = QStackedWidget()
        self._card_area, self._practice_area = CardArea(self.card), CardArea(self.practice)
        for widget in (self._card_area, self._practice_area, self.page):
            self._stack.addWidget(widget)
        self._build()
        self.page.make_private()
        self.practice.committed.connect(self._on_practised)
        self.page.finished.connect(self._on_finished)
        self.page.left.connect(self._on_stopped)
        self.turns.chosen.connect(self._on_turn)
        self.corner.clicked.connect(self.curtain_requested)
        self.hide_choice.toggled.connect(self._on_hide)

    def _build(self) -> None:
        self.hide_choice.setCheckable(True)
        self.hide_choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide_choice.setToolTip(self.tr("Show what you choose for a moment only"))
        self.corner.setIcon(icon("eye-slash"))
        self.corner.setIconSize(QSize(24, 24))
        self.corner.setFixedSize(CORNER, CORNER)
        self.corner.setProperty("kind", "quiet")
        self.corner.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.corner.setAccessibleName(self.tr("Hide the screen"))
        self.corner.setToolTip(self.tr("Hide the screen (F12)"))
        self.new_pin.setMaxLength(8)
        self.new_pin.setFixedWidth(self.new_pin.fontMetrics().averageCharWidth() * 20)
        self.new_pin.setAccessibleName(self.tr("PIN to get the laptop back"))
        self.new_pin.setPlaceholderText(self.tr("Four digits or more"))
        self.new_pin.returnPressed.connect(self.hand_over)
        top = QHBoxLayout()
        top.setContentsMargins(12, 4, 4, 0)
        top.addStretch(1)
        top.addWidget(self.hide_choice)
        top.addWidget(self.corner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.pin.right.connect(self._on_back)

    def start(self, turns: Sequence[Turn], opener: Callable[[str], Capture], *, is_class: bool) -> None:
        """Prepare: explain, and let the interviewer choose a PIN; ``opener`` opens one person's answers."""
        self._sitting = _Sitting(tuple(turns), opener, is_class)
        self.hide_choice.setChecked(False)
        self._say(
            "hand-palm",
            self.tr("Turn the screen to the respondent"),
            self.tr("Choose a PIN first. It brings the laptop back to you, and opens the curtain (F12)."),
        )
        self.new_pin.clear()
        self.card.put(self.new_pin)
        self.card.offer(self.tr("Hand over  ⏎"), is_primary=True).clicked.connect(self.hand_over)
        self.card.offer(self.tr("Not now"), is_link=True).clicked.connect(self._leave)
        self.new_pin.setFocus()

    @property
    def sitting(self) -> _Sitting:
        """Who answers now; LookupError when nobody does."""
        if self._sitting is None:
            raise LookupError("nothing was handed over")
        return self._sitting

    def hand_over(self) -> None:
        """Give the laptop away, once a PIN was chosen."""
        pin = western(self.new_pin.text()).strip()
        if len(pin) < LEAST_PIN or not pin.isdecimal():
            self.card.line.setText(self.tr("The PIN needs four digits or more. Type it, then press Enter."))
            self.new_pin.setFocus()
            return
        self.sitting.pin = pin
        self.begun.emit(pin)
        self._practise()

    def _practise(self) -> None:
        words = (self.tr("One"), self.tr("Two"), self.tr("Three"))
        options = tuple(Option(str(at), text, str(at)) for at, text in enumerate(words, start=1))
        asked = Question(
            "", "select_one", self.tr("To learn the keys: press 2, then Enter."),
            self.tr("This is practice. It is not kept."), options, (), "", True, False, "",
        )  # fmt: skip
        self.practice.show_question(asked, QDate.currentDate().toString(Qt.DateFormat.ISODate), self.layoutDirection())
        self._stack.setCurrentWidget(self._practice_area)
        if self.practice.editor is not None:
            self.practice.editor.take_focus()

    def _on_practised(self, value: str) -> None:
        self.practice.show_error("" if value == PRACTICE else self.tr("Press the key 2."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the practice question, and buttons on cards."""
        focus = self.window().focusWidget()
        editor = self.practice.editor
        if self._stack.currentWidget() is self._practice_area and editor is not None:
            digit = digit_of(event)
            if digit is not None:
                editor.take_digit(digit)
            elif event.key() in ENTER and editor.pending() == PRACTICE:
                self._begin()
        elif event.key() in ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        if self.sitting.is_class:
            self._take_turns()
        else:
            self._on_turn(self.sitting.turns[0].code)

    def _take_turns(self) -> None:
        self._say("users-three", self.tr("Who are you?"), self.tr("Choose your own name, or type your code."))
        self.turns.show_turns(self.sitting.turns)
        self.card.put(self.turns)
        self.card.offer(self.tr("Give the laptop back…"), is_link=True).clicked.connect(self._give_back)
        self.turns.take_focus()

    def _on_turn(self, code: str) -> None:
        self.sitting.now = code
        self.page.start(self.sitting.open(code))
        self._stack.setCurrentWidget(self.page)
        self.page.show()
        if self.page.question.editor is not None:
            self.page.question.editor.take_focus()

    def _on_finished(self, response: object) -> None:
        sitting = self.sitting
        sitting.turns = tuple(replace(t, is_done=True) if t.code == sitting.now else t for t in sitting.turns)
        self.finished.emit(response)
        closed = self.tr("These answers are closed. The person who gave you this laptop cannot see them.")
        is_sealed = bool(getattr(response, "sealed", False))
        if sitting.is_class and not all(t.is_done for t in sitting.turns):
            self._say("check-circle", self.tr("Thank you"), closed if is_sealed else "")
            self.card.offer(self.tr("Pass the laptop on  ⏎"), is_primary=True).clicked.connect(self._take_turns)
            self.card.offer(self.tr("Give the laptop back…"), is_link=True).clicked.connect(self._give_back)
            self.card.take_focus()
            return
        self._say("check-circle", self.tr("Thank you. Now give the laptop back."), closed if is_sealed else "")
        self._ask_pin()

    def _on_stopped(self) -> None:
        if self._sitting is not None and self._stack.currentWidget() is self.page:
            self._give_back()

    def _give_back(self) -> None:
        self._say("hand-palm", self.tr("Now give the laptop back."), self.tr("You can go on later where you were."))
        self._ask_pin()
        if self.sitting.now or self.sitting.is_class:
            self.card.offer(self.tr("Go on"), is_link=True).clicked.connect(self._go_on)

    def _go_on(self) -> None:
        now = next((t for t in self.sitting.turns if t.code == self.sitting.now and not t.is_done), None)
        if now is None:
            self._take_turns()
        else:
            self._on_turn(now.code)

    def _ask_pin(self) -> None:
        self.pin.expect(self.sitting.pin)
        self.card.put(self.pin)
        self.pin.setFocus()

    def _on_back(self) -> None:
        if self._sitting is not None:
            self._leave()

    def save_and_exit(self) -> None:
        """Save what is typed, when the window closes."""
        self._sitting = None
        self.page.save_and_exit()

    def _leave(self) -> None:
        self._sitting = None
        self.left.emit()

    def _on_hide(self, hides: bool) -> None:
        for question in (self.page.question, self.practice):
            question.hides_choice = hides
            editor = question.editor
            if isinstance(editor, ChoiceList):
                editor.hide_choice(hides)

    def _say(self, glyph: str, heading: str, line: str) -> None:
        for kept in (self.pin, self.new_pin, self.turns):
            kept.setParent(self)
            kept.hide()
        self.card.say(glyph, "accent", heading, line)
        self._stack.setCurrentWidget(self._card_area)
