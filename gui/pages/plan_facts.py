"""For the report: what only the study team can say, what is still missing, and where it is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.operations.report_facts import FactLine, FactsView
from gui.pages.plan_facts_words import part_words, question_words
from gui.widgets.scroll import card, scrolled
from gui.widgets.table import WordsTable
from gui.widgets.text import label

WIDEST, LIST_SHARE, TEXT_SHARE = 1180, 5, 6
LINES = 3
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FactField(QPlainTextEdit):
    """Room for three lines at least, whatever the size of the letters; more where there is more."""

    def sizeHint(self) -> QSize:
        """Ask for no more than the least, so that a card of low height scrolls late."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room of three lines of today's letters."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * LINES + 22)


class FactsTab(QWidget):
    """A list of facts with their state, and the one that is chosen. ``stated`` carries its key and its words."""

    stated = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FactLine, ...] = ()
        self._shown = ""
        self.count, self.table = label("", "body"), WordsTable(self.tr("Facts for the report"))
        self.name, self.question, self.asked = label("", "h2"), label(""), label("", "small")
        self.text, self.next = FactField(), QPushButton(self.tr("Next that is missing  Ctrl+Enter"))
        self._note = label(
            self.tr("Kept when you leave the field. Printed in the protocol and in the report."), "small"
        )
        self._build()
        self.clear()
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.table.installEventFilter(self)
        self.text.installEventFilter(self)
        self.next.clicked.connect(self.go_on)
        action = QAction(self)
        action.setText(self.next.text())
        action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self.go_on)
        self.addAction(action)

    def _build(self) -> None:
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        frame, inside = self._card = card()
        inside.setSpacing(8)
        for widget in (self.name, self.question, self.asked):
            inside.addWidget(widget)
        inside.addWidget(self.text, 1)
        inside.addWidget(self._note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.next)
        inside.addLayout(row)
        self._sides = holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        sides = QHBoxLayout(holder)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(14)
        sides.addWidget(self.table, LIST_SHARE)
        sides.addWidget(scrolled(frame), TEXT_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.count)
        column.addWidget(holder, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the card out again: letters may have grown while another tab was seen."""
        super().showEvent(event)
        self._card[1].invalidate()
        self._card[1].activate()

    def show_facts(self, view: FactsView) -> None:
        """Show the facts; the one that was chosen stays, and so does what is being typed."""
        self._lines = view.lines
        self._sides.show()
        self.count.setText(
            self.tr("%Ln facts are missing. Documents print each as “not stated by the study team”.", "", view.missing)
            if view.missing
            else self.tr("Nothing is missing: every fact the documents ask for is stated.")
        )
        titles = (self.tr("Fact"), self.tr("State"))
        said, missing = self.tr("stated"), self.tr("missing")
        rows = [(line.name, said if line.text else missing) for line in view.lines]
        at = next((at for at, line in enumerate(view.lines) if line.key == self._shown), 0)
        with QSignalBlocker(self.table.selectionModel()):
            self.table.show_rows(titles, rows)
        if rows:
            self.table.setCurrentIndex(self.table.words.index(at, 0))
        self._show_current()

    @property
    def current(self) -> FactLine | None:
        """The fact that is chosen."""
        row = self.table.currentIndex().row()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _show_current(self) -> None:
        line = self.current
        if line is None:
            return
        is_other = line.key != self._shown
        if is_other:
            self.keep()
        self._shown = line.key
        self.name.setText(line.name)
        self.question.setText(question_words()[line.key])
        asked = [self.tr("Asked for by {}").format("; ".join(line.items))] if line.items else []
        self.asked.setText(" · ".join((part_words()[line.part], *asked)))
        self.text.setAccessibleName(line.name)
        self.text.setAccessibleDescription(self.question.text())
        if is_other or not self.text.hasFocus():
            self.text.setPlainText(line.text)

    def keep(self) -> None:
        """Send what was typed, if it says something else than what is stated."""
        held = next((line for line in self._lines if line.key == self._shown), None)
        text = self.text.toPlainText().strip()
        if held is not None and text != held.text:
            self.stated.emit(held.key, text)

    def go_on(self) -> None:
        """Keep what is typed and go on to the next fact that nobody has stated."""
        here = self.table.currentIndex().row()
        order = [*range(here + 1, len(self._lines)), *range(here)]
        following = next((at for at in order if not self._lines[at].text), None)
        if following is None:
            self.keep()
            return
        self.table.setCurrentIndex(self.table.words.index(following, 0))
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when the field is left; Enter in the list leads to the field."""
        if watched is self.text and event.type() == QEvent.Type.FocusOut:
            self.keep()
        is_press = watched is self.table and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in ENTER and not event.modifiers():
            self.text.setFocus()
            return True
        return super().eventFilter(watched, event)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._lines, self._shown = (), ""
        self.count.setText(self.tr("Reading what is stated…"))
        self._sides.hide()
        self.table.words.replace((), ())
        self.text.setPlainText("")
