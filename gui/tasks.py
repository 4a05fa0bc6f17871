"""Work off the window's thread. Work is a Qt-free callable taking a `Progress`; answers come back on this thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from core.errors import Cancelled
from core.progress import Progress

Work = Callable[[Progress], object]
REPORT_EVERY_S = 0.05
# Some only wait for another process; a short reading must not queue behind them.
READERS = 4


class Task(QObject):
    """One piece of work under way; every signal is emitted on the window's thread."""

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    finished = Signal()

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """True once stopping was asked for."""
        return self._stop.is_set()


class TaskRunner(QObject):
    """Runs work on two lanes: writes one at a time, reads beside them."""

    started = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write_lane, self._read_lane = QThreadPool(self), QThreadPool(self)
        self._write_lane.setMaxThreadCount(1)
        self._read_lane.setMaxThreadCount(READERS)
        self._tasks: set[Task] = set()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], object]) -> None:
        """Have ``call`` executed on the window's thread; safe from any thread."""
        self._posted.emit(call)

    def read(self, work: Work, label: str = "") -> Task:
        """Run work that changes nothing; with a ``label`` the job bar shows it."""
        return self._start(self._read_lane, work, label)

    def write(self, work: Work, label: str = "") -> Task:
        """Run work that writes; two never overlap."""
        return self._start(self._write_lane, work, label)

    @property
    def is_idle(self) -> bool:
        """True when nothing runs."""
        return not self._tasks

    def cancel_all(self) -> None:
        """Ask everything to stop and wait until it has."""
        for task in self._tasks:
            task.cancel()
        self._read_lane.waitForDone()
        self._write_lane.waitForDone()

    def _start(self, lane: QThreadPool, work: Work, label: str) -> Task:
        task = Task(label, self)
        self._tasks.add(task)
        lane.start(_Job(self, task, work))
        self.started.emit(task)
        return task

    def _deliver(self, call: Callable[[], object]) -> None:
        call()

    def end(self, task: Task, result: object, error: Exception | None) -> None:
        """Tell the task's listeners how it ended; runs on the window's thread."""
        if isinstance(error, Cancelled):
            task.stopped.emit()
        elif error is not None:
            task.failed.emit(error)
        else:
            task.succeeded.emit(result)
        task.finished.emit()
        self._tasks.discard(task)
        task.deleteLater()


class _Reports:
    """The `Progress` a worker gets: at most 20 reports a second, `Cancelled` once stopping was asked for."""

    def __init__(self, runner: TaskRunner, task: Task) -> None:
        self._runner, self._task, self._last = runner, task, 0.0

    def step(self, done: int, total: int, label: str) -> None:
        if self._task.is_cancelled:
            raise Cancelled
        now = time.monotonic()
        if now - self._last < REPORT_EVERY_S and done < total:
            return
        self._last = now
        task = self._task
        self._runner.post(lambda: task.progressed.emit(done, total, label))


class _Job(QRunnable):
    """Owns no QObject: the pool destroys it on the worker thread."""

    def __init__(self, runner: TaskRunner, task: Task, work: Work) -> None:
        super().__init__()
        self._runner, self._task, self._work = runner, task, work

    def run(self) -> None:
        runner, task = self._runner, self._task
        try:
            result = self._work(_Reports(runner, task))
        except Exception as error:  # noqa: BLE001 - the task boundary: everything is handed to the window
            failure = error
            runner.post(lambda: runner.end(task, None, failure))
        else:
            runner.post(lambda: runner.end(task, result, None))
