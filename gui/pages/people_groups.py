"""The groups people belong to: stations, sectors, classes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.numbers import count
from gui.operations.people import GroupLine, GroupList
from gui.widgets.buttons import primary
from gui.widgets.table import WordsTable
from gui.widgets.text import label

FEW = 20


class GroupsTab(QWidget):
    """``add_requested`` carries the lines typed and what kind of group they are.

    ``rename_requested`` carries code, kind and name; ``people_requested`` asks for the people of the group named.
    """

    add_requested = Signal(str, str)
    rename_requested = Signal(str, str, str)
    people_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = WordsTable(self.tr("Groups"))
        self._hint, self._none = (
            label("", "quiet"),
            label(self.tr("No groups yet. Add stations, sectors or classes here."), "quiet"),
        )
        self.codes, self.kind = QPlainTextEdit(), QLineEdit()
        self._add = primary(self.tr("Add"))
        self.open = QPushButton(self.tr("Add groups"))
        self.rename, self.see = QPushButton(self.tr("Rename  F2")), QPushButton(self.tr("See its people"))
        self.name, self.kind_of = QLineEdit(), QLineEdit()
        self.save = primary(self.tr("Save"))
        self._named = label("", "h2")
        self._found: GroupList | None = None
        self.sheet, self.one = self._build_sheet(), self._build_one()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        for card in (self.sheet, self.one):
            row.addWidget(card)
            card.hide()
        head = QHBoxLayout()
        head.addWidget(self._hint, 1)
        head.addWidget(self.see)
        head.addWidget(self.rename)
        head.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addLayout(row, 1)
        self.open.clicked.connect(self.show_sheet)
        self._add.clicked.connect(lambda: self.add_requested.emit(self.codes.toPlainText(), self.kind.text().strip()))
        self.codes.textChanged.connect(self._judge)
        self.rename.clicked.connect(self._show_one)
        self.see.clicked.connect(lambda: self.people_requested.emit(self._chosen().label) if self._found else None)
        self.save.clicked.connect(self._on_save)
        f2 = QAction(self.table)
        f2.setShortcut(QKeySequence(Qt.Key.Key_F2))
        f2.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        f2.triggered.connect(self._show_one)
        self.table.addAction(f2)
        self._judge()

    def _build_one(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(360)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self._named)
        for words, edit in ((self.tr("Its name"), self.name), (self.tr("What it is"), self.kind_of)):
            title = label(words)
            title.setBuddy(edit)
            edit.setAccessibleName(words)
            column.addWidget(title)
            column.addWidget(edit)
        row = QHBoxLayout()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide_sheet)
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(self.save)
        column.addLayout(row)
        column.addStretch(1)
        return card

    def _chosen(self) -> GroupLine:
        lines = self._found.groups if self._found else ()
        return lines[min(max(self.table.currentIndex().row(), 0), len(lines) - 1)]

    def _show_one(self) -> None:
        line = self._chosen()
        self._named.setText(self.tr("Group {}").format(line.code))
        self.name.setText(line.label)
        self.kind_of.setText(line.kind)
        self.sheet.hide()
        self.one.show()
        self.name.setFocus()
        self.name.selectAll()

    def _on_save(self) -> None:
        self.rename_requested.emit(self._chosen().code, self.kind_of.text().strip(), self.name.text().strip())

    def _build_sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("kind", "card")
        sheet.setFixedWidth(360)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(20, 16, 20, 16)
        self.codes.setTabChangesFocus(True)
        self.kind.setPlaceholderText(self.tr("station, sector, class…"))
        column.addWidget(label(self.tr("Add groups"), "h2"))
        for words, widget in (
            (self.tr("What they are"), self.kind),
            (self.tr("One a line: code, then name"), self.codes),
        ):
            title = label(words)
            title.setBuddy(widget)
            widget.setAccessibleName(words)
            column.addWidget(title)
            column.addWidget(widget)
        row = QHBoxLayout()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide_sheet)
        row.addWidget(close)
        row.addStretch(1)
        row.addWidget(self._add)
        column.addLayout(row)
        return sheet

    def show_groups(self, found: GroupList) -> None:
        """Show what was read."""
        self._found = found
        for button in (self.rename, self.see):
            button.setVisible(bool(found.groups))
        titles = (self.tr("Group"), self.tr("Kind"), self.tr("Name"), self.tr("People"))
        self.table.show_rows(titles, [(g.code, g.kind, g.label, count(g.people)) for g in found.groups], 2)
        self.table.setVisible(bool(found.groups))
        self._none.setVisible(not found.groups)
        self._hint.setText(self._judgement(found))

    def _judgement(self, found: GroupList) -> str:
        number = len(found.groups)
        if not found.is_drawn or not number:
            return self.tr("%Ln groups", "", number) if number else ""
        if number < 2:
            return self.tr("Whole groups are drawn, and there is only one. Add the others first.")
        if number < FEW:
            return self.tr(
                "{} groups: enough to allocate, few for the analysis. The report uses small-sample methods; the "
                "smallest p this draw can ever give is {}."
            ).format(number, found.smallest_p)
        return self.tr("{} groups are drawn as a whole.").format(number)

    def show_sheet(self) -> None:
        """Open the sheet to add groups."""
        self.one.hide()
        self.sheet.show()
        self.kind.setFocus()

    def hide_sheet(self) -> None:
        """Close the sheet; what was typed stays in it."""
        self.sheet.hide()
        self.one.hide()
        self.open.setFocus()

    def added(self) -> None:
        """Empty and close the sheet."""
        self.codes.clear()
        self.hide_sheet()

    def _judge(self) -> None:
        self._add.setEnabled(bool(self.codes.toPlainText().strip()))
