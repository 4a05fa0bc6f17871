"""Watch and mark: letters for states and events, digits for the checklist, Space for a pause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.errors import UserError
from gui.capture.keys import digit_of
from gui.numbers import fill
from gui.observe.keys import MIDDLE, UPPER, letter_of
from gui.observe.session import ObserveSession, Point
from gui.told import told
from gui.widgets.buttons import pictured, primary
from gui.widgets.inline_message import MessageArea, announce
from gui.widgets.scroll import card
from gui.widgets.table import WordsTable
from gui.widgets.text import label, set_kind

TICK_MS = 200
LOGGED = 40


class ObservePage(QWidget):
    """``left`` says that the study is back; ``finished`` carries the response."""

    left = Signal()
    finished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: ObserveSession | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.exit = pictured(self.tr("Save and exit"), "sign-out")
        self.title, self.clock = label("", "strong", wrap=False), label("00:00", "h1", wrap=False)
        self.test = label(self.tr("TEST: kept out of the results"), "warnchip", wrap=False)
        self.pause = QPushButton()
        self.end = primary(self.tr("End  Ctrl+Enter"))
        self.messages = MessageArea()
        self.checklist, self.log = WordsTable(self.tr("Checklist")), WordsTable(self.tr("Log"))
        self.choices = label("", "body")
        self._marks: dict[str, tuple[QPushButton, QLabel]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._build()

    def _build(self) -> None:
        head = QFrame()
        head.setProperty("kind", "capturebar")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        for widget in (self.exit, self.title, self.test):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.clock, self.pause, self.end):
            row.addWidget(widget)
        self._states, self._events = QGridLayout(), QGridLayout()
        body = QGridLayout()
        body.setContentsMargins(20, 14, 20, 14)
        body.setSpacing(14)
        for at, (words, grid) in enumerate(
            (
                (self.tr("States, one at a time; Shift and its letter ends one"), self._states),
                (self.tr("Events; each press counts one"), self._events),
            )
        ):
            frame, column = card()
            column.addWidget(label(words, "caption", wrap=False))
            column.addLayout(grid)
            column.addStretch(1)
            body.addWidget(frame, 0, at)
        points = QVBoxLayout()
        points.setSpacing(6)
        points.addWidget(self.checklist, 1)
        points.addWidget(self.choices)
        body.addLayout(points, 1, 0)
        body.addWidget(self.log, 1, 1)
        body.setColumnStretch(0, 3)
        body.setColumnStretch(1, 2)
        body.setRowStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.messages)
        column.addLayout(body, 1)
        deaf: tuple[QWidget, ...] = (self.exit, self.pause, self.end, self.checklist, self.log)
        for each in deaf:
            each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.checklist.selectionModel().currentChanged.connect(self._show_choices)
        self.exit.clicked.connect(self.save_and_exit)
        self.pause.clicked.connect(self._on_pause)
        self.end.clicked.connect(self.finish)

    def start(self, session: ObserveSession, title: str, *, is_test: bool) -> None:
        """Begin, or go on where it was left; the clock stands until the first mark."""
        self._session = session
        self.title.setText(title)
        self.test.setVisible(is_test)
        self.messages.clear()
        self._marks.clear()
        self._fill(self._states, session.states, UPPER, self._on_state)
        self._fill(self._events, session.events, MIDDLE, self._on_event)
        self._show_points(0)
        self._show()
        self._timer.start()
        self.setFocus()

    def _fill(
        self, grid: QGridLayout, codes: tuple[tuple[str, str], ...], row: str, call: Callable[[str], object]
    ) -> None:
        while grid.count():
            item = grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, (code, words) in enumerate(codes[: len(row)]):
            button, number = QPushButton(f"{row[at]}   {words}"), label("", "strong", wrap=False)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, code=code: call(code))
            grid.addWidget(button, at, 0)
            grid.addWidget(number, at, 1)
            self._marks[code] = (button, number)
        grid.setColumnStretch(0, 1)

    @property
    def session(self) -> ObserveSession:
        """The observation under way; LookupError when there is none."""
        if self._session is None:
            raise LookupError("nothing is observed")
        return self._session

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters mark, digits tick, Space pauses, Backspace takes back."""
        if self._session is None:
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key, digit = event.key(), digit_of(event)
        if control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif (control and key == Qt.Key.Key_Z) or key == Qt.Key.Key_Backspace:
            self._on_undo()
        elif control:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._on_pause()
        elif key == Qt.Key.Key_Escape:
            self.save_and_exit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif digit is not None:
            self._on_digit(digit)
        elif not event.isAutoRepeat():
            self._on_letter(letter_of(event), is_ending=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _on_letter(self, letter: str, *, is_ending: bool) -> None:
        states, events = self.session.states, self.session.events
        if letter in UPPER[: len(states)] and letter:
            code = states[UPPER.index(letter)][0]
            if is_ending and self.session.seen.running_state == code:
                self._do(self.session.stop)
            elif not is_ending:
                self._on_state(code)
        elif letter in MIDDLE[: len(events)] and letter:
            self._on_event(events[MIDDLE.index(letter)][0])

    def _on_state(self, code: str) -> None:
        self._do(lambda: self.session.state(code))

    def _on_event(self, code: str) -> None:
        self._do(lambda: self.session.event(code))

    def _on_pause(self) -> None:
        self._do(self.session.pause)

    def _on_undo(self) -> None:
        self._do(self.session.undo)

    def _on_digit(self, digit: int) -> None:
        row, points = self.checklist.currentIndex().row(), self.session.points()
        if not 0 <= row < len(points):
            return
        value = next((value for at, value, _ in points[row].choices if at == digit), None)
        if value is not None:
            self._do(lambda: self.session.tick(points[row].path, value))
            self._show_points(min(row + 1, len(points) - 1))

    def _do(self, call: Callable[[], object]) -> None:
        try:
            call()
        except UserError as error:
            self.messages.show_message(told(error), "error")
        self._show()

    def _move(self, step: int) -> None:
        row = min(max(self.checklist.currentIndex().row() + step, 0), self.checklist.words.rowCount() - 1)
        self.checklist.setCurrentIndex(self.checklist.words.index(row, 0))

    # What is shown

    def _show_points(self, row: int) -> None:
        points = self.session.points()
        titles = (self.tr("Point"), self.tr("Ticked"))
        self.checklist.show_rows(titles, [self._row(at, point) for at, point in enumerate(points, 1)])
        if points:
            self.checklist.setCurrentIndex(self.checklist.words.index(row, 0))

    def _row(self, at: int, point: Point) -> tuple[str, ...]:
        ticked = next((words for _, value, words in point.choices if value == point.value), point.value)
        return f"{at}  {point.label}", ticked

    def _show_choices(self) -> None:
        row, points = self.checklist.currentIndex().row(), self.session.points() if self._session is not None else ()
        offered = points[row].choices if 0 <= row < len(points) else ()
        self.choices.setText("   ".join(f"{digit} {words}" for digit, _, words in offered))

    def _show(self) -> None:
        seen = self.session.seen
        for code, _ in self.session.states:
            button, number = self._marks[code]
            runs = seen.running_state == code
            set_kind(button, "chosen" if runs else "")
            number.setText(_minutes(seen.seconds(code)))
        for code, _ in self.session.events:
            self._marks[code][1].setText(str(seen.count(code)))
        self.clock.setText(_minutes(seen.elapsed))
        self.pause.setText(self.tr("Pause  Space") if seen.is_running else self.tr("Go on  Space"))
        titles = (self.tr("Time"), self.tr("Log"))
        rows = [(_minutes(m.at), self._said(m.kind, m.code, self.session.words(m))) for m in reversed(seen.marks)]
        self.log.show_rows(titles, rows[:LOGGED], stretch=1)

    def _said(self, kind: str, code: str, words: str) -> str:
        said = {
            "event": words,
            "state": self.tr("{} starts").format(words),
            "stop": self.tr("State ends"),
            "pause": self.tr("Pause"),
            "go": self.tr("Goes on"),
            "slept": self.tr("Paused {} s, computer slept").format(code),
        }
        return said[kind]

    def _on_tick(self) -> None:
        if self._session is None:
            return
        slept = self.session.seen.tick()
        if slept:
            words = fill(self.tr("Paused {:.0f} s: the computer slept."), slept)
            self.messages.show_message(words, "warn")
            announce(self, words)
        self._show()

    # Ending

    def save_and_exit(self) -> None:
        """Keep everything and go back; the observation stays unfinished."""
        if self._session is not None:
            self._do(self.session.leave)
        self._let_go()
        self.left.emit()

    def finish(self) -> None:
        """End the observation; what is missing is named and the list goes there."""
        done = self.session.finish()
        if isinstance(done, tuple):
            missing = [p.label for p in self.session.points() if p.path in {issue.path for issue in done}]
            words = self.tr("Still to tick: {}").format(", ".join(missing[:4])) if missing else str(done[0].message)
            self.messages.show_message(words, "warn")
            paths = [p.path for p in self.session.points()]
            first = next((at for at, path in enumerate(paths) if path == done[0].path), 0)
            self._show_points(first)
            self._show()
            return
        self._let_go()
        self.finished.emit(done)
        self.left.emit()

    def _let_go(self) -> None:
        self._timer.stop()
        self._session = None


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60:02d}:{whole % 60:02d}"
