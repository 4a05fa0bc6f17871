"""Who takes part, and where each stands in the waves. Names stay hidden until asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
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

from core.values import NewParticipant
from gui.fonts import embolden
from gui.icons import icon
from gui.models.people import FIXED, PeopleModel
from gui.numbers import fill
from gui.operations.lines import PeopleList
from gui.operations.people import read_pasted
from gui.operations.person import PersonView
from gui.pages.page import Page
from gui.pages.people_allocation import AllocationTab
from gui.pages.people_groups import GroupsTab
from gui.pages.people_move import ChosenStrip
from gui.pages.people_sheet import PersonSheet
from gui.widgets.buttons import GAP, pictured, primary
from gui.widgets.combo import Combo
from gui.widgets.empty_state import EmptyState
from gui.widgets.table import WordsTable
from gui.widgets.tabs import Tabs
from gui.widgets.text import label

PREVIEW = 6


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
        self._known: Collection[str] = ()
        self._groups: Mapping[str, str] = {}
        self.preview, self._verdict = WordsTable(self.tr("As it was understood")), label("", "small")
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
        column.addWidget(
            label(
                self.tr(
                    "Paste IDs, one a line; or rows of a spreadsheet whose first line names columns: id, name, group, "
                    "and what the draw is stratified by."
                ),
                "quiet",
            )
        )
        column.addWidget(self.edit, 1)
        column.addWidget(self.preview, 1)
        column.addWidget(self._verdict)
        column.addLayout(row)
        self.setFixedWidth(400)
        self._tell()

    def show_known(self, codes: Collection[str], groups: Mapping[str, str]) -> None:
        """Know which IDs and groups the study has."""
        self._known, self._groups = codes, groups
        self._tell()

    def _tell(self) -> None:
        found = read_pasted(self.edit.toPlainText(), self._known, self._groups)
        number = len(found.people)
        self._add.setText(self.tr("Add {}").format(number) if number else self.tr("Add"))
        self._add.setEnabled(number > 0 and not found.problems)
        titles = [name for name in found.columns if name]
        self.preview.show_rows(titles, [_row(person, titles) for person in found.people[:PREVIEW]])
        self.preview.setVisible(len(titles) > 1 and number > 0)
        lines = []
        if found.new_groups:
            lines.append(self.tr("New groups: {}").format(", ".join(found.new_groups[:PREVIEW])))
        if found.problems:
            words = self.tr("In the study already, twice, or without an ID, by line: {}. Take these lines out.")
            lines.append(words.format(", ".join(found.problems[:PREVIEW])))
        self._verdict.setText("\n".join(lines))
        self._verdict.setVisible(bool(lines))


def _row(person: NewParticipant, titles: Sequence[str]) -> tuple[str, ...]:
    name = person.identity.name if person.identity else ""
    phone = person.identity.phone if person.identity else ""
    plain = {"id": person.code, "code": person.code, "group": person.cluster, "name": name, "phone": phone}
    return tuple(plain[title] if title in plain else person.attributes.get(title, "") for title in titles)


class PeoplePage(Page):
    """The table of people, its search, and a sheet to add some."""

    add_requested = Signal(str)
    names_requested = Signal(bool)
    person_requested = Signal(str)
    move_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("People"))
        self.model = PeopleModel(self)
        self.search = QLineEdit()
        self.group = Combo(self.tr("Group"))
        self.table = QTableView()
        self.sheet = AddPeople()
        self.person, self.chosen = PersonSheet(), ChosenStrip()
        self._wants = ""
        self._names = pictured(self.tr("Show names"), "eye-slash")
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
        self._names.setCheckable(True)
        self.add_tool(self._names)
        self.add = self.add_primary(self.tr("Add people"))
        self.search.setPlaceholderText(self.tr("ID, name or group"))
        self.search.setAccessibleName(self.tr("Find people"))
        self.search.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        least = self.search.fontMetrics().averageCharWidth() * 28
        self.search.setMinimumWidth(least)
        self.search.setMaximumWidth(max(320, least))
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
        self.table.setModel(self.model)
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
        row.addWidget(self.person)
        self.sheet.hide()
        self._column.addLayout(row, 1)
        self._column.addWidget(self.chosen)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.group.currentTextChanged.connect(self._narrow)
        self.add.clicked.connect(self.show_sheet)
        self.sheet.given.connect(self.add_requested)
        self.sheet.closed.connect(self.hide_sheet)
        self._names.toggled.connect(self.names_requested)
        self.model.modelReset.connect(lambda: self.chosen.show_chosen(0))
        self.table.selectionModel().selectionChanged.connect(lambda: self.chosen.show_chosen(len(self.codes())))
        self.table.doubleClicked.connect(lambda _at: self._open(""))
        self.chosen.open_requested.connect(lambda: self._open(""))
        self.chosen.move_requested.connect(lambda group: self.move_requested.emit(self.codes(), group))
        self.person.closed.connect(self.hide_person)
        for key, wants in ((Qt.Key.Key_Return, ""), (Qt.Key.Key_F2, "facts"), (Qt.Key.Key_Delete, "leaving")):
            action = QAction(self.table)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, wants=wants: self._open(wants))
            self.table.addAction(action)
        find = QAction(self)
        find.setShortcut(QKeySequence.StandardKey.Find)
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self._on_find)
        insert = QAction(self)
        insert.setShortcut(QKeySequence(Qt.Key.Key_Insert))
        insert.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        insert.triggered.connect(self._on_insert)
        self.addActions([find, insert])

    def codes(self) -> tuple[str, ...]:
        """Return the IDs of the people chosen in the table."""
        return tuple(self.model.line(index.row()).code for index in self.table.selectionModel().selectedRows())

    @property
    def at_hand(self) -> tuple[str, str]:
        """The person the table stands at."""
        row = self.table.currentIndex().row()
        return self.model.line(row).code if 0 <= row < self.model.rowCount() else "", ""

    def _open(self, wants: str) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self._wants = wants
            self.person_requested.emit(self.model.line(row).code)

    def show_person(self, view: PersonView | None) -> None:
        """Show one person beside the table; nothing when the ID is gone."""
        if view is None:
            self.hide_person()
            return
        self.sheet.hide()
        self.person.show_person(view)
        if self._wants:
            (self.person.to_facts if self._wants == "facts" else self.person.to_leaving)()
        self._wants = ""

    def hide_person(self) -> None:
        """Close the sheet of one person; the table has the keyboard again."""
        self.person.hide()
        self.table.setFocus()

    def show_group(self, name: str) -> None:
        """Show the people of one group."""
        self.tabs.bar.setCurrentIndex(0)
        self.group.setCurrentIndex(max(self.group.findData(name), 0))
        self.table.setFocus()

    def show_people(self, found: PeopleList) -> None:
        """Show what was read."""
        self.model.replace(found.lines, found.waves)
        self.sheet.show_known({line.code for line in found.lines}, {name: name for name in found.groups})
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
        words = self.tr("Hide names") if names is not None else self.tr("Show names")
        self._names.setText(GAP + words)
        self._names.setAccessibleName(words)
        if names is not None and not names:
            self.messages.show_message(
                self.tr("No names were entered in this study: people are known by their IDs alone.")
            )

    def hide_names(self) -> None:
        """Hide names if they are shown."""
        self._names.setChecked(False)

    def show_sheet(self) -> None:
        """Open the sheet to add people."""
        self.person.hide()
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
        self._names.setVisible(at == 0 and self.model.total > 0)

    def show_allocation_tab(self, *, is_shown: bool) -> None:
        """Leave the allocation out for somebody who stays blinded."""
        at = self.tabs.bar.count() - 1
        if not is_shown and self.tabs.bar.currentIndex() == at:
            self.tabs.bar.setCurrentIndex(0)
        self.tabs.bar.setTabVisible(at, is_shown)

    def clear(self) -> None:
        """Forget the study that was closed."""
        self._names.setChecked(False)
        self.person.hide()
        self.show_people(PeopleList((), (), ()))
        self.search.clear()
        self.tabs.bar.setCurrentIndex(0)
        self.messages.clear()

    @property
    def shown(self) -> int:
        """How many rows the table shows."""
        return self.model.rowCount()

    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_insert(self) -> None:
        self.show_sheet()

    def _narrow(self) -> None:
        self.model.narrow(self.search.text(), str(self.group.currentData() or ""))
        shown, total = self.model.rowCount(), self.model.total
        people = self.tr("%Ln people", "", total)
        self._count.setText(people if shown == total else fill(self.tr("{:,} of {}"), shown, people))
