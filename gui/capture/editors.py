"""Chooses the editor of a question by its type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.capture.answers import Option
from gui.capture.choice_list import ChoiceList
from gui.capture.edit import AnswerEdit
from gui.capture.flow import Question
from gui.capture.text_edits import DateBoxes, NumberEdit, WordsEdit


class NoteEdit(AnswerEdit):
    """A text page: nothing to answer."""

    def show_value(self, value: str) -> None:
        """Show nothing: the words are the question itself."""

    def pending(self) -> str | None:
        """Return no answer to commit."""
        return None


class AcknowledgeEdit(ChoiceList):
    """One box to tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("AcknowledgeEdit", "Yes, I have read this")
        super().__init__((Option("OK", words, "1"),), parent=parent)


def editor_for(question: Question, today: str) -> AnswerEdit:
    """Return the editor of a question; types without one of their own are typed as text, with a note."""
    kind = question.type
    if kind == "note" or question.is_readonly:
        return NoteEdit()
    if question.options or kind.startswith("select"):
        return ChoiceList(question.options, is_multiple=kind.startswith("select_multiple"))
    if kind in ("integer", "int", "decimal"):
        return NumberEdit(whole=kind != "decimal")
    if kind == "date":
        return DateBoxes(today)
    if kind in ("acknowledge", "trigger"):
        return AcknowledgeEdit()
    if kind in ("text", "string"):
        return WordsEdit()
    note = QCoreApplication.translate(
        "editor_for", "Type the answer. This kind of question ({}) has no fields of its own yet."
    )
    return WordsEdit(note.format(kind))


def place_editor(editor: AnswerEdit, holder: QVBoxLayout) -> None:
    """Put an editor where the one before stood."""
    while holder.count():
        item = holder.takeAt(0)
        old = item.widget() if item is not None else None
        if old is not None:
            old.hide()
            old.deleteLater()
    holder.addWidget(editor)
