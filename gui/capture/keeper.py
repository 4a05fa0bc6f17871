"""Brings drafts to the disk off the window's thread, and tells the page only what is true."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillRunning
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.values import Draft

# A write mostly ends before anybody could notice; only a slow one lets the window go on without it.
PATIENCE_S = 0.08
SAID_AFTER_MS = 400
Done = Callable[[Any, Exception | None], object]


class Keeper(QObject):
    """One write at a time; of drafts that wait, the newest holds the others.

    ``slow`` says that a write takes long enough to mention it, ``kept`` that a slow one has ended well and ``failed``
    carries why it has not.
    """

    slow = Signal()
    kept = Signal()
    failed = Signal(object)
    _ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trouble: Exception | None = None
        self.last: Draft | None = None
        self._write: Callable[[Draft], object] | None = None
        self._lane: ThreadPoolExecutor | None = None
        self._running: Future[Any] | None = None
        self._done: Done | None = None
        self._waiting: Draft | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.slow)
        self._ended.connect(self._collect, Qt.ConnectionType.QueuedConnection)

    def attach(self, capture: Any) -> None:  # noqa: ANN401 - a capture session
        """Write the drafts of a session from now on."""
        self.trouble = self.last = self._waiting = None
        write = getattr(capture, "keep", None)
        if write is not None:
            self._write = write
            capture.keep = self.save

    @property
    def is_busy(self) -> bool:
        """True while something is on its way to the disk."""
        return self._running is not None

    def save(self, draft: Draft) -> None:
        """Write a draft; raises at once when it cannot be written, unless finding out takes long."""
        self.last = draft
        if self.is_busy:
            self._waiting = draft
            return
        self._start(lambda: self._put(draft), None)
        self._settle()

    def again(self) -> None:
        """Try once more what could not be written."""
        if self.last is not None:
            self.save(self.last)

    def run(self, work: Callable[[], Any], done: Done) -> None:
        """Do other work in the same lane; ``done`` gets its result, or why there is none, on this thread."""
        self._start(work, done)
        self._settle()

    def wait(self) -> None:
        """Wait until nothing is on its way: for a window that closes."""
        while self._running is not None:
            self._running.exception()
            self._collect()

    def _put(self, draft: Draft) -> None:
        if self._write is not None:
            self._write(draft)

    def _start(self, work: Callable[[], Any], done: Done | None) -> None:
        if self._lane is None:
            self._lane = ThreadPoolExecutor(1, "pilotage-keeper")
        self._running, self._done = self._lane.submit(work), done

    def _settle(self) -> None:
        """Give the write a moment; when it is over by then, its end is part of this call."""
        running = self._running
        if running is None:
            return
        try:
            error = running.exception(PATIENCE_S)
        except StillRunning:
            self._clock.start(SAID_AFTER_MS)
            running.add_done_callback(lambda _: self._ended.emit())
            return
        done, self._running, self._done = self._done, None, None
        failure = error if isinstance(error, Exception) else None
        if done is not None:
            done(None if failure else running.result(), failure)
            return
        self.trouble = failure
        if failure is not None:
            raise failure

    def _collect(self) -> None:
        """Take the end of a slow write."""
        running = self._running
        if running is None or not running.done():
            return
        self._clock.stop()
        error = running.exception()
        failure = error if isinstance(error, Exception) else None
        done, self._running, self._done = self._done, None, None
        waiting, self._waiting = self._waiting, None
        if done is not None:
            done(None if failure else running.result(), failure)
            return
        if waiting is not None and failure is None:
            try:
                self.save(waiting)
            except Exception as refused:  # noqa: BLE001 - it is the page's to tell
                failure = refused
        self.trouble = failure
        if failure is not None:
            self.failed.emit(failure)
        elif not self.is_busy:
            self.kept.emit()
