"""How long the window's thread is away from its events, and where it was."""

from __future__ import annotations

import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 5


class Watchdog(QObject):
    """Beats on the window's thread; another thread notes the stack of a beat that stays out."""

    def __init__(self, limit_s: float = 0.2) -> None:
        super().__init__()
        self.limit_s = limit_s
        self.longest = 0.0
        self.stacks: list[str] = []
        self._last = time.monotonic()
        self._main = threading.get_ident()
        self._stop = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def __enter__(self):
        self._last = time.monotonic()
        self._timer.start(BEAT_MS)
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._beat()
        self._timer.stop()
        self._stop.set()
        self._thread.join()

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
