"""The amendment sheet: what would change, what has been seen by now, why, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from gui.operations.plan_edits import AmendmentDraft
from gui.operations.planning import seen_code
from gui.pages.plan_outcome_words import field_words, lock_words, seen_words
from gui.widgets.buttons import primary
from gui.widgets.scroll import ScrollColumn, card
from gui.widgets.text import label

if TYPE_CHECKING:
    from core.amended import FieldChange

SHOWN = 8


class AmendSheet(ScrollColumn):
    """``given`` carries the draft and what, why and by; ``left`` that nothing is to change."""

    given = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.name, self.why = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.words, self._words_title = QPlainTextEdit(), label("")
        self.keep, self.turn_back = primary(self.tr("Make the amendment")), QPushButton(self.tr("Not now"))
        self._title, self._covers, self._seen = label("", "h2"), label("", "body"), label("", "quiet")
        self._draft: AmendmentDraft | None = None
        self._labels: Mapping[str, str] = {}
        frame, self._column = card()
        self._changes, changes = QWidget(), QGridLayout()
        changes.setContentsMargins(0, 4, 0, 4)
        changes.setHorizontalSpacing(20)
        self._changes.setLayout(changes)
        self._grid = changes
        for widget in (self._title, self._covers, self._changes, self._seen):
            self._column.addWidget(widget)
        self._fields()
        self.column.addWidget(frame)
        self.column.addStretch(1)
        self._connect()

    def _fields(self) -> None:
        for edit in (self.why, self.words):
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * 3 + 22)
        self._words_title.setBuddy(self.words)
        self._column.addWidget(self._words_title)
        self._column.addWidget(self.words)
        for words, widget in (
            (self.tr("What changes, in one sentence"), self.what),
            (self.tr("Why (the report prints it)"), self.why),
            (self.tr("Type your name to sign"), self.name),
        ):
            title = label(words)
            title.setBuddy(widget)
            widget.setAccessibleName(words)
            self._column.addWidget(title)
            self._column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.turn_back)
        row.addWidget(self.keep)
        self._column.addSpacing(6)
        self._column.addLayout(row)

    def _connect(self) -> None:
        self.turn_back.clicked.connect(self.left)
        self.keep.clicked.connect(self._on_keep)
        for edit in (self.what, self.name):
            edit.textChanged.connect(self._say_ready)
        self.why.textChanged.connect(self._say_ready)
        for keys, act in (("Esc", self.left.emit), ("Ctrl+Return", self._on_keep)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)

    def show_draft(self, draft: AmendmentDraft, labels: Mapping[str, str]) -> None:
        """Show what would be amended; the keyboard goes to the reason. ``labels`` name the outcomes by code."""
        self._draft, self._labels = draft, labels
        locks = self.tr(" and ").join(lock_words()[lock] for lock in draft.locks)
        self._title.setText(self.tr("Amendment {}").format(draft.number))
        self._covers.setText(
            self.tr(
                "The {} is locked. What it covers changes only with a reason; the first version stays and both are "
                "printed."
            ).format(locks)
            if draft.kind != "data"
            else self.tr("The data are locked. Opened again, results close until the data are locked anew.")
        )
        self._seen.setText(seen_words()[seen_code(draft.seen)])
        self._show_changes(draft)
        self._show_words(draft)
        self.what.setText(self._summary(draft))
        self.why.setPlainText("")
        self._say_ready()
        (self.words if isinstance(draft.value, str) else self.why).setFocus()

    def _show_words(self, draft: AmendmentDraft) -> None:
        """Offer the words that hold for change, where the amendment is of words."""
        is_words = isinstance(draft.value, str)
        for widget in (self.words, self._words_title):
            widget.setVisible(is_words)
        self.words.setPlainText(str(draft.value) if is_words else "")
        self._words_title.setText(self.tr("New words: {}").format(path_words(draft.kind)) if is_words else "")
        self.words.setAccessibleName(self._words_title.text())

    def _show_changes(self, draft: AmendmentDraft) -> None:
        _empty(self._grid)
        for row, change in enumerate(draft.changes[:SHOWN]):
            before, after = change.before or "–", change.after or "–"
            self._grid.addWidget(label(path_words(change.path, self._labels), "strong"), row, 0)
            self._grid.addWidget(label(before, "quiet"), row, 1)
            arrow = "←" if self.isRightToLeft() else "→"
            self._grid.addWidget(label(arrow, "quiet", wrap=False), row, 2)
            self._grid.addWidget(label(after), row, 3)
        for column, share in ((0, 2), (1, 3), (2, 0), (3, 3)):
            self._grid.setColumnStretch(column, share)

    def _summary(self, draft: AmendmentDraft) -> str:
        if draft.kind == "data":
            return self.tr("The locked data are opened again")
        if isinstance(draft.value, str):
            return path_words(draft.kind)
        return ", ".join(dict.fromkeys(self._said_of(change) for change in draft.changes[:3]))

    def _said_of(self, change: FieldChange) -> str:
        words = path_words(change.path, self._labels)
        if change.path.count("/") != 1 or not change.path.startswith("outcomes/") or (change.before and change.after):
            return words
        return (self.tr("{} taken out") if change.before else self.tr("{} added")).format(change.before or change.after)

    def _said(self) -> dict[str, str]:
        return {
            "what": self.what.text().strip(),
            "why": self.why.toPlainText().strip(),
            "by": self.name.text().strip(),
        }

    def _say_ready(self) -> None:
        self.keep.setEnabled(all(self._said().values()))

    def _on_keep(self) -> None:
        if self._draft is not None and self.keep.isEnabled():
            is_words = isinstance(self._draft.value, str)
            draft = replace(self._draft, value=self.words.toPlainText().strip()) if is_words else self._draft
            self.given.emit(draft, self._said())

    def clear(self) -> None:
        """Forget what was typed."""
        self._draft = None
        self.name.clear()
        self.why.clear()
        _empty(self._grid)


def _empty(grid: QGridLayout) -> None:
    while grid.count():
        item = grid.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.deleteLater()


def path_words(path: str, labels: Mapping[str, str] | None = None) -> str:
    """Return the words for a changed field: which outcome (by its name where it is known), and what of it."""
    words = {**(labels or {}), **field_words()}
    parts = path.split("/")
    named = parts[1:] if parts[0] == "outcomes" and len(parts) > 1 else parts
    return " · ".join(words.get(part, part) for part in named)
