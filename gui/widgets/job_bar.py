"""What runs at the moment, how far it is, and Stop."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.tasks import Task
from gui.widgets.text import label

PATIENCE_MS = 600


class JobBar(QFrame):
    """Follows one task at a time; hidden when idle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "jobbar")
        self._task: Task | None = None
        self._label = label("", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(320)
        self._percent = label("", "quiet", wrap=False)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self._on_stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(16)
        for widget, stretch in ((self._label, 0), (self._bar, 1), (self._percent, 0), (self._stop, 0)):
            layout.addWidget(widget, stretch)
        layout.addStretch(1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    def follow(self, task: Task) -> None:
        """Show a labelled task until it ends."""
        if not task.label:
            return
        self._task = task
        self._label.setText(task.label)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(task.label)
        self._percent.clear()
        self._stop.setEnabled(True)
        task.progressed.connect(self._on_progress)
        task.finished.connect(self._on_finished)
        self._patience.start()

    def _on_progress(self, done: int, total: int, text: str) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._label.setText(f"{text}…" if text else (self._task.label if self._task else ""))
        self._percent.setText(self.tr("{} %").format(round(100 * done / max(total, 1))))

    def _on_finished(self) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._patience.stop()
        self.hide()

    def _on_stop(self) -> None:
        if self._task is not None:
            self._stop.setEnabled(False)
            self._label.setText(self.tr("Stopping…"))
            self._task.cancel()
