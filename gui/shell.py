"""Rail, top bar and pages of an open study."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.pages.page import Page
from gui.places import PLACES
from gui.widgets.nav_rail import NavRail
from gui.widgets.top_bar import TopBar

NARROW_BELOW = 1200


class Shell(QWidget):
    """Holds one page a place; pages are added when first visited."""

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            "overview": self.tr("Overview"),
            "plan": self.tr("Plan"),
            "instruments": self.tr("Instruments"),
            "people": self.tr("People"),
            "collect": self.tr("Collect"),
            "monitor": self.tr("Monitor"),
            "results": self.tr("Results"),
        }
        captions = {"plan": self.tr("Plan"), "field": self.tr("Field"), "findings": self.tr("Findings")}
        self.titles = titles
        self.bar = TopBar()
        self.rail = NavRail(PLACES, titles, captions)
        self._host = QStackedWidget()
        self._pages: dict[str, Page] = {}
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._host, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        self.rail.chosen.connect(self.place_chosen)
        for place in PLACES:
            self._add_shortcut(f"Ctrl+{place.digit}", place.code, titles[place.code])

    def _add_shortcut(self, keys: str, place: str, title: str) -> None:
        action = QAction(title, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self.place_chosen.emit(place))
        self.addAction(action)

    @property
    def place(self) -> str:
        """The place shown now, "" before the first."""
        return next((code for code, page in self._pages.items() if page is self._host.currentWidget()), "")

    def page(self, place: str) -> Page | None:
        """Return the page of a place, None before its first visit."""
        return self._pages.get(place)

    def add_page(self, place: str, page: Page) -> None:
        """Keep the page of a place."""
        self._pages[place] = page
        self._host.addWidget(page)

    def show_place(self, place: str) -> None:
        """Show a page that was added."""
        self._host.setCurrentWidget(self._pages[place])
        self.rail.show_place(place)

    def name_areas(self, place: str) -> None:
        """Call what scrolls by the place it belongs to: a screen reader says it where the keyboard stops there."""
        for area in self._pages[place].findChildren(QScrollArea):
            if not area.accessibleName():
                area.setAccessibleName(self.titles[place])

    def show_for_collector(self, *, is_collectors: bool) -> None:
        """Leave the rail out of a collector's file: there is one place to be."""
        self.rail.setVisible(not is_collectors)

    def find_in(self, place: str, typed: str) -> None:
        """Type into the search of a place."""
        page = self._pages.get(place)
        search = getattr(page, "search", None)
        if search is not None:
            search.setText(typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep only icons in the rail of a narrow window."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < NARROW_BELOW)
