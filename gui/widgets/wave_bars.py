"""How far each wave is: a label, a bar, the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from gui.widgets.text import label


class WaveBars(QWidget):
    """One row a wave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    def show_waves(self, waves: Sequence[tuple[str, int, int, str]]) -> None:
        """Show (label, done, total, words) rows."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (title, done, total, words) in enumerate(waves):
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, max(total, 1))
            bar.setValue(min(done, total))
            bar.setAccessibleName(f"{title}: {words}")
            self._grid.addWidget(label(title, "strong", wrap=False), row, 0)
            self._grid.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label(words, "quiet", wrap=False), row, 2)
