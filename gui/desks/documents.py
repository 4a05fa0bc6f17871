"""Saves documents that need no result: asks where, writes off the thread, says where they are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from gui.desks.desk import Tools
from gui.operations.documents import Kind, save_document


class SavedDocuments(QObject):
    """One for each desk that offers documents."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools

    def save(self, kind: Kind, instrument: str = "") -> None:
        """Ask where to save a document, then write it there."""
        name = f"{kind}-{instrument}.pdf" if instrument else f"{kind}.pdf"
        folder = self._tools.settings.last_folder
        self._tools.prompts.save_pdf(name, folder, lambda path: self._write(kind, instrument, Path(path)))

    def _write(self, kind: Kind, instrument: str, path: Path) -> None:
        self._tools.reader.read(
            lambda study: save_document(study, kind, path, instrument),
            self._say,
            label=self.tr("Writing {}").format(path.name),
            slot=f"save {kind}",
        )

    def _say(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        said = self.tr("Saved {}").format(path.name)
        self._tools.toast.say(said, self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))
