"""Reads and writes of the open study off the window's thread; what comes back late is dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from gui.session import StudySession
from gui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from core.progress import Progress
    from core.study import Study


class Reader(QObject):
    """``failed`` carries what stood in the way."""

    failed = Signal(object)

    def __init__(self, session: StudySession, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.tasks = session, tasks
        self._turns: dict[str, int] = {}
        self._watched: dict[str, Task] = {}

    def read(
        self, work: Callable[[Study], Any], then: Callable[[Any], object], *, label: str = "", slot: str = ""
    ) -> None:
        """Read; of several reads into one ``slot`` only the latest is shown."""
        study = self.session.study
        turn = self._turns[slot] = self._turns.get(slot, 0) + 1
        task = self.tasks.read(lambda _: work(study), label)
        task.succeeded.connect(lambda found: self._take(study, then, found) if self._turns[slot] == turn else None)
        task.failed.connect(self.failed)

    def watch(
        self,
        work: Callable[[Study, Progress], Any],
        then: Callable[[Any], object],
        stopped: Callable[[], object],
        *,
        label: str,
        slot: str,
    ) -> None:
        """Read something long that is shown in the job bar and can be stopped; a later read into ``slot`` stops it."""
        study = self.session.study
        turn = self._turns[slot] = self._turns.get(slot, 0) + 1
        before = self._watched.get(slot)
        if before is not None:
            before.cancel()
        task = self._watched[slot] = self.tasks.read(lambda progress: work(study, progress), label)
        task.succeeded.connect(lambda found: self._take(study, then, found) if self._turns[slot] == turn else None)
        task.stopped.connect(
            lambda: self._take(study, lambda _: stopped(), None) if self._turns[slot] == turn else None
        )
        task.finished.connect(lambda: self._watched.pop(slot) if self._watched.get(slot) is task else None)
        task.failed.connect(self.failed)

    def write(self, work: Callable[[Study], Any], then: Callable[[Any], object], *, label: str = "") -> None:
        """Write; two writes never overlap."""
        study = self.session.study
        task = self.tasks.write(lambda _: work(study), label)
        task.succeeded.connect(lambda found: self._take(study, then, found))
        task.failed.connect(self.failed)

    def _take(self, study: Study, then: Callable[[Any], object], found: object) -> None:
        """Hand over what was read, unless another study was opened meanwhile."""
        if self.session.is_open and self.session.study is study:
            then(found)
