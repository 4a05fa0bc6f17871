"""How many queries wait for a decision, counted whenever that may have changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.change import Change
from gui.reader import Reader

TOLD = frozenset({"log", "response", "retraction"})


class QueryCount(QObject):
    """``counted`` carries the number of open queries of the study that is open."""

    counted = Signal(int)

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        reader.session.opened.connect(self._count)
        reader.session.changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:
        if change.touches(*TOLD):
            self._count()

    def _count(self) -> None:
        from gui.operations.queries import count_open

        self._reader.read(count_open, self.counted.emit, slot="open queries")
