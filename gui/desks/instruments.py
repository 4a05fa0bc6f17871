"""Serves the Instruments page: the list, what is added to it, and the editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from gui.desks.desk import Desk, Tools
from gui.desks.documents import SavedDocuments
from gui.desks.instruments_editing import EditorDesk
from gui.desks.instruments_items import ItemsDesk
from gui.operations.instruments import (
    ImportReport,
    InstrumentLine,
    as_xlsform,
    check_form,
    free_code,
    import_form,
    read_instruments,
    retire,
)
from gui.pages.instruments import InstrumentsPage
from gui.told import told

if TYPE_CHECKING:
    from core.change import Change
    from core.study import Study
    from gui.editor.library_view import LibraryView

NEEDS_PASSPHRASE = ("WRONG_PASSPHRASE", "STUDY_NEEDS_PASSPHRASE")


class InstrumentsDesk(Desk):
    """Reads the instruments; checks a file before anything is added; opens the editor and the library."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._page = page = InstrumentsPage()
        self.editing = EditorDesk(self, page)
        self.items = ItemsDesk(self, page)
        self._library: LibraryView | None = None
        self._documents = SavedDocuments(tools, self)
        page.import_requested.connect(self._on_import)
        page.library_requested.connect(self._on_library)
        page.other_study_requested.connect(self._on_other_study)
        page.blank_requested.connect(self.editing.begin)
        page.edit_requested.connect(self.editing.open)
        page.duplicate_requested.connect(self._on_duplicate)
        page.retire_requested.connect(self._on_retire)
        page.export_requested.connect(self._on_export)
        page.print_requested.connect(lambda code: self._documents.save("paper", code))
        page.report.check_requested.connect(self._check)
        page.report.add_requested.connect(self._on_add)

    @property
    def page(self) -> InstrumentsPage:
        """The Instruments page."""
        return self._page

    def load(self) -> None:
        """Read the instruments."""
        self.read(read_instruments, self._show, "instruments")

    def _show(self, lines: Sequence[InstrumentLine]) -> None:
        """Show the instruments, with those that were begun on this computer and never published."""
        drafts = self.editing.drafts
        known = {line.code for line in lines}
        codes = drafts.codes()
        shown = [replace(line, has_draft=line.code in codes) for line in lines]
        for code in codes:
            data = drafts.read(code)
            if code not in known and data is not None:
                shown.append(self.editing.draft_line(code, data))
        self._page.show_instruments(shown)

    # Bringing a file

    def _on_import(self) -> None:
        self.tools.prompts.form(self.tools.settings.last_folder, self._check)

    def _check(self, path: Path) -> None:
        self.tools.reader.read(
            lambda study: check_form(study, Path(path)), self._page.show_report, label=self.tr("Checking"), slot="form"
        )

    def _on_add(self, report: ImportReport, code: str) -> None:
        self._page.hide_report()
        if self.editing.is_locked:
            self.editing.propose(code, report.data, Path(report.path).name)
            return
        self.write(lambda study: import_form(study, report, code), self.tr("Added {}").format(report.title))

    # Taking over

    def _on_library(self) -> None:
        from gui.operations.library import read_library

        self.tools.reader.read(lambda _study: read_library(), self._show_library, slot="library")

    def _on_other_study(self) -> None:
        kinds = self.tr("Pilotage studies (*.pilot)")
        title = self.tr("Copy from another study")
        self.tools.prompts.file(title, self.tools.settings.last_folder, kinds, self._read_other)

    def _read_other(self, path: Path, passphrase: str | None = None) -> None:
        from gui.operations.library import read_other_study

        task = self.tools.reader.tasks.read(lambda _: read_other_study(Path(path), passphrase), self.tr("Reading"))
        task.succeeded.connect(self._show_library)
        task.failed.connect(lambda error: self._on_other_failed(Path(path), passphrase, error))

    def _on_other_failed(self, path: Path, passphrase: str | None, error: Exception) -> None:
        if isinstance(error, UserError) and error.code in NEEDS_PASSPHRASE:
            problem = told(error) if passphrase is not None else ""
            self.tools.prompts.passphrase(path.name, problem, lambda typed: self._read_other(path, typed))
        else:
            self.tools.reader.failed.emit(error)

    def _show_library(self, items: Any) -> None:  # noqa: ANN401 - what was read
        from gui.editor.library_view import LibraryView

        if self._library is None:
            self._library = LibraryView()
            self._library.left.connect(self._page.show_list)
            self._library.taken.connect(self._on_taken)
            self._page.add_view(self._library)
        known = frozenset(each.code for each in self.tools.reader.session.study.instruments.all())
        self._page.show_view(self._library, has_header=True)
        self._library.show_items(items, known)
        self.shown.emit()

    def _on_taken(self, item: Any) -> None:  # noqa: ANN401 - an item of the library
        self._page.show_list()
        code = free_code(self.tools.reader.session.study, item.code, self.editing.drafts.codes())
        if self.editing.is_locked:
            self.editing.propose(code, item.source, item.source_name)
            return
        from gui.operations.library import take_over

        self.write(lambda study: take_over(study, item, code).change, self.tr("Added {}").format(item.title))

    # The chosen one

    def _on_duplicate(self, code: str) -> None:
        study = self.tools.reader.session.study
        data, draft = study.instruments.get(code), self.editing.drafts.read(code)
        source, name = (draft, "draft") if draft is not None or data is None else (data.source, data.source_name)
        if source is not None:
            self.editing.copy(free_code(study, code, self.editing.drafts.codes()), source, name)

    def _on_retire(self, code: str) -> None:
        line = self._page.chosen
        if line is None:
            return
        if line.is_new:
            self.editing.throw_away(code)
            return
        will_retire = not line.is_retired
        words = self.tr("{} is retired") if will_retire else self.tr("{} is in use again")
        self.write_with_undo(
            lambda study: retire(study, code, is_retired=will_retire),
            words.format(line.title),
            lambda study: retire(study, code, is_retired=not will_retire),
        )

    def write_with_undo(self, forth: Callable[[Study], Change], words: str, back: Callable[[Study], Change]) -> None:
        """Write off the thread and offer to take it back."""

        def then(change: Change) -> None:
            self.tools.toast.say(words, self.tr("Undo"), lambda: self.write(back))
            self.tools.reader.session.announce(change)

        self.tools.reader.write(forth, then)

    def _on_export(self, code: str) -> None:
        kinds = self.tr("XLSForm (*.xlsx)")
        folder = self.tools.settings.last_folder
        title = self.tr("Export the XLSForm")
        self.tools.prompts.save_file(title, f"{code}.xlsx", folder, kinds, lambda path: self._export(code, Path(path)))

    def _export(self, code: str, path: Path) -> None:
        draft = self.editing.drafts.read(code)
        study = self.tools.reader.session.study

        def work(study: Study) -> Path:
            is_new = study.instruments.get(code) is None
            path.write_bytes(self.editing.draft_as_xlsform(draft) if is_new and draft else as_xlsform(study, code))
            return path

        if study.instruments.get(code) is not None or draft is not None:
            self.tools.reader.read(
                work, lambda written: self.tools.toast.say(self.tr("Saved {}").format(written.name)), slot="export"
            )
