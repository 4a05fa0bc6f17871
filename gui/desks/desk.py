"""What every desk has, and the tools it works with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.change import Change
from gui.prompts import Prompts
from gui.reader import Reader
from gui.settings import Settings
from gui.undo import FactUndo
from gui.widgets.toast import Toast

if TYPE_CHECKING:
    from core.study import Study
    from gui.pages.page import Page


@dataclass(frozen=True)
class Tools:
    """What desks share."""

    reader: Reader
    prompts: Prompts
    settings: Settings
    toast: Toast
    undo: FactUndo | None = None

    def did(self, words: str, facts: Sequence[str]) -> None:
        """Let facts that were just written be undone from anywhere."""
        if self.undo is not None:
            self.undo.did(words, facts)

    @property
    def stays_blinded(self) -> bool:
        """True when the user chose not to learn who is in which arm of the open study."""
        session = self.reader.session
        return session.is_open and self.settings.is_blinded(session.study.id)


class Desk(QObject):
    """``shown`` says that the page has what it asked for; ``place_requested`` leads to another place.

    ``log_requested`` carries an entry of the logs to open, None for a new one.
    """

    shown = Signal()
    place_requested = Signal(str)
    log_requested = Signal(object)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools

    @property
    def page(self) -> Page:
        """The page of this desk."""
        raise NotImplementedError

    def load(self) -> None:
        """Read what the page shows, then show it."""
        raise NotImplementedError

    def read(self, work: Callable[[Study], Any], show: Callable[[Any], object], slot: str) -> None:
        """Read off the thread, show, and say that it is shown."""

        def then(found: Any) -> None:  # noqa: ANN401 - what was read
            show(found)
            self.shown.emit()

        self.tools.reader.read(work, then, slot=slot)

    def write(self, work: Callable[[Study], Change], words: str = "") -> None:
        """Write off the thread; tell every page, and with ``words`` the user."""
        self.tools.reader.write(work, lambda change: self._written(change, words))

    def _written(self, change: Change, words: str) -> None:
        if words:
            self.tools.toast.say(words)
        self.tools.reader.session.announce(change)
