"""Serves the choice of a test's questions on the Instruments page."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from gui.pages.choose_items import ChooseItems

if TYPE_CHECKING:
    from core.study import Study
    from gui.desks.instruments import InstrumentsDesk
    from gui.pages.instruments import InstrumentsPage


class ItemsDesk(QObject):
    """Shows the questions of the chosen instrument and makes a version without those taken out."""

    def __init__(self, desk: InstrumentsDesk, page: InstrumentsPage) -> None:
        super().__init__(desk)
        self._desk, self._page = desk, page
        self.view = ChooseItems()
        page.add_view(self.view)
        page.items_requested.connect(self.open)
        self.view.left.connect(page.show_list)
        self.view.given.connect(self._on_given)

    def open(self, code: str) -> None:
        """Read the questions of an instrument and show them."""
        from instruments.shorten import items_of

        def work(study: Study) -> tuple[str, str, Any]:
            version = study.instruments.get(code)
            items = () if version is None else items_of(version.source, version.source_name)
            return code, version.title if version is not None else code, items

        def then(found: tuple[str, str, Any]) -> None:
            self.view.show_items(*found)
            self._page.show_view(self.view)
            self.view.take_focus()

        self._desk.tools.reader.read(work, then, slot="items")

    def _on_given(self, code: str, dropped: Collection[str]) -> None:
        from instruments.shorten import shorten

        self._page.show_list()
        kept = self.view.list.count() - len(dropped)
        self._desk.write(
            lambda study: shorten(study, code, dropped), self.tr("{} questions are asked now").format(kept)
        )
