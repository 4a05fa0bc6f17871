"""The conversation that chooses a design: one question a card, answered by digits; nothing is written until used."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.choosing import Choice, Ground, Question, back_to, next_question, suggested, trail
from core.choosing_table import Alternative
from gui.capture.keys import digit_of
from gui.pages.plan_choose_cards import AnswerCard, Ladder, TrailStep
from gui.pages.plan_choose_words import (
    alternative_words,
    answer_words,
    caution_words,
    cost_words,
    design_sentence,
    level_sentence,
    question_words,
    reason_words,
)
from gui.pages.plan_words import method_words
from gui.widgets.buttons import pictured, primary
from gui.widgets.inline_message import announce
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label

TRAIL_WIDTH = 250
BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_Back)
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChoosePanel(QWidget):
    """``used`` carries the answers whose design is to be written; ``left`` leads back to the page."""

    used = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers: dict[str, str] = {}
        self.cards: list[AnswerCard] = []
        self.use = primary(self.tr("Use this design"))
        self.again, self.close_it = QPushButton(self.tr("Start over")), QPushButton(self.tr("Close"))
        self.back = pictured(self.tr("Back"), "caret-left")
        self.buttons = QWidget(self)
        self._ground, self._locked = Ground(), ""
        self._reopened = ""
        self._trail = QVBoxLayout()
        self._main = ScrollColumn()
        self._main.column.setSpacing(6)
        self._build()

    def _build(self) -> None:
        side = QFrame()
        side.setProperty("kind", "card")
        side.setFixedWidth(TRAIL_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(2)
        column.addWidget(label(self.tr("Your answers"), "caption", wrap=False))
        steps = ScrollColumn()
        steps.column.setContentsMargins(0, 0, 0, 0)
        steps.column.addLayout(self._trail)
        steps.column.addStretch(1)
        self._trail.setSpacing(2)
        column.addWidget(steps, 1)
        for button in (self.again, self.close_it):
            column.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(side)
        row.addWidget(self._main, 1)
        self.use.clicked.connect(lambda: self.used.emit(dict(trail(self.answers))))
        self.again.clicked.connect(self._on_again)
        self.close_it.clicked.connect(self.left)
        self.back.clicked.connect(self.step_back)

    def show_ground(self, ground: Ground, locked: str) -> None:
        """Learn what is known of the people, and why the design cannot change ("" when it can)."""
        is_news = (ground, locked) != (self._ground, self._locked)
        self._ground, self._locked = ground, locked
        if is_news and self.isVisible():
            self._show()

    def begin(self, answers: dict[str, str] | None = None) -> None:
        """Start, with some answers given already or with none."""
        self.answers, self._reopened = dict(answers or {}), ""
        self._show()

    def _on_again(self) -> None:
        self.begin()

    @property
    def found(self) -> Question | Choice:
        """What is on the screen."""
        given = back_to(self.answers, self._reopened) if self._reopened else self.answers
        return next_question(given, self._ground)

    def answer(self, digit: int) -> None:
        """Give the answer with this digit, if there is one."""
        found = self.found
        if isinstance(found, Question) and 1 <= digit <= len(found.answers):
            self.answers[found.code] = found.answers[digit - 1]
            self._reopened = ""
            self._show()
        elif isinstance(found, Choice) and 1 <= digit <= len(found.alternatives):
            self.begin(dict(found.alternatives[digit - 1].answers))

    def reopen(self, question: str) -> None:
        """Ask an answered question again; later answers stay where they still fit."""
        self._reopened = question
        self._show()

    def step_back(self) -> None:
        """Go one question back; from the first one, leave."""
        order = [code for code, _answer in trail(self.answers)]
        at = order.index(self._reopened) if self._reopened in order else len(order)
        if at == 0:
            self.left.emit()
            return
        self.reopen(order[at - 1])

    # Showing

    def _show(self) -> None:
        for kept in (self.use, self.back):
            kept.setParent(None)
        self.cards.clear()
        empty(self._main.column)
        found = self.found
        self._show_trail(found)
        if isinstance(found, Question):
            self._show_question(found)
        else:
            self._show_choice(found)
        self._main.column.addStretch(1)
        self._main.verticalScrollBar().setValue(0)
        for at, each in enumerate(self.cards):
            each.installEventFilter(self)
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == 0 else Qt.FocusPolicy.ClickFocus)
            each.show()  # at once: a key that follows fast must find it
        self._take_focus(found)

    def _take_focus(self, found: Question | Choice) -> None:
        if isinstance(found, Question):
            given = self.answers.get(found.code, "") or suggested(found.code, self._ground)
            at = found.answers.index(given) if given in found.answers else 0
            self.cards[at].setFocus()
        elif self.cards:
            self.cards[0].setFocus()
        else:
            self.buttons.show()
            (self.use if self.use.isEnabled() else self.again).setFocus()

    def _show_trail(self, found: Question | Choice) -> None:
        empty(self._trail)
        asked = found.code if isinstance(found, Question) else ""
        for code, answer in trail(self.answers):
            name, heading = question_words(code)[1], answer_words(code, answer)[0]
            button = TrailStep(name, heading, is_asked=code == asked)
            button.setAccessibleName(self.tr("{}: {}, change").format(name, heading))
            button.clicked.connect(lambda _checked=False, code=code: self.reopen(code))
            self._trail.addWidget(button)
        if not trail(self.answers):
            self._trail.addWidget(label(self.tr("None yet. Each can be changed later."), "small"))

    def _show_question(self, found: Question) -> None:
        column = self._main.column
        words, _name = question_words(found.code)
        column.addWidget(label(self.tr("Question {}").format(found.number), "caption", wrap=False))
        column.addWidget(label(words, "h1"))
        known = self._known(found.code)
        if known:
            column.addWidget(label(known, "quiet"))
        for digit, answer in enumerate(found.answers, start=1):
            heading, text = answer_words(found.code, answer)
            self._add_card(digit, heading, text, is_given=self.answers.get(found.code) == answer)
        hint = label(self.tr("A digit answers, Backspace goes back."), "small", wrap=False)
        column.addWidget(_in_a_row(self.back, hint))
        announce(self, words)

    def _known(self, code: str) -> str:
        if code == "PEOPLE" and self._ground.people:
            return self.tr("%Ln people are in this study now.", "", self._ground.people)
        if code == "GROUPS" and self._ground.groups:
            return self.tr("%Ln groups are in this study now.", "", self._ground.groups)
        return ""

    def _add_card(self, digit: int, heading: str, text: str, *, is_given: bool = False) -> None:
        each = AnswerCard(digit, heading, text, is_given=is_given)
        each.clicked.connect(lambda: self.answer(digit))
        self.cards.append(each)
        self._main.column.addWidget(each)

    def _show_choice(self, found: Choice) -> None:
        column = self._main.column
        sentence = design_sentence(found)
        column.addWidget(label(self.tr("The design that follows"), "caption", wrap=False))
        column.addWidget(label(sentence, "h1"))
        self._show_ladder(found)
        self._show_buttons()
        if found.alternatives:
            self._show_alternatives(found.alternatives)
        self._show_list(self.tr("Why"), [reason_words(reason) for reason in found.reasons])
        self._show_list(self.tr("Beware"), [caution_words(note) for note in found.cautions])
        self._show_list(self.tr("What it costs"), [cost_words(note) for note in found.costs])
        announce(self, sentence)

    def _show_ladder(self, found: Choice) -> None:
        sentence = level_sentence(found.level)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Ladder(found.level, sentence))
        row.addWidget(label(sentence), 1)
        self._main.column.addWidget(line)

    def _show_buttons(self) -> None:
        self.buttons = _in_a_row(self.use, self.back)
        self._main.column.addWidget(self.buttons)
        self.use.setEnabled(not self._locked)
        if self._locked:
            self._main.column.addWidget(label(self._locked, "error"))

    def _show_alternatives(self, ways: Iterable[Alternative]) -> None:
        column = self._main.column
        column.addWidget(label(self.tr("Before you give up the lot: cheap ways to draw"), "h2"))
        for digit, way in enumerate(ways, start=1):
            heading, when = alternative_words(way.code)
            self._add_card(digit, heading, self.tr("{} Becomes: {}.").format(when, method_words()[way.method]))

    def _show_list(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        frame, inside = card()
        inside.addWidget(label(title, "h2"))
        for line in lines:
            inside.addWidget(label(line))
        self._main.column.addWidget(frame)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by a digit, go back with Backspace or Escape."""
        if not self._takes(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys of the cards before the page scrolls by them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self.cards:
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        if digit:
            self.answer(digit)
        elif event.key() in BACK:
            self.step_back()
        elif event.key() in STEPS and self.cards:
            self._move(STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), AnswerCard):
            self.answer(self.cards.index(self.focusWidget()) + 1)  # type: ignore[arg-type]
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        at = next((i for i, each in enumerate(self.cards) if each.hasFocus()), -1)
        each = self.cards[min(max(at + step, 0), len(self.cards) - 1)]
        each.setFocus()
        self._main.ensureWidgetVisible(each, 0, 24)


def _in_a_row(*widgets: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line
