"""The open study and the news of what changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.change import Change

if TYPE_CHECKING:
    from core.study import Study


class StudySession(QObject):
    """Holds at most one open study. ``changed`` carries a `Change`; pages refresh from it."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study: Study | None = None
        self.has_changed = False

    @property
    def is_open(self) -> bool:
        """True while a study is open."""
        return self._study is not None

    @property
    def study(self) -> Study:
        """The open study; LookupError when none is."""
        if self._study is None:
            raise LookupError("no study is open")
        return self._study

    @property
    def is_made_up(self) -> bool:
        """True for the demo: new interviews are recorded as TEST there, so its results stay as they are."""
        return self._study is not None and is_made_up(self._study)

    def adopt(self, study: Study) -> None:
        """Take over an open study."""
        self._study, self.has_changed = study, False
        self.opened.emit()

    def announce(self, change: Change) -> None:
        """Tell every page what a command changed."""
        self.has_changed = True
        self.changed.emit(change)

    def let_go(self) -> Study | None:
        """Give the study up without closing it, and return it."""
        study, self._study = self._study, None
        if study is not None:
            self.closed.emit()
        return study


def is_made_up(study: Study) -> bool:
    """Tell whether a study says its data are made up."""
    return (study.describe("made_up") or "").lower() not in ("", "no", "false", "0")
