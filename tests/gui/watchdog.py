"""How long the window's thread is away from its events, and where it was."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 5


class Watchdog(QObject):
    """Beats on the window's thread; another thread notes the stacks of a beat that stays out.

    ``longest`` and ``seconds`` are in seconds; ``queued`` is how long the machine kept the window's thread waiting for
    a processor (Linux only, else 0): a busy machine is told by it, and nothing is taken off for it.
    """

    def __init__(self, limit_s: float = 0.2) -> None:
        super().__init__()
        self.limit_s = limit_s
        self.longest = self.seconds = self.queued = 0.0
        self.stacks: list[str] = []
        self._last = self._began = time.monotonic()
        self._main = threading.get_ident()
        self._stop = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def __enter__(self):
        self._last = self._began = time.monotonic()
        self._queued_before = _queued_s()
        self._timer.start(BEAT_MS)
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._beat()
        self._timer.stop()
        self._stop.set()
        self._thread.join()
        self.queued = _queued_s() - self._queued_before

    def shown(self) -> None:
        """Note that what is watched is shown now."""
        self.seconds = time.monotonic() - self._began

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def _watch(self) -> None:
        noted = 0.0
        while not self._stop.wait(0.02):
            last = self._last
            if time.monotonic() - last > self.limit_s and last != noted:
                noted = last
                frame = sys._current_frames().get(self._main)
                self.stacks.append("".join(traceback.format_stack(frame)[-6:]))


def _queued_s() -> float:
    path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
    return int(path.read_text().split()[1]) / 1e9 if path.exists() else 0.0
