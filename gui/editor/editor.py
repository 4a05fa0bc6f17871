"""The editor of one instrument: outline, form, preview; every change is a step one can take back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.errors import UserError
from gui.editor.keys import add_keys
from gui.editor.panes import EditorHead, Panes
from gui.editor.publish import PublishSheet
from gui.editor.trial import TrialCapture, TrialPage
from gui.editor.undo import EditStep
from gui.operations.editing import EditorStart, Review
from gui.told import told
from gui.widgets.inline_message import MessageArea
from instruments import editing_rows
from instruments.editing import Checked, Document, Edited, languages, setting
from instruments.editing_outline import Line, outline
from instruments.editing_paste import paste_questions

CHECK_MS = 500
NARROW_BELOW = 1280
Change = Callable[[Document], Document]


class Editor(QWidget):
    """``check_requested`` and ``draft_changed`` carry the document, ``publish_requested`` asks for the last look.

    ``published`` carries the review and what was said; ``left`` leads back to the list. ``reviewed`` and ``tried`` say
    that the last look or a try is shown.
    """

    check_requested = Signal(object)
    draft_changed = Signal(object)
    publish_requested = Signal(object)
    published = Signal(object, object)
    left = Signal()
    reviewed = Signal()
    tried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.panes, self.messages = EditorHead(), Panes(), MessageArea()
        self.sheet, self.trial = PublishSheet(), TrialPage()
        self.stack = QUndoStack(self)
        self._start: EditorStart | None = None
        self._now: Edited | None = None
        self._checked: Checked | None = None
        self._wants_trial = False
        self._views = QStackedWidget()
        for view in (self.panes, self.sheet, self.trial):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.messages)
        column.addWidget(self._views, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.settle)
        self._connect()
        add_keys(self)

    def _connect(self) -> None:
        panes = self.panes
        self.head.back.clicked.connect(self.left)
        self.head.try_it.clicked.connect(self.try_it)
        self.head.publish.clicked.connect(self.ask_to_publish)
        panes.outline.chosen.connect(self._on_chosen)
        panes.outline.entered.connect(self.enter_form)
        panes.outline.add_requested.connect(self.add_question)
        panes.outline.move_requested.connect(self.move_line)
        panes.outline.delete_requested.connect(self.delete)
        panes.outline.paste_requested.connect(self.paste)
        panes.outline.outline.moved.connect(self._on_dragged)
        panes.about_button.clicked.connect(lambda: self.choose(-1))
        panes.add_chosen.connect(self._on_add)
        panes.problems.chosen.connect(self._on_problem)
        panes.question.edited.connect(self._on_edited)
        panes.about.edited.connect(self._on_edited)
        self.sheet.given.connect(self.published)
        self.sheet.left.connect(self.show_panes)
        self.trial.left.connect(self.show_panes)

    # What is open

    @property
    def now(self) -> Edited:
        """The document and the row chosen; LookupError while nothing is open."""
        if self._now is None:
            raise LookupError("no instrument is open")
        return self._now

    @property
    def is_open(self) -> bool:
        """True while an instrument is open."""
        return self._now is not None

    @property
    def code(self) -> str:
        """The short name of the open instrument, "" while nothing is open."""
        return self._start.code if self._start is not None else ""

    @property
    def is_changed(self) -> bool:
        """True when something waits to be published."""
        return self._start is not None and (self._start.has_draft or not self.stack.isClean())

    def open(self, start: EditorStart) -> None:
        """Open an instrument; undo begins here."""
        self._start, self._checked, self._wants_trial = start, None, False
        self.messages.clear()
        self.stack.clear()
        self.panes.question.is_published = start.version > 0
        lines = outline(start.document)
        self._show(Edited(start.document, lines[0].at if lines else -1))
        self.panes.show_outline_first()
        self.show_panes()
        if start.has_draft and start.version:
            words = self.tr("This is your draft: it was changed on this computer and is not published yet.")
            self.messages.show_message(words, "info")
        self.settle()

    def close_document(self) -> None:
        """Forget the instrument; what waits to be kept has been handed out before."""
        self._timer.stop()
        self._start = self._now = self._checked = None
        self.stack.clear()
        self.panes.preview.clear()

    def settle(self) -> None:
        """Hand out the document: to be kept as a draft, and to be checked."""
        self._timer.stop()
        if self._now is None:
            return
        if not self.stack.isClean():
            self.draft_changed.emit(self._now.document)
        self.check_requested.emit(self._now.document)

    def show_checked(self, document: Document, checked: Checked) -> None:
        """Show what was found, unless the document is another one by now."""
        if self._now is None or document is not self._now.document:
            return
        self._checked = checked
        self.panes.show_findings(checked.findings)
        if self._wants_trial:
            self.try_it()

    def show_panes(self) -> None:
        """Show outline, form and preview again."""
        self.head.show()
        self._views.setCurrentWidget(self.panes)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard on the outline, or where the sheet or the try has it."""
        if self._views.currentWidget() is self.panes:
            self.panes.outline.setFocus()

    # Showing

    def _show(self, edited: Edited) -> None:
        self._now = edited
        document, at = edited.document, edited.at
        lines = outline(document)
        self.panes.show_lines(lines, at)
        line = next((each for each in lines if each.at == at), None)
        self._show_line(document, line)
        self._checked = None
        self._say_title()
        self._timer.start()

    def _show_line(self, document: Document, line: Line | None) -> None:
        panes = self.panes
        panes.show_form(is_about=line is None)
        if line is None:
            panes.about.show_document(document)
            asked = sum(each.kind == "question" for each in outline(document))
            panes.preview.show_line(document, -1, self.tr("%Ln questions", "", asked))
            return
        panes.question.show_line(document, line)
        inside = sum(line.at < each.at < line.end and each.kind == "question" for each in outline(document))
        what = self.tr("Nothing is shown here: it is worked out.")
        if line.kind != "question":
            what = self.tr("A group of %Ln questions", "", inside)
        panes.preview.show_line(document, line.at, what)

    def _say_title(self) -> None:
        if self._start is None or self._now is None:
            return
        document = self._now.document
        title = setting(document, "form_title") or self._start.code
        self.head.show_title(title, self._start.version, [each for each in languages(document) if each])

    def choose(self, at: int) -> None:
        """Show the form of a row, or of the whole instrument for -1."""
        self._on_chosen(at)
        self.panes.outline.show_outline(at)
        if at < 0:
            self.panes.about.take_focus()

    def _on_chosen(self, at: int) -> None:
        document = self.now.document
        self._now = Edited(document, at)
        self._show_line(document, next((each for each in outline(document) if each.at == at), None))

    # Changing

    def _do(self, words: str, after: Edited, field: str = "") -> None:
        if after.document == self.now.document:
            self._on_chosen(after.at)
            return
        self.stack.push(EditStep(words, self.now, after, self._show, field))

    def _on_edited(self, words: str, change: Change, field: str) -> None:
        before = self.now
        try:
            after = change(before.document)
        except UserError as refused:
            self.messages.show_message(told(refused), "warn")
            return
        self._do(words, Edited(after, before.at), field)

    def add_question(self, kind: str = "") -> None:
        """Add a question below the chosen one, of its type unless said otherwise; the keyboard goes to its text."""
        document, at = self.now.document, self.now.at
        line = next((each for each in outline(document) if each.at == at), None)
        same = line.type.type if line is not None and line.kind == "question" else "select_one"
        self._do(self.tr("new question"), editing_rows.add_question(document, at, kind or same))
        self.enter_form()

    def _on_add(self, kind: str) -> None:
        document, at = self.now.document, self.now.at
        if kind == "group":
            self._do(self.tr("new group"), editing_rows.add_group(document, at))
        elif kind == "repeat":
            self._do(self.tr("new group"), editing_rows.add_group(document, at, "repeat"))
        elif kind == "enclose" and at >= 0:
            self._do(self.tr("new group"), editing_rows.enclose(document, at))
        elif kind == "dissolve" and at >= 0:
            self._do(self.tr("group taken away"), editing_rows.dissolve(document, at))
        elif kind == "paste":
            self.paste()
        elif kind in ("enclose", "dissolve"):
            return
        else:
            self.add_question(kind)
            return
        self.panes.outline.setFocus()

    def duplicate(self) -> None:
        """Copy the chosen question or group below itself."""
        if self.now.at >= 0:
            self._do(self.tr("copy"), editing_rows.duplicate(self.now.document, self.now.at))

    def move_line(self, step: int) -> None:
        """Move the chosen question or group up or down, into groups and out of them."""
        if self.now.at >= 0:
            self._do(self.tr("move"), editing_rows.move(self.now.document, self.now.at, step))

    def delete(self) -> None:
        """Take the chosen question or group out."""
        if self.now.at >= 0:
            self._do(self.tr("taking out"), editing_rows.delete(self.now.document, self.now.at))

    def paste(self) -> None:
        """Make a question of each line of the clipboard."""
        text = QGuiApplication.clipboard().text()
        document, at = self.now.document, self.now.at
        line = next((each for each in outline(document) if each.at == at), None)
        kind = line.type.type if line is not None and line.kind == "question" else "select_one"
        try:
            self._do(self.tr("pasted questions"), paste_questions(document, at, text, kind))
        except UserError as refused:
            self.messages.show_message(told(refused), "warn")

    def _on_dragged(self, at: int, place: int) -> None:
        edited = editing_rows.move_to(self.now.document, at, place)
        QTimer.singleShot(0, self, lambda: self._do(self.tr("move"), edited))  # the drag must end first

    def undo(self) -> None:
        """Take the last step back."""
        self.stack.undo()

    def redo(self) -> None:
        """Take it again."""
        self.stack.redo()

    # Elsewhere

    def enter_form(self) -> None:
        """Put the keyboard into the form of what is chosen."""
        self.panes.show_form_tab()
        (self.panes.about if self.now.at < 0 else self.panes.question).take_focus()

    def switch_rule(self) -> None:
        """Write a rule as text, or as rows again."""
        if self.now.at >= 0:
            self.panes.question.switch_rule()

    def _on_problem(self, sheet: str, row: int, _column: str) -> None:
        if sheet == "survey":
            self.choose(self._beginning(row))
        elif sheet == "choices":
            self.choose(self._user_of(row))
        else:
            self.choose(-1)
        self.enter_form()

    def _beginning(self, row: int) -> int:
        """Return the line a row of the survey sheet belongs to."""
        return max((each.at for each in outline(self.now.document) if each.at <= row), default=-1)

    def _user_of(self, row: int) -> int:
        """Return the first question that offers the list a row of the choices sheet belongs to."""
        choices = self.now.document.sheet("choices")
        name = choices.cell(choices.rows[row], "list_name", "list name") if 0 <= row < len(choices.rows) else ""
        return next((each.at for each in outline(self.now.document) if each.type.list == name), -1)

    def try_it(self) -> None:
        """Fill the instrument in as it is; nothing is kept."""
        checked = self._checked
        if checked is None:
            self._wants_trial = True
            self.settle()
            return
        self._wants_trial = False
        form = checked.workbook.form
        if form is None:
            self.messages.show_message(self.tr("It cannot be tried yet. Fix the problems marked in red first."), "warn")
            return
        self.messages.clear()
        self.head.hide()
        self._views.setCurrentWidget(self.trial)
        title = setting(self.now.document, "form_title") or self.code
        self.trial.start(TrialCapture(form, title), is_test=True)
        self.trial.head.title.setText(title)
        self.tried.emit()

    def ask_to_publish(self) -> None:
        """Ask what publishing would do."""
        if self._views.currentWidget() is self.panes:
            self.settle()
            self.publish_requested.emit(self.now.document)

    def show_review(self, review: Review) -> None:
        """Show the last look before publishing."""
        if self.is_open and review.document is self.now.document:
            self._views.setCurrentWidget(self.sheet)
            self.sheet.show_review(review, setting(review.document, "form_title") or review.code)
            self.reviewed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the preview beside the form where there is room, else behind it."""
        super().resizeEvent(event)
        self.panes.set_narrow(self.window().width() < NARROW_BELOW)
