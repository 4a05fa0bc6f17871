"""Questions to the user, behind a protocol so that tests answer them. Nothing here waits in a nested loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from gui.operations.lines import Ceremony, CeremonyFacts
    from gui.widgets.ceremony import CeremonyDialog
    from gui.widgets.passphrase import PassphraseDialog
    from gui.widgets.sign import SignDialog


class Prompts(Protocol):
    """What pages may ask; the answer arrives in ``then``, and nothing arrives when the user turns back."""

    def open_study(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a study file."""

    def save_pdf(self, name: str, folder: str, then: Callable[[Path], object]) -> None:
        """Ask where to save a PDF."""

    def file(self, title: str, folder: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask for a file of these kinds."""

    def save_file(self, title: str, name: str, folder: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask where to write a file of these kinds."""

    def folder(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a folder."""

    def form(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a questionnaire file."""

    def sign(self, question: str, facts: str, verb: str, then: Callable[[str], object], field: str = "") -> None:
        """Ask for a name, or what else ``field`` says, under something that cannot be undone."""

    def ceremony(self, facts: CeremonyFacts, then: Callable[[Ceremony], object]) -> None:
        """Ask for the dice, the witness and the number of people before an allocation is drawn."""

    def passphrase(self, title: str, problem: str, then: Callable[[str], object]) -> None:
        """Ask for the passphrase of a study; ``problem`` says what was wrong with the last one."""

    def keeper(self, then: Callable[[str], object]) -> None:
        """Ask the keeper for the allocation passphrase."""


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

    def file(self, title: str, folder: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask for a file of these kinds."""
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask_file(dialog, then)

    def save_file(self, title: str, name: str, folder: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Ask where to write a file of these kinds."""
        dialog = QFileDialog(self._window, title, folder, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        self._ask_file(dialog, then)

    def folder(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self._window, self.tr("Choose a folder"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask_file(dialog, then)

    def form(self, folder: str, then: Callable[[Path], object]) -> None:
        """Ask for a questionnaire file."""
        kinds = self.tr("Questionnaires (*.xlsx *.xls *.md)")
        dialog = QFileDialog(self._window, self.tr("Import an XLSForm"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask_file(dialog, then)

    def sign(self, question: str, facts: str, verb: str, then: Callable[[str], object], field: str = "") -> None:
        """Ask for a name, or what else ``field`` says, under something that cannot be undone."""
        from gui.widgets.sign import SignDialog

        self._ask(SignDialog(question, facts, verb, field=field, parent=self._window), then)

    def ceremony(self, facts: CeremonyFacts, then: Callable[[Ceremony], object]) -> None:
        """Ask for the dice, the witness and the number of people before an allocation is drawn."""
        from gui.widgets.ceremony import CeremonyDialog

        self._ask(CeremonyDialog(facts, self._window), then)

    def passphrase(self, title: str, problem: str, then: Callable[[str], object]) -> None:
        """Ask for the passphrase of a study."""
        from gui.widgets.passphrase import PassphraseDialog

        self._ask(PassphraseDialog(title, problem, self._window), then)

    def keeper(self, then: Callable[[str], object]) -> None:
        """Ask the keeper for the allocation passphrase."""
        from gui.widgets.passphrase import KeeperDialog

        self._ask(KeeperDialog(self.tr("Allocation passphrase, typed by the keeper"), "", self._window), then)

    def _ask(self, dialog: PassphraseDialog | SignDialog | CeremonyDialog, then: Callable[[Any], object]) -> None:
        dialog.given.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_file(self, dialog: QFileDialog, then: Callable[[Path], object]) -> None:
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
