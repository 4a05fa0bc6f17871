"""The cards of a capture page: a question, the pause, the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.capture.choice_list import ChoiceList
from gui.capture.edit import AnswerEdit
from gui.capture.editors import editor_for, place_editor
from gui.capture.flow import Question, Trouble
from gui.icons import icon
from gui.widgets.buttons import primary
from gui.widgets.inline_message import MessageArea
from gui.widgets.text import content, label, set_kind

CARD_WIDTH = 760


class Card(QFrame):
    """A quiet sheet of paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setMaximumWidth(CARD_WIDTH)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 22, 28, 22)
        self.column.setSpacing(10)


class QuestionCard(Card):
    """The question, its hint, its editor, and under it what stands against going on."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = MessageArea()
        self.words = label("", "question")
        self.hint = label("", "small")
        self.error = label("", "error")
        self.editor: AnswerEdit | None = None
        self.hides_choice = False
        self._holder = QVBoxLayout()
        for widget in (self.messages, self.words, self.hint):
            self.column.addWidget(widget)
        self.column.addSpacing(4)
        self.column.addLayout(self._holder)
        self.column.addWidget(self.error)

    def show_question(self, question: Question, today: str, direction: Qt.LayoutDirection) -> None:
        """Show a question with its stored answer."""
        self.setLayoutDirection(direction)
        self.words.setText(question.label)
        hint = question.hint or (
            self.tr("Choose all that apply.") if question.type.startswith("select_multiple") else ""
        )
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.show_error("")
        editor = editor_for(question, today)
        editor.setLayoutDirection(direction)
        place_editor(editor, self._holder)
        editor.show_value(question.value)
        if isinstance(editor, ChoiceList):
            editor.hide_choice(self.hides_choice)
        editor.setAccessibleDescription(question.label)
        editor.committed.connect(self.committed)
        self.editor = editor

    def show_error(self, text: str) -> None:
        """Show what must be put right before going on."""
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def fit(self, width: int, height: int) -> None:
        """Use the comfortable look where it fits without scrolling, else the compact one."""
        for is_compact in (False, True):
            set_kind(self.words, "question_compact" if is_compact else "question", "role")
            self.column.setContentsMargins(28, 14 if is_compact else 22, 28, 14 if is_compact else 22)
            if self.editor is not None:
                self.editor.set_compact(is_compact)
            self.column.activate()
            if self.column.totalHeightForWidth(min(width, CARD_WIDTH)) <= height:
                return


class MenuCard(Card):
    """A heading, a line, and buttons one below the other; the first takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self.heading = label("", "display")
        self.line = label("", "quiet")
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._first: QPushButton | None = None
        for widget in (self._picture, self.heading, self.line):
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self.column.addLayout(self._buttons)

    def say(self, glyph: str, token: str, heading: str, line: str) -> None:
        """Change the words and drop the buttons."""
        self._picture.setPixmap(icon(glyph, token).pixmap(QSize(40, 40)))
        self.heading.setText(heading)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self._first = None
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def offer(self, text: str, *, is_primary: bool = False, is_link: bool = False) -> QPushButton:
        """Add a button."""
        button = primary(text) if is_primary else QPushButton(text)
        if is_link:
            button.setProperty("kind", "quiet")
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._first = self._first or button
        return button

    def put(self, widget: QWidget) -> None:
        """Put a widget among the buttons."""
        self._buttons.addWidget(widget)
        widget.show()

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        if self._first is not None:
            self._first.show()  # a widget new in a shown card is shown only later, and takes no keys before
            self._first.setFocus(Qt.FocusReason.TabFocusReason)

    def offer_troubles(self, troubles: Sequence[Trouble]) -> list[tuple[QPushButton, str]]:
        """Add one link a trouble; return them with the question each leads to."""
        return [
            (self.offer(f"{content(_short(t.label))}  –  {complaint_words(t)}", is_link=True), t.path) for t in troubles
        ]


def complaint_words(trouble: Trouble, *, has_specials: bool = False) -> str:
    """Return the form's own message, or ours where the form has none."""
    if trouble.message:
        return trouble.message
    if trouble.kind != "required":
        return QCoreApplication.translate(
            "complaint_words", "This answer does not fit the question. Check it and change it."
        )
    if has_specials:
        return QCoreApplication.translate(
            "complaint_words", "Choose an answer, or one of the buttons at the foot of the page."
        )
    return QCoreApplication.translate("complaint_words", "Give an answer to go on.")


def _short(text: str, limit: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
