"""Answers of one response with the history of each; a key decides, a sentence says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.capture.keys import digit_of
from gui.monitor.answer_editor import AnswerEditor
from gui.operations.answers import AnswerRow, AnswerView
from gui.widgets.buttons import primary
from gui.widgets.table import WordsTable
from gui.widgets.text import label

if TYPE_CHECKING:
    from instruments.answer_history import AnswerVersion

# Under this height a history leaves its place to the fields in which one decides.
LOW, LEAST = 480, 84
KEEP, CHANGE, ASK, LEAVE, REOPEN = "keep", "change", "ask", "leave", "reopen"
KEYS = {1: KEEP, 2: CHANGE, 3: ASK, 4: LEAVE}


class AnswerSheet(QWidget):
    """``decided`` carries what was decided, the changes by question, and the sentence. ``stepped`` goes to the next."""

    decided = Signal(str, object, str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: AnswerView | None = None
        self._new: dict[str, str] = {}
        self._doing = ""
        self._offers: tuple[str, ...] = ()
        self.heading, self.about, self.note = label("", "h2"), label("", "body"), label("", "quiet")
        self.table, self.history = SheetTable(self.tr("Answers")), WordsTable(self.tr("History of the answer"))
        for table in (self.table, self.history):
            table.setMinimumHeight(LEAST)
        self._history_title = label(self.tr("History of this answer"), "strong")
        self.buttons = {
            KEEP: QPushButton(self.tr("1  Keep")),
            CHANGE: QPushButton(self.tr("2  Change to…")),
            ASK: QPushButton(self.tr("3  Ask the collector")),
            LEAVE: QPushButton(self.tr("4  Leave out")),
            REOPEN: QPushButton(self.tr("Take the decision back…")),
        }
        self.back = QPushButton(self.tr("All queries"))
        self.before, self.after = QPushButton(self.tr("K  Before")), QPushButton(self.tr("J  Next"))
        self._form, self._form_title = QFrame(), label("", "strong")
        self.editor, self.reason, self.save = AnswerEditor(), QLineEdit(), primary()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._form.setProperty("kind", "card")
        self.reason.setAccessibleName(self.tr("Why, in one sentence"))
        leave = QPushButton(self.tr("Not now"))
        leave.clicked.connect(self._put_away)
        typed = QHBoxLayout()
        typed.setSpacing(10)
        typed.addWidget(self.editor, 2)
        typed.addWidget(self.reason, 3)
        typed.addWidget(leave)
        typed.addWidget(self.save)
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.setSpacing(8)
        inside.addWidget(self._form_title)
        inside.addLayout(typed)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.back)
        foot.addStretch(1)
        for button in (*self.buttons.values(), self.before, self.after):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.about, self.note):
            column.addWidget(widget)
        column.addWidget(self.table, 3)
        column.addWidget(self._history_title)
        column.addWidget(self.history, 2)
        column.addWidget(self._form)
        column.addLayout(foot)
        self._form.hide()

    def _connect(self) -> None:
        for what, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, what=what: self.begin(what))
        self.back.clicked.connect(self.closed)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_row())
        self.table.pressed_enter.connect(lambda: self.begin(CHANGE))
        self.editor.edited.connect(self._on_edited)
        self.editor.line.returnPressed.connect(self.reason.setFocus)
        self.reason.textChanged.connect(lambda _text: self._judge())
        self.reason.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)

    def show_view(self, view: AnswerView | None, offers: tuple[str, ...], *, can_step: bool) -> None:
        """Show answers and what may be done with them."""
        self._view, self._new, self._offers = view, {}, offers
        self._put_away()
        rows = view.rows if view is not None else ()
        self.table.setVisible(bool(rows))
        self._fit()
        if CHANGE in offers and not any(row.can_change for row in rows):
            self._offers = tuple(offer for offer in offers if offer != CHANGE)
        for what, button in self.buttons.items():
            button.setVisible(what in self._offers)
        self.before.setVisible(can_step)
        self.after.setVisible(can_step)
        self._fill()
        self.take_focus()

    def _fit(self) -> None:
        is_shown = bool(self._rows) and (not self._doing or self.height() >= LOW)
        self.history.setVisible(is_shown)
        self._history_title.setVisible(is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is typed in sight in a low window."""
        super().resizeEvent(event)
        self._fit()

    def take_focus(self) -> None:
        """Put the focus where keys decide."""
        first = next((self.buttons[what] for what in self._offers), self.back)
        (self.table if self._rows else first).setFocus()

    @property
    def _rows(self) -> tuple[AnswerRow, ...]:
        return self._view.rows if self._view is not None else ()

    @property
    def _row(self) -> AnswerRow | None:
        at = self.table.currentIndex().row()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _fill(self) -> None:
        blank, unasked = self.tr("(blank)"), self.tr("(not asked)")

        def said(value: str | None, words: str) -> str:
            return words or (unasked if value is None else blank)

        has_other = any(row.other is not None for row in self._rows)
        titles = [self.tr("Question"), self.tr("Answer that holds")]
        titles += [self.tr("Other answer")] if has_other else []
        titles += [self.tr("New answer")] if self._doing == CHANGE else []
        rows = []
        for row in self._rows:
            cells = [row.question, said(row.held, row.held_words)]
            cells += [said(row.other, row.other_words)] if has_other else []
            if self._doing == CHANGE:
                new = self._new.get(row.node)
                cells.append("" if new is None else said(new, _words(row, new)))
            rows.append(tuple(cells))
        self.table.show_rows(titles, rows)
        self._show_history()

    def _show_history(self) -> None:
        row = self._row
        found = self._view.history.get(row.node, ()) if self._view is not None and row is not None else ()
        titles = (self.tr("When"), self.tr("Who"), self.tr("Computer"), self.tr("From"), self.tr("To"), self.tr("Why"))
        self.history.show_rows(titles, [self._version(version) for version in found], stretch=5)

    def _version(self, version: AnswerVersion) -> tuple[str, ...]:
        blank, unasked = self.tr("(blank)"), self.tr("(not asked)")
        before = "–" if version.before is None else version.before_words or blank
        after = unasked if version.after is None else version.after_words or blank
        why = version.reason or (self.tr("first answer") if version.before is None else "–")
        if version.taken_back:
            why = self.tr("{} · taken back: {}").format(why, version.taken_back)
        elif version.holds:
            why = self.tr("{} · holds").format(why)
        return version.at[:16].replace("T", " "), version.by or "–", version.device or "–", before, after, why

    def _on_row(self) -> None:
        self._show_history()
        if self._doing == CHANGE and (row := self._row) is not None:
            self.editor.setEnabled(row.can_change)
            self.editor.show_row(row, self._new.get(row.node, row.held or ""))

    # Deciding

    def begin(self, what: str) -> None:
        """Ask for the new answer and the reason."""
        if what not in self._offers:
            return
        self._doing = what
        titles = {
            KEEP: self.tr("Keep the answer that holds. Why?"),
            CHANGE: self.tr("Put the answer right. What is it, and why?"),
            ASK: self.tr("What do you ask the collector? The query stays open."),
            LEAVE: self.tr("Leave the whole response out of every result. It stays, and the report says so. Why?"),
            REOPEN: self.tr("Take the decision back. The query is open again, and both stay in the history. Why?"),
        }
        verbs = {KEEP: self.tr("Keep it"), CHANGE: self.tr("Change it"), ASK: self.tr("Note and copy"),
                 LEAVE: self.tr("Leave it out"), REOPEN: self.tr("Take it back")}  # fmt: skip
        self._form_title.setText(titles[what])
        self.save.setText(verbs[what])
        asks = what == ASK
        self.reason.setPlaceholderText(
            self.tr("The question, in one sentence") if asks else self.tr("Why, in one sentence")
        )
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.clear()
        self.editor.setVisible(what == CHANGE)
        self._form.show()
        self._fit()
        if what == CHANGE:
            self._new = {row.node: row.other for row in self._rows if row.other is not None and row.can_change}
            self._fill()
            self._on_row()
            self.editor.take_focus()
        else:
            self.reason.setFocus()
        self._judge()

    def _on_edited(self, value: str) -> None:
        row = self._row
        if row is not None:
            self._new[row.node] = value
            self._fill()
        self._judge()

    def _changes(self) -> dict[str, str]:
        held = {row.node: row.held for row in self._rows}
        return {node: value for node, value in self._new.items() if value != (held[node] or "")}

    def _judge(self) -> None:
        is_changed = self._doing != CHANGE or bool(self._changes())
        self.save.setEnabled(bool(self.reason.text().strip()) and is_changed)

    def _on_save(self) -> None:
        if self.save.isEnabled() and self._doing:
            what, changes = self._doing, self._changes() if self._doing == CHANGE else {}
            self.decided.emit(what, changes, self.reason.text().strip())

    def _put_away(self) -> None:
        had_focus = self._form.isAncestorOf(self.focusWidget() or self)
        self._doing, self._new = "", {}
        self._form.hide()
        self._fit()
        self._fill()
        if had_focus:
            self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide with 1 to 4, go on with J and K, leave with Escape."""
        digit, key = digit_of(event), event.key()
        if key == Qt.Key.Key_Escape:
            if self._doing:
                self._put_away()
            else:
                self.closed.emit()
        elif digit in KEYS and KEYS[digit] in self._offers:
            self.begin(KEYS[digit])
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K) and self.after.isVisible():
            self.stepped.emit(1 if key == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)


def _words(row: AnswerRow, value: str) -> str:
    known = dict(row.choices)
    return ", ".join(known.get(part, part) for part in value.split()) if known else value


class SheetTable(WordsTable):
    """Leaves digits and letters to the sheet around it. ``pressed_enter`` is Enter on a row."""

    pressed_enter = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among rows; everything else is the sheet's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed_enter.emit()
        elif (event.text().isprintable() and event.text()) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
