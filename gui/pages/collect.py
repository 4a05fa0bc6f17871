"""What to do today, in one glance; one key starts an interview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from gui.icons import icon
from gui.models.todo import TodoModel
from gui.numbers import fill
from gui.operations.collecting import WaveChoice
from gui.operations.lines import State, TodoLine
from gui.pages.contact_strip import ContactStrip
from gui.pages.page import Page
from gui.pages.todo_row import TodoRow
from gui.widgets.buttons import pictured
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.flow import flowing

TABS: tuple[frozenset[State], ...] = (
    frozenset({"draft", "todo"}),
    frozenset({"draft"}),
    frozenset({"done"}),
    frozenset({"check"}),
    frozenset({"todo"}),
)
MISSED = 4


class CollectPage(Page):
    """Wave, instrument, search, list.

    ``capture_requested`` and ``second_requested`` carry person, instrument, wave and occasion; ``contact_requested``
    person, wave, what came of the attempt, and a note; ``check_requested`` person, instrument and wave to ask again.
    """

    capture_requested = Signal(str, str, str, int)
    list_requested = Signal(str, str)
    contact_requested = Signal(str, str, str, str)
    listed = Signal()
    send_requested = Signal()
    second_requested = Signal(str, str, str, int)
    grid_requested = Signal(str, str)
    attendance_requested = Signal()
    check_requested = Signal(str, str, str)
    handover_requested = Signal(str, str, str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Collect"))
        self.model = TodoModel(self)
        self.wave, self.instrument = Combo(self.tr("Wave")), Combo(self.tr("Instrument"))
        self.search, self.list, self.tabs = QLineEdit(), QListView(), QTabBar()
        self._choices: tuple[WaveChoice, ...] = ()
        self.is_class = False
        self.contact = ContactStrip(self.model.reasons())
        self.missed = QPushButton(self.tr("Not reached…  R"))
        self.again = QPushButton(self.tr("Ask once more  A"))
        self.second = QPushButton(self.tr("Key it a second time  S"))
        self.grid = pictured(self.tr("Class grid  G"), "grid-four")
        self.attendance = pictured(self.tr("Attendance  T"), "user-list")
        self.handover = pictured(self.tr("Hand over  H"), "hand-palm")
        self.send = QPushButton(self.tr("Send back…"))
        self.send.setIcon(icon("upload-simple"))
        self.add_tool(self.send)
        self._stack = QStackedWidget()
        self._empty = EmptyState("keyboard", "", "", gives_way=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, box in ((self.tr("Wave"), self.wave), (self.tr("Instrument"), self.instrument)):
            title = QLabel(words)
            title.setBuddy(box)
            row.addWidget(title)
            row.addWidget(box)
            row.addSpacing(12)
        row.addStretch(1)
        self.body.addLayout(row)
        self.search.setPlaceholderText(self.tr("Type an ID or a group; Enter starts the first match"))
        self.search.setAccessibleName(self.tr("Find a person"))
        self.search.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.body.addWidget(self.search)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Which people"))
        for _ in TABS:
            self.tabs.addTab("")
        self.body.addWidget(self.tabs)
        self.list.setModel(self.model)
        self.list.setItemDelegate(TodoRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("People"))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.contact)
        foot, tools = flowing(8)
        for tool in (self.handover, self.grid, self.attendance):
            tools.addWidget(tool)
        tools.part()
        for tool in (self.second, self.again, self.missed):
            tools.addWidget(tool)
        self.body.addWidget(foot)

    def _connect(self) -> None:
        self.wave.activated.connect(self._on_wave)
        self.instrument.activated.connect(self._ask)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self.start_current)
        self.tabs.currentChanged.connect(self._narrow)
        self.list.activated.connect(self._on_activated)
        self.missed.clicked.connect(self._ask_contact)
        self.again.clicked.connect(self._ask_again)
        self.second.clicked.connect(self._ask_second)
        self.send.clicked.connect(self.send_requested)
        self.handover.clicked.connect(self._ask_handover)
        self.grid.clicked.connect(self._ask_grid)
        self.attendance.clicked.connect(self.attendance_requested)
        self.contact.given.connect(self._on_contact)
        self.contact.closed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._judge)
        self.list.installEventFilter(self)

    def show_for_collector(self, *, is_collectors: bool) -> None:
        """Offer to send the file back, in a collector's file only."""
        self.send.setVisible(is_collectors)
        self.attendance.setVisible(not is_collectors)

    def show_waves(self, choices: Sequence[WaveChoice]) -> None:
        """Offer waves and their instruments; what was chosen stays, else what is being collected now."""
        now = next((c for c in choices if c.current), None)
        first = next((i.code for i in now.instruments if i.code in now.left), "") if now else ""
        kept_wave, kept_instrument = self.chosen or (now.code if now else "", first)
        self._choices = tuple(choices)
        self.wave.clear()
        for choice in choices:
            self.wave.addItem(choice.label, choice.code)
        self.wave.setCurrentIndex(max(self.wave.findData(kept_wave), 0))
        self._fill_instruments(kept_instrument)
        self._ask()

    @property
    def chosen(self) -> tuple[str, str] | None:
        """The chosen wave and instrument."""
        if self.wave.currentData() is None or self.instrument.currentData() is None:
            return None
        return str(self.wave.currentData()), str(self.instrument.currentData())

    @property
    def at_hand(self) -> tuple[str, str]:
        """The person the list stands at, and the chosen wave."""
        index = self.list.currentIndex()
        person = self.model.line(index.row()).code if index.isValid() else ""
        return person, self.chosen[0] if self.chosen else ""

    def show_list(self, lines: Sequence[TodoLine]) -> None:
        """Show what was read."""
        self.model.replace(lines)
        words = (
            fill(self.tr("To do {:,}"), self.model.count("todo") + self.model.count("draft")),
            fill(self.tr("In progress {:,}"), self.model.count("draft")),
            fill(self.tr("Finished {:,}"), self.model.count("done")),
            fill(self.tr("To check twice {:,}"), self.model.count("check")),
            fill(self.tr("Not reached {:,}"), self.model.missed),
        )
        for at, text in enumerate(words):
            self.tabs.setTabText(at, text)
        self._narrow()
        self.listed.emit()

    def start_current(self) -> None:
        """Start or continue with the marked person, the first match unless another was marked."""
        index = self.list.currentIndex()
        if index.isValid():
            self._on_activated(index)
        elif self.search.text().strip():
            self.messages.show_message(
                self.tr("Nobody to do matches “{}”. Check the ID, or look under Finished.").format(self.search.text()),
                "warn",
            )

    def next_person(self) -> None:
        """Start with the first person to do, after one was finished."""
        self.search.clear()
        self.tabs.setCurrentIndex(0)
        self._narrow()
        self.start_current()

    def activate(self) -> None:
        """Put the focus on the search, unless the list is in use."""
        if not (self.list.hasFocus() or self.contact.isVisible()):
            self.search.setFocus()
            self.search.selectAll()

    def clear(self) -> None:
        """Forget the study that was closed."""
        self.wave.clear()
        self.instrument.clear()
        self._choices = ()
        self.search.clear()
        self.messages.clear()
        self.contact.hide()
        self.show_list(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters and digits from the list, which would look for an ID that begins so."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if is_plain and event.text().isprintable() and event.text().strip():
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send what is typed anywhere to the search; the list keeps the arrows."""
        text = event.text()
        is_in_list = self.list.hasFocus()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if event.key() == Qt.Key.Key_Down else -1)
            self.list.setFocus()
        elif is_in_list and event.key() == Qt.Key.Key_R and self.missed.isEnabled():
            self._ask_contact()
        elif is_in_list and event.key() == Qt.Key.Key_A and self.again.isEnabled():
            self._ask_again()
        elif is_in_list and event.key() == Qt.Key.Key_S and self.second.isEnabled():
            self._ask_second()
        elif is_in_list and event.key() == Qt.Key.Key_H:
            self._ask_handover()
        elif is_in_list and event.key() == Qt.Key.Key_G:
            self._ask_grid()
        elif is_in_list and event.key() == Qt.Key.Key_T and not self.attendance.isHidden():
            self.attendance_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_current()
        elif text.isprintable() and text.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.search.setFocus()
            self.search.insert(text)
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = min(max(self.list.currentIndex().row() + step, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def _on_wave(self) -> None:
        self._fill_instruments("")
        self._ask()

    def _fill_instruments(self, kept: str) -> None:
        self.instrument.clear()
        wave = next((c for c in self._choices if c.code == self.wave.currentData()), None)
        for choice in wave.instruments if wave else ():
            self.instrument.addItem(choice.label, choice.code)
        self.instrument.setCurrentIndex(max(self.instrument.findData(kept), 0))

    def _ask(self) -> None:
        if self.chosen is not None:
            self.list_requested.emit(*self.chosen)
        else:
            self.show_list(())

    def _narrow(self) -> None:
        at = max(self.tabs.currentIndex(), 0)
        current = self.list.currentIndex()
        kept = self.model.line(current.row()).code if current.isValid() and self.list.hasFocus() else ""
        self.model.narrow(TABS[at], self.search.text(), is_missed=at == MISSED)
        has_rows = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if has_rows else self._empty)
        if has_rows:
            self.list.setCurrentIndex(self.model.index(max(self.model.row_of(kept), 0)))
        else:
            self._empty.say(*self._why_empty())
        self._judge()

    def _why_empty(self) -> tuple[str, str]:
        if not self._choices:
            return self.tr("Nothing to ask yet"), self.tr("Waves and their instruments come from the study's design.")
        if self.search.text().strip():
            return self.tr("No match"), self.tr("Check the ID, or look in another list.")
        if self.tabs.currentIndex() == 0 and self.model.count("done"):
            done = self.model.count("done")
            words = self.tr("{:,} responses are in for this wave and instrument.")
            return self.tr("All finished here"), fill(words, done)
        if self.tabs.currentIndex() == TABS.index(frozenset({"check"})):
            return self.tr("Nothing waits to be asked again"), self.tr(
                "Back-checks are drawn in Monitor, under Checks. They wait here for somebody who did not ask first."
            )
        return self.tr("Nobody here"), self.tr("People appear here as interviews are started and finished.")

    def _on_activated(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line.state in ("todo", "draft") and self.chosen is not None:
            self._start(line)
        elif line.state == "check" and self.chosen is not None:
            wave, instrument = self.chosen
            self.messages.clear()
            self.check_requested.emit(line.code, instrument, wave)
        elif line.state == "done":
            words = self.tr("{} is finished here. Press A in the list, or the button below, to ask once more.")
            self.messages.show_message(words.format(line.code))

    def _start(self, line: TodoLine) -> None:
        if self.chosen is not None:
            wave, instrument = self.chosen
            self.messages.clear()
            self.capture_requested.emit(line.code, instrument, wave, line.occasion)

    def _ask_handover(self) -> None:
        """Hand the laptop to the person of the line; a class takes turns."""
        line = self._line()
        if self.chosen is None or (line is None and not self.is_class):
            return
        wave, instrument = self.chosen
        if self.is_class:
            self.handover_requested.emit("", instrument, wave, 1)
        elif line is not None and line.state in ("todo", "draft"):
            self.handover_requested.emit(line.code, instrument, wave, line.occasion)

    def _line(self) -> TodoLine | None:
        index = self.list.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _judge(self) -> None:
        line = self._line()
        self.missed.setEnabled(line is not None and line.state == "todo")
        for button in (self.again, self.second):
            button.setEnabled(line is not None and line.state == "done")
            button.setVisible(self.tabs.currentIndex() == TABS.index(frozenset({"done"})))
        self.missed.setVisible(self.tabs.currentIndex() in (0, MISSED))

    def _ask_again(self) -> None:
        line = self._line()
        if line is not None and line.state == "done":
            self._start(line)

    def _ask_second(self) -> None:
        line = self._line()
        if line is not None and line.state == "done" and self.chosen is not None:
            wave, instrument = self.chosen
            self.messages.clear()
            self.second_requested.emit(line.code, instrument, wave, max(line.occasion - 1, 1))

    def _ask_grid(self) -> None:
        if self.chosen is not None:
            self.messages.clear()
            self.grid_requested.emit(*self.chosen)

    def _ask_contact(self) -> None:
        line = self._line()
        if line is not None and line.state == "todo":
            self.contact.ask(line.code)

    def _on_contact(self, person: str, result: str, note: str) -> None:
        if self.chosen is not None:
            self.contact_requested.emit(person, self.chosen[0], result, note)
            self.list.setFocus()
