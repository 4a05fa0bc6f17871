"""Serves what stands around the draw: sealed lists, the next person, envelopes, the files that prove the draw."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from core.change import Change
from gui.desks.desk import Tools
from gui.operations import allocating, arrivals
from gui.operations.documents import save_envelopes
from gui.pages.people_allocation import AllocationTab

if TYPE_CHECKING:
    from core.study import Study

Write = Callable[[Callable[["Study"], Change], str], None]


class ArrivalsDesk(QObject):
    """What the People place does for people who come one by one, and after the reveal."""

    def __init__(self, tools: Tools, tab: AllocationTab, write: Write, parent: QObject) -> None:
        super().__init__(parent)
        self._tools, self._tab, self._write = tools, tab, write
        tab.arrivals.lists.asked.connect(self._on_lists)
        tab.arrivals.next.asked.connect(self._on_next)
        tab.arrivals.envelopes.clicked.connect(self._on_envelopes)
        tab.arrivals.unlock.clicked.connect(self._on_unlock)
        tab.after.checks_requested.connect(self._on_checks)
        tab.practice.asked.connect(self._on_practice)

    def _on_lists(self, asked: arrivals.ListsAsked) -> None:
        keeper = self._tab.keeper.text() or None
        self._tools.prompts.sign(
            self.tr("Seal the lists?"),
            self.tr("They are drawn once and sealed. Positions are then taken in their order; none is given back."),
            self.tr("Seal the lists"),
            lambda name: self._write(
                lambda study: arrivals.seal_lists(study, asked, name, keeper), self.tr("The lists are sealed.")
            ),
        )

    def _on_next(self, person: arrivals.NextPerson) -> None:
        self._tools.reader.write(lambda study: arrivals.reveal_next(study, person), self._revealed)

    def _revealed(self, shown: arrivals.Shown) -> None:
        self._tab.arrivals.next.show_answer(shown)
        self._tools.reader.session.announce(shown.change)

    def _on_envelopes(self) -> None:
        self._tools.prompts.sign(
            self.tr("Print the envelopes?"),
            self.tr("Every position nobody has taken is printed. That they were printed is written down."),
            self.tr("Print the envelopes"),
            lambda name: self._tools.prompts.save_pdf(
                "envelopes.pdf", self._tools.settings.last_folder, lambda path: self._print(Path(path), name)
            ),
        )

    def _print(self, path: Path, by: str) -> None:
        def then(written: Path) -> None:
            self._say(written)
            self._tools.reader.session.announce(Change(frozenset({"allocation"})))

        words = self.tr("Writing {}").format(path.name)
        self._tools.reader.write(lambda study: save_envelopes(study, path, by), then, label=words)

    def _on_unlock(self) -> None:
        def unlock(study: Study, typed: str) -> Change:
            study.allocation.unlock(typed)
            return Change(frozenset({"allocation"}))

        self._tools.prompts.keeper(
            lambda typed: self._write(lambda study: unlock(study, typed), self.tr("Open until the study is closed."))
        )

    def _on_practice(self) -> None:
        self._tools.reader.write(
            allocating.practise, self._tab.practice.show_practice, label=self.tr("Drawing for practice")
        )

    def _on_checks(self) -> None:
        folder = self._tools.settings.last_folder
        self._tools.prompts.folder(folder, lambda chosen: self._save_checks(Path(chosen)))

    def _save_checks(self, folder: Path) -> None:
        self._tools.reader.read(
            lambda study: allocating.save_checks(study, folder), self._say, label=self.tr("Writing the files")
        )

    def _say(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        said = self.tr("Saved {}").format(path.name)
        self._tools.toast.say(said, self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))
