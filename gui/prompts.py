"""Questions to the user, behind a protocol so that tests answer them. Nothing here waits in a nested loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.widgets.passphrase import PassphraseDialog


class Prompts(Protocol):
    """What pages may ask; the answer arrives in ``then``, and nothing arrives when the user turns back."""

    def open_study(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a study file."""

    def save_pdf(self, name: str, folder: str, then: Callable[[Path], object]) -> None:
        """Ask where to save a PDF."""

    def passphrase(self, title: str, problem: str, then: Callable[[str], object]) -> None:
        """Ask for the passphrase of a study; ``problem`` says what was wrong with the last one."""


class WindowPrompts(QObject):
    """The real questions: file dialogs and one small sheet."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def open_study(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a study file."""
        dialog = QFileDialog(self._window, self.tr("Open a study"), folder, self.tr("Pilotage studies (*.pilot)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask_file(dialog, then)

    def save_pdf(self, name: str, folder: str, then: Callable[[Path], object]) -> None:
        """Ask where to save a PDF."""
        dialog = QFileDialog(self._window, self.tr("Save the PDF"), folder, self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        self._ask_file(dialog, then)

    def passphrase(self, title: str, problem: str, then: Callable[[str], object]) -> None:
        """Ask for the passphrase of a study."""
        dialog = PassphraseDialog(title, problem, self._window)
        dialog.given.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self, dialog: QFileDialog, then: Callable[[Path], object]) -> None:
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
