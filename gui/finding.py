"""What the palette offers beyond the menus: parts of places, buttons of the page shown, and what the study holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QPushButton, QTabBar, QWidget

from gui.menus import plain
from gui.widgets.palette import Offer
from gui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from gui.operations.finding import Found
    from gui.window import MainWindow

PLACE_OF = {"person": "people", "group": "people", "instrument": "instruments"}


class Finder(QObject):
    """Fills the palette and goes where its choice leads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._buttons: dict[str, QAbstractButton] = {}
        window.palette_box.chosen.connect(self._on_chosen)

    def open(self) -> None:
        """Open the palette; what the study holds is read beside."""
        window = self._window
        is_open = window.session.is_open
        offers = (*window.menus.offers(), *(self.parts() if is_open else ()), *self._on_page())
        window.palette_box.open(offers)
        if is_open:
            from gui.operations.finding import read_findable

            window.reader.read(read_findable, self._offer_found, slot="find")

    def parts(self) -> tuple[Offer, ...]:
        """Return the parts of the places, each under the words people look for."""
        if self._window.session.study.is_collectors:
            return ()
        titles = self._window.shell.titles
        lines = (
            ("plan", "question", self.tr("Question and arms"), self.tr("design groups compare randomise choose")),
            ("plan", "outcomes", self.tr("Outcomes"), self.tr("primary secondary hypothesis smallest margin")),
            ("plan", "sizing", self.tr("Size"), self.tr("power sample detect how many")),
            ("plan", "sentences", self.tr("Analysis"), self.tr("strata covariates method estimate")),
            ("plan", "locks", self.tr("Lock and history"), self.tr("protocol plan data sign amend fingerprint export")),
            ("people", "0", self.tr("People"), self.tr("add paste names list")),
            ("people", "groups", self.tr("Groups"), self.tr("clusters sectors stations classes shifts")),
            ("people", "allocation", self.tr("Allocation"), self.tr("draw randomise lot dice seal reveal certificate")),
            ("monitor", "ProgressPart", self.tr("Progress"), self.tr("done left waves")),
            ("monitor", "ChecksPart", self.tr("Checks"), self.tr("quality data problems duplicates")),
            ("monitor", "QueriesPart", self.tr("Queries"), self.tr("decide differences open questions")),
            ("monitor", "SecondPart", self.tr("Second entry"), self.tr("double keying slips errors")),
            ("monitor", "LogsPart", self.tr("Logs"), self.tr("harm contact deviation cost meeting register")),
            ("monitor", "SendingPart", self.tr("Send and receive"), self.tr("collector laptop return merge export")),
            ("monitor", "HistoryPart", self.tr("History"), self.tr("who changed when ledger taken back")),
            ("results", "0", self.tr("Analysis"), self.tr("estimate table effect run rehearse")),
            ("results", "1", self.tr("Report"), self.tr("PDF export document summary print save")),
        )
        return tuple(
            Offer("part", f"{place}/{part}", f"{titles[place]} ▸ {words}", "", also)
            for place, part, words, also in lines
        )

    def _on_page(self) -> list[Offer]:
        """Return the buttons with words on the page that is shown."""
        window = self._window
        page = window.shell.page(window.shell.place) if window.shell.isVisible() else None
        found = page.findChildren(QPushButton) if page is not None else []
        usable = [b for b in found if b.isVisible() and b.isEnabled() and plain(b.text())]
        self._buttons = {plain(b.text()): b for b in usable}
        note = self.tr("on this page")
        return [Offer("button", words, words, note) for words in self._buttons]

    def _offer_found(self, found: Sequence[Found]) -> None:
        self._window.palette_box.offer_more([Offer(f.kind, f.code, f.words, f.note) for f in found])

    def _on_chosen(self, kind: str, key: str) -> None:
        window = self._window
        if kind == "action":
            window.menus.trigger(key)
        elif kind == "button":
            self._buttons[key].click()
        elif kind == "part":
            place, _, part = key.partition("/")
            window.go(place, lambda: self._show_part(place, part))
        else:
            place = "collect" if window.session.study.is_collectors else PLACE_OF[kind]
            window.go(place, lambda: self._show_found(place, kind, key))

    def _show_found(self, place: str, kind: str, key: str) -> None:
        if kind != "instrument":
            self._show_part(place, "groups" if kind == "group" else "0")
            self._window.shell.find_in(place, key)

    def _show_part(self, place: str, part: str) -> None:
        page = self._window.shell.page(place)
        tabs = getattr(page, "tabs", None)
        bar = tabs.bar if isinstance(tabs, Tabs) else tabs
        if page is None or not isinstance(bar, QTabBar):
            return
        at = int(part) if part.isdecimal() else -1
        if isinstance(tabs, Tabs) and not part.isdecimal():
            at = tabs.number(self._widget(place, page, part))
        if 0 <= at < bar.count():
            bar.setCurrentIndex(at)

    def _widget(self, place: str, page: QWidget, part: str) -> QWidget | None:
        if place != "monitor":
            found = getattr(page, part, None)
            return found if isinstance(found, QWidget) else None
        return self._window.part_of(place, part)
