"""One undo for the window: steps of the page that is shown, and facts that are taken back and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoGroup, QUndoStack
from shiboken6 import isValid

from core.change import Change

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from core.study import Study

Work = Callable[["Study"], Change]
Write = Callable[[Work, Callable[[Change], object]], object]
REASON = "Taken back with undo."
AGAIN = "Brought back with redo."
LEAD = "Undo: "


class FactStep(QUndoCommand):
    """Facts that were written. Undo takes them back with a new fact; redo takes that fact back."""

    def __init__(self, words: str, facts: Sequence[str], write: Write) -> None:
        super().__init__(words)
        self._facts, self._write = tuple(facts), write
        self._taken: tuple[str, ...] = ()
        self._is_new = True

    def redo(self) -> None:
        """Bring the facts back; the first time they are there already."""
        if not self._is_new:
            taken = self._taken
            self._write(lambda study: study.retract(taken, AGAIN), lambda _: None)
        self._is_new = False

    def undo(self) -> None:
        """Take the facts back."""
        facts = self._facts
        self._write(lambda study: study.retract(facts, REASON), self._keep)

    def _keep(self, change: Change) -> None:
        self._taken = change.fact_ids


class FactUndo(QObject):
    """Remembers what this sitting wrote. ``write`` runs a command and hands over its change."""

    def __init__(self, write: Write, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self.stack = QUndoStack(self)

    def did(self, words: str, facts: Sequence[str]) -> None:
        """Remember facts that were just written, under a name such as "2 people added"."""
        if facts:
            self.stack.push(FactStep(words, facts, self._write))


class UndoGroup(QObject):
    """Two actions that follow the stack used last among those of the page that is shown."""

    def __init__(self, window: QMainWindow, facts: FactUndo) -> None:
        super().__init__(window)
        self.facts, self.group = facts, QUndoGroup(self)
        self._used: list[QUndoStack] = []
        self.undo, self.redo = QAction(self.tr("&Undo"), window), QAction(self.tr("&Redo"), window)
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.triggered.connect(lambda _checked=False: self.group.undo())
        self.redo.triggered.connect(lambda _checked=False: self.group.redo())
        self.group.canUndoChanged.connect(self.undo.setEnabled)
        self.group.canRedoChanged.connect(self.redo.setEnabled)
        self.group.undoTextChanged.connect(lambda words: self.undo.setText(self._named(self.tr("&Undo"), words)))
        self.group.redoTextChanged.connect(lambda words: self.redo.setText(self._named(self.tr("&Redo"), words)))
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self._join(facts.stack)
        self.group.setActiveStack(facts.stack)

    def follow(self, page: QWidget | None) -> None:
        """Serve the stacks of a page, and what was written anywhere."""
        found = page.findChildren(QUndoStack) if page is not None else []
        for stack in found:
            self._join(stack)
        offered = [self.facts.stack, *found]
        self._used = [stack for stack in self._used if isValid(stack)]
        latest = next((stack for stack in reversed(self._used) if stack in offered), offered[-1])
        self.group.setActiveStack(latest)

    def _join(self, stack: QUndoStack) -> None:
        if stack not in self.group.stacks():
            self.group.addStack(stack)
            stack.indexChanged.connect(lambda _at: self._on_used(stack))

    def _on_used(self, stack: QUndoStack) -> None:
        if not isValid(stack):  # its page goes with the window
            return
        self._used = [*(s for s in self._used if s is not stack), stack]
        if stack.count():
            self.group.setActiveStack(stack)

    def _named(self, verb: str, words: str) -> str:
        return f"{verb}: {words.removeprefix(LEAD)}" if words else verb
