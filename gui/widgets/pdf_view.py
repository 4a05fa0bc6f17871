"""Shows the pages of a PDF; pdfium draws them off the window's thread."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from core.progress import Progress
from gui.tasks import Task, TaskRunner

PAGE_WIDTH = 860
_pdfium = threading.Lock()  # pdfium may be in one thread at a time


def render_pages(path: Path, width: int, progress: Progress) -> tuple[QImage, ...]:
    """Draw every page ``width`` pixels wide. Needs no window."""
    import pypdfium2

    images = []
    with _pdfium:
        document = pypdfium2.PdfDocument(str(path))
        try:
            for number in range(len(document)):
                progress.step(number, len(document), "")
                page = document[number]
                bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True, force_bitmap_format=4)
                image = QImage(
                    bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBA8888
                )
                images.append(image.copy())
        finally:
            document.close()
    return tuple(images)


class PdfView(QScrollArea):
    """The pages one under the other, never wider than the view."""

    shown = Signal(int)
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._images: tuple[QImage, ...] = ()
        self._labels: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of the document"))
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.setWidget(self._holder)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def show_file(self, path: Path) -> None:
        """Draw the pages of a file; `shown` tells how many there were."""
        if self._task is not None:
            self._task.cancel()
        width = round(PAGE_WIDTH * self.devicePixelRatioF())
        task = self._tasks.read(lambda progress: render_pages(path, width, progress))
        task.succeeded.connect(self._on_pages)
        task.failed.connect(self.failed)
        task.finished.connect(self._on_finished)
        self._task = task

    def to_top(self) -> None:
        """Show the head of the first page."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._fit()

    def _on_pages(self, images: tuple[QImage, ...]) -> None:
        self._images = images
        for old in self._labels:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = []
        for number, _ in enumerate(images, start=1):
            page = QLabel()
            page.setAccessibleName(self.tr("Page {} of {}").format(number, len(images)))
            self._labels.append(page)
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.shown.emit(len(images))

    def _on_finished(self) -> None:
        if self.sender() is self._task:
            self._task = None

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = min(PAGE_WIDTH, max(self.viewport().width() - 4, 120))
        for page, image in zip(self._labels, self._images, strict=True):
            scaled = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            page.setPixmap(QPixmap.fromImage(scaled))
            page.setFixedSize(width, round(scaled.height() / ratio))
