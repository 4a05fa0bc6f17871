"""Every change to an instrument is a step back one can take; typing in one field is one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from instruments.editing import Edited

Show = Callable[[Edited], object]


class EditStep(QUndoCommand):
    """From one document to the next. Steps with the same ``field`` that follow each other become one."""

    def __init__(self, words: str, before: Edited, after: Edited, show: Show, field: str = "") -> None:
        super().__init__(words)
        self.after, self.field = after, field
        self._before, self._show = before, show

    def redo(self) -> None:
        """Show the document as it is after the step."""
        self._show(self.after)

    def undo(self) -> None:
        """Show the document as it was."""
        self._show(self._before)

    def id(self) -> int:
        """Return the mark by which steps are joined; -1 for those that never are."""
        return hash(self.field) & 0x7FFF_FFFF if self.field else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join the next step in the same field to this one."""
        if not isinstance(other, EditStep) or other.field != self.field:
            return False
        self.after = other.after
        return True
