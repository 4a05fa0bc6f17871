"""What a questionnaire file would bring: what works, what works differently, what must be fixed."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.operations.instruments import ImportReport
from gui.widgets.buttons import primary
from gui.widgets.scroll import ScrollColumn, card, empty
from gui.widgets.text import label

CODE = re.compile(r"[a-z][a-z0-9_]*")


class ReportView(QWidget):
    """Shows an `ImportReport`. ``add_requested`` carries it with the code it is kept under."""

    check_requested = Signal(object)
    add_requested = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self._area = ScrollColumn()
        self._watch = QFileSystemWatcher(self)
        self._watch.fileChanged.connect(self._on_file_changed)
        self._changed = label("", "warn")
        self.code = QLineEdit()
        self.back = QPushButton(self.tr("Back to the list  Esc"))
        self.again = QPushButton(self.tr("Check again  F5"))
        self.copy = QPushButton(self.tr("Copy the list"))
        self.add = primary(self.tr("Add to the study"))
        self._build()

    def _build(self) -> None:
        name = QLabel(self.tr("Keep it under the short name"))
        name.setBuddy(self.code)
        self.code.setAccessibleName(name.text())
        self.code.setMaximumWidth(self.code.fontMetrics().averageCharWidth() * 24)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.back, self.again, self.copy):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(name)
        row.addWidget(self.code)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._changed)
        column.addWidget(self._area, 1)
        column.addLayout(row)
        self.back.clicked.connect(self.leave)
        self.again.clicked.connect(self._on_again)
        self.copy.clicked.connect(self._on_copy)
        self.add.clicked.connect(self._on_add)
        self.code.textChanged.connect(self._judge)

    def show_report(self, report: ImportReport) -> None:
        """Show a report; the file is watched for changes from now on."""
        self._report = report
        self._changed.hide()
        self._watch_only(report.path)
        self.code.setText(report.code)
        empty(self._area.column)
        self._say_works(report)
        self._say_list(self.tr("Works differently"), report.differently, self.tr("Nothing works differently here."))
        self._say_list(self.tr("Must be fixed"), report.to_fix, self.tr("Nothing must be fixed."))
        self._area.column.addStretch(1)
        self.copy.setVisible(bool(report.differently or report.to_fix))
        self._judge()
        (self.add if self.add.isEnabled() else self.again).setFocus()

    @property
    def words(self) -> str:
        """Everything the report says."""
        return "\n".join(w.text() for w in self._area.findChildren(QLabel) if not w.isHidden())

    def leave(self) -> None:
        """Go back to the list; nothing was added."""
        self._watch_only("")
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, check again with F5."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_F5:
            self._on_again()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.add.hasFocus():
            self.add.click()
        else:
            super().keyPressEvent(event)

    def _say_works(self, report: ImportReport) -> None:
        frame, column = card()
        column.addWidget(label(report.title, "h2"))
        name = Path(report.path).name
        column.addWidget(label(self.tr("{} · would be version {}").format(name, report.next_version), "quiet"))
        column.addSpacing(4)
        column.addWidget(label(self.tr("Works"), "strong"))
        if report.questions:
            kinds = ", ".join(f"{number} {kind}" for kind, number in report.types)
            column.addWidget(label(self.tr("%Ln questions", "", report.questions) + f": {kinds}"))
        if report.languages:
            column.addWidget(label(self.tr("Languages: {}").format(", ".join(report.languages))))
        if report.scales:
            column.addWidget(label(self.tr("Scores: {}").format(", ".join(report.scales))))
        if not report.questions:
            column.addWidget(label(self.tr("Nothing can be asked until the points below are fixed."), "quiet"))
        self._area.column.addWidget(frame)

    def _say_list(self, heading: str, sentences: tuple[str, ...], none: str) -> None:
        frame, column = card()
        column.addWidget(label(f"{heading} ({len(sentences)})" if sentences else heading, "strong"))
        for sentence in sentences:
            line = label(sentence)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        if not sentences:
            column.addWidget(label(none, "quiet"))
        self._area.column.addWidget(frame)

    def _judge(self) -> None:
        report = self._report
        self.add.setEnabled(report is not None and report.can_import and bool(CODE.fullmatch(self.code.text())))

    def _watch_only(self, path: str) -> None:
        if self._watch.files():
            self._watch.removePaths(self._watch.files())
        if path:
            self._watch.addPath(path)

    def _on_file_changed(self) -> None:
        self._changed.setText(self.tr("The file was changed. Check it again with F5."))
        self._changed.show()

    def _on_again(self) -> None:
        if self._report is not None:
            self.check_requested.emit(Path(self._report.path))

    def _on_copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText("\n".join((*self._report.to_fix, *self._report.differently)))

    def _on_add(self) -> None:
        if self._report is not None and self.add.isEnabled():
            self.add_requested.emit(self._report, self.code.text())
