"""Writes what waits in a grid off the window's thread; nothing is called saved before it is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTime, Signal

from gui.tasks import TaskRunner


class Saver(QObject):
    """``saved`` carries the time, ``failed`` what stood in the way; writes keep their order."""

    saved = Signal(str)
    failed = Signal(object)
    waiting = Signal()

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._under_way = 0
        self._then: Callable[[], object] | None = None

    @property
    def is_idle(self) -> bool:
        """True when everything handed over is on the disk or came back."""
        return self._under_way == 0

    def write(self, work: Callable[[], Any], settle: Callable[[Any], object], give_back: Callable[[], object]) -> None:
        """Write; ``settle`` gets the result, ``give_back`` is called when it could not be written."""
        self._under_way += 1
        self.waiting.emit()
        task = self._tasks.write(lambda _: work())
        task.succeeded.connect(lambda found: self._on_done(settle, found))
        task.failed.connect(lambda error: self._on_failed(give_back, error))

    def when_idle(self, then: Callable[[], object]) -> None:
        """Call ``then`` once nothing is under way."""
        if self.is_idle:
            then()
        else:
            self._then = then

    def _on_done(self, settle: Callable[[Any], object], found: object) -> None:
        self._under_way -= 1
        settle(found)
        if self.is_idle:
            self.saved.emit(QTime.currentTime().toString("HH:mm:ss"))
            self._go_on()

    def _on_failed(self, give_back: Callable[[], object], error: object) -> None:
        self._under_way -= 1
        self._then = None
        give_back()
        self.failed.emit(error)

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
