"""A usable study in two minutes: template, name, folder, passphrase. One page, not a wizard."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.operations.lines import NewStudy, TemplateLine
from gui.pages.page import Page
from gui.template_words import template_words
from gui.widgets.text import label

UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class NewStudyPage(Page):
    """``create_requested`` carries a `NewStudy`; ``folder_requested`` asks for another folder."""

    create_requested = Signal(object)
    folder_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("New study"))
        self.templates = QListWidget()
        self.name, self.folder = QLineEdit(), QLineEdit()
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        self.change = QPushButton(self.tr("Change folder…"))
        self._summary, self._gets, self._file = label("", "body"), label("", "quiet"), label("", "quiet")
        self._lines: tuple[TemplateLine, ...] = ()
        back = QPushButton(self.tr("Back to Start  Esc"))
        back.clicked.connect(self.left)
        self.add_tool(back)
        self.make_it = self.add_primary(self.tr("Create the study"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self.templates.setAccessibleName(self.tr("Template"))
        self.templates.setMaximumWidth(340)
        self.folder.setReadOnly(True)
        for edit in (self.passphrase, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFrame()
        form.setProperty("kind", "card")
        column = QVBoxLayout(form)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(self._summary)
        column.addSpacing(6)
        self._add_field(column, self.tr("Name of the study"), self.name)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.change)
        self._add_field(column, self.tr("Folder"), self.folder, row)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        for words, edit in ((self.tr("Passphrase (may stay empty)"), self.passphrase), (self.tr("Again"), self.again)):
            half = QVBoxLayout()
            half.setSpacing(4)
            self._add_field(half, words, edit)
            pair.addLayout(half, 1)
        column.addLayout(pair)
        column.addWidget(
            label(self.tr("With a passphrase the whole file is encrypted. Nobody can open it without."), "small")
        )
        column.addStretch(1)
        column.addWidget(self._gets)
        column.addWidget(self._file)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.templates, 1)
        row.addWidget(form, 2)
        self.body.addLayout(row, 1)

    def _add_field(self, column: QVBoxLayout, words: str, edit: QLineEdit, row: QHBoxLayout | None = None) -> None:
        title = QLabel(words)
        title.setBuddy(edit)
        edit.setAccessibleName(words)
        column.addWidget(title)
        if row is None:
            column.addWidget(edit)
        else:
            column.addLayout(row)

    def _connect(self) -> None:
        self.templates.currentRowChanged.connect(self._on_template)
        self.make_it.clicked.connect(self.make)
        self.change.clicked.connect(lambda: self.folder_requested.emit(self.folder.text()))
        for edit in (self.name, self.passphrase, self.again):
            edit.textChanged.connect(self._on_typed)
            edit.returnPressed.connect(self._on_return)

    def show_templates(self, lines: Sequence[TemplateLine], folder: str) -> None:
        """Offer the templates and a folder."""
        self._lines = tuple(lines)
        self.folder.setText(folder)
        self.templates.clear()
        for line in lines:
            QListWidgetItem(self._said(line)[0], self.templates)
        self.templates.setCurrentRow(0)
        self.activate()

    def _said(self, line: TemplateLine) -> tuple[str, str]:
        return template_words().get(line.id, (line.title, line.summary))

    def set_folder(self, folder: str) -> None:
        """Show another folder."""
        self.folder.setText(folder)
        self._on_typed()

    def make(self) -> None:
        """Ask for the study to be made, or say what is missing."""
        problem = self._problem()
        if problem:
            self.messages.show_message(problem, "error")
            return
        self.messages.clear()
        template = self._lines[self.templates.currentRow()]
        passphrase = self.passphrase.text() or None
        self.create_requested.emit(
            NewStudy(template.id, self.name.text().strip(), self.folder.text(), self.file_name(), passphrase)
        )

    def file_name(self) -> str:
        """Return the name of the file that will be made."""
        return f"{UNSAFE.sub(' ', self.name.text()).strip(' .') or 'study'}.pilot"

    def activate(self) -> None:
        """Put the focus on the name."""
        self.name.setFocus()
        self.name.selectAll()

    def take_typed(self, other: NewStudyPage) -> None:
        """Take over what was typed on a page like this one."""
        pairs = ((self.name, other.name), (self.passphrase, other.passphrase), (self.again, other.again))
        for mine, theirs in pairs:
            mine.setText(theirs.text())

    def clear(self) -> None:
        """Forget what was typed."""
        for edit in (self.name, self.passphrase, self.again):
            edit.clear()
        self.messages.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Create with Ctrl+Enter, leave with Escape."""
        is_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (is_ctrl or self.make_it.hasFocus()):
            self.make()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _problem(self) -> str:
        if not self.name.text().strip():
            return self.tr("Enter a name for the study.")
        if self.templates.currentRow() < 0:
            return self.tr("Choose a template.")
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ. Type the same one twice.")
        return ""

    def _on_template(self, row: int) -> None:
        if not 0 <= row < len(self._lines):
            return
        line = self._lines[row]
        title, summary = self._said(line)
        self._summary.setText(summary)
        gets = self.tr("You will get: {} arms, {} waves, {} instruments, {} outcomes and a draft analysis plan.")
        self._gets.setText(gets.format(line.arms, line.waves, line.instruments, line.outcomes))
        if not self.name.text():
            self.name.setText(title)
        self._on_typed()

    def _on_typed(self) -> None:
        self._file.setText(self.tr("Saved as {} in {}").format(self.file_name(), self.folder.text()))

    def _on_return(self) -> None:
        self.focusNextChild()
