"""A whole section, one line a question: for keying from paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from core.errors import UserError
from gui.capture.answers import DONT_KNOW, REFUSED
from gui.capture.flow import CaptureFlow, Question
from gui.capture.keying import keyed, shown
from gui.told import told
from gui.widgets.elided import ElidedLabel
from gui.widgets.text import label, set_kind

SPECIALS = {int(Qt.Key.Key_F7): DONT_KNOW, int(Qt.Key.Key_F8): REFUSED}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SectionView(QScrollArea):
    """Fields of one section. ``ended`` follows the last one; ``answered`` each that was saved, ``failed`` why not."""

    answered = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._flow: CaptureFlow | None = None
        self.direction = self.layoutDirection()
        self._questions: list[Question] = []
        self.edits: list[QLineEdit] = []
        self._meanings: list[QLabel] = []

    def show_section(self, flow: CaptureFlow) -> None:
        """Show the section of the current question with the keyboard on it."""
        self._flow = flow
        paths, section = flow.paths(), flow.question_at(flow.path).section
        asked = [flow.question_at(p) for p in paths]
        self._questions = [q for q in asked if q.section == section and q.type != "note" and not q.is_readonly]
        holder = QWidget()
        holder.setLayoutDirection(self.direction)
        grid = QGridLayout(holder)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(3, 4)
        self.edits, self._meanings = [], []
        for row, question in enumerate(self._questions):
            self._add_row(grid, row, paths.index(question.path) + 1, question)
        grid.setRowStretch(len(self._questions), 1)
        self.setWidget(holder)
        self.go_to(flow.path)

    def go_to(self, path: str) -> None:
        """Put the keyboard on a question, the first where it is not in this section."""
        at = next((i for i, q in enumerate(self._questions) if q.path == path), 0)
        if self.edits:
            self.edits[at].setFocus()
            self.edits[at].selectAll()
            self.ensureWidgetVisible(self.edits[at])

    def _add_row(self, grid: QGridLayout, row: int, number: int, question: Question) -> None:
        edit = QLineEdit()
        edit.setAccessibleName(question.label)
        edit.setText(shown(question)[0])
        edit.installEventFilter(self)
        edit.setMinimumWidth(edit.fontMetrics().averageCharWidth() * 14)
        words, meaning = ElidedLabel("body", is_greedy=True), ElidedLabel("quiet", is_greedy=True)
        words.setText(" ".join(question.label.split()))
        choices = "  ".join(f"{o.badge} {o.label}" for o in question.options)
        edit.setToolTip(choices)
        meaning.setText(shown(question)[1] or choices)
        grid.addWidget(label(str(number), "quiet", wrap=False), row, 0)
        grid.addWidget(words, row, 1)
        grid.addWidget(edit, row, 2)
        grid.addWidget(meaning, row, 3)
        self.edits.append(edit)
        self._meanings.append(meaning)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is typed when a line is left, with Enter go on to the next one."""
        at = next((i for i, edit in enumerate(self.edits) if edit is watched), -1)
        if at < 0 or self._flow is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(at, event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self._commit(at)
        return super().eventFilter(watched, event)

    def _take_key(self, at: int, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() in SPECIALS:
            special = SPECIALS[event.key()]
            if special in {s.value for s in self._questions[at].specials}:
                self._store(at, special)
                self._step(at, 1)
        elif event.key() in ENTER:
            if self._commit(at):
                self._step(at, 1)
        elif event.key() == Qt.Key.Key_Up:
            self._step(at, -1)
        else:
            return False
        return True

    def _commit(self, at: int) -> bool:
        question, text = self._questions[at], self.edits[at].text()
        value = keyed(question, text)
        if value is None:
            self._meanings[at].setText(self.tr("This is no possible answer here. Look at the choices and type again."))
            set_kind(self._meanings[at], "error", "role")
            self.edits[at].selectAll()
            return False
        is_special = question.value in {s.value for s in question.specials}
        return value == question.value or (not value and is_special) or self._store(at, value)

    def _store(self, at: int, value: str) -> bool:
        flow = self._flow
        if flow is None:
            return False
        before = flow.paths()
        flow.path = self._questions[at].path
        try:
            flow.answer(value)
        except UserError as error:
            self.failed.emit(told(error))
            return False
        self.answered.emit()
        if flow.paths() != before:
            self.show_section(flow)
            return True
        question = self._questions[at] = flow.question_at(flow.path)
        self.edits[at].setText(shown(question)[0])
        trouble = flow.complaint()
        set_kind(self._meanings[at], "quiet" if trouble is None else "error", "role")
        self._meanings[at].setText(shown(question)[1] if trouble is None else trouble.message)
        return True

    def _step(self, at: int, step: int) -> None:
        flow = self._flow
        if flow is None:
            return
        now = next((i for i, q in enumerate(self._questions) if q.path == flow.path), at)
        goal = (now if abs(now - at) > 0 else at) + step
        if 0 <= goal < len(self.edits):
            flow.path = self._questions[goal].path
            self.go_to(flow.path)
        elif goal >= len(self.edits) and flow.next_section():
            self.show_section(flow)
        elif goal >= len(self.edits):
            self.ended.emit()
