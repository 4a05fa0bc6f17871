"""One log as a form in the side sheet, drawn from its instrument by the engine that draws interviews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.values import LogEntry
from gui.capture.edit import AnswerEdit
from gui.capture.flow import UNSEEN, Question, question_of
from gui.icons import icon
from gui.logs.chips import Chips
from gui.logs.fields import ENTER, Line, Paper, field_for
from gui.operations.logs import Opening
from gui.told import told
from gui.widgets.buttons import primary
from gui.widgets.elided import ElidedLabel
from gui.widgets.inline_message import announce
from gui.widgets.text import label
from instruments.log_forms import entry_of

COLUMNS = 6
MUST_BE_KNOWN = frozenset({"person", "arm", "cluster"})
HALF = frozenset({"date", "time", "integer", "int", "decimal"})


@dataclass(slots=True)
class Cell:
    """One question of the form: where it stands, its field, and what is wrong with it."""

    question: Question
    name: str
    span: int
    holder: QWidget
    field: AnswerEdit
    error: QLabel


class LogForm(QFrame):
    """``kept`` carries the entry and the id of the one it corrects, ``closed`` that it was left with what is typed.

    ``is_begun`` tells that somebody typed something.
    """

    kept = Signal(object, str)
    closed = Signal()

    def __init__(self, opening: Opening, title: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.opening = opening
        self.cells: dict[str, Cell] = {}
        self._order: tuple[str, ...] = ()
        self._may_stay_unfinished = False
        self.is_begun = False
        self.keep_button = primary(self.tr("Keep"))
        self.message = label("", "error")
        self._title = label(title, "h2", wrap=False)
        self._build(keys)
        self.setAccessibleName(title)
        self.setTabOrder(self._title, self.keep_button)
        self._arrange()

    def _build(self, keys: str) -> None:
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("x"))
        self.close_button.setAccessibleName(self.tr("Close; what is typed is kept"))
        self.close_button.setToolTip(f"{self.close_button.accessibleName()} (Esc)")
        self.close_button.clicked.connect(self.leave)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(label(keys, "small", wrap=False), 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.close_button)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 40)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(holder)
        self.keep_button.clicked.connect(self.keep)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Ctrl+Enter keeps · Esc closes, typing is kept"), "small"), 1)
        foot.addWidget(self.keep_button)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(18, 12, 16, 12)
        column_.setSpacing(6)
        column_.addLayout(head)
        column_.addWidget(self.area, 1)
        column_.addWidget(self.message)
        column_.addLayout(foot)
        self.message.hide()

    # The questions asked now

    def _arrange(self) -> None:
        """Show the questions that are asked now, each where the form puts it."""
        session = self.opening.session
        asked = [p for p in session.questions() if session.node(p).type not in UNSEEN]
        for path in asked:
            self._update(path)
        for path, cell in self.cells.items():
            self._grid.removeWidget(cell.holder)
            cell.holder.setVisible(path in asked)
        row = at = 0
        for path in asked:
            cell = self.cells[path]
            if at + cell.span > COLUMNS:
                row, at = row + 1, 0
            self._grid.addWidget(cell.holder, row, at, 1, cell.span, Qt.AlignmentFlag.AlignTop)
            at += cell.span
        for line in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(line, 1 if line == row + 1 else 0)
        self._order = tuple(asked)
        self._chain()

    def _update(self, path: str) -> None:
        """Make the cell of a question, again where its choices have become others."""
        question, known = question_of(self.opening.session, path), self.cells.get(path)
        if known is not None and known.question.options == question.options:
            return
        if known is not None:
            self._grid.removeWidget(known.holder)
            known.holder.hide()
            known.holder.deleteLater()
        self.cells[path] = self._cell(path, question)

    def _cell(self, path: str, question: Question) -> Cell:
        node = self.opening.session.node(path)
        offers = self.opening.offers.get(node.name, ())
        field = field_for(question, node.appearances, offers, self.opening.today)
        field.committed.connect(lambda value, path=path: self._answer(path, value))
        words = ElidedLabel("small")
        words.setText(question.label)
        words.setToolTip(question.hint or question.label)
        words.setBuddy(field)
        error = label("", "error")
        error.hide()
        holder = QWidget(self.area.widget())
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for widget in (words, field, error):
            column.addWidget(widget)
        holder.setMinimumWidth(1)
        return Cell(question, node.name, _span(node.appearances, question), holder, field, error)

    def _chain(self) -> None:
        stops: list[QWidget] = [stop for path in self._order for stop in _stops(self.cells[path].field)]
        stops += [self.keep_button, self.close_button]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    # Answers

    def _answer(self, path: str, value: str) -> None:
        session, cell = self.opening.session, self.cells[path]
        if not session.is_relevant(path) or session.value(path) == value:
            return
        try:
            session.answer(path, value or None)
        except UserError as error:
            _complain(cell, told(error))
            return
        unknown = cell.name in MUST_BE_KNOWN and value and value not in self.opening.offers.get(cell.name, ())
        _complain(cell, self._unknown(value) if unknown else "")
        self.message.hide()
        self._may_stay_unfinished = False
        self.is_begun = True
        self._arrange()

    def _commit_typed(self) -> None:
        for path in self._order:
            field = self.cells[path].field
            if isinstance(field, Line | Paper):
                field.commit()

    # Keeping

    def keep(self) -> None:
        """Keep the entry; what misses something is kept as unfinished once the user has seen what it misses."""
        self._commit_typed()
        blocked = self._blocked()
        session = self.opening.session
        missing = [issue for issue in session.problems() if issue.path in self._order]
        for path, words in blocked.items():
            _complain(self.cells[path], words)
        for issue in missing:
            if issue.path not in blocked:
                _complain(self.cells[issue.path], issue.message or self._missing(issue.path))
        if blocked or (missing and not self._may_stay_unfinished):
            self._may_stay_unfinished = not blocked
            self._say_what_is_missing(is_blocked=bool(blocked))
            self.cells[next(iter(blocked), missing[0].path if missing else "")].field.take_focus()
            return
        self.kept.emit(*self._entry())

    def typed(self) -> tuple[LogEntry, str] | None:
        """Return what is typed as an entry, with the id of the one it corrects; None where nothing is or it cannot."""
        self._commit_typed()
        return None if self._blocked() or not self.is_begun else self._entry()

    def _entry(self) -> tuple[LogEntry, str]:
        opening = self.opening
        entry = entry_of(opening.sheet, opening.session, opening.today, opening.before)
        return entry, opening.before.id if opening.before is not None else ""

    def _blocked(self) -> dict[str, str]:
        """Return what cannot be kept at all: what cannot be read, and codes nobody knows."""
        found = {}
        for path in self._order:
            cell = self.cells[path]
            words, value = cell.field.complaint(), self.opening.session.value(path)
            offers = self.opening.offers.get(cell.name, ())
            if words:
                found[path] = words
            elif cell.name in MUST_BE_KNOWN and value and value not in offers:
                found[path] = self._unknown(value)
        return found

    def _unknown(self, code: str) -> str:
        return self.tr("{} is not in this study").format(code)

    def _missing(self, path: str) -> str:
        if self.cells[path].question.options:
            return self.tr("Choose one")
        return self.tr("Fill this in")

    def _say_what_is_missing(self, *, is_blocked: bool) -> None:
        words = (
            self.tr("Put right what is marked.")
            if is_blocked
            else self.tr("Something is missing. Ctrl+Enter again keeps it as unfinished.")
        )
        self.message.setText(words)
        self.message.show()
        announce(self, words)

    def leave(self) -> None:
        """Close; what is typed stays for the next time."""
        self._commit_typed()
        self.closed.emit()

    # Keys

    def take_focus(self) -> None:
        """Put the keyboard on the first question that has no answer."""
        session = self.opening.session
        empty = (p for p in self._order if not session.value(p) and self.opening.before is None)
        first = next(empty, self._order[0] if self._order else "")
        if first:
            self.cells[first].field.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl+Enter, go on with Enter, close with Escape."""
        is_enter = event.key() in ENTER
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif is_enter and isinstance(focus, QPushButton | QToolButton) and focus in (self.keep_button,
                                                                                    self.close_button):  # fmt: skip
            focus.click()
        elif is_enter:
            self._go_on(focus)
        else:
            event.accept()  # nothing typed here means anything to the page below

    def _go_on(self, focus: QWidget | None) -> None:
        paths = list(self._order)
        at = next((i for i, p in enumerate(paths) if focus and self.cells[p].holder.isAncestorOf(focus)), -1)
        if at + 1 < len(paths):
            self.cells[paths[at + 1]].field.take_focus()
            self.area.ensureWidgetVisible(self.cells[paths[at + 1]].holder)
        else:
            self.keep_button.setFocus(Qt.FocusReason.TabFocusReason)

    def field(self, name: str) -> AnswerEdit:
        """Return the field of a question by its name; KeyError when it is not asked now."""
        for path in self._order:
            if self.cells[path].name == name:
                return self.cells[path].field
        raise KeyError(name)


def _complain(cell: Cell, words: str) -> None:
    cell.error.setText(words)
    cell.error.setVisible(bool(words))


def _span(appearances: Sequence[str], question: Question) -> int:
    told = (word[1:] for word in appearances if word[:1] == "w" and word[1:].isdecimal())
    width = next((int(digits) for digits in told), 0)
    return min(width, COLUMNS) or (COLUMNS // 2 if question.type in HALF else COLUMNS)


def _stops(field: AnswerEdit) -> Sequence[QWidget]:
    if isinstance(field, Chips):
        return field.chips
    proxy = field.focusProxy()
    return [proxy] if proxy is not None else [field]
