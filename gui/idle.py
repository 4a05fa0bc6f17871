"""Nobody has touched the window for a while: names are hidden again, then the study is put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

MASK_MINUTES = (0, 5, 10, 30)
LOCK_MINUTES = (0, 5, 15, 30, 60)
LOOK_MS = 15_000
TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)


class Idle(QObject):
    """``minutes`` returns after how many names are hidden and the study put away, 0 for never.

    ``masked`` and ``locked`` are said once each until somebody is back.
    """

    masked = Signal()
    locked = Signal()

    def __init__(self, window: QWidget, minutes: Callable[[], tuple[int, int]]) -> None:
        super().__init__(window)
        self._window, self._minutes = window, minutes
        self._clock, self._look = QElapsedTimer(), QTimer(self)
        self._said = [False, False]
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(lambda: self.judge(self._clock.elapsed() / 60_000))
        window.installEventFilter(self)

    def judge(self, minutes: float) -> None:
        """Say what follows from so many minutes without a touch."""
        for at, (limit, signal) in enumerate(zip(self._minutes(), (self.masked, self.locked), strict=True)):
            if limit and minutes >= limit and not self._said[at]:
                self._said[at] = True
                signal.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every touch of the window, from when it is shown."""
        if watched is self._window:
            if event.type() == QEvent.Type.Show and (handle := self._window.windowHandle()) is not None:
                self._window.removeEventFilter(self)
                handle.installEventFilter(self)
                self._clock.start()
                self._look.start()
        elif event.type() in TOUCHES:
            self._clock.restart()
            self._said = [False, False]
        return False
