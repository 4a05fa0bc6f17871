"""Undo in the plan: until a lock, a new version that restores the earlier one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from core.change import Change

if TYPE_CHECKING:
    from core.study import Study

Write = Callable[["Study"], Change]


class PlanStep(QUndoCommand):
    """One change that has been written already; undo and redo write again."""

    def __init__(self, words: str, forth: Write, back: Write, write: Callable[[Write], object]) -> None:
        super().__init__(words)
        self._forth, self._back, self._write = forth, back, write
        self._is_new = True

    def redo(self) -> None:
        """Write it again; the first time it is in the file already."""
        if not self._is_new:
            self._write(self._forth)
        self._is_new = False

    def undo(self) -> None:
        """Write what was before."""
        self._write(self._back)


class PlanUndo(QObject):
    """The steps of one study since the last lock; the window's undo follows the stack while the page is shown."""

    def __init__(self, page: QWidget, write: Callable[[Write], object]) -> None:
        super().__init__(page)
        self._write = write
        self.stack = QUndoStack(self)
        self._locked: frozenset[str] = frozenset()

    def written(self, words: str, forth: Write, back: Write) -> None:
        """Remember a change that was just written."""
        self.stack.push(PlanStep(words, forth, back, self._write))

    def locked(self, kinds: frozenset[str]) -> None:
        """Forget the steps when something is locked: from then on changes are amendments."""
        if kinds != self._locked:
            self._locked = kinds
            self.stack.clear()
