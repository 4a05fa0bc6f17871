"""Taking part: what it means on one page with real headings, and three equal answers. Nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.errors import UserError
from gui.capture.answers import Option
from gui.capture.cards import CARD_WIDTH
from gui.capture.choice_list import ChoiceList
from gui.capture.keys import digit_of
from gui.capture.page_keys import ENTER
from gui.told import told
from gui.widgets.buttons import pictured, primary
from gui.widgets.combo import Combo
from gui.widgets.inline_message import MessageArea
from gui.widgets.text import label
from instruments.consent import question_of, says_no

if TYPE_CHECKING:
    from instruments.capture import CaptureSession

AGREE, REFUSE, ASK = "1", "2", "3"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What stands before the answer: paragraphs by name, the path of the question, and its answers for yes and no."""

    paragraphs: tuple[tuple[str, str], ...]
    path: str
    yes: str
    no: str


def consent_text(capture: CaptureSession) -> ConsentText | None:
    """Return what a consent form says before it asks; None where it asks something else, or that was answered."""
    session: Any = capture.session
    asked = question_of(session.form)
    if asked is None or session.value(asked.path):
        return None
    choices = [choice.value for choice in session.choices(asked.path)]
    no = next((value for value in choices if says_no(value)), "")
    yes = next((value for value in choices if not says_no(value)), "")
    paths = list(session.questions())
    before = paths[: paths.index(asked.path)] if asked.path in paths else []
    if len(choices) != 2 or not no or any(session.node(path).type != "note" for path in before):
        return None
    return ConsentText(tuple((session.node(p).name, session.label(p)) for p in before), asked.path, yes, no)


class ConsentPage(QWidget):
    """Shows the text; agreeing and refusing are answers of the form, and asking first is neither."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._capture: CaptureSession | None = None
        self._then: Callable[[], None] = lambda: None
        self.exit = pictured(self.tr("Not now"), "sign-out")
        self.language = Combo(self.tr("Language of the questions"))
        self.messages, self.choices = MessageArea(), ChoiceList(self._options())
        self.next = primary(self.tr("Next  ⏎"))
        self._text = QVBoxLayout()
        self._build()
        self.exit.clicked.connect(self.save_and_exit)
        self.next.clicked.connect(self.answer)
        self.language.activated.connect(self._on_language)

    def _options(self) -> tuple[Option, ...]:
        words = (
            self.tr("I agree to take part"),
            self.tr("I do not want to take part"),
            self.tr("I want to ask something first"),
        )
        return tuple(Option(str(at), text, str(at)) for at, text in enumerate(words, start=1))

    def _build(self) -> None:
        head, top = QFrame(), QHBoxLayout()
        head.setProperty("kind", "capturebar")
        head.setLayout(top)
        top.setContentsMargins(16, 6, 16, 6)
        top.addWidget(self.exit)
        top.addSpacing(12)
        top.addWidget(label(self.tr("Taking part"), "strong", wrap=False))
        top.addStretch(1)
        top.addWidget(self.language)
        holder, inner = QWidget(), QVBoxLayout()
        holder.setLayout(inner)
        holder.setMaximumWidth(CARD_WIDTH)
        inner.setContentsMargins(28, 18, 28, 18)
        self._text.setSpacing(6)
        inner.addLayout(self._text)
        inner.addStretch(1)
        self.area, centred, row = QScrollArea(), QWidget(), QHBoxLayout()
        centred.setLayout(row)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)
        self.area.setWidget(centred)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Taking part"))
        foot, answers = QFrame(), QVBoxLayout()
        foot.setProperty("kind", "capturefoot")
        foot.setLayout(answers)
        answers.setContentsMargins(28, 10, 28, 10)
        self.choices.setMaximumWidth(CARD_WIDTH)
        self.choices.set_compact(True)
        answers.addWidget(self.messages)
        answers.addWidget(self.choices, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choices.setMinimumWidth(CARD_WIDTH - 56)
        answers.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.area, 1)
        column.addWidget(foot)

    def start(self, capture: CaptureSession, then: Callable[[], None]) -> None:
        """Show the text in the language of the form; ``then`` goes on to the questions that follow."""
        self._capture, self._then = capture, then
        languages = [str(each) for each in capture.session.form.languages]
        self.language.clear()
        self.language.addItems(languages)
        self.language.setCurrentText(str(capture.session.language or ""))
        self.language.setVisible(len(languages) > 1)
        self.choices.show_value("")
        self.messages.clear()
        self._show()
        self.choices.take_focus()

    def _show(self) -> None:
        text = None if self._capture is None else consent_text(self._capture)
        while self._text.count():
            item = self._text.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for name, words in text.paragraphs if text is not None else ():
            heading = self._headings().get(name, "")
            if heading:
                self._text.addWidget(label(heading, "strong"))
            self._text.addWidget(label(words))

    def _headings(self) -> dict[str, str]:
        return {
            "about": self.tr("What this is about"),
            "who": self.tr("Who we are"),
            "asked": self.tr("What we ask"),
            "voluntary": self.tr("Your choice"),
            "seen_by": self.tr("What happens to your answers"),
            "rights": self.tr("If you change your mind"),
        }

    def answer(self) -> None:
        """Record yes or no and go on; asking first leaves the page as it is."""
        chosen = self.choices.pending()
        text = None if self._capture is None else consent_text(self._capture)
        if self._capture is None or text is None:
            return
        if chosen not in (AGREE, REFUSE):
            asks = self.tr("Ask whatever you like, and take your time. Then choose one of the first two.")
            self.messages.show_message(asks if chosen == ASK else self.tr("Choose one of the three."))
            return
        try:
            self._capture.answer(text.path, text.yes if chosen == AGREE else text.no)
        except UserError as error:
            self.messages.show_message(told(error), "error")
            return
        self._then()

    def save_and_exit(self) -> None:
        """Leave; nothing was said yet."""
        self._capture = None
        self.left.emit()

    def _on_language(self) -> None:
        if self._capture is not None:
            self._capture.session.set_language(self.language.currentText())
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter goes on, the page keys scroll the text."""
        digit = digit_of(event)
        bar = self.area.verticalScrollBar()
        if digit is not None:
            self.choices.take_digit(digit)
        elif event.key() in ENTER:
            self.exit.click() if self.exit.hasFocus() else self.answer()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = bar.pageStep() if event.key() == Qt.Key.Key_PageDown else -bar.pageStep()
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)
