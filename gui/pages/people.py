"""Who takes part, and where each stands in the waves. Names stay hidden until asked for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.fonts import embolden
from gui.icons import icon
from gui.models.people import FIXED, SORT_ROLE, PeopleModel
from gui.operations.lines import PeopleList
from gui.operations.people import codes_in
from gui.pages.page import Page
from gui.pages.people_allocation import AllocationTab
from gui.pages.people_groups import GroupsTab
from gui.widgets.buttons import primary
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.tabs import Tabs
from gui.widgets.text import label


class _People(QSortFilterProxyModel):
    """Sorts by any column, keeps rows of one group whose ID, name or group contains what was typed."""

    def __init__(self, source: PeopleModel) -> None:
        super().__init__()
        self._typed, self._group = "", ""
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)
        self._source = source

    def narrow(self, typed: str, group: str) -> None:
        """Keep only matching rows."""
        self.beginFilterChange()
        self._typed, self._group = typed.strip().casefold(), group
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, _source_parent: object) -> bool:
        """Tell whether a row is kept."""
        line = self._source.line(source_row)
        is_in_group = not self._group or line.group == self._group
        name = str(self._source.data(self._source.index(source_row, 1), Qt.ItemDataRole.DisplayRole))
        words = f"{line.code}\n{name}\n{line.group}".casefold()
        return is_in_group and self._typed in words


class AddPeople(QFrame):
    """A sheet to paste a list of IDs into."""

    given = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("IDs, one a line"))
        self.edit.setPlaceholderText("P-0001\nP-0002\nP-0003")
        self.edit.textChanged.connect(self._tell)
        self._add = primary()
        self._add.clicked.connect(lambda: self.given.emit(self.edit.toPlainText()))
        back = QPushButton(self.tr("Not now"))
        back.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(label(self.tr("Add people"), "h2"))
        column.addWidget(label(self.tr("Paste IDs, one a line. Of a spreadsheet the first column is taken."), "quiet"))
        column.addWidget(self.edit, 1)
        column.addLayout(row)
        self.setFixedWidth(360)
        self._tell()

    def _tell(self) -> None:
        number = len(codes_in(self.edit.toPlainText()))
        self._add.setText(self.tr("Add {}").format(number) if number else self.tr("Add"))
        self._add.setEnabled(number > 0)


class PeoplePage(Page):
    """The table of people, its search, and a sheet to add some."""

    add_requested = Signal(str)
    names_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("People"))
        self.model = PeopleModel(self)
        self._proxy = _People(self.model)
        self._proxy.setParent(self)
        self.search = QLineEdit()
        self.group = Combo(self.tr("Group"))
        self.table = QTableView()
        self.sheet = AddPeople()
        self._names = QPushButton(self.tr("Show names"))
        self._count = label("", "quiet", wrap=False)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            "users", self.tr("No people yet"), self.tr("Paste a list of IDs for the people you will meet.")
        )
        self._empty.action_requested.connect(self.show_sheet)
        self.groups, self.allocation = GroupsTab(), AllocationTab()
        everybody = QWidget()
        self._column = QVBoxLayout(everybody)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._build_tools()
        self._build_table()
        self.tabs = Tabs(self.tr("Parts of this place"))
        self.tabs.add(self.tr("People"), everybody)
        self.tabs.add(self.tr("Groups"), self.groups)
        self.tabs.add(self.tr("Allocation"), self.allocation)
        self.body.addWidget(self.tabs, 1)
        self.tabs.chosen.connect(self._on_tab)
        self._connect()

    def _build_tools(self) -> None:
        self._names.setIcon(icon("eye-slash"))
        self._names.setCheckable(True)
        self.add_tool(self._names)
        self.add = self.add_primary(self.tr("Add people"))
        self.search.setPlaceholderText(self.tr("ID, name or group"))
        self.search.setAccessibleName(self.tr("Find people"))
        self.search.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        self.search.setMinimumWidth(self.search.fontMetrics().averageCharWidth() * 28)
        self._group_label = QLabel(self.tr("Group"))
        self._group_label.setBuddy(self.group)
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.search, self._group_label, self.group):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._count)
        self._tools = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        self._tools.setLayout(row)
        self._column.addWidget(self._tools)

    def _build_table(self) -> None:
        self.table.setModel(self._proxy)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("People"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        embolden(header)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(60)
        header.setMinimumSectionSize(96)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self.sheet)
        self.sheet.hide()
        self._column.addLayout(row, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.group.currentTextChanged.connect(self._narrow)
        self.add.clicked.connect(self.show_sheet)
        self.sheet.given.connect(self.add_requested)
        self.sheet.closed.connect(self.hide_sheet)
        self._names.toggled.connect(self.names_requested)
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._on_find)
        insert = QAction(self)
        insert.setShortcut(QKeySequence(Qt.Key.Key_Insert))
        insert.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        insert.triggered.connect(self._on_insert)
        self.addActions([find, insert])

    def show_people(self, found: PeopleList) -> None:
        """Show what was read."""
        self.model.replace(found.lines, found.waves)
        self._size_columns()
        self.table.verticalHeader().setDefaultSectionSize(max(36, self.table.fontMetrics().lineSpacing() + 16))
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(self.tr("All"), "")
        for name in found.groups:
            self.group.addItem(name, name)
        self.group.blockSignals(False)
        has_groups = bool(found.groups)
        self.group.setVisible(has_groups)
        self._group_label.setVisible(has_groups)
        self._tools.setVisible(bool(found.lines))
        self._on_tab(self.tabs.bar.currentIndex())
        self._stack.setCurrentWidget(self.table if found.lines else self._empty)
        self._narrow()

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            is_wave = column >= FIXED
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if is_wave else QHeaderView.ResizeMode.ResizeToContents
            )

    def show_names(self, names: Mapping[str, str] | None) -> None:
        """Show these names, or hide all with None."""
        self.model.show_names(names)
        self._names.setText(self.tr("Hide names") if names is not None else self.tr("Show names"))
        if names is not None and not names:
            self.messages.show_message(
                self.tr("No names were entered in this study: people are known by their IDs alone.")
            )

    def show_sheet(self) -> None:
        """Open the sheet to add people."""
        self.sheet.show()
        self.sheet.edit.setFocus()

    def hide_sheet(self) -> None:
        """Close the sheet; what was typed stays in it."""
        self.sheet.hide()
        self.search.setFocus()

    def added(self) -> None:
        """Empty and close the sheet after its people were added."""
        self.sheet.edit.clear()
        self.hide_sheet()

    def activate(self) -> None:
        """Put the focus on the search, or on the tabs where another one is open."""
        if self.tabs.bar.currentIndex() == 0:
            self.search.setFocus()
        elif not self.tabs.isAncestorOf(self.window().focusWidget() or self):
            self.tabs.bar.setFocus()

    def _on_tab(self, at: int) -> None:
        self.add.setVisible(at == 0)
        self._names.setVisible(at == 0 and self.model.rowCount() > 0)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._names.setChecked(False)
        self.show_people(PeopleList((), (), ()))
        self.search.clear()
        self.tabs.bar.setCurrentIndex(0)
        self.messages.clear()

    @property
    def shown(self) -> int:
        """How many rows the table shows."""
        return self._proxy.rowCount()

    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_insert(self) -> None:
        self.show_sheet()

    def _narrow(self) -> None:
        self._proxy.narrow(self.search.text(), str(self.group.currentData() or ""))
        shown, total = self._proxy.rowCount(), self.model.rowCount()
        people = self.tr("%Ln people", "", total)
        self._count.setText(people if shown == total else self.tr("{:,} of {}").format(shown, people))
