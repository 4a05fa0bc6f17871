"""Queries: questions about answers that somebody must settle, open ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.desks.desk import Tools
from gui.monitor.answer_sheet import ASK, CHANGE, KEEP, LEAVE, REOPEN, AnswerSheet
from gui.monitor.part import Part
from gui.operations import queries
from gui.operations.queries import SECOND_ENTRY, QueryLine, QueryView
from gui.widgets.empty_state import EmptyState
from gui.widgets.table import WordsTable
from gui.widgets.text import label

if TYPE_CHECKING:
    from instruments.query_decisions import Decided


class QueriesPart(Part):
    """A list, and one query opened from it. ``second_requested`` leads to the tab that settles second entries."""

    second_requested = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._widget, self._stack, self._list = QWidget(), QStackedWidget(), QWidget()
        self.table, self.sheet = QueryTable(self.tr("Queries")), AnswerSheet()
        self._count = label("", "body")
        self._lines: tuple[QueryLine, ...] = ()
        self._shown: QueryView | None = None
        self._empty = EmptyState(
            "checks",
            self.tr("No query"),
            self.tr("What differs on receiving a file, and what a check finds and you ask about, waits here."),
        )
        self._build()
        self.table.opened.connect(self.open_current)
        self.table.doubleClicked.connect(lambda _at: self.open_current())
        self.sheet.closed.connect(self._show_list)
        self.sheet.stepped.connect(self._step)
        self.sheet.decided.connect(self._on_decided)

    def _build(self) -> None:
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._count)
        inside.addWidget(self.table, 1)
        for widget in (self._empty, self._list, self.sheet):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self._widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def title(self) -> str:
        """What the tab is called."""
        return self.tr("Queries")

    @property
    def widget(self) -> QWidget:
        """The list and the sheet."""
        return self._widget

    def load(self) -> None:
        """Read the queries."""
        self.read(queries.read_queries, self._show)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._shown = None
        self._stack.setCurrentWidget(self._empty)

    def _show(self, lines: tuple[QueryLine, ...]) -> None:
        self._lines = lines
        waiting = sum(line.is_open for line in lines)
        self._count.setText(
            self.tr("%Ln queries wait for a decision. Enter opens one.", "", waiting)
            if waiting
            else self.tr("Every query is settled. Enter shows how.")
        )
        titles = (self.tr("Person"), self.tr("Instrument"), self.tr("Wave"), self.tr("About"), self.tr("Asked"),
                  self.tr("Decision"))  # fmt: skip
        self.table.show_rows(titles, [self._row(line) for line in lines], stretch=3)
        if self._stack.currentWidget() is not self.sheet:
            self._stack.setCurrentWidget(self._list if lines else self._empty)

    def _row(self, line: QueryLine) -> tuple[str, ...]:
        about = self.kind_words(line)
        if line.questions:
            more = f" (+{len(line.questions) - 1})" if len(line.questions) > 1 else ""
            about = f"{about}: {line.questions[0]}{more}"
        decision = self._decision(line) if not line.is_open else self._waits(line)
        return line.participant or "–", line.instrument or "–", line.wave or "–", about, line.at[:10], decision

    def _waits(self, line: QueryLine) -> str:
        return self.tr("waits for {}").format(line.asked) if line.asked else self.tr("open")

    def _decision(self, line: QueryLine) -> str:
        known = {
            "kept": self.tr("kept"),
            "changed": self.tr("changed"),
            "settled": self.tr("settled"),
            "left_out": self.tr("response left out"),
        }
        return self.tr("{}, by {}").format(known.get(line.decision, line.decision), line.by or "–")

    def kind_words(self, line: QueryLine) -> str:
        """Return what raised a query, in people's words."""
        from gui.monitor.check_words import check_names

        own = {
            "difference": self.tr("Two laptops differ"),
            SECOND_ENTRY: self.tr("Second entry differs"),
            "person": self.tr("Person added twice, with other facts"),
        }
        words = own.get(line.kind) or check_names().get(line.kind, line.kind)
        return f"{words} · {line.words}" if line.words else words

    # One query

    def open_current(self) -> None:
        """Open the query that is marked."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._lines):
            self._open(self._lines[row])

    def _open(self, line: QueryLine) -> None:
        if line.kind == SECOND_ENTRY and line.is_open:
            self.second_requested.emit()
            return
        self.tools.reader.read(
            lambda study: queries.open_query(study, line.id), self._show_query, slot="query", label=self.tr("Opening")
        )

    def _show_query(self, view: QueryView) -> None:
        self._shown = view
        line, sheet = view.line, self.sheet
        parts = (line.participant, line.instrument, line.wave)
        sheet.heading.setText(" · ".join(part for part in parts if part) or self.kind_words(line))
        sheet.about.setText(self.kind_words(line))
        sheet.note.setText(self._note(view))
        sheet.note.setVisible(bool(sheet.note.text()))
        leave = (LEAVE,) if view.answers is not None and line.kind != "person" else ()
        offers = (KEEP, CHANGE, ASK, *leave) if line.is_open else (REOPEN,) if line.kind != SECOND_ENTRY else ()
        sheet.show_view(view.answers, offers, can_step=len(self._lines) > 1)
        self._stack.setCurrentWidget(sheet)
        sheet.take_focus()
        self.shown.emit()

    def _note(self, view: QueryView) -> str:
        line = view.line
        if not line.is_open:
            return f"{self._decision(line)}: {line.reason}"
        notes = []
        if line.asked:
            notes.append(self.tr("Asked {}: {}").format(line.asked, line.question))
        if line.kind == "person":
            notes.append(self.tr("The person stays as first added. Correct group and facts under People."))
        elif view.answers is None:
            notes.append(self.tr("This is about no single answer. Keep what there is, with the reason, or ask."))
        elif not view.answers.rows:
            notes.append(self.tr("This is about the whole response. Single answers are put right under Data."))
        return " ".join(notes)

    def _show_list(self) -> None:
        self._shown = None
        self._stack.setCurrentWidget(self._list if self._lines else self._empty)
        self.table.setFocus()

    def _step(self, step: int) -> None:
        if self._shown is None or not self._lines:
            return
        here = next((at for at, line in enumerate(self._lines) if line.id == self._at), -1)
        can_open = [line for line in self._lines if not (line.kind == SECOND_ENTRY and line.is_open)]
        if here >= 0 and can_open:
            at = can_open.index(self._lines[here]) if self._lines[here] in can_open else 0
            line = can_open[(at + step) % len(can_open)]
            self.table.setCurrentIndex(self.table.words.index(self._lines.index(line), 0))
            self._open(line)

    @property
    def _at(self) -> str:
        return self._shown.line.id if self._shown is not None else ""

    def _on_decided(self, what: str, changes: dict[str, str], sentence: str) -> None:
        if self._shown is None:
            return
        query = self._at
        if what == ASK:
            self._ask(self._shown, sentence)
        elif what == REOPEN:
            self._leave_for_next()
            self.write(
                lambda study: queries.take_back(study, query, sentence), self.tr("Taken back. The query is open.")
            )
        elif what == KEEP:
            self.tools.reader.write(lambda study: queries.keep(study, query, sentence), self._after)
        elif what == LEAVE:
            self.tools.reader.write(lambda study: queries.leave_out(study, query, sentence), self._after)
        else:
            self.tools.reader.write(lambda study: queries.change(study, query, changes, sentence), self._after)

    def _after(self, done: Decided) -> None:
        words = self.tr("Decided.")
        if done.opened:
            words = self.tr("Decided. %Ln questions now apply and have no answer.", "", len(done.opened))
        self._leave_for_next()
        self.tools.toast.say(words, self.tr("Undo"), lambda: self._undo(done.query))
        self.tools.reader.session.announce(done.change)

    def _undo(self, query: str) -> None:
        self.write(lambda study: queries.take_back(study, query, self.tr("Undone at once.")), self.tr("Taken back."))

    def _ask(self, view: QueryView, sentence: str) -> None:
        whom = view.answers.by if view.answers is not None else self.tr("the collector")
        line = view.line
        where = " · ".join(part for part in (line.participant, line.instrument, line.wave) if part)
        QGuiApplication.clipboard().setText(f"{where}: {sentence}")
        self._leave_for_next()
        self.write(
            lambda study: queries.ask(study, line.id, whom, sentence),
            self.tr("Noted, and copied so that you can send it to {}.").format(whom),
        )

    def _leave_for_next(self) -> None:
        """Go on to the next open query, or to the list when none is left."""
        left = [line for line in self._lines if line.is_open and line.id != self._at and line.kind != SECOND_ENTRY]
        if left and self._shown is not None and self._shown.line.is_open:
            self._open(left[0])
        else:
            self._show_list()


class QueryTable(WordsTable):
    """Moves with J and K as with the arrows. ``opened`` is Enter on a row."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, go on with J and K."""
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K) and not event.modifiers():
            at = row + (1 if key == Qt.Key.Key_J else -1)
            if 0 <= at < self.words.rowCount():
                self.setCurrentIndex(self.words.index(at, 0))
        else:
            super().keyPressEvent(event)
