"""F6 leads through the regions of the window: top bar, rail, page, job bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from gui.window import MainWindow


class Regions(QObject):
    """Moves the keyboard to the next region; each remembers where it was left."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left: dict[QWidget, QWidget] = {}

    def next(self) -> None:
        """Go to the next region."""
        self._step(1)

    def before(self) -> None:
        """Go to the region before."""
        self._step(-1)

    def _regions(self) -> list[QWidget]:
        window = self._window
        if window.is_capturing and window.capture is not None:
            shown: list[QWidget] = [window.capture.head, window.capture.body, window.capture.foot]
        elif window.shell.isVisible():
            page = window.shell.page(window.shell.place)
            shown = [window.shell.bar, window.shell.rail, *([page] if page is not None else [])]
        else:
            shown = [window.new_study if window.new_study.isVisible() else window.start]
        return [w for w in (*shown, window.jobs) if w.isVisible() and _first(w) is not None]

    def _step(self, step: int) -> None:
        regions = self._regions()
        focus = QApplication.focusWidget()
        at = next((i for i, r in enumerate(regions) if focus is not None and r.isAncestorOf(focus)), -step)
        if focus is not None and 0 <= at < len(regions):
            self._left[regions[at]] = focus
        if regions:
            region = regions[(at + step) % len(regions)]
            kept = self._left.get(region)
            target = kept if kept is not None and _takes_keys(kept) and region.isAncestorOf(kept) else _first(region)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)


def _takes_keys(widget: QWidget) -> bool:
    try:
        return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    except RuntimeError:  # the widget is gone: its page was built anew meanwhile
        return False


def _first(region: QWidget) -> QWidget | None:
    return next((w for w in region.findChildren(QWidget) if _takes_keys(w)), None)
