"""One tab of Monitor: what it shows, and how it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.change import Change
from gui.desks.desk import Tools

if TYPE_CHECKING:
    from core.progress import Progress
    from core.study import Study


class Part(QObject):
    """A tab. ``shown`` says that it has what it asked for; ``place_requested`` leads to another place."""

    shown = Signal()
    place_requested = Signal(str)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools

    @property
    def title(self) -> str:
        """What the tab is called."""
        raise NotImplementedError

    @property
    def widget(self) -> QWidget:
        """What the tab shows."""
        raise NotImplementedError

    def load(self) -> None:
        """Read what the tab shows, then show it."""
        raise NotImplementedError

    def clear(self) -> None:
        """Forget the study that was closed."""

    def read(self, work: Callable[[Study], Any], show: Callable[[Any], object]) -> None:
        """Read off the thread, show, and say that it is shown."""

        def then(found: Any) -> None:  # noqa: ANN401 - what was read
            show(found)
            self.shown.emit()

        self.tools.reader.read(work, then, slot=f"monitor {self.title}")

    def watch(
        self,
        work: Callable[[Study, Progress], Any],
        show: Callable[[Any], object],
        stopped: Callable[[], object],
        label: str,
    ) -> None:
        """Read something long off the thread, show it, and say that it is shown; ``stopped`` when it was stopped."""

        def then(found: Any) -> None:  # noqa: ANN401 - what was read
            show(found)
            self.shown.emit()

        def after() -> None:
            stopped()
            self.shown.emit()

        self.tools.reader.watch(work, then, after, label=label, slot=f"monitor {self.title}")

    def write(self, work: Callable[[Study], Change], words: str = "") -> None:
        """Write off the thread; tell every page, and with ``words`` the user."""

        def then(change: Change) -> None:
            if words:
                self.tools.toast.say(words)
            self.tools.reader.session.announce(change)

        self.tools.reader.write(work, then)
