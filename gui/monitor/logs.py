"""Logs: what happened beside the answers. Urgent harms first, everything else by day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.log_words import kind_words
from gui.monitor.log_table import LogTable
from gui.monitor.part import Part
from gui.numbers import count
from gui.operations.log_lines import LogLine
from gui.operations.logs import LogsView, close_harm, read_logs
from gui.widgets.empty_state import EmptyState
from gui.widgets.text import label

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LogsPart(Part):
    """Tabs with counts over one list. ``entry_requested`` carries an entry to open, ``new_requested`` asks for one."""

    entry_requested = Signal(object)
    new_requested = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self.kinds, self._stack = QWidget(), QTabBar(), QStackedWidget()
        self.table = LogTable(self.tr("Logs"))
        self._empty = EmptyState(
            "notebook",
            self.tr("Nothing logged"),
            self.tr("Press Ctrl+L when something happens: a contact, a harm, a deviation, a cost, a meeting."),
        )
        self.new, self.open = QPushButton(self.tr("New… (Ctrl+L)")), QPushButton(self.tr("Open"))
        self.close_harm, self.take_back = QPushButton(self.tr("Close the harm")), QPushButton(self.tr("Take back…"))
        self._view: LogsView | None = None
        self._codes: tuple[str, ...] = ("",)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.kinds.setDrawBase(False)
        self.kinds.setExpanding(False)
        self.kinds.setAccessibleName(self.tr("Kinds of log"))
        self.table.installEventFilter(self)
        for page in (self.table, self._empty):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("Enter opens an entry, to read or correct it"), "small", wrap=False))
        foot.addStretch(1)
        for button in (self.take_back, self.close_harm, self.open, self.new):
            foot.addWidget(button)
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.kinds.currentChanged.connect(lambda _at: self._narrow())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._judge())
        self.table.doubleClicked.connect(lambda _index: self._on_open())
        self.open.clicked.connect(self._on_open)
        self.new.clicked.connect(self.new_requested)
        self.close_harm.clicked.connect(self._on_close)
        self.take_back.clicked.connect(self._on_take_back)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Logs")

    @property
    def widget(self) -> QWidget:
        """The tabs and the list."""
        return self._widget

    def load(self) -> None:
        """Read the entries."""
        blinded = self.tools.stays_blinded
        self.read(lambda study: read_logs(study, stays_blinded=blinded), self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._view = None
        self._narrow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the chosen entry with Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER:
            self._on_open()
            return True
        return super().eventFilter(watched, event)

    def _show(self, view: LogsView) -> None:
        self._view = view
        words = kind_words(self)
        codes = ("", *view.kinds)
        self.kinds.blockSignals(True)
        if codes != self._codes or not self.kinds.count():
            while self.kinds.count():
                self.kinds.removeTab(0)
            for _ in codes:
                self.kinds.addTab("")
        self._codes = codes
        for at, code in enumerate(codes):
            number = view.counts.get(code, 0) if code else len(view.lines)
            self.kinds.setTabText(at, f"{words[code] if code else self.tr('All')} {count(number)}")
        self.kinds.blockSignals(False)
        self._narrow()

    def _narrow(self) -> None:
        code = self._codes[max(self.kinds.currentIndex(), 0)]
        lines = [line for line in (self._view.lines if self._view else ()) if not code or line.kind == code]
        titles = (self.tr("Log"), self.tr("When"), self.tr("About"), self.tr("What"), self.tr("State"))
        self.table.show_lines(titles, lines, [self._row(line) for line in lines], [self._said(line) for line in lines])
        self._stack.setCurrentWidget(self.table if lines else self._empty)
        self._judge()

    def _row(self, line: LogLine) -> tuple[str, ...]:
        name = kind_words(self)[line.kind]
        severity = self.tr("{}, severity {}").format(name, line.severity) if line.severity else name
        return severity, line.on, line.person or "–", line.words or "–", self._state(line)

    def _state(self, line: LogLine) -> str:
        parts = [self.tr("unfinished")] if line.is_unfinished else []
        if line.kind == "harm":
            days = self.tr("open %Ln days", "", line.days)
            parts.append(self.tr("closed {}").format(line.closed) if line.closed else days)
            if line.owner and not line.closed:
                parts.append(line.owner)
        return " · ".join(parts)

    def _said(self, line: LogLine) -> str:
        urgent = f"{self.tr('Urgent')}. " if line.is_urgent else ""
        person = self.tr("person {}").format(line.person) if line.person else line.on
        parts = (self._row(line)[0], person, self._state(line), line.words)
        return urgent + ", ".join(part for part in parts if part)

    def _judge(self) -> None:
        line = self.table.line
        self.open.setEnabled(line is not None)
        self.take_back.setEnabled(line is not None)
        self.close_harm.setVisible(line is not None and line.kind == "harm" and not line.closed)

    def _on_open(self) -> None:
        line = self.table.line
        if line is not None:
            self.entry_requested.emit(line.entry)

    def _on_close(self) -> None:
        line = self.table.line
        if line is not None:
            self.write(lambda study: close_harm(study, line.entry), self.tr("The harm is closed."))

    def _on_take_back(self) -> None:
        line = self.table.line
        if line is None:
            return
        self.tools.prompts.sign(
            self.tr("Take this entry back?"),
            self.tr("It leaves every list, count and report. It and your reason stay in the history."),
            self.tr("Take it back"),
            lambda reason: self.write(lambda study: study.retract([line.entry.id], reason), self.tr("Taken back.")),
            self.tr("Why, in one sentence"),
        )
